/** The situation room, with the first steps as long as nobody has taken them on this computer. */
import { useEffect, useState } from 'preact/hooks';
import { SituationRoom } from '../desk/situation/index.ts';
import type { Session } from '../desk/session.ts';
import { areTaken, noteTaken } from './first-steps.ts';

interface RoomScreenProps {
  session: Session;
  onCouncil: () => void;
  onDebrief: () => void;
}

export function RoomScreen({ session, ...ways }: RoomScreenProps) {
  const { turn } = session.state;
  const [asked, setAsked] = useState<number | undefined>(undefined);
  const [taken, setTaken] = useState(areTaken);
  const take = () => {
    noteTaken();
    setTaken(true);
  };
  // Who has played a turn knows how one goes.
  useEffect(() => {
    if (turn > 1 && !taken) take();
  }, [turn, taken]);
  const shown = asked === turn ? 'asked' : turn === 1 && !taken ? 'offered' : undefined;
  return (
    <SituationRoom
      session={session}
      {...ways}
      steps={{
        shown,
        onShow: () => setAsked(turn),
        onHide: () => {
          setAsked(undefined);
          take();
        },
      }}
    />
  );
}
