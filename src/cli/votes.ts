/** `votes`: the rules against the record of votes. */
import { brier, votesAgainstRecord, type Chances, type Scores } from '../analysis/votes/index.ts';
import { builtIn } from '../scenario/index.ts';
import { WELL, type ExitCode, type Terminal } from './terminal.ts';

/** The scenario whose members have the profiles of January 2022, from which the record's moods are derived. */
const BASE = 'kazakhstan-2022';

/** Writes every vote of the record with what the rules and the weighted mean gave it, and the scores. */
export async function votes(
  { json = false }: { readonly json?: boolean },
  { out }: Terminal,
): Promise<ExitCode> {
  const report = votesAgainstRecord(await builtIn(BASE));
  if (json) {
    out(JSON.stringify(report, null, 2));
    return WELL;
  }
  out(
    'Chances in % that a member is with Moscow / neither / against; a text that it passes / does not.',
  );
  out(row(['item', 'who', 'record', 'rules', 'off', 'mean', 'off']));
  for (const { item, member, observed, model, baseline } of report.rows) {
    out(
      row([
        item,
        member ?? 'text',
        observed,
        shown(model),
        brier(model, observed).toFixed(2),
        shown(baseline),
        brier(baseline, observed).toFixed(2),
      ]),
    );
  }
  out('');
  out(
    'Mean squared distance from what happened (Brier): 0 certain and right, 2 certain and wrong.',
  );
  out(sums('all', report.overall));
  out(sums('Moscow wanted, others did not', report.lonely));
  return WELL;
}

const WIDTHS = [26, 12, 9, 13, 6, 13, 6];

function row(cells: readonly string[]): string {
  return cells
    .map((cell, at) => cell.padEnd(WIDTHS[at] ?? 0))
    .join(' ')
    .trimEnd();
}

function shown({ with: yes, neither, against }: Chances): string {
  return [yes, neither, against].map((chance) => String(Math.round(chance * 100))).join('/');
}

function sums(name: string, { answers, model, baseline }: Scores): string {
  return `${name} (${answers}): rules ${model.toFixed(3)}, weighted mean ${baseline.toFixed(3)}`;
}
