# What is stored where, what leaves the computer, and how to delete all of it.

privacy-head = Privacy
privacy-lead = The game runs in your browser. There is no account, no cookie, no advertising, no counting of visitors, and no server that collects what you do. What you play stays on your computer until you yourself send it to somebody.

privacy-stored = What is stored on this computer
privacy-stored-lead = Your browser keeps these for the game, so that a run is not lost when you close the page. Nobody else can read them over the network; whoever uses this computer under the same account can.
privacy-stored-runs = Your runs, up to 50: crisis, seed, each decision, the name that you gave the run, and when it was begun and last played. In the browser’s database (IndexedDB) article-iv.
privacy-stored-assigned = Assignments that you opened: what was assigned, your number, your label, your predictions and reasons, when you began and how long you played. In local storage, article-iv.assigned.
privacy-stored-title = How many runs are saved, and which was played last, for the title. In the browser’s local storage, article-iv/saved.
privacy-stored-steps = That somebody here has seen how a turn goes, so that it is not shown again. In local storage, article-iv/steps.
privacy-stored-unwritten = For a moment, a run that the page could not store before it was closed. In local storage, article-iv/unwritten.
privacy-stored-tab = Which run this tab has open, for a reload; it goes with the tab. In session storage, article-iv/run.
privacy-stored-files = The game’s own files, so that it works with the network off. In a cache with a service worker.
privacy-stored-end = All of it stays until you delete single runs under “Saved runs”, wipe it here, or clear the data of this site in the browser.

privacy-leaves = What leaves this computer
privacy-leaves-page = The browser asks for the game’s own files, at the address from which you opened it, and for nothing else. No third party is asked for anything: no fonts, no scripts, no pictures from elsewhere.
privacy-leaves-host = Whoever runs that address sees what every web server sees: the network address of your computer, when a file was asked for, and which one. The game’s files are the same for everybody, so this says nothing about how you play. A browser may ask its own maker for things by itself, for example whether a form can be filled in; that is a matter of its settings.
privacy-leaves-link = A link to a run or to an assignment holds it behind the sign #, and that part of an address is not sent to the server. The person to whom you give the link can read it. Sources are on other sites, which are visited only if you follow their links.
privacy-leaves-proof = The page carries a rule (a content security policy) by which the browser refuses requests to any other address, and a test of the game plays through it and watches that there are none.

privacy-handed = What is in a hand-in
privacy-handed-lead = A hand-in is a file, or a code that says the same. The page shows you everything in it before you give it away:
privacy-handed-run = the run: crisis, version of the rules, seed and every decision;
privacy-handed-answers = your predictions and reasons, as you wrote them;
privacy-handed-number = the number that you were given;
privacy-handed-label = the label that you chose, which need not be your name and may be empty;
privacy-handed-minutes = how many minutes the page was played, rounded;
privacy-handed-assignment = the assignment to which it belongs.
privacy-handed-end = It does not hold your name (unless you write it), your address, your computer or the time of day. How it travels is up to your school: by its learning platform, by letter, on a memory stick.

privacy-teacher = What the teacher’s page keeps
privacy-teacher-page = Nothing. The class page reads the files in the browser, plays the runs again there and shows the comparison. When it is closed, all of it is gone, also the names that a teacher has put to labels.
privacy-teacher-files = What stays are the files themselves, where the teacher keeps them, and what the teacher prints or exports from the page.

privacy-law = For a school’s data officer
privacy-law-note = This page states what the program does; whether and how the law of your country applies is for you to judge. As far as it may matter: no personal data is asked for and none is needed; labels and reasons are free text and may hold some if a student writes it. Storage on the computer serves only what the player has asked for. The program sends nothing to its makers. Handling of hand-ins, and the log of the web server from which the game is opened, lie with whoever runs them. The program is open, and the test that watches its requests can be run by anybody.

privacy-now = On this computer now
privacy-now-none = The game has stored nothing here.
privacy-thing-name = What
privacy-thing-holds = Holds
privacy-thing-size = Size
privacy-kind-database = database
privacy-kind-local = local storage
privacy-kind-session = session storage
privacy-kind-cache = cache
privacy-kind-worker = service worker
privacy-kind-cookie = cookie
privacy-holds-database = { $count ->
    [0] no record
    [one] one record
   *[other] { $count } records
  }
privacy-holds-local = an entry
privacy-holds-session = an entry, until the tab is closed
privacy-holds-cache = { $count ->
    [one] one file of the game
   *[other] { $count } files of the game
  }
privacy-holds-worker = answers with the cache
privacy-holds-cookie = an entry
privacy-size-unknown = not told
privacy-size-bytes = { $bytes } bytes
privacy-size-kilo = { $kilo } kB

privacy-wipe = Wipe this computer
privacy-wipe-note = Deletes every run and everything else that the game has stored in this browser. What other sites have stored is not touched. Files that you saved, and the browser’s own list of the pages that were opened, stay.
privacy-wipe-sure = Wipe everything?
privacy-wipe-last = All runs in this browser will be gone, and cannot be brought back. Save as files first what you want to keep, and hand in what is due.
privacy-wipe-elsewhere = { $runs ->
    [one] One run is
   *[other] { $runs } runs are
  } open in another tab. Close that tab first, or it will save what it plays again.
privacy-wipe-yes = Wipe it
privacy-wipe-not = Keep it
privacy-wiping = Wiping.
privacy-wiped = Nothing of the game is left on this computer.
privacy-wiped-note = This was read again after the wipe. If you open the game once more, it stores again what it needs. To leave nothing, close this tab now.
privacy-wiped-not = Something is left.
privacy-held-open = { $name } is held open by another tab. Close every other tab of the game: then it goes by itself.
privacy-held-refused = The browser refused to delete { $name }. Clear the data of this site in the browser’s own settings.
