/** What few players ever meet: messages; the run is open in another tab; the shelf is full; a game that was assigned. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../desk/parts/button.tsx';
import { Dialog } from '../desk/parts/dialog.tsx';
import { useText } from '../desk/parts/words.ts';
import type { Session } from '../desk/session.ts';
import type { AssignedLayer, AssignedLayerProps } from './classroom/assigned-layer.tsx';
import './elsewhere.css';
import { saveFile } from './files.ts';
import type { House } from './house.ts';
import { NoticeDialog } from './notice-dialog.tsx';
import { fileOf, nameOfRun } from './recording.ts';
import { needsGame } from './routes.ts';
import { MOST_KEPT, type View } from './store.ts';

export interface LateDialogsProps {
  house: House;
  view: View;
  session: Session | undefined;
}

export function LateDialogs({ house, view, session }: LateDialogsProps) {
  return (
    <>
      {view.assigned && session && isPlayed(view) && <LateAssigned {...{ house, view, session }} />}
      <Asking house={house} view={view} />
      {view.notice && <NoticeDialog notice={view.notice} house={house} />}
    </>
  );
}

/** True on the screens of a game that is played here. */
function isPlayed({ route, isGuest }: View): boolean {
  return !isGuest && needsGame(route) && route.screen !== 'replay';
}

/** What an assignment adds to a game comes with the first one. Where it cannot be had, the game goes on without. */
function LateAssigned(props: AssignedLayerProps) {
  const [late, setLate] = useState<{ Layer: typeof AssignedLayer } | undefined>(undefined);
  useEffect(() => {
    Promise.all([import('./classroom/assigned-layer.tsx'), props.house.learn('classroom')]).then(
      ([{ AssignedLayer: Layer }]) => setLate({ Layer }),
      () => undefined,
    );
  }, []);
  return late ? <late.Layer {...props} /> : null;
}

function Asking({ house, view }: { house: House; view: View }) {
  const { reading, makingRoom, route, isGuest } = view;
  if (makingRoom) return <RoomDialog house={house} makingRoom={makingRoom} />;
  if (!reading || isGuest || !needsGame(route)) return null;
  return reading === 'asked' ? <ElsewhereDialog house={house} /> : <ElsewhereStrip house={house} />;
}

/** Another tab plays the run: play here instead, go on in a copy, or look on. */
function ElsewhereDialog({ house }: { house: House }) {
  const text = useText();
  return (
    <Dialog
      title={text.say('app-elsewhere')}
      onClose={() => house.store.set({ reading: 'looking' })}
      closeWords={text.say('app-elsewhere-look')}
      actions={
        <>
          <Button onClick={() => void house.playHere()}>{text.say('app-elsewhere-here')}</Button>
          <Button onClick={() => house.branch()}>{text.say('app-elsewhere-copy')}</Button>
        </>
      }
    >
      <p>{text.say('app-elsewhere-note')}</p>
    </Dialog>
  );
}

function ElsewhereStrip({ house }: { house: House }) {
  const text = useText();
  return (
    <div class="elsewhere" role="status">
      <span>{text.say('app-elsewhere-strip')}</span>
      <Button onClick={() => void house.playHere()}>{text.say('app-elsewhere-here')}</Button>
      <Button onClick={() => house.branch()}>{text.say('app-elsewhere-copy')}</Button>
    </div>
  );
}

/** Before a finished run goes to make room for another. */
function RoomDialog({
  house,
  makingRoom,
}: {
  house: House;
  makingRoom: NonNullable<View['makingRoom']>;
}) {
  const text = useText();
  const { dropping, go } = makingRoom;
  const { name, content } = fileOf(dropping);
  return (
    <Dialog
      title={text.say('app-room')}
      onClose={() => house.store.set({ makingRoom: undefined })}
      closeWords={text.say('app-room-not')}
      actions={
        <>
          <Button onClick={() => saveFile(name, content)}>{text.say('app-room-save')}</Button>
          <Button onClick={go}>{text.say('app-room-go')}</Button>
        </>
      }
    >
      <p>{text.say('app-room-note', { most: MOST_KEPT, name: nameOfRun(dropping) })}</p>
    </Dialog>
  );
}
