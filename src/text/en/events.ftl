# Dispatches: event-<kind>, with the first words (semibold) as .lead; variants as event-<kind>-<variant>.
# $capital stands for a government, $actor for a country.

event-turnBegan = Turn { $turn } of { $turns }.
    .lead = { $date }.
event-situationArose = { $text }
    .lead = { $title }
event-meterMoved = { $change ->
    [up] up { $by } to { $after }.
    [down] down { $by } to { $after }.
   *[little] at { $after }, hardly moved.
  }
    .lead = { $meter }:
event-actTaken = { $done }
    .lead = Moscow
event-memberSounded = { $leaning ->
    [against] is uneasy, and says so in private.
    [for] is readier than it looks.
   *[open] has not made up its mind.
  }
    .lead = { $capital }
event-requestMade = asks the alliance for help under its treaty: { $rung }.
    .lead = { $capital }
event-requestRefused = { $capital }’s appeal is refused.
    .lead = Moscow says no.
event-requestLapsed = Nobody has answered { $capital } in time.
    .lead = The appeal lapses.
event-textTabled = in the chair, calls the vote: { $text }.
    .lead = { $capital },
event-voteCast = { $choice ->
    [contribute] consents, and sends troops.
    [consent] consents.
    [abstain] abstains, which does not block.
    [object] objects. One objection blocks.
   *[away] stays away: its consent must be sought afterwards.
  }
    .lead = { $capital }
event-textDecided-adopted = { $text }.{ $troops ->
    [yes] {" "}Aircraft fly once Moscow sets their pace.
   *[no] {""}
  }
    .lead = The Council agrees:
event-textDecided-blocked = { $capitals } said no, and one no is enough.
    .lead = Blocked.
event-textDecided-delayed = The text waits for the consent of { $capitals }.
    .lead = Delayed.
event-textDecided-withdrawn = Moscow takes its text back before the last answer.
    .lead = Withdrawn.
event-consentGiven = gives its consent afterwards.
    .lead = { $capital }
event-consentGiven-no = withholds its consent.
    .lead = { $capital }
event-troopsPledged = pledges { $troops } troops.
    .lead = { $capital }
event-ratificationHeld = has the approval at home to send its { $troops }.
    .lead = { $capital }
event-ratificationHeld-no = cannot send its { $troops } yet: approval at home is missing.
    .lead = { $capital }
event-transportDeparted-air = { $sorties ->
    [one] One sortie leaves
   *[other] { $sorties } sorties leave
  } { $from } for { $to } with { $troops } from { $nation }; landing { $when }.
    .lead = Transports up.
event-transportDeparted-road = { $troops } from { $nation } set out for { $to }; there { $when }.
    .lead = On the road.
event-transportDeparted-home = { $troops } troops start for { $to }.
    .lead = Homeward.
event-transportArrived = { $troops ->
    [one] One soldier from { $nation } is in { $to }.
   *[other] { $troops } from { $nation } are in { $to }.
  }
    .lead = Landed.
event-transportArrived-road = { $troops } from { $nation } reach { $to } by road.
    .lead = Arrived.
event-transportArrived-home = { $troops ->
    [one] One soldier is back in { $to }.
   *[other] { $troops } are back in { $to }.
  }
    .lead = Home.
event-landingRefused = not safe to land at; { $troops } troops turn back.
    .lead = { $site }:
event-siteChanged = { $after ->
    [host] back in the government’s hands.
    [contested] fought over.
   *[lost] out of the government’s hands.
  }
    .lead = { $site }:
event-siteChanged-damaged = { $after ->
    [host] back in the government’s hands, damaged.
    [contested] fought over, and burning.
   *[lost] overrun, and burning.
  }
    .lead = { $site }:
event-guardsPosted = { $guards ->
    [0] no more guards from abroad.
   *[other] { $guards } of the alliance’s troops stand guard.
  }
    .lead = { $site }:
event-rungChanged-up = It was { $before }.
    .lead = The crisis climbs to { $after }.
event-rungChanged-down = It was { $before }.
    .lead = The crisis falls back to { $after }.
event-postureChanged = { $after ->
    [lethal] lets its forces fire without warning.
    [force] tells its forces to clear the streets.
   *[restraint] holds its forces back.
  }
    .lead = { $capital }
event-peopleKilled = { $total } since it began.
    .lead = { $killed ->
        [one] One person killed,
       *[other] { $killed } people killed,
      }
event-outsiderSpoke = { $stance ->
    [supports] { $boots ->
        [yes] backs the government and the help that came.
       *[no] stands by the government.
      }
    [questions] { $boots ->
        [yes] asks why foreign troops are needed.
       *[no] asks how far the use of force will go.
      }
    [condemns] condemns the use of force.
   *[watches] watches, and says little.
  }
    .lead = { $speaker }
event-crisisFramed = { $frame ->
    [terrorists] speaks of terrorists from abroad.
    [domestic] speaks of a crisis made at home.
   *[restraint] calls for restraint on all sides.
  }
    .lead = Moscow
event-taskChanged = { $task ->
    [police] The troops go out on to the streets.
   *[guard] The troops keep to guarding sites.
  }
    .lead = New orders.
event-withdrawalDated = It starts on { $date }.
    .lead = Withdrawal announced.
event-withdrawalBegan = As announced.
    .lead = Withdrawal begins.
event-withdrawalBegan-late = Later than was said.
    .lead = Withdrawal begins.
event-contingentLeft = All { $troops } troops have left { $actor }.
    .lead = The last are gone.
event-orderRestored = The streets are quiet and the sites are held.
    .lead = Order restored.
event-incumbentFell = The president is out of office.
    .lead = { $capital } changes hands.
event-turnEnded = Turn { $turn } ends.
    .lead = { $date }.
event-gameEnded = The alliance has become a { $verdict }.
    .lead = It is over.
