import { useId, useState } from 'preact/hooks';
import type { WhipLine as Line } from '../../engine/index.ts';
import { Flag, RangeScale, points, range, signed, signedEnds, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { askWords } from './asking.ts';
import { AllReasons, TwoReasons } from './reasons.tsx';

interface WhipLineProps {
  session: Session;
  line: Line;
  /** Grants what it asks; absent where that is not open, with the reason in `refused`. */
  onAccept: (() => void) | undefined;
  refused: string | undefined;
  /** What granting it takes in words, where it takes more than other words in the text. */
  cost?: string | undefined;
}

/** One member: bar and range, its reasons, what it asks and what granting it would bring. */
export function WhipLine({ session, line, onAccept, refused, cost }: WhipLineProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  const name = text.name(line.member, session.scenario);
  const { low, high } = line.consent;
  return (
    <li class="whip-line">
      <div class="whip-head">
        <Flag actor={line.member} width={18} />
        <h3 class="whip-name">{name}</h3>
        <RangeScale low={low} high={high} tone="consent" filled />
        <span class="whip-range">
          <span class="unseen">
            {text.say('council-range-of', { member: name, low: points(low), high: points(high) })}
          </span>
          <span aria-hidden="true">{range(points(low), points(high))}</span>
        </span>
      </div>
      <div class="whip-reasons">
        <TwoReasons member={line.member} scenario={session.scenario} because={line.because} />
        <button
          type="button"
          class="why"
          aria-expanded={open}
          aria-controls={id}
          aria-label={text.say('council-why-of', { member: name })}
          onClick={() => setOpen(!open)}
        >
          {text.say(open ? 'council-why-shut' : 'council-why')}
        </button>
      </div>
      <div id={id} hidden={!open}>
        {open && (
          <AllReasons member={line.member} scenario={session.scenario} because={line.because} />
        )}
      </div>
      <Asking {...{ session, line, onAccept, refused, cost, name }} />
    </li>
  );
}

function Asking(props: WhipLineProps & { name: string }) {
  const { session, line, onAccept, refused, cost, name } = props;
  const text = useText();
  if (!line.ask) {
    return <p class="whip-ask label">{text.say('council-asks-nothing')}</p>;
  }
  const words = askWords(text, session.scenario, line.ask);
  const { low, high } = line.ask.gain;
  const [accept, acceptOf] =
    cost === undefined
      ? [text.say('council-accept'), text.say('council-accept-of', { member: name, ask: words })]
      : [
          text.say('council-promise', { cost }),
          text.say('council-promise-of', { cost, member: name }),
        ];
  return (
    <div class={cost === undefined ? 'whip-ask' : 'whip-ask whip-ask-paid'}>
      <span class="label">{text.say('council-asks')}</span>
      <span class="whip-wish">{words}</span>
      <span class="whip-gain">
        {points(low) === points(high)
          ? signed(points(low))
          : text.say('council-gain', signedEnds(points(low), points(high)))}
      </span>
      <button
        type="button"
        class="button button-secondary"
        disabled={!onAccept}
        title={refused}
        aria-label={acceptOf}
        onClick={() => onAccept?.()}
      >
        {accept}
      </button>
      {refused !== undefined && <p class="whip-refused label">{refused}</p>}
    </div>
  );
}
