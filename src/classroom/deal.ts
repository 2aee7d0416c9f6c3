/** What a student is dealt: seed and arm, from the class's key and the student's number. The same on every machine. */
import { drawFrom } from '../analysis/luck.ts';
import { LARGEST_NUMBER, type Assignment } from './assignment.ts';

export interface Deal {
  /** Seed to play; null where everybody chooses one. */
  readonly seed: string | null;
  /** 0 for arm A; 0 too where there are no arms. */
  readonly arm: number;
}

/** Longest key: with the longest number behind it, it is still a seed. */
export const LONGEST_KEY = 32;

/**
 * The deal for a number from 1 to `LARGEST_NUMBER`. Of as many numbers in a row as there are arms each gets another
 * arm, in an order that the key draws: with numbers from 1 on, no two arms differ by more than one student.
 */
export function dealFor(assignment: Assignment, number: number): Deal {
  const { seeds, key, arms } = assignment;
  return {
    seed: seeds === 'free' ? null : seeds === 'same' ? key : `${key}-${number}`,
    arm: arms ? armOf(key, number, arms.values.length) : 0,
  };
}

/** True for a number that can be dealt. */
export function isNumber(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= LARGEST_NUMBER;
}

function armOf(key: string, number: number, arms: number): number {
  const block = Math.floor((number - 1) / arms);
  const draw = drawFrom(`arms|${block}`, key);
  const order = Array.from({ length: arms }, (_, arm) => arm);
  for (let last = arms - 1; last > 0; last -= 1) {
    const other = draw(last + 1);
    const held = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = held;
  }
  return order[(number - 1) % arms] ?? 0;
}
