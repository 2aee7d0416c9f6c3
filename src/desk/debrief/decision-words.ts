/** A decision in words: what was decided, what it is held against, and what else came of it. */
import type { Difference, What } from '../../analysis/decisions/index.ts';
import { FORCE_RUNG, type Action, type Resolution } from '../../engine/index.ts';
import type { Text } from '../../text/index.ts';
import { points, signed } from '../parts/figures.ts';
import type { Session } from '../session.ts';

/** A whole sentence with Moscow as its subject: it is said of the record too. */
export function decisionWords({ text, scenario, state }: Session, what: What): string {
  const name = (id: string) => text.name(id, scenario);
  switch (what.kind) {
    case 'act': {
      const { measure, aim = null } = what.action;
      const taken = { kind: 'actTaken', measure, aim, capital: 0, because: [] } as const;
      const { lead, body } = text.dispatch(taken, scenario, state);
      return `${lead} ${body}`;
    }
    case 'text':
      return text.say('debrief-mattered-table', { text: brief(text, what.text) });
    case 'amendment':
      return text.say(what.granted ? 'debrief-mattered-amend' : 'debrief-mattered-amend-no', {
        names: what.by.map(name).join(', '),
      });
    case 'withdrawal':
      return text.say('debrief-mattered-withdraw', { text: brief(text, what.text) });
    case 'appealLeft':
      return text.say('debrief-mattered-appeal', { name: name(what.by) });
    case 'reportLeft':
      return text.say('debrief-mattered-report');
    case 'debtLeft':
      return text.say('debrief-mattered-debt', { name: name(what.to) });
    case 'troopsLeft':
      return text.say('debrief-mattered-troops', { measure: what.instead.measure });
    case 'silence':
      return text.say('debrief-mattered-silence');
  }
}

/** What it is held against: `Had it not been tabled`. */
export function otherwiseWords({ text }: Session, what: What): string {
  switch (what.kind) {
    case 'act':
      return text.say('debrief-mattered-if-act');
    case 'text':
      return text.say('debrief-mattered-if-table');
    case 'amendment':
      return text.say(what.granted ? 'debrief-mattered-if-amend' : 'debrief-mattered-if-amend-no');
    case 'withdrawal':
      return text.say('debrief-mattered-if-withdraw');
    case 'appealLeft':
      return insteadWords(text, { kind: 'table', text: what.instead });
    case 'troopsLeft':
      return text.say('debrief-mattered-if-troops', { measure: what.instead.measure });
    case 'silence':
      return insteadWords(text, what.instead);
    case 'reportLeft':
      return text.say('debrief-mattered-if-published');
    case 'debtLeft':
      return text.say('debrief-mattered-if-flown');
  }
}

function insteadWords(text: Text, instead: Action): string {
  if (instead.kind !== 'table') return text.say('debrief-mattered-if-brokered');
  return text.say('debrief-mattered-if-tabled', { text: brief(text, instead.text) });
}

/** `peacekeepers, 2,500 strong, for 14 days`. */
function brief(text: Text, { rung, size, days }: Resolution): string {
  const words = text.say(`rung-${rung}`);
  return rung < FORCE_RUNG ? words : text.say('clause-brief', { rung: words, size, days });
}

/** Fewer dead than this, or more, is not worth a sentence. */
const KILLED = 5;

/** What else would have been different, one sentence each. */
export function consequences({ text }: Session, difference: Difference): readonly string[] {
  const { futures, fell, killed, verdict } = difference;
  const [asDecided, otherwise] = fell;
  const dead = Math.round(killed);
  return [
    ...(asDecided === otherwise
      ? []
      : [text.say('debrief-mattered-fell', { asDecided, otherwise, futures })]),
    ...(Math.abs(dead) < KILLED
      ? []
      : [
          text.say('debrief-mattered-killed', {
            way: dead > 0 ? 'more' : 'fewer',
            killed: Math.abs(dead),
            futures,
          }),
        ]),
    ...(verdict
      ? [
          text.say('debrief-mattered-verdict', {
            verdict: text.say(`verdict-${verdict.id}`),
            of: verdict.of,
            futures,
          }),
        ]
      : []),
  ];
}

/** Who minded what was decided, by which meter; empty where nobody did. */
export function mindedWords({ text, scenario }: Session, { minded }: Difference): string {
  if (minded.length === 0) return '';
  const minds = minded.map(
    ({ meter, by }) => `${text.meter(meter, scenario)} ${signed(points(by))}`,
  );
  return text.say('debrief-mattered-minded', { minds: minds.join(', ') });
}
