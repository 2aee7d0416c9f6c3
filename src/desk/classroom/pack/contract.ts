/** What the debrief pack is drawn from. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { agendaOf, type AgendaItem, type DebriefLength } from '../../../classroom/pack/agenda.ts';
import type { CausalMap } from '../../../classroom/pack/causal-map.ts';
import { decisionFacts, type DecisionFacts } from '../../../classroom/pack/decision.ts';
import { chosenQuestions, type DiscussionQuestion } from '../../../classroom/pack/discussion.ts';
import type { Report } from '../../../classroom/report.ts';
import { withoutRecord } from '../../../classroom/without-record.ts';
import { MOST_DIVIDED, mostDivided } from '../../../classroom/splits.ts';
import type { Scenario } from '../../../engine/index.ts';

/** A class as the pack shows it. */
export interface PackOf {
  readonly scenario: Scenario;
  readonly report: Report;
  readonly map: CausalMap;
  readonly decisions: readonly DecisionFacts[];
  readonly questions: readonly DiscussionQuestion[];
}

export function packOf(scenario: Scenario, report: Report, map: CausalMap): PackOf {
  const splits = mostDivided(report, MOST_DIVIDED);
  return {
    scenario,
    report,
    map,
    decisions: splits.map((split) => decisionFacts(report, split)),
    questions: chosenQuestions(report),
  };
}

/** The same pack before anybody has seen what was done. */
export function packWithoutRecord({ scenario, report, map }: PackOf): PackOf {
  return packOf(scenario, withoutRecord(report), map);
}

export function agendaFor({ report, decisions }: PackOf, length: DebriefLength) {
  const predictions = report.calibration.predictions > 0;
  return agendaOf(length, {
    decisions: decisions.length > 0,
    predictions,
    arms: report.arms.length > 1,
    endings: report.finished > 0,
  });
}
export type { AgendaItem };

const Shown = createContext<PackOf | undefined>(undefined);
export const PackProvider = Shown.Provider;

export function usePack(): PackOf {
  const pack = useContext(Shown);
  if (!pack) throw new Error('A part of the pack was drawn outside <PackProvider>.');
  return pack;
}
