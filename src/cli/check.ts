/** `check FILE`: is it a sound scenario? */
import type { Scenario } from '../engine/index.ts';
import { loadActors, type Actors } from '../scenario/open.ts';
import { isActorsFile, problemLines, readBytes, readScenario } from './sources.ts';
import { FAULTY, WELL, type ExitCode, type Terminal } from './terminal.ts';

/** Says what is in the file, or line by line what is wrong with it. */
export async function check(file: string, { out, err }: Terminal): Promise<ExitCode> {
  const loaded = isActorsFile(file)
    ? loadActors(readBytes(file), { file })
    : await readScenario(file);
  if (!loaded.ok) {
    problemLines(loaded.problems).forEach(err);
    const count = loaded.problems.length;
    err(`${file}: ${count} ${count === 1 ? 'problem' : 'problems'}`);
    return FAULTY;
  }
  for (const line of problemLines(loaded.warnings)) err(`warning: ${line}`);
  const value: Scenario | Actors = loaded.value;
  for (const line of 'turns' in value ? summary(value) : census(value)) out(line);
  return WELL;
}

function summary(scenario: Scenario): string[] {
  const { briefing, turns, members, outsiders, theatre, situations, record, sources } = scenario;
  const last = turns.at(-1);
  const hours = last ? last.at + last.hours : 0;
  const acts = record.reduce((sum, entry) => sum + entry.acts.length, 0);
  return [
    `${scenario.id}: ${briefing.title}. ${briefing.kind}.`,
    `${turns.length} turns over ${Math.round(hours / 24)} days from ${turns[0]?.date ?? ''}`,
    `${members.length} members, ${outsiders.length} outsiders, ${theatre.sites.length} sites, ` +
      `${theatre.truths.length} hidden truths`,
    ...around(scenario),
    `${situations.length} situations, ${acts} acts in the record, ${sources.length} sources`,
    `hash ${scenario.hash}`,
  ];
}

/** Who fights whom, and what stands around it; nothing where there is nothing of the kind. */
function around({ theatre, names, calendar, bases, war, monitor }: Scenario): string[] {
  const name = (id: string) => names[id] ?? id;
  const parts = [
    ...(theatre.kind === 'unrest'
      ? []
      : [theatre.sides.map((side) => name(side.id)).join(' against ')]),
    ...(calendar.length > 0 ? [`${calendar.length} on the calendar`] : []),
    ...(bases.length > 0 ? [`${bases.length} ${bases.length === 1 ? 'base' : 'bases'}`] : []),
    ...(war ? [`a war against ${name(war.against)}`] : []),
    ...(monitor ? [`monitors of ${name(monitor.by)}`] : []),
  ];
  return parts.length === 0 ? [] : [parts.join(', ')];
}

function census({ members, outsiders, ties }: Actors): string[] {
  const count = Object.values(ties).reduce((sum, row) => sum + Object.keys(row).length, 0);
  return [
    `${Object.keys(members).length} members, ${Object.keys(outsiders).length} outsiders, ` +
      `${count} ties`,
  ];
}
