import type { UnrestTheatre } from '../../../src/engine/index.ts';
import { describe, expect, test } from 'vitest';
import {
  act,
  aGame,
  endTurns,
  force,
  games,
  go,
  member,
  moved,
  told,
  type OpenGame,
  streets as streetsOf,
} from '../builder.ts';

/** The streets as they are put, at the first turn. */
function streets(
  changes: Partial<UnrestTheatre>,
  posture: 'restraint' | 'force' | 'lethal' = 'force',
) {
  return aGame().where((state) => {
    Object.assign(state.theatre, changes, { posture });
  });
}

/** The sum of a quantity over games of many seeds. */
function sum(all: readonly OpenGame[], read: (game: OpenGame) => number): number {
  return all.reduce((total, game) => total + read(game), 0);
}

describe('crowds', () => {
  test('grow with anger and shrink before loyal forces', () => {
    const grown = (changes: Partial<UnrestTheatre>): number =>
      sum(games(streets({ crowds: 400, ...changes }), 20), (game) => {
        endTurns(game);
        return streetsOf(game.state).crowds;
      });
    expect(grown({ grievance: 900 })).toBeGreaterThan(grown({ grievance: 300 }));
    expect(grown({ loyalty: 900 })).toBeLessThan(grown({ loyalty: 200 }));
  });

  test('tire after some days', () => {
    const late = aGame().open();
    late.state.hour = 200;
    const tired = told(endTurns(late), 'meterMoved').filter(
      (e) => e.meter === 'theatre.crowds' && e.because.some((c) => c.factor === 'fatigue'),
    );
    expect(tired.length).toBeGreaterThan(0);
  });

  test('that overrun an armoury are armed', () => {
    const game = streets({ crowds: 950, loyalty: 50 }).open();
    const events = endTurns(game);
    const looted = told(events, 'siteChanged').find((e) => e.site === 'knb' && e.after === 'lost');
    expect(looted?.damaged).toBe(true);
    expect(
      told(events, 'meterMoved').some(
        (e) => e.meter === 'theatre.armed' && e.because.some((c) => c.factor === 'looting'),
      ),
    ).toBe(true);
  });

  test('climb the ladder as they pass its marks, and come down again', () => {
    const game = streets({ crowds: 700, armed: 400, loyalty: 900 }).open();
    expect(told(endTurns(game), 'rungChanged')[0]?.after).toBeGreaterThan(0);
    endTurns(game, 20);
    expect(game.state.theatre.rung).toBe(0);
    expect(game.state.theatre.peak).toBeGreaterThan(0);
  });
});

describe('the dead', () => {
  const riot = { crowds: 700, armed: 300, loyalty: 600 };
  const killed = (posture: 'restraint' | 'lethal', armed = 300): number =>
    sum(games(streets({ ...riot, armed }), 30), (game) => {
      // A restrained host in a great riot soon stops being one, so only the first half-day counts.
      streetsOf(game.state).posture = posture;
      const first = told(endTurns(game), 'peopleKilled');
      return first[0]?.killed ?? 0;
    });

  test('are more where arms are out', () => {
    expect(killed('lethal', 500)).toBeGreaterThan(killed('lethal', 100));
  });

  test('are none where nobody is in the street', () => {
    const game = streets({ crowds: 100, grievance: 0 }).open();
    expect(told(endTurns(game), 'peopleKilled')).toEqual([]);
  });
});

describe('the host', () => {
  test('meets a protest with restraint and an armed rising with fire', () => {
    const share = (changes: Partial<UnrestTheatre>, posture: string): number =>
      games(streets(changes, 'restraint'), 60).filter((game) => {
        game.state.theatre.rung = (changes.armed ?? 0) > 200 ? 3 : 0;
        const chosen = told(endTurns(game), 'postureChanged')[0]?.after ?? 'restraint';
        return chosen === posture;
      }).length / 60;
    expect(share({ crowds: 150, armed: 0 }, 'restraint')).toBeGreaterThan(0.9);
    expect(share({ crowds: 800, armed: 500, loyalty: 700 }, 'lethal')).toBeGreaterThan(0.7);
  });

  test('asks for help when its stability fails and sites are lost, not before', () => {
    const asks = (stability: number, lost: number): number =>
      games(
        aGame().where((state) => {
          member(state, 'kazakhstan').stability = stability;
          Object.assign(state.theatre, { rung: 2, crowds: 500, armed: 200 });
          state.theatre.sites.slice(0, lost).forEach((s) => {
            Object.assign(s, { control: 0, holder: 'lost', damaged: true });
          });
        }),
        100,
      ).filter((game) => told(endTurns(game), 'requestMade').length > 0).length;
    expect(asks(330, 4)).toBeGreaterThan(50);
    expect(asks(900, 0)).toBeLessThan(25);
  });

  test('asks once', () => {
    for (const game of games(aGame(), 30)) {
      endTurns(game, 20);
      expect(told(game.events, 'requestMade').length).toBeLessThanOrEqual(1);
    }
  });

  test('falls only on the brink, and ends the game by falling', () => {
    const brink = (stability: number): number =>
      games(
        aGame().where((state) => {
          member(state, 'kazakhstan').stability = stability;
          Object.assign(state.theatre, { crowds: 900, loyalty: 50, split: 900 });
        }),
        60,
      ).filter((game) => {
        endTurns(game);
        const fell = game.state.theatre.incumbent === 'fallen';
        expect(game.state.phase).toBe(fell ? 'over' : 'decision');
        return fell;
      }).length;
    expect(brink(0)).toBeGreaterThan(12);
    expect(brink(1000)).toBe(0);
  });

  test('has order back after two quiet half-days, if there was disorder', () => {
    const quiet = streets({ crowds: 100, grievance: 0, peak: 2 } as Partial<UnrestTheatre>).open();
    expect(told(endTurns(quiet), 'orderRestored')).toHaveLength(1);
    const never = streets({ crowds: 100, grievance: 0 }).open();
    expect(told(endTurns(never), 'orderRestored')).toEqual([]);
  });
});

describe('foreign troops', () => {
  const guarded = (task: 'guard' | 'police'): OpenGame => {
    const game = aGame()
      .adopted(force({ task }))
      .where((state) => {
        for (const unit of state.contingent?.units ?? [])
          Object.assign(unit, { ratified: true, ready: 0, landed: unit.pledged });
      })
      .open();
    endTurns(game);
    return game;
  };

  test('who guard free the host’s own: about sixteen hundred by twenty-five hundred', () => {
    expect(streetsOf(guarded('guard').state).freed).toBe(1600);
  });

  test('who police free far fewer', () => {
    expect(streetsOf(guarded('police').state).freed).toBe(560);
  });

  test('are told where they stand', () => {
    const posted = told(guarded('guard').events, 'guardsPosted');
    expect(posted.map((e) => e.site).sort()).toEqual(
      ['airport', 'city-hall', 'knb', 'residence', 'vital-sites'].sort(),
    );
  });

  test('put before crowds clear streets, and frighten members', () => {
    const causes = told(guarded('police').events, 'meterMoved').flatMap((e) =>
      e.because.map((c) => `${e.meter} ${c.factor} ${c.amount < 0 ? 'down' : 'up'}`),
    );
    expect(causes).toContain('theatre.crowds foreignPolice down');
    expect(causes).toContain('armenia.fear policing up');
  });

  test('feed anger where the street resents them', () => {
    const anger = (id: string): number => {
      const game = aGame()
        .adopted(force())
        .where((state) => {
          state.truth = id;
          streetsOf(state).crowds = 500;
          for (const unit of state.contingent?.units ?? [])
            Object.assign(unit, { ratified: true, ready: 0, landed: unit.pledged });
        })
        .open();
      return told(endTurns(game), 'meterMoved')
        .filter((e) => e.meter === 'theatre.crowds')
        .flatMap((e) => e.because.filter((c) => c.factor === 'foreignBoots'))
        .reduce((total, c) => total + c.amount, 0);
    };
    expect(anger('street')).toBeGreaterThan(anger('palace'));
  });
});

describe('those who watch', () => {
  test('an ally that waits in vain trusts less; one that is helped trusts more', () => {
    const [alone, helped] = [aGame().asked().open(), aGame().adopted(force()).open()];
    go(helped, act('airlift', 'surge'));
    for (const game of [alone, helped]) endTurns(game, 5);
    expect(member(alone.state, 'kazakhstan').trust).toBeLessThan(400);
    expect(member(helped.state, 'kazakhstan').trust).toBeGreaterThan(510);
  });

  test('a member whose own case is alike learns more than one whose case is not', () => {
    const game = aGame().asked().open();
    const events = endTurns(game, 5);
    expect(moved(events, 'belarus.trust')).toBeLessThan(moved(events, 'armenia.trust'));
  });

  test('critics speak up against troops, backers against disorder', () => {
    const spoke = new Set<string>();
    for (const game of games(aGame().adopted(force()).doing(act('airlift', 'surge')), 40)) {
      for (const e of told(endTurns(game, 20), 'outsiderSpoke'))
        spoke.add(`${e.outsider} ${e.stance}`);
    }
    expect(spoke).toContain('west questions');
    expect(spoke).toContain('china supports');
  });

  test('an outside power gains a foothold where Moscow leaves a vacuum', () => {
    const events = endTurns(aGame().asked().open(), 6);
    expect(moved(events, 'china.foothold')).toBeGreaterThan(0);
  });
});

test('a situation arises once at most', () => {
  for (const game of games(aGame(), 20)) {
    endTurns(game, 20);
    const arose = told(game.events, 'situationArose').map((e) => e.situation);
    expect(new Set(arose).size).toBe(arose.length);
    expect(game.state.arisen.filter((turn) => turn > 0)).toHaveLength(arose.length);
  }
});
