# The Council: drafting, the whip count, the vote.

council-title = Collective Security Council
council-session = emergency session by video, { $chair } in the chair
council-numbers = Number at each seat: chance of consent in 100. Hatched: the range that remains.
council-tabs = Parts of the Council
council-tab-text = Text
council-tab-whip = Whip count
council-tab-vote = Vote
council-back = Back to the situation
council-seats = Seats at the table

council-sign-consent = consents
council-sign-contribute = and contributes
council-sign-abstain = abstains
council-sign-object = objects
council-sign-away = away

# The sheet

council-draft = Draft decision
council-tabled = Decision as tabled
council-on = on { $place }
council-ladder = Response ladder, and where each capital stands
council-ladder-rung = Rung { $rung }, { $name }: { $capitals }
council-ladder-nobody = no capital’s first choice
council-ladder-chosen = the text stands here
council-mean = weighted mean of the capitals
council-mean-at = Weighted mean of the capitals: rung { $rung }.

council-short-1 = call
council-short-8 = combat

# Sentences of the text. The control stands where its argument stands.

council-clause-basis = The Council, under { $basis },
council-clause-names = expresses extreme concern and names { $names } as the culprit;
council-clause-rung = decides on { $rung };
council-clause-force = decides on { $rung }, { $size } strong,
council-clause-mandate = for { $days }, to { $task };
council-clause-close = and remains seized of the matter.
council-clause-close-final = and holds the matter to be settled.

council-names-nobody = no one
council-days = { $days } days

# Names of the controls, for those who do not see the sentence

council-control-basis = Legal basis
council-control-names = Named as the culprit
council-control-rung = Rung of the response
council-control-size = Troops
council-control-days = Length of the mandate
council-control-task = Task of the troops

council-against = rather than { $alternative }:
council-moves-nobody = moves nobody
council-changed = Changed since the last draft:
council-changed-value = { $from } to { $to }.
council-changed-rose = { $member }’s consent rose by { $by }.
council-changed-fell = { $member }’s consent fell by { $by }.
council-changed-nobody = Nobody moved by more than 1.
council-unchanged = This is the first draft.
council-undo = Undo the change
council-rule-lead = One objection blocks.
council-rule = An absence delays: the text goes to that capital for consent afterwards. An abstention does not block.

# The whip count

council-whip = Whip count
council-whip-unit = chance of consent, in 100
council-range-of = { $member }: chance of consent { $low } to { $high } in 100
council-asks = asks
council-asks-nothing = asks nothing more
council-accept = Accept
council-accept-of = Accept what { $member } asks: { $ask }
council-promise = Promise it: { $cost }
council-promise-of = Promise it: { $cost }, to { $member }
council-gain = { $low } to { $high }
council-why = why
council-why-of = Why { $member } answers so
council-why-shut = less
council-unit-utility = in points of what the text is worth to it

council-ask-softer = No more than { $rung }
council-ask-stronger = At least { $rung }
council-ask-smaller = { $size } troops at most
council-ask-larger = { $size } troops at least
council-ask-shorter = { $days } days at most
council-ask-longer = { $days } days at least
council-ask-noName = Name no one
council-ask-name = Name { $names }
council-ask-guardOnly = Guard sites, no policing
council-ask-article2 = Article 2 as the basis
council-ask-article4 = Article 4 as the basis
council-ask-payment = A promise from Moscow

council-odds = If you table it now
council-adopted = adopted
council-blocked = blocked
council-delayed = delayed
council-odds-range = { $outcome } { $range }
council-odds-unit = { $outcome } { $range } in 100
council-table = Table the text

# The vote

council-vote = The vote
council-vote-result = The answer
council-heard = { $heard } of { $all } have answered
council-answer-contribute = Consents and contributes
council-answer-consent = Consents
council-answer-abstain = Abstains
council-answer-object = Objects
council-answer-away = Away
council-answer-deciding = Deciding
council-answer-waiting = To be heard

council-seat-contribute = consents, contributes
council-seat-consent = consents
council-seat-abstain = abstains
council-seat-object = objects
council-seat-away = away, chair empty
council-seat-deciding = deciding
council-seat-waiting = to be heard
council-seat-range = consents { $range }
council-seat-you = you
council-seat-tables = tables the text
council-seat-chair = in the chair

# The same on a phone, where a cell is 105 pixels wide

council-brief-contribute = contributes
council-brief-consent = consents
council-brief-abstain = abstains
council-brief-object = objects
council-brief-away = away
council-brief-deciding = deciding
council-brief-waiting = to be heard
council-brief-tables = tables it

council-consented-by-tabling = consented by tabling the text
council-odds-deciding = consents { $consent }, objects { $object }
council-hear = Hear { $member }
council-hear-all = Hear all
council-withdraw = Withdraw
council-space = Space

council-objected-lead = { $members } { $count ->
    [one] has
   *[other] have
  } objected, so the text cannot pass.
council-objected-moved = What would have moved { $member }: { $ask } ({ $low } to { $high }).
council-objected-unmoved = Nothing in the text would have moved { $member }.
council-outcome-adopted-lead = The text is adopted.
council-outcome-adopted = Nobody objected and nobody’s consent is missing.
council-outcome-blocked-lead = The text is blocked.
council-outcome-blocked = { $members } objected. The Council has given no answer.
council-outcome-delayed-lead = The text is delayed.
council-outcome-delayed = The consent of { $members } is missing and must be had afterwards.
council-outcome-withdrawn-lead = The text is withdrawn.
council-outcome-withdrawn = Moscow took it back before the last answer; what was said has been heard.
council-changes = What the answer changed at once
council-draft-another = Draft another text
council-key-space = Hear the next answer
