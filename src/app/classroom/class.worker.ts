/** Reads, verifies and plays the hand-ins of a class away from the page. */
import { aHand, type Reply, type Told } from './work.ts';

const hand = aHand();

addEventListener('message', ({ data }: MessageEvent<Told>) => {
  if (data.kind === 'set') return hand.set(data.task, data.scenario);
  // Each is told at once: the one that is missing when a worker dies is the one that it died of.
  for (const { at, job } of data.jobs) tell({ kind: 'done', at, result: hand.do(job) });
});

function tell(reply: Reply): void {
  postMessage(reply);
}

tell({ kind: 'ready' });
