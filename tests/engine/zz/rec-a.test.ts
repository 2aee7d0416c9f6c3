import { test } from 'vitest';
import { playOut, POLICIES } from '../../../src/analysis/index.ts';
import { standing, newGame, nextCallers, HEDGING, type GameEvent } from '../../../src/engine/index.ts';
import { builtIn } from '../../../src/scenario/index.ts';
for (const id of ['kazakhstan-2022','armenia-azerbaijan-2022','kyrgyz-tajik-2022']) test(id, async () => {
  const s = await builtIn(id as never);
  console.log(id, s.turns.map(t=>t.hours).join(','), JSON.stringify(s.calendar), JSON.stringify(s.monitor), JSON.stringify(s.war), JSON.stringify(s.record.flatMap(r=>r.acts.map(a=>[r.turn,a]))));
  for (const p of Object.keys(POLICIES) as (keyof typeof POLICIES)[]) {
    const d: Record<string, number[]> = {}; const v: Record<string, number> = {}; const rungs: Record<string, number> = {}; const dec: Record<string, number> = {};
    for (let i=0;i<60;i++){ const e = playOut(s, `record-${i}`, POLICIES[p]);
      for (const m of e.members){ if (m.id===s.moscow) continue; const p0 = s.members.find(x=>x.id===m.id)!; (d[m.id.slice(0,3)]??=[]).push(m.trust-p0.trust); if (m.anger>0 ) (d[m.id.slice(0,3)+'.a']??=[]).push(m.anger); if (m.hedgeRung) { const k=m.id.slice(0,3)+HEDGING[m.hedgeRung]; rungs[k]=(rungs[k]??0)+1; } }
      const o = standing(s,e); v[o.verdict]=(v[o.verdict]??0)+1;
      for (const x of o.dimensions) (d[x.id]??=[]).push(x.value);
      for (const t of e.council.decided) { const k = `${t.rung}${t.closes?'c':''}:${t.decision}`; dec[k]=(dec[k]??0)+1; }
      (d.killed??=[]).push(e.theatre.killed); (d.burden??=[]).push(e.moscow.burden);
      for (const x of e.outsiders) (d['o.'+x.id]??=[]).push(x.concern);
      for (const f of e.flags) if (['monitorInvited','monitorDeployed','drillCancelled','summitSkipped','rallied','refusedToSign','truce','fightingEnded','reportBuried','reportSplit','reportPublished','requested'].includes(f.id)) rungs[f.id]=(rungs[f.id]??0)+1;
      if (i===0) console.log(id, p, 'next', JSON.stringify(nextCallers(s,e).map(n=>[n.member,n.threat,n.likely,n.gets]))); }
    console.log(id, p, JSON.stringify(v), JSON.stringify(dec), JSON.stringify(rungs));
    console.log(id, p, Object.keys(d).map(k => { const q=[...d[k]!].sort((a,b)=>a-b); const at=(x:number)=>q[Math.floor(x*q.length)]; return `${k} ${at(.1)}/${at(.5)}/${at(.9)}`; }).join(', '));
  }
}, 200000);
