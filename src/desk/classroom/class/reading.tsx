import { Button } from '../../parts/button.tsx';
import { useSay } from '../../parts/words.ts';

interface ReadingProps {
  /** An example is played before it is read. */
  kind: 'playing' | 'reading';
  done: number;
  /** Null as long as it is not known how many there are. */
  of: number | null;
  onCancel: () => void;
}

/** How far reading has come. The page is used meanwhile. */
export function Reading({ kind, done, of, onCancel }: ReadingProps) {
  const say = useSay();
  const words =
    of === null
      ? say('class-reading-opening')
      : say(kind === 'playing' ? 'class-reading-playing' : 'class-reading', { done, of });
  return (
    <div class="class-reading">
      <label>
        <span>{words}</span>
        {of === null ? <progress /> : <progress max={Math.max(1, of)} value={done} />}
      </label>
      <Button onClick={onCancel}>{say('class-reading-cancel')}</Button>
    </div>
  );
}
