# When a situation of the scenario can come. Each part stands after "if", and several are joined by "and".

arises = { $given ->
    [none] It can come { $when }, whatever was done before.
    [untold] It can come { $when }.
   *[other] It can come { $when }, if { $given }.
  }
arises-chance = Whether it does is left to chance: { $chance } in 100 each turn.
arises-on-turn = on turn { $turn }
arises-between = between turns { $first } and { $last }
arises-any-turn = on any turn
arises-turn = { $is ->
    [yes] it is { $when }
   *[other] it is not { $when }
  }
arises-and = { $first } and { $last }
arises-or = either { $first } or { $last }
arises-after = “{ $title }” came before it
arises-meter = { $over ->
    [yes] { $meter } { $many ->
        [yes] are
       *[other] is
      } above { $at }
   *[other] { $meter } { $many ->
        [yes] are
       *[other] is
      } below { $at }
  }

arises-site = the hold on { $site }
arises-theatre = the { $meter }

## Flags that the rules raise
arises-flag-requested = { $is ->
    [yes] help was asked for
   *[other] nobody has asked for help
  }
arises-flag-refused = { $is ->
    [yes] the appeal was refused
   *[other] no appeal was refused
  }
arises-flag-adopted = { $is ->
    [yes] the Council has adopted a text
   *[other] the Council has adopted nothing
  }
arises-flag-blocked = { $is ->
    [yes] a text was blocked
   *[other] no text was blocked
  }
arises-flag-landed = { $is ->
    [yes] foreign troops have landed
   *[other] no foreign troops have landed
  }
arises-flag-lethalOrder = { $is ->
    [yes] the order to shoot was given
   *[other] no order to shoot was given
  }
arises-flag-concessions = { $is ->
    [yes] the street was given concessions
   *[other] the street was given no concessions
  }
arises-flag-covered = { $is ->
    [yes] an outsider backs the operation
   *[other] no outsider backs the operation
  }
arises-flag-dated = { $is ->
    [yes] the troops have a date to leave
   *[other] the troops have no date to leave
  }
arises-flag-withdrawn = { $is ->
    [yes] the troops are leaving
   *[other] no troops are leaving
  }
arises-flag-orderRestored = { $is ->
    [yes] order is restored
   *[other] order is not restored
  }
arises-flag-fallen = { $is ->
    [yes] the government has fallen
   *[other] the government is in office
  }
arises-flag-joined = { $is ->
    [yes] both sides asked for help
   *[other] the other side has not asked for help
  }
arises-flag-truce = { $is ->
    [yes] a truce holds
   *[other] no truce holds
  }
arises-flag-truceBroken = { $is ->
    [yes] a truce was broken
   *[other] no truce was broken
  }
arises-flag-fightingEnded = { $is ->
    [yes] the fighting is over
   *[other] the fighting is not over
  }
arises-flag-mechanism = { $is ->
    [yes] a way to settle quarrels was agreed
   *[other] no way to settle quarrels was agreed
  }
arises-flag-basePosted = { $is ->
    [yes] Moscow has sent out the troops of its base
   *[other] the troops of Moscow’s base stay in it
  }
arises-flag-warned = { $is ->
    [yes] Moscow has warned in public
   *[other] Moscow has warned nobody in public
  }
arises-flag-warningCalled = { $is ->
    [yes] a warning was put to the test
   *[other] no warning was put to the test
  }
arises-flag-missionSent = { $is ->
    [yes] a mission was sent
   *[other] no mission was sent
  }
arises-flag-reportLanded = { $is ->
    [yes] the mission has reported
   *[other] no mission has reported
  }
arises-flag-reportPublished = { $is ->
    [yes] the report was published
   *[other] no report was published
  }
arises-flag-reportSplit = { $is ->
    [yes] half of the report was published
   *[other] no report was published by half
  }
arises-flag-reportBuried = { $is ->
    [yes] the report was buried
   *[other] no report was buried
  }
arises-flag-measuresPromised = { $is ->
    [yes] measures of help were promised
   *[other] no measures of help were promised
  }
arises-flag-measuresDelivered = { $is ->
    [yes] the promised help was delivered
   *[other] no promised help was delivered in full
  }
arises-flag-measuresBroken = { $is ->
    [yes] the promised help did not come in time
   *[other] no promise of help was broken
  }
arises-flag-closingText = { $is ->
    [yes] a text has settled the matter
   *[other] no text has settled the matter
  }
arises-flag-named = { $is ->
    [yes] a culprit was named
   *[other] no culprit was named
  }
arises-flag-accusedConsents = { $is ->
    [yes] the one accused consents
   *[other] the one accused does not consent
  }
arises-flag-monitorInvited = { $is ->
    [yes] outside monitors were invited
   *[other] no outside monitors were invited
  }
arises-flag-monitorDeployed = { $is ->
    [yes] outside monitors are there
   *[other] no outside monitors are there
  }
arises-flag-drillCancelled = { $is ->
    [yes] a drill was cancelled
   *[other] no drill was cancelled
  }
arises-flag-summitSkipped = { $is ->
    [yes] a summit was skipped
   *[other] no summit was skipped
  }
arises-flag-refusedToSign = { $is ->
    [yes] a member has refused to sign
   *[other] no member has refused to sign
  }
arises-flag-envoyRecalled = { $is ->
    [yes] a member has recalled its envoy
   *[other] no member has recalled its envoy
  }
arises-flag-chairEmpty = { $is ->
    [yes] a chair in the Council is empty
   *[other] no chair in the Council is empty
  }
arises-flag-frozen = { $is ->
    [yes] a member has frozen its part
   *[other] no member has frozen its part
  }
arises-flag-left = { $is ->
    [yes] a member has left
   *[other] no member has left
  }
arises-flag-rallied = { $is ->
    [yes] there were rallies against the alliance
   *[other] there were no rallies against the alliance
  }
arises-flag-troopsShotAt = { $is ->
    [yes] Moscow’s troops were shot at
   *[other] Moscow’s troops were not shot at
  }
arises-flag-supportAsked = { $is ->
    [yes] Moscow has asked for support in its own war
   *[other] Moscow has not asked for support in its own war
  }
arises-flag-supportGiven = { $is ->
    [yes] support was given to Moscow’s own war
   *[other] no support was given to Moscow’s own war
  }
