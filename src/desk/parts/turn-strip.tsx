import '../style/turn-strip.css';

/** One segment a turn: played, now, to come. The words beside it say the same. */
export function TurnStrip({ turn, turns }: { turn: number; turns: number }) {
  return (
    <span class="turn-strip" aria-hidden="true">
      {Array.from({ length: turns }, (_, index) => (
        <span
          key={index}
          class={index + 1 < turn ? 'turn-played' : index + 1 === turn ? 'turn-now' : 'turn-coming'}
        />
      ))}
    </span>
  );
}
