# The settings.

ui-settings-title = Settings
ui-settings-topic = Topic
ui-settings-you = You
ui-settings-mail = Mail account
ui-settings-languages = Languages
ui-settings-look = Look and text size
ui-settings-safety = Safety
ui-settings-about = About Clarion
ui-settings-afresh = Start with new settings
ui-settings-optional = Optional
ui-settings-kept = Kept on this computer as you type.

# You

ui-settings-name = Name
ui-settings-email = E-mail address
ui-settings-email-help = For practice letters. Real ones come from your mail account.
ui-settings-email-wrong = An address has an @, like name@example.org.
ui-settings-town = Town
ui-settings-country = Country
ui-settings-no-country = Not said
ui-settings-profession = Profession
ui-settings-address = Postal address
ui-settings-address-help = The whole address, with town and country: it stands under your name in letters.

# Mail account

ui-settings-no-account = Letters go to the practice mailbox on this computer. To send them to their targets, add the mailbox that you write from.
ui-settings-add = Add an account
ui-settings-add-another = Add another account
ui-settings-all-accounts = All accounts
ui-settings-accounts-text = New letters go where you choose here. Letters that wait keep the account they were sent with.
ui-settings-account-default = New letters go from here, by { $server }, port { $port }.
ui-settings-account-other = By { $server }, port { $port }.
ui-settings-change = Change
ui-settings-change-one = Change { $address }
ui-settings-change-title = Change the account
ui-settings-remove-short = Remove
ui-settings-remove-one = Remove { $address }
ui-settings-account-taken = There is an account with this address already. Change that one instead.
ui-settings-way-practice = Practise
ui-settings-way-practice-text = Letters go to a mailbox on this computer, where you read them as they would arrive.
ui-settings-account-address = Your e-mail address

# Finding the servers

ui-settings-find = Find the settings
ui-settings-find-help = Clarion looks in its own table first. That asks nobody.
ui-settings-by-hand = Enter the servers by hand
ui-settings-not-known = Clarion’s own table does not have these settings. You can ask others, one at a time. Nobody is asked before you press a button.
ui-settings-ask-host = Ask { $host }
ui-settings-ask-mail-host = Ask who takes mail for { $domain }
ui-settings-ask-records = Ask the name servers about { $domain }
ui-settings-ask-names = Try the usual names at { $domain }
ui-settings-asking = Waiting for an answer. You can go on meanwhile.
ui-settings-asked-elsewhere = The settings are said to be elsewhere. The next button asks there.
ui-settings-asked-nothing = Nothing is known there. Try the next, or enter the servers by hand.
ui-settings-found = What was found
ui-settings-found-smtp = Letters leave by { $host }, port { $port }.
ui-settings-found-imap = The mailbox is read at { $host }, port { $port }.
ui-settings-found-user = You sign in as { $user }.
ui-settings-use = Use these settings

# Servers

ui-settings-server = Mail server
ui-settings-server-example = Such as mail.example.org
ui-settings-server-wrong = Write the server’s name only, such as mail.example.org.
ui-settings-port = Port
ui-settings-port-wrong = A port is a number, mostly 465 or 587.
ui-settings-security = Security
ui-settings-security-tls = Encrypted from the start
ui-settings-security-starttls = Encrypted after a greeting (STARTTLS)
ui-settings-user = User name
ui-settings-user-help = Mostly your whole e-mail address. Leave it empty for that.

# Signing in

ui-settings-sign-in = Signing in
ui-settings-by-browser = By the browser
ui-settings-by-browser-text = Your provider asks you there whether Clarion may send. Clarion never sees your password.
ui-settings-by-password = With a password
ui-settings-by-password-text = Best with one that your provider makes for Clarion alone.
ui-settings-sign-in-browser = Save and sign in by the browser
ui-settings-sign-in-device = Save and sign in with a code on another device
ui-settings-sign-in-proxy = Your browser does not go through Clarion’s proxy: your provider sees from where you sign in. If that must not be, sign in with a code, in a browser that does, such as Tor Browser.
ui-settings-signing = The sign-in begins.
ui-settings-sign-in-waits = Your browser shows your provider’s own page. Agree there, then come back.
ui-settings-open-page = Open the page again
ui-settings-sign-in-stop = Stop waiting
ui-settings-signed-in = You are signed in.
ui-settings-code-text = On a telephone or another computer, open { $page } and type this code:
ui-settings-code-copy = Copy the code
ui-settings-code-copied = The code is on the clipboard.
ui-settings-code-waits = Clarion waits until you have agreed there.
ui-settings-page-title = Clarion
ui-settings-page-done = You are signed in. You can close this page and go back to Clarion.
ui-settings-page-denied = Your provider did not let Clarion in. Go back to Clarion to see what you can do.
ui-settings-page-stranger = This page is only for a sign-in that Clarion has just begun. You can close it.
ui-settings-password = Password
ui-settings-password-show = Show the password
ui-settings-password-help = Goes into the keyring of this computer, never into a file. Many providers want an app password here: make one on their website.
ui-settings-password-kept = Leave it empty to keep the one you saved.
ui-settings-password-none = No password is saved: letters wait until you type it.
ui-settings-password-unknown = Leave it empty to keep one that is saved.
ui-settings-password-session = Clarion keeps what you typed until you close it.
ui-settings-password-missing = Type the password that your provider gave you for mail programs.
ui-settings-password-refused = Not accepted. Paste an app password instead.

# Further settings of an account

ui-settings-further = More settings
ui-settings-further-less = Fewer settings
ui-settings-imap = Incoming server (IMAP)
ui-settings-imap-example = Such as imap.example.org
ui-settings-imap-port = Its port
ui-settings-imap-security = Its security
ui-settings-imap-help = With it, Clarion can put sent letters into your Sent folder, and look there when it is unsure whether one went; where you get a copy of your letters, it looks for it in your inbox too.
ui-settings-keep-in-sent = Keep sent letters in the Sent folder
ui-settings-copy-to-self = Send me a copy of each letter
ui-settings-letters-a-day = Letters a day
ui-settings-letters-a-day-help = Empty means as many as your provider is known to allow.
ui-settings-letters-a-day-wrong = Write a number above zero, or leave it empty.
ui-settings-ca-file = Certificate authority of your own
ui-settings-ca-file-help = A PEM file, for an organisation that signs its mail server’s certificate itself.
ui-settings-ca-file-choose = Choose a file

# The check

ui-settings-save-only = Save without a check
ui-settings-check = Save and send a test letter to myself
ui-settings-check-again = Save and check again
ui-settings-check-title = Connection check
ui-settings-check-safe = Until this works, letters wait here or go to the practice mailbox. Nothing is lost.
ui-settings-step-pending = Comes next.
ui-settings-step-good = Good.
ui-settings-test-subject = A test letter to yourself
ui-settings-test-body =
    Hello,

    this letter shows that your mail account works. You wrote it to yourself; nobody else has received it.
ui-settings-remove = Remove account
ui-settings-remove-title = Remove this account?
ui-settings-remove-text = Its password is forgotten. If new letters went from here, they go to the practice mailbox again. Letters that you sent stay in your list.
ui-settings-remove-keep = Keep it

# Sending, for all accounts

ui-settings-sending = Sending
ui-settings-undo = Time to call letters back
ui-settings-undo-help = After you press Send, letters wait this long on your computer.
ui-settings-undo-secs = { $secs ->
    [0] None
    [one] { $secs } second
   *[other] { $secs } seconds
}
ui-settings-pause = Pause between two letters
ui-settings-pause-help = Providers trust a steady pace more than a burst.
ui-settings-pause-secs = { $secs ->
    [0] None
    [one] About { $secs } second
   *[other] About { $secs } seconds
}
ui-settings-hours = Send at certain hours of the day only
ui-settings-hours-from = From
ui-settings-hours-to = Until

# Network

ui-settings-network = Network
ui-settings-proxy-none = Connections go straight to your mail server.
ui-settings-proxy-set = Every connection goes through { $proxy }, or not at all.
ui-settings-proxy = SOCKS proxy
ui-settings-proxy-example = Such as 127.0.0.1:9050 for Tor
ui-settings-proxy-help = Clarion then looks up no names itself, and never goes another way when the proxy cannot be reached.
ui-settings-proxy-wrong = Write the proxy as name and port, such as 127.0.0.1:9050.
ui-settings-proxy-use = Use this proxy
ui-settings-proxy-off = Use no proxy

# Languages and look

ui-settings-languages-text = An office gets its letter in the language it prefers. Say here which languages you read: beside a letter in any other, Clarion shows you the same letter in yours.
ui-settings-look-system = As this computer is
ui-settings-look-system-text = Light by day and dark by night, if your computer does so.
ui-settings-look-light = Light
ui-settings-look-light-text = Dark words on a light ground.
ui-settings-look-dark = Dark
ui-settings-look-dark-text = Light words on a dark ground.
ui-settings-text-size = Text size
ui-settings-text-sample = Your Excellency, I am writing to you about the people of Homs.

# Safety and about

ui-settings-safety-kept = Drafts, letters and settings are kept on this computer only, in your own folders.
ui-settings-safety-password = Your password is in the keyring of this computer, never in a file.
ui-settings-safety-leaves = A letter leaves only when you send it, and only to the mail server you entered, always encrypted.
ui-settings-safety-never = Clarion contacts nobody unasked: no update check, no counting, no pictures from the web.
ui-settings-safety-header = A letter’s header has your name and address as you typed them, and neither the name of your computer nor that of this program.
ui-settings-safety-practice = Practice letters never leave this computer.
ui-settings-about-what = Clarion helps people write courteous, exact and personal letters for human rights, and send them from their own mailbox.
ui-settings-about-licence = It is free software, under the MIT licence or the Apache licence 2.0, as you choose.
ui-settings-about-fonts = Letters are set in Literata, everything else in Source Sans 3, both under the SIL Open Font License. Icons: Phosphor, under the MIT licence.
ui-settings-version = Version { $version }
