-- What each account's wait hangs on, which tells what ends it before its time (`HangsOn` in the code, in
-- its order); whether only the person can mend it; and how often in a row, and since when, nothing has
-- worked with it.

ALTER TABLE carriers ADD COLUMN hangs_on INTEGER NOT NULL DEFAULT 0 CHECK (hangs_on BETWEEN 0 AND 3);
ALTER TABLE carriers ADD COLUMN needs_person INTEGER NOT NULL DEFAULT 0
    CHECK (needs_person IN (0, 1));
ALTER TABLE carriers ADD COLUMN failing_tries INTEGER NOT NULL DEFAULT 0;
ALTER TABLE carriers ADD COLUMN failing_ms INTEGER NOT NULL DEFAULT 0; -- the first of these

-- Of a wait from before this form of the file nobody knows whether a sign-in was refused: it is not
-- tried again before its time, a day at most, unless the account is changed.
UPDATE carriers SET hangs_on = 2 WHERE paused_until_ms > 0 AND offline = 0;
