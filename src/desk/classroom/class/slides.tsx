import type { VNode } from 'preact';
import { ArmsCompared } from './arms-compared.tsx';
import { divisionsOf } from '../../../classroom/splits.ts';
import { sectionsOf, type ClassShown, type SectionId } from './contract.ts';
import { Outcomes } from './outcomes.tsx';
import { Predictions } from './predictions.tsx';
import { askedTurns, Reasons } from './reasons.tsx';
import { RecordBeside } from './record-beside.tsx';
import { Splits } from './splits.tsx';
import { Verdicts } from './verdicts.tsx';

/** Turns that fit on one slide. */
const SPLITS = 4;

/** Decisions and their reasons are talked about before it is shown how they ended. */
const FIRST: readonly SectionId[] = ['splits', 'reasons', 'predictions'];

/** One thing at a time, for a projector; what names people or files is left out. */
export function slidesOf(shown: ClassShown): readonly VNode[] {
  const nothing = () => undefined;
  const sections = sectionsOf(shown.report);
  const decided = FIRST.filter((id) => sections.includes(id));
  const inOrder = [...decided, ...sections.filter((id) => !decided.includes(id))];
  return inOrder.flatMap((id): VNode[] => {
    switch (id) {
      case 'outcomes':
        return [<Outcomes {...shown} marked={undefined} onMark={nothing} onOpen={nothing} />];
      case 'verdicts':
        return [<Verdicts {...shown} />];
      case 'splits':
        return parts(divisionsOf(shown.report).divided.length).map((only) => (
          <Splits {...shown} only={only} />
        ));
      case 'reasons':
        return askedTurns(shown.report).map((turn) => <Reasons {...shown} only={turn} />);
      case 'predictions':
        return [<Predictions {...shown} />];
      case 'record':
        return [<RecordBeside {...shown} />];
      case 'arms':
        return [<ArmsCompared {...shown} />];
      case 'findings':
      case 'runs':
        return [];
    }
  });
}

function parts(count: number): { from: number; to: number }[] {
  const many = Math.ceil(count / SPLITS);
  return Array.from({ length: many }, (_, at) => ({ from: at * SPLITS, to: (at + 1) * SPLITS }));
}
