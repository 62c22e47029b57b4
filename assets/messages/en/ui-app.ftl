# The window as a whole.

ui-close = Close
ui-opening = One moment.
ui-already-written = { $letters ->
    [0] No letter was ready, so none was sent.
    [one] One letter had been written meanwhile, and was not sent again.
   *[other] { $letters } letters had been written meanwhile, and were not sent again.
}
ui-blocked-title = Clarion cannot open your letters
ui-no-display = Clarion found no screen to open its window on ({ $why }). Start it from a desktop, or use its commands without a window: clarion --help shows them.
