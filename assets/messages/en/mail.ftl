# Mail: what keeps a letter from being made, and what a server or the way to it is like.
# $words are the server’s own, $why are the system’s own.

mail-sender-not-one-line = Your name, “{ $name }”, has a line break or an invisible character in it. Write it on one line, in the settings or in the supporter file.
mail-office-not-one-line = The office’s name, “{ $name }”, has a line break or an invisible character in it. An organiser can correct it in the appeal’s targets.
mail-bad-address = “{ $address }” is an address that no mail can carry. Correct it where it was entered: in the settings, or in the appeal’s targets.
mail-unbuildable = The letter could not be made into a mail: { $why }. It stays in your drafts.
mail-no-randomness = This computer gives no random numbers just now, and a mail needs some for its name. The letter stays in your drafts; try again after a restart.
mail-practice-unusable = The practice mailbox in { $path } cannot be used: { $why }. Make the folder writable, or choose another place for Clarion’s files.
mail-practice-not-written = The letter could not be written to the practice mailbox in { $path }: { $why }. It is safe and waits. Make room on the disk or the folder writable, then send it again.

mail-starttls-not-offered = { $server } offers no private connection (STARTTLS) here, or someone on the way has taken the offer out. No password and no letter went there. Try TLS on port 465, or another network.
mail-starttls-injected = Someone on the way to { $server } tries to speak in its place. No password and no letter went there. Try another network, and TLS on port 465.
mail-starttls-refused = { $server } could not make the connection private. It said: { $code } { $words }. Nothing was sent. Try TLS on port 465.
mail-turned-away = { $server } does not take mail from here now. It said: { $code } { $words }. Nothing was sent.
mail-broken = The connection to { $server } broke before a letter was sent: { $why }. Nothing was sent, and your letters wait.
mail-no-sign-in = { $server } takes no user name and password here. Nothing was sent. Look in your provider’s help for its mail-sending server; some ask for a sign-in that Clarion does not have yet.
mail-sign-in-refused = { $server } did not accept the user name and password. It said: { $code } { $words }. Nothing was sent. Enter them again in the settings; many providers ask for an app password, made on their website.
mail-no-token-sign-in = { $server } does not take the sign-in by browser here. Nothing was sent. In the settings, enter a password for this account instead, or look in your provider’s help for its mail-sending server.
mail-token-refused = { $server } did not accept the permission that your provider gave. It said: { $code } { $words }. Nothing was sent. In the settings, sign in again in your browser.
mail-sign-in-later = { $server } cannot check the sign-in just now. It said: { $code } { $words }. Nothing was sent, and your letters wait.
mail-permission-refused = { $server } takes no letter from { $address }. It said: { $code } { $words }. Nothing was sent. Look at the address in the settings: it must be the mailbox’s own, or one that your provider lets it send from.
mail-permission-later = { $server } takes no letter from { $address } just now. It said: { $code } { $words }. Nothing was sent, and your letters wait.

mail-unsent-cut = The connection to { $server } was cut before the letter went. It is safe and waits.
mail-unsent-silent = { $server } said nothing for { $secs ->
    [one] one second
   *[other] { $secs } seconds
}. The letter has not gone. It is safe and waits.
mail-unsent-garbled = { $server } answered in a way that is no mail. The letter has not gone. It is safe and waits.
mail-unknown-cut = The connection to { $server } was cut after the letter was handed over and before the server said that it has it. Nobody knows whether it arrived, so it is not sent again by itself. If it is in your Sent folder, it was sent. If it is not there, that proves nothing, unless your provider itself puts all that you send there. Ask the office if you can, then decide.
mail-unknown-silent = { $server } took the letter and then said nothing for { $secs ->
    [one] one second
   *[other] { $secs } seconds
}. Nobody knows whether it arrived, so it is not sent again by itself. If it is in your Sent folder, it was sent. If it is not there, that proves nothing, unless your provider itself puts all that you send there. Ask the office if you can, then decide.
mail-unknown-garbled = { $server } took the letter and then answered in a way that is no mail. Nobody knows whether it arrived, so it is not sent again by itself. If it is in your Sent folder, it was sent. If it is not there, that proves nothing, unless your provider itself puts all that you send there. Ask the office if you can, then decide.

mail-check-name = Finding the server
mail-check-route = Reaching the server
mail-check-tls = A private connection to the right server
mail-check-sign-in = Signing in with user name and password
mail-check-sign-in-token = Signing in with your provider’s permission
mail-check-permission = Permission to send from this address
mail-check-mailbox-name = Finding the server of your mailbox
mail-check-mailbox-route = Reaching the server of your mailbox
mail-check-mailbox-tls = A private connection to your mailbox
mail-check-mailbox-sign-in = Signing in to your mailbox
mail-check-mailbox-folder = Finding your Sent folder

mail-imap-not-set = The account “{ $account }” does not say where its mailbox is read (IMAP), so its Sent folder cannot be looked into. Add it in the settings, or look there yourself.
mail-imap-starttls = { $server } does not make the connection to your mailbox private (STARTTLS), or someone on the way prevents it. It said: { $words }. No password went there, and your letters are as they were. Try TLS on port 993, or another network.
mail-imap-injected = Someone on the way to { $server } tries to speak in its place. No password went there, and your letters are as they were. Try another network, and TLS on port 993.
mail-imap-turned-away = { $server } does not let Clarion look into your mailbox now. It said: { $words }. Your letters are as they were; try again later.
mail-imap-no-sign-in = { $server } offers no way to sign in to your mailbox that Clarion knows. Your letters are as they were. Look into the Sent folder yourself, with your usual mail program or on the provider’s website.
mail-imap-password-refused = { $server } did not let Clarion into your mailbox with this user name and password. It said: { $words }. Your letters are as they were. Enter them again in the settings; many providers ask for an app password, made on their website.
mail-imap-token-refused = { $server } did not let Clarion into your mailbox with the permission that your provider gave. It said: { $words }. Your letters are as they were. In the settings, sign in again in your browser.
mail-imap-no-sent-folder = Your mailbox at { $server } has no folder that Clarion knows as the one for sent letters. Your letters are as they were. Look yourself, with your usual mail program or on the provider’s website.
mail-imap-refused = { $server } did not do what Clarion asked it about your Sent folder. It said: { $words }. Your letters are as they were; try again later, or look yourself.
mail-imap-broken = The connection to your mailbox at { $server } broke: { $why }. Your letters are as they were; try again later.
