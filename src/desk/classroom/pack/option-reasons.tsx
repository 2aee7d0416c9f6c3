import type { OptionFacts } from '../../../classroom/pack/decision.ts';
import type { MeasureGroup } from '../../../engine/index.ts';
import { useSay, useText } from '../../parts/words.ts';
import { usePack } from './contract.ts';
import { optionNumber, optionWords } from './option-words.ts';

/** Reasons that are read out for one side; the rest are counted. */
const MOST_REASONS = 4;

interface OptionReasonsProps {
  at: number;
  option: OptionFacts;
  group: MeasureGroup;
  name: (run: number) => string;
}

/** What those who took an option wrote before the turn: different sentences first. */
export function OptionReasons({ at, option, group, name }: OptionReasonsProps) {
  const text = useText();
  const say = useSay();
  const { scenario } = usePack();
  const { reasons } = option;
  const firsts = reasons.filter(
    ({ reason }, place) => reasons.findIndex((one) => one.reason === reason) === place,
  );
  const shown = firsts.slice(0, MOST_REASONS);
  const more = reasons.length - shown.length;
  return (
    <div class="pack-side">
      <h5 class="pack-option">
        <b class="pack-letter">{optionNumber(at)}</b>
        <span>{optionWords(text, scenario, group, option.choice)}</span>
      </h5>
      {shown.length === 0 && <p class="pack-second">{say('pack-decision-nobody')}</p>}
      {shown.map(({ run, reason }) => (
        <figure key={run} class="pack-quote">
          <blockquote>{reason}</blockquote>
          <figcaption>{name(run)}</figcaption>
        </figure>
      ))}
      {more > 0 && <p class="pack-second">{say('pack-decision-more', { count: more })}</p>}
    </div>
  );
}
