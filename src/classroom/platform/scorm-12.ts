/**
 * The course's side of SCORM 1.2 ("SCORM Run-Time Environment 1.2", ADL 2001, section 3): what a learning platform is
 * told of a run, and what it gives back. The platform's object is handed in; nothing here knows a window.
 *
 * The whole run travels in `cmi.suspend_data` as the code of a hand-in, so that whatever a platform exports can be
 * dropped on the class page. The student's name and number at the platform are never asked for.
 */

/** What a platform offers. All arguments and answers are texts. */
export interface ScormApi {
  LMSInitialize(empty: ''): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(empty: ''): string;
  LMSFinish(empty: ''): string;
  LMSGetLastError(): string;
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
  /** Explicitly ends the attempt, with a score from 0 to 100. What went wrong, or undefined. */
  finish(code: string, score: number): string | undefined;
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
  if (api.LMSInitialize('') !== 'true') {
    return { ok: false, message: `LMSInitialize: error ${api.LMSGetLastError()}` };
  }
  const began = now();
  const mode = api.LMSGetValue('cmi.core.lesson_mode');
  const isReview = mode === 'review' || mode === 'browse';
  const status = api.LMSGetValue('cmi.core.lesson_status');
  const isNew = status === '' || status === 'not attempted' || status === 'unknown';
  let isOver = false;

  const set = (element: string, value: string): string | undefined =>
    api.LMSSetValue(element, value) === 'true'
      ? undefined
      : `${element}: error ${api.LMSGetLastError()}`;
  const commit = (): string | undefined =>
    api.LMSCommit('') === 'true' ? undefined : `LMSCommit: error ${api.LMSGetLastError()}`;
  const keep = (code: string): string | undefined =>
    // Platforms cut what is longer, or keep it and lose it later: neither is to be tried.
    code.length > MOST_SUSPENDED
      ? `cmi.suspend_data: ${code.length} characters, at most ${MOST_SUSPENDED} are kept`
      : set('cmi.suspend_data', code);
  /** The platform adds up the times of all sessions: it is told of this one when the page goes. */
  const end = (exit: 'suspend' | ''): string | undefined => {
    isOver = true;
    const trouble =
      set('cmi.core.session_time', timespan(now() - began)) ??
      set('cmi.core.exit', exit) ??
      commit();
    api.LMSFinish('');
    return trouble;
  };

  if (isNew && !isReview) {
    set('cmi.core.lesson_status', 'incomplete');
    commit();
  }
  return {
    ok: true,
    value: {
      suspended: api.LMSGetValue('cmi.suspend_data'),
      isReview,
      save(code, place) {
        if (isOver || isReview) return undefined;
        return keep(code) ?? set('cmi.core.lesson_location', place.slice(0, 255)) ?? commit();
      },
      finish(code, score) {
        if (isOver || isReview) return undefined;
        const trouble =
          keep(code) ??
          set('cmi.core.score.min', '0') ??
          set('cmi.core.score.max', '100') ??
          set('cmi.core.score.raw', String(Math.min(100, Math.max(0, Math.round(score))))) ??
          set('cmi.core.lesson_status', 'completed') ??
          commit();
        // What is not kept is not ended: the student can try again.
        return trouble ?? end('');
      },
      leave(code) {
        if (isOver) return;
        if (code !== undefined && !isReview) keep(code);
        end('suspend');
      },
    },
  };
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
