import { addressOf } from '../../../classroom/address.ts';
import type { Assignment } from '../../../classroom/assignment.ts';
import type { Scenario } from '../../../engine/index.ts';
import { Button, useText } from '../../parts/index.ts';
import type { MakerProps } from './contract.ts';
import { PAPERS_HEAD } from './papers.tsx';
import { SquareFigure } from './square.tsx';
import { Taken } from './taken.tsx';
import { letterOf, PATH, summaryOf } from './words.ts';

interface ResultProps extends Pick<MakerProps, 'place' | 'onSave'> {
  assignment: Assignment;
  scenario: Scenario;
  link: string;
}

/** What the form comes to: the link, a code for phones, a letter, a file. */
export function Result({ assignment, scenario, link, place, onSave }: ResultProps) {
  const text = useText();
  const { say } = text;
  const end = addressOf(assignment);
  const letter = letterOf(assignment, scenario, { link, place }, say);
  return (
    <>
      <p class="make-summary">{summaryOf(assignment, scenario, text)}</p>
      <Taken
        kind="primary"
        label={say(place === 'file' ? 'make-link-end' : 'make-link')}
        value={link}
        lines={4}
        copy={say('make-link-copy')}
      />
      {place !== 'server' && <p class="make-warning">{say(`make-link-${place}`)}</p>}
      <div class="make-row make-ways">
        <a class="button button-secondary" href={`${PATH}${end}`} target="_blank" rel="noreferrer">
          <span class="button-words">{say('make-try')}</span>
        </a>
        <Button onClick={() => onSave(fileNameOf(assignment), fileOf(end))}>
          {say('make-save')}
        </Button>
        <Button onClick={toPapers}>{say('make-to-print')}</Button>
      </div>
      {place !== 'file' && <SquareFigure link={link} />}
      <Taken
        kind="secondary"
        label={say('make-letter')}
        value={letter}
        lines={9}
        copy={say('make-letter-copy')}
      />
    </>
  );
}

/** It stands far below, under the form. */
function toPapers(): void {
  const head = document.getElementById(PAPERS_HEAD);
  head?.scrollIntoView({ block: 'start' });
  head?.focus({ preventScroll: true });
}

/** The file of an assignment says no more than its link. */
function fileOf(address: string): string {
  return `${JSON.stringify({ assignment: address }, undefined, 2)}\n`;
}

function fileNameOf({ title, scenario }: Assignment): string {
  const name = title === '' ? scenario : title;
  const plain = name.replace(/[^\p{L}\p{N}.-]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '');
  return `${plain === '' ? scenario : plain}.assignment.json`;
}
