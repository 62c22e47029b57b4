# Why letters wait before any server was asked.

sender-no-account = There is no account “{ $account }” in the settings any more, so the letters from it wait. Add the account again under the same name, or call the letters back.
sender-no-password = The password of the account “{ $account }” is not there, so its letters wait. Enter it in the settings, and they go.
sender-no-thread = The system did not let Clarion do two things at once ({ $reason }), so no letters go out now. They are safe and wait. Close some programs and start Clarion again.
sender-offline = There is no connection to { $server } just now. Letters wait, and go when the line is back.

sender-kept = A copy is in your mailbox’s folder “{ $folder }”
sender-kept-already = It is in your mailbox’s folder “{ $folder }”
