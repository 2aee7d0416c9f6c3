/**
 * The line that a plan takes on unrest. Which of them is best hangs on the hidden truth, so that plans must differ in
 * it and keep to it: a plan that gives way and stands firm at once says little of either.
 */
import type { GameState } from '../../engine/index.ts';
import { act, type Order } from '../policies/orders.ts';

/** What a plan says of a government in trouble at home, and does about it: stands behind it, has it give way, or neither. */
export type Line = 'backs' | 'yields' | 'yieldsLater' | 'none';
export const LINES: readonly Line[] = ['backs', 'yields', 'yieldsLater', 'none'];
/** Acts that would contradict a line. */
const AGAINST: Readonly<Record<Line, readonly string[]>> = {
  backs: ['urgeConcessions', 'domestic', 'restraint'],
  yields: ['backIncumbent', 'terrorists', 'orchestration'],
  yieldsLater: ['backIncumbent', 'terrorists', 'orchestration'],
  none: ['urgeConcessions', 'backIncumbent', 'terrorists', 'orchestration', 'domestic'],
};

/** The acts by which the line is taken, in unrest. */
export function lineOf(line: Line, state: GameState): readonly Order[] {
  if (state.theatre.kind !== 'unrest') return [];
  const there = (state.contingent?.arrivedAt ?? null) !== null;
  if (line === 'backs') return [act('backIncumbent'), act('frame', 'terrorists')];
  if (line === 'none' || (line === 'yieldsLater' && !there)) return [];
  return [act('urgeConcessions'), act('frame', 'domestic')];
}

/** True for an order that a plan of that line may give: where there is unrest it keeps to its line. */
export function keepsTo(line: Line, state: GameState, order: Order): boolean {
  if (state.theatre.kind !== 'unrest' || typeof order === 'function' || order.kind !== 'act')
    return true;
  const { measure, aim } = order;
  const later = line === 'yieldsLater' && (state.contingent?.arrivedAt ?? null) === null;
  return !AGAINST[later ? 'none' : line].includes(measure === 'frame' ? (aim ?? '') : measure);
}
