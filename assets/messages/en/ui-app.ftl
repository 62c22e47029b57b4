# The window as a whole.

ui-close = Close
ui-opening = One moment.
ui-blocked-title = Clarion cannot open your letters
ui-no-display = Clarion found no screen to open its window on ({ $why }). Start it from a desktop, or use its commands without a window: clarion --help shows them.
