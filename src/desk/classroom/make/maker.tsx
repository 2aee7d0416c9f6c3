import { useMemo } from 'preact/hooks';
import { useSay } from '../../parts/index.ts';
import { LightPage } from '../light-page.tsx';
import { ArmsPart } from './arms-part.tsx';
import type { MakerProps } from './contract.ts';
import { CrisisPart } from './crisis-part.tsx';
import './make.css';
import './result.css';
import { Papers, paperTitle } from './papers.tsx';
import { PastePart } from './paste-part.tsx';
import { PlansPart } from './plans-part.tsx';
import { PromptsPart } from './prompts-part.tsx';
import { Result } from './result.tsx';
import { RulesPart, SeedsPart } from './rules-part.tsx';
import { assignmentOf, type Made } from './sound-form.ts';
import { linkOf } from './words.ts';

/** Makes an assignment: a form, and beside it what it comes to, at every key. */
export function Maker(props: MakerProps) {
  const say = useSay();
  const { form, scenario, onForm } = props;
  const made = useMemo(
    (): Made => (scenario ? assignmentOf(form, scenario) : { ok: false, problems: {} }),
    [form, scenario],
  );
  const link = made.ok ? linkOf(made.value, props) : '';
  const shared = { form, onForm, problems: made.ok ? {} : made.problems };
  const paper = made.ok && scenario ? paperTitle(made.value, scenario) : say('make-head');
  return (
    <LightPage head={say('make-head')} paper={paper} dress="make">
      <div class="make-form">
        <p class="light-lead">{say('make-lead')}</p>
        {scenario && <PlansPart form={form} scenario={scenario} onForm={onForm} />}
        <PastePart onPaste={props.onPaste} />
        <CrisisPart {...shared} {...props} />
        <SeedsPart {...shared} onNewKey={props.onNewKey} />
        <RulesPart {...shared} />
        {scenario && <PromptsPart {...shared} scenario={scenario} />}
        {scenario && <ArmsPart {...shared} scenario={scenario} sensitivity={props.sensitivity} />}
      </div>
      <section class="make-result" aria-labelledby="make-result">
        <h2 id="make-result">{say('make-result')}</h2>
        {made.ok && scenario ? (
          <Result {...props} assignment={made.value} scenario={scenario} link={link} />
        ) : (
          <p role="status">{say(scenario ? 'make-not-yet' : 'make-no-crisis')}</p>
        )}
      </section>
      {made.ok && scenario && (
        <Papers assignment={made.value} scenario={scenario} link={link} place={props.place} />
      )}
    </LightPage>
  );
}
