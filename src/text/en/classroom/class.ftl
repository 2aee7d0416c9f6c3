# The class page: what a class did, beside each other.

class-title = Your class
class-title-name = What the group is called
class-to-front = For teachers
class-example = Try it with an example class
class-example-title = An example class
class-example-tag = Example: { $runs } runs played by scripts, not by students
class-add = Add files or codes
class-print = Print
class-more = More
class-present = Present
class-contents = On this page
class-show-all = Show all { $count }
class-turn = Turn { $turn }
class-from-to = { $from }–{ $to }
class-both = { $low }, { $high }
class-is-record = , as in the record
class-paper = { $crisis }, { $runs ->
    [one] 1 run
   *[other] { $runs } runs
  }

class-status = { $read ->
    [one] 1 run read
   *[other] { $read } runs read
  }, { $verified } verified
class-status-differs = { $count ->
    [one] 1 differs{ $turn ->
        [none] {""}
       *[other] {" "}at turn { $turn }
      }
   *[other] { $count } differ
  }
class-status-findings = { $count ->
    [one] 1 thing to look at
   *[other] { $count } things to look at
  }

# Menu

class-tables = Save as tables
class-tables-note = { $who ->
    [pseudonyms] Two files for a spreadsheet, saved on this computer. Runs go by their number, or as Student 1, Student 2 and so on where they have none.
   *[other] Two files for a spreadsheet, saved on this computer. Runs go by what students called themselves.
  }
class-csv-runs = Save the runs
class-csv-decisions = Save the decisions
class-csv-names = Write the names that I gave into the tables
class-names-labels = Show what they call themselves
class-names-pseudonyms = Show numbers in place of names
class-pack = Debrief pack of this class
class-forget = Forget this class
class-forget-sure = Forget this class?
class-forget-note = What was read is dropped from this page. Your files stay where they are.
class-forget-do = Forget it
class-forget-not = Keep it

# Ways in

class-empty-lead = Drop what your students handed in. Every run is played again on this computer before it counts.
class-drop = Drop files or a folder anywhere on this page
class-drop-what = Hand-in files, saved runs, archives from a learning platform, letters and sheets with codes in them: all at once, in any order.
class-drop-here = Drop to read
class-choose-files = Choose files
class-choose-folder = Choose a folder
class-paste = Or paste codes and links
class-paste-note = One or many, with whatever stands around them.
class-paste-read = Read what I pasted
class-paste-name = Pasted text { $number }
class-stays = Everything stays on this computer. Nothing is sent, and nothing is kept once this page is closed.
class-empty-example = Nothing to drop yet?
class-empty-example-note = See this page with 27 runs that scripts play while you wait.
class-empty-new = Nothing set yet?
class-empty-new-note = An assignment is a link: a crisis, what is asked on the way, and how seeds are dealt.
class-make = Make an assignment
class-nothing = Nothing that was dropped holds a run that can be read.
class-failed = The class could not be read: { $message }
class-no-scenario = The runs belong to the scenario { $id }, which is not here. Open it on the title page first.

class-reading = Reading: { $done } of { $of } runs played again
class-reading-opening = Opening the files
class-reading-playing = Playing the example: { $done } of { $of } runs
class-reading-cancel = Stop

# Before the results

class-handed = What was handed in
class-handed-note = { $verified ->
    [one] 1 run was played again on this computer and came out as it was handed in.
   *[other] { $verified } runs were played again on this computer and came out as they were handed in.
  }
class-handed-show = Show the results
class-handed-then = Decisions, reasons, endings and the record stay folded until you are ready to talk about them.
class-handed-unfinished = not played to its end

# Sections

class-none-ended = No run was played to its end yet. What was decided and reasoned is shown; endings and predictions are not.
class-section-findings = What is not counted, or with a reservation
class-section-outcomes = How the runs ended
class-section-verdicts = What the alliance became
class-section-splits = Where the group split
class-section-reasons = Reasons side by side
class-section-predictions = Predictions against what happened
class-section-record = The record beside the class
class-section-arms = The arms compared
class-section-runs = All runs

class-nav-outcomes = Endings
class-nav-verdicts = Verdicts
class-nav-splits = Splits
class-nav-reasons = Reasons
class-nav-predictions = Predictions
class-nav-record = The record
class-nav-arms = Arms
class-nav-findings = Not counted
class-nav-runs = All runs

class-ended = How { $runs ->
    [one] 1 run
   *[other] { $runs } runs
  } ended
class-outcomes-caption = Each dimension, 0 the worst and 100 the best, seen from Moscow and its alliance
class-outcomes-scale = 0 is the worst and 100 the best, seen from Moscow and its alliance. Point at a run to follow it; press to find it in the list.
class-outcomes-plot = { $dimension }: { $runs ->
    [one] 1 run at { $median }
   *[other] { $runs } runs from { $lowest } to { $highest }, half of them at { $median } or more
  }. { $record ->
    [none] There is no record.
   *[other] The record: { $record }.
  }
class-outcomes-marked = { $name }: { $verdict }, { $killed } dead

class-legend-run = one run
class-legend-arm = a run of arm { $arm }
class-legend-record = the record
class-legend-choice = the choice in the record
class-legend-verdict = the record, played

class-column-dimension = dimension
class-column-runs = the runs
class-column-median = median
class-column-middle = 8 in 10
class-column-extremes = lowest, highest
class-column-record = the record
class-column-verdict = What it became
class-column-count = Runs
class-column-choice = What was done
class-column-who = Who
class-column-said = Said, in 100
class-column-predictions = Predictions
class-column-mean-said = Said on average
class-column-happened = Happened
class-column-question = What was predicted
class-column-turn = Turn
class-column-brier = Brier score
class-column-plot = Difference and its interval
class-column-mean = Mean of { $arm }
class-column-difference = Difference
class-column-reservations = Reservations
class-column-replay = Replay

class-splits-note = For each turn the group of acts over which the class divided most. A bar is as long as the runs in it are many.
class-splits-agreed = { $turns ->
    [one] One more turn, in which nearly all did the same
   *[other] { $turns } more turns, in which nearly all did the same
  }
class-split-most = divided most
class-split-bar = What { $of ->
    [one] 1 run
   *[other] { $of } runs
  } did
class-split-others = { $count ->
    [one] other way
   *[other] in { $count } other ways
  }
class-split-nobody = In the record: { $words }. Nobody here.
class-split-who = Who did what in turn { $turn }
class-split-others-of = { $others ->
    [one] The other group of acts in this turn
   *[other] The other { $others } groups of acts in this turn
  }
class-split-caption = Turn { $turn }, { $group }

# Reasons

class-reasons-note = What was written before a turn, in a column for what was then done.
class-reasons-by = by what they then did: { $group }
class-reasons-show = Show
class-reasons-all = everybody
class-reasons-alike = all did the same
class-reasons-unanswered = Turn { $turn }: { $count } of { $of } who played it did not answer.
class-reasons-unplayed = Did not finish that turn
class-reason-none = No reason was given.
class-reason-said = { $happened ->
    [yes] said { $chance } in 100: { $question }. It did.
    [no] said { $chance } in 100: { $question }. It did not.
   *[other] said { $chance } in 100: { $question }.
  }
class-reason-hands = Hands:
class-hands = { $choice } { $count }

# Predictions

class-calibration-plot = Said on the one axis, happened on the other. The numbers stand in the table beside it.
class-calibration-note = Discs on the dashed line: of what was called 70 in 100, 70 in 100 happened. A larger disc is more predictions.
class-axis-said = said, in 100
class-axis-happened = happened, in 100
class-bins-caption = By what was said
class-questions-caption = By question
class-share = { $count } ({ $share } in 100)
class-brier = { $predictions ->
    [one] One prediction can be checked.
   *[other] { $predictions } predictions can be checked.
  } Their Brier score is { $brier }: 0 is always right and always sure, 0.25 is what saying 50 every time would earn. { $against ->
    [better] The class did better than that.
    [worse] The class did worse than that: it was surer than it was right.
   *[other] The class did no better than that.
  }

# The record

class-record-class = The class, most often
class-record-record = The record
class-record-most = { $majority ->
    [yes] { $count } of { $of } { $words }
   *[no] No majority: { $count } of { $of } { $words }
  }
class-record-level = No majority: { $count } of { $of } each: { $list }
class-record-level-ways = No majority: { $count } of { $of } each in { $ways } ways
class-record-silent = nothing is recorded for this turn
class-record-ended = How it ended
class-record-played = Played with the acts that were taken, the model makes of it a { $verdict }, with { $killed } dead: { $dimensions }.
class-record-luck = { $seed ->
    [same] It had the luck that all runs of the class had.
   *[other] It is the one of fifteen games with these acts that lies nearest to the middle of all. In a student’s own debrief the record is played with the luck of that run, so its numbers differ.
  }
class-record-dimension = { $name } { $value }

# Arms

class-arms-fact = One fact differs between the arms: { $fact }.
class-arms-value = { $value }: { $runs ->
    [one] 1 run
   *[other] { $runs } runs
  }
class-arms-caption = Means against those of arm A. Bars are 95 in 100 intervals of the difference.
class-arms-pair = { $arm } against A
class-arms-difference = { $difference } ({ $low } to { $high })
class-arms-too-few = too few runs
class-arms-says = { $of ->
    [0] There are too few runs in an arm to say anything about a difference.
   *[other] { $apart ->
        [0] Every interval holds zero: luck and what the students chose could have made these differences without the fact.
        [one] One interval of { $of } keeps clear of zero: there the arms are further apart than luck would often put them.
       *[other] { $apart } intervals of { $of } keep clear of zero: there the arms are further apart than luck would often put them.
      }
  }
class-arms-few = The smallest arm has { $fewest ->
    [one] 1 run
   *[other] { $fewest } runs
  }: an interval that holds zero does not say that the fact makes no difference, only that so few runs cannot show one. Of twenty intervals one misses by chance.

# Findings

class-refused = { $count ->
    [one] Not counted: 1
   *[other] Not counted: { $count }
  }
class-reserved = { $count ->
    [one] Counted, with a reservation: 1
   *[other] Counted, with a reservation: { $count }
  }
class-finding-exactly = exactly
class-finding-step = Step { $step }{ $turn ->
    [none] {""}
   *[other] , in turn { $turn }
  }.
class-finding-unreadable = Unreadable
class-finding-unreadable-why = It is no hand-in and holds none, or it was damaged on the way. If a student handed it in, ask for it again.
class-finding-foreign = Another assignment
class-finding-foreign-why = It was played for another assignment or in another crisis than the rest.
class-finding-rules = Other rules
class-finding-rules-why = It was made with another version of the game, which may have ended otherwise.
class-finding-text = Another scenario text
class-finding-text-why = Its scenario has the same name and another text.
class-finding-diverges = Differs
class-finding-diverges-why = Played again, it does not come out as it was handed in: the file was changed after the run, or damaged.
class-finding-duplicate = A copy
class-finding-duplicate-why = The same run was there already. It is counted once.
class-finding-seed = Another seed
class-finding-seed-why = It was not played with the seed or the arm that its number was dealt.
class-finding-number = Number twice
class-finding-number-why = Another run has the same number.
class-finding-tookBack = Took back
class-finding-tookBack-why = It parted from another run of the same game, although nobody was to go back.
class-finding-answers = Answers left out
class-finding-answers-why = Some of its answers do not belong to this run and are not shown.
class-finding-late = Predicted late
class-finding-late-why = A prediction was made after something had been done in that turn. The sentence is shown; the prediction is not counted.
class-finding-unfinished = Not finished
class-finding-unfinished-why = It was not played to its end. Its decisions count, its ending does not.

# Runs

class-name-number = Number { $number }
class-name-run = Run { $at }
class-name-student = Student { $at }
class-runs-region = The runs as a table, which may be wider than the window
class-runs-names = Give names
class-runs-note = Names that you give stay on this page and are gone when it is closed. They are in no table unless you ask for it.
class-run-name = Name
class-run-number = Number
class-run-arm = Arm
class-run-verdict = What it became
class-run-killed = Dead
class-run-minutes = Minutes
class-run-name-of = Name for { $name }
class-replay = Replay
class-replay-of = Replay the run of { $name }
class-replay-failed = This run cannot be opened again: its file is gone or has changed since it was read.

# End of the page

class-sources = Sources
class-made = Made with rules { $rules }, scenario { $scenario } { $hash }.
class-counts = Only runs that came out the same when they were played again are counted.

# Projector

class-projector = Presentation
class-projector-slide = What is shown now
class-projector-at = { $at } of { $of }
class-projector-back = Back
class-projector-on = Next
class-projector-close = Close
class-projector-names = Show names
class-projector-record = Show the record
