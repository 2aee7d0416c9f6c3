import type { ActOption } from '../../engine/index.ts';
import { codeOf } from '../parts/codes.ts';
import { Flag, flagUrl, useSay } from '../parts/index.ts';
import '../style/aims.css';
import type { Session } from '../session.ts';
import { aimName, isSame, rowName, type ActRow } from './act-rows.ts';

interface ActAimsProps {
  session: Session;
  row: ActRow;
  chosen: ActOption | undefined;
  onChoose: (option: ActOption) => void;
}

/** One small button for each aim of an act, so that six capitals take one row and not six. */
export function ActAims({ session, row, chosen, onChoose }: ActAimsProps) {
  const say = useSay();
  const { scenario, text } = session;
  return (
    <div class="aims" role="group" aria-label={say('desk-act-aim', { act: rowName(row, session) })}>
      {row.options.map((option) => (
        <button
          key={option.aim}
          type="button"
          class="aim"
          data-act={option.closed ? undefined : ''}
          disabled={option.closed !== null}
          aria-pressed={isSame(chosen, option)}
          aria-label={text.measure(option.measure, option.aim, scenario)}
          onClick={() => onChoose(option)}
        >
          <AimWords session={session} option={option} />
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

/** `Minsk, Yerevan: its mind is known.`: one line for each reason why aims are closed. */
function shutAims(session: Session, { options }: ActRow): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const option of options) {
    if (!option.closed) continue;
    const why = session.text.closed(option.closed);
    reasons.set(why, [...(reasons.get(why) ?? []), aimName(option, session)]);
  }
  return [...reasons].map(([why, names]) =>
    session.text.say('desk-act-aims-closed', { aims: names.join(', '), why }),
  );
}

function AimWords({ session, option }: { session: Session; option: ActOption }) {
  const { aim = '' } = option;
  if (flagUrl(aim) === undefined) return aimName(option, session);
  return (
    <>
      <Flag actor={aim} width={16} />
      {codeOf(aim)}
    </>
  );
}
