import { useShortcuts } from '../keys.ts';
import { Words } from '../parts/words.ts';
import { Wordmark } from '../parts/wordmark.tsx';
import '../style/title.css';
import type { TitleProps } from './contract.ts';
import { Dossiers } from './dossiers.tsx';
import { isScenarioFile, useDroppedFile } from './files.ts';
import { Seed } from './seed.tsx';
import { Start } from './start.tsx';
import { OpenFiles } from './open-files.tsx';
import { NARROW, useMedia } from '../widths.ts';

/** The title: what the game asks, three crises on the map they happen on, and ways in. */
export function Title(props: TitleProps) {
  const { text, stageOn, onOpenRun, onOpenScenario, onResume, onOpenBriefing } = props;
  const { say } = text;
  const first = props.dossiers[0];
  const start = props.resume ? onResume : () => first && onOpenBriefing(first.id);
  const dragging = useDroppedFile((file) =>
    isScenarioFile(file) ? onOpenScenario(file) : onOpenRun(file),
  );
  useShortcuts([{ on: ['Enter'], run: start }]);
  // One column: the crises then stand before the seed, for the eye and for the Tab key.
  const narrow = useMedia(NARROW);
  const dossiers = (
    <Dossiers
      dossiers={props.dossiers}
      anchors={stageOn ? props.anchors : undefined}
      onOpenBriefing={onOpenBriefing}
      onRecord={props.onRecord}
    />
  );
  return (
    <Words.Provider value={text}>
      <main class="title" data-stage={stageOn ? 'on' : 'off'} data-drop={dragging ? '' : undefined}>
        <div class="title-column">
          <div class="title-head">
            <h1>
              <Wordmark />
            </h1>
            <p class="title-treaty">
              <span>{say('desk-title-treaty')}</span>
              <span>{say('desk-title-article')}</span>
              <span lang="ru">{say('desk-title-russian')}</span>
            </p>
          </div>
          <p class="title-question">{say('desk-title-question')}</p>
          <p class="title-player">{say('desk-title-player')}</p>
          <div class="title-start">
            <Start resume={props.resume} saved={props.saved} first={first} onStart={start} />
          </div>
          {narrow && dossiers}
          <div class="title-seed">
            <Seed seed={props.seed} onSeed={props.onSeed} onNewSeed={props.onNewSeed} />
          </div>
          <div class="title-foot">
            <OpenFiles onRun={onOpenRun} onScenario={onOpenScenario} />
            {props.problem !== undefined && (
              <p class="title-problem" role="alert">
                {props.problem}
              </p>
            )}
            <p class="title-private">
              <span class="title-drop">{say('desk-title-drop')} </span>
              {say('desk-title-private')}
            </p>
          </div>
        </div>
        {!narrow && dossiers}
      </main>
    </Words.Provider>
  );
}
