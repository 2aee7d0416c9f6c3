import type { DecisionFacts, OptionFacts } from '../../../classroom/pack/decision.ts';
import { percentOf } from '../../../classroom/pack/class-facts.ts';
import { points } from '../../parts/figures.ts';
import { useSay, useText } from '../../parts/words.ts';
import { armsWords } from '../fact-words.ts';
import { dimensionWords } from '../dimension-words.ts';
import { barWidth } from './bar-width.ts';
import { Wide } from './wide.tsx';
import { usePack } from './contract.ts';
import { optionNumber, optionWords } from './option-words.ts';
import { OptionReasons } from './option-reasons.tsx';
import { OptionVotes } from './option-votes.tsx';
import { RecordThen } from './record-then.tsx';

interface DecisionProps {
  facts: DecisionFacts;
  /** What a run is called. */
  name: (run: number) => string;
}

/** One decision over which the class divided, from the split to what followed. */
export function Decision({ facts, name }: DecisionProps) {
  const text = useText();
  const say = useSay();
  const { scenario, report } = usePack();
  const { turn, group, of, options } = facts;
  const arms = report.assignment?.arms;
  return (
    <article class="pack-decision" aria-labelledby={`split-${turn}-${group}`}>
      <h3 id={`split-${turn}-${group}`}>
        {say('pack-decision-title', { turn, group: say(`desk-group-${group}`) })}
      </h3>
      <p class="pack-second">
        {say('pack-decision-day', { date: text.date(scenario, turn), runs: of })}
      </p>
      <OptionBars facts={facts} />
      <RecordThen turn={turn} />
      <h4>{say('pack-decision-reasons')}</h4>
      {facts.asked ? (
        <div class="pack-sides">
          {options.map((option, at) => (
            <OptionReasons key={at} at={at} option={option} group={group} name={name} />
          ))}
        </div>
      ) : (
        <p>{say('pack-decision-not-asked')}</p>
      )}
      <h4>{say('pack-decision-votes')}</h4>
      <p class="pack-second">{say('pack-decision-votes-note')}</p>
      <OptionVotes turn={turn} options={options} />
      <h4>{say('pack-decision-followed')}</h4>
      <p class="pack-second">{say('pack-decision-followed-note')}</p>
      <Followed turn={turn} options={options} />
      <p class="pack-warning">
        {arms
          ? say('pack-decision-warning-arms', { arms: armsWords(arms, scenario, text) })
          : say('pack-decision-warning')}
      </p>
    </article>
  );
}

/** Who did what, as bars told apart by pattern, with their words. */
export function OptionBars({ facts: { group, options, of } }: { facts: DecisionFacts }) {
  const text = useText();
  const say = useSay();
  const { scenario } = usePack();
  return (
    <table class="pack-table pack-bars pack-options">
      <caption class="unseen">{say('pack-decision-options')}</caption>
      <tbody>
        {options.map(({ choice, runs, isRecord }, at) => (
          <tr key={at}>
            <th scope="row">
              <span class="pack-option">
                <b class="pack-letter">{optionNumber(at)}</b>
                <span>
                  {optionWords(text, scenario, group, choice)}
                  {isRecord && (
                    <span class="pack-record">
                      <i class="pack-diamond" aria-hidden="true" />
                      {say('pack-decision-is-record')}
                    </span>
                  )}
                </span>
              </span>
            </th>
            <td class="pack-number">{runs.length}</td>
            <td class="pack-bar-cell">
              <span
                class={`pack-bar-fill pack-pattern-${at}`}
                style={{ width: barWidth(runs.length, of) }}
              />
              <span class="pack-second">
                {say('pack-decision-share', { share: percentOf(runs.length, of) })}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Followed({ turn, options }: { turn: number; options: readonly OptionFacts[] }) {
  const say = useSay();
  const { scenario } = usePack();
  const dimensions = options.find((option) => option.finished > 0)?.dimensions ?? [];
  return (
    <Wide name={say('pack-decision-followed-of', { turn })}>
      <table class="pack-table pack-followed">
        <thead>
          <tr>
            <th scope="col">{say('pack-decision-option')}</th>
            <th scope="col">{say('pack-decision-n')}</th>
            {dimensions.map(({ dimension }) => (
              <th key={dimension} scope="col">
                {dimensionWords(dimension, scenario, say)}
              </th>
            ))}
            <th scope="col">{say('pack-decision-killed')}</th>
          </tr>
        </thead>
        <tbody>
          {options.map((option, at) => (
            <tr key={at}>
              <th scope="row">
                <b class="pack-letter">{optionNumber(at)}</b>
              </th>
              <td class="pack-number">{option.finished}</td>
              {dimensions.map(({ dimension }) => {
                const mean = option.dimensions.find((one) => one.dimension === dimension)?.mean;
                return (
                  <td key={dimension} class="pack-number pack-strong">
                    {mean === undefined ? '' : points(mean)}
                  </td>
                );
              })}
              <td class="pack-number">{option.killed === null ? '' : Math.round(option.killed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
