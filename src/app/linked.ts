/** Runs that are sent: into a link, and from one. Fetched when a link is made or opened. */
import type { Shared } from '../desk/session.ts';
import type { Scenario } from '../engine/index.ts';
import type { Run, RunProblem } from '../run/index.ts';
import { decodeLink, encodeLink } from '../run/link.ts';
import { openLinkedRun } from '../run/linked.ts';
import { asAddress, asText, findCode } from '../run/paste.ts';
import type { Text } from '../text/index.ts';
import { playAll, type Game } from './game.ts';
import { refused } from './opening.ts';
import type { Opened } from './visitors.ts';

/** The run as a link to the page at that address, where it has one that others can open, and as a text. */
export function sharedRun(run: Run, page: Pick<Location, 'href' | 'hostname'>): Shared {
  const code = encodeLink(run);
  return {
    link: isOnServer(page) ? asAddress(code, page.href) : undefined,
    lines: asText(code),
    isLocal: /^(?:localhost|127\..*|\[::1\])$/.test(page.hostname),
  };
}

/** False for a page that is a file of this computer: its address holds the path to it, with the user's name. */
function isOnServer({ href }: Pick<Location, 'href'>): boolean {
  return /^https?:/.test(href);
}

export { asAddress, findCode };

/** What the page lends, so that nothing of it has to be in a script of its own. */
interface Lent {
  say: Text['say'];
  /** Undefined where there is none with that id. */
  scenarioOf: (id: string) => Promise<Scenario | undefined>;
}

/** A game from a link or a text that holds one: read, played again, its end compared. */
export async function linkedGame(pasted: string, { say, scenarioOf }: Lent): Promise<Opened<Game>> {
  const code = findCode(pasted) ?? pasted;
  const decoded = decodeLink(code);
  if (!decoded.ok) return { ok: false, lines: unreadable(decoded.problem, say) };
  const linked = decoded.value;
  const scenario = await scenarioOf(linked.scenario);
  if (!scenario) {
    const { scenario: id, scenarioHash: hash } = linked;
    return { ok: false, lines: [say('share-scenario-missing', { id, hash })], recorded: linked };
  }
  const opened = openLinkedRun(scenario, linked);
  if (!opened.ok) return refused(opened.problem, linked, say);
  const run = opened.value;
  return { ok: true, value: { ...playAll(scenario, run.seed, run.actions), run } };
}

/** What is wrong with a code, plainly; of what arrived whole, also exactly. */
function unreadable({ field, message }: RunProblem, say: Text['say']): readonly string[] {
  if (field === 'check') return [say('share-damaged')];
  return [say(field === 'version' ? 'share-later-version' : 'share-no-run'), message];
}
