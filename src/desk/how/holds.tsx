import { useSay, VoteMark } from '../parts/index.ts';

/** Whether something holds, by a sign of its own shape and a word: a disc with a tick, or a square with a cross. */
export function Holds({ holds }: { holds: boolean }) {
  const say = useSay();
  return (
    <span class={holds ? 'holds' : 'holds holds-not'}>
      <VoteMark vote={holds ? 'consent' : 'object'} size={15} />
      {say(holds ? 'how-holds' : 'how-fails')}
    </span>
  );
}
