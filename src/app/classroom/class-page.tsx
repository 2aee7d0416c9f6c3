import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  ClassBar,
  ClassStatus,
  ClassView,
  DropTarget,
  Empty,
  Findings,
  HandedIn,
  namingOf,
  Projector,
  Reading,
} from '../../desk/classroom/class/index.ts';
import { showExample } from './class-example.ts';
import { stopReading, takeFiles, takePaste } from './class-intake.ts';
import { ClassDialog, useClassMenu } from './class-menu.tsx';
import { setClass, stopExample, useClass } from './class-store.ts';
import { replayRun, setName } from './class-verbs.ts';
import type { ClassroomPageProps } from './classroom-screen.tsx';

/** The class page: ways in, then everything that a class did, then the same for a projector. */
export function ClassPage({ house, rest }: ClassroomPageProps) {
  const { text, load } = house;
  const state = useClass();
  const { report, scenario, findings, reading, message, title, given, mode, isExample } = state;
  const isOpen = isExample || state.isOpen;
  const [presents, setPresents] = useState(false);
  const naming = useMemo(() => namingOf(mode, given, text.say), [mode, given, text]);
  const lent = { say: text.say, load };
  const take = (files: readonly File[]) => void takeFiles(files.map(withFolders), lent);
  const paste = (words: string) => void takePaste(words, lent);
  const menu = useClassMenu(house, state);
  useLightGround();
  const page = useRef<HTMLElement>(null);
  const crisis = scenario ? scenario.briefing.title : '';
  const shown = report && scenario ? { report, scenario, naming } : undefined;
  if (presents && shown) {
    return (
      <Projector
        {...shown}
        title={
          isExample ? text.say('class-example-tag', { runs: shown.report.runs.length }) : title
        }
        mode={mode}
        onMode={(next) => setClass({ mode: next })}
        onClose={() => setPresents(false)}
      />
    );
  }
  return (
    <DropTarget onFiles={take}>
      <main ref={page} class="class-page class-light" tabIndex={-1}>
        <ClassBar
          title={title}
          onTitle={(next) => setClass({ title: next })}
          crisis={crisis}
          status={shown && <ClassStatus report={shown.report} />}
          ways={
            shown && {
              more: menu.items,
              onAdd: menu.onAdd,
              onPresent: () => {
                // In front of a room nobody is named unless somebody asks for it.
                setClass({ mode: 'pseudonyms' });
                setPresents(true);
              },
            }
          }
        />
        {isExample && shown && (
          <p class="class-example-tag">
            {text.say('class-example-tag', { runs: shown.report.runs.length })}
          </p>
        )}
        {reading && (
          <Reading {...reading} onCancel={reading.kind === 'playing' ? stopExample : stopReading} />
        )}
        <p class={message === undefined ? 'unseen' : 'class-message'} role="status">
          {message}
        </p>
        {shown && isOpen ? (
          <ClassView
            {...shown}
            {...{ title, crisis, given }}
            section={rest}
            onName={setName}
            onReplay={(run) => void replayRun(run, house)}
          />
        ) : shown ? (
          <>
            <HandedIn
              {...shown}
              section={rest}
              onShow={() => {
                setClass({ isOpen: true });
                // The button is gone with what it opened.
                page.current?.focus({ preventScroll: true });
              }}
            />
            {findings.length > 0 && <Findings report={shown.report} naming={naming} />}
          </>
        ) : (
          <>
            {findings.length > 0 && <Findings report={{ findings, runs: [] }} naming={naming} />}
            <Empty onFiles={take} onPaste={paste} onExample={() => void showExample(lent)} />
          </>
        )}
        <ClassDialog menu={menu} {...{ house, state }} onFiles={take} onPaste={paste} />
      </main>
    </DropTarget>
  );
}

/** Of a folder, with the folders on its way: two students may have called their files alike. */
function withFolders(file: File) {
  const { size } = file;
  const name = file.webkitRelativePath || file.name;
  return { name, size, arrayBuffer: () => file.arrayBuffer() };
}

/** What lies around the page is light as well. */
function useLightGround(): void {
  useEffect(() => {
    document.documentElement.classList.add('class-ground');
    return () => document.documentElement.classList.remove('class-ground');
  }, []);
}
