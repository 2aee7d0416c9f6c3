/** `npm run build:scorm`: a SCORM 1.2 package of each crisis for a learning platform, in `dist-scorm/`. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { Command } from 'commander';
import { zipSync, type Zippable } from 'fflate';
import { build } from 'vite';
import { opened } from '../src/app/classroom/assignment-opening.ts';
import { addressOf } from '../src/classroom/address.ts';
import type { Assignment } from '../src/classroom/assignment.ts';
import { proposedForm } from '../src/desk/classroom/make/proposal.ts';
import { assignmentOf } from '../src/desk/classroom/make/sound-form.ts';
import type { Scenario } from '../src/engine/index.ts';
import { builtIn, BUILT_IN, isBuiltIn } from '../src/scenario/index.ts';
import { PAGE } from './build/page.ts';
import { contentSecurityPolicy } from './build/policy.ts';
import { ROOT } from './build.ts';
import { manifestOf } from './scorm/manifest.ts';

/** The same bytes for the same content: a zip would carry the hour of its making. */
const MADE = new Date(2022, 0, 2);
const LAUNCH = 'index.html';

interface Wished {
  out: string;
  assignment?: string;
}

const command = new Command()
  .description('Builds a SCORM 1.2 package of each crisis, or of one assignment.')
  .option('--out <folder>', 'where the packages go', join(ROOT, 'dist-scorm'))
  .option('--assignment <link>', 'package this assignment alone, as the page for teachers makes it')
  .parse();
const { out, assignment: link } = command.opts<Wished>();

const assignments = link === undefined ? await proposals() : [await read(link)];
// Somebody's own folder may be named: nothing in it is deleted.
const page = mkdtempSync(join(tmpdir(), 'article-iv-page-'));
// Without a service worker and a manifest of an app: a package lives in the platform's frame.
await build({
  ...PAGE,
  configFile: false,
  root: ROOT,
  logLevel: 'warn',
  plugins: [...PAGE.plugins, contentSecurityPolicy()],
  build: { ...PAGE.build, outDir: page, emptyOutDir: true },
});
const files = filesIn(page);
mkdirSync(out, { recursive: true });
for (const assignment of assignments) {
  const scenario = await builtIn(assignment.scenario as (typeof BUILT_IN)[number]);
  const name = `${scenario.id}.scorm12.zip`;
  const content = zipOf(scenario, assignment);
  writeFileSync(join(out, name), content);
  console.log(`${relative(ROOT, join(out, name))}: ${(content.length / 1e6).toFixed(2)} MB`);
}
rmSync(page, { recursive: true });

async function proposals(): Promise<Assignment[]> {
  const scenarios = await Promise.all(BUILT_IN.map((id) => builtIn(id)));
  return scenarios.map((scenario) => {
    const made = assignmentOf(proposedForm(scenario, scenario.id), scenario);
    if (!made.ok) throw new Error(`What is proposed for ${scenario.id} is no assignment.`);
    return made.value;
  });
}

/** Only what a student could open: a package that refuses to be played is noticed in class. */
async function read(address: string): Promise<Assignment> {
  const found = await opened(address.slice(address.indexOf('?') + 1), async (id) =>
    isBuiltIn(id) ? builtIn(id) : undefined,
  );
  if (!found.ok)
    throw new Error(`This assignment cannot be played here: ${JSON.stringify(found.refusal)}`);
  return found.value.assignment;
}

function filesIn(folder: string): Map<string, Uint8Array> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)]),
  );
}

function zipOf(scenario: Scenario, assignment: Assignment): Uint8Array {
  const manifest = manifestOf({
    id: `article-iv-${scenario.id}`,
    title: `Article IV: ${assignment.title === '' ? scenario.briefing.title : assignment.title}`,
    launch: LAUNCH,
    files: [...files.keys()],
  });
  const all: Zippable = { 'imsmanifest.xml': Buffer.from(manifest) };
  for (const [path, content] of files) {
    all[path] = path === LAUNCH ? launching(content, assignment) : content;
  }
  return zipSync(all, { level: 9, mtime: MADE });
}

/** The page that knows what is set, and that it is in a platform. */
function launching(page: Uint8Array, assignment: Assignment): Uint8Array {
  const said = addressOf(assignment).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const meta = `<meta name="article-iv-platform" content="scorm-1.2" data-assignment="${said}" />`;
  const html = Buffer.from(page).toString('utf8');
  if (!html.includes('</head>')) throw new Error('The built page has no head.');
  return Buffer.from(html.replace('</head>', `  ${meta}\n  </head>`));
}
