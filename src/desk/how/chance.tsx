import type { ScenarioBalance } from '../../analysis/balance/file.ts';
import { formatNumber } from '../../text/number.ts';
import { useSay } from '../parts/index.ts';

interface ChanceProps {
  balance: ScenarioBalance;
  /** What the scenario calls its truths, by id. */
  names: Readonly<Record<string, string>>;
}

/** What luck does, what knowing is worth, how often waiting is best, and where chance alone leads. */
export function Chance({ balance, names }: ChanceProps) {
  const say = useSay();
  const { luck, truths, foresight, waiting, sweep, randomVerdicts } = balance;
  const percent = (value: number) => say('how-balance-percent', { value });
  const worst = [...truths.regrets].sort((one, other) => other.lost - one.lost)[0];
  const facts = [
    {
      id: 'luck',
      value: percent(luck.policies.luck),
      words: say('how-balance-luck-note', {
        truth: luck.policies.truth,
        choice: luck.policies.choice,
        plans: luck.plans.luck,
      }),
    },
    {
      id: 'truth',
      value: formatNumber(truths.regret),
      words: [
        say('how-balance-truth-note', { worth: truths.worth }),
        ...(worst && worst.lost > 0
          ? [
              say('how-balance-truth-worst', {
                supposed: names[worst.supposed] ?? worst.supposed,
                met: names[worst.met] ?? worst.met,
                lost: worst.lost,
              }),
            ]
          : []),
      ].join(' '),
    },
    {
      id: 'foresight',
      value: formatNumber(foresight.gain),
      words: say('how-balance-foresight-note', { ...foresight }),
    },
    {
      id: 'waiting',
      value: percent(waiting.idle),
      words: say('how-balance-waiting-note', {
        decisions: waiting.decisions,
        best: waiting.best,
        near: waiting.near,
      }),
    },
    {
      id: 'situations',
      value: formatNumber(sweep.never.length),
      words: say('how-balance-situations-note', {
        never: sweep.never.length,
        games: sweep.games,
      }),
    },
  ];
  return (
    <div class="balance-pair">
      <div>
        <h4>{say('how-balance-chance')}</h4>
        <dl class="balance-facts">
          {facts.map(({ id, value, words }) => (
            <div key={id}>
              <dt>{say(`how-balance-${id}`)}</dt>
              <dd>
                <b>{value}</b> {words}
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <div>
        <h4>{say('how-balance-verdicts')}</h4>
        <p class="balance-note">{say('how-balance-verdicts-note')}</p>
        <dl class="balance-verdicts">
          {randomVerdicts.map(({ verdict, share }) => (
            <div key={verdict}>
              <dt>{say(`verdict-${verdict}`)}</dt>
              <dd>
                <span class="dims-track" aria-hidden="true">
                  <i style={{ width: `${share}%` }} />
                </span>
                {percent(share)}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}
