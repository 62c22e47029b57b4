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

# What a server's no means, and what to do. The server's own words are in the letter's log.

means-wrong-password = The server did not accept your name or password. Check the account in the settings, then send the letter again. Some providers want a password made for this program alone.
means-sign-in-needed = The server wants you to sign in first. Check the account in the settings, then send the letter again.
means-address-unknown = This mailbox does not exist there. Look for a newer address, or print the letter for the post.
means-domain-unknown = There is no mail server for this address. Look for a newer address, or print the letter for the post.
means-mailbox-full = Their mailbox is full. Try again in a few days.
means-too-large = The letter is too large for this server. Shorten it, and send it again.
means-blocked = The server took the letter for unwanted mail. Change it in your own words, or send it from your mail program.
means-sender-not-allowed = The server does not let you send from this address. Check the address in the settings.
means-plain-addresses-only = The office’s address has letters that your provider cannot carry, such as é or й before the @. Look for another address of theirs, send from another account, or print the letter for the post.
means-too-many = Your provider takes no more letters from you today. The others wait; send this one again tomorrow.
means-unknown = The server refused the letter. Its own words are in the log below.

# Why letters wait out of courtesy.

courtesy-pause = The next letter goes after a short pause.
courtesy-budget = { $letters } of { $budget } letters went today. The others go tomorrow, so that your provider does not take them for unwanted mail.
courtesy-hours = Letters go between { $from } and { $to } o’clock, as set in the settings.
