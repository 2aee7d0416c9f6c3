/** Ids of scenarios that are arms: the scenario's own, a mark and the sign of the arm. */

const MARK = '-arm-';
const SIGN = 8;
/** Signs that `idOfArm` adds to an id. */
export const ADDED_BY_ARM = MARK.length + SIGN;

/** Id of the arm whose content has that hash. */
export function idOfArm(scenario: string, hash: string): string {
  return `${scenario}${MARK}${hash.slice(0, SIGN)}`;
}

/** True where the id is that of the scenario, or looks like that of an arm of it. */
export function isOfScenario(id: string, scenario: string): boolean {
  return id === scenario || scenarioOfId(id) === scenario;
}

/**
 * Id of the scenario that an arm was made from: the id itself where it is no arm's. A scenario of somebody's own may be
 * called like an arm: where it is known which one is meant, ask `isOfScenario`.
 */
export function scenarioOfId(id: string): string {
  return id.replace(new RegExp(`${MARK}[0-9a-f]{${SIGN}}$`), '');
}
