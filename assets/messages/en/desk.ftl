# What can go wrong on the desk: what happened, what is safe, what to do.

desk-no-such-appeal = There is no appeal “{ $id }” here. Look at the list of appeals: it may have been moved or renamed.
desk-no-such-target = The appeal has no target “{ $id }”. It may have been removed in a newer version; choose your targets again.
desk-no-such-group = The appeal has no group “{ $id }”. Its groups are: { $groups }.
desk-no-such-letter = This letter is no longer there. Open the list of letters again.
desk-no-such-account = There is no mail account “{ $name }”. Add it in the settings, or send to the practice mailbox.
desk-bundled = This appeal came with Clarion and cannot be changed. Make a new appeal from it: the copy is yours to edit.
desk-stopped = The organisers have stopped this action. { $why } Its letters can still be practised.
desk-closed = This appeal is closed: its write-by date has passed. Its letters can still be practised.
desk-not-ready = This letter is not ready yet. Open it and mend what is still missing.
desk-anew-unreadable = The words of this letter could not be read, so it cannot be written anew. Nothing was changed. To write to this office again, choose it in the appeal.
desk-cannot-write = “{ $path }” could not be written ({ $why }). Nothing was lost. Choose another name or folder.
desk-bad-appeal-id = A short name has small letters, digits and hyphens only, such as “homs-2027”, and at most 64 of them.
desk-appeal-must-open = This was not saved: with this text the appeal could not be opened again. Mend its first lines, and keep the short name “{ $id }”. What you typed is still on screen.
desk-no-title = The appeal needs a title. A few words that say what is asked are best.
desk-id-taken = There is already an appeal “{ $id }”. Choose another short name.
desk-bad-date = “{ $text }” is not a date. Write year, month and day, such as 2027-03-31.
desk-password-stays = The account “{ $account }” was removed, but its password could not be taken out of this computer’s keyring and may still be there. To take it out, open the system’s password manager, unlock the keyring, and delete the entry “{ $entry }” for “{ $account }”.
desk-no-password = There is no password for this account yet. Type it, and save it first.

desk-account-taken = There is already an account named “{ $account }”. Give this one another name, or change that one.
desk-password-first = The account “{ $account }” signs in with a password, and none is kept for it, so its letters wait. Enter it in the settings, and they go.
desk-sign-in-first = The account “{ $account }” signs in by the browser, and nobody has done that yet, so its letters wait. Sign in in the settings, and they go.
desk-no-refresh = The provider let the account “{ $account }” in once, and gave nothing to come back with, so nothing was kept. Use an app password, or ask the organisation that gave you Clarion.

desk-check-letter = Test letter to yourself
desk-check-no-thread = This computer gave Clarion no room to work. Close some programs and try again.
desk-check-accepted = On its way to { $address }. Look in your inbox.
desk-check-refused = The server did not take the letter. It said: { $reply }

# Sample supporters, by whom an organiser sees a letter.
desk-sample-whole = { $name }, all filled in
desk-sample-no-address = { $name }, no address
desk-sample-bare = { $name }, name only

desk-target-gone = This office is no longer in the appeal. What you typed is still here.
desk-already-written = You have written this letter already. To write to this office again, pick it once more among the targets.
desk-hand-edited = You have changed this letter by hand in the window. Send it there, or drop the draft first.
desk-own-words-language = Your own words are not in the language of this letter. Write the letter in your language, write these words in the letter’s, or leave them out.
desk-own-words-perhaps = Your own words stand here as you typed them. If they are not in the language of this letter, write the letter in yours, or leave them out.

# What became of a letter.

desk-unsure = The line broke while the server was taking the letter, before it said yes or no.
desk-copies-lost = { $copies ->
    [one] A copy of it did not go.
   *[other] { $copies } copies of it did not go.
}

# The outbox.

desk-keep-soon = It is about to be put into your Sent folder.
desk-keep-later = It could not be put into your Sent folder yet. Clarion tries again by itself; the letter was sent all the same.

desk-held-closed = This appeal is over: its write-by date has passed. The letter was not sent and is held. Call it back if it is not wanted any more; if the appeal is opened again, it goes by itself.
desk-held-stopped = The organisers have stopped this action. { $why } The letter was not sent and is held. Call it back if it is not wanted any more; if they take the action up again, it goes by itself.
desk-sent-elsewhere = Another window of Clarion is open on these letters and sends them. What you queue here goes from there; when it is closed, this one sends.

# A blank of a letter in another language: what it asks for, and the words that stand in it.
desk-blank-in-letter = Still to fill in: { $blank } (in the letter: “{ $in-letter }”).
desk-look-found = Found in your mailbox’s folder “{ $folder }”: it was sent
desk-look-found-inbox = Found in your inbox, as the copy to yourself: it was sent
desk-look-not-there = It is not in your mailbox’s folder “{ $folder }”. That proves nothing, unless your provider itself puts all that you send there: the letter may have arrived all the same. Ask the office if you can, then decide.
desk-look-not-there-inbox = It is not in your mailbox’s folder “{ $folder }”, nor is its copy in your inbox. That proves nothing: many providers put nothing there by themselves, and the copy may be late or elsewhere, such as among unwanted mail. Ask the office if you can, then decide.
desk-look-not-unsure = It is known what became of this letter, so there is nothing to look for.

# Letters on paper.

desk-print-no-address = This appeal has no postal address for this office. Ask the organisers for one, or send the letter by e-mail.
desk-print-recipient-too-long = The office’s postal address is too long for its place on this paper. Choose another window, or an envelope instead of a label.
desk-print-sender-too-long = Your own address is too long for its place on this paper. Shorten it in the settings.
desk-print-no-signs = No font on this computer has these signs of the letter: { $signs }. Replace them, or install a font that has them.
desk-print-no-such-label = There is no label { $place } on this sheet.
desk-print-not-sound = The PDF would not have been right, so it was not kept. Nothing was lost: the letter is as it was. Please tell the people who make Clarion.
desk-print-no-letters = There are no letters to print here.
desk-print-no-viewer = No program for PDF files could be started on this computer ({ $why }). Save the PDF instead, and open it where you print.
