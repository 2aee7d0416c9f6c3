# The desk: title, briefing and situation room, and the parts that every screen is built from.
# Every key starts with desk-.

desk-game = Article IV
desk-close = Close
desk-menu = Menu
desk-keys-title = Keys and words
desk-turn-word = turn
desk-words-title = What the words mean
desk-how = How it works
desk-change-up = up by { $by }
desk-change-down = down by { $by }
desk-acts-left = { $left } of { $total } acts left

## Top bar
desk-turn = turn { $turn } of { $turns }, { $length ->
    [hours] { $count } h
    [week] a week
    [day] a day
   *[days] { $count } days
  }
desk-moscow = Moscow
desk-capital = Political capital
desk-capital-short = Pol. capital
desk-spent = spent { $spent }
desk-lift = Sorties
desk-sorties-short = of { $total }, war { $demand }
desk-sorties-free = of { $total } free
desk-sorties-front = of { $total }, war asks { $demand }
desk-sorties-asked = war asks { $demand }
desk-of = of { $total }
desk-forces = Forces free
desk-attention = Acts
desk-burden = War burden
desk-alliance = Alliance
desk-credibility = Credibility
desk-cohesion = Cohesion
desk-deterrence = Deterrence
desk-in-the-room = In the room

## What the words mean: desk-word-<id>, after the word itself
desk-word-capital = What Moscow can still ask of others and of itself. Acts spend it; a day brings back a little.
desk-word-lift = Flights of Moscow’s transports in this turn; a longer turn has more. What you leave unused goes to Moscow’s own war, and what that misses raises its burden.
desk-word-forces = Share of Moscow’s forces that the war does not tie down. Troops sent abroad lower it.
desk-word-attention = What Moscow’s leaders can see to in one turn. What is unused is lost.
desk-word-burden = What Moscow’s own war takes. It eats sorties and forces, and above 50 an act in each turn.
desk-word-credibility = How far the members trust that help comes, those who need it most counting most.
desk-word-cohesion = How well the members hold together: their ties and their closeness to Moscow, less resentment, fear and steps away.
desk-word-deterrence = What an attacker has to reckon with: credibility, with the free forces behind it.
desk-word-in-the-room = Members who still take their chair.
desk-word-meter-ground = Of what the ally in trouble held at the start, how much it still holds.
desk-word-meter-aimsMet = Of what the attacker set out to take, how much it has.
desk-word-meter-invitation = In a border quarrel: how far a side wants others between itself and its neighbour. It asks for help once this is high.
desk-word-meter-fear = Worry that troops under the alliance’s flag could one day come uninvited.
desk-word-meter-trust = How far a member reckons that help comes when it calls.

## Title
desk-title-question = An ally is in trouble. Does the alliance respond, and what does each answer cost?
desk-title-player = You decide for Moscow in the Collective Security Treaty Organization, CSTO: the airlift, the largest army and the most to lose. Its Council decides by consensus. One sitting takes 15 to 25 minutes.
desk-title-treaty = Treaty of 15 May 1992
desk-title-article = Aggression against one counts as aggression against all
desk-title-russian = Договор, статья 4
desk-title-resume = Resume { $title }, turn { $turn } of { $turns }
desk-title-begin = Begin with { $title }
desk-title-seed = Seed
desk-title-seed-note = same seed, same luck
desk-title-new-seed = New seed
desk-title-open-run = Open a saved file
desk-title-open-scenario = Open a scenario
desk-title-class = For teachers
desk-privacy = Privacy
desk-title-private = Nothing is sent.
desk-title-crises = Crises
desk-title-facts = { $kind }, { $turns } turns
desk-title-briefing = Open the briefing
desk-title-record = The record
desk-title-named = { $what }: { $title }
desk-title-drop = Drop a run or a scenario anywhere to open it.

## Briefing
desk-briefing-back = Back to the title
desk-briefing-stakes = What is at stake
desk-briefing-story = What has happened
desk-briefing-cast = Who is in it
desk-briefing-question = The question
desk-briefing-sources = Sources
desk-briefing-source = Source { $number }: { $title }
desk-briefing-contested = Contested
desk-briefing-begin = Begin
desk-briefing-begin-seed = Begin with seed { $seed }

## Situation room: menu and keys
desk-menu-title = Menu
desk-menu-replay = Replay the run so far
desk-menu-save = Save the run as a file
desk-menu-leave = Leave for the title
desk-menu-note = The run is kept: you can resume it from the title.
desk-keys-groups = Open a group of acts
desk-keys-rows = Next act, previous act
desk-keys-aims = Next aim of an act, previous aim
desk-keys-primary = What the amber button says
desk-keys-council = Go to the Council
desk-keys-dossier = To the dossier
desk-keys-dispatches = To the dispatches
desk-keys-map = Map: region or city
desk-keys-undo = Undo the choice
desk-keys-help = These keys

## Situation room: panels
desk-panels = Panels
desk-panel-acts = Acts
desk-panel-dossier = Dossier
desk-panel-dispatches = Dispatches
desk-panel-map = Map
desk-members = Members
desk-member-views = { $name }: views
desk-view-state = Government
desk-view-theatre = Unrest
desk-view-front = Fighting
desk-dossier-why = Why it stands at { $value }
desk-dossier-from = from { $value }
desk-dossier-still = Nothing has moved it so far.
desk-dossier-rest = Other causes together
desk-ties = Ties to { $name }
desk-ties-scale = −100 to +100

desk-meter-stability = Regime stability
desk-meter-trust = Trust that help comes
desk-meter-fear = Sovereignty fear
desk-meter-alignment = Alignment with Moscow
desk-meter-opinion = Alliance’s standing at home
desk-meter-resentment = Resentment of pressure
desk-meter-dependence = Dependence on Moscow
desk-meter-outsideOptions = Outside options
desk-meter-capital = Political capital
desk-meter-standing = Standing as guarantor
desk-meter-forces = Forces free of the war
desk-meter-burden = Burden of the war
desk-meter-crowds = Crowds
desk-meter-armed = Arms in the crowds
desk-meter-loyalty = Loyalty of the forces
desk-meter-split = Split at the top
desk-meter-grievance = Grievance
desk-meter-concern = Concern
desk-meter-foothold = Foothold in { $host }
desk-meter-control = { $host }’s control
desk-meter-anger = Anger at help that fell short
desk-meter-hedge = Insured elsewhere
desk-meter-cooperation = Work with outsiders
desk-meter-intensity = Intensity of the fighting
desk-meter-truce = Worth of the truce
desk-meter-mechanism = Agreed way to settle quarrels
desk-meter-exhaustion = Exhaustion
desk-meter-aimsMet = Has of what it wanted
desk-meter-ground = Keeps of what it holds
desk-meter-invitation = Wants the alliance in
desk-meter-slight = Holds against Moscow
desk-hedging = Steps away from the alliance
desk-hedging-next = next: { $step }

desk-standing-outside = Not a party to this crisis.
desk-standing-moscow = You decide here.
desk-standing-asks = Asks for help; Moscow has not answered.
desk-standing-asked = Asked for help on turn { $turn }.
desk-standing-refused = Asked for help on turn { $turn }; Moscow refused.
desk-standing-silent = Has not asked for help.
desk-standing-fallen = Its president has fallen.
desk-standing-restored = Order is restored.
desk-standing-ended = The fighting is over.
desk-standing-fights = Fights { $host }.
desk-standing-fought = Fought { $host }; the fighting is over.
desk-standing-joined = Asks for help as well.
desk-standing-accused = Accused of the attack.
desk-standing-patron = Stands behind { $accused }.
desk-monitor-invited = Its monitors are invited; first patrol { $date }.
desk-monitor-later = Its monitors are invited; they come after the last turn.
desk-monitor-deployed = { $monitors } of its monitors are on patrol.
desk-standing-chair = In the chair of the Council.
desk-standing-ratifies = Has pledged { $troops } troops; its parliament has yet to agree.
desk-standing-ready = { $troops } troops wait for transport.
desk-standing-flying = { $troops } troops are on the way.
desk-standing-landed = { $troops } troops are in { $host }.
desk-standing-for = Sounded out: easier to win in the Council than it looks.
desk-standing-against = Sounded out: harder to win in the Council than it looks.
desk-standing-open = Sounded out: no surprises; its votes are as its interests say.
desk-standing-promised = Holds a promise from Moscow.
desk-standing-pressed = Is being pressed by Moscow.
desk-standing-watches = Watches how the others are treated.

desk-stance-watches = Watches and says little.
desk-stance-supports = Supports the government.
desk-stance-questions = Questions the use of force.
desk-stance-condemns = Condemns the use of force.

desk-theatre-rung = Rung { $rung } of { $rungs }
desk-theatre-killed = { $killed } killed
desk-theatre-killed-now = { $killed } of them in the last turn
desk-theatre-nobody = Nobody killed so far
desk-theatre-displaced = { $people } people driven from their homes
desk-theatre-killed-all = all of them in the last turn
desk-toll-displaced = { $people } driven from home
desk-toll-ended = the fighting is over
desk-toll-no-truce = no truce
desk-toll-truce = truce since { $date }
desk-posture-restraint = The government holds back.
desk-posture-force = The government uses force.
desk-posture-lethal = The government shoots.
desk-move-ended = no longer fights
desk-side-does = { $name } { $move }
desk-side = { $name } in the fighting
desk-side-own = In the fighting
desk-side-killed = { $killed } of its own killed
desk-ladder = Ladder of the fighting
desk-ladder-next = next: { $name }
desk-truce-since = Truce since { $date }.
desk-truce-nobody = Nobody stands behind it,
desk-truce-council = The Council stands behind it,
desk-truce-by = { $name } stands behind it,
desk-truce-thin = and little keeps it.
desk-truce-holds = and so far it holds.
desk-truce-firm = and both would lose by breaking it.
desk-truces-broken = { $count ->
    [one] { $count } truce has failed.
   *[other] { $count } truces have failed.
  }
desk-front-posted = { $posted } of { $troops } base troops stand at the line.
desk-front-barracks = { $troops } troops of Moscow’s base are in barracks.
desk-front-mission = The alliance’s mission is let in by { $names }.
desk-front-mission-refused = The alliance’s mission is kept out by { $names }.
desk-front-monitors = { $name } has { $monitors } monitors on patrol.
desk-debt-open = Owed { $sorties } sorties of help by { $date } (turn { $turn }): { $delivered } flown.
desk-debt-later = Owed { $sorties } sorties of help after the last turn: { $delivered } flown.
desk-debt-kept = { $sorties } sorties of promised help have come.
desk-debt-broken = Of { $sorties } promised sorties { $delivered } came.
desk-support = { $ask }: { $answer } (turn { $turn }).
desk-sites = Sites
desk-ground = Ground
desk-site-host = held
desk-site-contested = contested
desk-site-lost = lost
desk-site-fighting = fighting now
desk-site-damaged = burnt
desk-site-guards = { $guards } foreign guards
desk-site-no-guards = no foreign guards
desk-site-garrison = { $garrison } troops would guard it fully.
desk-site-landing = Transports land here.
desk-site-armoury = Whoever takes it is armed.
desk-site-first = The next troops to land go here.
desk-site-people = { $people } people live within reach of the fighting.

## What is due
desk-due = To see through
desk-due-count = { $count ->
    [one] { $count } thing
   *[other] { $count } things
  }
desk-due-warning = { $name } called your warning: show substance this turn or lose your word.
desk-due-warning-boots = { $name } called your warning; the troops that you have there speak for it.
desk-due-report = The report is here: publish, split or bury it.
desk-due-reportComes = The mission reports { $when ->
    [now] this turn
    [next] next turn
    [never] after the last turn
   *[later] on turn { $turn }
  }.
desk-due-request = { $name } waits for an answer to its appeal.
desk-due-debt = { $name } is owed help: { $delivered } of { $sorties } sorties flown, { $when ->
    [now] due this turn
    [next] due next turn
    [never] due after the last turn
   *[later] due by turn { $turn }
  }.
desk-due-front = Moscow’s own war asks for { $demand ->
    [one] { $demand } sortie
   *[other] { $demand } sorties
  } this turn.
desk-due-front-short = Moscow’s own war asks for { $demand ->
    [one] { $demand } sortie
   *[other] { $demand } sorties
  } this turn: { $short } short.
desk-due-consent = Consent is still owed by { $names }.
desk-view-behind = Behind it
desk-behind = What may be behind it
desk-behind-asked = { $asked ->
    [0] sources not asked
    [one] sources asked once
   *[other] sources asked { $asked } times
  }
desk-behind-note = One of these is true in this run, and none is ever shown. Dispatches carry signs of it, and some that mislead.
desk-behind-share = { $share } in 100
desk-behind-named = Moscow’s sources name it{ $named ->
    [one] {""}
   *[other] {" "}{ $named } times
  }.
desk-follows-bootsFeed = Foreign troops and loud backing would feed it.
desk-follows-bootsSettle = Foreign troops would settle those who waver.
desk-follows-givingCalms = Giving way would calm it.
desk-follows-givingEmboldens = Giving way would be taken for weakness.
desk-follows-forceProvokes = Force shown to it would provoke it.
desk-follows-forceStops = Force shown to it would stop it.
desk-follows-dealCalms = Talks and truces would satisfy it.
desk-follows-dealEmboldens = Talks and truces would be used to prepare more.
desk-due-airlift = { $troops } troops are agreed and wait on the ground: nothing flies until you set the pace of the airlift.
desk-due-withdrawal = Withdrawal begins { $when ->
    [now] this turn
    [next] next turn
    [never] after the last turn
   *[later] on turn { $turn }
  }.
desk-due-noDate = No date of withdrawal; the mandate runs out { $when ->
    [now] this turn
    [next] next turn
    [never] after the last turn
   *[later] on turn { $turn }
  }.
desk-due-monitors = Monitors ({ $name }) arrive { $when ->
    [now] this turn
    [next] next turn
    [never] after the last turn
   *[later] on turn { $turn }
  }.
desk-due-drill = Drill in { $place } { $when ->
    [now] this turn
    [next] next turn
    [never] after the last turn
   *[later] on turn { $turn }
  }.
desk-due-occasion = { $name }: { $when ->
    [now] this turn
    [next] next turn
    [never] after the last turn
   *[later] turn { $turn }
  }.
desk-due-summit = Summit in { $place } { $when ->
    [now] this turn
    [next] next turn
    [never] after the last turn
   *[later] on turn { $turn }
  }.

## Acts
desk-acts = Moscow’s acts
desk-acts-count = { $left } of { $total } left this turn
desk-group-council = Council
desk-group-capitals = Governments
desk-group-bilateral = Bilateral
desk-group-outsiders = Outsiders
desk-group-voice = Voice
desk-group-force = Force
desk-group-counts = { $open } open, { $closed } closed
desk-group-all-open = { $open } open
desk-group-all-closed = all closed for now
desk-group-empty = Nothing here in this crisis.
desk-cost-capital = political capital
desk-cost-sorties = { $count ->
    [one] sortie
   *[other] sorties
  }
desk-cost-forces = forces
desk-cost-acts = { $count ->
    [one] act
   *[other] acts
  }
desk-cost-free = costs nothing
desk-act-closed = Closed: { $why }
desk-act-table = Table a text
desk-act-table-note = Draft it in the Council, count the votes, then decide.
desk-act-open-council = Draft a text
desk-act-choose = Choose
desk-act-aim = { $act }: choose one
desk-act-aims-closed = { $aims }: { $why }
desk-act-difference = { $low } to { $high }
desk-act-mean = { $mean } ({ $low } to { $high })
desk-act-odds = { $name } accepts: { $range } in 100
desk-act-no-effect = No effect on any meter this turn.
desk-act-answers = Who would accept
desk-count-killed = Killed
desk-count-freed = Forces of { $host } freed
desk-count-displaced = Driven from home
desk-act-previews = By the end of this turn, against leaving it
desk-act-people = { $way ->
    [more] { $mean } more
    [fewer] { $mean } fewer
   *[same] as many
  }
desk-act-people-between = { $people } ({ $low } to { $high })

desk-row-soundOut = Sound out a government
desk-row-promise = Promise a favour
desk-row-press = Press a government
desk-row-reassure = Reassure an outsider
desk-row-explain = Explain to an outsider
desk-row-frame = Say what the crisis is
desk-row-airlift = Set the pace of the airlift
desk-row-guardFirst = Guard a site first
desk-row-changeTask = Change the task
desk-row-setDate = Set the date of withdrawal
desk-row-answerReport = Answer the report
desk-row-moveDrill = Move a drill
desk-row-visit = Visit a capital
desk-row-askRecognition = Ask a government for recognition
desk-row-askTroops = Ask a government for troops
desk-row-broker = Broker a truce
desk-row-equip = Send arms
desk-row-deliver = Deliver promised help
desk-row-evacuate = Evacuate people
desk-row-postBase = Base troops
desk-row-peacekeepers = Send Moscow’s own peacekeepers
desk-row-seekConsent = Seek consent
desk-row-monitor = Answer the monitors
desk-row-warn = Warn in public
desk-row-urgeConcessions = Urge concessions
desk-row-advanceParty = Send an advance party

desk-short-refuse = refuse
desk-short-table = table a text
desk-short-soundOut = sound out
desk-short-promise = promise
desk-short-press = press
desk-short-urgeConcessions = concessions
desk-short-backIncumbent = back the government
desk-short-equip = equip
desk-short-advanceParty = advance party
desk-short-reassure = reassure
desk-short-explain = explain
desk-short-frame = frame the crisis
desk-short-airlift = airlift
desk-short-guardFirst = guard
desk-short-changeTask = task
desk-short-setDate = date
desk-short-withdraw = withdraw
desk-short-answerReport = report
desk-short-proposeMechanism = mechanism
desk-short-moveDrill = move a drill
desk-short-visit = visit
desk-short-askUnitedFront = united front
desk-short-askRecognition = recognition
desk-short-askTroops = troops for the war
desk-short-broker = broker
desk-short-deliver = deliver
desk-short-evacuate = evacuate
desk-short-postBase = base troops
desk-short-peacekeepers = own peacekeepers
desk-short-seekConsent = seek consent
desk-short-monitor = monitors
desk-short-probe = ask the sources
desk-short-warn = warn

desk-aim-current = { $aim } (current)
desk-already-guard = The troops guard sites already.
desk-already-police = The troops clear the streets already.
desk-aim-terrorists = terrorism
desk-aim-domestic = made at home
desk-aim-restraint = restraint
desk-aim-orchestration = others behind it
desk-aim-aggression = aggression
desk-aim-publish = publish
desk-aim-split = split
desk-aim-bury = bury
desk-aim-line = to the line
desk-aim-troops = { $troops } troops
desk-aim-barracks = to barracks
desk-aim-tolerate = tolerate
desk-aim-contest = contest
desk-aim-surge = surge
desk-aim-steady = steady
desk-aim-waits = hold
desk-aim-guard = guard sites
desk-aim-police = clear streets
desk-aim-days = { $days ->
    [0] now
    [one] in { $days } day
   *[other] in { $days } days
  }

desk-done = This turn
desk-done-tabled = Tabled a text
desk-done-tabled-adopted = Tabled a text: adopted
desk-done-tabled-blocked = Tabled a text: blocked
desk-done-tabled-delayed = Tabled a text: delayed
desk-done-tabled-withdrawn = Tabled a text: withdrawn
desk-done-nothing = Nothing so far
desk-chosen = Chosen
desk-chosen-nothing = Nothing: time passes
desk-undo = Undo
desk-steps = How a turn goes
desk-steps-read = Read the dispatches: what has happened.
desk-steps-choose = Choose an act, or bring a text to the Council: each shows its cost and effects.
desk-steps-play = Press “{ $button }”: time passes, and the others act.
desk-steps-hide = Hide
desk-steps-hide-name = Hide how a turn goes
desk-asked-first = A question is asked first
desk-to-question = To the question
desk-commit = Commit: { $act }
desk-play-morning = Play the morning
desk-play-night = Play the night
desk-play-day = Play the day
desk-play-week = Play the week
desk-play-days = Play the { $days } days
desk-closed-again-next = Done this turn; open again next turn.
desk-closed-again-text = Done as far as it goes; open again for the next text.
desk-to-council = Go to the Council
desk-to-debrief = See how it ended
desk-skip = Skip to the end

## Dispatches
desk-dispatches = Dispatches
desk-dispatches-none = Nothing yet.
desk-filter = Which dispatches
desk-desk-all = All
desk-desk-council = Council
desk-desk-theatre = Theatre
desk-desk-capitals = Governments
desk-desk-outsiders = Outsiders
desk-desk-moscow = Moscow
desk-dispatch-turn = T{ $turn }
desk-dispatch-why = why
desk-dispatch-why-of = Why: { $lead }
desk-dispatch-in-people = People killed, by cause
desk-dispatch-in-driven = People driven from home, by cause
desk-dispatch-record = In the record:
desk-dispatch-sources = Told in:
desk-announce = { $count ->
    [one] { $count } dispatch: { $leads }
   *[other] { $count } dispatches: { $leads }
  }

desk-summary = { $count ->
    [one] One dispatch this turn
   *[other] { $count } dispatches this turn
  }
desk-summary-none = No new dispatches: nothing was reported in the last turn.

## The map, and the map in words
desk-map = Map
desk-zoom = Zoom
desk-zoom-region = Region
desk-zoom-theatre = Theatre
desk-zoom-in = Closer
desk-zoom-out = Further
desk-words-site = Site
desk-words-state = State
desk-words-control = { $host }’s control
desk-words-guards = Guards
desk-words-flights = On the way
desk-words-no-flights = No troops are on the way.
desk-words-flight = { $troops } troops, from { $from } to { $to }
desk-words-flight-air = { $sorties ->
    [one] { $sorties } sortie
   *[other] { $sorties } sorties
  }
desk-words-flight-road = by road
desk-words-lands = { $hours ->
    [0] arriving now
    [one] arrives in { $hours } hour
   *[other] arrives in { $hours } hours
  }
desk-words-members = Members
desk-words-theatre = The ground
desk-unit-none = sends nobody so far
desk-unit-pledged = { $troops } pledged, no vote yet
desk-unit-ready = { $troops } ready to leave
desk-unit-flying = { $troops } on the way
desk-unit-landed = { $troops } there
desk-unit-home = { $troops } back home
desk-unit-host = the ally in trouble
desk-unit-moscow = you decide

## The Council: interim or final, the chair, the change that is moved
desk-clause-closes = and takes this for { $closes }.
desk-closes-true = its final package
desk-closes-false = an interim package
desk-control-closes = Interim or final
desk-chair-tabling = { $mood ->
    [glad] { $chair } presides and calls a session gladly: it costs less.
    [slow] { $chair } presides and would rather not: a session costs more.
   *[plain] { $chair } presides and calls a session when asked.
  }
desk-amend-title = Before the first answer
desk-amend-by = { $members } would
desk-amend-consent = { $member }’s consent
desk-amend-adopted = Chance that the text is adopted, in 100
desk-amend-then = then
desk-amend-grant = Grant it
desk-amend-decline = Go on without it: hear { $member }

## After play
desk-debrief-graph-front = How hot the fighting got and credibility of the alliance by turn
desk-debrief-ended = How it stood at the end
desk-debrief-killed = Killed
desk-debrief-side-dead = { $name } { $killed }
desk-debrief-displaced = Driven from their homes
desk-debrief-truce = Truce
desk-debrief-beside = { $value }; the record { $record }
desk-debrief-next = Who would call next
desk-debrief-next-note = and what each would get
desk-debrief-next-why = Why { $name } might call, and what it would get
desk-debrief-caller = in { $threat }: { $gets }
desk-debrief-likely = Readiness to call { $likely } in 100.
desk-threat-unrest = unrest at home
desk-threat-attack = an attack from outside
desk-threat-quarrel = a quarrel with a neighbour
desk-question-warning-kept = You warned { $side } in public, it went on, and you answered. What would the warning have been worth without the answer?
desk-question-warning-broken = You warned { $side } in public, it went on, and nothing followed. Who heard that, and what will they do with it?
desk-question-no-name = { $host } asked for { $accused } to be named, and the text named no one. Who gained by the silence, and who paid?
desk-question-report-publish = The report was published. Was it for { $host } that Moscow did it, and what did it cost elsewhere?
desk-question-report-split = Half of the report was published. Who was served by the half that was kept?
desk-question-report-bury = The report was buried. What is a mission for if nobody reads what it saw?
desk-question-debt-kept = { $member } got the help that was promised. Did that count for more than the vote, or for less?
desk-question-debt-broken = { $member } was promised help that did not come in time. Is a promise that is half kept better than none?
desk-question-truce-broken = { $side } broke the truce { $hours ->
    [0] within hours
   *[other] after { $hours } hours
  }. What would have made it dearer to break?
desk-question-peace-alone = Moscow stopped the fighting without the Council. What does the alliance add that Moscow alone could not give?
desk-question-nobody-called = Neither { $first } nor { $second } called on the alliance. What does it say of an alliance that two members at war do not ask it?
desk-question-hedged = { $member } began to step away. At which turn could it have been kept, and at what price?
desk-question-support = On turn { $turn } you asked { $member } to stand behind Moscow’s own war. What did the asking cost, whatever the answer?
desk-question-monitors = { $outsider } was asked to send monitors. Why could the alliance not have sent them?
desk-question-blocked-by-many = { $member } and { $other } objected, and one would have been enough. What would each have had to lose by being the only one?
