import { useSay } from '../parts/index.ts';
import { Jump } from './jump.tsx';
import { PartHead } from './part.tsx';
import './model.css';

/** Mechanisms in the order in which a turn meets them; true where the shape of the main sum is told. */
const MECHANISMS = {
  text: true,
  member: true,
  answer: true,
  council: false,
  debt: false,
  troops: false,
  unrest: true,
  front: true,
  truce: false,
  even: false,
  truth: false,
  trust: true,
  hedging: true,
  outsiders: false,
  moscow: false,
  word: false,
  outcome: false,
  luck: false,
} as const;

const ORIGINS = ['fitted', 'facts', 'profiles', 'case', 'judged'] as const;

/** The model card to be read: what it is for, its mechanisms in words, where its numbers come from. */
export function Model() {
  const say = useSay();
  const mechanisms = Object.entries(MECHANISMS);
  return (
    <>
      <h3>{say('how-model-purpose')}</h3>
      <p>{say('how-model-purpose-note')}</p>
      <p>{say('how-model-card')}</p>
      <Jump
        within="model"
        to={[...mechanisms.map(([id]) => id), 'numbers'].map((id) => ({
          id: `rule-${id}`,
          words: say(`how-model-${id}`),
        }))}
      />
      {mechanisms.map(([id, shaped]) => (
        <div key={id} class="mechanism">
          <PartHead id={`rule-${id}`} words={say(`how-model-${id}`)} />
          <p>{say(`how-model-${id}-note`)}</p>
          {shaped && (
            <p class="mechanism-shape">
              <b>{say('how-model-shape')}</b> <span>{say(`how-model-${id}-shape`)}</span>
            </p>
          )}
        </div>
      ))}
      <PartHead id="rule-numbers" words={say('how-model-numbers')} />
      <dl class="how-terms">
        {ORIGINS.map((origin) => (
          <div key={origin}>
            <dt>{say(`how-model-${origin}`)}</dt>
            <dd>{say(`how-model-${origin}-note`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
