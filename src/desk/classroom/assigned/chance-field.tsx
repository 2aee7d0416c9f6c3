import { useId } from 'preact/hooks';
import { useSay } from '../../parts/index.ts';

interface ChanceFieldProps {
  question: string;
  /** Per cent; null as long as nothing was chosen. */
  chance: number | null;
  lacking: boolean;
  onChance: (chance: number | null) => void;
}

/** How likely something is held to be. Nothing is chosen at first, so that nobody says 50 by accident. */
export function ChanceField({ question, chance, lacking, onChance }: ChanceFieldProps) {
  const say = useSay();
  const id = useId();
  const words =
    chance === null ? say('assigned-chance-none') : say(`assigned-chance-${degreeOf(chance)}`);
  return (
    <fieldset class="chance" data-unset={chance === null ? '' : undefined}>
      <legend>{question}</legend>
      <p id={id} class="chance-ask">
        {say('assigned-chance')}
      </p>
      <div class="chance-row">
        <div class="chance-scale">
          <input
            type="range"
            min={0}
            max={100}
            step={1}
            value={chance ?? 50}
            data-field="chance"
            aria-label={say('assigned-chance-scale')}
            aria-describedby={id}
            aria-valuetext={
              chance === null ? words : say('assigned-chance-said', { chance, words })
            }
            onInput={(event) => onChance(event.currentTarget.valueAsNumber)}
            // The middle is where it stands already: a click there changes nothing and still chooses it.
            onClick={(event) => onChance(event.currentTarget.valueAsNumber)}
          />
          <div class="chance-ends" aria-hidden="true">
            <span>{say('assigned-chance-no')}</span>
            <span>{say('assigned-chance-even')}</span>
            <span>{say('assigned-chance-yes')}</span>
          </div>
        </div>
        <label class="chance-number">
          <span class="unseen">{say('assigned-chance-number')}</span>
          <input
            type="number"
            inputMode="numeric"
            min={0}
            max={100}
            value={chance ?? ''}
            onInput={(event) => onChance(chanceIn(event.currentTarget.value))}
          />
          <span aria-hidden="true">%</span>
        </label>
      </div>
      <p class="chance-words">{words}</p>
      {lacking && (
        <p class="prompt-lacking" role="alert">
          {say('assigned-lacking-chance')}
        </p>
      )}
    </fieldset>
  );
}

/** Per cent as somebody typed them; null for what is none. */
function chanceIn(typed: string): number | null {
  return /^\d{1,3}$/.test(typed) ? Math.min(100, Number(typed)) : null;
}

/** From which per cent on a word fits. */
const DEGREES = [
  ['certain', 100],
  ['nearly', 90],
  ['likely', 60],
  ['even-odds', 41],
  ['unlikely', 11],
  ['hardly', 1],
  ['never', 0],
] as const;

function degreeOf(chance: number): (typeof DEGREES)[number][0] {
  return DEGREES.find(([, from]) => chance >= from)?.[0] ?? 'never';
}
