import type { ComponentChildren } from 'preact';
import { FORCE_RUNG, type Clauses, type Resolution, type WhipCount } from '../../engine/index.ts';
import { signed, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { ClauseControl, wordOf } from './clause-control.tsx';
import {
  alternative,
  moves,
  PACKAGE_RUNG,
  withClause,
  type Clause,
  type ClauseValue,
} from './clauses.ts';
import { Ladder } from './ladder.tsx';
import { Sentence, slot } from './sentence.tsx';

interface SheetProps {
  session: Session;
  draft: Resolution;
  whip: WhipCount;
  /** What the clauses offer; absent where the text stands as tabled. */
  offer?: Clauses | undefined;
  onChange?: (clause: Clause, value: ClauseValue) => void;
  /** The foot of the sheet. */
  children?: ComponentChildren;
}

/** Sentences of a text: the message, and the clauses whose controls stand in it. */
function sentences(draft: Resolution): { key: string; clauses: readonly Clause[] }[] {
  const force = draft.rung >= FORCE_RUNG;
  return [
    { key: 'council-clause-basis', clauses: ['basis'] },
    { key: 'council-clause-names', clauses: ['names'] },
    force
      ? { key: 'council-clause-force', clauses: ['rung', 'size'] }
      : { key: 'council-clause-rung', clauses: ['rung'] },
    ...(force ? [{ key: 'council-clause-mandate', clauses: ['days', 'task'] as const }] : []),
    draft.rung === PACKAGE_RUNG
      ? { key: 'desk-clause-closes', clauses: ['closes'] }
      : {
          key: draft.closes ? 'council-clause-close-final' : 'council-clause-close',
          clauses: [],
        },
  ];
}

/** The text on paper: the ladder, the numbered sentences, and under each the capitals that it moves. */
export function Sheet({ session, draft, whip, offer, onChange, children }: SheetProps) {
  const text = useText();
  const { scenario } = session;
  return (
    <section class="sheet council-sheet" aria-labelledby="council-sheet-title">
      <h2 id="council-sheet-title" class="sheet-title">
        {text.say(onChange ? 'council-draft' : 'council-tabled')}
      </h2>
      <p class="sheet-sub">{text.say('council-on', { place: scenario.briefing.title })}</p>
      <hr class="double-rule" />
      <Ladder
        session={session}
        rung={draft.rung}
        whip={whip}
        open={offer?.rungs ?? []}
        onChoose={onChange && ((rung) => onChange('rung', String(rung)))}
      />
      <ol class="clauses">
        {sentences(draft).map(({ key, clauses }, index) => (
          <li key={key} class="clause">
            <span class="clause-number" aria-hidden="true">
              {index + 1}
            </span>
            <p class="clause-words">
              <Sentence
                words={text.say(key, Object.fromEntries(clauses.map((id) => [id, slot(id)])))}
                slots={Object.fromEntries(
                  clauses.map((id) => [
                    id,
                    <ClauseControl
                      key={id}
                      scenario={scenario}
                      draft={draft}
                      clause={id}
                      offer={offer}
                      onChange={onChange}
                    />,
                  ]),
                )}
              />
            </p>
            {offer &&
              clauses.map((id) => (
                <ClauseMoves key={id} {...{ session, draft, whip, offer }} clause={id} />
              ))}
          </li>
        ))}
      </ol>
      <div class="sheet-foot">{children}</div>
    </section>
  );
}

interface ClauseMovesProps {
  session: Session;
  draft: Resolution;
  whip: WhipCount;
  offer: Clauses;
  clause: Clause;
}

/** Whom a clause moves, and by how much, against its mildest other form. */
function ClauseMoves({ session, draft, whip, offer, clause }: ClauseMovesProps) {
  const text = useText();
  const other = alternative(offer, draft, clause);
  if (other === undefined) return null;
  const moved = moves(whip, session.whip(withClause(offer, draft, clause, other)));
  return (
    <p class="clause-moves">
      <span class="clause-against">
        {text.say('council-against', {
          alternative: wordOf(text, session.scenario, clause, other),
        })}
      </span>
      {moved.length === 0 && <span>{text.say('council-moves-nobody')}</span>}
      {moved.slice(0, 2).map(({ member, by }) => (
        <span key={member} class="clause-move">
          {text.name(member, session.scenario)} <b>{signed(Math.round(by / 10))}</b>
        </span>
      ))}
    </p>
  );
}
