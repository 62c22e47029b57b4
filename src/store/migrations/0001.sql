-- Times are milliseconds since 1970, UTC. Ids, languages and states are text as the domain writes it.

CREATE TABLE answers (
    appeal     TEXT NOT NULL,
    question   TEXT NOT NULL,
    text       TEXT NOT NULL,
    updated_ms INTEGER NOT NULL,
    PRIMARY KEY (appeal, question)
) STRICT, WITHOUT ROWID;

-- One row for each target that was ever picked. A draft that is not picked, or whose letter was
-- queued, keeps the words that were typed.
CREATE TABLE drafts (
    appeal         TEXT NOT NULL,
    target         TEXT NOT NULL,
    appeal_version INTEGER NOT NULL,
    round          INTEGER NOT NULL DEFAULT 1,
    practice       INTEGER NOT NULL DEFAULT 0 CHECK (practice IN (0, 1)), -- for which the round is
    picked         INTEGER NOT NULL CHECK (picked IN (0, 1)),
    letter         INTEGER REFERENCES letters (id), -- the letter that it became
    lang           TEXT,
    subject        TEXT,
    body           TEXT,
    updated_ms     INTEGER NOT NULL,
    PRIMARY KEY (appeal, target),
    CHECK (picked = 0 OR letter IS NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX drafts_by_letter ON drafts (letter) WHERE letter IS NOT NULL;
CREATE INDEX drafts_by_time ON drafts (updated_ms DESC, appeal, target) WHERE picked = 1;

-- What takes letters away: the practice mailbox, whose name is empty, or an account.
CREATE TABLE carriers (
    name            TEXT PRIMARY KEY,
    failures        INTEGER NOT NULL DEFAULT 0, -- in a row
    paused_until_ms INTEGER NOT NULL DEFAULT 0,
    why_id          TEXT,
    why_args        TEXT
) STRICT, WITHOUT ROWID;

-- The letters queued between two moments at which the outbox was empty. Only the newest batch can
-- have letters that wait.
CREATE TABLE batches (
    id        INTEGER PRIMARY KEY,
    waiting   INTEGER NOT NULL DEFAULT 0,
    sent      INTEGER NOT NULL DEFAULT 0,
    needs_you INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE letters (
    id             INTEGER PRIMARY KEY,
    supporter      TEXT NOT NULL,
    appeal         TEXT NOT NULL,
    target         TEXT NOT NULL,
    round          INTEGER NOT NULL,
    practice       INTEGER NOT NULL CHECK (practice IN (0, 1)),
    appeal_version INTEGER NOT NULL,
    target_group   TEXT NOT NULL,
    lang           TEXT NOT NULL,
    office         TEXT NOT NULL,
    short          TEXT NOT NULL,
    appeal_title   TEXT NOT NULL,
    subject        TEXT NOT NULL,
    carrier        TEXT NOT NULL REFERENCES carriers (name),
    sender         TEXT NOT NULL,        -- MAIL FROM
    recipients     TEXT NOT NULL,        -- RCPT TO, a JSON array
    message_id     TEXT NOT NULL UNIQUE,
    queued_ms      INTEGER NOT NULL,
    state          TEXT NOT NULL CHECK (state IN
        ('queued', 'sending', 'handed_over', 'sent', 'refused', 'unsure', 'cancelled')),
    last_line      INTEGER NOT NULL,     -- of its log
    attempts       INTEGER NOT NULL DEFAULT 0, -- bodies begun
    failures       INTEGER NOT NULL DEFAULT 0, -- proven unsent, in a row
    not_before_ms  INTEGER NOT NULL DEFAULT 0,
    claimant       INTEGER,              -- the connection that is delivering it
    batch          INTEGER NOT NULL REFERENCES batches (id),
    -- What follows changes with the state, but not while a letter is claimed and handed over, so that
    -- those two steps leave the indices alone.
    shelf          INTEGER NOT NULL,     -- in lists: needs the person, on its way, sent, called back
    listed_ms      INTEGER NOT NULL,     -- since when it is on its shelf
    withdrawn      INTEGER NOT NULL,     -- called back before its body was ever begun
    fate TEXT NOT NULL GENERATED ALWAYS AS (
        CASE WHEN state IN ('queued', 'sending', 'handed_over') THEN 'waiting' ELSE state END) VIRTUAL,
    CHECK (shelf = CASE WHEN state IN ('refused', 'unsure') THEN 0 WHEN state = 'sent' THEN 2
                        WHEN state = 'cancelled' THEN 3 ELSE 1 END),
    CHECK (withdrawn = (state = 'cancelled' AND attempts = 0)),
    CHECK ((claimant IS NOT NULL) = (state IN ('sending', 'handed_over'))),
    -- A practice letter can never reach a network.
    CHECK ((practice = 1) = (carrier = ''))
) STRICT;

-- The guard against a second letter. One that was withdrawn has provably not left, and does not
-- stand in the way of another.
CREATE UNIQUE INDEX one_letter ON letters (supporter, appeal, target, round, practice)
    WHERE withdrawn = 0;
CREATE INDEX letters_in_lists ON letters (practice, shelf, listed_ms DESC, id DESC);
CREATE INDEX letters_queued ON letters (carrier, not_before_ms, id) WHERE state = 'queued';
CREATE INDEX letters_away ON letters (id) WHERE claimant IS NOT NULL;

-- Apart from the letters, so that lists do not read through them.
CREATE TABLE mimes (
    letter INTEGER PRIMARY KEY REFERENCES letters (id),
    mime   BLOB NOT NULL
) STRICT;

CREATE TABLE log (
    letter    INTEGER NOT NULL REFERENCES letters (id),
    line      INTEGER NOT NULL,          -- counted from 1
    at_ms     INTEGER NOT NULL,
    state     TEXT NOT NULL,
    what_id   TEXT NOT NULL,
    what_args TEXT,
    code      INTEGER,
    words     TEXT,
    PRIMARY KEY (letter, line)
) STRICT, WITHOUT ROWID;

-- How many letters there are of each sort, kept by the triggers below: counting a million rows
-- would take longer than a frame.
CREATE TABLE tallies (
    supporter TEXT NOT NULL,
    appeal    TEXT NOT NULL,
    practice  INTEGER NOT NULL,
    again     INTEGER NOT NULL,          -- 1 for rounds after the first
    fate      TEXT NOT NULL,
    letters   INTEGER NOT NULL,
    PRIMARY KEY (supporter, appeal, practice, again, fate)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER letters_counted AFTER INSERT ON letters BEGIN
    INSERT INTO tallies VALUES (NEW.supporter, NEW.appeal, NEW.practice, NEW.round > 1, NEW.fate, 1)
        ON CONFLICT DO UPDATE SET letters = letters + 1;
    UPDATE batches SET waiting = waiting + (NEW.shelf = 1), sent = sent + (NEW.shelf = 2),
        needs_you = needs_you + (NEW.shelf = 0) WHERE id = NEW.batch;
END;

CREATE TRIGGER letters_recounted AFTER UPDATE OF shelf, batch ON letters
WHEN OLD.fate <> NEW.fate OR OLD.batch <> NEW.batch BEGIN
    UPDATE tallies SET letters = letters - 1 WHERE supporter = OLD.supporter AND appeal = OLD.appeal
        AND practice = OLD.practice AND again = (OLD.round > 1) AND fate = OLD.fate;
    INSERT INTO tallies VALUES (NEW.supporter, NEW.appeal, NEW.practice, NEW.round > 1, NEW.fate, 1)
        ON CONFLICT DO UPDATE SET letters = letters + 1;
    UPDATE batches SET waiting = waiting - (OLD.shelf = 1), sent = sent - (OLD.shelf = 2),
        needs_you = needs_you - (OLD.shelf = 0) WHERE id = OLD.batch;
    UPDATE batches SET waiting = waiting + (NEW.shelf = 1), sent = sent + (NEW.shelf = 2),
        needs_you = needs_you + (NEW.shelf = 0) WHERE id = NEW.batch;
END;

CREATE TRIGGER letters_are_kept BEFORE DELETE ON letters BEGIN
    SELECT RAISE(ABORT, 'a queued letter is never deleted');
END;

CREATE TRIGGER letters_are_frozen BEFORE UPDATE OF supporter, appeal, target, round, practice,
    appeal_version, target_group, lang, office, short, appeal_title, subject, sender, recipients,
    message_id, queued_ms ON letters BEGIN
    SELECT RAISE(ABORT, 'a queued letter does not change');
END;

CREATE TRIGGER letters_stay_sent BEFORE UPDATE OF state ON letters
WHEN OLD.state = 'sent' AND NEW.state <> 'sent' BEGIN
    SELECT RAISE(ABORT, 'a letter that was sent stays sent');
END;

CREATE TRIGGER mimes_are_frozen BEFORE UPDATE ON mimes BEGIN
    SELECT RAISE(ABORT, 'a queued letter does not change');
END;

CREATE TRIGGER mimes_are_kept BEFORE DELETE ON mimes BEGIN
    SELECT RAISE(ABORT, 'a queued letter is never deleted');
END;

CREATE TRIGGER log_is_frozen BEFORE UPDATE ON log BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER log_is_kept BEFORE DELETE ON log BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;
