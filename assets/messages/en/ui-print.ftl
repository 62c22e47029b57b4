# Printing letters for the post.

print-open = Print…
print-title = Print for the post
print-text = The pages open in your PDF viewer, and you print them from there.
print-letters = Which letters
print-letters-this = This letter
print-letters-group = All letters of this group
print-letters-appeal = All letters of this appeal
print-letters-drafts = All letters you are writing
print-as = What
print-as-letters = Letters
print-as-envelopes = Envelopes
print-as-labels = Address labels
print-paper = Paper
print-paper-a4 = A4
print-paper-letter = Letter (8.5 × 11 in)
print-window = Envelope window
print-window-din-b = European, address at 45 mm (DIN 5008 B)
print-window-din-a = European, address at 27 mm (DIN 5008 A)
print-window-us10 = American, No. 10
print-window-none = No window
print-envelope = Envelope
print-envelope-dl = DL (220 × 110 mm)
print-envelope-c5 = C5 (229 × 162 mm)
print-envelope-no10 = No. 10 (9½ × 4⅛ in)
print-sheet = Sheet
print-sheet-l7160 = Avery L7160 (A4, 21 labels)
print-sheet-5160 = Avery 5160 (Letter, 30 labels)
print-start = First free label
print-now = Print
print-save = Save as PDF…
print-not-now = Not now

print-file-name = Letters
print-save-title = Save as PDF
print-save-text = A file that is there already stays as it is.
print-path = Save as
print-no-path = Say where to save it.
print-choose = Choose a place…
print-save-yes = Save
print-back = Back to the choices

print-printed = { $pages ->
    [one] One page is open in your PDF viewer.
   *[other] { $pages } pages are open in your PDF viewer.
}
print-saved = { $pages ->
    [one] One page is in { $path }.
   *[other] { $pages } pages are in { $path }.
}

print-report-title = Not everything could be printed
print-report-text = { $printed ->
    [one] One letter is in the file.
   *[other] { $printed } letters are in the file.
} { $missing ->
    [one] This one is not:
   *[other] These are not:
}
print-report-close = Close
