# An assignment as the student meets it: what is set, the strip over the game, questions, handing in.
# Keys: assigned-…

## What is set

assigned-lead = { $named ->
    [yes] A crisis
   *[no] { $title }: a crisis
  } in { $turns } turns, in which you decide for Moscow.
assigned-set = What is set
assigned-you = Before you begin
assigned-next = Read the briefing
assigned-next-anew = Begin another run
assigned-back = Back to what is set
assigned-rule-time = Time
assigned-time-none = There is no limit.
assigned-time-box = You have { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
  }. A line above the game shows what is left of them. Nothing stops when they are over: you can add time or switch the limit off.
assigned-rule-luck = Luck
assigned-luck-same = Everybody has the same luck: what differs is what you decide{ $arms ->
    [yes] {" "}and, it may be, one fact of the case
   *[no] {""}
  }.
assigned-luck-each = Your number decides your luck. Others with other numbers have other luck.
assigned-luck-free = You choose the seed, and with it your luck.
assigned-rule-case = The case
assigned-case-differs = What you play may differ in one fact from what your neighbour plays. In which, you will talk about afterwards.
assigned-rule-back = Going back
assigned-back-yes = You may go back in the replay of your run and play on from there.
assigned-back-no = What you have decided stands. You can look back at your run, and not play on from an earlier point.
assigned-rule-record = The record
assigned-record-yes = You may look up what really happened whenever you like.
assigned-record-no = What really happened comes afterwards. Until your run is over the game shows you a note in its place.
assigned-rule-asked = Questions
assigned-asked-none = Nothing is asked on the way.
assigned-asked-sentence = Before { $times ->
    [one] 1 turn
   *[other] { $times } turns
  } you are asked for one sentence.
assigned-asked-both = Before { $times ->
    [one] 1 turn
   *[other] { $times } turns
  } you are asked for a prediction, and for one sentence why.
assigned-asked-some = Before { $times } turns you are asked for one sentence, before { $guesses } of them for a prediction too.
assigned-asked-hands = The class plays one game together, and decides by show of hands.
assigned-rule-private = Privacy
assigned-private-note = Nothing is sent anywhere. What you do stays in this browser until you hand it in yourself.
assigned-rule-handed = Handing in
assigned-handed-note = At the end you save a file or copy a code and give that to your teacher. In it are your number, what you want to be called, what you did in the game, your answers and the minutes it took. You see all of it before.

## What is typed

assigned-field-number = Your number
assigned-field-number-note = Your teacher gives it to you. If you have none, draw one.
assigned-field-number-wrong = Type a whole number from 1 to { $most }, or draw one.
assigned-draw = Draw a number
assigned-field-label = What you want to be called (optional)
assigned-field-label-note = A colour, an animal. Not your name unless your teacher asks.
assigned-field-label-wrong = Type one line.
assigned-field-seed = Seed
assigned-field-seed-note = Whoever plays with the same seed has the same luck.
assigned-field-seed-wrong = Type letters, digits, spaces, dots or hyphens, at most 40 in all.

## A run that was begun here

assigned-begun = Begun on this computer
assigned-begun-open = A run was begun on this computer as { $who }. It stands in turn { $turn }.
assigned-begun-over = A run was played to its end on this computer as { $who }.
assigned-go-on = Go on with it
assigned-look-back = Look back on it and hand it in

## What cannot be played

assigned-refused = This assignment cannot be played here
assigned-refused-broken = The address is damaged, or a part of it is missing. Perhaps it was not copied whole.
assigned-refused-field = Part “{ $field }”.
assigned-refused-rules = It was made for another version of the game. What happens under other rules cannot be compared, so nothing is played.
assigned-refused-rules-made = Made for rules
assigned-refused-rules-here = Rules here
assigned-refused-text = It was made for another text of this crisis. What happens in another text cannot be compared, so nothing is played.
assigned-refused-text-made = Made for the text
assigned-refused-text-here = The text here
assigned-refused-missing = The crisis it is about does not come with the game. Your teacher has a file of it: open that file first.
assigned-open-scenario = Open the file of { $id }
assigned-refused-ask = Ask your teacher for the link once more, or for a new one.
assigned-sources-later = On what each statement rests is listed with the record, after your run: the titles of the sources tell how it went on.
assigned-withheld = The record comes afterwards
assigned-withheld-lead = You are playing { $title } for an assignment. Your teacher asks you to look at what really happened when your run is over.
assigned-withheld-note = This is a request and not a lock: the record is public history. It is shown here as soon as you have played your run to its end, and the records of the other crises can be read now.

## The strip

assigned-strip = Your assignment
assigned-number-short = number { $number }
assigned-left = { $minutes } min left
assigned-time-up = The time is over. You can go on.
assigned-more = +5 min
assigned-more-name = Add 5 minutes
assigned-no-limit = No limit
assigned-waiting = A question waits
assigned-show-of-hands = Show of hands
assigned-compare = Your predictions
assigned-hand-in = Hand in
assigned-finished = Your run is over. Hand it in.
assigned-no-branch = Your teacher asks you to let stand what you have decided: nobody plays on from an earlier point.
assigned-once = Your teacher asks you to let stand what you have decided: this run is handed in as it is, and not played a second time.
assigned-no-record = Your teacher asks you to look at the record when your run is over.

## The question before a turn

assigned-prompt = Before turn { $turn }
assigned-prompt-beside = Look up what you need: the turn waits until you answer or press “Not now”.
assigned-prompt-over = To look something up first, press “Not now”. What you have written is kept, and “A question waits”, at the top of the page, brings the question back.
assigned-prompt-note = Only you see this until you hand it in. Afterwards it is compared with what happened.
assigned-not-now = Not now
assigned-answer = Keep the answer
assigned-chance = How likely is it that the answer will be yes?
assigned-chance-scale = How likely, from 0 to 100 per cent
assigned-chance-number = Per cent
assigned-chance-said = { $chance } per cent, { $words }
assigned-chance-none = Nothing chosen yet
assigned-chance-no = surely no
assigned-chance-even = as likely as not
assigned-chance-yes = surely yes
assigned-chance-certain = certain
assigned-chance-nearly = nearly certain
assigned-chance-likely = likely
assigned-chance-even-odds = about even
assigned-chance-unlikely = unlikely
assigned-chance-hardly = very unlikely
assigned-chance-never = impossible
assigned-lacking-chance = Choose how likely it is.
assigned-reason = Why? One sentence.
assigned-reason-alone = What do you mean to do in this turn, and why? One sentence.
assigned-signs = { $signs } of { $most } characters
assigned-lacking-reason = Write one sentence.

## Show of hands

assigned-hands = Turn { $turn }: show of hands
assigned-hands-note = Put 2 to { $most } choices to the class, and count the hands for each.
assigned-hands-act = An act that is open now
assigned-hands-choose = Choose an act
assigned-hands-wait = Let the turn run
assigned-hands-own = Or a choice in your own words
assigned-hands-add = Add
assigned-hands-for = Hands for { $choice }
assigned-hands-less = One hand less
assigned-hands-more = One hand more
assigned-hands-count = Hands
assigned-hands-remove = Remove
assigned-hands-remove-name = Remove { $choice }
assigned-hands-reason = The reason that most gave (optional)
assigned-hands-record = Record
assigned-hands-leave = Leave without recording
assigned-hands-back = Back to the game
assigned-hands-of = { $count } of { $all }
assigned-hands-recorded = Recorded. Doing it is up to you: the game goes on where it was.
assigned-hands-full = There is no room for another show of hands in this run.
assigned-hands-were = Show of hands. { $hands }

## Handing in

assigned-hand-in-title = Hand in
assigned-hand-in-note = Nothing has been sent. Save the file or copy the code, and give it to your teacher in the way that was agreed.
assigned-hand-in-open = Your run is not over: it stands in turn { $turn }. You can hand it in as it is, or go on and hand it in later.
assigned-label = What you want to be called
assigned-label-note = A colour, an animal. Not your name unless your teacher asks. It may stay empty.
assigned-handed = What is handed in
assigned-handed-nothing-else = Nothing else is in it.
assigned-handed-no-answers = No answers: nothing was asked yet.
assigned-unanswered = Not answered. Turn { $turn } is over, so it can no longer be answered.
assigned-unanswered-yet = Not answered yet. You can answer it until turn { $turn } is over.
assigned-said-late = Said after you had acted in that turn: your teacher sees the sentence, and the prediction is not counted.
assigned-unanswered-reason = What you meant to do, and why.
assigned-fact-assignment = Assignment
assigned-fact-number = Number
assigned-fact-called = Called
assigned-fact-run = Run
assigned-fact-acts = What you did
assigned-fact-minutes = Time
assigned-none = none
assigned-run-ended = played to its end: { $verdict }
assigned-run-open = not over, in turn { $turn } of { $turns }
assigned-acts-count = { $acts ->
    [0] nothing yet, with the seed { $seed }
    [one] 1 step, with the seed { $seed }
   *[other] { $acts } steps (acts, answers heard, ends of turns), with the seed { $seed }
  }
assigned-minutes = { $minutes ->
    [one] 1 minute counted
   *[other] { $minutes } minutes counted
  }
assigned-turn = Turn { $turn }
assigned-said = { $question } You said { $chance }%.
assigned-save-file = Save the file
assigned-save-file-note = A small text file. Hand it in like any other.
assigned-code = The same as a code
assigned-copy-code = Copy the code

## Predictions and what happened

assigned-compare-title = Your predictions
assigned-compare-note = Somebody who says 70% should be right about seven times in ten: one prediction alone shows little.
assigned-compare-asked = Asked
assigned-compare-said = You said
assigned-compare-happened = It happened
assigned-compare-row = Turn { $turn }: { $question }
assigned-percent = { $chance }%
assigned-came-yes = yes
assigned-came-no = no
assigned-came-unknown = not known
