# A person's own files, settings and passwords. Each says what happened, what is safe, what to do.

profile-no-home = This computer names no home folder, so Clarion does not know where to keep your settings and letters. Start it with --profile and a folder of your choice.
profile-folder = The folder { $file } cannot be made: { $why }. Nothing was changed. Move away what stands in its place, give yourself the right to write there, or choose another folder with --profile.
profile-not-found = There is no file { $file }. Check the name.
profile-read = The file { $file } cannot be read: { $why }. Nothing was changed.
profile-write = The file { $file } cannot be written: { $why }. What it held before is still there.
profile-too-long = The file { $file } is longer than { $max-kb } kB, so it was not read. Check that it is the right file.
profile-not-text = The file { $file } is not plain text: line { $line } is not UTF-8. Save it as UTF-8 in your editor.
profile-syntax = { $file }, line { $line }, column { $column }: { $why }. Correct that line in a text editor.
profile-newer = The file { $file } was written by a newer version of Clarion. Update Clarion to use it.
profile-protected = The file { $file } could not be read, so it is not written over. Correct it in a text editor, or start with new settings: the old file is then kept beside the new one.

profile-settings-untouched = Clarion runs with its usual settings until then. Your settings file stays as it is, and nothing is saved over it.
profile-settings-usual-values = { $values ->
    [one] One setting could not be used, so its usual value stands in. Your settings file was not changed.
   *[other] { $values } settings could not be used, so their usual values stand in. Your settings file was not changed.
}
profile-proxy-unreadable = The proxy in the settings cannot be read, so nothing goes out: it would go another way than you meant. Your letters wait. Correct the proxy in the settings: its address and port, such as 127.0.0.1:9050, or nothing.
profile-supporter = { $problems ->
    [one] There is one mistake in { $file }. Correct it and try again.
   *[other] There are { $problems } mistakes in { $file }. Correct them and try again.
}

# Single values, with the file, the line and the key.
profile-value-not-words = { $file }, line { $line }: { $key } must be words in quotation marks.
profile-value-not-one-line = { $file }, line { $line }: { $key } must be on one line.
profile-value-control-character = { $file }, line { $line }: { $key } has an invisible control character in it. Type it again.
profile-value-too-long = { $file }, line { $line }: { $key } is longer than { $max } characters.
profile-value-not-address = { $file }, line { $line }: { $key } is “{ $value }”, which is not an e-mail address. Write one such as name@provider.example.
profile-value-not-country = { $file }, line { $line }: { $key } is “{ $value }”, which is not a country code. Write two letters of ISO 3166-1, such as SE for Sweden.
profile-value-not-language = { $file }, line { $line }: { $key } has “{ $value }”, which is not a language code. Write two or three small letters, such as en.
profile-value-not-list = { $file }, line { $line }: { $key } must be a list of codes, such as ["en", "fr"].
profile-value-not-yes-no = { $file }, line { $line }: { $key } must be true or false, without quotation marks.
profile-value-not-number = { $file }, line { $line }: { $key } must be a whole number from { $min } to { $max }.
profile-value-not-one-of = { $file }, line { $line }: { $key } must be one of { $choices }.
profile-value-not-table = { $file }, line { $line }: { $key } must be a section, with its name in brackets and its values below.
profile-value-not-host = { $file }, line { $line }: { $key } is “{ $value }”, which is not the name of a server. Write only the name, such as smtp.provider.example.
profile-value-not-proxy = { $file }, line { $line }: { $key } is “{ $value }”, which is no proxy. Write its address and port, such as 127.0.0.1:9050. Until that is corrected, nothing is sent.
profile-value-not-hours = { $file }, line { $line }: { $key } is “{ $value }”, which is no span of hours. Write whole hours, such as 8-20. Until that is corrected, letters go at any hour.
profile-value-missing = { $file }, line { $line }: { $key } is missing. Add it.
profile-account-twice = { $file }, line { $line }: there are two accounts named “{ $value }”. Give one of them another name; until then only the first is used.
profile-no-such-account = { $file }, line { $line }: { $key } is “{ $value }”, and there is no account of this name. Until that is corrected, letters stay in the practice mailbox.
profile-no-such-question = { $file }, line { $line }: { $key } cannot be the name of a question: those have small letters, digits and “-”.
profile-unknown-key-similar = { $file }, line { $line }: Clarion does not know { $key }. Did you mean { $similar }?
profile-unknown-key = { $file }, line { $line }: Clarion does not know { $key }. It knows { $known }.

profile-no-keyring = This computer has no keyring for passwords. The password can be typed for this session; it is never written to a file.
profile-keyring-locked = The keyring is locked. Unlock it and try again, or type the password for this session.
profile-keyring-unusable = The keyring holds something for this account that is not a password of Clarion. Type the password again to replace it.
profile-keyring-failed = The keyring did not answer as it should: { $why }. The password can be typed for this session; it is never written to a file.
