import { describe, expect, test } from 'vitest';
import { closed, type Occasion, type Scenario } from '../../../src/engine/index.ts';
import { act, aGame, endTurns, go, KAZAKHSTAN, member, moved, side, told } from '../builder.ts';
import { frontCase } from '../front-case.ts';

const DRILL: Occasion = { id: 'autumn-drill', turn: 1, kind: 'drill', host: 'kyrgyzstan' };
const SUMMIT: Occasion = { id: 'summit', turn: 1, kind: 'summit', host: 'russia' };

function withCalendar(base: Scenario, ...calendar: Occasion[]): Scenario {
  return { ...base, calendar };
}

const QUARREL = withCalendar(frontCase(KAZAKHSTAN, 'border'), DRILL, SUMMIT);

describe('a drill', () => {
  test('is held, and seen, while nobody is angry', () => {
    const game = aGame(QUARREL).open();
    const events = endTurns(game);
    expect(told(events, 'occasionHeld').map((e) => e.occasion)).toEqual(['autumn-drill', 'summit']);
    expect(told(events, 'occasionHeld')[0]?.absent).toEqual([]);
    expect(game.state.occasions.map((o) => o.status)).toEqual(['held', 'held']);
  });

  test('is cancelled by a host that has buried its dead next to a drill with the other side', () => {
    const game = aGame(QUARREL)
      .where((state) => {
        side(state, 'kyrgyzstan').killed = 80;
      })
      .open();
    const events = endTurns(game);
    const [cancelled] = told(events, 'occasionCancelled');
    expect(cancelled).toMatchObject({ occasion: 'autumn-drill', by: 'kyrgyzstan' });
    expect(cancelled?.because.map((c) => c.factor)).toContain('bloodshed');
    expect(game.state.flags.map((f) => f.id)).toContain('drillCancelled');
    expect(moved(events, 'moscow.standing')).toBeLessThan(0);
  });

  test('is held without an angry guest, who is named with its reasons', () => {
    const game = aGame(QUARREL)
      .where((state) => {
        member(state, 'armenia').anger = 260;
      })
      .open();
    const held = told(endTurns(game), 'occasionHeld').find((e) => e.occasion === 'autumn-drill');
    expect(held?.absent).toEqual(['armenia']);
    expect(held?.because.filter((c) => c.about === 'armenia').map((c) => c.factor)).toContain(
      'anger',
    );
  });

  test('that an outsider’s attack has bereaved is not cancelled for mourning alone', () => {
    const attack = withCalendar(frontCase(KAZAKHSTAN, 'interstate'), { ...DRILL, host: 'armenia' });
    const game = aGame(attack)
      .where((state) => {
        side(state, 'armenia').killed = 150;
      })
      .open();
    expect(told(endTurns(game), 'occasionCancelled')).toEqual([]);
  });
});

describe('moving a drill', () => {
  const bereaved = aGame(QUARREL).where((state) => {
    side(state, 'kyrgyzstan').killed = 80;
  });

  test('spares the gesture, for a small price that everybody notices', () => {
    const game = bereaved.open();
    const events = go(game, act('moveDrill', 'autumn-drill'));
    expect(told(events, 'occasionMoved')).toHaveLength(1);
    expect(moved(events, 'moscow.standing')).toBeLessThan(0);
    expect(told(endTurns(game), 'occasionCancelled')).toEqual([]);
  });

  test('is done once, for what is still ahead, and only to drills', () => {
    const game = bereaved.doing(act('moveDrill', 'autumn-drill')).open();
    const why = (aim: string) =>
      closed(game.scenario, game.state, act('moveDrill', aim))?.reason ?? null;
    expect(why('autumn-drill')).toBe('alreadyDone');
    expect(why('summit')).toBe('noSuchAim');
    const late = aGame(QUARREL).open();
    endTurns(late);
    expect(closed(late.scenario, late.state, act('moveDrill', 'autumn-drill'))?.reason).toBe(
      'occasionPast',
    );
  });

  test('is not on the menu without a calendar', () => {
    const { scenario, state } = aGame().open();
    expect(closed(scenario, state, act('moveDrill', 'autumn-drill'))?.reason).toBe('noSuchAim');
  });
});

test('a chair stays empty at a summit only when anger and hedging are great', () => {
  const absent = (anger: number): readonly string[] => {
    const game = aGame(QUARREL)
      .where((state) => {
        member(state, 'armenia').anger = anger;
      })
      .open();
    const held = told(endTurns(game), 'occasionHeld').find((e) => e.occasion === 'summit');
    return held?.absent ?? [];
  };
  expect(absent(300)).toEqual([]);
  expect(absent(700)).toEqual(['armenia']);
});

test('a host that is angry holds its summit and refuses to sign there', () => {
  const own: Occasion = { ...SUMMIT, host: 'armenia' };
  const game = aGame(withCalendar(frontCase(KAZAKHSTAN, 'interstate'), own))
    .where((state) => {
      Object.assign(member(state, 'armenia'), { anger: 500, hedge: 200 });
    })
    .open();
  const events = endTurns(game);
  expect(told(events, 'occasionHeld')).toMatchObject([{ occasion: 'summit', absent: [] }]);
  expect(told(events, 'hedgeStepped')).toMatchObject([{ member: 'armenia', after: 3 }]);
  expect(game.state.flags.map((f) => f.id)).toContain('refusedToSign');
});
