/** A sum of signed reasons, put together from its parts; the list is kept only where somebody reads it. */
import type { Cause } from './event.ts';
import type { Factor } from './factor.ts';
import { cause } from './game.ts';

export class Reasons {
  sum = 0;
  readonly causes: Cause[] = [];
  private readonly told: boolean;

  constructor(told: boolean) {
    this.told = told;
  }

  /** Adds a reason; one of 0 is not listed. */
  add(factor: Factor, amount: number, about?: string): this {
    this.sum += amount;
    if (this.told && amount !== 0) this.causes.push(cause(factor, amount, about));
    return this;
  }
}
