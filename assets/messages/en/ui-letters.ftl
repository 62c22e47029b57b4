# Letters: what became of each.

letters-tab-all = { $count ->
    [0] All
   *[other] All { $count }
}
letters-tab-needs-you = { $count ->
    [0] Needs you
   *[other] Needs you { $count }
}
letters-tab-waiting = { $count ->
    [0] Waiting
   *[other] Waiting { $count }
}
letters-tab-sent = { $count ->
    [0] Sent
   *[other] Sent { $count }
}
letters-tab-drafts = { $count ->
    [0] Drafts
   *[other] Drafts { $count }
}
letters-tab-practice = { $count ->
    [0] Practice
   *[other] Practice { $count }
}
letters-search = Search letters
letters-search-hint = Name, subject or appeal

letters-group-needs-you = Needs you
letters-group-waiting = On their way
letters-group-drafts = Drafts
letters-group-cancelled = Called back
letters-group-sent-today = Sent today
letters-group-sent-yesterday = Sent yesterday
letters-group-sent-day = Sent on { $day }
letters-done-of = { $done } of { $all } done

letters-row = { $name }, { $state }, { $when }
letters-row-practice = { $name }, practised, { $when }
letters-row-draft = { $name }, draft, { $when }
letters-sending-now = Sending now
letters-remark = { $state }. { $remark }
letters-waits = Waits for its turn
letters-waits-line = Waits for the line
letters-undo-until = Goes at { $moment }; until then you can call it back
letters-undo = Has not left yet; you can still call it back
letters-held = Held
letters-held-row = Held. { $remark }
letters-practice = Practice
letters-draft = Draft

letters-today-of = { $letters } of { $budget } today
letters-today = { $letters } today
letters-wait = { $letters ->
    [one] 1 waits
   *[other] { $letters } wait
}
letters-are-held = { $letters ->
    [one] 1 is held
   *[other] { $letters } are held
}
letters-all-gone = All gone by { $moment }
letters-not-before = Not before { $moment }.
letters-failing-since = Every try since { $day } has failed. Look at the mail account, or ask your provider. Clarion goes on trying now and then.
letters-offline = { $letters ->
    [one] You are offline. One letter waits and goes when the line is back.
   *[other] You are offline. { $letters } letters wait and go when the line is back.
}
letters-try-now = Try now

letters-practice-banner = The practice mailbox. Nothing here was sent.

letters-says-draft = This letter is not finished, or not sent yet. It waits here for you.
letters-says-queued = It waits for its turn and goes by itself.
letters-says-undo-until = It goes at { $moment }. Until then you can call it back.
letters-says-undo = It has not left yet, and you can still call it back.
letters-says-sending = Your mail server is taking it right now.
letters-says-sent = Your mail server took it on { $day } at { $time }.
letters-says-refused = Your mail server refused this letter, and it was not delivered. What the server said stands below.
letters-says-unsure = The line broke while your mail server was taking the letter, before it said yes or no. It may be on its way. Clarion will not send it again by itself.
letters-says-cancelled = You called it back before it went. It was not sent.
letters-says-practised = You practised this letter on { $day } at { $time }. Nothing left this computer.

letters-act-look = Look for it
letters-act-looking = Looking
letters-act-look-title = Look for it
letters-act-look-text = Clarion looks in your mailbox. If it finds the letter, it was sent; if not, that proves nothing.
letters-looking = Clarion is looking in your mailbox. You can go on meanwhile.
letters-act-leave = Leave it
letters-act-leave-title = Leave it
letters-act-leave-text = Nothing is sent. It stays here, and you can decide later.
letters-left-as-it-is = It stays as it is. Clarion will not send it again by itself.
letters-act-try = Try again
letters-act-try-title = Try it again
letters-act-try-text = It has not gone, so it cannot arrive twice.
letters-act-drop-text = It is not sent, and no longer needs you.
letters-act-mark-sent = Mark as sent
letters-act-mark-sent-title = It is in my Sent folder
letters-act-mark-sent-text = You found it there yourself, or had a reply.
letters-act-anew = Write anew
letters-act-anew-title = Write it anew
letters-act-anew-text = Its words open as a draft that you can change and send. This letter is closed, and stays here to read.
letters-act-send-again = Send again
letters-act-send-again-title = Send once more
letters-act-send-again-unsure = The office may then receive it twice.
letters-act-send-again-refused = It goes to the same address once more.
letters-act-send-again-cancelled = It goes after all.
letters-act-call-back = Call back
letters-act-call-back-title = Do not send it
letters-act-call-back-text = It has not left yet. You can send it later.
letters-act-continue = Continue
letters-act-continue-title = Go on writing
letters-act-continue-text = The letter opens as you left it.
letters-act-delete = Delete draft
letters-act-delete-title = Delete the draft
letters-sure-delete-title = Delete the draft to { $name }?
letters-act-delete-text = What you wrote in this letter is gone for good.

letters-what-happened = What happened
letters-server-said = What the server said
letters-server-said-hide = Hide what the server said

letters-read = Read letter
letters-back-to-log = Back to what happened
letters-back-to-list = Back to the list
letters-save-eml = Save as .eml
letters-copy = Copy
letters-copied = The letter is on the clipboard.
letters-open-mail = Open in my mail program
letters-mail-opened = Your mail program opens with the letter.
letters-mail-too-long = The letter is too long for a link. Your mail program opens with address and subject, and the text is on the clipboard: paste it there.

letters-from = From
letters-to = To
letters-date = Date
letters-subject = Subject

letters-save-title = Save the letter as a file
letters-save-text = An .eml file holds the letter as it was sent. Mail programs can open it.
letters-save-path = File
letters-save-choose = Choose a place
letters-save-yes = Save
letters-not-now = Not now
letters-save-no-path = Give the file a place and a name.
letters-saved = Saved as { $path }.

letters-go-account = Look at the mail account

letters-empty-all-title = No letters yet
letters-empty-all-text = Every letter you send is kept here, with what became of it.
letters-empty-elsewhere-text = Drafts and practice letters have lists of their own.
letters-empty-go-drafts = { $count ->
    [one] See your draft
   *[other] See your { $count } drafts
}
letters-empty-go-practice = Open the practice mailbox
letters-empty-needs-you-title = Nothing needs you
letters-empty-needs-you-text = Letters that were refused, or that may not have arrived, would stand here.
letters-empty-waiting-title = Nothing is waiting
letters-empty-waiting-text = Letters on their way stand here until your mail server has taken them.
letters-empty-sent-title = Nothing sent yet
letters-empty-sent-text = Letters stand here once your mail server has taken them.
letters-empty-drafts-title = No drafts
letters-empty-drafts-text = Letters you begin are kept here until they go, to the last word.
letters-empty-practice-title = The practice mailbox is empty
letters-empty-practice-text = Practise an appeal, and read your letters here just as they would arrive. Nothing leaves this computer.
letters-empty-search-title = No letter with these words
letters-empty-search-text = Clarion looks in the office’s name, the subject and the appeal.
letters-empty-go = Go to the appeals
letters-empty-search-clear = Show all of them
