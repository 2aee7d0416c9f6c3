import { useSay } from '../../parts/words.ts';
import { sectionAddress, type ClassShown } from './contract.ts';
import { isRefusal } from './findings.tsx';

/** How many runs were read, how many are verified, and what came of the rest. */
export function ClassStatus({ report }: Pick<ClassShown, 'report'>) {
  const say = useSay();
  const refused = report.findings.filter(isRefusal);
  const differs = refused.filter(({ kind }) => kind === 'diverges');
  // What holds no run was no run that was read.
  const read = report.runs.length + refused.filter(({ kind }) => kind !== 'unreadable').length;
  return (
    <>
      {say('class-status', { read, verified: report.runs.length })}
      {report.findings.length > 0 && (
        <>
          {', '}
          <a href={sectionAddress('findings')}>
            {differs.length > 0
              ? say('class-status-differs', {
                  count: differs.length,
                  turn: (differs.length === 1 && differs[0]?.turn) || 'none',
                })
              : say('class-status-findings', { count: report.findings.length })}
          </a>
        </>
      )}
    </>
  );
}
