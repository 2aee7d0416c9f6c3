import { useMemo } from 'preact/hooks';
import { Dialog, useText } from '../parts/index.ts';
import type { Shared } from '../session.ts';
import { CopiedField } from './copied.tsx';
import './share.css';
import { squareOf } from './square.ts';

interface ShareDialogProps {
  shared: Shared;
  onClose: () => void;
}

/** The run to send on: as a link, as a few lines of text, and as a square of dots for a phone. */
export function ShareDialog({ shared, onClose }: ShareDialogProps) {
  const text = useText();
  const { link, lines, isLocal } = shared;
  return (
    <Dialog title={text.say('share-title')} onClose={onClose}>
      <p>{text.say(link === undefined ? 'share-note-file' : 'share-note')}</p>
      {link !== undefined && (
        <CopiedField
          label={text.say('share-link')}
          value={link}
          lines={3}
          copy={text.say('share-copy-link')}
        />
      )}
      {isLocal && <p class="share-aside">{text.say('share-local')}</p>}
      <CopiedField
        label={text.say(link === undefined ? 'share-text-alone' : 'share-text')}
        value={lines}
        lines={Math.min(8, lines.split('\n').length)}
        copy={text.say('share-copy-text')}
      />
      <p class="share-aside">{text.say('share-text-note')}</p>
      {link !== undefined && <Dots link={link} />}
    </Dialog>
  );
}

function Dots({ link }: { link: string }) {
  const text = useText();
  const square = useMemo(() => squareOf(link), [link]);
  const signs = link.length;
  if (!square) return <p>{text.say('share-too-long', { signs })}</p>;
  const { side, path } = square;
  return (
    <figure class="share-square">
      <svg
        role="img"
        aria-label={text.say('share-square')}
        viewBox={`0 0 ${side} ${side}`}
        shape-rendering="crispEdges"
      >
        <rect class="share-paper" width={side} height={side} />
        <path class="share-dots" d={path} />
      </svg>
      <figcaption>{text.say('share-signs', { signs })}</figcaption>
    </figure>
  );
}
