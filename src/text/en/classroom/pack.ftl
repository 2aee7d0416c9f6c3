# The debrief pack: agenda, decisions, questions, the causal map, slides. $share is in 100.

pack-title = Debrief pack
pack-of = { $scenario }, { $runs ->
    [one] 1 run
   *[other] { $runs } runs
  }
pack-unfinished = { $count ->
    [one] 1 run was not played to its end: it counts for what was done in it, and not for outcomes.
   *[other] { $count } runs were not played to their end: they count for what was done in them, and not for outcomes.
  }
pack-lead = Made from this class’s own runs. Everything is computed in this page and stays in it.
pack-example-lead = An example: { $runs } games of scripted players, with made-up sentences. No student wrote them.
pack-arms = Dealt by chance: { $arms }.
pack-parts = Parts of the pack
pack-present = Present
pack-print = Print
pack-class = Class page
pack-minutes = Length of the debrief
pack-minutes-of = { $minutes } minutes{ $lesson ->
    [own] , a lesson of its own
   *[other] , as in the plan for { $lesson }
  }

# Without a class

pack-none-title = No class has been read yet
pack-none = The pack is made from the runs that a class handed in. They are read on the class page, and leave this computer by nobody’s hand but yours.
pack-none-class = Read a class
pack-none-example = Look at an example

# Parts

pack-part-agenda = Agenda
pack-part-opening = How the runs ended
pack-part-decisions = The decisions that divided the class
pack-part-predictions = Predictions
pack-part-questions = Questions for the discussion
pack-part-map = What drives what
pack-part-left-out = What the model leaves out
pack-part-closing = Transfer and exit
pack-part-sources = Sources

# Agenda

pack-agenda-when = Minute
pack-agenda-what = What
pack-agenda-how = How, with this class’s facts
pack-agenda-span = { $from } to { $to }
pack-agenda-opening = Opening round
pack-agenda-opening-how = Each in one sentence: what did you expect most firmly, and did it come? No explanations yet, and nothing on the screen.
pack-agenda-arms = The arms
pack-agenda-arms-how = Guess first: which fact differed? Then the difference with its interval, on the class page. What would you need in order to believe it?
pack-agenda-endings = How it ended, and the record
pack-agenda-endings-how = { $runs ->
    [one] 1 run was played to its end
   *[other] { $runs } runs were played to their end
  }, with { $endings ->
    [one] 1 ending
   *[other] { $endings } different endings
  }. Most frequent: { $verdict }, in { $most }. Show the spread: which run did well for one and badly for another? Only then show the record.
pack-agenda-decisions = The decisions
pack-agenda-decisions-how = Where the class divided most: { $list }. For each, hear one voice from either side before you show what followed.
pack-agenda-decision = turn { $turn }, { $group }
pack-agenda-predictions = Predictions
pack-agenda-predictions-how = { $predictions } predictions came due. On average the class said { $said } in 100; { $happened } in 100 happened. Ask whoever was most sure, and wrong, what they had not seen.
pack-agenda-map = The causal map
pack-agenda-map-how = In pairs: draw what raises and what lowers what, between { $concepts } things. Then compare with the model, which has { $edges } arrows, and argue about the ones that were missed.
pack-agenda-left-out = What the model leaves out
pack-agenda-left-out-how = Read the list. Which of these would have changed the decision on which the class was most divided?
pack-agenda-transfer = Transfer
pack-agenda-transfer-how = Another alliance, another year: which arrow of the map would hold there, and which would not?
pack-agenda-exit = Exit question
pack-agenda-exit-how = Everybody writes two sentences and hands them in on leaving.

# How the runs ended

pack-spread-verdicts = Endings
pack-spread-record = the record, played
pack-spread-dimensions = The five dimensions, from 0 to 100
pack-spread-dimension = Dimension
pack-spread-axis = Each run is a dot{ $record ->
    [yes] , the record a diamond
   *[no] {""}
  }
pack-spread-median = Middle
pack-spread-eight = 8 in 10
pack-spread-ends = Lowest, highest
pack-spread-record-short = Record
pack-spread-nothing = No run was played to its end, so there are no endings to show.

# Decisions

pack-decisions-none = The class did not divide: in each turn all did the same, or every one something different.
pack-decision-title = Turn { $turn }: { $group }
pack-decision-day = { $date }. { $runs ->
    [one] 1 run
   *[other] { $runs } runs
  } reached this turn.
pack-decision-options = Who did what
pack-decision-option = Option
pack-decision-share = { $share } in 100
pack-decision-is-record = as in the record
pack-decision-record = The record
pack-decision-no-record = The record names no act in this turn.
pack-decision-source = Source:
pack-decision-reasons = Reasons that were given
pack-decision-not-asked = Nobody was asked for a reason before this turn. Ask now, one voice from each side.
pack-decision-more = { $count ->
    [one] and 1 reason more
   *[other] and { $count } reasons more
  }
pack-decision-nobody = No reason from this side.
pack-decision-votes = Why members answered as they did
pack-decision-votes-of-turn = Why members answered as they did, from turn { $turn } on
pack-decision-followed-of = How the runs of turn { $turn } ended
pack-decision-votes-note = The first text put in that turn or later, in the runs of each option. Causes are the model’s own, in the points that the Council shows, averaged over these votes: plus pushes to a yes, minus to a no.
pack-decision-votes-none = No text was put from this turn on in the runs of: { $options }.
pack-decision-votes-of = { $votes ->
    [one] 1 vote
   *[other] { $votes } votes
  }, { $inTurn ->
    [0] none in this turn
   *[other] { $inTurn } in this turn
  }; { $adopted ->
    [0] none adopted
   *[other] { $adopted } adopted
  }
pack-decision-member = Member
pack-decision-followed = How these runs ended
pack-decision-followed-note = Means over the runs that were played to their end, from 0 to 100, and people killed.
pack-decision-killed = Killed
pack-decision-n = Runs ended
pack-decision-warning = No experiment: students chose for themselves, and did other things as well. Who chose otherwise may have differed before.
pack-decision-warning-arms = This choice was not dealt by chance. What was dealt is the arm ({ $arms }): compare those for causes.
pack-answer-contribute = contribute
pack-answer-consent = consent
pack-answer-abstain = abstain
pack-answer-object = object
pack-answer-away = stay away
pack-answer-count = { $votes } { $choice }

# Predictions

pack-predictions-none = No prediction of this class has come due: none was asked for, or no run was played to its end.
pack-predictions-table = Predictions as a table
pack-predictions-question = What was predicted
pack-predictions-turn = Before turn
pack-predictions-count = Predictions
pack-predictions-said = Said, in 100
pack-predictions-happened = Happened, in 100
pack-predictions-brier = Brier score
pack-predictions-note = The Brier score is the mean squared error: 0 is perfect, and whoever always says 50 in 100 gets 0.25. This class: { $brier } over { $predictions } predictions.

# The causal map

pack-map-lead = Take one thing at a time: what raises it when there is more of it, and what lowers it? Then compare with the model. Its arrows were counted from the causes that the events of { $games } games carry, in all three crises.
pack-map-target = What moves
pack-map-from = Thing
pack-map-effect = More of it …
pack-map-effect-of = More { $from }: what does it do to { $to }?
pack-map-none = no arrow
pack-map-raises = raises it
pack-map-lowers = lowers it
pack-map-compare = Compare with the model
pack-map-again = Wipe the drawing
pack-map-show-model = The model’s map
pack-map-show-own = Your map
pack-map-picture-own = Your map: { $arrows ->
    [0] no arrow yet
    [one] 1 arrow
   *[other] { $arrows } arrows
  }
pack-map-picture-model = The model’s map: { $arrows } arrows
pack-map-key-raises = raises
pack-map-key-lowers = lowers
pack-map-key-both = either way
pack-map-key-hit = thick: drawn by you too
pack-map-arrow-raises = More { $from } raises { $to }.
pack-map-arrow-lowers = More { $from } lowers { $to }.
pack-map-arrow-both = More { $from } moves { $to } either way.
pack-map-result = { $right ->
    [one] 1 arrow is
   *[other] { $right } arrows are
  } as in the model, { $otherWay } with the other sign, { $missed } missed, { $notInModel } not in the model.
pack-map-right = As in the model
pack-map-otherWay = In the model, with the other sign
pack-map-missed = Missed
pack-map-notInModel = Not in the model
pack-map-nothing = None.
pack-map-proof-raises = In { $up } of 100 { $moves } { $from } raised { $to }{ $down ->
    [0] {""}
   *[other] , in { $down } lowered it
  }.
pack-map-proof-lowers = In { $down } of 100 { $moves } { $from } lowered { $to }{ $up ->
    [0] {""}
   *[other] , in { $up } raised it
  }.
pack-map-proof-both = Where { $from } plays a part, it raised { $to } in { $up } of 100 { $moves } and lowered it in { $down }.
pack-map-proof-none = No cause of any event says so. Is the model wrong, or you?
pack-map-moves-consent = votes
pack-map-moves-request = requests for help
pack-map-moves-force = pledges of troops
pack-map-moves-losses = reports of people killed
pack-map-moves-other = moves of this meter
pack-map-note = Only what a cause says counts as an arrow. That an act is closed because capital is short, for instance, is a gate and no arrow.
pack-map-paper = On paper: what drives what
pack-map-paper-how = Draw an arrow from each thing to whatever it moves. Write a plus on it where more of the one means more of the other, a minus where it means less.
pack-map-solution = Solution: the arrows of the model
pack-map-column-arrow = Arrow
pack-map-column-proof = In { $games } games

pack-concept-request = Request
pack-concept-request-in = asking for help by the host
pack-concept-trust = Trust
pack-concept-trust-in = trust that help comes
pack-concept-precedent = Fear of precedent
pack-concept-precedent-in = fear of precedent
pack-concept-force = Size of the force
pack-concept-force-in = force from abroad
pack-concept-naming = Naming a culprit
pack-concept-naming-in = naming a culprit
pack-concept-ties = Ties to the accused
pack-concept-ties-in = closeness to the accused
pack-concept-consent = Consent
pack-concept-consent-in = consent in the Council
pack-concept-help = Help that arrives
pack-concept-help-in = help that arrives
pack-concept-acts = Acts of Moscow
pack-concept-acts-in = wooing and pressing by Moscow
pack-concept-capital = Political capital
pack-concept-capital-in = political capital
pack-concept-burden = War burden
pack-concept-burden-in = burden of the war
pack-concept-losses = People killed
pack-concept-losses-in = killing
pack-concept-standing = Moscow’s standing
pack-concept-standing-in = standing of Moscow
pack-concept-hedging = Hedging
pack-concept-hedging-in = hedging by members

# Closing

pack-transfer-question = Choose an alliance that you know from another course. Which of the arrows between { $one } and { $other } would you expect there, and what would you have to see to believe it?
pack-exit-question = Write two sentences. What would you decide otherwise in turn { $turn }, and what would you have to believe about the other capitals for that to be right?
pack-exit-plain = Write two sentences. What would you decide otherwise, and what would you have to believe about the other capitals for that to be right?

# Slides

pack-slides = Slides
pack-slide-at = { $at } of { $all }
pack-slide-next = Next
pack-slide-back = Back
pack-slide-close = Close
pack-slide-record = Show the record
pack-slide-map = Which arrows are missing?
pack-slide-exit = Before you go

# Sources

pack-sources-works = Literature
pack-sources-record = The record
pack-sources-made = Rules { $rules }, scenario { $scenario }. The causal map was counted over { $games } games of { $policies } scripted policies.

# Questions: what is asked, what in the runs it comes from, what the work says

pack-question-kept-promise = What was the promise of the treaty in this crisis, word by word? Judged by that, did the alliance keep it in your run?
pack-question-kept-promise-why = The Council sent troops in { $part } of { $whole } runs.
pack-question-kept-promise-says = Read against what a treaty actually promises, allies were far more reliable than when every fight counts as a promise.
pack-question-seldom-fulfilled = Is an alliance that seldom sends anybody worthless? What else did it give its members in your runs?
pack-question-seldom-fulfilled-why = In { $part } of { $whole } runs the Council sent no troops.
pack-question-seldom-fulfilled-says = Since 1945 commitments of allies in war have been fulfilled much more rarely than before.
pack-question-cheap-to-break = For whom was it cheap to leave an ally alone, and who would have had to make it dear?
pack-question-cheap-to-break-why = In { $part } of { $whole } runs trust that help comes had not grown by the end.
pack-question-cheap-to-break-says = Great powers and states that are no democracies break promises more often: it costs them less.
pack-question-two-fears = Every yes that calms an ally draws you further in. Where in your run did you pay for the one fear with the other?
pack-question-two-fears-why = Fear of being drawn in weighed in { $drawnIn } of { $whole } answers, the thought of needing the same help one day in { $leftAlone }.
pack-question-two-fears-says = Allies fear being abandoned and being entrapped, and what lessens the one fear feeds the other.
pack-question-precedent = What would a small member have to see before troops for its neighbour stop looking like troops for itself?
pack-question-precedent-why = Fear of a precedent was among the weightiest causes in { $share } of 100 answers.
pack-question-precedent-says = The price of being protected is control; weaker partners of a great power can seldom write safeguards into the treaty.
pack-question-passed-buck = Who let others carry the load, and was that a fault of theirs or of the text?
pack-question-passed-buck-why = Of { $whole } yeses to troops, { $part } came without a soldier.
pack-question-passed-buck-says = Where states think that defence is easy, they leave the fighting to their partners.
pack-question-known-by-deeds = Who in your run was watching who is not in this crisis, and what did they learn about the treaty?
pack-question-known-by-deeds-why = { $part } of { $whole } runs ended with an alliance that did nothing that counted.
pack-question-known-by-deeds-says = States choose partners by how these kept their word to others.
pack-question-spread-risk = If you were a member that no longer counts on the alliance, where would you insure yourself, and what would it cost?
pack-question-spread-risk-why = In { $part } of { $whole } answers a member stayed away.
pack-question-spread-risk-says = States with an unreliable ally sign further alliances beside it.
pack-question-patron-alone = When Moscow comes alone, what is the alliance for? Would you, as a member, rather have it so?
pack-question-patron-alone-why = { $part } of { $whole } runs ended with Moscow on its own, or with troops that stayed.
pack-question-patron-alone-says = After a breach, partners of equal weight tighten their treaties; smaller ones facing a great power cannot.
pack-question-one-objection = Would a vote by majority have been better for those in trouble? And for the one who objected?
pack-question-one-objection-why = { $part } of { $whole } texts were blocked.
pack-question-one-objection-says = Forecasts from power and interest do badly beside the plain weighted mean, and neither knows a veto.
pack-question-named-in-public = What did naming a culprit buy, and could it have been taken back?
pack-question-named-in-public-why = In { $part } of { $whole } runs a text named a culprit.
pack-question-named-in-public-says = What a leader says in public is costly to take back, which is why it is believed.
pack-question-loyal-yes = When a member says yes because Moscow wants it, what is that yes worth in the next crisis?
pack-question-loyal-yes-why = Siding with Moscow was among the weightiest causes in { $share } of 100 answers.
pack-question-loyal-yes-says = Commitments change with the power and the interests of those who made them.
pack-question-deterrence = Did a show of force stop anybody in your run, or did it bring on what it was to prevent?
pack-question-deterrence-why = In { $part } of { $whole } runs more people were killed than in the record.
pack-question-deterrence-says = Some find that defence pacts deter; others find that their making often fails to, and goes with more conflict.
pack-question-same-act-other-end = Two of you did much the same and ended differently. What in that was luck, and how would you find out?
pack-question-same-act-other-end-why = { $whole } runs had { $endings } different endings.
pack-question-same-act-other-end-says = People choose the better course more often, not always; a model of choices has to carry that through every step.
pack-question-hidden-minds = Which of your predictions was about what somebody wanted? How could you have learnt it before you decided?
pack-question-hidden-minds-why = { $predictions } predictions came due, with a Brier score of { $brier }.
pack-question-hidden-minds-says = In a crisis each side chooses without knowing the other’s mind, and statistics have to allow for that.
pack-question-no-experiment = Suppose the runs that did one thing ended better than those that did another. Which two reasons could there be for that, other than the thing itself?
pack-question-no-experiment-why = All { $whole } runs chose for themselves; nothing was dealt by chance.
pack-question-no-experiment-says = Choices that answer each other mislead the statistics that ignore it.
pack-question-dealt-by-chance = The arms were dealt by chance. What may you now say about causes that you could not say before, and of whom?
pack-question-dealt-by-chance-why = { $arms } arms, with { $clear ->
    [0] no difference clear of luck
    [one] 1 difference clear of luck
   *[other] { $clear } differences clear of luck
  }.
pack-question-dealt-by-chance-says = Choices that answer each other mislead the statistics that ignore it.
pack-question-trigger = In this class
pack-question-work = The work
