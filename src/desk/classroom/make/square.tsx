import { useMemo, useState } from 'preact/hooks';
import { Button, Dialog, useSay } from '../../parts/index.ts';
import { squareOf } from '../../share/square.ts';

/** The square of dots that a phone reads; nothing where the link is too long for one. */
export function Dots({ link }: { link: string }) {
  const say = useSay();
  const square = useMemo(() => squareOf(link), [link]);
  if (!square) return null;
  const { side, path } = square;
  return (
    <svg
      class="make-dots"
      role="img"
      aria-label={say('make-square')}
      viewBox={`0 0 ${side} ${side}`}
      shape-rendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}

/** The square with its note, and a button that shows it to the whole room. */
export function SquareFigure({ link }: { link: string }) {
  const say = useSay();
  const [isLarge, setLarge] = useState(false);
  if (!squareOf(link)) return <p class="make-help">{say('make-square-not')}</p>;
  return (
    <figure class="make-square">
      <Dots link={link} />
      <figcaption class="make-help">{say('make-square-note')}</figcaption>
      <Button onClick={() => setLarge(true)}>{say('make-square-large')}</Button>
      {isLarge && (
        <Dialog title={say('make-square-large-title')} onClose={() => setLarge(false)}>
          <div class="make-large">
            <Dots link={link} />
            <p>{link}</p>
          </div>
        </Dialog>
      )}
    </figure>
  );
}
