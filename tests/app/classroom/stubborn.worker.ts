/** A worker that does its work but for files that say in their names what it shall die of. */
import { aHand, type Reply, type Told } from '../../../src/app/classroom/work.ts';

const hand = aHand();
const tell = (reply: Reply) => postMessage(reply);

addEventListener('message', ({ data }: MessageEvent<Told>) => {
  if (data.kind === 'set') return hand.set(data.task, data.scenario);
  for (const { at, job } of data.jobs) {
    const name = job.kind === 'read' ? job.name : '';
    if (name.includes('crash')) throw new Error('Out of memory, say.');
    // A file that keeps it busy for ever.
    while (name.includes('endless'))
      hand.do({ kind: 'read', name: 'x', bytes: new ArrayBuffer(0) });
    tell({ kind: 'done', at, result: hand.do(job) });
  }
});

tell({ kind: 'ready' });
