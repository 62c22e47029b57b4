# An appeal's page.

appeal-of-open = { $country }, appeal of { $date }. Write by { $last }.
appeal-of-closed = { $country }, appeal of { $date }. Closed since { $last }.
appeal-of-stopped = { $country }, appeal of { $date }. Stopped by its organisers on { $last }.
appeal-stopped-banner = The organisers have stopped this action. { $why }
appeal-source = { $date }, source { $number }
appeal-asks = What is asked, and of whom
appeal-ask-letters = { $letters ->
    [one] 1 letter
   *[other] { $letters } letters
}
appeal-story = What happened
appeal-sources = Sources
appeal-source-line = { $number }. { $text }
appeal-issued-by = Issued by: { $organisation }.
appeal-updates = Updates

appeal-your-letters = Your letters
appeal-how = You choose whom to write to, add a sentence of your own, and see each letter before it goes. About ten minutes.
appeal-how-begun = { $drafts ->
    [one] One letter is begun and saved on this computer. Go on where you stopped.
   *[other] { $drafts } letters are begun and saved on this computer. Go on where you stopped.
}
appeal-write = Write a letter
appeal-continue = Continue writing
appeal-choose = Choose whom to write to
appeal-practised = { $written ->
    [0] None of { $all } practised yet
   *[other] { $written } of { $all } practised, last on { $date }
}
appeal-written = { $written ->
    [0] None of { $all } written to yet
   *[other] { $written } of { $all } written to, last on { $date }
}
