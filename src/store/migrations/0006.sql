-- Letters that are written anew, and copies that a server did not take.

-- It was refused or called back, provably did not leave, and its words are a draft again: like one that
-- was withdrawn, it does not stand in the way of another.
ALTER TABLE letters ADD COLUMN rewritten INTEGER NOT NULL DEFAULT 0
    CHECK (rewritten = 0 OR (rewritten = 1 AND state = 'cancelled'));

DROP INDEX one_letter;
CREATE UNIQUE INDEX one_letter ON letters (supporter, appeal, target, round, practice)
    WHERE withdrawn = 0 AND rewritten = 0;

-- Whatever the code does: a letter of which nobody ever knew whether it arrived keeps its place.
CREATE TRIGGER letters_once_unsure_keep_their_place BEFORE UPDATE OF rewritten ON letters
WHEN NEW.rewritten = 1
    AND EXISTS (SELECT 1 FROM log WHERE letter = NEW.id AND log.state = 'unsure') BEGIN
    SELECT RAISE(ABORT, 'a letter that may have arrived keeps its place');
END;

-- How many copies of a letter that was sent the server did not take. Its log has each of them.
ALTER TABLE letters ADD COLUMN copies_lost INTEGER NOT NULL DEFAULT 0;
