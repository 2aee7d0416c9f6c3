/** A finding as one line for people. */
import type { Action } from '../../engine/index.ts';
import type { Draws } from '../../run/luck.ts';
import type { Explanation, Place } from '../../run/locate.ts';
import type { Finding } from './finding.ts';

/** Digits of a hash that are shown. */
const SHOWN = 16;

/** `path: status | more | more`, the same order for all. */
export function lineOf(finding: Finding): string {
  const { path, status, place } = finding;
  const parts = [`${path}: ${status}`, ...subject(finding)];
  if (status === 'verified') parts.push(...ending(finding));
  else if (place) parts.push(...placeWords(place));
  else parts.push(...problemWords(finding));
  return parts.join(' | ');
}

function subject({ scenario, seed, acts }: Finding): string[] {
  return scenario === null ? [] : [`${scenario}, seed ${String(seed)}, ${String(acts)} acts`];
}

function ending({ finished, verdict, end, parent }: Finding): string[] {
  const close = finished ? `finished, verdict ${String(verdict)}` : 'not finished';
  const branch = parent ? [`branched at step ${parent.step} from ${parent.end}`] : [];
  return [close, ...branch, `end ${(end ?? '').slice(0, SHOWN)}`];
}

/** Of a run that could not be played to its fault. Other rules and texts are named with both versions. */
function problemWords({ status, message, made, here, text, acts, step }: Finding): string[] {
  if ((status === 'rules' || status === 'scenario') && made && here) {
    return [
      `made under rules ${made.rules}, here ${here.rules}`,
      `text of the scenario ${shown(made.scenarioHash)}, here ${shown(here.scenarioHash)}`,
    ];
  }
  const where = [
    ...(text ? [`line ${text.line}, column ${text.column}`] : []),
    ...(step === null ? [] : [acts === null ? `step ${step}` : `step ${step} of ${acts}`]),
  ];
  return [...where, message ?? ''];
}

function shown(hash: string | null): string {
  return hash === null ? 'none' : hash.slice(0, SHOWN);
}

function placeWords({ step, of, turn, action, field, ...rest }: Place): string[] {
  const { recorded, recomputed, parts, draws, explanation } = rest;
  const act = action === null ? 'the opening' : `turn ${turn}: ${actWords(action)}`;
  const also = parts.filter((part) => part !== field && `digests.${part}` !== field);
  const values = [
    ...(recorded === null ? [] : [`recorded ${shortened(recorded)}`]),
    ...(recomputed === null ? [] : [`recomputed ${shortened(recomputed)}`]),
  ];
  return [
    `step ${step} of ${of} (${act})`,
    `${field}${values.length > 0 ? `: ${values.join(', ')}` : ''}`,
    ...(also.length > 0 ? [`differs in ${also.join(', ')}`] : []),
    drawWords(draws),
    explanationWords(explanation, draws),
  ];
}

function shortened(value: string): string {
  return /^[0-9a-f]{17,}$/.test(value) ? `${value.slice(0, SHOWN)}…` : value;
}

/** An act by the names that the run file has for it. */
export function actWords(action: Action): string {
  if (action.kind === 'act') {
    return action.aim === undefined ? action.measure : `${action.measure} ${action.aim}`;
  }
  if (action.kind !== 'table') return action.kind;
  const { rung, basis, names, size, days, task, closes } = action.text;
  const clauses = [`rung ${rung}`, basis];
  if (names !== null) clauses.push(`names ${names}`);
  if (size > 0) clauses.push(`${size} troops`, `${days} days`, task);
  if (closes) clauses.push('closes');
  return `table ${clauses.join(', ')}`;
}

function drawWords(draws: readonly Draws[]): string {
  if (draws.length === 0) return 'draws no luck';
  return `draws ${draws.map((one) => `${streamWords(one)} ${one.count}×`).join(', ')}`;
}

function streamWords({ stream, turn, index }: Draws): string {
  return `${stream}/${turn}/${index}`;
}

function explanationWords(explanation: Explanation, draws: readonly Draws[]): string {
  switch (explanation.kind) {
    case 'otherSeed':
      return 'the opening is that of another seed';
    case 'checksAltered':
      return explanation.whole
        ? 'acts and states agree to the end: only entries of the checks were altered'
        : 'the link agrees, so it is the digests that were altered here; more differs after it';
    case 'actChanged':
      return `the checks are those of ${actWords(explanation.was)}${wholeWords(explanation.whole)}`;
    case 'actAdded':
      return `this act was put in: without it every step agrees`;
    case 'actRemoved':
      return `an act was taken out before it: ${actWords(explanation.was)}${wholeWords(explanation.whole)}`;
    case 'actsSwapped':
      return 'this act and the next were swapped: the other way round every step agrees';
    case 'luckDisplaced':
      return (
        `other luck, the same rules: recorded with ${streamWords(explanation.stream)} ` +
        `${explanation.by} ${explanation.by === 1 ? 'draw' : 'draws'} ahead`
      );
    case 'fieldsDiffer':
      return `other rules or an altered state: with ${explanation.fields
        .map(({ field, recorded }) => `${field} ${recorded}`)
        .join(', ')} the link agrees`;
    case 'listsUneven':
      return 'all that can be compared agrees: acts or checks were cut off or put in at the end';
    case 'otherEnd':
      return 'all acts agree; the end is another';
    case 'otherParent':
      return 'the run agrees to its end; only where it says that it parted from another does not';
    case 'unknown':
      return draws.length === 0
        ? 'no single act or field explains it; the luck cannot'
        : 'no single act, field or displaced stream explains it';
  }
}

function wholeWords(whole: boolean): string {
  return whole ? ': with it every step agrees' : '';
}
