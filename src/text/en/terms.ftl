# Words for the kinds of things in the model. Keys: <kind>-<id>, and <kind>-<id>-note for a description.

## Response ladder: rung-<n> as a noun, clause-rung-<n> as it stands in a text
rung-0 = silence
rung-1 = a call
rung-2 = consultations
rung-3 = an emergency session
rung-4 = a fact-finding mission
rung-5 = joint measures
rung-6 = a declaration of blame
rung-7 = peacekeepers
rung-8 = a combat force

clause-opening = { $basis ->
    [article2] The Council, under Article 2,
   *[article4] The Council, under Article 4,
  }
clause-rung-0 = takes note,
clause-rung-1 = has the Secretary General call { $capital },
clause-rung-2 = opens consultations among its members,
clause-rung-3 = meets in emergency session,
clause-rung-4 = sends a fact-finding mission,
clause-rung-5 = prepares joint measures of help,
clause-rung-6 = declares who is to blame,
clause-rung-7 = sends peacekeepers, { $size } strong,
clause-rung-8 = sends a combat force, { $size } strong,
clause-mandate = { $task ->
    [police] { $theatre ->
        [unrest] for { $days } days, to restore order in the streets,
       *[front] for { $days } days, to restore order along the line,
      }
   *[guard] for { $days } days, to guard vital sites,
  }
clause-names = names { $name } as the culprit
clause-names-nobody = names no one
clause-brief = { $rung }, { $size } strong, for { $days } days
clause-brief-package = { $closes ->
    [yes] { $rung }, as a final package
   *[no] { $rung }, as an interim package
  }
clause-interim = and keeps the matter open.
clause-closes = and settles the matter.
clause-interim-package = and takes this for an interim package.
clause-closes-package = and takes this for its final package.

## How a text ended, its article, its task
decision-adopted = adopted
decision-blocked = blocked
decision-delayed = delayed
decision-withdrawn = withdrawn

basis-article2 = Article 2
basis-article4 = Article 4

task-guard = guard vital sites
task-police = police the streets

## What outsiders say, after their name
stance-watches = watches
stance-supports = supports
stance-questions = asks questions
stance-condemns = condemns

## Meters. meter-<kind>-<name> with their owner, for lists of changes
meter-member-trust = { $owner }’s trust
meter-member-fear = { $owner }’s sovereignty fear
meter-member-alignment = { $owner }’s alignment
meter-member-opinion = The alliance’s standing in { $owner }
meter-member-stability = { $owner }’s stability
meter-member-resentment = { $owner }’s resentment
meter-member-anger = { $owner }’s anger
meter-member-hedge = How far { $owner } insures itself elsewhere
meter-member-cooperation = { $owner }’s work with outsiders
meter-side-drive = { $owner }’s drive
meter-side-exhaustion = { $owner }’s exhaustion
meter-side-aimsMet = What { $owner } has of what it wants
meter-side-invitation = How far { $owner } wants the alliance in
meter-side-slight = What { $owner } holds against Moscow
meter-outsider-concern = { $owner }’s concern
meter-outsider-foothold = { $owner }’s foothold
meter-moscow-capital = Moscow’s political capital
meter-moscow-standing = Moscow’s standing
meter-moscow-burden = Moscow’s burden elsewhere
meter-moscow-forces = Moscow’s free forces
meter-theatre-crowds = Crowds
meter-theatre-armed = Arms in the crowds
meter-theatre-loyalty = Loyalty of the security forces
meter-theatre-split = Split at the top
meter-theatre-grievance = Grievance
meter-theatre-killed = People killed
meter-theatre-freed = Host forces freed
meter-theatre-displaced = People driven out
meter-theatre-intensity = Fighting
meter-theatre-truce = Worth of the truce
meter-theatre-mechanism = Worth of the agreed mechanism
meter-site-control = { $owner } held

## Dimensions of the outcome
dimension-crisis = The crisis
dimension-ally = The ally
dimension-alliance = The alliance
dimension-moscow = Moscow
dimension-outside = The outside

## Verdicts, each after "The alliance became a"
verdict-coupProofingClub = coup-proofing club
verdict-coupProofingClub-note = It comes fast when a government is shaken from inside and asks. No capital has learnt from this what it would do at a border.
verdict-reluctantGuarantor = reluctant guarantor
verdict-reluctantGuarantor-note = It helped, by halves. The members have seen that help can come, and how much of it gets lost on the way.
verdict-eurasianNato = Eurasian NATO
verdict-eurasianNato-note = A large force under many flags, sent to do more than guard. What it can do for a government, the smaller members note, it could do to one.
verdict-lonePoliceman = lone policeman’s beat
verdict-lonePoliceman-note = Moscow came alone. Whatever the ally got, it did not get it from the alliance, and every capital saw that.
verdict-paperTiger = paper tiger
verdict-paperTiger-note = It met and it spoke, and nothing that counted came of it. Every capital now prices the treaty by that.
verdict-emptyChair = table with an empty chair
verdict-emptyChair-note = A seat at the table stands empty, or a consent is still owed. A Council that cannot fill its seats cannot act when it is next called.
verdict-bystander = bystander
verdict-bystander-note = An ally was in trouble and was left to itself. The next one may not even ask.
verdict-openEndedGarrison = garrison without a date
verdict-openEndedGarrison-note = The troops came to guard and stayed. What looked like help begins to look like something else.

verdict-honestBroker = meeting place with an honest broker
verdict-honestBroker-note = Moscow got the guns to stop and took neither side. The members have learnt what its word is worth, and that the treaty was not needed for it.

## What a side does, after its name
move-press = presses
move-hold = holds
move-settle = settles

## The hedging ladder, after the member’s name
hedge-none = does not hedge
hedge-complains = complains
hedge-skipsDrills = skips drills
hedge-refusesToSign = refuses to sign
hedge-recallsEnvoy = recalls its envoy
hedge-emptyChair = leaves its chair empty
hedge-frozen = frozen
hedge-stopsPaying = stops paying
hedge-leaves = leaves

## What is done with a report, after "The report is"
report-publish = published
report-split = split: one part published, one kept
report-bury = buried

## What Moscow asks for its own war, and the answers, after the member’s name
support-unitedFront = A united front behind the war
support-recognition = Recognition of its claims on land
support-troops = Troops for the war
supportAnswer-agrees = agrees
supportAnswer-declines = declines in private
supportAnswer-refuses = refuses in public

## Dates
date = { $day } { $month } { $year }
date-part = { $part ->
    [morning] { $date }, morning
    [night] { $date }, night
   *[day] { $date }
  }
day-month = { $day } { $month }
clock = { $part ->
    [morning] { $date }, morning
    [midday] { $date }, around midday
    [evening] { $date }, evening
   *[night] { $date }, in the night
  }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Changes in a preview, and lists
preview-none = no change
preview-slight = under 1
preview-one = { SIGNED($low) }
preview-range = { SIGNED($low) } to { $high }
preview-across = { SIGNED($low) } to { SIGNED($high) }
list-two = { $first } and { $last }
list-more = { $first }, { $rest }
