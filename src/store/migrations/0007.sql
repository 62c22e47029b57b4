-- Which way all paragraphs of a letter run, where somebody turned them; else each goes by its first
-- letter.
ALTER TABLE drafts ADD COLUMN direction TEXT CHECK (direction IN ('ltr', 'rtl'));
