import { useState } from 'preact/hooks';
import { REFUSALS, type Finding } from '../../../classroom/finding.ts';
import type { Report } from '../../../classroom/report.ts';
import { useSay } from '../../parts/words.ts';
import type { ClassShown } from './contract.ts';
import './findings.css';
import { Fold } from './fold.tsx';
import { Section } from './section.tsx';
import { usePaper } from '../use-paper.ts';

/** A sign of its own for each kind: beside its word, never in place of it. */
const SIGNS: Readonly<Record<Finding['kind'], string>> = {
  unreadable: '?',
  foreign: '⇄',
  rules: '§',
  text: '¶',
  diverges: '≠',
  duplicate: '=',
  seed: '#',
  number: '№',
  tookBack: '↶',
  answers: '“',
  late: '⧖',
  unfinished: '…',
};

/** Findings of one group that are drawn before somebody asks for all. */
const FIRST = 10;

/** True for what is not counted at all. */
export function isRefusal({ kind }: Finding): boolean {
  return (REFUSALS as readonly string[]).includes(kind);
}

interface FindingsProps extends Pick<ClassShown, 'naming'> {
  report: Pick<Report, 'findings' | 'runs'>;
}

/** What was dropped and is not counted, or counted with a reservation: each thing by name, with its reason. */
export function Findings({ report, naming }: FindingsProps) {
  const say = useSay();
  const refused = report.findings.filter(isRefusal);
  const reserved = report.findings.filter((finding) => !isRefusal(finding));
  const runs = new Map(report.runs.map((run) => [run.at, run]));
  const whose = (finding: Finding): string => {
    const run = finding.run === null ? undefined : runs.get(finding.run);
    if (run && !isRefusal(finding)) return naming.nameOf(run);
    return naming.mode === 'pseudonyms' ? '' : finding.label;
  };
  return (
    <Section id="findings">
      <div class="findings">
        <FindingGroup title={say('class-refused', { count: refused.length })} of={refused} />
        <FindingGroup title={say('class-reserved', { count: reserved.length })} of={reserved} />
      </div>
    </Section>
  );

  function FindingGroup({ title, of }: { title: string; of: readonly Finding[] }) {
    const [all, setAll] = useState(false);
    const paper = usePaper();
    if (of.length === 0) return null;
    const shown = all || paper ? of : of.slice(0, FIRST);
    return (
      <section class="findings-group">
        <h3>{title}</h3>
        <ul>
          {shown.map((finding, at) => (
            <FindingLine
              key={at}
              finding={finding}
              name={whose(finding)}
              isNamed={naming.mode !== 'pseudonyms'}
            />
          ))}
        </ul>
        {shown.length < of.length && (
          <button type="button" class="class-all" onClick={() => setAll(true)}>
            {say('class-show-all', { count: of.length })}
          </button>
        )}
      </section>
    );
  }
}

interface FindingLineProps {
  finding: Finding;
  name: string;
  /** False where names are hidden: platforms name folders and files after students. */
  isNamed: boolean;
}

function FindingLine({ finding, name, isNamed }: FindingLineProps) {
  const say = useSay();
  const { kind, source, step, turn, message } = finding;
  return (
    <li class={isRefusal(finding) ? 'finding finding-refused' : 'finding finding-reserved'}>
      <span class="finding-sign" aria-hidden="true">
        {SIGNS[kind]}
      </span>
      <div>
        <p class="finding-what">
          <b>{say(`class-finding-${kind}`)}</b>{' '}
          {name !== '' && <span class="finding-name">{name}</span>}{' '}
          {isNamed && <span class="finding-source">{source}</span>}
        </p>
        <p>{say(`class-finding-${kind}-why`)}</p>
        {isNamed && (
          <Fold summary={say('class-finding-exactly')} staysShut>
            {() => (
              <p class="finding-message">
                {message}
                {step !== null && ` ${say('class-finding-step', { step, turn: turn ?? 'none' })}`}
              </p>
            )}
          </Fold>
        )}
      </div>
    </li>
  );
}
