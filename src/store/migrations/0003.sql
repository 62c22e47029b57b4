-- The Sent folders of accounts: which accounts put their letters there, and which letters still wait
-- for it. That a letter was sent does not depend on it.

ALTER TABLE carriers ADD COLUMN keeps INTEGER NOT NULL DEFAULT 0 CHECK (keeps IN (0, 1));

CREATE TABLE to_keep (
    letter        INTEGER PRIMARY KEY REFERENCES letters (id),
    tries         INTEGER NOT NULL DEFAULT 0,
    not_before_ms INTEGER NOT NULL DEFAULT 0
) STRICT;

-- In the transaction in which the letter is sent. One that a person knows to be sent, or that was found
-- in the folder, is not put there.
CREATE TRIGGER letters_to_keep AFTER UPDATE OF state ON letters
WHEN NEW.state = 'sent' AND OLD.state = 'handed_over'
    AND (SELECT keeps FROM carriers WHERE name = NEW.carrier) BEGIN
    INSERT OR IGNORE INTO to_keep (letter) VALUES (NEW.id);
END;
