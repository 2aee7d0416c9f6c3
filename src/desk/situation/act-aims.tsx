import { useState } from 'preact/hooks';
import type { ActOption } from '../../engine/index.ts';
import { codeOf } from '../parts/codes.ts';
import { costWords, Flag, flagUrl, useSay, useText } from '../parts/index.ts';
import '../style/aims.css';
import type { Session } from '../session.ts';
import { moveToAim } from './act-focus.ts';
import { aimName, isCurrent, isSame, rowName, whyClosed, type ActRow } from './act-rows.ts';

interface ActAimsProps {
  session: Session;
  row: ActRow;
  chosen: ActOption | undefined;
  onChoose: (option: ActOption) => void;
}

/** One small button for each aim of an act, so that six capitals take one row and not six. */
export function ActAims({ session, row, chosen, onChoose }: ActAimsProps) {
  const say = useSay();
  // One of them is on the way of the Tab key and of the arrows up and down: the last that had the focus.
  const [entry, setEntry] = useState<string | undefined>(undefined);
  const open = row.options.filter(({ closed }) => closed === null);
  const entered = (chosen ?? open.find(({ aim }) => aim === entry) ?? open[0])?.aim;
  return (
    <div
      class="aims"
      role="group"
      aria-label={say('desk-act-aim', { act: rowName(row, session) })}
      onKeyDown={moveToAim}
    >
      {row.options.map((option) => (
        <button
          key={option.aim}
          type="button"
          class={isCurrent(option) ? 'aim aim-current' : 'aim'}
          data-act={option.closed ? undefined : ''}
          tabIndex={option.aim === entered ? 0 : -1}
          onFocus={() => setEntry(option.aim)}
          disabled={option.closed !== null}
          aria-pressed={isSame(chosen, option) || isCurrent(option)}
          aria-label={nameOf(session, option)}
          onClick={() => onChoose(option)}
        >
          <AimWords session={session} option={option} />
          {row.costsDiffer && <AimCost option={option} />}
        </button>
      ))}
      {shutAims(session, row).map((words) => (
        <p key={words} class="aims-shut">
          {words}
        </p>
      ))}
    </div>
  );
}

function nameOf({ text, scenario }: Session, option: ActOption): string {
  const act = text.measure(option.measure, option.aim, scenario);
  return isCurrent(option) ? text.say('desk-aim-current', { aim: act }) : act;
}

/** `Minsk, Yerevan: its mind is known.`: one line for each reason why aims are closed. */
function shutAims(session: Session, { options }: ActRow): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const option of options) {
    if (!option.closed || isCurrent(option)) continue;
    const why = whyClosed(option, session);
    reasons.set(why, [...(reasons.get(why) ?? []), aimName(option, session)]);
  }
  return [...reasons].map(([why, names]) =>
    session.text.say('desk-act-aims-closed', { aims: names.join(', '), why }),
  );
}

function AimWords({ session, option }: { session: Session; option: ActOption }) {
  const { aim = '' } = option;
  if (flagUrl(aim) === undefined) {
    const name = aimName(option, session);
    return isCurrent(option) ? session.text.say('desk-aim-current', { aim: name }) : name;
  }
  return (
    <>
      <Flag actor={aim} width={16} />
      {codeOf(aim)}
    </>
  );
}

/** What this aim takes, where the others take something else. */
function AimCost({ option: { cost } }: { option: ActOption }) {
  const text = useText();
  return <span class="aim-cost">{costWords(text, cost) ?? text.say('desk-cost-free')}</span>;
}
