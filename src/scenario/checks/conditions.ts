/** Conditions and effects: known meters and flags, windows and marks that can be met. */
import { RULE_FLAGS, type Condition } from '../../engine/index.ts';
import { mustKnow, type Known, type Report } from './known.ts';
import { metersOf } from './meters.ts';
import type { Path } from '../problem.ts';
import type { ScenarioSource } from '../schema.ts';

/** Faults of the situations. */
export function checkSituations(source: ScenarioSource, known: Known, report: Report): void {
  const { situations } = source;
  const actors = [...known.members, ...known.outsiders];
  const raised = situations.flatMap(({ effects }) =>
    effects.flatMap((effect) => ('flag' in effect ? [effect.flag] : [])),
  );
  const check: Check = {
    meters: metersOf(source, known),
    flags: [...RULE_FLAGS, ...raised],
    truths: known.truths,
    turns: source.turns.length,
    report,
  };
  situations.forEach((situation, at) => {
    const path = ['situations', at];
    mustKnow(report, [...path, 'actor'], situation.actor, actors, 'an actor that takes part');
    checkCondition(situation.when, [...path, 'when'], check);
    situation.effects.forEach((effect, index) => {
      const here = [...path, 'effects', index];
      if ('meter' in effect) checkMeter(effect.meter, [...here, 'meter'], check);
      else if (RULE_FLAGS.some((flag) => flag === effect.flag)) {
        report({
          path: [...here, 'flag'],
          expected: 'a flag of its own: this one is raised by the rules',
          found: `"${effect.flag}"`,
        });
      }
    });
  });
}

interface Check {
  readonly meters: readonly string[];
  readonly flags: readonly string[];
  readonly truths: readonly string[];
  readonly turns: number;
  readonly report: Report;
}

function checkCondition(condition: Condition, path: Path, check: Check): void {
  for (const key of ['all', 'any'] as const) {
    condition[key]?.forEach((part, at) => checkCondition(part, [...path, key, at], check));
  }
  if (condition.not) checkCondition(condition.not, [...path, 'not'], check);
  if (condition.flag !== undefined) {
    const what = 'a flag that the rules or a situation raise';
    mustKnow(check.report, [...path, 'flag'], condition.flag, check.flags, what);
  }
  if (condition.truth !== undefined) {
    const what = 'a truth of the theatre';
    mustKnow(check.report, [...path, 'truth'], condition.truth, check.truths, what);
  }
  if (condition.turn) checkWindow(condition.turn, [...path, 'turn'], check);
  checkMarks(condition, path, check);
}

function checkWindow([first, last]: readonly [number, number], path: Path, check: Check): void {
  if (first > last || last > check.turns) {
    check.report({
      path,
      expected: `turns from 1 to ${check.turns}, the first one first`,
      found: `[${first}, ${last}]`,
    });
  }
}

/** Reports a meter that nobody has, with those that its owner has. */
function checkMeter(meter: string, path: Path, { meters, report }: Check): void {
  const owner = meter.slice(0, meter.lastIndexOf('.') + 1);
  const own = meters.filter((name) => owner !== '' && name.startsWith(owner));
  const example = meters.find((name) => name.startsWith('theatre.')) ?? '';
  const what =
    own.length > 0
      ? `a meter, one of ${own.join(', ')}`
      : `a meter, for example ${example} or moscow.capital`;
  mustKnow(report, path, meter, own.length > 0 ? own : meters, what);
}

function checkMarks(condition: Condition, path: Path, check: Check): void {
  const { report } = check;
  const { meter, above, below } = condition;
  if (meter !== undefined) checkMeter(meter, [...path, 'meter'], check);
  if (meter === undefined && (above !== undefined || below !== undefined)) {
    report({ path, expected: 'a meter to compare with above or below', found: 'none' });
  }
  if (meter !== undefined && above === undefined && below === undefined) {
    report({ path, expected: `above or below to compare ${meter} with`, found: 'neither' });
  }
  if (above !== undefined && below !== undefined && below - above < 2) {
    report({
      path: [...path, 'below'],
      expected: `a mark above ${above + 1}, or the condition never holds`,
      found: String(below),
    });
  }
}
