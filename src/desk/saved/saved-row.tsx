import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, useSay } from '../parts/index.ts';
import { actsAddress } from './address.ts';
import type { SavedFacts, SavedVerbs } from './contract.ts';
import { NameField } from './name-field.tsx';

interface SavedRowProps extends Pick<SavedVerbs, 'onOpen' | 'onExport'> {
  run: SavedFacts;
  onRename: (name: string) => void;
  onDelete: () => void;
}

/** A saved run: its name, where it stands, and what can be done with it. */
export function SavedRow({ run, onOpen, onExport, onRename, onDelete }: SavedRowProps) {
  const say = useSay();
  const [naming, setNaming] = useState(false);
  const rename = useRef<HTMLSpanElement>(null);
  const wasNaming = useRef(false);
  useEffect(() => {
    if (wasNaming.current && !naming) rename.current?.querySelector('button')?.focus();
    wasNaming.current = naming;
  }, [naming]);
  const { id, name, state } = run;
  const damaged = state === 'damaged';
  const named = (what: string) => say('desk-title-named', { what, title: name });
  const opens = state === 'open' || state === 'finished';
  return (
    <li class="saved-run" data-state={state}>
      <div class="saved-what">
        {naming ? (
          <NameField
            name={name}
            onCancel={() => setNaming(false)}
            onName={(next) => {
              setNaming(false);
              onRename(next);
            }}
          />
        ) : (
          <h2 class="saved-name">{name}</h2>
        )}
        {!damaged && <SavedPlace run={run} />}
        {run.reason !== undefined && <p class="saved-reason">{run.reason}</p>}
        {run.elsewhere && <p class="saved-reason">{say('saved-elsewhere')}</p>}
      </div>
      <div class="saved-ways">
        {opens && (
          <Button name={named(say(`saved-do-${state}`))} onClick={() => onOpen(id)}>
            {say(`saved-do-${state}`)}
          </Button>
        )}
        {!opens && !damaged && (
          <a
            class="button button-secondary"
            href={actsAddress(id)}
            aria-label={named(say('saved-acts'))}
          >
            {say('saved-acts')}
          </a>
        )}
        {!damaged && (
          <span ref={rename}>
            <Button kind="link" name={named(say('saved-rename'))} onClick={() => setNaming(true)}>
              {say('saved-rename')}
            </Button>
          </span>
        )}
        <Button kind="link" name={named(say('saved-export'))} onClick={() => onExport(id)}>
          {say('saved-export')}
        </Button>
        <Button kind="link" name={named(say('saved-delete'))} onClick={onDelete}>
          {say('saved-delete')}
        </Button>
      </div>
    </li>
  );
}

function SavedPlace({ run }: { run: SavedFacts }) {
  const say = useSay();
  const { title, named, state, turn, turns, seed, begun, changed } = run;
  const where = say('saved-turn', {
    state: state === 'finished' ? 'finished' : 'open',
    turn,
    turns,
  });
  // A run that nobody named says crisis and seed in its name.
  const what = named ? [title, say('saved-seed', { seed })] : [];
  return (
    <p class="saved-place">{[...what, where, say('saved-dates', { begun, changed })].join(', ')}</p>
  );
}
