# Saved runs, storage and its troubles, and the same run in two tabs.

app-screen-saved = Saved runs
app-copy-of = Copy of { $name }
desk-title-saved = Saved runs ({ $count })

app-resume-damaged = That run cannot be read
app-resume-damaged-note = It stays among the saved runs, and the others are not touched. Save what is left of it as a file, or delete it there.
app-resume-refused = That run cannot be gone on with
app-resume-refused-note = It stays among the saved runs, where its acts can be read. It can be saved as a file.

app-unkept = Saving could not be loaded
app-unkept-note = The part of the game that saves runs could not be fetched. Play goes on, and each act tries again; save the run as a file from its menu before you close the page.

app-trouble-full = No space left to save
app-trouble-full-note = The browser has no space left for this run. Play goes on; save the run as a file before you close the page, or delete saved runs from the title.
app-trouble-refused = This browser keeps nothing
app-trouble-refused-note = The run could not be stored (a private window, or storage is switched off). Play goes on; save the run as a file before you close the page.
app-trouble-blocked = Another tab holds the saved runs
app-trouble-blocked-note = A tab with an earlier version of the game is open. Close it or load it again: until then nothing is saved. Play goes on, and what you do here is saved as soon as that tab is gone.
app-trouble-newer = The game was renewed in another tab
app-trouble-newer-note = A later version of the game has taken over the saved runs, and this page saves nothing more. Save the run as a file, then load the page again.
app-trouble-cleared = The browser’s storage was cleared
app-trouble-cleared-note = The run that you play was saved again as it stands. Other saved runs are gone.
app-trouble-parted = This run went on in another tab
app-trouble-parted-note = Nothing is lost: what you play here is a run of its own now, saved as a copy.

app-elsewhere = This run is open in another tab
app-elsewhere-note = A run is played in one tab at a time. Play it here instead, with everything that was done there, and the other tab will only look on; or go on here with a copy.
app-elsewhere-here = Play here instead
app-elsewhere-copy = Go on with a copy
app-elsewhere-look = Only look
app-elsewhere-strip = Played in another tab.

app-room = The saved runs are full
app-room-note = { $most } runs are kept. To make room, the oldest finished one goes: { $name }.
app-room-save = Save that one as a file
app-room-go = Let it go and begin
app-room-not = Not now

## The page of the saved runs
saved-title = Saved runs ({ $count })
saved-back = To the title
saved-back-list = To the saved runs
saved-room = They lie in this browser and nowhere else. Up to { $most } are kept; beyond that the oldest finished one goes, and you are asked first.
saved-full = { $most } runs are kept. When another begins, the oldest finished one goes, and you are asked first: { $name }.
saved-none = No run is saved. Each run that you begin is saved here, act by act.
saved-silent = This browser gives no access to saved runs now. Play goes on without; save a run as a file from its menu.
saved-elsewhere = Open in another tab.
saved-turn = { $state ->
    [finished] finished
   *[open] turn { $turn }{ $turns ->
        [0] {""}
       *[other] {" "}of { $turns }
      }
  }
saved-seed = seed { $seed }
saved-dates = begun { $begun }, played { $changed }
saved-do-open = Resume
saved-do-finished = Open
saved-acts = Read acts
saved-rename = Rename
saved-new-name = New name for { $name }
saved-name-keep = Keep the name
saved-cancel = Cancel
saved-export = Save as a file
saved-delete = Delete
saved-delete-title = Delete { $name }?
saved-delete-note = It cannot be brought back, unless you save it as a file first.
saved-delete-yes = Delete it
saved-delete-not = Keep it
saved-renamed = Renamed to { $name }.
saved-failed = The browser did not save that.
saved-deleted = { $name } was deleted. { $left ->
    [0] No run is left.
    [1] One run is left.
   *[other] { $left } runs are left.
  }
saved-not-deleted = It was not deleted: another tab has it open, or the browser refused.
saved-damaged = Damaged record { $id }
saved-why-damaged = Nothing of it can be read as a run. Save what is there as a file, or delete it.
saved-why-rules = Made under rules { $made }; this version of the game plays rules { $here }.
saved-why-text = Made with another text of its scenario (hash { $made }…; the one here: { $here }…).
saved-why-missing = Its scenario { $id } (hash { $made }…) is not here. Open that scenario from the title first.
saved-acts-turn = Turn { $turn }
saved-acts-none = No act was done.
saved-act-endTurn = End of the turn
saved-act-hear = Hear the next answer
saved-act-amend = Accept the change
saved-act-withdrawText = Withdraw the text
saved-act-table = Table a text: { $rung }
