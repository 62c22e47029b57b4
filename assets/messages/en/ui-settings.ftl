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

ui-settings-way-practice = Practise
ui-settings-way-practice-text = Letters go to a mailbox on this computer, where you read them as they would arrive.
ui-settings-way-account = Send from my own mailbox
ui-settings-way-account-text = Letters go to their targets, and replies come to you.
ui-settings-account-address = Your e-mail address
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
ui-settings-password = Password
ui-settings-password-show = Show the password
ui-settings-password-help = Goes into the keyring of this computer, never into a file. Many providers want an app password here: make one on their website.
ui-settings-password-kept = Leave it empty to keep the one you saved.
ui-settings-password-none = No password is saved: letters wait until you type it.
ui-settings-password-unknown = Leave it empty to keep one that is saved.
ui-settings-password-session = Clarion keeps what you typed until you close it.
ui-settings-password-missing = Type the password that your provider gave you for mail programs.
ui-settings-password-refused = Not accepted. Paste an app password instead.
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
ui-settings-remove-text = Its password is forgotten, and letters go to the practice mailbox again. Letters that you sent stay in your list.
ui-settings-remove-keep = Keep it

# Languages and look

ui-settings-languages-text = A letter is written in a language its target works in. Where there are several, one of these is taken.
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
