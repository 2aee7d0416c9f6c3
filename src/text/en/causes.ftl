# One short phrase for each factor that the rules can give as a reason: cause-<factor>.
# The sign and the amount stand beside the phrase, so a phrase says what, not which way.
# $about is whom or what the reason is about, or "none".

## A member's vote
cause-ownRescue = Its own rescue
cause-guarantee = May need the same help one day
cause-solidarity = { $about ->
    [none] Its tie to the ally in trouble
   *[other] Its tie to { $about }
  }
cause-tieToAccused = { $about ->
    [none] Its tie to the accused
   *[other] Its tie to { $about }
  }
cause-precedent = A precedent for its own soil
cause-entrapment = Fear of being drawn in
cause-grievance = Less than it asked for
cause-reciprocity = Expects the same in return
cause-loyalty = Sides with Moscow
cause-pressure = Pressed by Moscow
cause-resentment = Resents being pressed
cause-sanctions = Western sanctions
cause-promise = What Moscow has promised
cause-cover = { $about ->
    [none] Political cover
   *[other] Cover from { $about }
  }
cause-framing = How Moscow tells the story
cause-legalBasis = The article it rests on
cause-leaning = Reasons of its own
cause-showingTheFlag = Wants to be seen helping
cause-costOfSending = The cost of sending troops
cause-friction = Approval at home
cause-uninvited = The host has not asked
cause-policing = Troops would face crowds
cause-ownClaim = A claim of its own
cause-askGranted = { $about ->
    [none] What it asked for was granted
   *[other] { $about } asks for it
  }
cause-askRefused = { $about ->
    [none] What it asked for was turned down
   *[other] { $about } asked in vain
  }
cause-isolation = Few others would stand there
cause-consentOfAccused = { $about ->
    [none] The accused can live with it
   *[other] Consent from { $about }
  }
cause-hedging = { $about ->
    [none] Insures itself elsewhere
   *[other] { $about } insures itself elsewhere
  }

## Crowds and the ground
cause-anger = { $about ->
    [none] Anger
   *[other] Anger in { $about }
  }
cause-arms = Weapons in the crowd
cause-foreignBoots = Foreign troops in the country
cause-securityForces = Police and army
cause-freedForces = Host forces freed from guard duty
cause-foreignPolice = Foreign troops on the streets
cause-combatForce = Combat troops from abroad
cause-fatigue = Fatigue
cause-luck = Luck
cause-looting = { $about ->
    [none] Looted weapons
   *[other] Looted weapons: { $about }
  }
cause-dispersal = Crowds dispersed
cause-crowdPressure = Pressure of the crowd
cause-siteGuards = Foreign guards
cause-hostDefence = The host’s own defence
cause-concessions = Concessions to the street
cause-lethalForce = Firing on people
cause-lostSites = { $about ->
    [none] Sites lost
   *[other] No firm hold: { $about }
  }
cause-eliteSplit = The split at the top
cause-wavering = Waverers
cause-guaranteeSeen = { $about ->
    [none] Help is seen to come
   *[other] Backing for { $about }
  }
cause-quietStreets = Quiet streets
cause-holdingTogether = The top holds together
cause-fearOfFire = Fear of being shot
cause-bloodshed = { $about ->
    [none] Bloodshed
   *[other] Bloodshed: { $about }
  }
cause-momentum = Momentum
cause-weakness = Taken for weakness
cause-legitimacy = A government held up by foreigners
cause-mixedSignals = Signals that contradict each other

## Fighting between states
cause-drive = { $about ->
    [none] The will to press
   *[other] The will in { $about } to press
  }
cause-aimsMet = { $about ->
    [none] What it wanted is taken
   *[other] { $about } has what it wanted
  }
cause-spiral = { $about ->
    [none] How it takes a show of force
   *[other] How { $about } takes a show of force
  }
cause-appetite = { $about ->
    [none] How it takes being accommodated
   *[other] How { $about } takes being accommodated
  }
cause-exhaustion = { $about ->
    [none] Exhaustion
   *[other] Exhaustion in { $about }
  }
cause-strength = Strength on the spot
cause-gain = Ground to be gained
cause-deterrence = Deterrence
cause-presence = { $about ->
    [none] Troops and eyes between the sides
   *[other] Troops in { $about }
  }
cause-warning = { $about ->
    [none] A public warning
   *[other] The warning to { $about }
  }
cause-attention = The world looks on
cause-truceHolds = The truce
cause-guarantor = { $about ->
    [none] A guarantor’s word
    [council] The Council’s word
   *[other] A guarantor’s word: { $about }
  }
cause-command = Orders that do not reach the line
cause-earlyTruce = A truce still young
cause-attack = { $about ->
    [none] The attack
   *[other] The attack by { $about }
  }
cause-armsDelivered = { $about ->
    [none] Arms delivered
   *[other] Arms for { $about }
  }
cause-evenHand = { $about ->
    [none] An even hand
   *[other] Favours to { $about }
  }
cause-invitation = { $about ->
    [none] Wants the alliance to come in
   *[other] The wish in { $about } for help
  }
cause-slight = Favours to the other side
cause-shelling = Shelling
cause-evacuation = People taken out of reach
cause-mechanism = The agreed mechanism
cause-fighting = Fighting
cause-ties = { $about ->
    [none] Ties
   *[other] Ties with { $about }
  }
cause-monitors = { $about ->
    [none] Monitors on the line
   *[other] Monitors from { $about }
  }
cause-report = The mission’s report

## Members watching
cause-disappointment = Less help than it expected
cause-dependence = Depends on Moscow
cause-outsideOffer = { $about ->
    [none] An offer from outside
   *[other] An offer from { $about }
  }
cause-openness = A public that is heard
cause-rally = The rally
cause-occasion = { $about ->
    [none] The occasion
   *[other] { $about }
  }
cause-visit = { $about ->
    [none] The visit
   *[other] The visit to { $about }
  }
cause-debtKept = Promised help delivered
cause-debtBroken = Promised help not delivered
cause-warAsked = Moscow asks for its war
cause-supportGiven = { $about ->
    [none] Support for Moscow’s war
   *[other] Support from { $about }
  }
cause-supportRefused = { $about ->
    [none] No support for Moscow’s war
   *[other] No support from { $about }
  }
cause-answerSeen = { $about ->
    [none] What was done for an ally
   *[other] What was done about { $about }
  }
cause-answerAwaited = The appeal waits for an answer
cause-refusal = An ally was refused
cause-troopsOnSoil = Foreign troops in a post-Soviet state
cause-overstay = Troops stay beyond their time
cause-dateAnnounced = A date for leaving is named
cause-keptDate = The date was kept
cause-hostConsent = The host asked for them
cause-brokenWord = A broken word
cause-homePublic = The public at home
cause-forcedHand = Moscow forced its hand
cause-helpRemembered = Help is remembered
cause-aloneInCharge = Moscow in charge alone
cause-failedText = A text failed in the open

## Moscow's means
cause-price = The price of the act
cause-promiseOwed = { $about ->
    [none] A promise that stands
   *[other] The promise to { $about } stands
  }
cause-promiseReturned = { $about ->
    [none] A promise taken back
   *[other] No bargain with { $about }
  }
cause-recovery = Time
cause-warDrain = Forces tied down elsewhere
cause-deployment = Troops sent out
cause-return = Troops back home
cause-lift = Aircraft in use
cause-protest = { $about ->
    [none] Protest abroad
   *[other] Protest from { $about }
  }
cause-credit = { $about ->
    [none] Credit for the answer
   *[other] Credit from { $about }
  }
cause-exposed = No Council behind it

## Outsiders
cause-habit = What it has said already
cause-explanation = Moscow explained itself
cause-reassurance = { $about ->
    [none] Moscow gave assurances
   *[other] Moscow’s assurances to { $about }
  }
cause-orderReturns = Order returns
cause-killing = People are being killed
cause-vacuum = Nobody else helps

## Acts and news
cause-act = What Moscow did
cause-situation = { $about }
cause-situation-from = News from { $about }
cause-appeal = The appeal
cause-escalation = The crisis climbs
cause-calm = Calm
cause-adopted = { $about ->
    [none] The Council agreed
   *[other] What the Council said of { $about }
  }
cause-objection = { $about ->
    [none] An objection
   *[other] { $about } objects
  }
cause-absence = { $about ->
    [none] An empty chair
   *[other] { $about } stays away
  }
cause-priority = Sent there first
cause-hiddenTruth = What lay underneath
cause-timeRanOut = Time ran out

## Outcome
cause-lives = People killed
cause-displaced = People driven out
cause-order = Whether it is quiet
cause-incumbent = Whether the government stayed
cause-sitesHeld = Sites held
cause-trust = Trust that help comes
cause-sovereignty = Fear for its sovereignty
cause-stability = Stability of its government
cause-alignment = Alignment with Moscow
cause-credibility = Credibility
cause-cohesion = Cohesion
cause-inTheRoom = Members in the room
cause-delivered = Help delivered
cause-capital = Capital left
cause-standing = Standing
cause-forces = Forces free
cause-war = Forces tied down elsewhere
cause-foothold = { $about ->
    [none] Rivals’ footholds
   *[other] Rivals’ footholds: { $about }
  }
cause-concern = { $about ->
    [none] Concern abroad
   *[other] Concern in { $about }
  }
cause-base = Starting point
cause-garrison = Troops still there
cause-alone = Moscow alone
cause-size = Size of the force
cause-contributors = Flags beside Moscow’s
cause-noAnswer = No answer
cause-hollowAnswer = Words without deeds
