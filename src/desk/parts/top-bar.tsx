import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import '../style/top-bar.css';
import '../style/top-bar-phone.css';
import type { Session } from '../session.ts';
import { ActsDiscs } from './acts-discs.tsx';
import { Flag } from './flag.tsx';
import { exact, plain, points } from './figures.ts';
import { Gauge } from './gauge.tsx';
import { TurnStrip } from './turn-strip.tsx';
import { WordsDialog } from './words-dialog.tsx';
import { useSay } from './words.ts';

interface TopBarProps {
  session: Session;
  /** In place of the date. */
  heading?: string;
  onHelp?: () => void;
  onMenu?: () => void;
}

/** Date and turn, Moscow's means, the alliance. The same on every screen of a game. */
export function TopBar({ session, heading, onHelp, onMenu }: TopBarProps) {
  const say = useSay();
  const { scenario, state, text } = session;
  const [words, setWords] = useState(false);
  return (
    <header class="top-bar">
      <div class="top-turn">
        <span class="top-mark" role="img" aria-label={say('desk-game')}>
          IV
        </span>
        <h1 class="top-date">
          <span>{heading ?? text.date(scenario, state.turn)}</span>
          <span class="top-case">
            <span class="top-title">{scenario.briefing.title}, </span>
            {say('desk-turn', {
              turn: state.turn,
              turns: scenario.turns.length,
              ...lengthOf(scenario.turns[state.turn - 1]?.hours ?? 0),
            })}
          </span>
        </h1>
        <TurnStrip turn={state.turn} turns={scenario.turns.length} />
      </div>
      <MoscowMeans session={session} />
      <AllianceGauges session={session} />
      <div class="top-buttons">
        {onHelp && (
          <button
            type="button"
            class="button button-secondary top-words"
            onClick={() => setWords(true)}
          >
            {say('desk-words-button')}
          </button>
        )}
        {onHelp && (
          <button
            type="button"
            class="button button-secondary top-help"
            aria-label={say('desk-keys-title')}
            onClick={onHelp}
          >
            ?
          </button>
        )}
        {onMenu && (
          <button type="button" class="button button-secondary" onClick={onMenu}>
            {say('desk-menu')}
          </button>
        )}
      </div>
      {words && <WordsDialog onClose={() => setWords(false)} />}
    </header>
  );
}

/** How long a turn is, in the unit in which one would say it. */
function lengthOf(hours: number): { length: 'hours' | 'day' | 'days' | 'week'; count: number } {
  const days = hours / 24;
  if (days < 1) return { length: 'hours', count: hours };
  return { length: days === 1 ? 'day' : days === 7 ? 'week' : 'days', count: days };
}

function MoscowMeans({ session }: { session: Session }) {
  const say = useSay();
  const { scenario, state, turnStart } = session;
  const { moscow } = state;
  const spent = exact(turnStart.moscow.capital - moscow.capital);
  return (
    <div class="top-group">
      <div class="top-who">
        <Flag actor={scenario.moscow} width={21} />
        {say('desk-moscow')}
      </div>
      <dl class="top-figures">
        <Figure
          id="capital"
          short={say('desk-capital-short')}
          note={spent > 0 ? say('desk-spent', { spent }) : undefined}
        >
          {plain(exact(moscow.capital))}
        </Figure>
        <Figure
          id="lift"
          note={<SortiesNote total={moscow.sortiesTotal} demand={moscow.frontDemand} />}
        >
          {moscow.sorties}
        </Figure>
        <Figure id="forces">{points(moscow.forces)}%</Figure>
        <Figure id="attention">
          <ActsDiscs left={moscow.acts} total={moscow.actsTotal} />
        </Figure>
        <Figure id="burden">{points(moscow.burden)}</Figure>
      </dl>
    </div>
  );
}

function SortiesNote({ total, demand }: { total: number; demand: number }) {
  const say = useSay();
  return (
    <>
      {demand > 0 ? (
        <>
          <span class="top-long top-full">{say('desk-sorties-front', { total, demand })}</span>
          <span class="top-long top-spare">{say('desk-sorties-asked', { demand })}</span>
        </>
      ) : (
        <span class="top-long">{say('desk-sorties-free', { total })}</span>
      )}
      <span class="top-short">
        {demand > 0 ? say('desk-sorties-short', { total, demand }) : say('desk-of', { total })}
      </span>
    </>
  );
}

interface FigureProps {
  /** Under which its word is known: `desk-<id>`, and `desk-word-<id>` for what it means. */
  id: string;
  /** Where there is no room for the whole of it. */
  short?: string;
  children: ComponentChildren;
  note?: ComponentChildren;
}

function Figure({ id, short, children, note }: FigureProps) {
  const say = useSay();
  return (
    <div class={`gauge gauge-${id}`} title={say(`desk-word-${id}`)}>
      <dt>
        {short === undefined ? (
          say(`desk-${id}`)
        ) : (
          <>
            <span class="label-whole">{say(`desk-${id}`)}</span>
            <span class="label-short" aria-hidden="true">
              {short}
            </span>
          </>
        )}
      </dt>
      <dd>
        <span class="gauge-value">{children}</span>
        {note !== undefined && <span class="gauge-note">{note}</span>}
      </dd>
    </div>
  );
}

function AllianceGauges({ session }: { session: Session }) {
  const say = useSay();
  const { alliance, marks, scenario, state } = session;
  const last = marks.findLast((mark) => mark.turn <= state.turn - 2)?.alliance;
  const trend = (key: 'credibility' | 'cohesion' | 'deterrence') => [
    ...marks.filter((mark) => mark.turn < state.turn - 1).map((mark) => mark.alliance[key]),
    alliance[key],
  ];
  return (
    <div class="top-group top-alliance">
      <div class="top-who">
        <AllianceSign present={alliance.inTheRoom} total={scenario.members.length} />
        {say('desk-alliance')}
      </div>
      <dl class="top-figures">
        {(['credibility', 'cohesion', 'deterrence'] as const).map((key) => (
          <Gauge
            key={key}
            label={say(`desk-${key}`)}
            meaning={say(`desk-word-${key}`)}
            value={alliance[key]}
            last={last?.[key]}
            trend={trend(key)}
          />
        ))}
        <Figure id="in-the-room" note={say('desk-of', { total: scenario.members.length })}>
          {alliance.inTheRoom}
        </Figure>
      </dl>
    </div>
  );
}

/** A ring with a dot for each member; an empty seat empties its dot. */
function AllianceSign({ present, total }: { present: number; total: number }) {
  const seats = Array.from({ length: total }, (_, index) => {
    const angle = (index / total) * 2 * Math.PI - Math.PI / 2;
    return { x: 11 + 8.6 * Math.cos(angle), y: 11 + 8.6 * Math.sin(angle) };
  });
  return (
    <svg viewBox="0 0 22 22" width="20" height="20" aria-hidden="true">
      <circle cx="11" cy="11" r="4.6" fill="none" stroke="currentColor" stroke-width="1.3" />
      {seats.map(({ x, y }, index) => (
        <circle
          key={index}
          cx={x.toFixed(1)}
          cy={y.toFixed(1)}
          r="1.7"
          fill={index < present ? 'currentColor' : 'none'}
          stroke="currentColor"
          stroke-width="0.9"
        />
      ))}
    </svg>
  );
}
