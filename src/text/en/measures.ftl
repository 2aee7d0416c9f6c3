# Moscow's acts. measure-<id>: the line on the menu; note-<id>: one sentence on what it does and how;
# act-<id>: the same in the dispatches, after the word Moscow.
# $aim is what it is aimed at, in words; $id is the bare aim; $host the member in trouble; $capital its
# capital.

measure-refuse = Refuse the appeal
note-refuse = Say no in public and spend nothing; every capital hears it.
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

measure-urgeConcessions = Urge concessions on { $capital }
note-urgeConcessions = Advise { $host }’s president to give the street something before asking for troops.
act-urgeConcessions = urges { $capital } to give ground to the street.

measure-backIncumbent = Back the president
note-backIncumbent = Say who is in charge in { $capital }, for the waverers to hear; the street hears it too.
act-backIncumbent = says that it stands by { $host }’s president.

measure-equip = Send police equipment
note-equip = Shields, vehicles and radios for { $host }’s own forces, flown in; no troops.
act-equip = sends { $host } police equipment.

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
    [restraint] Call for restraint
   *[other] Say what it is
  }
note-frame = { $id ->
    [terrorists] Puts the case on the treaty’s ground; costs belief where it does not fit.
    [domestic] Admits grievances; weakens the case for troops.
    [restraint] Speaks to all sides; pleases outsiders more than { $capital }.
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
    [police] Put the troops on the streets
   *[guard] Keep the troops to guarding sites
  }
note-changeTask = { $id ->
    [police] Foreign troops face crowds: streets clear sooner, and it is remembered.
   *[guard] Guards stand at sites and free { $host }’s own forces.
  }
act-changeTask = { $id ->
    [police] puts the troops on the streets.
   *[guard] keeps the troops to guarding sites.
  }

measure-setDate = { $days ->
    [0] Announce: withdrawal starts now
    [one] Announce: withdrawal starts in { $days } day
   *[other] Announce: withdrawal starts in { $days } days
  }
note-setDate = A date eases fears. While the top is divided, it also tells the waverers how long to wait.
act-setDate = { $days ->
    [0] announces that withdrawal starts now.
    [one] announces that withdrawal starts in { $days } day.
   *[other] announces that withdrawal starts in { $days } days.
  }

measure-withdraw = Start the withdrawal
note-withdraw = Flights home begin; what the guards held, { $host } holds alone.
act-withdraw = starts the withdrawal.
