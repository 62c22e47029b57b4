# Setting an account up from its address, and signing in by the browser.

# Whom Clarion would ask, said before it asks.
account-ask-page-address = Ask { $host } for its mail settings, privately (HTTPS). It learns that someone at your domain asks. The address that it is told begins with “{ $nobody }”, never with your own name.
account-ask-page = Ask { $host } for its mail settings, privately (HTTPS). It is told nothing of you.
account-ask-page-next = The settings are said to be at { $host }. Ask there, privately (HTTPS)? It is told nothing of you.
account-ask-mail-host = Ask the name servers who takes the mail of { $domain }: it may be a provider that Clarion knows. Such questions travel openly, so others on your network can see the domain, and nothing else.
account-ask-records = Ask the name servers where { $domain } keeps its mail. Such questions travel openly, so others on your network can see the domain, and nothing else.
account-ask-names = Try the usual names, such as smtp.{ $domain } and imap.{ $domain }, and see whether a mail server answers. It is told nothing of you.

# What was found, said before anything is signed in to.
account-found-table = These are the settings that Clarion knows for { $provider }: { $host }. Nobody was asked.
account-found-page = { $page } says that letters are handed in at { $host }.
account-found-mail-host = The name servers say that { $provider } takes the mail of { $domain }. Clarion knows its settings: { $host }. Go on only if { $provider } is where you sign in to your mail.
account-found-records = The name servers say that { $domain } takes letters at { $host }.
account-found-names = A mail server answers at { $host }. It has the usual name; whether it is yours, your provider knows.
account-found-elsewhere = { $host } is outside { $domain }. That is often so, where someone else runs the mail; go on only if you know that name as your provider’s.

# What did not work. $why are the words of the service, or of the system.
account-page = The settings that came cannot be used: { $why }. Nothing was changed. Try another way, or enter the servers by hand.
account-no-client = Signing in to { $service } by the browser is not set up in this copy of Clarion. Your letters wait. Use a password that { $service } makes for one program, or ask the organisation that gave you Clarion.
account-no-client-id = { $service } lets people sign in by the browser only to programs that it knows, and this copy of Clarion is not registered there. An organisation registers its own at { $page }: as a program for the desktop, coming back to { $redirect }. The client ID that it gets goes into config/providers.toml before Clarion is built.
account-no-device = { $service } gives no codes for another device. Sign in by the browser on this computer.
account-table = The table of providers has an address for { $service } that cannot be used: { $why }. Nothing was asked. Tell the organisation that gave you Clarion.
account-no-way-back = The browser could not come back to Clarion, because this computer gives it no port: { $why }. Try again, or sign in with a code on another device.
account-denied = { $service } did not let Clarion in: { $why }. If you had meant to agree, sign in again. Your letters wait.
account-too-late = The sign-in took too long, so Clarion no longer waits for it. Nothing was changed. Sign in again when you have the time.
account-cancelled = The sign-in was cancelled. Nothing was changed.
account-lapsed = { $service } no longer accepts what you agreed to: { $why }. Your letters wait. Sign in again in the settings.
account-refused = { $service } refuses the sign-in: { $why }. Your letters wait. Sign in again in the settings, or ask the organisation that gave you Clarion.
account-answer = { $service } did not answer as it should: { $why }. Your letters wait, and Clarion tries again.

account-only-tokens = { $provider } lets mail programs in by the browser only: there, no password serves.

# How to get a password for one program at a provider.
account-steps-google = At Google: open myaccount.google.com, choose Security, turn on 2-Step Verification, then search there for “App passwords” and make one for Clarion. Under Advanced Protection, or where an organisation has turned them off, there are none.
account-steps-yahoo = At Yahoo and AOL: open your account’s Security page, choose “Generate app password”, and make one for Clarion.
account-steps-att = At AT&T: open your profile, choose “Sign-in info”, then “Secure mail key”, and make one for Clarion.
account-steps-icloud = At Apple: open account.apple.com, choose “Sign-In and Security”, then “App-Specific Passwords”, and make one for Clarion. Two-factor authentication must be on.
account-steps-fastmail = At Fastmail: open Settings, choose “Privacy & Security”, then “Connected apps & API tokens”, and make an app password for Mail.
account-steps-zoho = At Zoho: open accounts.zoho.com, choose Security, then “App Passwords”, and make one for Clarion. SMTP may have to be turned on in the mail’s own settings first.
account-steps-yandex = At Yandex: turn on mail programs in the mailbox’s settings, then open id.yandex.com, choose Security, then “App passwords”, and make one for Mail.
account-steps-mailru = At Mail.ru: open the account’s Security page, choose “Passwords for external applications”, and make one for Clarion.
account-steps-gmx = At GMX and WEB.DE: open the mailbox’s settings and turn on POP3 and IMAP access. With two-factor authentication, make an app password there too; else your usual password serves.
account-steps-code = At this provider: open the mailbox’s settings, turn on SMTP, and use the authorisation code that you are given in place of the password.
account-steps-naver = At Naver: turn on SMTP in the mailbox’s settings. With two-step verification, make an application password under your account’s Security page.
account-steps-other = Look at { $provider } for an app password: many providers make one for a single program, and take only such a one. Where there are none, your usual password serves.
