# What is wrong with an appeal's files. Each begins with its place (file and line, or nothing where a
# list shows the place beside it), says what is wrong, and what would be right.

# Files and folders
pack-no-file = { $place }This file is missing. An appeal needs appeal.toml, targets.toml and a letter for each group.
pack-no-plain-file = { $place }This is not a plain file. Put a text file in its place.
pack-unreadable = { $place }This cannot be read: { $why }. Check that the file or folder is yours to read.
pack-link = { $place }This is a link to somewhere else, and links are not followed. Put the file itself here.
pack-too-large = { $place }The file has { $kb } kB; at most { $max-kb } kB are allowed. Shorten it.
pack-too-many-files = { $place }There are more than { $max } files in this folder. Take out what does not belong to the appeal.
pack-not-utf8 = { $place }From here on the file is not UTF-8 text. Save it as UTF-8 in your editor.
pack-turned-order = { $place }This line has { $sign }, a sign that nobody sees and that turns around what stands behind it. Delete it; to keep words of another direction together, put U+2068 before them and U+2069 behind.
pack-letter-name = { $place }This file is not used: a letter is called NAME.LANG.md, such as ministry.en.md, in small letters.
pack-story-name = { $place }This file is not used: a story is called LANG.md, such as en.md.
pack-media-name = { $place }This file is not used: use letters, digits, hyphens and spaces in its name, and no folder.
pack-control-in-file = { $place }There is an invisible control character here, perhaps from a copied text. Delete it and type the passage again.
pack-not-a-file = “{ $name }” is not a file of an appeal, so nothing was read or saved. An appeal has appeal.toml, targets.toml, story/LANG.md and letters/NAME.LANG.md.
pack-not-a-letter = { $place }This is not a letter. A letter is called letters/NAME.LANG.md.
pack-exists = There is already a folder { $path }. Nothing was copied; choose another short name.
pack-has-problems = { $place }This appeal has problems that must be mended first.
pack-io = { $path } could not be used: { $why }. Everything is as it was before.

# TOML files: syntax, keys, values
pack-toml-syntax = { $place }This is not TOML: { $why }. Look for a missing quotation mark or bracket on this line.
pack-unknown-key = { $place }The format has no key “{ $key }” here. It has: { $known }.
pack-unknown-key-near = { $place }The format has no key “{ $key }” here. Did you mean “{ $near }”?
pack-missing-key = { $place }The key “{ $key }” is missing here. Add it.
pack-empty = { $place }“{ $key }” is empty. Write its text, or take the line out where it is optional.
pack-want-text = { $place }“{ $key }” should be a text in quotation marks.
pack-want-local-text = { $place }“{ $key }” should be a text in quotation marks, or one for each language, such as { $key }.en = "…".
pack-want-date = { $place }“{ $key }” should be a date, written like 2012-02-08, without quotation marks and without a time.
pack-want-flag = { $place }“{ $key }” should be true or false, without quotation marks.
pack-want-number = { $place }“{ $key }” should be a whole number from 1 to { $max }, without quotation marks.
pack-want-list = { $place }“{ $key }” should be a list, such as ["en", "fr"].
pack-want-tables = { $place }“{ $key }” should be written as [[{ $key }]], one for each.
pack-too-many = { $place }There are more than { $max } of “{ $key }”. That is more than the format allows.
pack-text-too-long = { $place }“{ $key }” is longer than { $max } characters. Shorten it.
pack-control-in-line = { $place }“{ $key }” has a line break or another control character in it. Write it on one line.
pack-control-in-text = { $place }“{ $key }” has an invisible control character in it. Type that passage again.
pack-not-a-choice = { $place }“{ $value }” is not one of: { $known }.
pack-not-a-language = { $place }“{ $value }” is not a language. Use two or three small letters, such as en or fr.
pack-bad-language = { $place }“{ $value }” is not a language. Use two or three small letters, such as "en" or "fr".
pack-bad-country = { $place }“{ $value }” is not a country. Use the two capital letters of ISO 3166-1, such as "SE".
pack-bad-id = { $place }“{ $value }” cannot be a short name. Use 1 to 64 small letters, digits and hyphens.
pack-bad-address = { $place }“{ $value }” is not an e-mail address. Write it like office@ministry.example; until then, no letter can be sent there.
pack-address-too-long = { $place }This e-mail address is too long to be one. Until it is right, no letter can be sent there.
pack-other-format = { $place }This appeal is written in format { $value }, and this version of Clarion reads format 1. A newer Clarion may read it.
pack-same-id = { $place }The appeal in the folder “{ $folder }” has the id “{ $id }” as well, so only that one is opened. Give this one another id.
pack-duplicate-id = { $place }“{ $id }” is already used in line { $line }. Give one of the two another name.
pack-dates-crossed = { $place }The write-by date lies before { $issued }, the day of issue. Set a later one.
pack-stopped-early = { $place }The action is stopped before { $issued }, the day of issue. Set the day on which you stop it.
pack-until-before-date = { $place }“until” lies before “date”. Exchange the two.

# What refers to what
pack-unknown-source = { $place }There is no source “{ $id }”. { $count ->
    [0] There are none yet; add it.
   *[other] There are: { $known }.
}
pack-unknown-demand = { $place }There is no demand “{ $id }” in appeal.toml. { $count ->
    [0] There are none yet; add it.
   *[other] There are: { $known }.
}
pack-unknown-group = { $place }There is no group “{ $id }”. { $count ->
    [0] There are none yet; add it.
   *[other] There are: { $known }.
}
pack-no-targets = { $place }There is nobody to write to. Add at least one [[targets]].
pack-last-target = { $place }This is the only target, and an appeal needs one. Add another one first.
pack-no-such-target = { $place }There is no target “{ $id }” in this appeal.
pack-empty-group = { $place }The group “{ $group }” has no targets. Add one, or take the group out.
pack-no-languages = { $place }Name at least one language that this office works in, such as ["en"].
pack-no-letter = { $place }There is no letter for the group “{ $group }”. Add { $file }.
pack-no-letter-in-language = { $place }There is no letter “{ $letter }” for “{ $target }” in a language that it works in ({ $languages }), and none in English. Add one of them.
pack-unused-letter = { $place }No group uses the letter “{ $name }”. Name it in a group of targets.toml, or delete the file.
pack-no-salutation = { $place }“{ $target }” has no salutation in “{ $lang }”, so its letter will have a blank there. Add salutation.{ $lang } = "…".
pack-no-story = { $place }There is no story in the appeal’s own language. Add this file, so that readers learn what happened.
pack-no-working-letter = { $place }There is no letter in this language that works.

# Letters
pack-strange-head = { $place }Above the first empty line a letter has only its subject (subject: …) and comments (# …). Put an empty line before the letter’s text.
pack-no-subject = { $place }The letter has no subject. Begin the file with a line such as “subject: The people of Homs”, then an empty line.
pack-no-subject-text = { $place }The subject is empty. Write it behind “subject:”.
pack-second-subject = { $place }The letter has a second subject; the first is in line { $line }. Keep one.
pack-no-body = { $place }The letter has no text. Write it below the subject, after an empty line.
pack-unclosed = { $place }This “{ $opened }” is never closed. Close it with “{ $closing }”.
pack-template-syntax = { $place }The template cannot be understood here: { $why }.
pack-template-endless = { $place }The template does more work than a letter may, as if it had no end. Take out the loop, or make it shorter.
pack-template-output = { $place }The template makes a letter of more than { $max-kb } kB. Make it shorter.
pack-template-failed = { $place }The template fails when it runs: { $why }.
pack-unknown-name = { $place }There is no “{ $name }”. Templates know supporter, target, answer, appeal and demand, such as “supporter.name”.
pack-unknown-name-near = { $place }There is no “{ $name }”. Did you mean “{ $near }”?
pack-name-needs-more = { $place }“{ $name }” stands for several things. Say which, such as “{ $example }”.
pack-unknown-filter = { $place }There is no filter “{ $name }”. There are: { $known }.
pack-unknown-test = { $place }There is no test “{ $name }”. There are: { $known }.
pack-unknown-tag = { $place }There is no tag “{ $tag }”. There are: { $known }.
pack-empty-tag = { $place }This tag is empty. Take it out.
pack-tag-not-closed = { $place }This “{ $tag }” is never closed. Close it with {"{%"} { $closing } %{"}"}.
pack-tag-not-closed-before = { $place }“{ $tag }” does not fit here: the “{ $open }” of line { $line } is still open. Close that first with {"{%"} { $closing } %{"}"}.
pack-tag-without-begin = { $place }“{ $tag }” has no beginning above it. Alternatives begin with {"{%"} one of %{"}"}, conditions with {"{%"} if … %{"}"}.
pack-nested-one-of = { $place }Alternatives cannot stand inside other alternatives, and these are inside those of line { $line }. Write each wording out.
pack-one-alternative = { $place }There is only one wording here. Add another one, or write it without a choice.
pack-one-of-unreadable = { $place }This one_of is not closed. Write it like one_of("First", "Second").
pack-too-many-choices = { $place }There are more than { $max } choices in this letter. A few are enough.
