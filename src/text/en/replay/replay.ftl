# The replay of a run, and the acts of a run that cannot be played here. Fetched with them.

replay-title = Replay
replay-seed = seed { $seed }
replay-parent = branched from run { $end } at step { $step }
replay-deck = The run
replay-side = What happened
replay-scrubber = Step of the run
replay-steps = Step by step
replay-opening = How it began
replay-now = Turn { $turn }: { $words }
replay-at = step { $step } of { $last }

replay-act-on = One act forward
replay-act-back = One act back
replay-turn-on = One turn forward
replay-turn-back = One turn back
replay-play = Play
replay-pause = Pause
replay-speed = Speed
replay-times = { $times }×
replay-back = Back
replay-branch = Branch from here
replay-branch-over = The run is over here

replay-tab-transcript = Transcript
replay-tab-dossier = Dossier
replay-tab-beside = Run and record
replay-tab-council = Council

## Transcript

replay-turn = Turn { $turn }
replay-followed = { $count ->
    [one] 1 dispatch followed
   *[other] { $count } dispatches followed
  }
replay-nothing-followed = Nothing followed at once.
replay-act-table = Table a text: { $text }
replay-act-amend = Take up the change that was moved
replay-act-hear = Hear the next member
replay-act-hear-of = Hear { $member }
replay-act-withdrawText = Withdraw the text
replay-act-endTurn = End the turn
replay-act-unknown = An act that this version does not know: { $measure }
replay-act-unknown-aim = An act that this version does not know: { $measure }, aimed at { $aim }

## Council

replay-no-council = No text has come before the Council by now.
replay-tabled-in = Tabled in turn { $turn }

## Run and record

replay-meter = What is compared
replay-your-run = This run
replay-the-record = The record
replay-difference = Difference
replay-beside-began = As turn { $turn } began, in both
replay-beside-acted = In turn { $turn }, the record after its acts of the turn
replay-beside-ended = At the end of both
replay-row-crowds = Crowds
replay-row-intensity = Intensity of the fighting
replay-row-killed = Killed
replay-row-displaced = Displaced
replay-row-stability = { $host }: stability
replay-row-trust = { $host }: trust that help comes
replay-row-credibility = Credibility
replay-row-cohesion = Cohesion
replay-row-capital = Moscow’s capital
replay-row-standing = Moscow’s standing

## Keys

replay-keys-act = One act back, one forward
replay-keys-turn = One turn back, one forward (also Page Down, Page Up)
replay-keys-ends = The beginning, the end
replay-keys-play = Play and pause
replay-keys-back = Back to where you came from

## Acts as recorded

replay-recorded = Acts as recorded
replay-recorded-made = The run
replay-recorded-here = This game
replay-recorded-rules = Rules
replay-recorded-text = Text of the scenario
replay-recorded-none = not here
replay-recorded-note = { $title }, seed { $seed }. These acts were recorded; nothing of what followed is worked out here.
