import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Arrow } from '../../../../classroom/pack/drawn.ts';
import { useShortcuts } from '../../../keys.ts';
import { Button } from '../../../parts/button.tsx';
import { useText } from '../../../parts/words.ts';
import { useFullscreen } from '../../full-screen.ts';
import { usePaper } from '../../use-paper.ts';
import { PackProvider, packWithoutRecord, usePack } from '../contract.ts';
import { Sources } from '../sources.tsx';
import { hasRecord, slidesOf } from './slide-list.tsx';
import './slides.css';

interface SlidesProps {
  drawn: readonly Arrow[];
  onClose: () => void;
}

/** The pack on a projector: one slide for each thing, by arrow keys or buttons. Escape leaves. On paper all of them. */
export function Slides({ drawn, onClose }: SlidesProps) {
  const text = useText();
  const { say } = text;
  const pack = usePack();
  const [at, setAt] = useState(0);
  // Reasons are heard first: the record is opened for one slide, and the next begins with the class again.
  const [opened, setOpened] = useState(-1);
  const own = useMemo(() => packWithoutRecord(pack), [pack]);
  const isOpen = opened === at;
  const paper = usePaper();
  const shown = isOpen || paper ? pack : own;
  const slides = slidesOf(text, shown, drawn);
  const slide = slides[at];
  const marked = slide !== undefined && hasRecord(slide, pack);
  const turnRecord = () => setOpened(isOpen ? -1 : at);
  const last = slides.length - 1;
  const go = (to: number) => setAt(Math.max(0, Math.min(last, to)));
  useShortcuts([
    { on: ['ArrowRight', 'ArrowDown', 'PageDown', ' '], run: () => go(at + 1) },
    { on: ['ArrowLeft', 'ArrowUp', 'PageUp'], run: () => go(at - 1) },
    { on: ['Home'], run: () => go(0) },
    { on: ['End'], run: () => go(last) },
    { on: ['r'], run: () => marked && turnRecord() },
    { on: ['Escape'], run: onClose },
  ]);
  useFullscreen(onClose);
  const head = useRef<HTMLHeadingElement>(null);
  // The head is read out on each slide, and the arrows work from it.
  useEffect(() => head.current?.focus({ preventScroll: true }), [at]);
  return (
    <main class="slides" aria-label={say('pack-slides')}>
      <PackProvider value={shown}>
        {(paper ? slides : slides.slice(at, at + 1)).map(({ id, head: words, body }) => (
          <article class={`slide slide-of-${id.split('-')[0] ?? ''}`} key={id}>
            <h1 ref={head} tabIndex={-1}>
              {words}
            </h1>
            <div class="slide-body">{body}</div>
          </article>
        ))}
      </PackProvider>
      {paper && (
        <article class="slide slide-of-sources">
          <h1>{say('pack-part-sources')}</h1>
          <Sources />
        </article>
      )}
      <footer class="slides-foot">
        <Button onClick={onClose} hint="Esc">
          {say('pack-slide-close')}
        </Button>
        {pack.report.record && (
          <Button onClick={turnRecord} pressed={isOpen} held={!marked} hint="R">
            {say('pack-slide-record')}
          </Button>
        )}
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
