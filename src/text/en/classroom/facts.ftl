# The facts of a crisis that arms may differ in, in words for teachers; by what they are of.

fact-member-alignment = { $who }: agreement with Moscow’s positions
fact-member-dependence = { $who }: dependence on Moscow
fact-member-capacity = { $who }: forces that it could send
fact-member-diplomacy = { $who }: size of its diplomacy
fact-member-fear = { $who }: fear of a precedent of force
fact-member-exposure = { $who }: exposure to Western sanctions
fact-member-openness = { $who }: openness of the regime
fact-member-insecurity = { $who }: insecurity of the regime
fact-member-trust = { $who }: trust that help comes when it calls
fact-member-opinion = { $who }: opinion of the alliance at home
fact-member-stability = { $who }: stability at the start
fact-member-outsideOptions = { $who }: worth of what outsiders offer instead
fact-member-friction = { $who }: resistance at home to sending troops
fact-member-need-unrest = { $who }: need of the alliance against unrest
fact-member-need-attack = { $who }: need of the alliance against an attack
fact-member-need-quarrel = { $who }: need of the alliance in a quarrel with a member
fact-tie = Tie of { $who } to { $other }
fact-outsider-weight = { $who }: weight of its word
fact-outsider-concern = { $who }: how far it objects at the start
fact-outsider-foothold = { $who }: foothold with the host at the start
fact-case-severity = The case: how grave it is
fact-case-opponent = The case: strength of the opponent
fact-case-troopsNeeded = The case: troops that are needed
fact-case-askedRung = The case: how much is asked for, as a rung of the ladder
fact-case-affront = The case: how far force affronts the West
fact-case-advantage = The case: advantage of { $who } in the quarrel
fact-means-capital = Moscow: political capital
fact-means-standing = Moscow: standing
fact-means-burden = Moscow: burden of the war
fact-means-forces = Moscow: forces free of the war
fact-means-sortiesPerHalfDay = Moscow: transport flights in twelve hours
fact-means-acts = Moscow: acts in a turn
fact-means-expeditionary = Moscow: troops that can be sent at once
fact-means-frontSorties = Moscow: transport flights that its front asks for
fact-war-lonely = Moscow’s war: states that vote against it, in a thousand
fact-monitor-delay = The rival’s monitors: hours until they come
fact-monitor-monitors = The rival’s monitors: how many come
fact-base-troops = { $who }: Moscow’s troops there
fact-theatre-crowds = The unrest: crowds
fact-theatre-armed = The unrest: weapons in the crowds
fact-theatre-loyalty = The unrest: loyalty of the security forces
fact-theatre-split = The unrest: split at the top
fact-theatre-grievance = The unrest: grievance
fact-theatre-intensity = The front: intensity of the fighting
fact-theatre-deadliness = The theatre: how deadly clashes are
fact-theatre-freedPerThousand = The unrest: local forces that a thousand guards set free
fact-side-strength = { $who } at the front: strength
fact-side-drive = { $who } at the front: drive to go on
fact-side-aims = { $who } at the front: how far its aims go
fact-side-invitation = { $who } at the front: readiness to ask the alliance in
fact-site-pull = { $who }: how much it draws attackers
fact-site-weight = { $who }: what its loss weighs
fact-site-control = { $who }: who holds it at the start
fact-site-garrison = { $who }: garrison
fact-site-people = { $who }: people who live there
fact-truth-weight = If it is “{ $truth }”: how often that is so
fact-truth-crowds = If it is “{ $truth }”: what that adds to the crowds
fact-truth-loyalty = If it is “{ $truth }”: what that adds to the loyalty of the security forces
fact-truth-split = If it is “{ $truth }”: what that adds to the split at the top
fact-truth-resentment = If it is “{ $truth }”: resentment of help in the street
fact-truth-deference = If it is “{ $truth }”: deference to help at the top
fact-truth-boldness = If it is “{ $truth }”: how far giving way is taken for weakness
fact-truth-drive = If it is “{ $truth }”: what that adds to the drive to go on
fact-truth-aims = If it is “{ $truth }”: what that adds to the aims
fact-truth-heed = If it is “{ $truth }”: how far words are heeded
fact-truth-command = If it is “{ $truth }”: how far the capitals command the line
fact-truth-spiral = If it is “{ $truth }”: how far a show of force provokes
fact-truth-appetite = If it is “{ $truth }”: how far giving way whets the appetite
fact-situation = “{ $title }”: how often it happens
fact-situation-of = “{ $title }” ({ $id }): how often it happens

# A value of a fact in an arm; $own is yes for the value that the crisis has anyway.
fact-in-arm = { $value } in arm { $arm }{ $own ->
    [yes] {" "}(as it is)
   *[no] {""}
  }
