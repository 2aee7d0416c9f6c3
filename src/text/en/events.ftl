# Dispatches: event-<kind>, with the first words (semibold) as .lead; variants as event-<kind>-<variant>.
# $capital stands for a government, $actor for a country.

event-turnBegan = Turn { $turn } of { $turns }.
    .lead = { $date }.
event-situationArose = { $text }
    .lead = { $title }
event-meterMoved = { $change ->
    [up] rises by { $by }, from { $before } to { $after }.
    [down] falls by { $by }, from { $before } to { $after }.
   *[little] hardly moves, and stands at { $after }.
  }
    .lead = { $meter }
event-actTaken = { $done }
    .lead = Moscow
event-memberSounded = { $leaning ->
    [against] is harder to win than it looks, and says so in private.
    [for] is readier to agree than it looks.
   *[open] keeps nothing back: its votes will be as its interests say.
  }
    .lead = { $capital }
event-requestMade = asks the alliance for help under its treaty: { $rung }.
    .lead = { $capital }
event-requestMade-open = asks the alliance to come in.
    .lead = { $capital }
event-requestJoined = asks the alliance in as well: now both sides do.
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
event-textDecided-blocked = { $count ->
    [0] Consent that was owed has been withheld.
   *[other] { $capitals } said no, and one no is enough.
  }
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
event-siteChanged-front = { $after ->
    [host] in { $capital }’s hands.
    [contested] fought over.
   *[lost] taken by { $other }.
  }
    .lead = { $site }:
event-siteChanged-frontDamaged = { $after ->
    [host] in { $capital }’s hands, damaged.
    [contested] fought over, and burning.
   *[lost] taken by { $other }, and damaged.
  }
    .lead = { $site }:
event-guardsPosted = { $guards ->
    [0] no more guards from abroad.
   *[other] { $whose ->
        [moscow] { $guards } Russian troops stand guard.
       *[alliance] { $guards } of the alliance’s troops stand guard.
      }
  }
    .lead = { $site }:
event-rungChanged-up = It was { $before }.
    .lead = The crisis climbs to { $after }.
event-rungChanged-down = It was { $before }.
    .lead = The crisis falls back to { $after }.
event-rungChanged-frontUp = { $after }. It was { $before }.
    .lead = The fighting grows:
event-rungChanged-frontDown = { $after }. It was { $before }.
    .lead = The fighting ebbs:
event-postureChanged = { $after ->
    [lethal] lets its forces fire without warning.
    [force] tells its forces to clear the streets.
   *[restraint] holds its forces back.
  }
    .lead = { $capital }
event-peopleKilled-first = { $theatre ->
    [unrest] They are the first.
   *[front] They are the first, on the two sides together.
  }
    .lead = { $killed ->
        [one] One person killed.
       *[other] { $killed } people killed.
      }
event-peopleKilled = { $theatre ->
    [unrest] { $total } since it began.
   *[front] { $total } on the two sides since it began.
  }
    .lead = { $killed ->
        [one] One person killed,
       *[other] { $killed } people killed,
      }
event-outsiderSpoke = { $stance ->
    [supports] { $boots ->
        [yes] backs the government and the help that came.
       *[no] { $theatre ->
            [unrest] stands by the government.
           *[front] backs what is done for quiet.
          }
      }
    [questions] { $boots ->
        [yes] asks why foreign troops are needed.
       *[no] { $theatre ->
            [unrest] asks how far the use of force will go.
           *[front] asks what is being done for a ceasefire.
          }
      }
    [condemns] condemns the use of force.
   *[watches] says no more for now, and watches.
  }
    .lead = { $speaker }
event-crisisFramed = { $frame ->
    [terrorists] speaks of terrorists from abroad.
    [domestic] speaks of a crisis made at home.
    [orchestration] says that foreign hands are behind it.
    [aggression] speaks of aggression, and says whose.
   *[restraint] calls for restraint on all sides.
  }
    .lead = Moscow
event-taskChanged = { $task ->
    [police] { $theatre ->
        [unrest] The troops go out on to the streets.
       *[front] The troops are to keep order along the line.
      }
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
event-concessionsAnswered = { $gives ->
    [yes] gives ground: part of what the street asks for is granted.
   *[no] will not give ground.
  }
    .lead = { $capital }
event-incumbentFell = { $theatre ->
    [unrest] The president is out of office.
   *[front] The government is out of office.
  }
    .lead = { $capital } changes hands.
event-sideMoved = { $after ->
    [press] presses forward.
    [hold] { $before ->
        [press] stops pressing, and holds what it has.
       *[settle] holds its line.
      }
   *[settle] looks for a way to settle.
  }
    .lead = { $capital }
event-truceAgreed = { $by ->
    [nobody] { $sides } agree to stop firing. Nobody stands behind it.
    [council] { $sides } agree to stop firing; the Council stands behind it.
   *[somebody] { $sides } agree to stop firing; { $guarantor } stands behind it.
  }
    .lead = { $number ->
        [1] A truce.
        [2] A second truce.
        [3] A third truce.
       *[other] Truce number { $number }.
      }
event-truceDeclined = { $capitals } will not stop firing yet.
    .lead = No truce:
event-truceBroken = { $hours ->
    [0] Within the hour { $capital } fires again.
    [one] After one hour { $capital } fires again.
   *[other] After { $hours } hours { $capital } fires again.
  }
    .lead = The truce is broken.
event-fightingEnded = The line is quiet, and neither side presses any more.
    .lead = The fighting is over.
event-peopleDisplaced-first = { $displaced ->
    [one] It is the first.
   *[other] They are the first.
  }
    .lead = { $displaced ->
        [one] One person flees.
       *[other] { $displaced } people flee.
      }
event-lineFlaredUp = { $capital } fires again after days of quiet; it dies down by itself.
    .lead = Shots on the line.
event-peopleDisplaced = { $total } since it began.
    .lead = { $displaced ->
        [one] One person flees,
       *[other] { $displaced } people flee,
      }
event-mechanismAgreed = { $sides } agree how quarrels between them shall be settled.
    .lead = A mechanism.
event-mechanismDeclined = { $capitals } will not be bound.
    .lead = No mechanism:
event-troopsShotAt = { $killed ->
    [0] Nobody is killed.
    [one] One soldier is killed.
   *[other] { $killed } soldiers are killed.
  }
    .lead = { $troops ->
        [base] Moscow’s troops come under fire.
       *[contingent] The contingent comes under fire.
      }
event-troopsPosted = { $troops ->
    [0] brings the troops of its base back to barracks.
    [one] posts one soldier of its base at the line.
   *[other] posts { $troops } troops of its base at the line.
  }
    .lead = Moscow
event-troopsPosted-own = { $troops ->
    [0] They are on their way.
   *[other] { $troops } of Moscow’s troops stand at the line; the others are on their way.
  }
    .lead = Peacekeepers of its own.
event-peopleEvacuated = { $people ->
    [one] One person is taken out of reach of the fire.
   *[other] { $people } people are taken out of reach of the fire.
  }
    .lead = Evacuation.
event-missionSent = { $access ->
    [full] Admitted by { $admitted }. Its report is due on { $date }.
    [none] Kept out by { $refused }, it reports from a distance, on { $date }.
   *[half] Admitted by { $admitted }, kept out by { $refused }. Its report is due on { $date }.
  }
    .lead = A mission sets out.
event-reportLanded = It waits for an answer: publish it, split it or bury it.
    .lead = The mission’s report is in.
event-reportAnswered-moscow = The report is { $answer }.
    .lead = Moscow decides.
event-reportAnswered-time = Nobody has answered it in time: the report is { $answer }, and that is noticed.
    .lead = The report lies.
event-debtMade = { $sorties ->
    [one] One sortie of help is owed to { $capital } by { $date }.
   *[other] { $sorties } sorties of help are owed to { $capital } by { $date }.
  }
    .lead = A promise with a date.
event-debtPaid = { $sorties ->
    [one] One sortie reaches { $capital }; { $left ->
        [0] nothing more is owed.
       *[other] { $left } still owed.
      }
   *[other] { $sorties } sorties reach { $capital }; { $left ->
        [0] nothing more is owed.
       *[other] { $left } still owed.
      }
  }
    .lead = Promised help.
event-debtSettled = { $capital } has all that it was promised.
    .lead = Promise kept.
event-debtSettled-broken = { $capital } has waited for help that did not come.
    .lead = Promise broken.
event-truthProbed = { $truth }. They may be wrong.
    .lead = Moscow’s sources say:
event-warningGiven = { $number ->
    [1] warns { $capital } in public to stop.
    [2] warns { $capital } in public, for the second time.
    [3] warns { $capital } in public, for the third time.
   *[other] warns { $capital } in public, not for the first time: warning number { $number }.
  }
    .lead = Moscow
event-warningCalled = presses on. Moscow must now show that it meant its warning.
    .lead = { $capital }
event-warningSettled = { $capital } has seen that Moscow meant it.
    .lead = The warning stood.
event-warningSettled-broken = { $capital } pressed on, and nothing followed.
    .lead = The warning was empty.
event-consentSought = lets it be known that it can live with the alliance’s help.
    .lead = { $capital }
event-consentSought-no = will take help from the alliance as a hostile act.
    .lead = { $capital }
event-supportAnswered = { $answer ->
    [agrees] { $ask ->
        [recognition] recognises Moscow’s claims on land.
        [troops] will send troops to Moscow’s war.
       *[unitedFront] puts its name under a united front.
      }
    [refuses] { $ask ->
        [recognition] says in public that it will not recognise Moscow’s claims on land.
        [troops] says in public that it sends nobody to Moscow’s war.
       *[unitedFront] says in public that this is not its war.
      }
   *[declines] { $ask ->
        [recognition] lets the question of recognition rest.
        [troops] finds reasons why no troops can be spared.
       *[unitedFront] does not sign, and does not say why.
      }
  }
    .lead = { $capital }
event-frontServed = { $short ->
    [yes] asked for { $asked } sorties and got { $given }; the war goes short.
   *[no] got the { $asked } sorties that it asked for.
  }
    .lead = The front
event-hedgeStepped = { $rung ->
    [complains] complains in public of the alliance.
    [skipsDrills] stays away from the alliance’s drills.
    [refusesToSign] will not sign what the others sign.
    [recallsEnvoy] recalls its envoy to the alliance.
    [emptyChair] leaves its chair at the summit empty.
    [frozen] freezes its part in the alliance.
    [stopsPaying] stops paying its share.
   *[leaves] leaves the alliance.
  }
    .lead = { $capital }
event-hedgeStepped-back = { $rung ->
    [complains] no longer complains of the alliance.
    [skipsDrills] comes to the alliance’s drills again.
    [refusesToSign] signs again with the others.
    [recallsEnvoy] sends its envoy back to the alliance.
    [emptyChair] takes its chair again.
    [frozen] takes part in the alliance again.
    [stopsPaying] pays its share again.
   *[leaves] comes back.
  }
    .lead = { $capital }
event-occasionHeld = Every member comes.
    .lead = { $occasion }
event-occasionHeld-without = { $count ->
    [one] { $absent } stays away.
   *[other] { $absent } stay away.
  }
    .lead = { $occasion }
event-occasionCancelled = Cancelled by { $capital }.
    .lead = { $occasion }
event-occasionMoved = Moved to a later day.
    .lead = { $occasion }
event-rallyHeld = A rally demands that the country leave the alliance.
    .lead = { $capital }:
event-rallyHeld-again = The rallies against the alliance go on.
    .lead = { $capital }:
event-monitorInvited = invites monitors from { $monitor }.
    .lead = { $capital }
event-monitorDeployed = { $monitors ->
    [one] One monitor from { $monitor } is on patrol.
   *[other] { $monitors } monitors from { $monitor } are on patrol.
  }
    .lead = Monitors arrive.
event-capitalVisited = receives Moscow’s foreign minister.
    .lead = { $capital }
event-chairPassed = { $after } takes it over from { $before }.
    .lead = The chair of the Council passes.
event-amendmentMoved = { $capitals } would { $change }.
    .lead = An amendment:
event-amendmentAnswered = Moscow takes the change that { $capitals } asked for.
    .lead = Amended.
event-amendmentAnswered-no = The text stays as it is; { $capitals } asked in vain.
    .lead = Not amended.
event-turnEnded = Turn { $turn } ends.
    .lead = { $date }.
event-gameEnded = The alliance has become a { $verdict }.
    .lead = It is over.
