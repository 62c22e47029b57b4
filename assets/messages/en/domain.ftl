# What a letter still lacks. Each says what is wrong and how to mend it.

problem-no-address = There is no e-mail address for this office. An organiser can add one to the appeal; until then, copy the letter or print it.
problem-bad-address = “{ $address }” is not an e-mail address. An organiser can correct it in the appeal’s targets.
problem-unreadable-address = The e-mail address in the appeal cannot be used: it is too long or has a line break in it. An organiser can correct it in the appeal’s targets.
problem-no-subject = The letter has no subject. Write one, in a few words.
problem-subject-not-one-line = The subject has a line break in it. Write it on one line.
problem-subject-too-long = The subject is longer than { $max } characters. A few words are enough.
problem-no-greeting = The letter has no greeting. Write one, such as “Your Excellency,”.
problem-no-body = The letter has no text yet.
problem-body-too-long = The letter is longer than { $max-kb } kB. One page is best.
problem-control-character = The letter has an invisible control character in it, perhaps from a copied text. Type that passage again.
problem-blank = Still to fill in: { $blank }.
problem-template-tag = A piece of the template shows: “{ $tag }”. Take it out of the letter.
