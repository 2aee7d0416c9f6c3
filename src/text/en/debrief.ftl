# After play: what it came to, where it turned, how it compares, what to talk about.

debrief-title = Debrief
debrief-case = { $title }, seed { $seed }
debrief-verified = Verified: { $acts ->
    [one] 1 act
   *[other] { $acts } acts
  } re-simulated
debrief-differs = This run cannot be verified.
debrief-became = The alliance became a
debrief-after = After the run

# A government that fell, before all numbers; in a list a row of its own says the same
debrief-fell = { $theatre ->
    [unrest] The president of { $host } fell on turn { $turn }, { $date }.
   *[front] The government of { $host } fell on turn { $turn }, { $date }.
  }
debrief-fell-why = { $theatre ->
    [unrest] Stability was down to { $stability } of 100, with the split at the top at { $split } and the pressure of the crowd at { $crowds }.
   *[front] Stability was down to { $stability } of 100, and the anger at home over help that fell short at { $anger }.
  }

# How it stood at the end
debrief-end-government = Government
debrief-end-in-office = In office.
debrief-end-order = Order
debrief-end-front = Fighting
debrief-end-over = { $kind ->
    [unrest] Restored.
   *[front] Over.
  }
debrief-end-over-since = { $kind ->
    [unrest] Restored on turn { $turn }, { $date }.
   *[front] Over since turn { $turn }, { $date }.
  }
debrief-end-no-order = Not restored.
debrief-end-quiet = Quiet, but not for long enough to be called over.
debrief-end-fighting = Not over: { $heat } of 100 at the end.
debrief-end-no-truce = None stands.
debrief-end-members = Alliance
debrief-end-alliance = { $present } of { $all } in the room; nobody has left.
debrief-end-alliance-left = { $present } of { $all } in the room; left: { $names }.
debrief-next = What next
debrief-replay = Replay
debrief-parent = Branched from run { $end } at step { $step }.
debrief-record-ended = How the record ended:

# Dimensions

debrief-why = why
debrief-why-shut = less
debrief-why-of = Why { $dimension } came out so
debrief-record-value = The record: { $value }.
debrief-spread-value = Eight in ten runs played by chance: { $low } to { $high }.
debrief-key-you = you
debrief-key-played = the record, played
debrief-key-record = the record’s acts, with your luck
debrief-key-spread = 8 in 10 of { $runs } runs played by chance
debrief-key-spread-failed = no runs to compare with: they could not be played
debrief-key-spread-coming = 8 in 10 of many runs, being played by chance

debrief-line-crisis = { $killed } dead, the record { $record }
debrief-scale = 0 is the worst and 100 the best, seen from Moscow and its alliance. The five are never added up.
debrief-dimension-parties = The two parties
debrief-of-parties = the two parties
debrief-line-party = { $name }: trust that help comes { $trust }, sovereignty fear { $fear }
debrief-line-ally = Trust that help comes { $trust }, sovereignty fear { $fear }
debrief-line-alliance = { $present } of { $all } in the room; credibility { $credibility }, cohesion { $cohesion }
debrief-line-moscow = Capital { $capital }, standing { $standing }
debrief-line-outside-quiet = Nobody outside took a side

debrief-of-crisis = the crisis
debrief-of-ally = the ally
debrief-of-alliance = the alliance
debrief-of-moscow = Moscow
debrief-of-outside = the outside

# The decisions that mattered

debrief-mattered = The three decisions that mattered most
debrief-mattered-fewer = { $count ->
    [0] The decisions that mattered
    [one] The one decision that mattered
   *[other] The two decisions that mattered most
  }
debrief-mattered-how = each decided otherwise, and the run played on { $futures } times
debrief-mattered-found = { $count ->
    [0] No decision is named.
    [one] One decision is named.
   *[other] { $count } decisions are named.
  }
debrief-mattered-waiting = Playing the run again without each of its decisions
debrief-mattered-failed = The run could not be played again without its decisions: a part of the game did not load, or this browser does not allow it.
debrief-mattered-none = { $tried ->
    [0] Nothing was decided in this run, and nothing was put to Moscow that waited for an answer.
    [one] One decision was tried. It made no noticeable difference beyond what luck does.
   *[other] { $tried } decisions were tried. None made a noticeable difference beyond what luck does.
  }
debrief-mattered-others = { $others ->
    [0] There was no other decision to try.
    [one] The one other decision made no noticeable difference beyond what luck does.
   *[other] None of the other { $others } decisions made a noticeable difference beyond what luck does.
  }
debrief-mattered-note = Moscow’s later acts follow as far as they are open. After the decision luck falls anew each time, the same on both sides; the first time it is the luck of this run. Points of 100: the stop is the average, the hatched bar runs from the lowest to the highest.
debrief-mattered-table = Moscow tables { $text }.
debrief-mattered-amend = Moscow grants the change that { $names } asked for.
debrief-mattered-amend-no = Moscow turns down the change that { $names } asked for.
debrief-mattered-withdraw = Moscow takes its text back: { $text }.
debrief-mattered-appeal = The appeal from { $name } gets no answer.
debrief-mattered-report = Nobody says what becomes of the report.
debrief-mattered-debt = Help promised to { $name } is not flown by its day.
debrief-mattered-troops = { $measure ->
    [airlift] The troops that were agreed on are never flown.
   *[setDate] The troops get no date to leave.
  }
debrief-mattered-silence = People are killed, and Moscow lets it run.
debrief-mattered-if-act = Without that
debrief-mattered-if-table = Had it not been tabled
debrief-mattered-if-amend = Had it turned the change down
debrief-mattered-if-amend-no = Had it granted the change
debrief-mattered-if-withdraw = Had the text gone to the vote
debrief-mattered-if-tabled = Had Moscow tabled { $text } and seen it through
debrief-mattered-if-brokered = Had Moscow brokered a truce
debrief-mattered-if-troops = { $measure ->
    [airlift] Had every transport flown at once
   *[setDate] Had they got five days’ notice when it was over
  }
debrief-mattered-if-published = Had the report been published
debrief-mattered-if-flown = Had the help been flown
debrief-mattered-by = { $dimension } { $by }; in each future: { $ends }
debrief-mattered-ends = { $low } to { $high }
debrief-mattered-fell = { $asDecided ->
    [0] The government falls in { $otherwise } of { $futures } futures instead of in none.
   *[other] The government falls in { $otherwise } of { $futures } futures instead of in { $asDecided }.
  }
debrief-mattered-killed = { $way ->
    [more] { $killed } more dead than as it was decided, on average over { $futures } futures with the same luck on both sides.
   *[fewer] { $killed } fewer dead than as it was decided, on average over { $futures } futures with the same luck on both sides.
  }
debrief-mattered-verdict = The alliance becomes a { $verdict } in { $of } of { $futures } futures.
debrief-mattered-minded = Minded at the time: { $minds }.
debrief-mattered-turn = { $turn }: decision { $numbers }
debrief-mattered-why = What makes up the difference: { $decision }

# The graph

debrief-where = Where it turned
debrief-where-hint = select a turn to see what happened in it
debrief-where-hint-record = select a turn;
debrief-where-key = dashed and open bars: the record’s acts, with your luck
debrief-graph = Stability of the host and credibility of the alliance by turn
debrief-stability-of = { $host }’s stability
debrief-deaths = Bars: killed in each turn, at most { $most }
debrief-killed = Killed
debrief-hottest = Fighting at its hottest
debrief-turn-killed = { $killed } killed
debrief-turned-theatre = { $killed ->
    [0] { $theatre ->
        [unrest] The unrest goes on
       *[front] The fighting goes on
      }
    [one] { $theatre ->
        [unrest] The unrest itself: one dead
       *[front] The fighting itself: one dead
      }
   *[other] { $theatre ->
        [unrest] The unrest itself: { $killed } dead
       *[front] The fighting itself: { $killed } dead
      }
  }
debrief-credibility = credibility of the alliance
debrief-turn = Turn { $turn }
debrief-turn-of = Turn { $turn }, { $date }
debrief-as-table = The same as a table
debrief-column-turn = Turn
debrief-record-too = in the record

# Your run and the record

debrief-sides = Your run beside the record
debrief-sides-played = The record as played beside what happened
debrief-your-run = Your run
debrief-record-played = The record, played
debrief-the-record = The record
debrief-sources = Sources
debrief-sources-of = Sources for turn { $turn }: { $count }
debrief-same = as in the record
debrief-different = not as in the record
debrief-nothing-done = Let the turn run
debrief-nothing-recorded = Nothing of note
debrief-text = Before the Council: { $rung }, { $decision }

# To discuss

debrief-discuss = To discuss
debrief-question-fell = The government of { $host } fell on turn { $turn }. Could the alliance have kept it in office, and ought an alliance to do that?
debrief-question-refused = You refused { $host }’s request. If an alliance may say no, what is the promise worth, and to whom?
debrief-question-pressed = You pressed { $member } before the vote, and it consented. Is a consent obtained like this the same as a consent?
debrief-question-pressed-in-vain = You pressed { $member } before the vote, and it did not consent. What does pressure cost when it fails in the open?
debrief-question-blocked = { $member } blocked the text alone. Would an alliance that decides by majority have been stronger here, or emptier?
debrief-question-away = { $member } left its chair empty rather than object. What does a small member gain by being absent?
debrief-question-trust-and-fear = { $host }’s trust rose by { $trust } and its fear for its sovereignty by { $fear }. Which matters more to an ally, and when?
debrief-question-trust-lost = { $host }’s trust fell by { $trust }. Which of your acts would it name as the reason, and would you name the same one?
debrief-question-promised = On turn { $turn } you promised { $member } something for its consent. Who else will now ask for a price?
debrief-question-stayed = Your troops were still in { $host } when the story ended. When does a rescue become a garrison?
debrief-question-more-dead = { $killed } people died, against { $low } to { $high } in the record. Could Moscow have changed that, or only the government that called for help?
debrief-question-fewer-dead = { $killed } people died, against { $low } to { $high } in the record. What would a sceptic say was luck, and how would you tell?
debrief-question-order-alone = Order came back without foreign troops. Did the alliance’s answer matter, or only that it might come?
debrief-question-silence = Moscow never said in public what this crisis was. Whom did the silence serve?
debrief-question-frame-terrorists = Moscow called it terrorism from abroad. Whom did that description help, and what will it be used for next?
debrief-question-frame-domestic = Moscow called it a crisis made at home. What does that leave of the case for help from outside?
debrief-question-frame-restraint = Moscow asked all sides for restraint. Can a guarantor be a referee?
debrief-question-frame-orchestration = Moscow blamed foreign hands. What would have shown them, and who was asked to believe it?
debrief-question-frame-aggression = Moscow named the aggressor by voice and not in a text. What is a word worth that nobody else signed?
debrief-question-outsider = { $outsider } took a side in public. Did that change what anybody did, or only what was said about it?
debrief-question-capital = Moscow ended with { $capital } of its political capital. What was it kept for, and what would spending it have bought?

debrief-question-verdict-coupProofingClub = The alliance came for a government shaken from inside. What would it have done for a border?
debrief-question-warning-heeded = You warned { $side } in public, and in this run it did not press on before the fighting was called over. Was it the warning, or had it other reasons to stop?
debrief-question-verdict-reluctantGuarantor-partly = Help came, late or by halves. Which is worse for an alliance: to refuse at once, or to hesitate in public?
debrief-question-verdict-reluctantGuarantor-whole = What was promised came, and it was less than a guarantee. Would you rather be promised little and get it, or be promised much?
debrief-question-verdict-reluctantGuarantor-words = The alliance put its name to a text that was more than talk, and sent little. What is a signature worth without a delivery?
debrief-note-reluctantGuarantor-whole = It helped, and what it promised came. The members have seen that help can come, and how carefully it was measured.
debrief-question-verdict-eurasianNato = For once the treaty did what it says. Which one fact of the case, had it been otherwise, would have stopped it?
debrief-question-verdict-lonePoliceman = Moscow acted by itself. What did the Council’s signature offer that it did without?
debrief-question-verdict-paperTiger = The alliance met and sent nothing that counted. Which member has most reason to look for another protector now?
debrief-question-verdict-emptyChair = A member no longer sits easily at the table. Could one more concession have kept it, and at whose expense?
debrief-question-verdict-bystander = An ally in trouble was left to itself. Who else was watching, and what did they conclude?
debrief-question-verdict-openEndedGarrison = The troops came to guard and stayed. At which turn would leaving have cost least?
debrief-question-verdict-honestBroker = Moscow stopped the guns and took no side. Is an alliance still one when its strongest member is neutral?

# How runs end

debrief-endings = How runs of this crisis end
debrief-of-runs = of { $runs } by chance
debrief-playing-many = playing many runs
debrief-many-failed = The many runs could not be played: a part of the game did not load, or this browser does not allow it.
debrief-many-again = Try again
debrief-percent = { $share }%

# What next

debrief-again-same = Play again, same luck
debrief-again-new = Other luck
debrief-print = Print
debrief-export = Save the run
debrief-leave = To the title
debrief-seed = seed { $seed }
