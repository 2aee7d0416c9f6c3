/** The learning platform that the page is in, as far as the hand-in dialog needs it. */

export interface PlatformHere {
  /** True where nothing is kept: somebody only looks. */
  readonly isReview: boolean;
  /** True once the attempt was ended. */
  isFinished(): boolean;
  /** Hands the run in and ends the attempt. What went wrong in a sentence, or undefined. */
  finish(): string | undefined;
}

let here: PlatformHere | undefined;

/** Undefined where the page is in no platform, or in one that does not answer. */
export function platformHere(): PlatformHere | undefined {
  return here;
}

export function bePlatform(platform: PlatformHere): void {
  here = platform;
}
