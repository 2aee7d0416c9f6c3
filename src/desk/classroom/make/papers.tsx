import { useState } from 'preact/hooks';
import type { Assignment } from '../../../classroom/assignment.ts';
import type { Scenario } from '../../../engine/index.ts';
import { Button, useSay } from '../../parts/index.ts';
import type { PagePlace } from './contract.ts';
import { DealtTable } from './dealt-table.tsx';
import { Choice, Field } from './field.tsx';
import './papers.css';
import { Dots } from './square.tsx';
import { letterOf, needsNumber } from './words.ts';

/** Id of the head, which is led to from above. */
export const PAPERS_HEAD = 'make-papers';

const PAPERS = ['sheet', 'slips', 'list'] as const;
type Paper = (typeof PAPERS)[number];

/** Numbers that are proposed: a large class. */
const USUAL = 30;
const MOST_NUMBERS = 200;

interface PapersProps {
  assignment: Assignment;
  scenario: Scenario;
  link: string;
  place: PagePlace;
}

/** What is given out on paper, one of three at a time. On paper nothing else is left of the page. */
export function Papers({ assignment, scenario, link, place }: PapersProps) {
  const say = useSay();
  const [chosen, setChosen] = useState<Paper>('sheet');
  const [typed, setTyped] = useState(String(USUAL));
  const papers = PAPERS.filter((paper) => paper !== 'slips' || needsNumber(assignment));
  const paper = papers.includes(chosen) ? chosen : 'sheet';
  const count = countIn(typed);
  const title = paperTitle(assignment, scenario);
  const problem = count === undefined ? { key: 'count', args: { most: MOST_NUMBERS } } : undefined;
  return (
    <section class="make-papers" aria-labelledby={PAPERS_HEAD}>
      <div class="make-papers-set">
        <h2 id={PAPERS_HEAD} tabIndex={-1}>
          {say('make-papers')}
        </h2>
        <Choice
          legend={say('make-paper')}
          name="paper"
          values={papers}
          chosen={paper}
          words={(value) => ({
            label: say(`make-paper-${value}`),
            help: say(`make-paper-help-${value}`),
          })}
          onChoose={setChosen}
        />
        {paper !== 'sheet' && (
          <Field label={say('make-count')} problem={problem}>
            {(belongings) => (
              <input
                {...belongings}
                class="make-number"
                type="number"
                min={1}
                max={MOST_NUMBERS}
                value={typed}
                onInput={(event) => setTyped(event.currentTarget.value)}
              />
            )}
          </Field>
        )}
        <Button onClick={() => window.print()}>{say(`make-print-${paper}`)}</Button>
      </div>
      {paper === 'sheet' && <Sheet {...{ assignment, scenario, link, place, title }} />}
      {paper === 'slips' && <Slips count={count ?? 0} title={title} />}
      {paper === 'list' && <DealtTable {...{ assignment, scenario, title }} count={count ?? 0} />}
    </section>
  );
}

/** What each of them is headed by, and has at its foot. */
export function paperTitle({ title }: Assignment, { briefing }: Scenario): string {
  return [title, briefing.title].filter(Boolean).join(': ');
}

/** For the wall or for every desk: the letter, and the square large enough for a phone. */
function Sheet({ assignment, scenario, link, place, title }: PapersProps & { title: string }) {
  const say = useSay();
  const letter = letterOf({ ...assignment, title: '' }, scenario, { link: undefined, place }, say);
  return (
    <article class="make-sheet" aria-label={say('make-paper-sheet')}>
      <h3>{title}</h3>
      <p class="make-sheet-letter">{letter}</p>
      {place !== 'file' && <Dots link={link} />}
      <p class="make-sheet-link">{link}</p>
    </article>
  );
}

/** Numbers to cut out and to give away. */
function Slips({ count, title }: { count: number; title: string }) {
  const say = useSay();
  return (
    <ol class="make-slips" aria-label={say('make-paper-slips')}>
      {Array.from({ length: count }, (_, at) => (
        <li key={at}>
          <span>{title}</span>
          <b>{say('make-slip', { number: at + 1 })}</b>
        </li>
      ))}
    </ol>
  );
}

function countIn(typed: string): number | undefined {
  const count = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
  return count >= 1 && count <= MOST_NUMBERS ? count : undefined;
}
