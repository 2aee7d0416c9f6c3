/**
 * One parameter of a scenario at a time, over 500 seeds: what it does must go the way that the literature
 * says, without a rule that knows the scenario. Each row names the mechanism and its source.
 */
import { describe, expect, test } from 'vitest';
import type { Resolution } from '../../src/engine/index.ts';
import { builtIn } from '../../src/scenario/index.ts';
import {
  act,
  aGame,
  endTurns,
  force,
  front,
  games,
  KAZAKHSTAN,
  member,
  shareOf,
  talk,
  votes,
  type Changes,
  type GameBuilder,
} from './builder.ts';

const SEEDS = 500;
const ARMENIA = await builtIn('armenia-azerbaijan-2022');
const BORDER = await builtIn('kyrgyz-tajik-2022');

const named: Resolution = {
  ...talk(),
  rung: 6,
  basis: 'article4',
  names: 'azerbaijan',
  closes: true,
};

/** Share of seeds in which a member lets a text pass. */
const consents = (builder: GameBuilder, id: string): number =>
  shareOf(votes(builder, id, SEEDS), 'contribute', 'consent', 'abstain');
const agrees = (builder: GameBuilder, id: string): number =>
  shareOf(votes(builder, id, SEEDS), 'contribute', 'consent');
const contributes = (builder: GameBuilder, id: string): number =>
  shareOf(votes(builder, id, SEEDS), 'contribute');
const objects = (builder: GameBuilder, id: string): number =>
  shareOf(votes(builder, id, SEEDS), 'object');

/** Mean over seeds of something at the end of so many turns. */
function meanAfter(
  builder: GameBuilder,
  turns: number,
  read: (game: ReturnType<GameBuilder['open']>) => number,
): number {
  let sum = 0;
  for (const game of games(builder, SEEDS, 'way')) {
    endTurns(game, turns);
    sum += read(game);
  }
  return sum / SEEDS;
}

/** Turns in which the first side pressed, of the first six, on average. */
function pressing(builder: GameBuilder): number {
  let sum = 0;
  for (const game of games(builder, SEEDS, 'press')) {
    for (let turn = 0; turn < 6 && game.state.phase !== 'over'; turn += 1) {
      endTurns(game, 1);
      if (front(game.state).sides[0].move === 'press') sum += 1;
    }
  }
  return sum / SEEDS;
}

const askedFor = (text: Resolution) => (builder: GameBuilder) => builder.asked().tabling(text);
const guard = askedFor(force());
const longGuard = askedFor(force({ size: 5000, days: 90 }));

interface Direction {
  readonly parameter: string;
  readonly because: string;
  readonly base: GameBuilder;
  readonly change: (value: number) => Changes;
  readonly values: readonly [number, number, number];
  readonly measure: (builder: GameBuilder) => number;
  readonly goes: 'up' | 'down';
}

const steppe = aGame(KAZAKHSTAN);
const ridge = aGame(ARMENIA);
const valley = aGame(BORDER);

const DIRECTIONS: readonly Direction[] = [
  {
    parameter: 'trust of a member',
    because: 'who expects help helps: reliability begets alliance (Crescenzi et al. 2012)',
    base: steppe,
    change: (trust) => ({ members: { armenia: { trust } } }),
    values: [100, 400, 700],
    measure: (b) => contributes(guard(b), 'armenia'),
    goes: 'up',
  },
  {
    parameter: 'alignment of a member',
    because: 'like positions, like votes (UN roll calls)',
    base: steppe,
    change: (alignment) => ({ members: { armenia: { alignment } } }),
    values: [100, 450, 900],
    measure: (b) => contributes(guard(b), 'armenia'),
    goes: 'up',
  },
  {
    parameter: 'sovereignty fear of a member',
    because: 'a precedent of force threatens those whom it could be turned on (Snyder 1984)',
    base: steppe,
    change: (fear) => ({ members: { tajikistan: { fear } } }),
    values: [100, 500, 950],
    measure: (b) => agrees(longGuard(b), 'tajikistan'),
    goes: 'down',
  },
  {
    parameter: 'strength of the opponent',
    because: 'entrapment: the stronger the enemy, the fewer come (Snyder 1984)',
    base: steppe,
    change: (opponent) => ({ case: { opponent } }),
    values: [100, 400, 900],
    measure: (b) => contributes(guard(b), 'kyrgyzstan'),
    goes: 'down',
  },
  {
    parameter: 'own need of the guarantee',
    because: 'insurance: who may call next pays in (Leeds 2003)',
    base: steppe.with({ members: { tajikistan: { fear: 620 } } }),
    change: (unrest) => ({
      members: { tajikistan: { need: { unrest, attack: 400, quarrel: 300 } } },
    }),
    values: [0, 400, 900],
    measure: (b) => 1 - objects(longGuard(b), 'tajikistan'),
    goes: 'up',
  },
  {
    parameter: 'tie to the one who asks',
    because: 'solidarity with those who are close',
    base: steppe.with({ members: { tajikistan: { fear: 620 } } }),
    change: (tie) => ({ ties: [['tajikistan', 'kazakhstan', tie]] }),
    values: [-700, 0, 700],
    measure: (b) => 1 - objects(longGuard(b), 'tajikistan'),
    goes: 'up',
  },
  {
    parameter: 'severity of the case',
    because: 'help is worth more where more is at stake (Brecher 1993)',
    base: steppe,
    change: (severity) => ({ case: { severity } }),
    values: [200, 550, 900],
    measure: (b) => contributes(guard(b), 'armenia'),
    goes: 'up',
  },
  {
    parameter: 'exposure to Western sanctions',
    because: 'an affront costs those who trade with the affronted',
    base: steppe.with({ case: { affront: 1000 } }),
    change: (exposure) => ({ members: { armenia: { exposure } } }),
    values: [0, 500, 1000],
    measure: (b) => contributes(guard(b), 'armenia'),
    goes: 'down',
  },
  {
    parameter: 'capacity to send troops',
    because: 'a cost that weighs more on the small',
    base: steppe,
    change: (capacity) => ({ members: { armenia: { capacity } } }),
    values: [50, 500, 1000],
    measure: (b) => contributes(askedFor(force({ size: 5000 }))(b), 'armenia'),
    goes: 'up',
  },
  {
    parameter: 'friction of ratification',
    because: 'parliaments delay (record of January: one member a day late)',
    base: steppe.adopted(force()),
    change: (friction) => ({ members: { kyrgyzstan: { friction } } }),
    values: [0, 450, 900],
    measure: (b) =>
      meanAfter(b, 3, ({ state }) =>
        state.contingent?.units.find((u) => u.nation === 'kyrgyzstan')?.ratified ? 1 : 0,
      ),
    goes: 'down',
  },
  {
    parameter: 'dependence on Moscow',
    because: 'open defiance costs the dependent most: they stay silent instead',
    base: ridge,
    change: (dependence) => ({ members: { armenia: { dependence } } }),
    values: [0, 500, 1000],
    measure: (b) => objects(askedFor(talk(5, true))(b), 'armenia'),
    goes: 'down',
  },
  {
    parameter: 'tie to the accused',
    because: 'nobody signs against a friend',
    base: ridge,
    change: (tie) => ({ ties: [['kazakhstan', 'azerbaijan', tie]] }),
    values: [-200, 300, 800],
    measure: (b) => consents(askedFor(named)(b), 'kazakhstan'),
    goes: 'down',
  },
  {
    parameter: 'tie to the accused one’s patron',
    because: 'the patron stands behind the client',
    base: ridge,
    change: (tie) => ({ ties: [['kazakhstan', 'turkey', tie]] }),
    values: [-600, 200, 1000],
    measure: (b) => consents(askedFor(named)(b), 'kazakhstan'),
    goes: 'down',
  },
  {
    parameter: 'lead in a quarrel',
    because: 'who is ahead loses by a freeze',
    base: valley,
    change: (lead) => ({ case: { advantage: { tajikistan: lead, kyrgyzstan: 200 } } }),
    values: [0, 500, 1000],
    measure: (b) => agrees(askedFor(force({ size: 1000 }))(b), 'tajikistan'),
    goes: 'down',
  },
  {
    parameter: 'burden of Moscow’s own war',
    because: 'a tied-down guarantor deters nobody',
    base: ridge,
    change: (burden) => ({ means: { burden } }),
    values: [0, 450, 900],
    measure: pressing,
    goes: 'up',
  },
  {
    parameter: 'Moscow’s tie to the attacker',
    because: 'a guarantor who is bound to both restrains neither',
    base: ridge.with({ means: { burden: 100 } }),
    change: (tie) => ({ ties: [['russia', 'azerbaijan', tie]] }),
    values: [-500, 200, 900],
    measure: pressing,
    goes: 'up',
  },
  {
    parameter: 'force of the attacker',
    because: 'ground goes to the stronger',
    base: ridge,
    change: (strength) => ({
      theatre: {
        sides: [
          { id: 'azerbaijan', strength, drive: 800, aims: 500, invitation: 0 },
          { id: 'armenia', strength: 300, drive: 0, aims: 0, invitation: 0 },
        ],
      },
    }),
    values: [200, 500, 900],
    measure: (b) => meanAfter(b, 5, ({ state }) => front(state).sides[0].aimsMet),
    goes: 'up',
  },
  {
    parameter: 'outside options of a disappointed ally',
    because: 'unreliable patrons are hedged against where somebody else offers (Narang & LeVeck)',
    base: ridge,
    change: (outsideOptions) => ({ members: { armenia: { outsideOptions } } }),
    values: [0, 400, 1000],
    measure: (b) => meanAfter(b, 99, ({ state }) => member(state, 'armenia').hedge),
    goes: 'up',
  },
  {
    parameter: 'kind of threat',
    because: 'regimes insure against unrest more than against each other’s wars',
    base: steppe,
    // The kinds in order of what guards are worth against them.
    change: (kind) => ({
      case: { threat: kind === 0 ? 'attack' : kind === 1 ? 'quarrel' : 'unrest' },
    }),
    values: [0, 1, 2],
    measure: (b) => contributes(guard(b), 'tajikistan'),
    goes: 'up',
  },
  {
    parameter: 'openness of a regime under pressure',
    because: 'open regimes resent being pressed',
    base: steppe,
    change: (openness) => ({ members: { armenia: { openness, trust: 150, alignment: 250 } } }),
    values: [0, 500, 1000],
    measure: (b) =>
      agrees(
        b
          .asked()
          .doing(act('press', 'armenia'))
          .tabling(force({ size: 5000, days: 90 })),
        'armenia',
      ),
    goes: 'down',
  },
];

describe('one parameter at a time', () => {
  test.each(DIRECTIONS)('$parameter: $because', (row) => {
    const measured = row.values.map((value) => row.measure(row.base.with(row.change(value))));
    const rounded = measured.map((m) => m.toFixed(3)).join(' → ');
    console.info(`${row.parameter}: ${row.values.join(' → ')} gives ${rounded}`);
    const [low = 0, middle = 0, high = 0] = measured;
    const sign = row.goes === 'up' ? 1 : -1;
    // Sampling noise of 500 seeds may hide a step, never the way.
    expect((middle - low) * sign).toBeGreaterThan(-0.03);
    expect((high - middle) * sign).toBeGreaterThan(-0.03);
    expect((high - low) * sign).toBeGreaterThan(0.02);
  });
});
