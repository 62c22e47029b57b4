# The window as a whole.

ui-close = Close
ui-cut = Cut
ui-copy = Copy
ui-paste = Paste
ui-select-all = Select all
ui-opening = One moment.
ui-already-written = { $letters ->
    [0] No letter was ready, so none was sent.
    [one] One letter had been written meanwhile, and was not sent again.
   *[other] { $letters } letters had been written meanwhile, and were not sent again.
}
ui-undo = { $letters ->
    [one] One letter goes in { $seconds } s
   *[other] { $letters } letters go in { $seconds } s
}
ui-undo-back = Undo
ui-undo-send-now = Send now
ui-undo-done = { $letters ->
    [0] It was too late to call them back: they have gone.
    [one] { $gone ->
        [0] One letter was called back and is a draft again.
       *[other] One letter was called back and is a draft again. { $gone } had gone already.
    }
   *[other] { $gone ->
        [0] { $letters } letters were called back and are drafts again.
       *[other] { $letters } letters were called back and are drafts again. { $gone } had gone already.
    }
}
ui-blocked-title = Clarion cannot open your letters
ui-no-display = Clarion cannot open its window here ({ $why }). Your letters are as they were. Start it from a desktop, or use its commands without a window: clarion --help shows them. If a library is named above, install it first.
ui-blocked-again = Try again
ui-full = There is no more room here: { $chars } characters are the most. Not all of what you added is in.
ui-signs-missing = { $count ->
    [one] No font on this computer has the sign { $signs }. A box stands in its place here; it is sent as it is.
   *[other] No font on this computer has the signs { $signs }. Boxes stand in their place here; they are sent as they are.
}
