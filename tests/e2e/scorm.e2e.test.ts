import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Frame, Page } from 'playwright-core';
import { beforeAll, afterAll, expect, test } from 'vitest';
import { ROOT } from '../../scripts/build.ts';
import { addressOf } from '../../src/classroom/address.ts';
import { readDropped } from '../../src/classroom/drop.ts';
import { decodeHandIn } from '../../src/classroom/hand-in-code.ts';
import { MOST_SUSPENDED } from '../../src/classroom/platform/scorm-12.ts';
import { outcome } from '../../src/engine/index.ts';
import { openLinkedRun } from '../../src/run/linked.ts';
import { replay } from '../../src/run/index.ts';
import { builtIn, BUILT_IN } from '../../src/scenario/index.ts';
import { anAssignment } from '../classroom/an-assignment.ts';
import { openGame } from './harness.ts';
import { hostFolder } from './host.ts';
import { pointerPlayer } from './player.ts';

/** A platform as plain as they come: it keeps what is committed, and gives it back to the next visit. */
const HEAD = '<!doctype html><title>Platform</title><link rel="icon" href="data:,">';
const PLATFORM = `${HEAD}<script src="scorm12.js"></script><script>
  const kept = localStorage.getItem('platform');
  const api = new Scorm12API({ autocommit: false, logLevel: 5 });
  if (kept) api.loadFromJSON(JSON.parse(kept), '');
  window.commits = [];
  api.on('LMSCommit', () => {
    const cmi = JSON.parse(JSON.stringify(api.cmi));
    window.commits.push(cmi);
    localStorage.setItem('platform', JSON.stringify(cmi));
  });
  window.API = api;
</script>`;
const FRAME =
  '<iframe title="Course" width="1280" height="740" src="kazakhstan-2022/index.html?stage=off"></iframe>';

interface Committed {
  readonly suspend_data: string;
  readonly core: {
    readonly lesson_status: string;
    readonly lesson_location: string;
    readonly exit: string;
    readonly score: { readonly raw: string };
  };
}

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-iv-scorm-'));
  const packages = join(folder, 'packages');
  mkdirSync(packages);
  writeFileSync(join(packages, 'thesis.txt'), 'Mine.');
  execFileSync('npx', ['tsx', 'scripts/build-scorm.ts', '--out', packages], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  for (const id of BUILT_IN) {
    for (const [path, content] of Object.entries(zipped(id))) {
      const file = join(folder, id, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
  const runtime = 'node_modules/scorm-again/dist/scorm12.js';
  copyFileSync(join(ROOT, runtime), join(folder, 'scorm12.js'));
  writeFileSync(join(folder, 'index.html'), PLATFORM + FRAME);
  writeFileSync(join(folder, 'opening.html'), PLATFORM);
  writeFileSync(join(folder, 'framed.html'), HEAD + FRAME);
  writeFileSync(join(folder, 'before.html'), HEAD);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function zipped(id: string): Record<string, Uint8Array> {
  return unzipSync(readFileSync(join(folder, 'packages', `${id}.scorm12.zip`)));
}

const commitsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { commits: Committed[] }).commits);

async function course(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The platform shows no course.');
  return frame;
}

test('what else lies in the folder of the packages stays there', () => {
  expect(readFileSync(join(folder, 'packages', 'thesis.txt'), 'utf8')).toBe('Mine.');
});

test('an assignment that no student could open is not packaged', async () => {
  const set = anAssignment(await builtIn('kazakhstan-2022'), { scenarioHash: '0'.repeat(12) });
  const out = join(folder, 'none');
  const build = ['tsx', 'scripts/build-scorm.ts', '--out', out, '--assignment', addressOf(set)];
  expect(() => execFileSync('npx', build, { cwd: ROOT, stdio: 'pipe' })).toThrow(
    'cannot be played here',
  );
});

test('each package has a manifest that names all of its files, and nothing else', async () => {
  const { page } = await openGame();
  for (const id of BUILT_IN) {
    const files = zipped(id);
    const xml = new TextDecoder().decode(files['imsmanifest.xml']);
    const said = await page.evaluate((text) => {
      const manifest = new DOMParser().parseFromString(text, 'application/xml');
      const one = (name: string) => manifest.querySelector(name);
      return {
        broken: one('parsererror')?.textContent ?? '',
        schema: one('metadata > schema')?.textContent,
        version: one('metadata > schemaversion')?.textContent,
        organizations: manifest.querySelectorAll('organizations > organization').length,
        standing: one('organizations')?.getAttribute('default'),
        organization: one('organization')?.getAttribute('identifier'),
        items: manifest.querySelectorAll('item').length,
        refers: one('item')?.getAttribute('identifierref'),
        resources: manifest.querySelectorAll('resources > resource').length,
        resource: one('resource')?.getAttribute('identifier'),
        kind: one('resource')?.getAttributeNS(
          'http://www.adlnet.org/xsd/adlcp_rootv1p2',
          'scormtype',
        ),
        launch: one('resource')?.getAttribute('href'),
        files: [...manifest.querySelectorAll('resource > file')].map((file) =>
          decodeURI(file.getAttribute('href') ?? ''),
        ),
      };
    }, xml);
    expect(said).toMatchObject({
      broken: '',
      schema: 'ADL SCORM',
      version: '1.2',
      organizations: 1,
      items: 1,
      resources: 1,
      kind: 'sco',
      launch: 'index.html',
    });
    expect(said.standing).toBe(said.organization);
    expect(said.refers).toBe(said.resource);
    const packed = Object.keys(files).filter((file) => file !== 'imsmanifest.xml');
    expect(said.files.toSorted()).toEqual(packed.toSorted());
    expect(said.files.every((file) => /^[^/\\:]+(\/[^/\\:]+)*$/.test(file))).toBe(true);
  }
});

test('a course is begun, left, taken up and finished in a platform', async () => {
  const { address } = await hostFolder(folder);
  const { page, troubles } = await openGame({ address });
  let frame = await course(page);
  const button = (name: string | RegExp) =>
    frame.getByRole('button', { name, exact: typeof name === 'string' });
  await button('Draw a number').click();
  await frame.getByLabel('What you want to be called').fill('blue heron');
  await button('Read the briefing').click();
  await button(/^Begin/).click();
  const player = pointerPlayer(frame);

  // After every turn the platform has the run as it stands.
  for (let turn = 1; turn <= 4; turn += 1) {
    await answerIfAsked(frame);
    await player.endTurn();
    await expect
      .poll(async () => (await commitsOf(page)).at(-1)?.core.lesson_location)
      .toBe(String(turn + 1));
  }
  const left = (await commitsOf(page)).at(-1);
  expect(left?.core).toMatchObject({ lesson_status: 'incomplete' });

  // Left in the middle; the browser is another one, so that only the platform knows the run.
  const kept = await page.evaluate(() => {
    (document.querySelector('iframe') as HTMLIFrameElement).src = 'about:blank';
    return new Promise<string>((resolve) =>
      setTimeout(() => resolve(localStorage.getItem('platform') ?? ''), 500),
    );
  });
  const suspended = JSON.parse(kept) as Committed;
  expect(suspended.core.exit).toBe('suspend');
  const elsewhere = await openGame({ address: `${address}before.html` });
  await elsewhere.page.evaluate((cmi) => localStorage.setItem('platform', cmi), kept);
  await elsewhere.page.goto(address);
  frame = await course(elsewhere.page);
  await frame.getByRole('region', { name: 'Your assignment' }).getByText('number').waitFor();
  const resumed = pointerPlayer(frame);
  await answerIfAsked(frame);
  const before = decoded(suspended.suspend_data);
  await resumed.endTurn();
  await expect
    .poll(async () => (await commitsOf(elsewhere.page)).at(-1)?.core.lesson_location)
    .toBe('6');
  const went = decoded((await commitsOf(elsewhere.page)).at(-1)?.suspend_data ?? '');
  // To the same bytes: what was played before is the beginning of what is played now, and it verifies.
  expect(went.handed.run.actions.slice(0, before.handed.run.actions.length)).toEqual(
    before.handed.run.actions,
  );
  expect(went.number).toBe(before.number);
  expect(went.answers.slice(0, before.answers.length)).toEqual(before.answers);

  for (let turn = 6; turn < 20; turn += 1) {
    await answerIfAsked(frame);
    if (await frame.getByRole('button', { name: /^See how it ended/ }).isVisible()) break;
    await resumed.endTurn().catch(() => undefined);
  }
  await resumed.playOn();
  await button('Hand in').first().click();
  await button('Finish and hand in').click();
  await frame.getByText('Handed in to the learning platform.').waitFor();

  const last = (await commitsOf(elsewhere.page)).at(-1);
  const handedIn = decoded(last?.suspend_data ?? '');
  const scenario = await builtIn('kazakhstan-2022');
  if (handedIn.handed.kind !== 'linked') throw new Error('A code holds a linked run.');
  const opened = openLinkedRun(scenario, handedIn.handed.run);
  if (!opened.ok) throw new Error(opened.problem.message);
  const played = replay(opened.value, scenario);
  const end = played.ok ? played.value.states.at(-1) : undefined;
  const dimensions = (end && outcome(scenario, end)?.dimensions) ?? [];
  const mean = dimensions.reduce((sum, { value }) => sum + value, 0) / 50;
  expect(last?.core).toMatchObject({
    lesson_status: 'completed',
    score: { raw: String(Math.round(mean)) },
  });
  expect(last?.suspend_data.length).toBeLessThanOrEqual(MOST_SUSPENDED);

  // What the platform gives out is what the class page reads.
  const table = `"student";"cmi.suspend_data"\r\n"7";"${last?.suspend_data ?? ''}"\r\n`;
  const parts = readDropped('export.csv', new TextEncoder().encode(table));
  expect(parts).toHaveLength(1);
  expect([...troubles(), ...elsewhere.troubles()]).toEqual([]);
});

test('a platform is found that opens a window and frames the course in it', async () => {
  const { address } = await hostFolder(folder);
  const { page, troubles } = await openGame({ address: `${address}opening.html` });
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => void open('framed.html')),
  ]);
  await (await course(window)).getByRole('button', { name: 'Draw a number' }).waitFor();
  await expect
    .poll(async () => (await commitsOf(page)).at(-1)?.core.lesson_status)
    .toBe('incomplete');
  expect(troubles()).toEqual([]);
});

function decoded(code: string) {
  const read = decodeHandIn(code);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

/** Answers what is asked before the turn, where something is. */
async function answerIfAsked(frame: Frame): Promise<void> {
  const asked = frame.getByRole('dialog', { name: /^Before turn/ });
  const idle = frame.getByRole('button', { name: /^(Play the|See how it ended)/ });
  await asked.or(idle).first().waitFor();
  if (!(await asked.isVisible())) return;
  const chance = asked.getByRole('spinbutton');
  if ((await chance.count()) > 0) await chance.fill('60');
  await asked.getByRole('textbox', { name: /One sentence/ }).fill('It looks that way to me.');
  await asked.getByRole('button', { name: 'Keep the answer' }).click();
  await asked.waitFor({ state: 'detached' });
}
