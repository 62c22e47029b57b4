# The command line. `cli-help-…` are the help of commands and their arguments.

cli-help-about = Clarion helps you write letters for human rights. Without a command it opens its window.
cli-help-usage = Usage:
cli-help-commands = Commands
cli-help-options = Options
cli-help-arguments = Arguments
cli-help-help = Show this help
cli-help-version = Show the version
cli-help-profile = Keep settings, letters and the practice mailbox in this one folder
cli-help-exit-after-first-frame = Close the window once it has been drawn, for measuring
cli-help-json = Answer in JSON, for programs
cli-help-exit-codes =
    How it ends (exit code):
      0  Done.
      1  Something failed. The message says what is safe and what to do.
      2  The words on the command line were wrong.
      3  A pack has problems, or letters are not ready.
      4  Nothing to do: all of these letters were written already.
      5  Letters were refused, or nobody knows whether they arrived.

cli-help-appeals-about = List the appeals, or the groups and targets of one
cli-help-appeals-appeal = Show the groups and targets of this appeal

cli-help-write-about = Write letters to a folder, as text and as .eml, without sending anything
cli-help-write-out = Put the letters into this folder; files that are there stay as they are

cli-help-print-about = Print letters, envelopes or address labels into one PDF, without sending anything
cli-help-print-out = Put the PDF here; a file that is there stays as it is
cli-help-print-paper = The paper: a4 or letter. Without it, the usual paper of the supporter’s country
cli-help-print-window = Where the address stands: din-a, din-b, us10 or none. Without it, din-b on A4 and us10 on Letter
cli-help-print-envelopes = Print envelopes instead of letters: dl, c5 or no10
cli-help-print-labels = Print address labels instead of letters: l7160 or 5160
cli-help-print-start = Begin at this label of the first sheet, counted from 1, row by row

cli-help-send-about = Send letters: to the practice mailbox, or with --account to their targets
cli-help-send-account = Send from this mail account of the settings
cli-help-send-password-stdin = Read the account’s password from standard input instead of the keyring
cli-help-send-dry-run = Only say what would be sent

cli-help-which-appeal = The appeal to write for
cli-help-which-group = Write to all targets of this group; can be given more than once
cli-help-which-target = Write to this target; can be given more than once
cli-help-which-all = Write to all targets
cli-help-which-supporter = The file that says who writes: name, email, country, and as wanted address, town, profession, languages and [answers]
cli-help-which-lang = Write in this language where the letter exists in it, such as fr

cli-help-letters-about = List the letters and what became of them
cli-help-letters-state = List only these: all, needs-you, waiting, sent, drafts or practice

cli-help-check-about = Check an appeal’s folder and say everything that is wrong with it
cli-help-check-pack = The appeal’s folder

# Words that cannot be meant like that.
cli-usage-unknown = There is no argument { $arg }.
cli-usage-unknown-similar = There is no argument { $arg }. Did you mean { $similar }?
cli-usage-no-such-command = There is no command “{ $command }”.
cli-usage-missing = Something is missing: { $arg }.
cli-usage-twice = { $arg } can be given only once.
cli-usage-conflict = { $arg } cannot be used together with { $other }.
cli-usage-no-value = { $arg } needs a value.
cli-usage-not-text = The command line has something in it that is not text.
cli-usage-other = The command line cannot be understood: { $why }.
cli-usage-see-help = Try --help to see what there is.
cli-not-an-id = “{ $id }” is not an id: those have small letters, digits and “-”. “clarion appeals” lists them.
cli-not-a-language = “{ $lang }” is not a language code. Write two or three small letters, such as fr.
cli-no-such-state = There is no state “{ $state }”. There are { $states }.
cli-print-no-such-word = { $arg } cannot be “{ $word }”. It can be { $known }.
cli-print-no-such-label = There is no label { $start } on this sheet: its labels are 1 to { $last }.
cli-no-such-question = The supporter file answers “{ $question }”, which this appeal does not ask. It asks { $known }.

cli-no-output = The result cannot be written: { $why }.
cli-no-display = There is no display here, so Clarion cannot open its window. Start it from a desktop, or use its commands without a window: clarion --help shows them.

cli-no-appeals = There is no appeal yet. Copy an appeal’s folder into the appeals folder of your profile.
cli-broken-pack = The appeal in the folder “{ $name }” cannot be opened:
cli-appeal-open = { $days ->
    [0] Write by { $date }: today is the last day.
    [one] Write by { $date }: one day left.
   *[other] Write by { $date }: { $days } days left.
}
cli-appeal-stopped = Stopped by its organisers on { $date }: { $why } Open for practice.
cli-appeal-closed = Closed since { $date }; open for practice.
cli-appeal-written = { $waiting ->
    [0] { $written } of { $targets } targets written to.
   *[other] { $written } of { $targets } targets written to, { $waiting } waiting.
}
cli-next-appeal = See its groups and targets with: clarion appeals { $id }
cli-next-write = Write letters with: clarion write --appeal { $id } --group GROUP --supporter FILE --out DIR

cli-no-email = The supporter file has no email, so these letters come from a practice address. Add one before you send them.
cli-written = { $letters ->
    [one] One letter is in { $folder }.
   *[other] { $letters } letters are in { $folder }.
}
cli-written-not-ready = { $letters ->
    [one] One of them is not ready, so it is there as text only.
   *[other] { $letters } of them are not ready, so they are there as text only.
}
cli-reading = It is in { $language }, which is not one of your languages. Read it in { $own }: { $file }
cli-reading-none = It is in { $language }, which is not one of your languages, and there is no version of it in { $own } to compare.
cli-printed = { $letters ->
    [one] One letter, { $pages ->
        [one] one page
       *[other] { $pages } pages
    }, is in { $file }.
   *[other] { $letters } letters, { $pages ->
        [one] one page
       *[other] { $pages } pages
    }, are in { $file }.
}
cli-printed-not = { $letters ->
    [one] One letter is not in it: see above.
   *[other] { $letters } letters are not in it: see above.
}
cli-printed-nothing = Nothing could be printed, so no file was made.
cli-write-exists = { $file } is there already, and it may have been changed by hand, so nothing was written. Choose an empty folder.
cli-write-failed = { $file } cannot be written: { $why }. Choose another folder, or make room.

cli-send-would = { $name }: would be sent.
cli-send-already = { $name }: written already on { $day }.
cli-send-not-ready = { $name }: not ready, so nothing was sent.
cli-send-practised = { $name }: in the practice mailbox.
cli-send-sent = { $name }: sent.
cli-send-refused = { $name }: refused by the server.
cli-send-waiting = { $name }: waiting.
cli-send-unsure = { $name }: nobody knows whether it arrived. It is not sent again by itself.
cli-sum-practised = { $letters ->
    [one] One letter is in the practice mailbox, { $folder }. It went to nobody else.
   *[other] { $letters } letters are in the practice mailbox, { $folder }. They went to nobody else.
}
cli-sum-sent = { $letters ->
    [one] One letter was sent from { $from }.
   *[other] { $letters } letters were sent from { $from }.
}
cli-sum-waiting = { $letters ->
    [one] One letter waits. It goes when you run this again, or while the window is open.
   *[other] { $letters } letters wait. They go when you run this again, or while the window is open.
}
cli-sum-elsewhere = { $letters ->
    [one] One letter is queued. Another copy of Clarion, such as its window, is sending on this profile just now, so it goes from there.
   *[other] { $letters } letters are queued. Another copy of Clarion, such as its window, is sending on this profile just now, so they go from there.
}
cli-sum-already = { $letters ->
    [one] This letter was written already, so it is not written again.
   *[other] These { $letters } letters were written already, so they are not written again.
}
cli-earlier-sent = { $letters ->
    [one] One letter that had waited since an earlier run was sent.
   *[other] { $letters } letters that had waited since an earlier run were sent.
}
cli-earlier-waiting = { $letters ->
    [one] One letter still waits from an earlier run. “clarion letters” says why.
   *[other] { $letters } letters still wait from an earlier run. “clarion letters” says why.
}
cli-earlier-needs-you = { $letters ->
    [one] One letter of an earlier run was refused, or nobody knows whether it arrived. “clarion letters --state needs-you” says why.
   *[other] { $letters } letters of an earlier run were refused, or nobody knows whether they arrived. “clarion letters --state needs-you” says why.
}
cli-no-password = There is no password for the account “{ $account }”. Save it in the window’s settings, or give it by --password-stdin.
cli-no-stdin = The password cannot be read from standard input: { $why }. Nothing was sent.
cli-empty-stdin = There is no password on standard input. Write it there on one line. Nothing was sent.

cli-no-letters = There are no letters here yet.
cli-state-practice = Practice
cli-state-draft = Draft

cli-check-good = { $targets ->
    [one] All is well: one target,
   *[other] All is well: { $targets } targets,
} { $letters ->
    [one] one letter template.
   *[other] { $letters } letter templates.
}
cli-check-opens = { $problems ->
    [one] One problem. The appeal opens all the same.
   *[other] { $problems } problems. The appeal opens all the same.
}
cli-check-closed = { $problems ->
    [one] One problem. The appeal does not open before it is mended.
   *[other] { $problems } problems. The appeal does not open before they are mended.
}
