import type { Resolution, TableOption, WhipCount, WhipLine as Line } from '../../engine/index.ts';
import { Button, costWords, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { chairMood } from './chair.ts';
import { paymentAct, paymentOption } from './asking.ts';
import { Explained } from './explained.tsx';
import { Odds } from './odds.tsx';
import { WhipLine } from './whip-line.tsx';

interface WhipPanelProps {
  session: Session;
  draft: Resolution;
  whip: WhipCount;
  table: TableOption;
  onDraft: (text: Resolution) => void;
}

/** Who would answer what, what each asks, the odds, and the one step that follows. */
export function WhipPanel({ session, draft, whip, table, onDraft }: WhipPanelProps) {
  const text = useText();
  const pay = (member: string) =>
    session.asked ? undefined : () => session.perform(paymentAct(member));
  const accept = (line: Line) => {
    if (!line.ask) return { onAccept: undefined, refused: undefined };
    const { kind, text: asked } = line.ask;
    if (kind !== 'payment') return { onAccept: () => onDraft(asked), refused: undefined };
    const option = paymentOption(session.options, line.member);
    if (!option) return { onAccept: undefined, refused: undefined };
    const cost = costWords(text, option.cost);
    return option.closed
      ? { cost, onAccept: undefined, refused: text.closed(option.closed) }
      : { cost, onAccept: pay(line.member), refused: undefined };
  };
  return (
    <section class="council-panel" aria-labelledby="council-whip">
      <div class="panel-scroll">
        <header class="panel-head">
          <h2 id="council-whip">{text.say('council-whip')}</h2>
          <span class="label">{text.say('council-whip-unit')}</span>
        </header>
        <div class="panel-explained">
          <Explained
            summary={text.say('council-whip-read')}
            lines={[
              text.say('council-whip-range'),
              text.say('council-whip-middle'),
              text.say('council-whip-reasons'),
            ]}
          />
        </div>
        <ul class="whip-lines">
          {whip.lines.map((line) => (
            <WhipLine key={line.member} session={session} line={line} {...accept(line)} />
          ))}
        </ul>
      </div>
      <footer class="panel-foot">
        <Odds whip={whip} />
        <p class="label">
          {text.say('desk-chair-tabling', {
            chair: text.name(session.state.council.chair, session.scenario),
            mood: chairMood(table.cost),
          })}
        </p>
        {table.closed && <p class="label">{text.closed(table.closed)}</p>}
        <Button
          kind="primary"
          disabled={table.closed !== null}
          held={session.asked}
          hint={costWords(text, table.cost)}
          hintIsKey={false}
          onClick={() => session.perform({ kind: 'table', text: draft })}
        >
          {text.say('council-table')}
        </Button>
      </footer>
    </section>
  );
}
