import { test } from 'vitest';
import { events, aFront, aGame, kazakhstan } from './cases.ts';
import { openText } from '../../src/text/node.ts';
import { FRAMES } from './cases.ts';
import { MEASURES } from '../../src/engine/index.ts';
test('print', () => {
  const text = openText('en');
  const f = aFront('interstate'); const g = aGame(kazakhstan());
  const seen = new Set<string>();
  for (const e of events()) { const d = text.dispatch(e, f, g); const s = `${e.kind}: ${d.lead} | ${d.body}`; if (!seen.has(s)) { seen.add(s); console.log(s); } }
  for (const m of MEASURES) for (const aim of m === 'frame' ? FRAMES : ['armenia']) console.log(text.measure(m, aim, f), '--', text.measureNote(m, aim, f));
});
