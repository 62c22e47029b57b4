# The file that keeps drafts, the outbox and the history.

store-folder = The folder for your letters cannot be made: { $path } ({ $reason }). Nothing was changed. Make the folder yourself, or choose another one with --profile, then start Clarion again.
store-cannot-open = The file with your letters cannot be opened: { $path } ({ $reason }). It was left as it is. Check that it belongs to you and that its disk is connected, then start Clarion again.
store-locked = Another program is using the file with your letters: { $path }. Nothing was changed, and what you typed is still on the screen. Close the other program, or wait until it is done, and try again.
store-read-only = The file with your letters can be read but not written: { $path }. Nothing was changed, and what you typed is still on the screen. Allow writing to this file and its folder, and try again.
store-corrupt = The file with your letters is damaged: { $path } ({ $detail }). It was left untouched, and Clarion will not start an empty one in its place. Put a copy from your backup there, together with the files beside it that end in -wal and -shm; or move all of them to another folder to begin without your letters.
store-not-ours = This file is not one that Clarion has made, or its beginning is damaged: { $path }. It was left untouched, and Clarion will not start an empty one in its place. Put a copy from your backup there, or move the file to another folder to begin without your letters.
store-missing = The file with your letters is missing: { $path }. A part of it is still there, { $journal }, and may hold your newest letters, so Clarion will not start an empty file. Put the missing file back beside it, or move this part to another folder to begin without your letters.
store-newer = A newer version of Clarion has written the file with your letters: { $path }. It was left untouched. Install the newest Clarion to open it.
store-full = The disk is full, so this could not be saved in { $path }. Nothing is lost: what was saved before is safe, and what you just typed is still on the screen. Make some room on the disk, and try again.
store-not-allowed = This letter has moved on in the meantime, so that is no longer possible. Nothing was changed. Open it again to see where it is.
store-no-letter = This letter is not in the outbox. Nothing was changed. Open the list of letters again.
store-not-claimed = Another window of Clarion is taking care of this letter. Nothing was changed.
store-replaced = You called this letter back, or wrote it anew, and there is another one in its place, so this one stays where it is. Nothing was changed.
store-other-draft = Another letter of yours to this office is being written or on its way. Nothing was changed. When that one has gone, or its draft is deleted, this one can be written anew. If you do not see its draft, choose this office again in the appeal: its words were kept.
store-wrong-carrier = A practice letter can only go to the practice mailbox, and a real one only to an account. Nothing was queued.
store-other = The file with your letters could not be used: { $path } ({ $reason }). Nothing was changed, and what you typed is still on the screen. Try again; if it happens again, start Clarion anew.

# Lines of a letter's log.

store-log-queued = Ready to go
store-log-queued-practice = Ready for the practice mailbox
store-log-claimed = On its way to the server
store-log-body-begins = The letter is being handed over
store-log-held-back = Its text was not handed over: nothing of the letter has left
store-log-accepted = Taken
store-log-copy-lost = The copy to { $address } did not go. The server said of it: { $words }. The letter itself was sent. Clarion does not try the copy again, as that would be another letter.
store-log-copy-refused = The copy to { $address } did not go. The server said of it: { $words }. That says nothing of the letter itself.
store-log-refused = Refused, and not sent
store-log-unreadable = Not sent: what is kept of this letter is damaged and cannot be read. The other letters go on. Write this one anew, or restore the file of letters from your backup.
store-log-deferred = Not taken yet; it will be tried again
store-log-put-off-too-often = { $tries ->
    [one] Put off once, and not sent. Look at what the server says below, and send it again when you think that it may pass.
   *[other] Put off { $tries } times, and not sent. Look at what the server says below, and send it again when you think that it may pass.
}
store-log-let-go-on = The appeal is open again; it is ready to go
store-log-broken-off = This try was given up before the letter left; it is ready to go again
store-log-found-unsent = Clarion was closed before the letter left; it is ready to go again
store-log-found-unsure = Clarion was closed while the letter was being handed over, so it may or may not have been taken
store-log-called-back = Called back
store-log-marked-sent = Marked as sent by you
store-log-sent-again = Ready to go again, as you asked
store-log-written-anew = Written anew: its words are in a draft, and this letter does not go
store-log-nothing-known = What happened is no longer known
