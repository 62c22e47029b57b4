# The organisers' screen: an appeal's files beside the letters they make.

organise-name = Organise
organise-lead = Make an appeal of your own, or look inside one to see how it is made.
organise-back = All appeals
organise-own = Your copy
organise-bundled = Comes with Clarion
organise-broken = Needs mending
organise-edit = Edit
organise-look = Look inside
organise-copy = New appeal from this one
organise-mend = Open it for mending
organise-mend-outside = Too little of it can be read to open it here. Mend it in a text editor, then come back.
organise-facts-open = { $country }, { $targets ->
    [one] one target
   *[other] { $targets } targets
}, write by { $date }
organise-facts-stopped = { $country }, { $targets ->
    [one] one target
   *[other] { $targets } targets
}, stopped on { $date }
organise-facts-closed = { $country }, { $targets ->
    [one] one target
   *[other] { $targets } targets
}, closed since { $date }
organise-none = No appeal to work on
organise-none-words = Add an appeal that your group sent, and it can be changed here.
organise-none-do = Go to the appeals
organise-missing = This appeal cannot be opened
organise-missing-words = It may have been moved or renamed, or its first lines cannot be read. Nothing was changed.

# The bar

organise-state = { $problems ->
    [0] { $complete } of { $letters } letters are complete
    [one] 1 line to mend, { $complete } of { $letters } letters are complete
   *[other] { $problems } lines to mend, { $complete } of { $letters } letters are complete
}
organise-check = Check all letters
organise-check-title = All letters, checked
organise-check-good = Nothing is wrong in any file.
organise-place-line = { $file }, line { $line }
organise-show-line = Show it

# A new appeal from another one

organise-copy-words = All its files are copied to your own appeals, where everything can be changed. The first one stays as it is.
organise-copy-do = Make the new appeal
organise-cancel = Cancel
organise-title = Title
organise-title-help = The headline on the card and above the story.
organise-title-missing = Write a title, in a few words that say what is asked.
organise-id = Short name
organise-id-help = The name of its folder: small letters, digits and hyphens.
organise-id-wrong = Use small letters, digits and hyphens only, such as homs-2027.
organise-id-same = The first appeal has this name. Choose another one.
organise-write-by = Write by
organise-write-by-help = The last day on which a letter helps: year, month and day. After it, the appeal is closed and can only be practised.
organise-date-help = Year, month and day, such as 2027-03-31.
organise-date-wrong = This is not a date. Write year, month and day, such as 2027-03-31.
organise-date-past = This day has passed. Choose one that is still to come, so that letters can be sent.

# Files

organise-about = About the appeal
organise-targets = Targets
organise-story = Story, { $language }
organise-letters = Letters
organise-letter = { $groups }, { $language }
organise-file = File
organise-file-named = { $name }
organise-file-named-wrong = To mend: { $name }
organise-file-wrong = To mend
organise-tab-template = Template
organise-tab-letter = Letter
organise-tab-text = Text
organise-tab-story = Story
organise-tab-list = List
organise-tab-target = Target
organise-tab-form = Form
organise-tab-file = As a file
organise-text-of = Text of { $file }
organise-too-long = This file is too long to be edited as text here. Use the list, or a text editor.
organise-read-only = This appeal comes with Clarion and is for reading. Make a new appeal from it, and everything can be changed.
organise-use = Use { $right }

# Saving

organise-save = Save
organise-saving = Saving
organise-saved = Saved
organise-unsaved = Not saved yet
organise-leave = Save your changes?
organise-leave-words = What you typed here is not saved yet.
organise-stay = Stay here
organise-leave-unsaved = Leave without saving

# The letter beside its template

organise-to = To
organise-from = From
organise-to-name = Shown as the letter to
organise-from-name = Shown as written by
organise-subject = Subject
organise-stale-line = { $more ->
    [0] Line { $line } is shown as it was before the mistake.
   *[other] Line { $line } and others are shown as they were before the mistakes.
}
organise-stale = This is the letter as it was before the mistake.
organise-no-letter = The letter shows here as soon as the mistake is mended.

# The appeal and its targets

organise-save-about = Save title and date
organise-about-more = Summary, figures, questions and what is asked are in the file: see “As a file”.
organise-folder = Its folder: { $folder }
organise-search = Search targets
organise-none-found = No target has these words in it.
organise-add-target = Add a target
organise-choose-target = Choose a target to change it here, or add one.
organise-choose-target-read = Choose a target to see it here.
organise-target = Target
organise-new-target = New target
organise-target-line = { $group }, { $email }
organise-target-no-mail = { $group }, no e-mail address
organise-office = Office
organise-office-help = The full official name, as it stands on the envelope.
organise-office-missing = Write the office’s name.
organise-group = Group
organise-greeting = Greeting
organise-greeting-help = The first line of the letter, such as “Your Excellency,”.
organise-email = E-mail address
organise-email-wrong = An address has an @, like office@ministry.example.
organise-verified = Checked on
organise-verified-help = The day on which somebody made sure of the address, such as 2027-01-15.
organise-save-target = Save this target
organise-add-this-target = Add this target
organise-remove-target = Remove it
organise-keep-target = Keep it
organise-remove-title = Remove this target?
organise-remove-words = Nobody who opens this appeal writes to it any more. Letters that were sent stay in the list of letters.
