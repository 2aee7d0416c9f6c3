import { useSay } from '../../parts/index.ts';
import { Page } from './page.tsx';

/** Why an assignment cannot be played here. */
export type Refusal =
  /** The address is no assignment, or its arms are none of the scenario's. */
  | { readonly kind: 'broken'; readonly field: string; readonly message: string }
  /** It was made for other rules. */
  | { readonly kind: 'rules'; readonly made: string; readonly here: string }
  /** It was made for another text of the scenario. */
  | { readonly kind: 'text'; readonly id: string; readonly made: string; readonly here: string }
  | { readonly kind: 'missing'; readonly id: string };

interface RefusedProps {
  refusal: Refusal;
  /** Opens the file of a scenario that did not come with the game. */
  onScenario: (file: File) => void;
  onBack: () => void;
}

/** What is wrong in plain words, then exactly; nothing is played. */
export function Refused({ refusal, onScenario, onBack }: RefusedProps) {
  const say = useSay();
  const { kind } = refusal;
  return (
    <Page head={say('assigned-refused')} onBack={onBack}>
      <p class="setting-lead">{say(`assigned-refused-${kind}`)}</p>
      {kind === 'broken' && (
        <p class="setting-exact">
          {refusal.field !== '' && `${say('assigned-refused-field', { field: refusal.field })} `}
          {refusal.message}
        </p>
      )}
      {(kind === 'rules' || kind === 'text') && (
        <dl class="setting-facts">
          <div>
            <dt>{say(`assigned-refused-${kind}-made`)}</dt>
            <dd>{refusal.made}</dd>
          </div>
          <div>
            <dt>{say(`assigned-refused-${kind}-here`)}</dt>
            <dd>{refusal.here}</dd>
          </div>
        </dl>
      )}
      {kind === 'missing' && (
        <label class="setting-file">
          <span>{say('assigned-open-scenario', { id: refusal.id })}</span>
          <input
            type="file"
            accept=".yaml,.yml,text/yaml"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onScenario(file);
            }}
          />
        </label>
      )}
      <p>{say('assigned-refused-ask')}</p>
    </Page>
  );
}

/** The record is to come after one's own run. */
export function Withheld({ title, onBack }: { title: string; onBack: () => void }) {
  const say = useSay();
  return (
    <Page head={say('assigned-withheld')} onBack={onBack}>
      <p class="setting-lead">{say('assigned-withheld-lead', { title })}</p>
      <p>{say('assigned-withheld-note')}</p>
    </Page>
  );
}
