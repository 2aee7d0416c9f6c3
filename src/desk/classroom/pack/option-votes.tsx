import type { OptionFacts } from '../../../classroom/pack/decision.ts';
import type { MeanCause, MemberAnswers } from '../../../classroom/pack/member-answers.ts';
import { points, signed } from '../../parts/figures.ts';
import { useSay, useText } from '../../parts/words.ts';
import { Wide } from './wide.tsx';
import { usePack } from './contract.ts';
import { optionNumber } from './option-words.ts';

interface OptionVotesProps {
  turn: number;
  options: readonly OptionFacts[];
}

/** How members answered the first text that followed each option, with the causes that the model gave. */
export function OptionVotes({ turn, options }: OptionVotesProps) {
  const text = useText();
  const say = useSay();
  const { scenario } = usePack();
  const numbered = options.map((option, at) => ({ at, votes: option.votes }));
  const put = numbered.filter(({ votes }) => votes.runs > 0);
  const silent = numbered.filter(({ votes }) => votes.runs === 0).map(({ at }) => optionNumber(at));
  const members = [
    ...new Set(put.flatMap(({ votes }) => votes.members.map(({ member }) => member))),
  ];
  return (
    <>
      {put.length > 0 && (
        <Wide name={say('pack-decision-votes-of-turn', { turn })}>
          <table class="pack-table pack-members">
            <thead>
              <tr>
                <th scope="col">{say('pack-decision-member')}</th>
                {put.map(({ at, votes: { runs, inTurn, adopted } }) => (
                  <th key={at} scope="col">
                    <b class="pack-letter">{optionNumber(at)}</b>
                    {say('pack-decision-votes-of', { votes: runs, inTurn, adopted })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {members.map((member) => (
                <tr key={member}>
                  <th scope="row">{text.name(member, scenario)}</th>
                  {put.map(({ at, votes }) => (
                    <td key={at}>
                      <Answers answers={votes.members.find((one) => one.member === member)} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
      {silent.length > 0 && (
        <p class="pack-second">{say('pack-decision-votes-none', { options: silent.join(', ') })}</p>
      )}
    </>
  );
}

function Answers({ answers }: { answers: MemberAnswers | undefined }) {
  const say = useSay();
  if (!answers) return null;
  const counted = answers.choices.map(({ choice, votes }) =>
    say('pack-answer-count', { votes, choice: say(`pack-answer-${choice}`) }),
  );
  return (
    <>
      {counted.join(', ')}
      <ul class="pack-causes">
        {answers.causes.map((cause) => (
          <CauseItem key={cause.factor} cause={cause} />
        ))}
      </ul>
    </>
  );
}

function CauseItem({ cause: { factor, about, amount } }: { cause: MeanCause }) {
  const text = useText();
  const { scenario } = usePack();
  const words = text.cause({ factor, amount, ...(about === undefined ? {} : { about }) }, scenario);
  return (
    <li>
      <span class="pack-amount">{signed(points(amount))}</span>
      <span>{words}</span>
    </li>
  );
}
