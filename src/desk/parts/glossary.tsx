import { useId, useState } from 'preact/hooks';
import '../style/glossary.css';
import { PLACES, WORDS } from './glossary-words.ts';
import { useSay } from './words.ts';

/** What the words mean, a sentence or two each, by where one meets them, and to be searched. */
export function Glossary() {
  const say = useSay();
  const id = useId();
  const [sought, setSought] = useState('');
  const wanted = sought.trim().toLowerCase();
  const found = PLACES.map((place) => ({
    place,
    lines: WORDS[place]
      .map((word) => ({ word, name: say(`desk-${word}`), meaning: say(`desk-word-${word}`) }))
      .filter(({ name }) => name.toLowerCase().includes(wanted)),
  })).filter(({ lines }) => lines.length > 0);
  return (
    <div class="glossary">
      <div class="glossary-find">
        <label for={id}>{say('desk-words-find')}</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={sought}
          onInput={({ currentTarget }) => setSought(currentTarget.value)}
        />
      </div>
      {found.map(({ place, lines }) => (
        // Another element once something is sought: what was found stands open, and closes after it.
        <details key={`${place} ${wanted !== ''}`} open={wanted !== ''}>
          <summary>{say(`desk-words-${place}`)}</summary>
          <dl>
            {lines.map(({ word, name, meaning }) => (
              <div key={word}>
                <dt>{name}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
      <p role="status" class={found.length > 0 ? 'unseen' : undefined}>
        {wanted !== '' &&
          say('desk-words-found', {
            words: found.reduce((sum, { lines }) => sum + lines.length, 0),
          })}
      </p>
    </div>
  );
}
