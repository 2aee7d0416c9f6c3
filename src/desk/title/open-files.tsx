import { useRef } from 'preact/hooks';
import { HowLink } from '../parts/how-link.tsx';
import { useSay } from '../parts/words.ts';

interface OpenFilesProps {
  onRun: (file: File) => void;
  onScenario: (file: File) => void;
}

/** Ways on from the title besides a crisis: runs and scenarios from outside, how it works, classes, privacy. */
export function OpenFiles({ onRun, onScenario }: OpenFilesProps) {
  const say = useSay();
  return (
    <div class="title-links">
      <FileLink words={say('desk-title-open-run')} onFile={onRun} />
      <FileLink
        words={say('desk-title-open-scenario')}
        accept=".yaml,.yml,text/yaml"
        onFile={onScenario}
      />
      <a class="title-link" href="#/run">
        {say('share-receive')}
      </a>
      <HowLink class="title-link" />
      <a class="title-link" href="#/classroom">
        {say('desk-title-class')}
      </a>
      <a class="title-link" href="#/classroom/privacy">
        {say('desk-privacy')}
      </a>
    </div>
  );
}

interface FileLinkProps {
  words: string;
  accept?: string;
  onFile: (file: File) => void;
}

/** A button in place of the browser's own file field, which it opens. */
function FileLink({ words, accept, onFile }: FileLinkProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="title-link" onClick={() => field.current?.click()}>
        {words}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Emptied, so that the same file can be chosen again after it was mended.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
