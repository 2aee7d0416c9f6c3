import type { VNode } from 'preact';
import { withoutRecord } from '../../../classroom/without-record.ts';
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
const SPLITS = 3;
/** With what was done in the record, which takes some lines. */
const RECORDS = 3;

/** Decisions and their reasons are talked about before it is shown how they ended. */
const FIRST: readonly SectionId[] = ['splits', 'reasons', 'predictions'];

/** Sections that have something of the record in them, and can do without it. */
const MARKED: readonly SectionId[] = ['splits', 'reasons', 'outcomes', 'verdicts'];

export interface ClassSlide {
  readonly body: VNode;
  /** The same with the record in it; undefined where that makes no difference. */
  readonly withRecord: VNode | undefined;
}

/**
 * One thing at a time, for a projector; what names people or files is left out, and the record stands on a slide of its
 * own: what the class did comes before what was done.
 */
export function slidesOf(shown: ClassShown): readonly ClassSlide[] {
  const sections = sectionsOf(shown.report);
  const decided = FIRST.filter((id) => sections.includes(id));
  const inOrder = [...decided, ...sections.filter((id) => !decided.includes(id))];
  const own = { ...shown, report: withoutRecord(shown.report) };
  return inOrder.flatMap((id): readonly ClassSlide[] => {
    const full = drawn(id, shown);
    if (!shown.report.record || !MARKED.includes(id))
      return full.map((body) => ({ body, withRecord: undefined }));
    return drawn(id, own).map((body, at) => ({ body, withRecord: full[at] }));
  });
}

function drawn(id: SectionId, shown: ClassShown): readonly VNode[] {
  const nothing = () => undefined;
  switch (id) {
    case 'outcomes':
      return [<Outcomes {...shown} marked={undefined} onMark={nothing} onOpen={nothing} />];
    case 'verdicts':
      return [<Verdicts {...shown} />];
    case 'splits':
      return parts(divisionsOf(shown.report).divided.length, SPLITS).map((only) => (
        <Splits {...shown} only={only} />
      ));
    case 'reasons':
      return askedTurns(shown.report).map((turn) => <Reasons {...shown} only={turn} />);
    case 'predictions':
      return [
        <Predictions {...shown} only="chances" />,
        <Predictions {...shown} only="questions" />,
      ];
    case 'record':
      return [
        ...parts(divisionsOf(shown.report).divided.length, RECORDS).map((only) => (
          <RecordBeside {...shown} only={only} />
        )),
        <RecordBeside {...shown} only="ended" />,
      ];
    case 'arms':
      return [<ArmsCompared {...shown} />];
    case 'findings':
    case 'runs':
      return [];
  }
}

function parts(count: number, most: number): { from: number; to: number }[] {
  const many = Math.ceil(count / most);
  return Array.from({ length: many }, (_, at) => ({ from: at * most, to: (at + 1) * most }));
}
