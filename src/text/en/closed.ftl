# Why an act is not open: closed-<reason>. $needed and $present are 0 where the rule gives none.

closed-noActsLeft = { $present ->
    [0] No acts are left this turn.
    [one] It needs { $needed } acts; { $present } is left this turn.
   *[other] It needs { $needed } acts; { $present } are left this turn.
  }
closed-capitalShort = It takes { $needed } of political capital; { $present } is left.
closed-gameOver = The crisis is over.
closed-textOnTable = A text is on the table: hear the governments first.
closed-noTextOnTable = No text is on the table.
closed-noRequest = Nobody has asked for help yet.
closed-requestAnswered = The appeal has been answered.
closed-alreadyKnown = Its mind is known.
closed-alreadyPromised = It has Moscow’s promise already.
closed-alreadySaid = Said already.
closed-alreadyDone = Done already, and it cannot be done again.
closed-textAdopted = The Council has adopted a text.
closed-textPending = A text still waits for consent.
closed-noSuchAim = It cannot be aimed there.
closed-notThatClause = The Council offers no such clause.
closed-noContingent = No troops have been sent.
closed-contingentThere = The troops are there already.
closed-contingentLeaving = The troops are leaving.
closed-nothingLanded = Nothing has landed yet.
closed-sameAsNow = It is so already.
closed-mandateForbids = The mandate does not allow it.
closed-noLift = It takes { $needed ->
    [one] { $needed } sortie
   *[other] { $needed } sorties
  }; { $present } can fly.
closed-crisisOver = The crisis is settled.
closed-noTruce = There is no truce yet.
closed-truceHolds = A truce holds.
closed-noFighting = The fighting is too slight, and nobody has been killed.
closed-noReport = No report has come in.
closed-reportAnswered = The report has been answered.
closed-nothingOwed = Nothing is owed.
closed-noBase = No base troops are free there.
closed-noMonitor = Nobody sends monitors.
closed-chairDelays = The chair takes its time: it calls a session a turn after the appeal, or once it was pressed or promised something.
closed-noAmendment = No amendment has been moved.
closed-answersBegun = The governments have begun to answer.
closed-occasionPast = Its day is past.
closed-notInvited = { $needed ->
    [0] Nobody has invited them.
   *[other] Both sides must want it: it takes { $needed }, and the less willing stands at { $present }.
  }
closed-alreadyWarned = A warning stands already.
closed-sourcesSpent = Moscow’s sources have said what they know.
