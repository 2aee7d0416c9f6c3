import type { Scenario } from '../../../engine/index.ts';
import { Button, useSay } from '../../parts/index.ts';
import { formatNumber } from '../../../text/number.ts';
import { Part } from './field.tsx';
import type { Form } from './form.ts';
import './plans.css';
import { LESSONS, plannedForm, planOf, PLANS } from './plans.ts';

interface PlansPartProps {
  form: Form;
  scenario: Scenario;
  onForm: (form: Form) => void;
}

/** Starting points: what the lesson plans say, for the crisis that is chosen. */
export function PlansPart({ form, scenario, onForm }: PlansPartProps) {
  const say = useSay();
  const standing = planOf(form, scenario);
  return (
    <Part head={say('make-plans-part')}>
      <p class="make-help">{say('make-plans-help', { crisis: scenario.briefing.title })}</p>
      <ul class="make-plans">
        {LESSONS.map((lesson) => {
          const { minutes, asks, hands, arms } = PLANS[lesson];
          return (
            <li key={lesson} data-chosen={lesson === standing ? '' : undefined}>
              <Button onClick={() => onForm(plannedForm(form, scenario, lesson))}>
                {say('make-plan', { minutes: formatNumber(lesson) })}
              </Button>
              <p class="make-help">
                {say('make-plan-note', {
                  minutes,
                  asks,
                  kind: hands ? 'hands' : arms ? 'arms' : 'same',
                })}{' '}
                <a href={`#/classroom/teaching/plan-${lesson}`}>
                  {say('make-plan-read', { minutes: formatNumber(lesson) })}
                </a>
              </p>
            </li>
          );
        })}
      </ul>
      <p class="make-count" role="status">
        {standing === undefined
          ? say('make-plan-own')
          : say('make-plan-stands', { minutes: formatNumber(standing) })}
      </p>
    </Part>
  );
}
