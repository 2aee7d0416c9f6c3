import { describe, expect, test } from 'vitest';
import { closed, LENGTHS, SIZES, type VoteChoice } from '../../../src/engine/index.ts';
import { effectsOf } from '../../../src/engine/council/ladder.ts';
import { reasons, utilityOf } from '../../../src/engine/council/utility.ts';
import { voteShares } from '../../../src/engine/council/vote.ts';
import {
  act,
  aGame,
  approval,
  CONTRIBUTORS,
  endTurns,
  force,
  games,
  go,
  hearAll,
  KAZAKHSTAN,
  member,
  moved,
  shareOf,
  talk,
  told,
  votes,
  type OpenGame,
} from '../builder.ts';

/** A session in which everyone has answered as given; the last to speak has just been heard. */
function decided(answers: Readonly<Record<string, VoteChoice>>): OpenGame {
  const game = aGame()
    .asked()
    .where((state) => {
      // The last speaker's mind is made up.
      member(state, 'tajikistan').alignment = 1000;
      member(state, 'tajikistan').leaning = 900;
    })
    .tabling(force())
    .open();
  const { council } = game.state;
  council.waiting = ['tajikistan'];
  council.votes = ['armenia', 'belarus', 'kazakhstan', 'kyrgyzstan'].map((id) => ({
    member: id,
    choice: answers[id] ?? 'consent',
  }));
  hearAll(game);
  return game;
}

describe('the Council decides by consensus', () => {
  test('one objection blocks, and costs standing and the trust of the one who asked', () => {
    const game = decided({ armenia: 'object' });
    const end = told(game.events, 'textDecided')[0];
    expect(end).toMatchObject({ decision: 'blocked', by: ['armenia'] });
    expect(game.state.contingent).toBeNull();
    expect(moved(game.events, 'moscow.standing')).toBeLessThan(-50);
    expect(moved(game.events, 'kazakhstan.trust')).toBe(-30);
  });

  test('abstention does not block', () => {
    const game = decided({ armenia: 'abstain', belarus: 'abstain' });
    expect(told(game.events, 'textDecided')[0]?.decision).toBe('adopted');
    expect(game.state.contingent?.units.map((u) => u.nation)).not.toContain('armenia');
  });

  test('absence delays until consent is given afterwards', () => {
    const game = decided({ belarus: 'away' });
    expect(told(game.events, 'textDecided')[0]).toMatchObject({
      decision: 'delayed',
      by: ['belarus'],
    });
    expect(game.state.contingent).toBeNull();
    expect(closed(KAZAKHSTAN, game.state, { kind: 'table', text: talk() })?.reason).toBe(
      'textPending',
    );
    expect(told(endTurns(game), 'consentGiven')).toEqual([]);
    const after = endTurns(game);
    expect(told(after, 'consentGiven')).toMatchObject([{ member: 'belarus', consents: true }]);
    expect(told(after, 'textDecided')[0]?.decision).toBe('adopted');
    expect(game.state.contingent).not.toBeNull();
  });

  test('consent that is withheld afterwards blocks', () => {
    const game = decided({ armenia: 'away' });
    member(game.state, 'armenia').leaning = -3000;
    const after = endTurns(game, 2);
    expect(told(after, 'consentGiven')).toMatchObject([{ member: 'armenia', consents: false }]);
    expect(told(after, 'textDecided')[0]).toMatchObject({ decision: 'blocked', by: ['armenia'] });
    expect(game.state.council.pending).toBeNull();
  });

  test('the chair speaks first, then the others in the order of the Council', () => {
    const events = hearAll(aGame().asked().tabling(force()).open());
    expect(told(events, 'voteCast').map((e) => e.member)).toEqual([
      'armenia',
      'belarus',
      'kazakhstan',
      'kyrgyzstan',
      'tajikistan',
    ]);
  });

  test('a text taken back costs some standing, less than a block', () => {
    const game = aGame().asked().tabling(force()).doing({ kind: 'withdrawText' }).open();
    expect(game.state.phase).toBe('decision');
    expect(moved(game.events, 'moscow.standing')).toBe(-12);
  });
});

describe('contributing', () => {
  test('is no answer to a text without troops', () => {
    const game = aGame().asked().tabling(talk(5));
    for (const id of CONTRIBUTORS) expect(votes(game, id, 60)).not.toContain('contribute');
  });

  test('is what most allies answer to the text of the record', () => {
    const game = aGame().asked().tabling(force());
    for (const id of CONTRIBUTORS) {
      expect(shareOf(votes(game, id), 'contribute')).toBeGreaterThan(0.8);
    }
  });

  test('is not open to the one who asked', () => {
    const game = aGame().asked().tabling(force());
    const answers = votes(game, 'kazakhstan');
    expect(shareOf(answers, 'contribute')).toBe(0);
    expect(shareOf(answers, 'consent')).toBeGreaterThan(0.75);
  });
});

/** Chance per mille that a member with a middling mind lets the text pass. */
function consentOf(game: OpenGame, id: string, text = force()): number {
  const now = { ...member(game.state, id), leaning: 0 };
  const [give = 0, consent = 0] = voteShares(utilityOf(game.scenario, game.state, now, text));
  return give + consent;
}

describe('what a text asks for', () => {
  const game = aGame().asked().open();

  test('a larger force is never easier to swallow, once it is large enough to help', () => {
    for (const days of LENGTHS) {
      for (const id of ['kazakhstan', ...CONTRIBUTORS]) {
        const chances = SIZES.filter((s) => s >= 2500).map((size) =>
          consentOf(game, id, force({ size, days, task: 'police' })),
        );
        expect(chances).toEqual([...chances].sort((a, b) => b - a));
      }
    }
  });

  test('a longer mandate is never easier for the host, once it is long enough to help', () => {
    for (const size of SIZES) {
      const chances = LENGTHS.filter((d) => d >= 30).map((days) =>
        consentOf(game, 'kazakhstan', force({ size, days })),
      );
      expect(chances).toEqual([...chances].sort((a, b) => b - a));
    }
  });

  test('five thousand for ninety days pass less often than the text of the record', () => {
    const asked = aGame().asked();
    const modest = approval(asked.tabling(force()));
    expect(modest).toBeGreaterThan(0.9);
    expect(approval(asked.tabling(force({ size: 5000, days: 90 })))).toBeLessThan(modest - 0.2);
  });

  test('a combat force of that size hardly ever passes', () => {
    const text = force({ rung: 8, size: 5000, days: 90 });
    expect(approval(aGame().asked().tabling(text))).toBeLessThan(0.15);
  });

  test('help grows with troops up to what is needed, intrusion grows on', () => {
    const facts = KAZAKHSTAN.case;
    const [few, enough, many] = [1000, 2500, 5000].map((size) =>
      effectsOf(force({ size }), facts, true),
    );
    expect(few?.help).toBeLessThan(enough?.help ?? 0);
    expect(many?.help).toBe(enough?.help);
    expect(many?.intrusion).toBeGreaterThan(enough?.intrusion ?? 0);
    const uninvited = effectsOf(force(), facts, false).intrusion;
    expect(Math.trunc(uninvited / 2)).toBe(enough?.intrusion);
  });
});

describe('a force that nobody asked for', () => {
  test('is objected to by its host', () => {
    expect(shareOf(votes(aGame().tabling(force()), 'kazakhstan'), 'object')).toBeGreaterThan(0.85);
  });

  test('is objected to again once Moscow has refused the appeal', () => {
    const refused = aGame().asked().doing(act('refuse')).tabling(force());
    expect(shareOf(votes(refused, 'kazakhstan'), 'object')).toBeGreaterThan(0.85);
  });

  test('does not pass', () => {
    expect(approval(aGame().tabling(force()))).toBeLessThan(0.12);
  });
});

describe('what moves a capital', () => {
  const text = force({ size: 5000, days: 90 });
  const asked = aGame().asked();
  const yes = (builder: typeof asked): number =>
    shareOf(votes(builder.tabling(text), 'kazakhstan'), 'consent');
  const plain = yes(asked);

  test('a promise raises consent', () => {
    expect(yes(asked.doing(act('promise', 'kazakhstan')))).toBeGreaterThan(plain + 0.15);
  });

  test('pressing a dependent member raises consent', () => {
    const game = asked.with({ members: { tajikistan: { fear: 500 } } });
    const tajik = (builder: typeof asked): number => {
      const now = builder.open();
      return consentOf(now, 'tajikistan', text);
    };
    expect(tajik(game.doing(act('press', 'tajikistan')))).toBeGreaterThan(tajik(game) + 20);
  });

  test('pressing an open regime again and again turns against Moscow', () => {
    const game = asked.with({
      members: { armenia: { openness: 1000, dependence: 100, fear: 400 } },
    });
    const pressed = game.where((state) => {
      member(state, 'armenia').push = 1000;
      member(state, 'armenia').resentment = 600;
    });
    expect(consentOf(pressed.open(), 'armenia')).toBeLessThan(consentOf(game.open(), 'armenia'));
  });

  test('fear of precedent lowers it, trust raises it', () => {
    const chance = (changes: Parameters<typeof asked.with>[0]): number =>
      consentOf(asked.with(changes).open(), 'armenia');
    const [bold, wary, dreading] = [0, 500, 1000].map((fear) =>
      chance({ members: { armenia: { fear, trust: 250 } } }),
    );
    expect(wary).toBeLessThan((bold ?? 0) - 100);
    expect(dreading).toBeLessThan((wary ?? 0) - 100);
    expect(chance({ members: { armenia: { fear: 500, trust: 700 } } })).toBeGreaterThan(wary ?? 0);
  });

  test('a strong opponent entangles: the allies hold back', () => {
    const strong = asked.with({ case: { opponent: 1000 } }).tabling(force());
    for (const id of ['armenia', 'tajikistan'])
      expect(shareOf(votes(strong, id), 'contribute')).toBeLessThan(0.3);
  });

  test('cover from the first backer counts with those who listen to it', () => {
    const covered = asked.doing(act('reassure', 'china')).open();
    const now = member(covered.state, 'tajikistan');
    const why = reasons(
      utilityOf(covered.scenario, covered.state, now, text),
      false,
      covered.state,
    );
    expect(why.find((c) => c.factor === 'cover')).toMatchObject({ about: 'china', amount: 120 });
  });

  test('the frame divides them: insurance for the insecure, bad law for the open', () => {
    const worth = (aim: string, id: string): number => {
      const game = asked.doing(act('frame', aim)).open();
      const why = reasons(
        utilityOf(game.scenario, game.state, member(game.state, id), force()),
        false,
        game.state,
      );
      return why.find((c) => c.factor === 'framing')?.amount ?? 0;
    };
    expect(worth('terrorists', 'belarus')).toBeGreaterThan(100);
    expect(worth('terrorists', 'armenia')).toBeLessThan(0);
    expect(worth('restraint', 'armenia')).toBeGreaterThan(worth('restraint', 'belarus'));
    expect(worth('domestic', 'belarus')).toBe(-60);
  });
});

test('the reasons of a vote add up to what consent is worth', () => {
  for (const game of games(aGame().asked(), 20)) {
    for (const id of ['kazakhstan', ...CONTRIBUTORS]) {
      const utility = utilityOf(game.scenario, game.state, member(game.state, id), force());
      const sum = (why: readonly { amount: number }[]): number =>
        why.reduce((total, c) => total + c.amount, 0);
      expect(sum(reasons(utility, false, game.state))).toBe(utility.consent);
      expect(sum(reasons(utility, true, game.state))).toBe(utility.contribute);
    }
  }
});

test('a promise and a push serve one text: after it they are used up', () => {
  const game = aGame().asked().doing(act('promise', 'armenia'), act('press', 'armenia')).open();
  go(game, { kind: 'table', text: force() });
  hearAll(game);
  expect(member(game.state, 'armenia')).toMatchObject({ push: 0, promised: 0 });
});
