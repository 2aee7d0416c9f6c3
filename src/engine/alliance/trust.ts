/**
 * Members watch how the one in need is treated. Trust moves towards what was seen, weighted by how alike
 * one's own case is and how close the victim; fear of precedent rises with boots and falls with consent,
 * short mandates and a kept date (Snyder 1984; model card, "Trust, opinion, hedging").
 */
import { clamp, div, mul, mul3 } from '../arithmetic.ts';
import { combatBoots } from '../contingent/combat.ts';
import { landed } from '../contingent/contingent.ts';
import { mandateEnds, overstays } from '../contingent/withdrawal.ts';
import { asking } from '../council/asking.ts';
import { flagTurn, shift, type Game } from '../game.ts';
import { tie, type Member } from '../scenario.ts';
import type { GameState, MemberState } from '../state.ts';
import { helpOf, type Help } from './help.ts';
import { hoursOfTurn, paced } from './pace.ts';
import { newsOf, NEWS_HOURS, type News } from './news.ts';

/**
 * What half a day of news takes of the gap, per million: ten of them come to the 350 in 1000 of the model card
 * ("Trust"), whether they are ten turns or one.
 */
const HALF_DAY_OF_NEWS = 42_000;
/** A bad surprise weighs more with the one it happened to, and less where it had not asked; per mille. */
const BAD_SURPRISE = 1500;
const NOT_ASKED = 500;
/** What a day of full combat troops adds to fear. Design number. */
const FOUGHT = 22;
/**
 * An honest no angers less than a yes with nothing behind it, and so does a word that is being kept, per mille; whoever
 * heard the no waits for nobody, so that what does not come is as small a surprise as to one that never asked. Design
 * number.
 */
const HONEST = 500;
/** What others make of Moscow's own help: it is not the alliance's, but it came. Per mille, design number. */
const NOT_THE_ALLIANCE = 500;
/** Points of opinion and of anger for the whole of a surprise (model card, "Trust, opinion, hedging"). */
const OPINION = 500;
const ANGER = 450;
/** Anger that a month takes away, per mille (model card: it keeps 71 in 100). */
const ANGER_FADES = 290;
const MONTH = 720;
/** Resentment that a day takes away, and fear that ends with troops that left when they had to. Design numbers. */
const FORGETS = -12;
const LEFT_THE_HOST = -40;
const LEFT_ELSEWHERE = -15;

/** True where what was promised to a member comes: reliability is read against the promise (Leeds and others 2000). */
function keptTo({ debts }: GameState, id: string): boolean {
  const own = debts.filter((d) => d.to === id);
  return own.some((d) => d.delivered > 0) && own.every((d) => d.outcome !== 'broken');
}

/** True for one whose own case this is: the victim, and whoever asked. */
function ownCase(game: Game, id: string): boolean {
  const { request } = game.state;
  return id === game.scenario.case.victim || id === request?.by || id === request?.also;
}

/** How much the case tells a member about its own, 0..1000. */
function relevance(game: Game, member: Member): number {
  const { threat, victim } = game.scenario.case;
  if (ownCase(game, member.id)) return 1000;
  const close = clamp(500 + div(tie(game.scenario, member.id, victim), 2), 0, 1000);
  return mul(member.need[threat], close);
}

/** What everyone can see at the end of a turn; worked out once for all members. */
interface Scene {
  readonly news: News | null;
  readonly help: Help;
  /** Foreign boots, 0..1000 at 2,500. */
  readonly boots: number;
  readonly overstaying: boolean;
  /** The last troops left in this turn, within their mandate. */
  readonly leftInTime: boolean;
}

/** Troops that have served or are on their way, per mille of those pledged to the Council. */
function underWay(state: GameState): number {
  const { contingent } = state;
  if (contingent === null || (contingent.arrivedAt === null && state.flights.length === 0))
    return 0;
  let come = 0;
  for (const u of contingent.units) {
    come += u.landed + u.home + u.enRoute + (contingent.airlift === 'waits' ? 0 : u.ready);
  }
  return Math.min(1000, div(come * 1000, Math.max(1, contingent.size)));
}

/**
 * Help as it is judged: absolute, whatever the severity, and what is on its way counts as what it will be. The
 * fading of a promise is for those who need it tonight.
 */
function judged(game: Game): Help {
  const { scenario, state } = game;
  const seen = helpOf(scenario, state);
  const severity = Math.max(1, scenario.case.severity);
  const absolute = (help: number): number => Math.min(1000, div(help * 1000, severity));
  const { contingent } = state;
  const coming = underWay(state);
  if (contingent === null || coming === 0) {
    return { alliance: absolute(seen.alliance), bilateral: absolute(seen.bilateral) };
  }
  const whole = helpOf(scenario, { ...state, contingent: served(contingent) });
  const alone = contingent.mandate === 'bilateral';
  const come = mul(absolute(alone ? whole.bilateral : whole.alliance), coming);
  return {
    alliance: Math.max(absolute(seen.alliance), alone ? 0 : come),
    bilateral: Math.max(absolute(seen.bilateral), alone ? come : 0),
  };
}

/** The contingent as it would be with everyone there. */
function served(contingent: NonNullable<GameState['contingent']>) {
  const [first] = contingent.units;
  const units = first === undefined ? [] : [{ ...first, landed: contingent.size }];
  return { ...contingent, units, gone: false };
}

/** True in the turn in which the last troops went home, if they began to leave before their mandate was over. */
function leftInTime(game: Game): boolean {
  const { contingent, turn } = game.state;
  if (contingent?.gone !== true || flagTurn(game.state, 'withdrawn') !== turn) return false;
  const ends = mandateEnds(game);
  return ends === null || (contingent.leavesAt !== null && contingent.leavesAt <= ends);
}

function sceneOf(game: Game): Scene {
  const { state } = game;
  const news = newsOf(game);
  return {
    news,
    help: news === null ? { alliance: 0, bilateral: 0 } : judged(game),
    boots: Math.min(1000, div((landed(state) + state.moscow.posted) * 1000, 2500)),
    overstaying: overstays(game),
    leftInTime: leftInTime(game),
  };
}

/** `a / b` rounded to the nearest. */
function nearest(a: number, b: number): number {
  return div(a + (a < 0 ? -div(b, 2) : div(b, 2)), b);
}

/** What the hours of news in this turn take of a whole adjustment. */
function partOf(whole: number, news: News): number {
  return nearest(whole * news.weight * news.hours, 1000 * NEWS_HOURS);
}

/** What so many steps take of a gap, each from what the last has left; per mille. */
function adjusted(pace: number, steps: number): number {
  let left = 1_000_000;
  for (let i = 0; i < steps; i += 1) left -= div(left * pace, 1_000_000);
  return div(1_000_000 - left, 1000);
}

function watchTrust(game: Game, member: Member, now: MemberState, scene: Scene): void {
  const { news, help } = scene;
  if (news === null) return;
  const { state, scenario } = game;
  const own = ownCase(game, member.id);
  const others = mul(help.bilateral, own ? 1000 : NOT_THE_ALLIANCE);
  const observed = Math.min(1000, help.alliance + others);
  const gap = observed - now.trust;
  const hard = own && gap < 0 ? BAD_SURPRISE : 1000;
  const told = state.request?.answered === 'refused';
  const asked = own && (state.request === null || (told && gap < 0)) ? NOT_ASKED : 1000;
  const pace = mul(mul(mul(HALF_DAY_OF_NEWS, news.weight), hard), asked);
  const part = adjusted(pace, div(news.hours + 11, 12));
  const factor = gap < 0 ? 'answerAwaited' : 'answerSeen';
  shift(game, now.id, now, 'trust')
    .by(factor, nearest(gap * relevance(game, member) * part, 1_000_000), undefined, news.from)
    .apply();
  if (!own) return;
  const { severity } = scenario.case;
  const mood = partOf(mul(mul3(OPINION, gap, severity), asked), news);
  shift(game, now.id, now, 'opinion').by(factor, mood, undefined, news.from).apply();
  if (gap >= 0) return;
  const honest = told || keptTo(state, member.id) ? HONEST : 1000;
  // The no itself takes the place of not having asked: it is not forgiven twice.
  const share = told ? honest : mul(asked, honest);
  const anger = partOf(mul(mul3(ANGER, severity, 1000 - observed), share), news);
  shift(game, now.id, now, 'anger').by('disappointment', anger, undefined, news.from).apply();
}

/** Anger keeps 71 in 100 a month. */
function coolDown(game: Game, now: MemberState): void {
  if (now.anger === 0) return;
  const hours = hoursOfTurn(game);
  const fades = Math.min(1000, div(ANGER_FADES * hours, MONTH));
  shift(game, now.id, now, 'anger').by('recovery', -mul(now.anger, fades)).apply();
}

function watchFear(game: Game, member: Member, now: MemberState, scene: Scene): void {
  const { state, scenario } = game;
  const { contingent } = state;
  const { boots } = scene;
  const victim = member.id === scenario.case.victim;
  if (contingent === null && boots === 0) return;
  const change = shift(game, now.id, now, 'fear');
  if (boots === 0) {
    const left = victim ? LEFT_THE_HOST : LEFT_ELSEWHERE;
    change.by('keptDate', scene.leftInTime ? left : 0).apply();
    return;
  }
  const near = victim ? 1000 : 380;
  const alone = contingent === null || contingent.mandate === 'bilateral';
  change
    .by('troopsOnSoil', paced(game, mul3(9, boots, near)))
    .by('hostConsent', asking(state).length > 0 ? -paced(game, mul(3, near)) : 0)
    .by('policing', contingent?.task === 'police' ? paced(game, mul3(10, boots, near)) : 0)
    .by('combatForce', paced(game, mul3(FOUGHT, combatBoots(state), near)))
    .by('aloneInCharge', alone ? paced(game, mul(9, near)) : 0)
    .by('overstay', scene.overstaying ? paced(game, mul(16, near)) : 0)
    .by('dateAnnounced', contingent?.leavesAt != null ? -paced(game, mul(7, near)) : 0)
    .apply();
}

function watchOpinion(game: Game, member: Member, now: MemberState): void {
  const { state, scenario } = game;
  const t = state.theatre;
  if (member.id === scenario.case.victim) {
    shift(game, now.id, now, 'opinion')
      .by('bloodshed', -Math.min(30, div(t.killedThisTurn, 4)))
      .by('orderReturns', t.orderRestored && state.contingent !== null ? 6 : 0)
      .apply();
    return;
  }
  for (const unit of state.contingent?.units ?? []) {
    if (unit.nation !== member.id || unit.landed === 0) continue;
    shift(game, now.id, now, 'opinion').by('homePublic', -mul(9, member.openness)).apply();
  }
}

/** The audience phase of a turn, member by member. */
export function membersWatch(game: Game): void {
  const { scenario, state } = game;
  const scene = sceneOf(game);
  for (let i = 0; i < scenario.members.length; i += 1) {
    const member = scenario.members[i];
    const now = state.members[i];
    if (!member || !now || member.id === scenario.moscow) continue;
    coolDown(game, now);
    watchTrust(game, member, now, scene);
    watchFear(game, member, now, scene);
    if (now.resentment > 0)
      shift(game, now.id, now, 'resentment').by('recovery', paced(game, FORGETS)).apply();
    watchOpinion(game, member, now);
  }
}
