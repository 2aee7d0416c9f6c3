import { useState } from 'preact/hooks';
import { Button, useSay } from '../parts/index.ts';
import type { Session, Shared } from '../session.ts';
import type { ShareDialog } from './share-dialog.tsx';

interface Opened {
  readonly Sheet: typeof ShareDialog;
  readonly shared: Shared;
}

/** Opens the dialog from which a run is sent on. The dialog and what it needs are fetched when it is asked for. */
export function ShareButton({ session }: { session: Session }) {
  const say = useSay();
  const [opened, setOpened] = useState<Opened | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  const open = async () => {
    setFailed(false);
    try {
      const [{ ShareDialog: Sheet }, shared] = await Promise.all([
        import('./share-dialog.tsx'),
        session.share(),
      ]);
      setOpened({ Sheet, shared });
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <Button onClick={() => void open()}>{say('share-open')}</Button>
      {failed && <p role="alert">{say('share-failed')}</p>}
      {opened && <opened.Sheet shared={opened.shared} onClose={() => setOpened(undefined)} />}
    </>
  );
}
