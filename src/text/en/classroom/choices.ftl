# What a class did in one group of acts in one turn: nothing, by group; a text before the Council as coarsely as it is
# counted.

choice-nothing-council = put no text
choice-nothing-capitals = speak to no government
choice-nothing-bilateral = take no bilateral step
choice-nothing-outsiders = leave the outsiders alone
choice-nothing-voice = say nothing
choice-nothing-force = send nobody
choice-others = something else
choice-times = { $words } ({ $count } times)
choice-text = { $strength ->
    [token] { $rung }, up to { $token } strong
    [guard] { $rung }, under { $grand } strong
    [grand] { $rung }, { $grand } strong or more
   *[other] { $rung }
  }{ $stay ->
    [short] , for { $days } days at most
    [long] , for more than { $days } days
   *[other] {""}
  }{ $names ->
    [yes] , naming a culprit
   *[other] {""}
  }
choice-text-then = { $before }, then { $next }
