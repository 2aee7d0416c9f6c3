# The page on which an assignment is made.

make-head = Make an assignment
make-lead = Begin as one of the lesson plans does, or with what stands here. Change what you like; the link follows at once, and holds the whole assignment.
make-result = To hand out
make-not-yet = There is no link yet: something in the form is not right. It is said at its field.
make-no-crisis = There is no link yet: the crisis is not here.

make-plans-part = Where to begin
make-plans-help = Sets luck, briefing, time, predictions and variants as the plan has them, for { $crisis }. Crisis, title and key stay.
make-plan = As in the plan for { $minutes } minutes
make-plan-note = { $kind ->
    [hands] One game together by show of hands
    [arms] Luck of one’s own, two variants
   *[same] Pairs, the same luck for all
  }, { $minutes } minutes of play, { $asks ->
    [0] the prediction on paper.
   *[other] predictions before { $asks } turns.
  }
make-plan-read = Read the plan for { $minutes } minutes
make-plan-stands = What stands here is as in the plan for { $minutes } minutes.
make-plan-own = What stands here is none of the three plans.

make-paste = Change an assignment that was made before
make-paste-label = Paste its link, or the content of its file
make-paste-go = Fill in the form
make-paste-read = The form was filled from what you pasted.

make-crisis-part = The crisis
make-crisis = Crisis
make-crisis-help = All three are from 2022. Kazakhstan is the easiest to begin with.
make-crisis-missing = The scenario { $id } is not here. Open its file, or choose another crisis.
make-own = Open a scenario of your own
make-own-refused = That file was not opened.
make-title = What you call it
make-title-help = Students read it above the briefing. It may be empty. Put no names of people here.

make-seeds-part = Luck
make-seeds = Which luck each student has
make-seeds-same = The same for all
make-seeds-help-same = Everybody plays with one seed: whatever differs comes from decisions. Neighbours can tell each other what comes.
make-seeds-each = One each
make-seeds-help-each = Every number gets a seed of its own, made from the key: the class shows how far luck goes.
make-seeds-free = Free
make-seeds-help-free = Everybody chooses a seed, and may play as often as they like.
make-key = The class’s key
make-key-help = Seeds and variants are dealt from it, the same on every computer. Another class gets another key.
make-new-key = Draw another

make-rules-part = Rules and time
make-back = Going back is allowed
make-back-help = Students may go back in their own run and play on from there. The report counts how often.
make-record = The record may be seen before the end
make-record-help = What was done in history, turn by turn. Without it students decide before they compare.
make-hands = One game together, by show of hands
make-hands-help = You play at the projector, and enter how many hands each choice got.
make-reading = Briefing
make-reading-basic = Basic
make-reading-help-basic = One page in plain language, for ages 15 and up.
make-reading-full = Full
make-reading-help-full = With every statement’s sources and with what is disputed.
make-minutes = Minutes for play
make-minutes-help = A reminder on the page, never a lock; 0 is no limit. A third of the lesson belongs to the debrief.
make-language = The game is in English; there is no other language yet.

make-prompts-part = Predictions and reasons
make-prompts-help = Before each turn that you mark, students write one sentence on what they mean to do and why. With a question they also say how likely it is. At most { $most } turns.
make-prompts-count = { $asked } of { $most } turns marked
make-prompts-propose = Propose
make-prompts-none = None
make-prompts-proposed = Proposed are turns before which, in most games, the answer is still open: what the Council does, whether troops come, what is lost or kept at the end.
make-turn = Turn { $turn }
make-turn-sure = Arises: { $titles }
make-turn-likely = Can arise: { $titles }
make-question = What is asked before turn { $turn }
make-question-none = A reason only
make-question-option = { $question }{ $deaths ->
    [yes] {" "}(about deaths)
   *[no] {""}
  }
make-deaths = This asks students to bet on how many real people die, and they cannot see the record before the end. Think twice.
make-deaths-guide = What the guide says of real people, under “Pitfalls”

make-arms-part = Variants
make-arms = Deal variants that differ in one fact
make-arms-help = Students do not know which one they play. The class page compares them, with intervals.
make-telling = Facts that a class can talk about
make-topic-burden = How much Moscow’s own war takes
make-telling-burden = Soldiers, aircraft and attention. With a large war going on, little is left for an ally.
make-topic-opponent = How strong the other side is
make-telling-opponent = Those whom the help would face. Few want to send soldiers against a strong army.
make-topic-troops = How many soldiers are needed
make-telling-troops = Before help makes a difference. If many are needed, a small force is only a sign.
make-topic-loyalty = Whether the police and the army obey
make-telling-loyalty = If they do, the president needs no help; if not, help may come too late.
make-topic-grievance = How angry people are
make-telling-grievance = About prices, and about those who rule. Anger brings more of them into the streets.
make-topic-split = How divided the government is
make-telling-split = A government that fights with itself cannot calm a country.
make-topic-tie = How close Kazakhstan is to Azerbaijan
make-telling-tie = A friend of the other side does not like to vote against it.
make-topic-trust = How far Kazakhstan trusts the alliance
make-telling-trust = Who expects help for itself is readier to give it.
make-topic-stability = How firmly the government sits
make-telling-stability = One that fears for its place decides in fear.
make-topic-drive = How determined the attacker is
make-telling-drive = A determined one is hard to stop with words.
make-topic-drive-tajikistan = How determined Tajikistan is to go on
make-telling-drive-tajikistan = A determined side is hard to stop with words.
make-topic-invitation-tajikistan = How much Tajikistan wants the alliance to come
make-telling-invitation-tajikistan = Without a call nobody comes.
make-topic-invitation-kyrgyzstan = How much Kyrgyzstan wants the alliance to come
make-telling-invitation-kyrgyzstan = Without a call nobody comes.
make-topic-fear = How much Tajikistan fears foreign soldiers
make-telling-fear = Today they help a neighbour; tomorrow they may be sent to one’s own country.
make-all-facts = All { $all } facts
make-fact-chosen = Chosen: { $label }.
make-fact-none = Nothing was found. Try another word, or empty the field to see all.
make-fact-search = Search among the facts
make-fact-search-help = A country, a place or a word, for example trust.
make-fact-found = { $found } of { $all } facts
make-fact = The fact in which they differ
make-fact-help = Those that are known to change a main result come first.
make-fact-option = { $label } ({ $value }){ $flips ->
    [0] {""}
    [one] , flips one result
   *[other] , flips { $flips } results
  }
make-group-telling = Known to flip a main result
make-group-members = Members
make-group-ties = Ties
make-group-outsiders = Outsiders
make-group-case = The case
make-group-means = Moscow’s means
make-group-theatre = The theatre
make-group-sites = Sites
make-group-truths = What is hidden
make-group-situations = Chances of what happens
make-fact-stands = { $label }: { $baseline } { $of ->
    [hundred] of 100 in the scenario, as the game shows it
   *[count] in the scenario
  }; plausible from { $low } to { $high }.
make-known-nothing = What it does to the results of this scenario has not been tried.
make-known-none = Alone, anywhere in that range, it flips none of the { $results } main results that were tried, in { $games } games each. Runs may still differ by it in detail.
make-known-flips = It flips, in { $games } games each:
make-flip = “{ $statement }” at { $value } or { $direction ->
    [up] more
   *[down] less
  }: true in { $after }% instead of { $before }% of games. Played: { $play }.
make-arm = Variant { $arm }
make-arm-own = the scenario’s own value
make-arm-range = from { $low } to { $high }
make-arm-seen = ; the game shows { $value } of 100
make-arms-link = The link names the fact and its values in plain text, so that anybody can check what was set. Students who read the address see what differs.
make-arm-add = Add a variant
make-arm-remove = Remove
make-arm-remove-named = Remove variant { $arm }

make-problem-title = At most { $most } characters.
make-problem-key = One to { $most } letters or digits; also spaces, dots, dashes and underscores inside.
make-problem-minutes = A whole number from 0 to { $most }.
make-problem-prompts = { $asked } turns are marked; at most { $most } can be. Take some out.
make-problem-turn = Turn { $turn } is marked, and this crisis has { $turns } turns.
make-problem-fact = This crisis has no fact { $fact }. Choose another.
make-problem-arms = { $least } to { $most } variants.
make-problem-value = A whole number from { $low } to { $high }.
make-problem-alike = Another variant has the same value.

make-link = Link for your students
make-link-end = End of the link
make-link-copy = Copy the link
make-link-computer = This page runs on your own computer, and so does the link: others cannot open it. Make the assignment on the page that your students will use, or give them the file.
make-link-file = This page is a file. Your students put this end behind the address of their own copy, or open the assignment’s file in it.
make-try = Try it as a student
make-save = Save as a file
make-to-print = Print for students
make-square = QR code of the link
make-square-note = For a phone’s camera, from the projector or from paper.
make-square-large = Show it large
make-square-large-title = Open the assignment
make-square-not = The link is too long for a QR code that a phone can read.
make-letter = Letter to your students
make-letter-copy = Copy the letter

make-sum-crisis = { $title }, { $turns } turns{ $hands ->
    [yes] , one game played together by show of hands
   *[no] {""}
  }.
make-sum-seeds-same = All have the same seed.
make-sum-seeds-each = Each has a seed of their own.
make-sum-seeds-free = Each chooses a seed.
make-sum-arms = { $arms } variants: “{ $label }” is { $values }.
make-sum-no-arms = All play the crisis as it is.
make-sum-prompts = { $count ->
    [one] Before turn { $turns }
   *[other] Before turns { $turns }
  } a reason is asked for.
make-sum-no-prompts = Nothing is asked on the way.
make-sum-allowed = { $back ->
    [yes] Going back is allowed
   *[no] No going back
  }; the record { $record ->
    [yes] may be seen at any time
   *[no] stays closed until the end
  }.
make-sum-rest = { $reading ->
    [basic] Basic
   *[full] Full
  } briefing, { $minutes ->
    [0] no time limit
    [one] one minute
   *[other] { $minutes } minutes
  }.
make-and = { $list } and { $last }
make-or = { $list } or { $last }

make-letter-head = { $allies ->
    [two] Two allies are fighting each other
   *[one] An ally is in trouble
  }: { $crisis }. { $hands ->
    [yes] We decide together for Moscow, which leads the alliance, by show of hands.
   *[no] You decide for Moscow, which leads the alliance.
  } There is no right answer; what counts is how you reason.
make-letter-open = { $place ->
    [file] Open the game, and put this behind its address: { $link }
   *[other] Open this link in a browser, on a computer or a phone: { $link }
  }
make-letter-open-paper = { $place ->
    [file] Open the game, and put the line at the foot of this sheet behind its address.
   *[other] Scan the square below with a phone’s camera, or open the link in a browser.
  }
make-letter-number = Enter the number that you were given.
make-letter-read = Read the briefing.
make-letter-play = Play the { $turns } turns to the end.{ $minutes ->
    [0] {""}
   *[other] {" "}You have { $minutes } minutes; the page reminds you and does not stop you.
  }{ $back ->
    [yes] {" "}You may go back and try another way.
   *[no] {" "}You cannot go back, so think first.
  }
make-letter-prompts = { $count ->
    [one] Before turn { $turns }
   *[other] Before turns { $turns }
  } the page asks you for a sentence: what you mean to do, and why.
make-letter-hand-in = At the end save the file or copy the code, and send it to me as you send any homework. You see all that is in it.
make-letter-private = You need no account, and you need not give your name: a label that I can tell apart is enough. Nothing leaves your computer until you hand it in.

make-papers = Print for students
make-paper = What is printed
make-paper-sheet = A sheet for students
make-paper-help-sheet = One page with the letter, the link and a large QR code: for the wall, or for every desk.
make-paper-slips = Slips with numbers
make-paper-help-slips = To cut out. Each student gets one, and enters its number.
make-paper-list = Your own list
make-paper-help-list = Which seed and variant each number gets. Keep it to yourself.
make-count = How many numbers
make-print-sheet = Print the sheet
make-print-slips = Print the slips
make-print-list = Print your list
make-slip = Your number: { $number }
make-problem-count = A whole number from 1 to { $most }.

make-dealt = What is dealt
make-dealt-help = Give each student a number. Names are written on the paper only; the game never asks for them.
make-dealt-number = Number
make-dealt-seed = Seed
make-dealt-arm = Variant
make-dealt-arm-of = { $arm }: { $value }
make-dealt-free = own choice
make-dealt-name = Name (on paper)
