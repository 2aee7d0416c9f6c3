/** The text that is being drafted: what the player has made of it, or what was asked for. */
import type { Resolution, TableOption } from '../../engine/index.ts';
import type { Session } from '../session.ts';
import { firstDraft } from './clauses.ts';

export function tableOption({ options }: Session): TableOption | undefined {
  return options.find((option): option is TableOption => option.kind === 'table');
}

export function draftOf(session: Session): Resolution {
  const { draft, scenario } = session;
  const table = tableOption(session);
  if (draft) return draft;
  if (!table) throw new Error('The menu always holds the tabling of a text.');
  return firstDraft(scenario, table.clauses, scenario.case.askedRung);
}
