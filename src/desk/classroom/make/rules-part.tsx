import { LONGEST_MINUTES, READING_LEVELS, SEED_POLICIES } from '../../../classroom/assignment.ts';
import { LONGEST_KEY } from '../../../classroom/deal.ts';
import { Button, useSay } from '../../parts/index.ts';
import type { MakerProps, PartProps as Shared } from './contract.ts';
import { Choice, Field, Mark, Part } from './field.tsx';

/** How seeds are dealt, and from which key. */
export function SeedsPart({
  form,
  problems,
  onForm,
  onNewKey,
}: Shared & Pick<MakerProps, 'onNewKey'>) {
  const say = useSay();
  return (
    <Part head={say('make-seeds-part')}>
      <Choice
        legend={say('make-seeds')}
        name="seeds"
        values={SEED_POLICIES}
        chosen={form.seeds}
        words={(value) => ({
          label: say(`make-seeds-${value}`),
          help: say(`make-seeds-help-${value}`),
        })}
        onChoose={(seeds) => onForm({ ...form, seeds })}
      />
      <Field label={say('make-key')} help={say('make-key-help')} problem={problems.key}>
        {(belongings) => (
          <span class="make-row">
            <input
              {...belongings}
              type="text"
              value={form.key}
              maxLength={LONGEST_KEY}
              spellcheck={false}
              autocomplete="off"
              onInput={(event) => onForm({ ...form, key: event.currentTarget.value })}
            />
            <Button onClick={onNewKey}>{say('make-new-key')}</Button>
          </span>
        )}
      </Field>
    </Part>
  );
}

/** What is allowed, what is read beforehand, and the time. */
export function RulesPart({ form, problems, onForm }: Shared) {
  const say = useSay();
  return (
    <Part head={say('make-rules-part')}>
      <Mark
        type="checkbox"
        checked={form.takeBack}
        label={say('make-back')}
        help={say('make-back-help')}
        onChange={(takeBack) => onForm({ ...form, takeBack })}
      />
      <Mark
        type="checkbox"
        checked={form.record}
        label={say('make-record')}
        help={say('make-record-help')}
        onChange={(record) => onForm({ ...form, record })}
      />
      <Mark
        type="checkbox"
        checked={form.hands}
        label={say('make-hands')}
        help={say('make-hands-help')}
        onChange={(hands) => onForm({ ...form, hands })}
      />
      <Choice
        legend={say('make-reading')}
        name="reading"
        values={READING_LEVELS}
        chosen={form.reading}
        words={(value) => ({
          label: say(`make-reading-${value}`),
          help: say(`make-reading-help-${value}`),
        })}
        onChoose={(reading) => onForm({ ...form, reading })}
      />
      <Field label={say('make-minutes')} help={say('make-minutes-help')} problem={problems.minutes}>
        {(belongings) => (
          <input
            {...belongings}
            class="make-number"
            type="number"
            min={0}
            max={LONGEST_MINUTES}
            step={5}
            value={form.minutes}
            onInput={(event) => onForm({ ...form, minutes: event.currentTarget.value })}
          />
        )}
      </Field>
      <p class="make-help">{say('make-language')}</p>
    </Part>
  );
}
