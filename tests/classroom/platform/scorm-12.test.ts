import { Scorm12API } from 'scorm-again';
import { describe, expect, test } from 'vitest';
import {
  MOST_SUSPENDED,
  openScorm,
  timespan,
  type ScormApi,
} from '../../../src/classroom/platform/scorm-12.ts';

/** A platform that keeps what was committed, and a clock that is set by hand. */
function aPlatform() {
  let kept: object | undefined;
  let time = 0;
  const visit = () => {
    const api = new Scorm12API({ autocommit: false, logLevel: 5 });
    if (kept) api.loadFromJSON(kept as never, '');
    const commits: object[] = [];
    api.on('LMSCommit', () => {
      kept = JSON.parse(JSON.stringify(api.cmi)) as object;
      commits.push(kept);
    });
    return { api, commits };
  };
  return { visit, now: () => time, wait: (by: number) => (time += by) };
}

function session({ api }: ReturnType<ReturnType<typeof aPlatform>['visit']>, now: () => number) {
  const opened = openScorm(api, now);
  if (!opened.ok) throw new Error(opened.message);
  return opened.value;
}

describe('a course in a platform', () => {
  test('keeps the run at every save, and finds it at the next visit', () => {
    const platform = aPlatform();
    const first = platform.visit();
    const course = session(first, platform.now);
    expect(course.suspended).toBe('');
    expect(course.save('A4H1-abc', '3')).toBeUndefined();
    expect(course.save('A4H1-abcdef', '4')).toBeUndefined();
    platform.wait(61_500);
    course.leave('A4H1-abcdefg');
    // One that says that it began, two saves, one that ends the visit.
    expect(first.commits.length).toBe(4);

    const again = platform.visit();
    const resumed = session(again, platform.now);
    expect(resumed.suspended).toBe('A4H1-abcdefg');
    expect(again.api.LMSGetValue('cmi.core.lesson_location')).toBe('4');
    expect(again.api.LMSGetValue('cmi.core.lesson_status')).toBe('incomplete');
    expect(JSON.stringify(first.commits.at(-1))).toContain('"session_time":"00:01:01.5"');
  });

  test('is completed, with a score, only when it is finished', () => {
    const platform = aPlatform();
    const { api } = platform.visit();
    const course = session({ api, commits: [] }, platform.now);
    expect(course.finish('A4H1-abc', 61.4)).toBeUndefined();
    expect(api.cmi.core.lesson_status).toBe('completed');
    expect(api.cmi.core.score.raw).toBe('61');
    expect(api.isTerminated()).toBe(true);
    // The page goes afterwards: nothing is written over.
    course.leave('A4H1-other');
    expect(api.cmi.suspend_data).toBe('A4H1-abc');
  });

  test('a run that goes on is handed in without points: none is not nought', () => {
    const platform = aPlatform();
    const { api } = platform.visit();
    expect(
      session({ api, commits: [] }, platform.now).finish('A4H1-abc', undefined),
    ).toBeUndefined();
    expect(api.cmi.core.score.raw).toBe('');
    expect(api.cmi.core.lesson_status).toBe('completed');
    expect(api.cmi.suspend_data).toBe('A4H1-abc');
  });

  test('a run that is too long is not given to be cut', () => {
    const platform = aPlatform();
    const { api } = platform.visit();
    const course = session({ api, commits: [] }, platform.now);
    expect(course.save('A'.repeat(MOST_SUSPENDED), '1')).toBeUndefined();
    expect(course.save('B'.repeat(MOST_SUSPENDED + 1), '1')).toContain('4097 characters');
    expect(api.cmi.suspend_data).toBe('A'.repeat(MOST_SUSPENDED));
    expect(course.finish('B'.repeat(MOST_SUSPENDED + 1), 50)).toContain('4097');
    expect(api.cmi.core.lesson_status).toBe('incomplete');
  });

  test('looked at by a teacher, nothing is written', () => {
    const platform = aPlatform();
    const { api } = platform.visit();
    api.cmi.core.lesson_mode = 'review';
    const course = session({ api, commits: [] }, platform.now);
    expect(course.isReview).toBe(true);
    course.save('A4H1-abc', '3');
    course.leave('A4H1-abc');
    expect(api.cmi.suspend_data).toBe('');
  });
});

describe('platforms that are not as the standard says', () => {
  /** One that keeps what it is given, and answers in its own way. */
  function odd(change: Partial<ScormApi>): {
    api: ScormApi;
    kept: Map<string, string>;
    calls: string[];
  } {
    const kept = new Map<string, string>();
    const calls: string[] = [];
    const api: ScormApi = {
      LMSInitialize: () => 'true',
      LMSGetValue: (element) => kept.get(element) ?? '',
      LMSSetValue: (element, value) => {
        kept.set(element, value);
        return 'true';
      },
      LMSCommit: () => {
        calls.push('commit');
        return 'true';
      },
      LMSFinish: () => {
        calls.push('finish');
        return 'true';
      },
      LMSGetLastError: () => '0',
      ...change,
    };
    return { api, kept, calls };
  }
  const opened = (api: ScormApi) => {
    const session = openScorm(api, () => 0);
    if (!session.ok) throw new Error(session.message);
    return session.value;
  };

  test.each([null, undefined, 0])('an element that is %s is nothing', (nothing) => {
    expect(opened(odd({ LMSGetValue: () => nothing }).api).suspended).toBe(
      nothing === 0 ? '0' : '',
    );
  });

  test('yes may be said as a boolean, or by saying nothing and no error', () => {
    const booleans = odd({ LMSInitialize: () => true, LMSCommit: () => true });
    expect(opened(booleans.api).save('A4H1-abc', '2')).toBeUndefined();
    const silent = odd({ LMSSetValue: () => undefined });
    expect(opened(silent.api).save('A4H1-abc', '2')).toBeUndefined();
  });

  test('one that throws is named, and nothing is thrown on', () => {
    const throwing = odd({
      LMSCommit: () => {
        throw new Error('gone');
      },
    });
    const session = opened(throwing.api);
    expect(session.save('A4H1-abc', '2')).toContain('LMSCommit');
    session.leave('A4H1-abc');
    expect(throwing.calls).toEqual(['finish']);
  });

  test('what a platform need not know does not keep a run from being handed in, or committed', () => {
    const spare = odd({});
    const api: ScormApi = {
      ...spare.api,
      LMSSetValue: (element, value) =>
        /score\.(min|max)|session_time|lesson_location/.test(element)
          ? 'false'
          : spare.api.LMSSetValue(element, value),
      LMSGetLastError: () => '401',
    };
    const session = opened(api);
    expect(session.save('A4H1-abc', '2')).toBeUndefined();
    expect(session.finish('A4H1-abcd', 61)).toBeUndefined();
    expect(spare.kept.get('cmi.core.score.raw')).toBe('61');
    expect(spare.kept.get('cmi.core.lesson_status')).toBe('completed');
    expect(spare.calls.slice(-2)).toEqual(['commit', 'finish']);
  });
});

test('a platform that does not begin is named', () => {
  const refusing = new Scorm12API({ autocommit: false, logLevel: 5 });
  refusing.LMSInitialize('');
  expect(openScorm(refusing, () => 0)).toMatchObject({ ok: false });
});

test('times are told as the standard writes them', () => {
  expect(timespan(0)).toBe('0000:00:00.00');
  expect(timespan(12 * 60_000 + 34_567)).toBe('0000:12:34.56');
  expect(timespan(100 * 3_600_000)).toBe('0100:00:00.00');
});
