# Writing: one letter at a time.

write-office-line = { $group }, in { $language }, by { $channel ->
    [email] e-mail
    [post] post
    [phone] telephone
    [form] form on the web
   *[none] hand
}
write-letter-of = Letter { $number } of { $all }
write-letter-of-short = { $number } of { $all }
write-ready = { $ready } ready
write-all-letters = All letters of this round
write-list-ready = { $name }: ready
write-list-problems = { $name }: { $problems ->
    [one] one thing to mend
   *[other] { $problems } things to mend
}
write-language = Language of this letter
write-language-prefix = In

write-optional = Optional
write-answers-serve = { $letters ->
    [one] Your answers go into this letter. What you change below stays in it as well.
   *[other] Your answers go into all { $letters } letters. What you change below stays in this letter.
}
write-answers-serve-tab = { $letters ->
    [one] Your answers go into your letter.
   *[other] Your answers go into all { $letters } letters.
}
write-other-language = In { $language }, the language of the office. Above, you can change it to { $own }.
write-no-questions = This appeal asks you no questions. Write in the letter itself.
write-edited = You changed this letter by hand. It stays as you wrote it.
write-back-to-template = Back to the template
write-subject = Subject
write-body = Letter
write-direction = Direction
write-direction-auto = By the first letter
write-direction-left-to-right = Left to right
write-direction-right-to-left = Right to left
write-direction-help = How lines run, here and on paper. In an e-mail the reader’s program decides. Keys: { $keys }

write-tab-answers = Your answers
write-tab-letter = Letter
write-tab-letter-notes = Letter, { $notes } to mend
write-tab-sheet = As they read it
write-as-read = As they will read it
write-length = { $pages ->
    [one] One page
   *[other] About { $pages } pages
}, { $words ->
    [one] one word
   *[other] { $words } words
}
write-from = From
write-to = To
write-from-missing = Your name and address are not filled in yet
write-subject-missing = No subject yet

write-note-problem = Problem: { $text }
write-note-advice = Advice: { $text }
write-note-show = Show me
write-note-answer = Answer the question
write-note-settings = Fill in once
write-note-language = Write it in { $language }
write-note-leave-out = Leave them out

write-saved = Saved on this computer
write-saving = Saving
write-not-saved = Not saved yet
write-not-saved-long = Your last words could not be saved. They are still on this screen: free some space if the disk is full, then press Save.
write-save = Save
write-previous = Previous
write-next = Next letter
write-review = { $letters ->
    [one] Review the letter
   *[other] Review { $letters } letters
}

write-drop-title = Back to the template?
write-drop-text = What you changed by hand in this letter is dropped. Your answers to the questions stay.
write-drop-yes = Drop my changes
write-drop-no = Keep my letter
write-language-title = Write it in { $language }?
write-language-text = The letter then begins anew from the template. What you changed by hand in this letter is dropped; your answers stay.

write-leave-title = Leave without your last words?
write-leave-text = Your last words in this letter are on this screen only. What was saved before is safe. Stay until they are saved, or copy them; if the disk is full, free some space and press Save.
write-leave-yes = Leave them behind
write-leave-no = Stay here

write-empty-title = No letters picked yet
write-empty-text = Choose who should hear from you. Clarion then prepares a letter for each of them, and you make it your own.
write-empty-choose = Choose targets
