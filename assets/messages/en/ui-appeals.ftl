# The list of appeals.

appeals-title = Appeals
appeals-first = Letters are needed first for { $country }: write by { $date }.
appeals-first-today = Letters are needed first for { $country }: today is the last day.
appeals-all-closed = No appeal is open now. You can practise with these: nothing leaves this computer.

appeals-today = Today
appeals-today-words = Last day
appeals-days-words = { $days ->
    [one] day left
   *[other] days left
}
appeals-days-chip = { $days ->
    [0] Today is the last day
    [one] 1 day left, write by { $date }
   *[other] { $days } days left, write by { $date }
}
appeals-write-by = Write by
appeals-closed = Closed
appeals-closed-since = Since { $month }
appeals-closed-chip = Closed since { $month }
appeals-stopped = Stopped
appeals-stopped-since = On { $date }
appeals-stopped-chip = Stopped by its organisers on { $date }
appeals-stopped-why = The organisers have stopped this action. { $why }

appeals-new-update = New update
appeals-for-practice = For practice
appeals-own = Your copy

appeals-read = Read the appeal
appeals-continue = Continue writing
appeals-practise = Practise

appeals-practised = { $written ->
    [0] None of { $all } practised yet
   *[other] { $written } of { $all } practised
}
appeals-written = { $written ->
    [0] None of { $all } written to yet
   *[other] { $written } of { $all } written to
}
# How far one is, and letters that have not left yet.
appeals-waiting = { $said }, { $waiting } waiting
# What a screen reader says of a card, after its headline.
appeals-sentence = { $country }. { $when }. { $progress }.

appeals-broken = The appeal in the folder { $name } cannot be opened. Nothing in it was changed, and your letters are safe.

appeals-mend = Mend it in Organise

appeals-empty = No appeals yet
appeals-empty-lines = An appeal says what has happened, what is asked, and of whom. Your group sends one as a folder of small files: add it here. You can also make one of your own.
appeals-make = Make an appeal

appeals-add = Add an appeal
appeals-add-words = Choose the folder that your group sent: the one with the file appeal.toml in it. Clarion copies it to your own appeals and leaves the folder as it is.
appeals-add-folder = Folder
appeals-add-example = For example /home/maria/Downloads/osmer-bay
appeals-add-choose = Choose a folder
appeals-add-do = Add this appeal
appeals-cancel = Cancel
