/** The words of the tables for a spreadsheet. */
import type { ClassRun } from '../../classroom/report.ts';
import type { TableWords } from '../../classroom/table.ts';
import type { Scenario } from '../../engine/index.ts';
import type { Text } from '../../text/index.ts';
import { dimensionWords } from './dimension-words.ts';
import { factWords } from './fact-words.ts';

/** `name` says what a run is called: its label, or the pseudonym that the page gave it. Needs the words of the classroom. */
export function tableWords(
  text: Text,
  scenario: Scenario,
  name: (run: ClassRun) => string,
): TableWords {
  return {
    column: (column) =>
      column === 'ally'
        ? dimensionWords(column, scenario, text.say)
        : text.say(`table-column-${column}`),
    name,
    fact: (id) => factWords(id, scenario, text),
    yes: (yes) => text.say(yes ? 'table-yes' : 'table-no'),
    verdict: (verdict) => text.say(`verdict-${verdict}`),
    group: (group) => text.say(`desk-group-${group}`),
    act: (measure, aim) => text.measure(measure, aim ?? undefined, scenario),
    tabling: () => text.say('table-tabling'),
    text: (resolution) => text.clauses(resolution, scenario).join(' '),
    decision: (decision) => text.say(`decision-${decision}`),
    question: (question) => text.say(`question-${question}-short`),
  };
}
