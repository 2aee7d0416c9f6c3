import { LENGTHS_OF_DEBRIEF, type DebriefLength } from '../../../classroom/pack/agenda.ts';
import { CONCEPTS } from '../../../classroom/pack/concepts.ts';
import { useSay, type Say } from '../../parts/words.ts';
import { agendaFor, usePack, type AgendaItem, type PackOf } from './contract.ts';

/** The plan of which a debrief of that length is a part. */
const LESSON_OF: Readonly<Record<DebriefLength, string>> = { 17: '50', 32: '90', 45: 'own' };

/** The debrief minute by minute, with what this class has to talk about. */
export function Agenda({ length }: { length: DebriefLength }) {
  const say = useSay();
  const pack = usePack();
  return (
    <table class="pack-table pack-agenda">
      <thead>
        <tr>
          <th scope="col">{say('pack-agenda-when')}</th>
          <th scope="col">{say('pack-agenda-what')}</th>
          <th scope="col">{say('pack-agenda-how')}</th>
        </tr>
      </thead>
      <tbody>
        {agendaFor(pack, length).map(({ part, from, to }) => (
          <tr key={part}>
            <td class="pack-number">{say('pack-agenda-span', { from, to })}</td>
            <th scope="row">{say(`pack-agenda-${part}`)}</th>
            <td>{howWords(say, pack, part)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface LengthChoiceProps {
  length: DebriefLength;
  onLength: (length: DebriefLength) => void;
}

export function LengthChoice({ length, onLength }: LengthChoiceProps) {
  const say = useSay();
  return (
    <fieldset class="pack-lengths">
      <legend>{say('pack-minutes')}</legend>
      {LENGTHS_OF_DEBRIEF.map((minutes) => (
        <label key={minutes}>
          <input
            type="radio"
            name="pack-length"
            checked={minutes === length}
            onChange={() => onLength(minutes)}
          />
          {say('pack-minutes-of', { minutes, lesson: LESSON_OF[minutes] })}
        </label>
      ))}
    </fieldset>
  );
}

/** What to do in a part of the agenda. */
function howWords(say: Say, { report, map, decisions }: PackOf, part: AgendaItem['part']): string {
  const key = `pack-agenda-${part}-how`;
  switch (part) {
    case 'endings': {
      const endings = report.verdicts.filter(({ runs }) => runs > 0);
      const [first] = endings;
      if (!first) return say('pack-spread-nothing');
      const verdict = say(`verdict-${first.verdict}`);
      const counts = { runs: report.finished, endings: endings.length, most: first.runs };
      return say(key, { ...counts, verdict });
    }
    case 'decisions': {
      const list = decisions.map(({ turn, group }) =>
        say('pack-agenda-decision', { turn, group: say(`desk-group-${group}`) }),
      );
      return say(key, { list: list.join('; ') });
    }
    case 'predictions': {
      const { predictions, said, happened } = predicted(report);
      return say(key, { predictions, said, happened });
    }
    case 'map':
      return say(key, { concepts: CONCEPTS.length, edges: map.edges.length });
    default:
      return say(key);
  }
}

/** All predictions together: mean of what was said, and how many came true, both in 100. */
function predicted({ calibration: { bins, predictions } }: PackOf['report']) {
  const all = Math.max(1, predictions);
  const said = bins.reduce((sum, bin) => sum + bin.meanChance * bin.predictions, 0) / all;
  const happened = (100 * bins.reduce((sum, bin) => sum + bin.happened, 0)) / all;
  return { predictions, said: Math.round(said), happened: Math.round(happened) };
}
