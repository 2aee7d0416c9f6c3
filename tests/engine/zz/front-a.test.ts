import { test } from 'vitest';
import { newGame, playInPlace, standing, closed, nextCallers, type Action, type GameState, type Scenario, type GameEvent } from '../../../src/engine/index.ts';
import { KAZAKHSTAN, act, talk } from '../builder.ts';
import { frontCase } from '../front-case.ts';
const DRILL = { id: 'drill', turn: 10, kind: 'drill', host: 'kyrgyzstan' } as const;
const SUMMIT = { id: 'summit', turn: 12, kind: 'summit', host: 'armenia' } as const;
function go(s: Scenario, st: GameState, a: Action, ev?: GameEvent[]) { if (closed(s, st, a) === null) { playInPlace(s, st, a, ev ? (e)=>ev.push(e) : undefined); return true;} return false; }
function hearAll(s: Scenario, st: GameState, ev?: GameEvent[]) { while (st.phase==='council') go(s,st,{kind:'hear'},ev); }
const PLANS: Record<string, (s: Scenario, st: GameState, ev?: GameEvent[]) => void> = {
  passive: () => undefined,
  mission: (s, st, ev) => { if (st.turn===2) { go(s,st,{kind:'table',text:talk(4)},ev); hearAll(s,st,ev);} if (st.turn===11) { go(s,st,{kind:'table',text:talk(5,true)},ev); hearAll(s,st,ev);} },
  measures: (s, st, ev) => { if (st.turn===2) { go(s,st,{kind:'table',text:talk(5,false)},ev); hearAll(s,st,ev);} while(go(s,st,act('deliver'),ev)); },
  broker: (s, st, ev) => { if (st.turn>=2) go(s,st,act('broker'),ev); },
  refuse: (s, st, ev) => { go(s,st,act('refuse'),ev); },
  peace: (s, st, ev) => { go(s,st,act('peacekeepers'),ev); },
  base: (s, st, ev) => { go(s,st,act('postBase'),ev) || go(s,st,act('postBase','line'),ev); },
};
test('f', () => {
  for (const kind of ['interstate','border'] as const) {
    const s = { ...frontCase(KAZAKHSTAN, kind), calendar: [DRILL, SUMMIT] } as Scenario;
    for (const name of Object.keys(PLANS)) {
      const d: Record<string, number[]> = {}; const v: Record<string, number> = {}; const steps: Record<string, number> = {};
      for (let i=0;i<60;i++) {
        const ev: GameEvent[] = [];
        const st = newGame(s, `x-${i}`, (e)=>ev.push(e));
        while (st.phase !== 'over') { PLANS[name]!(s, st, ev); go(s, st, {kind:'endTurn'}, ev); }
        for (const m of st.members) { const p0 = s.members.find(x=>x.id===m.id)!; if (m.id==='russia') continue; (d[m.id]??=[]).push(m.trust-p0.trust); if (m.id==='armenia'||m.id==='kyrgyzstan'||m.id==='tajikistan') { (d[m.id+'.anger']??=[]).push(m.anger); (d[m.id+'.hedge']??=[]).push(m.hedge); (d[m.id+'.op']??=[]).push(m.opinion-p0.opinion); } }
        const o = standing(s, st); v[o.verdict]=(v[o.verdict]??0)+1;
        for (const x of o.dimensions) (d[x.id]??=[]).push(x.value);
        (d.killed??=[]).push(st.theatre.killed); (d.burden??=[]).push(st.moscow.burden); (d.standing??=[]).push(st.moscow.standing); (d.forces??=[]).push(st.moscow.forces);
        for (const x of st.outsiders) (d['o.'+x.id]??=[]).push(x.concern);
        for (const e of ev) if (['hedgeStepped','rallyHeld','monitorInvited','monitorDeployed','occasionHeld','occasionCancelled','frontServed'].includes(e.kind)) { const k = e.kind + (e.kind==='hedgeStepped'? ':'+e.member+':'+e.before+'>'+e.after : e.kind==='rallyHeld'?':'+e.member: e.kind==='occasionHeld'? ':'+e.occasion+'-'+e.absent.join('/'): e.kind==='occasionCancelled'? ':'+e.occasion:''); steps[k]=(steps[k]??0)+1; }
        if (i===0) console.log(kind,name, JSON.stringify(nextCallers(s,st).map(n=>[n.member,n.threat,n.likely,n.gets])), st.mission?.admitted, st.council.decided.map(t=>`${t.rung}${t.closes?'c':''}:${t.decision}`).join(' '));
      }
      console.log(kind, name, JSON.stringify(v), JSON.stringify(steps));
      console.log(kind, name, Object.keys(d).map(k => { const q=[...d[k]!].sort((a,b)=>a-b); return `${k} ${q[6]}/${q[30]}/${q[54]}`; }).join(', '));
    }
  }
});
