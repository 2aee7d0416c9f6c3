import type { PolicyName } from '../../analysis/index.ts';
import { useSay } from '../parts/index.ts';

/** Three things that are not the same, and what they are to be compared with. */
export const WAYS: readonly { readonly id: string; readonly policies: readonly PolicyName[] }[] = [
  { id: 'done', policies: ['record'] },
  { id: 'would', policies: ['reference'] },
  { id: 'scores', policies: ['planner'] },
  { id: 'compared', policies: ['passive', 'multilateral', 'bilateral', 'hawk', 'random'] },
];

/** What each way to play does, in a line. */
export function Policies() {
  const say = useSay();
  return (
    <>
      <h3>{say('how-policies')}</h3>
      <dl class="how-terms policies">
        {WAYS.flatMap(({ id, policies }) =>
          policies.map((policy) => (
            <div key={policy}>
              <dt>
                {say(`how-policy-${policy}`)} <span>{say(`how-policies-${id}`)}</span>
              </dt>
              <dd>{say(`how-policy-${policy}-note`)}</dd>
            </div>
          )),
        )}
      </dl>
    </>
  );
}
