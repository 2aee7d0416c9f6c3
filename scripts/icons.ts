/** `npm run icons`: draws the mark of the title in the sizes that an installed page needs, into assets/icons. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser, LAUNCH_ARGS } from './browser.ts';
import { ROOT } from './build.ts';

const FOLDER = join(ROOT, 'assets/icons');

/** The two letters of `src/desk/parts/wordmark.tsx`, and where they lie there. */
const LETTERS = 'M6 36h22v105H6ZM38 36h22l19 84 18-84h22l-29 105H67Z';
const [LEFT, TOP, WIDTH, HEIGHT] = [6, 36, 113, 105];

const NIGHT = '#0e1925';
const PAPER = '#efe6d0';

interface Icon {
  readonly name: string;
  /** Pixels along an edge. */
  readonly size: number;
  /** Part of the edge that the letters take: a platform may cut what lies outside the inner 80%. */
  readonly part: number;
  /** Pixels from one engraver's line to the next, whole so that they stay sharp; without it the letters are filled. */
  readonly step?: number;
}

const ICONS: readonly Icon[] = [
  { name: 'iv-192', size: 192, part: 0.66, step: 5 },
  { name: 'iv-512', size: 512, part: 0.66, step: 12 },
  { name: 'iv-maskable-512', size: 512, part: 0.5, step: 10 },
];

/** In a tab there is no room for lines. */
const IN_TABS: Icon = { name: 'iv', size: 32, part: 0.8 };

/** The letters in paper 100 on night 900. */
function drawing({ size, part, step }: Icon): string {
  const scale = (size * part) / WIDTH;
  const begin = (at: number, length: number) => round((size - length * scale) / 2 - at * scale);
  const place = `translate(${begin(LEFT, WIDTH)} ${begin(TOP, HEIGHT)}) scale(${round(scale)})`;
  const all = `M0 0h${size}v${size}H0z`;
  const filled = `<path fill="${PAPER}" transform="${place}" d="${LETTERS}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">`,
    `<path fill="${NIGHT}" d="${all}"/>`,
    step === undefined ? filled : engraved(place, all, step),
    '</svg>',
  ].join('');
}

/** Outlined, and filled with lines: the pattern is as sharp as the pixels since it is not scaled itself. */
function engraved(place: string, all: string, step: number): string {
  const line = Math.round(step * 0.55);
  return [
    `<pattern id="lines" width="${step}" height="${step}" patternUnits="userSpaceOnUse">`,
    `<path fill="${PAPER}" d="M0 0h${step}v${line}H0z"/></pattern>`,
    `<clipPath id="letters"><path transform="${place}" d="${LETTERS}"/></clipPath>`,
    `<path clip-path="url(#letters)" fill="url(#lines)" d="${all}"/>`,
    `<path fill="none" stroke="${PAPER}" stroke-width="1.6" transform="${place}" d="${LETTERS}"/>`,
  ].join('');
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, `${IN_TABS.name}.svg`), `${drawing(IN_TABS)}\n`);
const browser = await chromium.launch({ executablePath: findBrowser(), args: LAUNCH_ARGS });
const page = await browser.newPage();
for (const icon of ICONS) {
  await page.setViewportSize({ width: icon.size, height: icon.size });
  await page.goto(`data:image/svg+xml,${encodeURIComponent(drawing(icon))}`);
  await page.screenshot({ path: join(FOLDER, `${icon.name}.png`) });
}
await browser.close();
