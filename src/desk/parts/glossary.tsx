import '../style/glossary.css';
import { useSay } from './words.ts';

/** Words of the bar at the top and of the dossiers that are not plain by themselves. */
const WORDS = [
  'capital',
  'lift',
  'forces',
  'attention',
  'burden',
  'credibility',
  'cohesion',
  'deterrence',
  'in-the-room',
  'meter-trust',
  'meter-fear',
  'meter-ground',
  'meter-aimsMet',
  'meter-invitation',
] as const;

/** What the words mean, one or two sentences each. */
export function Glossary() {
  const say = useSay();
  return (
    <dl class="glossary">
      {WORDS.map((id) => (
        <div key={id}>
          <dt>{say(`desk-${id}`)}</dt>
          <dd>{say(`desk-word-${id}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
