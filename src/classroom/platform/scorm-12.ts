/**
 * The course's side of SCORM 1.2 ("SCORM Run-Time Environment 1.2", ADL 2001, section 3): what a learning platform is
 * told of a run, and what it gives back. The platform's object is handed in; nothing here knows a window.
 *
 * The whole run travels in `cmi.suspend_data` as the code of a hand-in, so that whatever a platform exports can be
 * dropped on the class page. The student's name and number at the platform are never asked for.
 */

/**
 * What a platform offers. By the standard all arguments and answers are texts; some platforms answer with booleans,
 * nothing at all, or throw.
 */
export interface ScormApi {
  LMSInitialize(empty: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(empty: ''): unknown;
  LMSFinish(empty: ''): unknown;
  LMSGetLastError(): unknown;
}

/** Most characters that SCORM 1.2 keeps of `cmi.suspend_data`. */
export const MOST_SUSPENDED = 4096;

/** Where the platform stands with the course. */
export interface ScormSession {
  /** What was suspended last time; empty at the first. */
  readonly suspended: string;
  /** True where the platform shows the course without keeping anything: for a teacher to look at. */
  readonly isReview: boolean;
  /** Keeps the run and where it stands. What went wrong in a sentence, undefined where nothing did. */
  save(code: string, place: string): string | undefined;
  /**
   * Explicitly ends the attempt, with a score from 0 to 100, or with none where there is nothing to count yet. What
   * went wrong, or undefined.
   */
  finish(code: string, score: number | undefined): string | undefined;
  /** The page goes: keeps the run, counts the time and suspends the attempt. May be called more than once. */
  leave(code: string | undefined): void;
}

type Refused = { readonly ok: false; readonly message: string };

/**
 * Opens the session with the platform. `now` gives milliseconds; only differences are used.
 * Refused where the platform does not answer `LMSInitialize` with true.
 */
export function openScorm(
  api: ScormApi,
  now: () => number,
): { readonly ok: true; readonly value: ScormSession } | Refused {
  const { get, call } = speaking(api);
  const refused = call('LMSInitialize', () => api.LMSInitialize(''));
  if (refused !== undefined) return { ok: false, message: refused };
  const began = now();
  const mode = get('cmi.core.lesson_mode');
  const isReview = mode === 'review' || mode === 'browse';
  const status = get('cmi.core.lesson_status');
  const isNew = status === '' || status === 'not attempted' || status === 'unknown';
  let isOver = false;

  const set = (element: string, value: string) =>
    call(element, () => api.LMSSetValue(element, value));
  const commit = () => call('LMSCommit', () => api.LMSCommit(''));
  const keep = (code: string): string | undefined =>
    // Platforms cut what is longer, or keep it and lose it later: neither is to be tried.
    code.length > MOST_SUSPENDED
      ? `cmi.suspend_data: ${code.length} characters, at most ${MOST_SUSPENDED} are kept`
      : set('cmi.suspend_data', code);
  const mark = (score: number): string | undefined => {
    // Both may be unknown to a platform, which then takes the points as they are.
    set('cmi.core.score.min', '0');
    set('cmi.core.score.max', '100');
    return set('cmi.core.score.raw', String(Math.min(100, Math.max(0, Math.round(score)))));
  };
  /**
   * The platform adds up the times of all sessions: it is told of this one when the page goes. Not every platform
   * takes these two; what was kept is committed all the same.
   */
  const end = (exit: 'suspend' | ''): void => {
    isOver = true;
    set('cmi.core.session_time', timespan(now() - began));
    set('cmi.core.exit', exit);
    commit();
    call('LMSFinish', () => api.LMSFinish(''));
  };

  if (isNew && !isReview) {
    set('cmi.core.lesson_status', 'incomplete');
    commit();
  }
  return {
    ok: true,
    value: {
      suspended: get('cmi.suspend_data'),
      isReview,
      save(code, place) {
        if (isOver || isReview) return undefined;
        const trouble = keep(code);
        // Where it stands is of use to a teacher who looks into the platform, and to nobody else.
        set('cmi.core.lesson_location', place.slice(0, 255));
        return trouble ?? commit();
      },
      finish(code, score) {
        if (isOver || isReview) return undefined;
        const trouble =
          keep(code) ??
          (score === undefined ? undefined : mark(score)) ??
          set('cmi.core.lesson_status', 'completed') ??
          commit();
        // What is not kept is not ended: the student can try again.
        if (trouble === undefined) end('');
        return trouble;
      },
      leave(code) {
        if (isOver) return;
        if (code !== undefined && !isReview) keep(code);
        end('suspend');
      },
    },
  };
}

/** The platform's calls, with whatever it answers made of it. */
function speaking(api: ScormApi) {
  const error = () => attempt(() => api.LMSGetLastError()) ?? '';
  return {
    /** The text of an element; empty where there is none. */
    get: (element: string): string => attempt(() => api.LMSGetValue(element)) ?? '',
    /** What went wrong with a call, or undefined: it worked unless it says otherwise. */
    call(name: string, work: () => unknown): string | undefined {
      const answer = attempt(work);
      const worked = answer === 'true' || (answer === '' && error() === '0');
      return worked ? undefined : `${name}: error ${error()}`;
    },
  };
}

/** The answer as a text, empty for none; undefined where the platform threw. */
function attempt(work: () => unknown): string | undefined {
  try {
    const answer = work();
    return typeof answer === 'string' || typeof answer === 'boolean' || typeof answer === 'number'
      ? String(answer)
      : '';
  } catch {
    return undefined;
  }
}

/** Milliseconds as a `CMITimespan`: `0000:12:34.56`. */
export function timespan(milliseconds: number): string {
  const hundredths = Math.max(0, Math.floor(milliseconds / 10));
  const two = (value: number) => String(value).padStart(2, '0');
  const seconds = Math.floor(hundredths / 100);
  const hours = Math.min(9999, Math.floor(seconds / 3600));
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`;
  return `${String(hours).padStart(4, '0')}:${rest}`;
}
