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

council-ladder-read = How to read the ladder
council-ladder-means = Each capital stands at the rung that it would like best, all else being as in the text.
council-call-means = A call is the least: the Secretary General telephones, and nothing is signed.
council-mean-means = The weighted mean weighs each capital’s rung by what it can do and how much it cares: where a bargain without a veto would come out.

council-does = What the text does
council-promises-force = This sends up to { $size } troops to { $place } for { $days } days, from Moscow and from whoever joins; each flies as lift and votes at home allow.
council-promises-equipment = This promises { $sorties } sorties of equipment for { $member }, due by { $date }.
council-promises-mission = This sends a mission to both sides of the trouble, as far as they let it in; its report is due by { $date }.
council-promises-owed = This promises joint measures; the sorties of the last promise are still owed, and no new ones are added.
council-promises-there = A mission is there already; this sends no second one.
council-promises-words = This promises words: nothing is sent, and nothing falls due.
council-promises-name = This names { $name } and sends nothing: words that cannot be taken back.
council-does-adopted = If it is adopted, by the end of the turn
council-does-tabled = If it is tabled now, whatever the answer
council-does-killed = People killed
council-does-freed = Host’s forces freed
council-does-displaced = People driven from home

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
council-changed-value = { $clause }: { $from } to { $to }.
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
council-whip-read = How to read the bars
council-whip-range = The solid bar ends at the least chance of consent, the hatch at the most. In between lies what is not known of that capital’s mind; sounding it out narrows it.
council-whip-middle = The number at its seat is the middle of the two.
council-whip-reasons = Its reasons are in points of what the text is worth to it: where two answers are ten points apart, the better one is about four times as likely.
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
# Reasons worded for whose they are: the rest is worded with the causes
council-reason-named = Being named itself
council-reason-quarrel = Its quarrel with { $about }
council-reason-distance = No bond with { $about }
council-reason-own-soil = Foreign troops on its own soil
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
council-ask-interim = An interim package
council-ask-final = A final package
council-ask-payment = A promise from Moscow

council-odds = If you table it now
council-adopted = adopted
council-blocked = blocked
council-delayed = delayed
council-odds-range = { $outcome } { $range }
council-odds-unit = { $outcome } { $range } in 100
council-odds-read = What the three mean
council-adopted-means = Adopted: nobody objects and nobody stays away. An abstention does not matter.
council-blocked-means = Blocked: somebody objects. One objection is enough, and the failure costs standing.
council-delayed-means = Delayed: nobody objects, but somebody stays away. Its consent is sought next turn, and may be refused.
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
council-and = and
council-objected-unmoved = Neither one change nor two together would have moved { $member }.
council-outcome-adopted-lead = The text is adopted.
council-outcome-adopted = { $counts }.
council-outcome-blocked-lead = The text is blocked.
council-outcome-blocked = { $members } objected, and one objection is enough: { $counts }. The Council has given no answer.
council-outcome-delayed-lead = The text is delayed.
council-outcome-delayed = { $members } stayed away: { $counts }. The consent that is missing is sought next turn.
council-count-consent = { $count ->
    [one] { $count } consents
   *[other] { $count } consent
  }
council-count-abstain = { $count ->
    [one] { $count } abstains
   *[other] { $count } abstain
  }
council-count-object = { $count ->
    [one] { $count } objects
   *[other] { $count } object
  }
council-count-away = { $count ->
    [one] { $count } stays away
   *[other] { $count } stay away
  }
council-outcome-withdrawn-lead = The text is withdrawn.
council-outcome-withdrawn = Moscow took it back before the last answer; what was said has been heard.
council-changes = What the answer changed at once
council-changes-none = No meter moved at once by a point.
council-draft-another = Draft another text
council-key-space = Hear the next answer

# What a delegation says with its vote: line-<factor>-<for or against> is a clause that gives the reason, worded for
# an answer that it carries or that is given in spite of it; line-close is the answer itself. $about is whom the
# reason is about, $self whether that is the speaker, $to whether it is the speaker, an enemy of it or another,
# $home whether it would happen on the speaker’s own soil, $carried whether a reason said speaks for the answer.
# line-<factor>-<for or against>-2 and -3 say the same in other words, which fit every answer.

line-one = { $first }. { $close }
line-two = { $turn ->
    [and] { $first }, and { $second }. { $close }
   *[but] { $first }, but { $second }. { $close }
  }
line-close = { $carried ->
    [yes] { $choice ->
        [contribute] Our soldiers will be there.
        [consent] We agree.
        [abstain] We abstain.
        [object] We object.
       *[away] Our chair stays empty.
      }
   *[no] { $choice ->
        [contribute] Our soldiers will be there all the same.
        [consent] We agree all the same.
        [abstain] Yet we abstain.
        [object] Yet we object.
       *[away] Yet our chair stays empty.
      }
  }
line-ownRescue-for = { $choice ->
    [contribute] this is help for us
    [consent] this is help for us
   *[other] we could use the help
  }
line-ownRescue-for-2 = our people need more than sympathy
line-guarantee-for-2 = we would want the same answer if we called
line-guarantee-for-3 = an alliance that does not come to others will not come to us
line-guarantee-for = { $choice ->
    [contribute] one day it may be our turn
    [consent] one day we may need the same
    [abstain] we may need the same one day
    [object] we know that we may need the same one day
   *[away] we may need the same one day
  }
line-solidarity-for = { $choice ->
    [contribute] we do not leave { $about } alone
    [consent] we do not leave { $about } alone
   *[other] { $about } is close to us
  }
line-solidarity-for-2 = { $about } can count us among its friends
line-solidarity-for-3 = we are not indifferent to what happens to { $about }
line-solidarity-against-2 = { $to ->
    [enemy] our quarrel with { $about } is not forgotten
   *[other] { $about } has done little for us
  }
line-solidarity-against = { $choice ->
    [contribute] we owe { $about } little
    [consent] we owe { $about } little
    [object] { $about } is no friend of ours
   *[other] { $about } is not close to us
  }
line-tieToAccused-for = { $to ->
    [enemy] { $choice ->
        [contribute] our quarrel with { $about } is old and we know it well
        [consent] our quarrel with { $about } is old and we know it well
       *[other] we have a quarrel of our own with { $about }
      }
   *[other] { $choice ->
        [contribute] we have no reason to spare { $about }
        [consent] we have no reason to spare { $about }
       *[other] we have little love for { $about }
      }
  }
line-tieToAccused-for-2 = { $to ->
    [enemy] it says about { $about } what we have said for years
   *[other] nothing binds us to { $about }
  }
line-tieToAccused-against-2 = { $to ->
    [self] our own name stands in it
   *[other] { $about } is a partner whom we cannot afford to lose
  }
line-tieToAccused-against-3 = { $to ->
    [self] nobody signs an accusation against itself
   *[other] we have to live with { $about } when this is over
  }
line-tieToAccused-against = { $choice ->
    [contribute] { $self ->
        [yes] it speaks against us
       *[no] we would rather keep { $about } as a friend
      }
    [consent] { $self ->
        [yes] it speaks against us
       *[no] { $about } is a friend of ours
      }
    [abstain] { $self ->
        [yes] it speaks against us
       *[no] { $about } is a friend of ours
      }
    [object] { $self ->
        [yes] we will not sign against ourselves
       *[no] we will not sign against { $about }
      }
   *[away] { $self ->
        [yes] it speaks against us
       *[no] we do not want to lose { $about }
      }
  }
line-precedent-against-2 = { $home ->
    [yes] foreign troops on our own soil do not always leave
   *[no] what is done there today can be done here tomorrow
  }
line-precedent-against-3 = { $home ->
    [yes] on our own soil nobody else should give orders
   *[no] sovereignty is worth more to us than speed
  }
line-precedent-against = { $home ->
    [yes] { $choice ->
        [object] we will not have foreign troops on our own soil
       *[other] they would be foreign troops on our own soil
      }
   *[no] { $choice ->
        [contribute] it must not become a habit
        [consent] we do not like the precedent
        [abstain] it sets a precedent for our own soil
        [object] we want no such precedent for our own soil
       *[away] such a precedent may one day be used on us
      }
  }
line-entrapment-against-2 = somebody else’s war is quickly one’s own
line-entrapment-against-3 = nobody has told us where it ends
line-entrapment-against = { $choice ->
    [contribute] we know what this could draw us into
    [consent] we see how far this could lead
    [abstain] this could draw us in
    [object] we will not be drawn into a war
   *[away] we would rather not be drawn in
  }
line-grievance-against = { $choice ->
    [contribute] it is less than we asked for
    [consent] it is less than we asked for
    [object] we asked for help and are offered words
   *[other] it is less than we asked for
  }
line-reciprocity-for-2 = help that is given is help that returns
line-reciprocity-for = { $choice ->
    [contribute] we help and expect to be helped
    [consent] we help and expect to be helped
   *[other] we too count on being helped
  }
line-loyalty-for-2 = we do not part ways with { $moscow } over this
line-loyalty-for-3 = what { $moscow } puts on the table has weight with us
line-loyalty-for = { $choice ->
    [contribute] { $moscow } can count on us
    [consent] we stand with { $moscow }
    [abstain] we mean to stay on good terms with { $moscow }
    [object] we do not say no to { $moscow } lightly
   *[away] we would rather not be seen against { $moscow }
  }
line-pressure-for = { $choice ->
    [contribute] { $moscow } has made clear what it wants
    [consent] { $moscow } has made clear what it wants
   *[other] { $moscow } leans on us
  }
line-resentment-against-2 = a vote that is asked for with a fist is worth little
line-resentment-against = { $choice ->
    [contribute] we do not like to be pressed
    [consent] we do not like to be pressed
    [object] we do not take orders
   *[other] we do not like to be pressed
  }
line-anger-against-2 = last time the help was late
line-anger-against = { $choice ->
    [contribute] we remember when help fell short
    [consent] we remember when help fell short
    [object] we have not forgotten how help fell short
   *[other] we remember when help fell short
  }
line-sanctions-against-2 = our banks would feel it in the West
line-sanctions-against = { $choice ->
    [contribute] it may cost us in the West
    [consent] it may cost us in the West
    [object] we will not pay for this with sanctions
   *[other] it may cost us in the West
  }
line-promise-for = { $choice ->
    [contribute] { $moscow } has given us its word
    [consent] { $moscow } has given us its word
   *[other] { $moscow } has made us an offer
  }
line-cover-for = { $choice ->
    [contribute] { $about } gives us cover
    [consent] { $about } gives us cover
   *[other] { $about } would give us cover
  }
line-cover-against = { $choice ->
    [contribute] the word of { $about } is not ours
    [consent] the word of { $about } is not ours
   *[other] the word of { $about } does not help us
  }
line-framing-for = { $choice ->
    [contribute] { $moscow } gives it a name that we can sign
    [consent] { $moscow } gives it a name that we can sign
   *[other] we can follow how { $moscow } tells it
  }
line-framing-against = { $choice ->
    [contribute] we would have told it otherwise
    [consent] we would have told it otherwise
   *[other] we do not tell it as { $moscow } does
  }
line-legalBasis-for = { $choice ->
    [contribute] the article fits
    [consent] the article fits
   *[other] the article would fit
  }
line-legalBasis-against-2 = the treaty says something else
line-legalBasis-against = { $choice ->
    [contribute] we have doubts about the article
    [consent] we have doubts about the article
    [object] this article does not cover it
   *[other] we have doubts about the article
  }
line-leaning-for-2 = it suits us more than we say
line-leaning-for = { $choice ->
    [contribute] we have reasons of our own to agree
    [consent] we have reasons of our own to agree
   *[other] we had reasons of our own to agree
  }
line-leaning-against-2 = there are matters here that we keep to ourselves
line-leaning-against = { $choice ->
    [contribute] we had our own doubts
    [consent] we had our own doubts
    [object] we have reasons of our own to refuse
   *[other] we have our own doubts
  }
line-showingTheFlag-for-2 = we would be seen to keep our word
line-showingTheFlag-for-3 = it does us good to be counted among those who came
line-showingTheFlag-for = { $choice ->
    [contribute] our flag should be seen there
    [consent] our flag should be seen there
   *[other] our flag could have been seen there
  }
line-costOfSending-against = sending soldiers costs us dear
line-friction-against-2 = our deputies would ask us why
line-friction-against = { $choice ->
    [contribute] it will not be easy at home
    [consent] it will not be easy at home
   *[other] we could not carry this at home
  }
line-uninvited-against = { $home ->
    [yes] { $choice ->
        [object] we have not called anybody in
       *[other] we did not ask for anybody to come
      }
   *[no] { $choice ->
        [contribute] we would rather have been asked to come
        [consent] we would rather have been asked to come
       *[other] nobody has asked us to come
      }
  }
line-uninvited-against-2 = { $home ->
    [yes] help that nobody called for is no help
   *[no] one does not walk into a house uninvited
  }
line-policing-against = { $choice ->
    [contribute] our soldiers should not face crowds
    [consent] our soldiers should not face crowds
    [object] we send no soldiers against crowds
   *[other] our soldiers should not face crowds
  }
line-ownClaim-for = { $choice ->
    [contribute] it keeps what is ours
    [consent] it keeps what is ours
   *[other] it would keep what is ours
  }
line-ownClaim-against-2 = a line that others hold is a line that we cannot move
line-ownClaim-against = { $choice ->
    [contribute] we give up nothing that is ours
    [consent] we give up nothing that is ours
    [object] we will not sign away what is ours
   *[other] it touches what is ours
  }
line-askGranted-for = what we asked for is in the text
line-askRefused-against = { $choice ->
    [contribute] what we asked for is not in the text
    [consent] what we asked for is not in the text
    [object] we asked for one change and were turned down
   *[other] what we asked for is not in the text
  }
line-isolation-against-2 = it is a lonely place to stand
line-isolation-against = { $choice ->
    [contribute] few will stand here with us
    [consent] few will stand here with us
    [object] we will not stand there almost alone
   *[other] few would stand there with us
  }
line-consentOfAccused-for = { $choice ->
    [contribute] { $self ->
        [yes] we can live with it
       *[no] { $about } can live with it
      }
    [consent] { $self ->
        [yes] we can live with it
       *[no] { $about } can live with it
      }
   *[other] { $self ->
        [yes] we could live with it
       *[no] { $about } could live with it
      }
  }
line-debtKept-for = promised help has come
line-debtKept-against = promised help is still owed
line-hedging-for = we keep more than one door open
line-hedging-against = { $choice ->
    [contribute] we have other partners to think of
    [consent] we have other partners to think of
    [object] we look after ourselves now
   *[other] we have other partners to think of
  }

# What members would change before they answer, after "Yerevan and Minsk would"

amendment-softer = have it softer: { $rung }
amendment-stronger = have it stronger: { $rung }
amendment-smaller = have it smaller: { $size } troops
amendment-larger = have it larger: { $size } troops
amendment-shorter = have it shorter: { $days } days
amendment-longer = have it longer: { $days } days
amendment-noName = have it name no one
amendment-name = have it name { $name }
amendment-guardOnly = have the troops guard sites and no more
amendment-article2 = have it rest on Article 2
amendment-article4 = have it rest on Article 4
amendment-interim = have it keep the matter open
amendment-final = have it settle the matter
