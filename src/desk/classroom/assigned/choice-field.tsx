import { useId, useState } from 'preact/hooks';
import { LONGEST_LABEL } from '../../../classroom/hand-in.ts';
import { MEASURE_GROUPS, type MeasureGroup } from '../../../engine/index.ts';
import { Button, useSay } from '../../parts/index.ts';
import type { Session } from '../../session.ts';

interface ChoiceFieldProps {
  session: Session;
  onAdd: (words: string) => void;
}

/** A choice to vote on: an act that is open now, in the words of its menu, or words of the class's own. */
export function ChoiceField({ session, onAdd }: ChoiceFieldProps) {
  const say = useSay();
  const id = useId();
  const [own, setOwn] = useState('');
  const addOwn = () => {
    onAdd(own);
    setOwn('');
  };
  return (
    <div class="hands-add">
      <div class="hands-field">
        <label for={`${id}-act`}>{say('assigned-hands-act')}</label>
        <select
          id={`${id}-act`}
          value=""
          onChange={({ currentTarget }) => {
            onAdd(currentTarget.value);
            currentTarget.value = '';
          }}
        >
          <option value="">{say('assigned-hands-choose')}</option>
          {MEASURE_GROUPS.map((group) => {
            const acts = openActs(session, group, say('desk-act-table'));
            return (
              acts.length > 0 && (
                <optgroup key={group} label={say(`desk-group-${group}`)}>
                  {acts.map((words) => (
                    <option key={words}>{words}</option>
                  ))}
                </optgroup>
              )
            );
          })}
          <option>{say('assigned-hands-wait')}</option>
        </select>
      </div>
      <div class="hands-field">
        <label for={`${id}-own`}>{say('assigned-hands-own')}</label>
        <div class="hands-own">
          <input
            id={`${id}-own`}
            type="text"
            maxLength={LONGEST_LABEL}
            autocomplete="off"
            value={own}
            onInput={(event) => setOwn(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.isComposing) addOwn();
            }}
          />
          <Button onClick={addOwn}>{say('assigned-hands-add')}</Button>
        </div>
      </div>
    </div>
  );
}

function openActs(
  { options, scenario, text }: Session,
  group: MeasureGroup,
  tableWords: string,
): readonly string[] {
  return options.flatMap((option) => {
    if (!('group' in option) || option.group !== group || option.closed !== null) return [];
    return option.kind === 'table'
      ? [tableWords]
      : [text.measure(option.measure, option.aim, scenario)];
  });
}
