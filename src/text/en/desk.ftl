# The desk: title, briefing and situation room, and the parts that every screen is built from.
# Every key starts with desk-.

desk-game = Article IV
desk-close = Close
desk-menu = Menu
desk-keys-title = Keys
desk-turn-word = turn
desk-change-up = up by { $by }
desk-change-down = down by { $by }
desk-acts-left = { $left } of { $total } acts left

## Top bar
desk-turn = { $title }, turn { $turn } of { $turns }
desk-moscow = Moscow
desk-capital = Capital
desk-spent = spent { $spent }
desk-lift = Sorties
desk-sorties-free = of { $total } free
desk-of = of { $total }
desk-forces = Forces free
desk-attention = Attention
desk-burden = War burden
desk-alliance = Alliance
desk-credibility = Credibility
desk-cohesion = Cohesion
desk-deterrence = Deterrence
desk-in-the-room = In the room

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
desk-title-open-run = Open a run
desk-title-open-scenario = Open a scenario
desk-title-private = Nothing is sent.
desk-title-crises = Crises
desk-title-facts = { $kind }, { $turns } turns
desk-title-briefing = Open the briefing
desk-title-record = The record
desk-title-named = { $what }: { $title }
desk-title-preparing = In preparation
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
desk-menu-save = Save the run as a file
desk-menu-leave = Leave for the title
desk-menu-note = The run is kept: you can resume it from the title.
desk-keys-groups = Open a group of acts
desk-keys-rows = Next act, previous act
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
desk-meter-control = Host’s control

desk-standing-outside = Not a party to this crisis.
desk-standing-moscow = You decide here.
desk-standing-asks = Asks for help; Moscow has not answered.
desk-standing-asked = Asked for help on turn { $turn }.
desk-standing-refused = Asked for help on turn { $turn }; Moscow refused.
desk-standing-silent = Has not asked for help.
desk-standing-fallen = Its president has fallen.
desk-standing-restored = Order is restored.
desk-standing-chair = In the chair of the Council.
desk-standing-ratifies = Has pledged { $troops } troops; its parliament has yet to agree.
desk-standing-ready = { $troops } troops wait for transport.
desk-standing-flying = { $troops } troops are on the way.
desk-standing-landed = { $troops } troops are in { $host }.
desk-standing-for = Sounded out: leans towards yes.
desk-standing-against = Sounded out: leans towards no.
desk-standing-even = Sounded out: leans neither way.
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
desk-posture-restraint = The government holds back.
desk-posture-force = The government uses force.
desk-posture-lethal = The government shoots.
desk-sites = Sites
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

## Acts
desk-acts = Moscow’s acts
desk-acts-count = { $left } of { $total } left this turn
desk-group-council = Council
desk-group-capitals = Capitals
desk-group-bilateral = Bilateral
desk-group-outsiders = Outsiders
desk-group-voice = Voice
desk-group-force = Force
desk-group-counts = { $open } open, { $closed } closed
desk-group-all-open = { $open } open
desk-group-all-closed = all closed for now
desk-group-empty = Nothing here in this crisis.
desk-cost-capital = capital
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
desk-act-aim = { $act }: choose one
desk-act-aims-closed = { $aims }: { $why }
desk-act-difference = { $low } to { $high }
desk-act-no-effect = No effect on any meter this turn.
desk-count-killed = Killed
desk-count-freed = Host’s forces freed
desk-act-previews = Expected by the end of the turn

desk-row-soundOut = Sound out a capital
desk-row-promise = Promise a favour
desk-row-press = Press a capital
desk-row-reassure = Reassure an outsider
desk-row-explain = Explain to an outsider
desk-row-frame = Say what the crisis is
desk-row-airlift = Set the pace of the airlift
desk-row-guardFirst = Guard a site first
desk-row-changeTask = Change the task
desk-row-setDate = Set the date of withdrawal

desk-short-refuse = refuse
desk-short-table = table a text
desk-short-soundOut = sound out
desk-short-promise = promise
desk-short-press = press
desk-short-urgeConcessions = concessions
desk-short-backIncumbent = back the president
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

desk-aim-current = { $aim } (current)
desk-already-guard = The troops guard sites already.
desk-already-police = The troops clear the streets already.
desk-aim-terrorists = terrorism
desk-aim-domestic = made at home
desk-aim-restraint = restraint
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
desk-commit = Commit: { $act }
desk-play-morning = Play the morning
desk-play-night = Play the night
desk-play-day = Play the day
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
desk-desk-capitals = Capitals
desk-desk-outsiders = Outsiders
desk-desk-moscow = Moscow
desk-dispatch-turn = T{ $turn }
desk-dispatch-why = why
desk-dispatch-why-of = Why: { $lead }
desk-announce = { $count ->
    [one] { $count } dispatch: { $leads }
   *[other] { $count } dispatches: { $leads }
  }

## The map, and the map in words
desk-map = Map
desk-zoom = Zoom
desk-zoom-region = Region
desk-zoom-in = Closer
desk-zoom-out = Further
desk-words-site = Site
desk-words-state = State
desk-words-control = Host’s control
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
desk-unit-none = sends nobody so far
desk-unit-pledged = { $troops } pledged, no vote yet
desk-unit-ready = { $troops } ready to leave
desk-unit-flying = { $troops } on the way
desk-unit-landed = { $troops } there
desk-unit-home = { $troops } back home
desk-unit-host = the ally in trouble
desk-unit-moscow = you decide
