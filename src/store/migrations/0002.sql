-- The outbox: what can be called back whole, what is held, how often a letter was put off, the pace
-- of each account, and what it has really handed over.

-- A letter that waits for no moment, but for a person or for the end of its undo, is not due before
-- the end of time; see `FAR` in the code.
ALTER TABLE letters ADD COLUMN held_id TEXT;           -- why it is held; not a state of its own
ALTER TABLE letters ADD COLUMN held_args TEXT;
ALTER TABLE letters ADD COLUMN deferrals INTEGER NOT NULL DEFAULT 0; -- "not now" of servers, in a row
ALTER TABLE letters ADD COLUMN deferred_ms INTEGER NOT NULL DEFAULT 0; -- the first of these
ALTER TABLE letters ADD COLUMN domain TEXT GENERATED ALWAYS AS (
    CASE WHEN json_valid(recipients) THEN lower(substr(recipients ->> '$[0]',
        instr(recipients ->> '$[0]', '@') + 1)) END) VIRTUAL;

CREATE INDEX letters_held ON letters (id) WHERE held_id IS NOT NULL;

ALTER TABLE carriers ADD COLUMN offline INTEGER NOT NULL DEFAULT 0 CHECK (offline IN (0, 1));
ALTER TABLE carriers ADD COLUMN next_ms INTEGER NOT NULL DEFAULT 0; -- courtesy lets none go before
ALTER TABLE carriers ADD COLUMN next_id TEXT;
ALTER TABLE carriers ADD COLUMN next_args TEXT;

-- Letters that were sent by one press, and can be called back together: the numbers of one
-- transaction follow each other. Only a window ends an undo; what closes before then sends nothing.
CREATE TABLE undos (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    first_letter INTEGER NOT NULL REFERENCES letters (id),
    last_letter  INTEGER NOT NULL REFERENCES letters (id),
    until_ms     INTEGER NOT NULL,
    is_open      INTEGER NOT NULL CHECK (is_open IN (0, 1))
) STRICT;

-- Letters whose body was begun, by quarters of an hour since 1970: each day, wherever one is, is
-- made of whole ones.
CREATE TABLE handed_over (
    carrier TEXT NOT NULL REFERENCES carriers (name),
    quarter INTEGER NOT NULL,
    letters INTEGER NOT NULL,
    PRIMARY KEY (carrier, quarter)
) STRICT, WITHOUT ROWID;

-- What went out today, before this form of the file, counts as well.
INSERT INTO handed_over SELECT carrier, at_ms / 900000, count(*)
    FROM letters JOIN log ON log.letter = letters.id
    WHERE letters.id > (SELECT ifnull(max(id), 0) FROM letters) - 10000
    AND practice = 0 AND log.state = 'handed_over' GROUP BY 1, 2;
