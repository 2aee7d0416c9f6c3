import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useShortcuts } from '../../keys.ts';
import { usePaperTitle } from '../../paper-title.ts';
import { Button } from '../../parts/button.tsx';
import { useSay } from '../../parts/words.ts';
import { useFullscreen } from '../full-screen.ts';
import { usePaper } from '../use-paper.ts';
import { Colophon } from './colophon.tsx';
import type { ClassShown } from './contract.ts';
import type { NamingMode } from './naming.ts';
import './projector.css';
import { slidesOf } from './slides.tsx';

interface ProjectorProps extends ClassShown {
  title: string;
  mode: NamingMode;
  onMode: (mode: NamingMode) => void;
  onClose: () => void;
}

/** The report for the whole room: one thing at a time, large, without names unless they are asked for; on paper all. */
export function Projector({ title, mode, onMode, onClose, ...shown }: ProjectorProps) {
  const say = useSay();
  const { report, scenario, naming } = shown;
  const slides = useMemo(() => slidesOf({ report, scenario, naming }), [report, scenario, naming]);
  const paper = usePaper();
  usePaperTitle(title || scenario.briefing.title);
  const [at, setAt] = useState(0);
  // The record is opened for one slide: the next begins with the class again.
  const [opened, setOpened] = useState(-1);
  const slide = slides[at];
  const isOpen = opened === at;
  const turnRecord = () => setOpened(isOpen ? -1 : at);
  const body = useRef<HTMLDivElement>(null);
  const last = slides.length - 1;
  const go = (to: number) => setAt(Math.max(0, Math.min(last, to)));
  useFullscreen(onClose);
  useShortcuts([
    { on: ['ArrowRight', 'PageDown', ' '], run: () => go(at + 1) },
    { on: ['ArrowLeft', 'PageUp'], run: () => go(at - 1) },
    { on: ['Home'], run: () => go(0) },
    { on: ['End'], run: () => go(last) },
    { on: ['r'], run: () => slide?.withRecord && turnRecord() },
    { on: ['Escape'], run: onClose },
  ]);
  useEffect(() => {
    const box = body.current;
    if (!box) return;
    box.scrollTop = 0;
    box.querySelector('h2')?.focus({ preventScroll: true });
  }, [at]);
  return (
    <main class="projector class-light" aria-label={say('class-projector')}>
      <div
        class="projector-body"
        ref={body}
        role="region"
        aria-label={say('class-projector-slide')}
        tabIndex={0}
      >
        {paper
          ? slides.map(({ body: own, withRecord }) => withRecord ?? own)
          : isOpen
            ? slide?.withRecord
            : slide?.body}
        {paper && <Colophon report={report} scenario={scenario} naming={naming} />}
      </div>
      <footer class="projector-foot">
        <span class="projector-title">{title}</span>
        <label class="class-check">
          <input
            type="checkbox"
            checked={mode === 'labels'}
            onChange={(event) => onMode(event.currentTarget.checked ? 'labels' : 'pseudonyms')}
          />
          {say('class-projector-names')}
        </label>
        {report.record && (
          <Button onClick={turnRecord} pressed={isOpen} held={!slide?.withRecord} hint="R">
            {say('class-projector-record')}
          </Button>
        )}
        <span class="projector-at" role="status">
          {say('class-projector-at', { at: at + 1, of: slides.length })}
        </span>
        <Button onClick={() => go(at - 1)} held={at === 0}>
          {say('class-projector-back')}
        </Button>
        <Button kind="ink" onClick={() => go(at + 1)} held={at === last}>
          {say('class-projector-on')}
        </Button>
        <Button onClick={onClose} hint="Esc">
          {say('class-projector-close')}
        </Button>
      </footer>
    </main>
  );
}
