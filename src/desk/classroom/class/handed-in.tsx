import { Button } from '../../parts/button.tsx';
import { useSay } from '../../parts/words.ts';
import type { ClassShown } from './contract.ts';
import './handed-in.css';
import { inRunOrder } from './run-order.ts';
import { useSection } from './use-section.ts';

interface HandedInProps extends ClassShown {
  /** The section that the address asks for; empty for none. */
  section: string;
  onShow: () => void;
}

/**
 * What a room may see while files are still coming in: whose runs are here, and nothing of what came of them. Reasons
 * are heard before endings and the record.
 */
export function HandedIn({ report, naming, section, onShow }: HandedInProps) {
  const say = useSay();
  useSection(section);
  const runs = inRunOrder(report.runs, { by: 'number', falls: false }, naming);
  return (
    <section class="class-section class-handed" aria-labelledby="class-handed">
      <h2 id="class-handed">{say('class-handed')}</h2>
      <p>{say('class-handed-note', { verified: report.runs.length })}</p>
      <div class="handed-ways">
        <Button kind="ink" onClick={onShow}>
          {say('class-handed-show')}
        </Button>
        <p class="class-note">{say('class-handed-then')}</p>
      </div>
      <ol class="handed-runs">
        {runs.map((run) => (
          <li key={run.at}>
            <b>{naming.nameOf(run)}</b>
            {!run.played.finished && (
              <span class="class-note">{say('class-handed-unfinished')}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
