/** Acts of the record are open to this scenario, and aimed at what the rules let them be aimed at in it. */
import { newGame, options, type MeasureId, type Scenario } from '../../engine/index.ts';
import type { Fault, Path } from '../problem.ts';

/** Faults of acts, asked of the menu itself: `scenario` is the compiled form of a file without faults. */
export function faultsOfAims(scenario: Scenario): Fault[] {
  const menu = aimsByMeasure(scenario);
  return scenario.record.flatMap(({ acts }, at) =>
    acts.flatMap((act, index) => {
      if (act.kind !== 'act') return [];
      const path = ['record', at, 'acts', index];
      const aims = menu.get(act.measure);
      return aims ? faultOfAim(act.measure, act.aim, aims, path) : [noUse(act.measure, path)];
    }),
  );
}

/** What each measure may be aimed at; an empty list where it takes no aim, none where it is not on the menu. */
function aimsByMeasure(scenario: Scenario): Map<string, string[]> {
  const menu = new Map<string, string[]>();
  for (const option of options(scenario, newGame(scenario, 'record'))) {
    if (option.kind !== 'act') continue;
    const aims = menu.get(option.measure) ?? [];
    if (option.aim !== undefined) aims.push(option.aim);
    menu.set(option.measure, aims);
  }
  return menu;
}

/** What a measure needs that a scenario may lack. */
const NEEDS: Partial<Readonly<Record<MeasureId, string>>> = {
  moveDrill: 'a drill on the calendar',
  postBase: 'a base under bases',
  monitor: 'somebody under monitor',
  askUnitedFront: 'a war',
  askRecognition: 'a war',
  askTroops: 'a war',
  reassure: 'an outsider that is a backer',
  explain: 'an outsider that is a critic',
};

function noUse(measure: MeasureId, path: Path): Fault {
  const need = NEEDS[measure] ?? 'another kind of theatre';
  return {
    path: [...path, 'act'],
    expected: `a measure of this scenario's menu: ${measure} needs ${need}`,
    found: `"${measure}"`,
  };
}

function faultOfAim(
  measure: string,
  aim: string | undefined,
  aims: readonly string[],
  path: Path,
): Fault[] {
  const what = `an aim for ${measure}: ${aims.join(', ')}`;
  if (aim === undefined) {
    return aims.length === 0 ? [] : [{ path, expected: what, found: 'nothing' }];
  }
  const here = [...path, 'aim'];
  if (aims.length === 0) {
    return [{ path: here, expected: `no aim for ${measure}`, found: `"${aim}"` }];
  }
  if (aims.includes(aim)) return [];
  return [{ path: here, expected: what, found: `"${aim}"`, names: aims }];
}
