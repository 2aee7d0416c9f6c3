import { useMemo } from 'preact/hooks';
import { addressOf } from '../../../classroom/address.ts';
import type { Assignment } from '../../../classroom/assignment.ts';
import type { Scenario } from '../../../engine/index.ts';
import { Button, useSay, useText } from '../../parts/index.ts';
import { squareOf } from '../../share/square.ts';
import type { MakerProps } from './contract.ts';
import { Taken } from './taken.tsx';
import { letterOf, summaryOf } from './words.ts';

interface ResultProps extends Pick<MakerProps, 'place' | 'page' | 'onSave'> {
  assignment: Assignment;
  scenario: Scenario;
}

/** The path of an assignment in the page, behind its address. */
const PATH = '#/classroom/assignment?';

/** What the form comes to: the link, a code for phones, a letter, a file. */
export function Result({ assignment, scenario, place, page, onSave }: ResultProps) {
  const text = useText();
  const { say } = text;
  const end = addressOf(assignment);
  // The path to a file is nobody's business, and no use to others: the end is put behind their own.
  const link = place === 'file' ? `${PATH}${end}` : `${page}${PATH}${end}`;
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
      </div>
      {place !== 'file' && <Dots link={link} />}
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

/** The file of an assignment says no more than its link. */
function fileOf(address: string): string {
  return `${JSON.stringify({ assignment: address }, undefined, 2)}\n`;
}

function fileNameOf({ title, scenario }: Assignment): string {
  const name = title === '' ? scenario : title;
  const plain = name.replace(/[^\p{L}\p{N}.-]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '');
  return `${plain === '' ? scenario : plain}.assignment.json`;
}

function Dots({ link }: { link: string }) {
  const say = useSay();
  const square = useMemo(() => squareOf(link), [link]);
  if (!square) return <p class="make-help">{say('make-square-not')}</p>;
  const { side, path } = square;
  return (
    <figure class="make-square">
      <svg
        role="img"
        aria-label={say('make-square')}
        viewBox={`0 0 ${side} ${side}`}
        shape-rendering="crispEdges"
      >
        <path d={path} />
      </svg>
      <figcaption class="make-help">{say('make-square-note')}</figcaption>
    </figure>
  );
}
