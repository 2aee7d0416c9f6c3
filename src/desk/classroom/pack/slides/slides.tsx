import { useEffect, useRef, useState } from 'preact/hooks';
import type { Arrow } from '../../../../classroom/pack/drawn.ts';
import { useShortcuts } from '../../../keys.ts';
import { Button } from '../../../parts/button.tsx';
import { useText } from '../../../parts/words.ts';
import { useFullscreen } from '../../full-screen.ts';
import { usePack } from '../contract.ts';
import { slidesOf } from './slide-list.tsx';
import './slides.css';

interface SlidesProps {
  drawn: readonly Arrow[];
  onClose: () => void;
}

/** The pack on a projector: one slide for each thing, by arrow keys or buttons. Escape leaves. */
export function Slides({ drawn, onClose }: SlidesProps) {
  const text = useText();
  const { say } = text;
  const slides = slidesOf(text, usePack(), drawn);
  const [at, setAt] = useState(0);
  const last = slides.length - 1;
  const go = (to: number) => setAt(Math.max(0, Math.min(last, to)));
  useShortcuts([
    { on: ['ArrowRight', 'ArrowDown', 'PageDown', ' '], run: () => go(at + 1) },
    { on: ['ArrowLeft', 'ArrowUp', 'PageUp'], run: () => go(at - 1) },
    { on: ['Home'], run: () => go(0) },
    { on: ['End'], run: () => go(last) },
    { on: ['Escape'], run: onClose },
  ]);
  useFullscreen(onClose);
  const head = useRef<HTMLHeadingElement>(null);
  // The head is read out on each slide, and the arrows work from it.
  useEffect(() => head.current?.focus({ preventScroll: true }), [at]);
  const slide = slides[at];
  return (
    <main class="slides" aria-label={say('pack-slides')}>
      <article class={`slide slide-of-${slide?.id.split('-')[0] ?? ''}`} key={slide?.id}>
        <h1 ref={head} tabIndex={-1}>
          {slide?.head}
        </h1>
        <div class="slide-body">{slide?.body}</div>
      </article>
      <footer class="slides-foot">
        <Button onClick={onClose} hint="Esc">
          {say('pack-slide-close')}
        </Button>
        <span class="slides-at">{say('pack-slide-at', { at: at + 1, all: slides.length })}</span>
        <Button onClick={() => go(at - 1)} disabled={at === 0} hint="←">
          {say('pack-slide-back')}
        </Button>
        <Button onClick={() => go(at + 1)} disabled={at === last} hint="→">
          {say('pack-slide-next')}
        </Button>
      </footer>
    </main>
  );
}
