/** The engines, the one that others are compared with first. */
import { chromium, firefox } from './browsers.ts';
import type { Engine } from './engine.ts';
import { quickJs, quickJsNg } from './quickjs.ts';
import { javaScriptCore, node, spiderMonkey } from './shells.ts';

export const ENGINES: readonly [Engine, ...Engine[]] = [
  node,
  chromium,
  firefox,
  spiderMonkey,
  javaScriptCore,
  quickJs,
  quickJsNg,
];
