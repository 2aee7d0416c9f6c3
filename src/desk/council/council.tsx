import { useEffect, useMemo, useState } from 'preact/hooks';
import { useShortcuts } from '../keys.ts';
import { KeysDialog, Tabs, TopBar, useText, type KeyLine } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { MenuDialog } from '../situation/menu-dialog.tsx';
import type { Text } from '../../text/index.ts';
import { shownBallot } from './ballot.ts';
import './council.css';
import { tableOption } from './draft.ts';
import { Drafting } from './drafting.tsx';
import { Voting } from './voting.tsx';

interface CouncilProps {
  session: Session;
  /** To the situation room. */
  onBack: () => void;
}

type Part = 'text' | 'panel';

/** Drafting with the whip count, then the vote, at one table. On a phone sheet and panel are tabs. */
export function Council({ session, onBack }: CouncilProps) {
  const text = useText();
  const { state, redrafting } = session;
  const table = tableOption(session);
  const ballot = useMemo(() => shownBallot(session), [state, redrafting]);
  const [part, setPart] = useState<Part>('text');
  const [dialog, setDialog] = useState<'keys' | 'menu' | undefined>(undefined);
  useShortcuts([
    { on: ['?'], run: () => setDialog('keys') },
    { on: ['Escape'], run: onBack },
  ]);
  const voting = ballot?.next !== undefined;
  useEffect(() => {
    if (voting) setPart('panel');
  }, [voting]);
  if (!table) return null;
  const redraft = () => {
    session.redraft();
    setPart('text');
  };
  return (
    <main class={`council council-part-${part}${session.stageOn ? ' council-staged' : ''}`}>
      <TopBar session={session} onHelp={() => setDialog('keys')} onMenu={() => setDialog('menu')} />
      <div class="council-tabs">
        <Tabs
          label={text.say('council-tabs')}
          tabs={[
            { id: 'text', label: text.say('council-tab-text') },
            { id: 'panel', label: text.say(ballot ? 'council-tab-vote' : 'council-tab-whip') },
          ]}
          chosen={part}
          onChoose={setPart}
        />
      </div>
      {ballot ? (
        <Voting {...{ session, ballot, onBack }} onRedraft={table.closed ? undefined : redraft} />
      ) : (
        <Drafting {...{ session, table, onBack }} />
      )}
      {dialog === 'keys' && (
        <KeysDialog lines={keyLines(text)} onClose={() => setDialog(undefined)} />
      )}
      {dialog === 'menu' && <MenuDialog session={session} onClose={() => setDialog(undefined)} />}
    </main>
  );
}

function keyLines(text: Text): readonly KeyLine[] {
  return [
    { keys: [text.say('council-space')], words: text.say('council-key-space') },
    { keys: ['Esc'], words: text.say('council-back') },
    { keys: ['?'], words: text.say('desk-keys-help') },
  ];
}
