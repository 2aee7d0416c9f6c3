# A run to send on, and one that was sent.

share-open = Share the run
share-failed = The run could not be made ready for sending. Check the connection and try again.
share-title = Share the run
share-note = The run is in the link itself. Whoever opens it sees what you did and how it ended, computed again on their own machine.
share-note-file = The run is in the text itself. Whoever opens it sees what you did and how it ended, computed again on their own machine. There is no link, since this game runs from a file on your computer.
share-link = Link
share-copy-link = Copy the link
share-local = This game runs on your own computer, and so does the link: for others, send the text.
share-text = The same as a text
share-copy-text = Copy the text
share-text-alone = The run as a text
share-text-note = It is pasted into the game under “Open a shared run”.
share-copied = Copied.
share-copy-by-hand = This browser does not let the page copy. The text is marked: copy it with the keyboard.
share-square = QR code of the link
share-signs = { $signs } characters. A phone’s camera reads the code.
share-too-long = The link has { $signs } characters: too many for a QR code that a phone can read.

share-receive = Open a shared run
share-paste = Paste the link or the text
share-receive-go = Open it
share-to-title = To the title

# Why a run that was sent cannot be shown

share-refused = That run cannot be shown
share-not-fetched = What reads a link could not be loaded. Check the connection and load the page again.
share-no-code = There is no run in what was pasted.
share-damaged = The link did not arrive as it was sent: a part is missing or was changed. Ask for it again, or for the text or the file.
share-later-version = The link was made by a later version of the game.
share-no-run = The link holds nothing that this version can read as a run.
share-scenario-missing = The run belongs to the scenario { $id }, which is not here (hash of its content: { $hash }). Open that scenario first, then the link again.
