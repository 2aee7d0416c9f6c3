import { test } from 'vitest';
import { playOut, POLICIES } from '../../../src/analysis/index.ts';
import { standing } from '../../../src/engine/index.ts';
import { KAZAKHSTAN } from '../builder.ts';
test('b', () => {
  for (const p of ['record','passive'] as const) {
    const d: Record<string, number[]> = {};
    for (let i=0;i<200;i++){ const e = playOut(KAZAKHSTAN, `record-${i}`, POLICIES[p]);
      for (const m of e.members){ const p0 = KAZAKHSTAN.members.find(x=>x.id===m.id)!; (d[m.id]??=[]).push(m.trust-p0.trust); (d[m.id+'.f']??=[]).push(m.fear-p0.fear);(d[m.id+'.o']??=[]).push(m.opinion-p0.opinion);}
      for (const x of standing(KAZAKHSTAN,e).dimensions) (d[x.id]??=[]).push(x.value);
      (d['reqturn']??=[]).push(e.request?.turn ?? 0);
      for (const o of e.outsiders) (d[o.id]??=[]).push(o.concern); }
    for (const k of Object.keys(d)) { const s=[...d[k]!].sort((a,b)=>a-b); console.log(p,k,s[20],s[100],s[180]); }
  }
});
