# The page that says how it works. It is fetched with that page. Every key starts with how-.

how-title = How it works
how-lead = What the rules are, how they fare against the record and against what is claimed of this alliance, which ways to play do well in them, and what they cannot tell.
how-contents = Contents
how-source = Source: { $title }
how-sources = Sources:
how-print = Print
how-back = { $to ->
    [briefing] Back to the briefing
    [play] Back to the situation
    [council] Back to the Council
    [debrief] Back to the debrief
    [record] Back to the record
    [run] Back to the shared run
    [replay] Back to the replay
   *[title] To the title
  }

how-section-minute = In one minute
how-section-model = The rules, one by one
how-section-votes = Votes against the record
how-section-claims = Claims put to the rules
how-section-balance = Balance
how-section-sensitivity = What would change the answer
how-section-left-out = What the model leaves out
how-section-limits = What the record cannot tell

how-numbers-missing = The numbers could not be fetched. Check the connection and load the page again.
how-made = Rules { $rules }, { $scenarios }. Remade by “{ $command }”; a test fails where it is stale.
how-holds = holds
how-fails = fails
how-jump = In this section: { $section }

how-crisis-kazakhstan-2022 = Kazakhstan, January 2022
how-crisis-armenia-azerbaijan-2022 = Armenia and Azerbaijan, September 2022
how-crisis-kyrgyz-tajik-2022 = Kyrgyzstan and Tajikistan, September 2022
how-crisis-short-kazakhstan-2022 = Kazakhstan
how-crisis-short-armenia-azerbaijan-2022 = Armenia
how-crisis-short-kyrgyz-tajik-2022 = the border
how-crisis-all = All three crises

## In one minute

how-minute-sum = You decide for Moscow; the rules decide for everybody else. Before a text each member adds up, in points, what the text would do if it stood, what its own hand on it would cost or bring, and what sending troops would add. The list that opens under “why” is that sum, term by term. One term stays hidden: a leaning, drawn with the seed, that sounding out a capital brings to light.
how-minute-odds = The sum does not decide, it sets the odds. The better an answer serves a member, the likelier it gives that answer, and a poor answer is rare but not impossible: quantal response, as it is used for the statistics of international crises. The Council then decides by consensus. One objection blocks; abstaining does not; an empty chair delays. Objecting in the open is dearest for those who depend on Moscow most, so they stay silent or stay away before they object.
how-minute-trust = Trust is what a member expects of the next time. It follows help that can be seen: troops on the ground count in full, a promise fades by the half-day, and fastest while nothing moves. Everybody watches how the one in trouble is treated, and who expects nothing looks for cover elsewhere. What counts in the end is substance, not the label: who sent, how many came, by when, under which mandate, and when they left. Allies do let each other down: by one count, of the commitments that were called upon in war since 1945, 22 in 100 were kept.
how-minute-not = This is no forecast. It is tuned to a handful of appeals to one alliance in 2021 and 2022, and much of it is judgement, marked as such in the model card that comes with the source (docs/model.md). It can show which reasons would have to be other for an answer to be other. It cannot show what will happen, and it does not say what states should do.
how-minute-not-lead = What it is not.

## The rules, one by one. No digits here but in names: numbers belong to the model card.

how-model-purpose = The purpose
how-model-purpose-note = A game about how an alliance answers an appeal: who consents, who sends, what each answer costs, and what the others learn from it. It is tuned to appeals to one alliance in 2021 and 2022. It takes no side between those who appealed, those they accused and those who were asked; what a government does here follows from its ties, fears and means, and the same rules hold for all.
how-model-card = What follows are the mechanisms in words, each with the shape of its main sum. Every coefficient stands in the model card that comes with the source (docs/model.md), beside where it comes from.
how-model-shape = The shape:

how-model-text = A text and what it does
how-model-text-note = A text before the Council stands on a rung between silence and a combat force. What it does is read from its rung and, once there are troops in it, from their number and the length of the mandate: how far it helps, how much force it is, how deep it reaches into the host’s affairs, how it affronts the accused, and what effort it takes of Moscow. A name adds to the affront and to nothing that helps. Some texts close the matter, others leave it open, and a victim that feels fobbed off minds the first far more. Help that nobody asked for is an intervention: it counts for a fraction in the vote and on the ground.
how-model-text-shape = help = what the rung can do × how grave the case is × how much of the force needed is sent

how-model-member = What a member weighs
how-model-member-note = Each member keeps three sums. The first is what the text does if it stands: help for a victim that it is close to, or that it may one day resemble; against that a friend affronted, a precedent for force on soil like its own, the danger of being drawn in. The second is what its own hand on the text does: loyalty to a patron that it trusts, pressure, promises, sanctions, the law. The third is what sending adds: the flag shown, and the price of showing it. Those who depend on Moscow can afford an objection least, so they would rather stay silent or stay away.
how-model-member-shape = agreeing = what the text does + what my hand on it does; abstaining = the first alone, and a little less; objecting = part of the second turned round − the price of defiance

how-model-answer = How a sum becomes an answer
how-model-answer-note = Sums set odds; they do not decide. The same lead in points multiplies the odds by the same factor, wherever one starts, so a poor answer grows rare and never impossible. Governments that vote choose sharply. Two sides that fight choose more loosely. One objection blocks a text, an empty chair delays it until consent is given or withheld, and an abstention does neither.
how-model-answer-shape = odds of one answer against another = a constant factor for every so many points between them

how-model-council = The Council before it votes
how-model-council-note = The presidency passes at the end of the summit that whoever presides hosts, to the next by the alphabet; an empty chair is passed over. A chair that drags its feet makes a session dearer, and sometimes later. The whip count is the sum of the vote itself, with each hidden leaning spread over its range, and it narrows where a capital was sounded out. It names the one change of the text that would move each member most. After tabling, the ask with the most weight behind it is moved, once: to grant it wins one member and may lose another. So texts drift to the middle, and from there to what the least willing can bear.

how-model-debt = What outlives the vote
how-model-debt-note = A mission is borrowed time: its report lands weeks later, and to publish, split or bury it offends somebody each time. Consent to a text is not access to the ground; each party lets the mission in or does not. Measures that were agreed are a debt with a date. They fly from the same lift as everything else, and what is missing when the day comes costs trust with the victim and with all who watch. A promise made for a vote is redeemed by a yes to a text that stands, and is otherwise owed.

how-model-troops = Troops and transport
how-model-troops-note = Those who contribute send by their capacity, and Moscow sends the rest. A parliament that must agree is asked every turn, and each refusal costs days. Everything that flies comes from one pool of transport, which Moscow’s own war draws on as well. Leaving begins at the hour that was announced and takes the same lift home. Moscow may send its own ahead of the Council: they arrive first, and come as one power.

how-model-unrest = Unrest
how-model-unrest-note = Crowds move by a balance of pushes: grievance, looted arms and foreign boots drive them, fear, fatigue and forces that stay loyal hold them back. Loyalty, the split at the top and stability pull at one another. Fire clears streets and wears loyalty. Sites fall to crowds and are held by loyal forces or by foreign guards, who set the host’s own free to go elsewhere. How far help settles anything hangs on what lies behind the unrest, which nobody is shown. Near the bottom every half-day carries a hazard that the government falls.
how-model-unrest-shape = growth of the crowds = (grievance + arms + boots − loyalty × harshness − forces set free − fatigue) × room to grow

how-model-front = A front
how-model-front-note = Twice a day at most each side decides whether to press on. Gain and momentum speak for it; exhaustion, what it has already, presence on the line, warnings, the eyes of others and the victim’s guarantor speak against it. Whether pacts deter is disputed in the literature. Here they deter as far as the guarantor is believed, has a free hand, and is not tied to the one that presses. Whoever presses drives up the heat, and heat makes ground change hands, kills and displaces. Limited aims are soon met: help that lands late finds a line that has moved already.
how-model-front-shape = deterrence = belief in the guarantor × its free hand × its distance from the attacker

how-model-truce = Truces and after
how-model-truce-note = Both sides must accept a truce, and do so the more readily, the more tired they are and the more the first has of what it wants. Its strength depends on who stands behind it, Moscow with its standing, the Council, or an outsider, and on truces that held before. The hazard that it breaks is greatest in its first hours. A line that nobody’s word, presence or procedure holds flares up again by chance. A truce that breaks costs its guarantor.

how-model-even = A quarrel between members
how-model-even-note = Each party keeps two accounts: how far it wants the alliance in, and what it holds against Moscow for favours to the other. The dead and trust raise the first. Every visit, shipment or soldier for one side lowers it at the other and adds to the second. An uninvited force, and a name said aloud, do the same. A lasting way to settle quarrels needs both to want it, and no slight in the way.

how-model-truth = What lies behind
how-model-truth-note = Each run draws, unseen, what the trouble really is: a street or a palace, local heights or a corridor, village commanders or a design. Signs of it turn up, and false ones too. A probe of Moscow’s sources reads it rightly most of the time and costs acts that are wanted elsewhere. Previews know no more than the player: they are played over all that may be true, weighted by what has been read.

how-model-trust = Trust
how-model-trust-note = Trust moves towards the help that can be seen, measured by how grave the case is. It moves fast while an appeal or an answer is news, and slowly later. The first answer weighs most. A bad surprise in one’s own case weighs more than a good one. Troops on the ground count in full, a promise less, and less with each half-day in which nothing moves. Others learn from it too, those most in need of a guarantee and closest to the victim more than the rest.
how-model-trust-shape = change of trust = (help seen ÷ what the case asks for − trust) × news × how much it concerns one

how-model-hedging = Anger, opinion, hedging
how-model-hedging-note = Help that falls short angers a government, less while a word given to it is being kept, and turns its public. Hedging drifts towards what distrust, outside options and opinion at home make wise, less what dependence on Moscow forbids. It shows on a ladder: complaints, a drill skipped, a signature refused, an envoy recalled, an empty chair, a frozen seat, unpaid dues, and leaving. A rung needs a mark and an occasion; freezing waits for a summit, where an empty chair says the same for less. A step can be taken back, leaving cannot.
how-model-hedging-shape = wish to hedge = distrust + an open and angry public + outside options − dependence − need at home

how-model-outsiders = Outsiders
how-model-outsiders-note = Critics worry about foreign boots by how they affront, about deaths, and about overstaying; backers worry about disorder. A date, an explanation, and order calm them. The accused and its friends mind presence and names. Appeals that nobody answers leave room to others, who may send monitors or broker a truce of their own. What they say aloud weighs on the side that presses, and on Moscow’s standing.

how-model-moscow = Moscow’s means
how-model-moscow-note = Political capital comes back day by day, and more slowly while troops are abroad. Forces free and lift are shared with Moscow’s own war, whose burden the player cannot put down. Each act has its price, and what is repeated on the same aim is worth half each time. Much helps one capital and costs another: assurances to a backer anger its victim, arms for one party slight the other. No rule plays Moscow; what it would do by its own account is worked out apart, for comparison (see Balance).

how-model-word = A given word
how-model-word-note = A warning, a date for leaving, and promised measures work at once and are tested at once. A warning that is called must be covered by the end of the next turn, with troops or with a text. Kept, it brings standing; broken, it costs more than it brought, and more each time. Calling a crisis by a name, from terrorism to aggression, moves votes by little and is remembered when it changes.

how-model-outcome = How it ends
how-model-outcome-note = A game ends with five sums, never added up in the debrief: the crisis itself, the ally, the alliance, Moscow, and the outside. Each is a list of named reasons. The verdict is a label from a short list, read off what was adopted, who came, how many, and when they left. It is coarser than the sums: very different games share one label.

how-model-luck = Luck
how-model-luck-note = All luck comes from the seed, in streams that are named by turn and purpose. Two games that differ in one decision share the rest of their luck, so that what differs between them is the decision. The same seed and the same acts give the same game on any machine.

how-model-numbers = Where the numbers come from
how-model-fitted = Fitted
how-model-fitted-note = What members weigh in a vote, to the answers on record (Votes against the record).
how-model-facts = Taken from sources
how-model-facts-note = Dates, sizes of forces, airlifts, bases, chairs and calendars, lengths of fighting, capability indices.
how-model-profiles = Derived
how-model-profiles-note = Profiles of countries: alignment from UN votes, dependence from trade, remittances, arms and bases, capacity from capability indices.
how-model-case = Tuned to one case each
how-model-case-note = The course of unrest to January 2022, the fronts to a few days of September each. One case fixes few numbers.
how-model-judged = Judgement
how-model-judged-note = Fear, openness, outside options, opinion and all the rest. The model card marks design numbers: chosen so that the game works, with no source behind them.

## Votes against the record

how-votes-what = On record are { $answers } answers that bear on what the rules claim: { $votes } votes of the General Assembly on Ukraine, { $asks } times that Moscow asked its allies to stand by its war, and { $texts } texts before the Council. For each answer two forecasts are compared.
how-votes-rules-name = The rules
how-votes-rules = The same sums as in the game, without luck and without hidden leanings, with the profiles that members had at that date.
how-votes-mean-name = The weighted mean
how-votes-mean = The rival that any finer model of votes should beat, and often does not. The outcome settles at the mean of what everybody wants, weighted by capability and by how much each cares; a member is taken to go along the likelier, the nearer its own wish lies to that mean.
how-votes-caution = Three cautions.
how-votes-favoured = The mean is favoured: it is told what members want as the rules find it, so that the two differ only in how wishes become a decision. But it knows no veto, and never expects anybody to vote against.
how-votes-fitted = The rules are favoured more: their weights were fitted to these very answers. This shows that one set of rules can tell most of them without a script. It does not show that it would have foretold them.
how-votes-dependent = The answers hang together. They come from the same five members, mostly about the same war, so they are worth far fewer than { $answers } independent ones.

how-scores = How far off, on average
how-scores-note = Mean squared distance from what happened, the Brier score: 0 is certain and right, 2 certain and wrong. The dashed line gives every possible answer the same chance: whoever is to the right of it would have done better to guess.
how-scores-overall = All { $answers } answers
how-scores-lonely = Moscow wanted it, others did not: { $answers }
how-scores-shared = What everybody agreed to: { $answers }
how-scores-rules = rules
how-scores-mean = weighted mean
how-scores-even-line = even chances
how-scores-said = Over all answers the rules are off by { $rules }, the mean by { $mean }, even chances by { $even }. Where Moscow wanted something and others did not, it is { $lonelyRules } against { $lonelyMean }, { $worse ->
    [yes] and there the mean is worse than guessing
   *[no] and guessing would give { $lonelyEven }
  }: beating it there is no great feat. Where everybody agreed, both are right and the mean is { $sharedBetter ->
    [yes] a shade nearer
   *[no] no nearer
  }.
how-scores-wished = Two of the texts for Armenia, the declaration and the peacekeepers, were never Moscow’s wish, yet the mean is asked as if they had been. Without them it is { $rules } against { $mean }.
how-scores-rung = This compares who says yes. How far an answer goes, from a call to troops, the mean told no worse than the rules’ own Moscow did when the weights were fitted.

how-misses = Where the rules were wrong
how-misses-note = The { $count } answers that they missed by most. Of all { $answers } the weighted mean was nearer in { $nearer }, and in { $level } the two were level.
how-miss = { $who } { $did }. { $gave }
how-miss-of = { $item }, { $date }:
how-miss-gave = The rules gave that { $rules } chances in 100, the mean { $mean }{ $nearer ->
    [mean] : here the mean was nearer.
   *[rules] .
  }

how-table = Every answer, with the chance that each forecast gave it
how-table-note = Chances in 100. The bar shows all three answers, with Moscow (in the Council: agreed), neither, against; what happened is filled. “Off” is the squared distance, 0 to 2; the smaller one is bold.
how-table-note-ground = The record stands on paper.
how-table-who = Who
how-table-record = On record
how-table-chance = chance
how-table-off = off
how-table-council = The Council
how-table-made = Rules { $rules }, { $scenario } { $hash }. Remade by “npm run votes”; a test fails where it is stale.

how-member-armenia = Armenia
how-member-belarus = Belarus
how-member-kazakhstan = Kazakhstan
how-member-kyrgyzstan = Kyrgyzstan
how-member-tajikistan = Tajikistan

how-item-crimea-2014 = Crimea’s annexation, resolution 68/262
how-item-militarisation-2019 = Crimea’s militarisation, resolution 74/17
how-item-invasion-2022 = The invasion of Ukraine, resolution ES-11/1
how-item-seat-2022 = Russia’s seat in the Human Rights Council, resolution ES-11/3
how-item-annexations-2022 = The annexations of 2022, resolution ES-11/4
how-item-peace-2023 = Peace and withdrawal, resolution ES-11/6
how-item-united-front-2022 = A united front behind the war, Moscow summit
how-item-recognition-2022 = Recognition of the two republics in the Donbas
how-item-guards-kazakhstan = Peacekeepers for Kazakhstan
how-item-mission-armenia = A fact-finding mission to Armenia
how-item-declaration-armenia = A declaration that names Azerbaijan
how-item-guards-armenia = Peacekeepers for Armenia
how-item-closing-armenia = The closing package for Armenia

# What was answered: in the table, and in a sentence after who answered
how-answer-vote-with = with
how-answer-vote-neither = neither
how-answer-vote-against = against
how-answer-ask-with = went along
how-answer-ask-neither = held back
how-answer-ask-against = refused
how-answer-ask-notWith = held back
how-answer-text-with = agreed
how-answer-text-against = objected
how-answer-fate-with = agreed
how-answer-fate-against = not agreed

how-did-vote-with = voted with Moscow
how-did-vote-neither = abstained or stayed away
how-did-vote-against = voted against Moscow
how-did-ask-with = went along
how-did-ask-neither = held back
how-did-ask-against = refused aloud
how-did-ask-notWith = held back
how-did-text-with = agreed
how-did-text-against = objected
how-did-fate-with = agreed to it
how-did-fate-against = did not agree to it

## Claims put to the rules. No digits here: numbers come from the file.

how-claims-lead = What two articles say of this alliance is put to the rules claim by claim: a sentence about the world, a way to play, a number, and a mark that the number must reach. Among the claims are mistakes of the articles, which the rules must not have taken over, and what the model card says of the rules themselves. Of { $claims } claims { $hold } hold and { $fail } { $fail ->
    [one] fails
   *[other] fail
  }. Nine in ten were wanted: { $reached ->
    [yes] that is reached.
   *[no] that is not reached.
  }
how-claims-measured = Each is measured over { $games } games, or exactly where no luck comes in. A claim holds only if every number of it reaches its mark. What the model cannot say counts as failed.
how-claims-marks = Where the marks come from.
how-claims-origin = “From the list” means that the claim came with its number. “Fixed beforehand” means that it came with none, and one was set before anything was measured: high for what a government or the Council decides, more than half for a detail of the course, since the record is one draw of many, and low for what is to be rare. No mark was moved afterwards.
how-claims-failing = The ones that fail
how-claims-failing-none = None fails.
how-claims-all = Every claim, with what was wanted and what was found
how-claims-show = Show
how-claims-show-all = all { $count }
how-claims-show-fails = failing { $count }
how-claims-show-holds = holding { $count }
how-claims-shown = { $count ->
    [one] { $count } claim is shown.
   *[other] { $count } claims are shown.
  }
how-claims-sources = Sources of the claims
how-claims-claimant = { $title }. Makes claims.
how-claim-of = { $id }: { $statement }
how-claim-said = Claimed by
how-claim-confirmed = confirmed by
how-claim-source = Source { $number }: { $title }
how-claim-played = Measured on
how-claim-note = On the measure:
how-claim-to-why = why it fails
how-claim-unexplained = No explanation has been written yet.
how-claim-nothing = not modelled
how-claim-unmeasured = nothing to measure

how-claims-group-articles = What the articles say
how-claims-group-errors = What the articles get wrong
how-claims-group-rules = How the rules behave
how-claims-group-scores = How well they foretell
how-claims-tally = { $hold } of { $claims } hold

how-claims-counted = Counted
how-claims-wanted = Wanted
how-claims-found = Found
how-claims-result = Result

how-origin-table = from the list
how-origin-beforehand = fixed beforehand
how-mark-atLeast = at least { $mark }
how-mark-atMost = at most { $mark }
how-mark-above = above { $mark }
how-mark-below = below { $mark }
how-mark-between = { $low } to { $high }
how-unit-percent = { $value }%

how-place-kazakhstan = Kazakhstan
how-place-armenia = Armenia and Azerbaijan
how-place-border = Kyrgyzstan and Tajikistan
how-place-none = the rules by themselves

# Why a claim fails, and why it is left so. Shown only while it fails; docs/model.md says the same with numbers.
how-claim-why-V03 = Each ally sends troops in about nine of ten runs or more, but the claim wants all four at once, and each answers for itself: now and then one consents and sends nobody. The share lies on the mark, now above it, now below. It stays: a surer yes of each would make the vote a formality.
how-claim-why-V15 = The attacker chooses whether to press, by odds. In the runs that fail it does not press on the first day, in many of them because a truce is signed in its first hours. It stays: a surer first blow would kill more than the record’s did, and the toll is what the front was tuned to.
how-claim-why-V18 = By Moscow’s own account, which is what it would choose by, acting alone is worth more; on Moscow’s dimension of the outcome, which is what is left of its means, it is not. Brokering spends capital, and every truce that breaks takes standing back, while the best text, seen through, earns some. It stays, because the two numbers mean two things.
how-claim-why-V22 = Not modelled. No scenario has Karabakh as a theatre; the months after the record know that autumn only as an appeal that nobody answered. It stays out until there is a scenario with sources of its own.

## Balance. No digits here: numbers come from the file.

how-balance-lead = Ways to play, set against each other with the same luck. Three things are kept apart, here and in the rules: what was done, what Moscow would do by its own account, and what scores. None of them is advice.
how-balance-points = The five dimensions run from nothing to a thousand; the debrief shows a tenth of that. The mean of the five stands beside them for the comparison of policies alone: it hides who paid, and the game never shows it.
how-balance-games = Each script plays { $games } games of every crisis, chance { $chance }, the planner { $planner }: it is slow, and its numbers are a rough floor, not the best that could be done.

how-policies = Ways to play
how-policies-done = What was done
how-policies-would = What Moscow would do
how-policies-scores = What scores
how-policies-compared = For comparison
how-policy-record = The record
how-policy-record-note = The acts of history, each at its turn. The first mark to hold the rest against, and no model of success.
how-policy-reference = The reference
how-policy-reference-note = Each turn it weighs every text by Moscow’s own account and the odds of the vote, and answers by those odds. It is how the rules see Moscow, and it does not try to score.
how-policy-planner = The planner
how-policy-planner-note = Tries acts in many futures with other luck, knowing no more than a player knows, and takes what ends best. It has no idea of Moscow.
how-policy-passive = Nothing
how-policy-passive-note = No act at all, in any turn.
how-policy-hawk = The hawk
how-policy-hawk-note = Warns, posts, arms, presses, and tables the largest force that might pass.
how-policy-bilateral = Alone
how-policy-bilateral-note = Brokers, arms, backs and sends its own; never the Council.
how-policy-multilateral = The Council first
how-policy-multilateral-note = Sounds out, promises, tables what passes and helps most, delivers, publishes.
how-policy-random = Chance
how-policy-random-note = Any act that is open, kinds being equally likely.

how-dimension-crisis = Crisis
how-dimension-ally = Ally
how-dimension-alliance = Alliance
how-dimension-moscow = Moscow
how-dimension-outside = Outside
how-balance-policy = Policy
how-balance-mean = Mean
how-balance-sd = sd
how-balance-sd-long = sd: how far totals spread from game to game (standard deviation).
how-balance-verdict = { $share ->
    [100] Always a { $verdict }.
   *[other] Most often a { $verdict } ({ $share }%).
  }
how-balance-policies = Policies by dimension
how-balance-goals = The planner with one goal above the others
how-balance-goals-note = The dimension that it plays for counts five times. Where the answers differ, the goals pull apart.
how-balance-goal = Plays for
how-goal-equal = all five alike
how-goal-crisis = the crisis
how-goal-ally = the ally
how-goal-alliance = the alliance
how-goal-moscow = Moscow
how-goal-outside = the outside
how-balance-answer = { $form }, in { $count } of { $games } games.

how-form-troops-strong = { $text } of { $size }
how-form-interim = { $text } that leave the matter open
how-form-final = { $text } that close the matter
how-form-named = { $text } naming the accused
how-form-broker = { $text }, and a truce by Moscow
how-form-base = { $text }, and base troops at the line
how-form-troops = { $text }, and Moscow’s own troops

how-balance-spread = How far the dimensions spread
how-balance-spread-note = Over games of all fixed policies and chance: the mean, and the range that holds nine games in ten.
how-balance-dimension = Dimension
how-balance-range = Nine games in ten
how-balance-together = What moves together
how-balance-together-note = Correlation of two dimensions over games; beneath it, over means of strategies, where luck is out. Near one: who gains the one gains the other. Below nothing: they pull apart.
how-balance-of = { $what }: { $crisis }

how-balance-chance = Luck, truth, waiting
how-balance-luck = Luck
how-balance-luck-note = of the spread of totals over policies and planner is luck, of which nobody can know; { $truth }% is the hidden truth, of which signs and sources tell, and { $choice }% is choice. Over plans drawn by chance luck is { $plans }%.
how-balance-truth = Knowing the truth
how-balance-truth-note = points of a thousand are lost on average by the best plan for one truth when another is true. Knowing it gains { $worth } over the plan that is best on the whole.
how-balance-truth-worst = Most where “{ $supposed }” was supposed and “{ $met }” was so: { $lost }.
how-balance-foresight = A planner that knows
how-balance-foresight-note = points of a thousand are gained by a planner that is told the truth, with a standard error of { $error } over { $games } games.
how-balance-waiting = Waiting
how-balance-waiting-note = of { $decisions } decisions before the last two turns have nothing surely better than waiting. Waiting comes out best in { $best }%, and within three points of the best in { $near }%.
how-balance-situations = Situations
how-balance-situations-note = { $never ->
    [0] of the authored situations stayed out of all { $games } games: each arose in some.
   *[other] of the authored situations arose in none of { $games } games.
  }
how-balance-percent = { $value }%
how-balance-verdicts = Verdicts under chance
how-balance-verdicts-note = How games end when nobody chooses.

how-checks = What was wanted of the balance
how-checks-lead = Of { $lines } lines { $hold } hold and { $fail } { $fail ->
    [one] fails
   *[other] fail
  }. They were written down before the numbers.
how-checks-failing = Numbers that do not flatter
how-checks-failing-none = None of the lines fails.
how-checks-none = none
how-checks-every = Every line
how-checks-line = { $crisis }: { $value }. Wanted: { $wanted }.
how-checks-where = Crisis
how-checks-value = Found
how-checks-result = Result
how-checks-wanted = Wanted: { $wanted }
how-check-plannerBeatsFixed = Looking ahead beats every script
how-check-plannerBeatsFixed-fails = A script does as well as looking ahead
how-check-randomBelow = Chance does worse than every script
how-check-randomBelow-fails = Acting by chance beats a script
how-check-waiting = There is something to do
how-check-waiting-fails = Too often nothing is better than waiting
how-check-goalsDiffer = Different goals ask for different answers
how-check-goalsDiffer-fails = Whatever the goal, the answer is much the same
how-check-goalsDifferForPlanner = Looking ahead settles on different answers for different goals
how-check-goalsDifferForPlanner-fails = Looking ahead settles on no answer of a goal’s own
how-check-truth = The truth is worth knowing to a plan
how-check-truth-fails = A plan hardly gains by knowing the truth
how-check-truthForPlanner = The truth is worth knowing to a planner
how-check-truthForPlanner-fails = A planner that is told the truth hardly gains by it
how-check-luck = Choice matters more than luck
how-check-luck-fails = Luck matters more than the choice of a policy
how-check-luckOfPlans = The choice of a plan matters more than luck
how-check-luckOfPlans-fails = Luck matters more than the choice of a plan
how-check-situations = Every authored situation can arise
how-check-situations-fails = Some authored situations never arise
how-check-verdicts = Many verdicts are within reach
how-check-verdicts-fails = Few verdicts are within reach
how-check-moscowAgainstCrisis = What serves the crisis costs Moscow
how-check-moscowAgainstCrisis-fails = What serves the crisis serves Moscow as well
how-check-noPolicyBestEverywhere = No script is best everywhere
how-check-noPolicyBestEverywhere-fails = One script is best everywhere
how-check-measuresAlive = Every act is good for something
how-check-measuresAlive-fails = Some acts are good for nothing, for any goal
how-check-measuresAliveAlike = Every act is good for all dimensions together somewhere
how-check-measuresAliveAlike-fails = Some acts are never good for all dimensions together
how-check-presidentAlone = An unhelped president may fall or stay
how-check-presidentAlone-fails = The fate of an unhelped president is too sure

how-measures = Which acts were near the best
how-measures-note = Of the decisions that offered an act, the share in which it came within three points of the best: with all dimensions alike, and beneath it for the one goal that it serves best, with the number of offers. Taken from games by chance, by drawn plans and by the planner.
how-measures-act = Act
how-measures-share = { $near }%
how-measures-best = { $best }% · { $offers ->
    [one] { $offers } offer
   *[other] { $offers } offers
  }
how-measures-never = not offered
how-measures-where = Nearest: { $crisis }, { $source } { $game }, turn { $turn }, for { $goal }
how-measures-nowhere = Never near the best.
how-act-table = Table a text
how-act-refuse = Refuse the appeal
how-act-backIncumbent = Back the government
how-act-proposeMechanism = Propose a way to settle quarrels
how-act-askUnitedFront = Ask for a united front
how-act-probe = Ask Moscow’s sources
how-act-withdraw = Start the withdrawal
how-measures-source-random = game of chance
how-measures-source-plan = drawn plan
how-measures-source-planner = planner’s game
how-measures-source-script = script that brings it about, game

## What would change the answer. No digits here: numbers come from the file.

how-sensitivity-lead = What would have to be other for the main results to be other? Here one number of a scenario at a time is moved through the range that is plausible for it, with all else as it is, over { $games } games for each share. A result is flipped where it is no longer true in most of them.
how-sensitivity-reads = The fewer numbers flip a result, and the nearer they lie, the more fragile it is. What nothing flips alone has several reasons behind it, each of them enough without the others, or one that lies beyond the ranges tried; then no single one of these numbers can be called the cause. Two numbers moved together are not tried.
how-sensitivity-bar = The line is the plausible range, the tick the value as it stands, the disc the nearest one that flips the result. A weight is given as a multiple of what it is.
how-sensitivity-result = { $statement }: in { $share }% of games
how-sensitivity-play = Played: { $play }.
how-sensitivity-unclear = Too near a half for a flip to mean anything; nothing was tried.
how-sensitivity-none = None of { $parameters } numbers flips it alone.
how-sensitivity-some = Of { $parameters } numbers { $flips } { $flips ->
    [one] flips
   *[other] flip
  } it alone.
how-sensitivity-nearest = Nearest of the rest: { $list }.
how-sensitivity-near = { $label } at { $value } ({ $share }%)
how-sensitivity-twist = Where { $label }: { $share }%, { $flips ->
    [yes] which flips it.
   *[no] which does not flip it.
  }
how-sensitivity-more = And { $count } more.
how-sensitivity-moved = What is moved
how-sensitivity-now = Is
how-sensitivity-at = Flips at
how-sensitivity-range = Plausible
how-sensitivity-then = True then
how-sensitivity-times = × { $value }

## What the model leaves out

how-left-lead = A model earns its keep by what it leaves out, so long as it says so. Nothing of this is in the rules:
how-left-politics = Politics at home
how-left-politics-note = Beyond a few meters for opinion, openness and stability. Parties, elections and factions do not act.
how-left-economy = The economy
how-left-economy-note = Dependence is a number. Prices, sanctions packages and migration do not move.
how-left-people = People
how-left-people-note = No leader has a character. The Secretary General speaks and does not choose. Prisoners and the wounded are not counted.
how-left-knowledge = Information
how-left-knowledge-note = No war of words beyond what a crisis is called, no intelligence beyond a few readings of the truth.
how-left-place = Places
how-left-place-note = Unrest is one city’s. Karabakh is no theatre of any crisis here.
how-left-time = Time
how-left-time-note = One crisis at a time, though two overlapped in September 2022. Nothing is played after the last turn.
how-left-theory = Theory
how-left-theory-note = Chain-ganging and buck-passing among great powers, on which there is a literature, have no place among members so unequal.

how-left-failures = Known failures
how-left-failures-lead = What is wrong with the rules as they stand, as far as is known:
how-left-failures-claims = { $fail ->
    [one] One of { $claims } claims fails, with its explanation.
   *[other] { $fail } of { $claims } claims fail, each with its explanation.
  }
how-left-failures-balance = { $fail } of { $lines } lines wanted of the balance fail.
how-left-failures-votes = In { $mean } of { $answers } answers on record the rival forecast was nearer than the rules.
how-left-late = The Council comes late: days of fighting are over before a text lands. What moves the toll is what moves at once.
how-left-own = On Moscow’s own dimension doing nothing at all is ahead of what was done in { $count } of { $crises } crises, since every act takes capital.
how-left-labels = Verdicts are coarse: very different games share one label.
how-left-host = A host at a front hardly ever falls: there its government stays in { $stays }% of games at least, whichever policy plays.
how-left-pace = A day of play holds many acts in one crisis and few in another.

## What the record cannot tell

how-limits-lead = To fit a record is one thing; to be needed for it is another. When the pieces of the model are taken out one at a time and the rest is fitted again, some are missed at once: the price of open defiance, the victim’s grievance at being fobbed off, the fear of a precedent, ties to the accused, loyalty to a patron that one trusts. Others are not missed at all. Whatever the game makes of them is theory and judgement.
how-limits-untested = Not tested by the record
how-limits-guarantee = Guarantee
how-limits-guarantee-note = Helping so that one’s own regime will be helped. The vote for Kazakhstan comes out without it: loyalty, a weak precedent and nobody harmed are enough. Do not take the game as evidence that governments insure each other against revolt.
how-limits-solidarity = Solidarity
how-limits-solidarity-note = Caring for the victim because it is close.
how-limits-reciprocity = Reciprocity
how-limits-reciprocity-note = Repaying help that one trusts to get.
how-limits-sanctions = The weight of sanctions
how-limits-sanctions-note = What the West’s displeasure costs those who trade with it.
how-limits-entrapment = Entrapment, in the votes
how-limits-entrapment-note = Being drawn into another’s war. The votes do not need it, and yet it carries weight: without it a guard force for Armenia would very likely pass.
how-limits-cost = Cost and friction
how-limits-cost-note = What troops cost a small army, and what a parliament can stop.
how-limits-resentment = Resentment
how-limits-resentment-note = What pressing too hard leaves behind.
how-limits-rescue = Own rescue
how-limits-rescue-note = How much the victim wants the help itself.
how-limits-fear = The shift in fear
how-limits-fear-note = How much more members feared for their sovereignty once Ukraine had been invaded.
how-limits-kept = They are kept because the literature has reasons for them and because choices in play would be empty without them.
how-limits-wide = No weight is known well
how-limits-wide-note = A dozen occasions fix few numbers: most weights could be half as large, or half as large again, and tell the record almost as well. The game plays with one point out of that cloud.
how-limits-weights = What the record leaves open, as multiples of the weights that the game plays with:
how-limits-fragile = Kazakhstan’s yes hangs on the appeal
how-limits-fragile-note = A text that nobody asked for is blocked. With a stronger opponent than crowds with looted arms the Council would most likely still agree, but fewer allies would send troops, and Moscow might not want them sent, as it would not if it were tied down in a war.
how-limits-overdetermined = Armenia’s no is overdetermined
how-limits-overdetermined-note = The accused has friends in the Council, Moscow has a war elsewhere, and the opponent is a state with a patron: with any one of these gone, the others still say no to a large force. Of all single changes that were tried only one brings it, that the accused itself consents. That the alliance failed Armenia is therefore poor evidence for any one explanation of why.
how-limits-name = Who kept the name out is not known
how-limits-name-note = In September 2022 the Council’s text for Armenia named nobody. Perhaps Moscow did not care to table a name; perhaps it would have been blocked. Both fit all that is on record, and the rules cannot choose between them. In the game you may table the name and see what comes of it.
