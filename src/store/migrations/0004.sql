-- A letter that is being delivered was in an index of its own for the one look at the start of a
-- program: one page more to write and to sync for each letter. Its shelf finds it as well.
DROP INDEX letters_away;
