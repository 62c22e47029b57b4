# The rail, the bar above an appeal, and what all screens share.

ui-shell-name = Clarion
ui-shell-appeals = Appeals
ui-shell-letters = Letters
ui-shell-organise = Organise
ui-shell-settings = Settings
ui-shell-letters-need-you = { $count ->
    [one] One thing here needs you
   *[other] { $count } things here need you
}
ui-shell-sending-as = Sending as
ui-shell-practice-mailbox = Practice mailbox
ui-shell-practice-stays = No letter leaves this computer.

ui-shell-back = Back
ui-shell-letters-left = Back to your letters
ui-shell-step-read = Read
ui-shell-step-choose = Choose
ui-shell-step-write = Write
ui-shell-step-review = Review
ui-shell-practice = Practice
ui-shell-practice-long = Practice: nothing leaves this computer
ui-shell-days-left = { $count ->
    [0] Last day
    [one] 1 day left
   *[other] { $count } days left
}

