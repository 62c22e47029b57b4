# The window as a whole.

ui-close = Close
ui-opening = One moment.
ui-already-written = { $letters ->
    [0] No letter was ready, so none was sent.
    [one] One letter had been written meanwhile, and was not sent again.
   *[other] { $letters } letters had been written meanwhile, and were not sent again.
}
ui-blocked-title = Clarion cannot open your letters
ui-no-display = Clarion cannot open its window here ({ $why }). Your letters are as they were. Start it from a desktop, or use its commands without a window: clarion --help shows them. If a library is named above, install it first.
ui-blocked-again = Try again
