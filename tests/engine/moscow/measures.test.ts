import { describe, expect, test } from 'vitest';
import {
  closed,
  MEASURES,
  options,
  type GameEvent,
  type MeasureId,
} from '../../../src/engine/index.ts';
import {
  act,
  aGame,
  causesOf,
  CONTRIBUTORS,
  endTurns,
  force,
  games,
  go,
  KAZAKHSTAN,
  member,
  moved,
  outsider,
  told,
  type OpenGame,
  streets,
} from '../builder.ts';

/** Why an act is closed now, or null. */
function why(game: OpenGame, measure: MeasureId, aim?: string): string | null {
  return closed(game.scenario, game.state, act(measure, aim))?.reason ?? null;
}

const asked = aGame().asked();
const landed = (): OpenGame => {
  const game = aGame().adopted(force()).doing(act('airlift', 'surge')).open();
  endTurns(game, 3);
  return game;
};

describe('the menu', () => {
  test('offers what the crisis has a use for, and leaves out what only others have', () => {
    const offered = new Set(
      options(KAZAKHSTAN, asked.open().state).flatMap((o) => (o.kind === 'act' ? [o.measure] : [])),
    );
    const leftOut = MEASURES.filter((measure) => !offered.has(measure));
    // No fighting to stop, no war to ask support for, no base, no drill, no rival's monitors.
    expect(leftOut).toEqual([
      'proposeMechanism',
      'moveDrill',
      'askUnitedFront',
      'askRecognition',
      'askTroops',
      'broker',
      'evacuate',
      'postBase',
      'peacekeepers',
      'seekConsent',
      'monitor',
      'warn',
    ]);
  });

  test('takes the price that it names, and an act', () => {
    const game = asked.open();
    const before = structuredClone(game.state.moscow);
    go(game, act('equip'));
    expect(game.state.moscow).toMatchObject({
      capital: before.capital - 20,
      acts: before.acts - 1,
      sorties: before.sorties - 2,
    });
  });

  test('closes when the acts of the turn are used up, and opens with the next', () => {
    const game = asked.open();
    go(game, act('soundOut', 'armenia'), act('soundOut', 'belarus'), act('equip'));
    expect(why(game, 'backIncumbent')).toBe('noActsLeft');
    endTurns(game);
    expect(why(game, 'backIncumbent')).toBeNull();
  });

  test('says what capital is short of', () => {
    const { scenario, state } = asked.with({ means: { capital: 10 } }).open();
    expect(closed(scenario, state, act('promise', 'armenia'))).toEqual({
      reason: 'capitalShort',
      needed: 45,
      present: 10,
    });
  });

  test('has one act less in a great war', () => {
    expect(
      aGame()
        .with({ means: { burden: 700 } })
        .open().state.moscow.acts,
    ).toBe(2);
  });

  test('waits while a text is on the table', () => {
    const game = asked.doing({ kind: 'table', text: force() }).open();
    expect(why(game, 'equip')).toBe('textOnTable');
  });
});

describe('refuse', () => {
  test('costs the trust of the one who asked and standing, and frees some capital', () => {
    const game = asked.doing(act('refuse')).open();
    expect(told(game.events, 'requestRefused')).toHaveLength(1);
    expect(moved(game.events, 'kazakhstan.trust')).toBe(-90);
    expect(moved(game.events, 'moscow.standing')).toBe(-60);
    expect(moved(game.events, 'moscow.capital')).toBe(40);
    expect(moved(game.events, 'theatre.split')).toBe(24);
    for (const id of CONTRIBUTORS) expect(moved(game.events, `${id}.fear`)).toBe(-14);
    expect(causesOf(game.events, 'west.concern')).toContain('refusal');
  });

  test('is no answer before anyone asks, or twice, or after the Council has agreed', () => {
    expect(why(aGame().open(), 'refuse')).toBe('noRequest');
    expect(why(asked.doing(act('refuse')).open(), 'refuse')).toBe('requestAnswered');
    expect(why(aGame().adopted(force()).open(), 'refuse')).toBe('requestAnswered');
  });

  test('closes the way to an advance party', () => {
    expect(why(asked.doing(act('refuse')).open(), 'advanceParty')).toBe('requestAnswered');
  });
});

describe('towards the capitals', () => {
  test('soundOut tells the leaning of one member, once', () => {
    const game = asked.open();
    const events = go(game, act('soundOut', 'armenia'));
    const { leaning, sounded } = member(game.state, 'armenia');
    expect(told(events, 'memberSounded')).toMatchObject([{ member: 'armenia', leaning }]);
    expect(sounded).toBe(true);
    expect(member(game.state, 'belarus').sounded).toBe(false);
    expect(why(game, 'soundOut', 'armenia')).toBe('alreadyKnown');
  });

  test('promise puts a payment behind the next text, worth half as much the second time', () => {
    const game = asked.doing(act('promise', 'armenia')).open();
    expect(member(game.state, 'armenia').promised).toBe(260);
    expect(why(game, 'promise', 'armenia')).toBe('alreadyPromised');
    member(game.state, 'armenia').promised = 0;
    go(game, act('promise', 'armenia'));
    expect(member(game.state, 'armenia').promised).toBe(130);
  });

  test('press pushes, and is resented the more the opener the regime', () => {
    const game = asked.doing(act('press', 'armenia'), act('press', 'belarus')).open();
    expect(member(game.state, 'armenia').push).toBe(500);
    expect(moved(game.events, 'armenia.resentment')).toBeGreaterThan(
      moved(game.events, 'belarus.resentment'),
    );
    expect(moved(game.events, 'armenia.alignment')).toBeLessThan(0);
    go(game, act('press', 'armenia'));
    endTurns(game);
    expect(why(game, 'press', 'armenia')).toBe('alreadyDone');
  });

  test('urgeConcessions can bring the host to give way, and always costs some of its trust', () => {
    const tried = games(
      aGame().where((state) => {
        streets(state).crowds = 500;
      }),
      80,
    );
    for (const game of tried) go(game, act('urgeConcessions'));
    const gave = tried.filter((g) => g.state.flags.some((f) => f.id === 'concessions'));
    expect(gave.length).toBeGreaterThan(20);
    expect(gave.length).toBeLessThan(80);
    for (const game of tried)
      expect(causesOf(game.events, 'kazakhstan.trust')).toContain('pressure');
    for (const game of gave) {
      expect(causesOf(game.events, 'theatre.grievance')).toContain('concessions');
      expect(why(game, 'urgeConcessions')).toBe('alreadyDone');
    }
  });
});

describe('for the host alone', () => {
  test('backIncumbent settles a palace that defers to Moscow more than a street that resents it', () => {
    const settled = (id: string): number => {
      const game = asked
        .where((state) => {
          state.truth = id;
        })
        .doing(act('backIncumbent'))
        .open();
      return moved(game.events, 'theatre.split');
    };
    expect(settled('palace')).toBeLessThan(settled('street'));
    expect(settled('street')).toBeLessThan(0);
    const game = asked.doing(act('backIncumbent')).open();
    expect(moved(game.events, 'kazakhstan.fear')).toBe(14);
    expect(moved(game.events, 'theatre.grievance')).toBeGreaterThan(0);
  });

  test('equip steadies the security forces, flies two sorties, and worries critics', () => {
    const game = asked.doing(act('equip')).open();
    expect(moved(game.events, 'theatre.loyalty')).toBe(26);
    expect(moved(game.events, 'west.concern')).toBe(24);
    expect(moved(game.events, 'china.concern')).toBe(0);
    go(game, act('equip'));
    expect(moved(game.events, 'theatre.loyalty')).toBe(39);
  });

  test('advanceParty puts four hundred of Moscow’s own in the air and alarms the members', () => {
    const game = asked.doing(act('advanceParty')).open();
    expect(game.state.contingent).toMatchObject({ mandate: 'bilateral', size: 400 });
    for (const id of CONTRIBUTORS) {
      expect(moved(game.events, `${id}.fear`)).toBe(14);
      expect(moved(game.events, `${id}.resentment`)).toBe(40);
    }
    expect(told(endTurns(game), 'transportDeparted').every((e) => e.nation === 'russia')).toBe(
      true,
    );
    expect(why(aGame().open(), 'advanceParty')).toBe('noRequest');
  });
});

describe('towards outsiders', () => {
  test('reassure calms a backer, deepens its foothold, and the first backer lends cover', () => {
    const game = asked.doing(act('reassure', 'turkey')).open();
    expect(moved(game.events, 'turkey.concern')).toBeLessThan(0);
    expect(moved(game.events, 'turkey.foothold')).toBe(26);
    expect(game.state.flags.some((f) => f.id === 'covered')).toBe(false);
    go(game, act('reassure', 'china'));
    expect(game.state.flags.some((f) => f.id === 'covered')).toBe(true);
    expect(why(game, 'reassure', 'west')).toBe('noSuchAim');
  });

  test('explain calms a critic, more so once there is a date', () => {
    const worried = (game: OpenGame): OpenGame => {
      outsider(game.state, 'west').concern = 600;
      return game;
    };
    const before = worried(landed());
    const dated = worried(landed());
    go(dated, act('setDate', '5'));
    const [plain, better] = [before, dated].map((game) =>
      moved(go(game, act('explain', 'west')), 'west.concern'),
    );
    expect(plain).toBe(-80);
    expect(better).toBe(-140);
  });
});

describe('frame', () => {
  const said = (aim: string): GameEvent[] => go(asked.open(), act('frame', aim));

  test('as terrorists pleases the host and closes the ranks of the elite; the street and the West mind', () => {
    const events = said('terrorists');
    expect(moved(events, 'kazakhstan.trust')).toBeGreaterThan(0);
    expect(moved(events, 'theatre.split')).toBeLessThan(0);
    expect(moved(events, 'theatre.grievance')).toBeGreaterThan(0);
    expect(moved(events, 'west.concern')).toBeGreaterThan(0);
  });

  test('as domestic, or with a call for restraint, does the reverse', () => {
    for (const aim of ['domestic', 'restraint']) {
      const events = said(aim);
      expect(moved(events, 'kazakhstan.trust')).toBeLessThan(0);
      expect(moved(events, 'theatre.grievance')).toBeLessThan(0);
      expect(moved(events, 'west.concern')).toBeLessThan(0);
    }
  });

  test('with a call for restraint eases the members’ fear', () => {
    for (const id of CONTRIBUTORS) expect(moved(said('restraint'), `${id}.fear`)).toBeLessThan(0);
  });

  test('is not believed twice: turning costs standing', () => {
    const game = asked.doing(act('frame', 'terrorists')).open();
    expect(why(game, 'frame', 'terrorists')).toBe('alreadySaid');
    expect(moved(go(game, act('frame', 'restraint')), 'moscow.standing')).toBe(-40);
  });
});

test('repeating a measure on the same aim gains half as much each time', () => {
  const game = asked.where((state) => {
    outsider(state, 'west').concern = 900;
    state.moscow.acts = 9;
  });
  const opened = game.open();
  const gains = [1, 2, 3].map(() => moved(go(opened, act('explain', 'west')), 'west.concern'));
  expect(gains).toEqual([-80, -40, -20]);
  expect(why(opened, 'explain', 'west')).toBe('alreadyDone');
});
