import { useRef, useState } from 'preact/hooks';
import { LONGEST_TITLE } from '../../../classroom/assignment.ts';
import { Button, useSay } from '../../parts/index.ts';
import type { MakerProps, PartProps as Shared } from './contract.ts';
import { Field, Part } from './field.tsx';

type CrisisPartProps = Shared &
  Pick<MakerProps, 'crises' | 'scenario' | 'onCrisis' | 'onScenarioFile'>;

/** Which crisis is played, and what the assignment is called. */
export function CrisisPart({ form, problems, onForm, ...crisis }: CrisisPartProps) {
  const say = useSay();
  const { crises, scenario, onCrisis } = crisis;
  const known = crises.some(({ id }) => id === form.scenario);
  return (
    <Part head={say('make-crisis-part')}>
      <Field label={say('make-crisis')} help={say('make-crisis-help')}>
        {(belongings) => (
          <select
            {...belongings}
            value={form.scenario}
            onChange={(event) => onCrisis(event.currentTarget.value)}
          >
            {!known && <option value={form.scenario}>{form.scenario}</option>}
            {crises.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        )}
      </Field>
      {!known && !scenario && (
        <p class="make-problem" role="alert">
          {say('make-crisis-missing', { id: form.scenario })}
        </p>
      )}
      <OwnScenario onScenarioFile={crisis.onScenarioFile} />
      <Field label={say('make-title')} help={say('make-title-help')} problem={problems.title}>
        {(belongings) => (
          <input
            {...belongings}
            type="text"
            value={form.title}
            maxLength={LONGEST_TITLE}
            autocomplete="off"
            onInput={(event) => onForm({ ...form, title: event.currentTarget.value })}
          />
        )}
      </Field>
    </Part>
  );
}

/** A scenario file of one's own. */
function OwnScenario({ onScenarioFile }: Pick<MakerProps, 'onScenarioFile'>) {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);
  return (
    <div class="make-own">
      <Button onClick={() => field.current?.click()}>{say('make-own')}</Button>
      <input
        ref={field}
        type="file"
        hidden
        accept=".yaml,.yml,text/yaml"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) void onScenarioFile(file).then(setRefused);
        }}
      />
      {refused.length > 0 && (
        <div class="make-problem" role="alert">
          {[say('make-own-refused'), ...refused.slice(0, 4)].map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
    </div>
  );
}
