# Moscow's acts. measure-<id>: the line on the menu; note-<id>: one sentence on what it does and how;
# act-<id>: the same in the dispatches, after the word Moscow.
# $aim is what it is aimed at, in words; $id is the bare aim, or none; $host the member in trouble; $capital its
# capital; $other the capital of the side that pressed first; $theatre is unrest or front; $monitor who may send
# monitors.

measure-refuse = Refuse the appeal
note-refuse = Say no in public and spend nothing; every government hears it.
act-refuse = refuses { $capital }’s appeal.

measure-soundOut = Sound out { $aim }
note-soundOut = An envoy learns how { $aim } leans; its range in the whip count narrows.
act-soundOut = sounds out { $aim }.

measure-promise = Promise { $aim } a favour
note-promise = Gas, arms or loans in return for a yes to the next text.
act-promise = promises { $aim } a favour for its yes.

measure-press = Press { $aim }
note-press = Lean on what { $aim } depends on; open regimes resent it most.
act-press = presses { $aim }.

measure-visit = Visit { $aim }
note-visit = { $theatre ->
    [unrest] Moscow’s foreign minister goes there and is seen: it wins trust and soothes anger; each repetition is worth half.
   *[front] Moscow’s foreign minister goes there and is seen: it soothes anger; the other side reads the guest list too.
  }
act-visit = sends its foreign minister to { $aim }.

measure-urgeConcessions = Urge concessions on { $capital }
note-urgeConcessions = Advise { $host }’s president to give the street something before asking for troops.
act-urgeConcessions = urges { $capital } to give ground to the street.

measure-askUnitedFront = Ask for a united front
note-askUnitedFront = Ask the Council to stand behind Moscow’s own war; who signs lends a hand, who was sounded out says no in private, and having asked is remembered.
act-askUnitedFront = asks the Council to stand behind its war.

measure-askRecognition = Ask { $aim } for recognition
note-askRecognition = Ask { $aim } to recognise Moscow’s claims on land: a legal act, dearer than a vote.
act-askRecognition = asks { $aim } to recognise its claims on land.

measure-askTroops = Ask { $aim } for troops
note-askTroops = Ask { $aim } for soldiers for Moscow’s war; even a private no is a lesson.
act-askTroops = asks { $aim } for troops for its war.

measure-broker = Broker a truce
note-broker = Moscow alone talks to both sides and gives its word; fast and cheap, and the Council is not asked. A truce that is broken leaves the fighting hotter than no truce would.
act-broker = offers to broker a truce.

measure-proposeMechanism = Propose a way to settle quarrels
note-proposeMechanism = A commission and a line between commanders; it binds both sides, so both must want it.
act-proposeMechanism = proposes a way to settle quarrels on the line.

measure-backIncumbent = Back the government
note-backIncumbent = { $theatre ->
    [unrest] Say who is in charge in { $capital }, for the waverers to hear; the street hears it too.
   *[front] Say that Moscow stands by the government in { $capital }; its rivals hear it, and so does the other side.
  }
act-backIncumbent = { $theatre ->
    [unrest] says that it stands by { $host }’s government.
   *[front] says that it stands by { $host }’s government.
  }

measure-equip = { $theatre ->
    [unrest] Send police equipment
   *[front] Send arms to { $capital }
  }
note-equip = { $theatre ->
    [unrest] Shields, vehicles and radios for { $host }’s own forces, flown in; no troops.
   *[front] Arms for its own forces, flown in; no troops. The other side counts every crate.
  }
act-equip = { $theatre ->
    [unrest] sends { $host } police equipment.
   *[front] sends arms to { $capital }.
  }

measure-deliver = Deliver promised help
note-deliver = Fly part of what a text has promised; the war wants the same aircraft.
act-deliver = flies help that was promised.

measure-evacuate = Evacuate people
note-evacuate = Take people out of reach of the fire; it saves lives, and those who leave count as displaced.
act-evacuate = takes people out of reach of the fire.

measure-postBase = { $id ->
    [barracks] Bring base troops back
   *[line] Post base troops at the line
  }
note-postBase = { $id ->
    [barracks] The troops of Moscow’s base go back to barracks; what they kept apart is apart no longer.
   *[line] Troops that are there already move between the sides: at once, without a vote, and within range.
  }
act-postBase = { $id ->
    [barracks] brings the troops of its base back to barracks.
   *[line] posts troops of its base at the line.
  }

measure-peacekeepers = Send Moscow’s own peacekeepers
note-peacekeepers = They are there before the Council could answer; the other governments learn that they were not asked.
act-peacekeepers = sends peacekeepers of its own.

measure-seekConsent = Seek { $aim }’s consent
note-seekConsent = If { $aim } can live with the alliance’s help, its friends can vote for it; the victim minds being talked about.
act-seekConsent = asks whether { $aim } can live with help from the alliance.

measure-probe = { $theatre ->
    [unrest] Find out who is behind it
   *[front] Find out what is meant
  }
note-probe = { $theatre ->
    [unrest] Moscow’s sources say what lies underneath. They are right more often than not, and they are not sure.
   *[front] Moscow’s sources say how far the attacker means to go. They are right more often than not, and they are not sure.
  }
act-probe = { $theatre ->
    [unrest] asks its sources who is behind the unrest.
   *[front] asks its sources what the attacker means.
  }

measure-warn = Warn { $aim } in public
note-warn = Works at once and is tested at once: if they press on, Moscow must show substance or lose its word.
act-warn = warns { $aim } in public.

measure-monitor = { $id ->
    [contest] Contest the monitors
   *[tolerate] Tolerate the monitors
  }
note-monitor = { $id ->
    [contest] Monitors from { $monitor } will come later and see less; whoever invited them will not forget it.
   *[tolerate] Let monitors from { $monitor } come soon and see all: anger cools, and somebody else has a foot in the door.
  }
act-monitor = { $id ->
    [contest] says that monitors from { $monitor } are not wanted.
   *[tolerate] says that it can live with monitors from { $monitor }.
  }

measure-answerReport = { $id ->
    [publish] Publish the report
    [split] Publish half of the report
   *[bury] Bury the report
  }
note-answerReport = { $id ->
    [publish] Everybody reads who did what; the accused and its friends mind.
    [split] The losses in public, the blame in private: a little disappointing, and ground for both to stand on.
   *[bury] Nobody reads it; the accused owes for it, and the one who asked for it draws its conclusions.
  }
act-answerReport = { $id ->
    [publish] publishes the report.
    [split] publishes half of the report.
   *[bury] buries the report.
  }

measure-moveDrill = Move to a later day: { $aim }
note-moveDrill = A later day, before anybody can stay away; that it was moved is noted.
act-moveDrill = moves to a later day: { $aim }.

measure-advanceParty = Land an advance party
note-advanceParty = Moscow’s own troops fly at { $host }’s request before the Council has voted; it must cover them afterwards.
act-advanceParty = sends an advance party ahead of the Council.

measure-reassure = Reassure { $aim }
note-reassure = Say what the troops will not do; a friend’s word for them carries votes in the Council.
act-reassure = gives { $aim } assurances.

measure-explain = Explain to { $aim }
note-explain = Set out the request, the treaty and the task; worth more once a date is named.
act-explain = explains itself to { $aim }.

measure-frame = { $id ->
    [terrorists] Call it terrorism from abroad
    [domestic] Call it a crisis made at home
    [restraint] { $theatre ->
        [unrest] Call for restraint
       *[front] Call on both sides for restraint
      }
    [orchestration] Blame foreign hands
    [aggression] Name { $other } as the aggressor
   *[other] Say what it is
  }
note-frame = { $id ->
    [terrorists] Puts the case on the treaty’s ground; costs belief where it does not fit.
    [domestic] Admits grievances; weakens the case for troops.
    [restraint] Speaks to all sides; pleases outsiders more than { $capital }.
    [orchestration] { $theatre ->
        [unrest] Backers wait for the word; critics abroad resent it, and the street laughs at it.
       *[front] Puts the blame far away, where nobody has to answer; critics abroad mind it.
      }
    [aggression] Gives { $capital } by voice what a text might deny it; hardens those who would have to sign.
   *[other] The word that Moscow uses first is the one that it has to live with.
  }
act-frame = says what the crisis is.

measure-airlift = { $id ->
    [surge] Surge the airlift
    [waits] Hold the aircraft
   *[steady] Fly at a steady pace
  }
note-airlift = { $id ->
    [surge] Every aircraft flies; troops land sooner and the fleet wears.
    [waits] Nothing takes off until you say so.
   *[steady] Half the fleet flies; the rest stays free.
  }
act-airlift = { $id ->
    [surge] puts every transport into the air.
    [waits] holds its transports on the ground.
   *[steady] keeps its transports flying at a steady pace.
  }

measure-guardFirst = Guard first: { $aim }
note-guardFirst = The next troops to land go there, ahead of the host’s own order.
act-guardFirst = sends the next troops to guard: { $aim }.

measure-changeTask = { $id ->
    [police] { $theatre ->
        [unrest] Put the troops on the streets
       *[front] Let the troops keep order
      }
   *[guard] Keep the troops to guarding sites
  }
note-changeTask = { $id ->
    [police] { $theatre ->
        [unrest] Foreign troops face crowds: streets clear sooner, and it is remembered.
       *[front] Foreign troops face people and not only posts, and it is remembered.
      }
   *[guard] Guards stand at sites and free { $host }’s own forces.
  }
act-changeTask = { $id ->
    [police] { $theatre ->
        [unrest] puts the troops on the streets.
       *[front] lets the troops keep order.
      }
   *[guard] keeps the troops to guarding sites.
  }

measure-setDate = { $days ->
    [0] Announce: withdrawal starts now
    [one] Announce: withdrawal starts in { $days } day
   *[other] Announce: withdrawal starts in { $days } days
  }
note-setDate = { $theatre ->
    [unrest] A date eases fears. While the top is divided, it also tells the waverers how long to wait.
   *[front] A date eases fears. It also tells those who would press how long to wait.
  }
act-setDate = { $days ->
    [0] announces that withdrawal starts now.
    [one] announces that withdrawal starts in { $days } day.
   *[other] announces that withdrawal starts in { $days } days.
  }

measure-withdraw = Start the withdrawal
note-withdraw = Flights home begin; what the guards held, { $host } holds alone.
act-withdraw = starts the withdrawal.
