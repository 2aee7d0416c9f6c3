# The page that says how it works. It is fetched with that page. Every key starts with how-.

how-title = How it works
how-lead = What the rules are, how well they tell the votes that were cast, and what no vote can tell.
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
   *[title] To the title
  }

how-section-minute = In one minute
how-section-votes = Votes against the record
how-section-limits = What the record cannot tell

## In one minute

how-minute-sum = You decide for Moscow; the rules decide for everybody else. Before a text each member adds up, in points, what the text would do if it stood, what its own hand on it would cost or bring, and what sending troops would add. The list that opens under “why” is that sum, term by term. One term stays hidden: a leaning, drawn with the seed, that sounding out a capital brings to light.
how-minute-odds = The sum does not decide, it sets the odds. The better an answer serves a member, the likelier it gives that answer, and a poor answer is rare but not impossible: quantal response, as it is used for the statistics of international crises. The Council then decides by consensus. One objection blocks; abstaining does not; an empty chair delays. Objecting in the open is dearest for those who depend on Moscow most, so they stay silent or stay away before they object.
how-minute-trust = Trust is what a member expects of the next time. It follows help that can be seen: troops on the ground count in full, a promise fades by the half-day, and fastest while nothing moves. Everybody watches how the one in trouble is treated, and who expects nothing looks for cover elsewhere. What counts in the end is substance, not the label: who sent, how many came, by when, under which mandate, and when they left. Allies do let each other down: by one count, of the commitments that were called upon in war since 1945, 22 in 100 were kept.
how-minute-not = This is no forecast. It is tuned to a handful of appeals to one alliance in 2021 and 2022, and much of it is judgement, marked as such in the model card that comes with the source (docs/model.md). It can show which reasons would have to be other for an answer to be other. It cannot show what will happen, and it does not say what states should do.
how-minute-not-lead = What it is not.

## Votes against the record

how-votes-missing = The numbers could not be fetched. Check the connection and load the page again.
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
how-table-note = Chances in 100. The bar shows all three answers, with Moscow (in the Council: agreed), neither, against; what happened is filled. “Off” is the squared distance, 0 to 2; the smaller one is bold. The record stands on paper.
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
how-limits-fragile = Kazakhstan’s yes is fragile
how-limits-fragile-note = One change is enough to make it unlikely or an even bet: a stronger opponent than crowds with looted arms, a Moscow tied down in a war, or a president who does not ask. A yes needs everything to line up at once.
how-limits-overdetermined = Armenia’s no is overdetermined
how-limits-overdetermined-note = No single change brings troops. The accused has friends in the Council, Moscow has a war elsewhere, and the opponent is a state with a patron: with any one of these gone, the others still say no. That the alliance failed Armenia is therefore poor evidence for any one explanation of why.
how-limits-name = Who kept the name out is not known
how-limits-name-note = In September 2022 the Council’s text for Armenia named nobody. Perhaps Moscow did not care to table a name; perhaps it would have been blocked. Both fit all that is on record, and the rules cannot choose between them. In the game you may table the name and see what comes of it.
