# Review: the table of all letters about to go, and the last question.

review-title = { $ready ->
    [0] { $problems ->
        [one] One letter needs mending
       *[other] { $problems } letters need mending
    }
    [one] { $problems ->
        [0] One letter is ready
        [one] One letter is ready, one needs mending
       *[other] One letter is ready, { $problems } need mending
    }
   *[other] { $problems ->
        [0] { $ready } letters are ready
        [one] { $ready } letters are ready, one needs mending
       *[other] { $ready } letters are ready, { $problems } need mending
    }
}
review-from = From { $from }
review-from-missing = Your name and address are not filled in yet
review-practice-stopped = The organisers have stopped this action, so the letters go to your practice mailbox. You can read them there just as they would arrive.
review-practice-closed = This appeal is closed, so the letters go to your practice mailbox. You can read them there just as they would arrive.
review-practice-chosen = The letters go to your practice mailbox and stay on this computer. You can read them there just as they would arrive.
review-through = Sent through { $server }. Replies come to you.
review-change-sender = Change sender
review-own-words = { $letters ->
    [one] One letter has your own words in another language than its own. Write the letter in your language, or put these words into the letter’s, or leave them out.
   *[other] { $letters } letters have your own words in another language than their own. Write them in your language, or put these words into the letter’s, or leave them out.
}
review-own-words-look = Look at the first

review-to = To
review-greeting = Greeting
review-subject = Subject
review-language = Language
review-filled = Filled
review-filled-of = { $filled } of { $total }
review-filled-words = { $filled } of { $total } places in this letter are filled from your answers and the appeal. The others may stay empty: the letter closes up around them.
review-filled-lacking = { $filled } of { $total } places in this letter are filled from your answers and the appeal. What it cannot do without is named under its row.
review-greeting-missing = Missing
review-subject-missing = Missing
review-mend = Mend it
review-mend-name = Mend the letter to { $name }
review-open = Open this letter
review-read-name = Read the letter to { $name }
review-row-hint = Press to see all of it here.
review-office = Office
review-address = Address
review-address-missing = None known
review-copies = Copies
review-copies-none = None
review-row-ready = { $name }, ready
review-row-problems = { $name }, { $problems ->
    [one] one thing to mend
   *[other] { $problems } things to mend
}

review-foot-none = Nothing to mend.
review-foot-some = { $problems ->
    [one] The letter with a problem stays here as a draft.
   *[other] The { $problems } letters with a problem stay here as drafts.
}
review-foot-blocked = Nothing can go yet: mend a letter first.
review-send = { $letters ->
    [0] Send letters
    [one] Send the letter
   *[other] Send { $letters } letters
}
review-practise = { $letters ->
    [0] Practise letters
    [one] Practise the letter
   *[other] Practise { $letters } letters
}

review-confirm-send = { $letters ->
    [one] Send one letter?
   *[other] Send { $letters } letters?
}
review-confirm-practise = { $letters ->
    [one] Practise one letter?
   *[other] Practise { $letters } letters?
}
review-confirm-send-text = { $letters ->
    [one] It goes from your own mailbox. What has been taken by the server cannot be called back.
   *[other] They go from your own mailbox, one by one. What has been taken by the server cannot be called back.
}
review-confirm-practise-text = { $letters ->
    [one] It goes to your practice mailbox. Nothing leaves this computer.
   *[other] They go to your practice mailbox. Nothing leaves this computer.
}
review-confirm-from = From
review-confirm-to = To
review-confirm-offices = { $letters ->
    [one] { $name }
   *[other] { $letters } offices
}
review-not-yet = Not yet

review-empty-title = Nothing to review yet
review-empty-text = Choose who should hear from you, and write to them. Your letters are then listed here before they go.
review-empty-choose = Choose targets
