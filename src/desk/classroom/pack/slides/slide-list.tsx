import type { ComponentChildren } from 'preact';
import type { Arrow } from '../../../../classroom/pack/drawn.ts';
import type { Text } from '../../../../text/index.ts';
import { exitWords, transferWords } from '../closing.tsx';
import type { PackOf } from '../contract.ts';
import { OptionBars } from '../decision.tsx';
import { Drawing } from '../map/drawing.tsx';
import { MapKey } from '../map/map-key.tsx';
import { Predictions } from '../predictions.tsx';
import { RecordThen } from '../record-then.tsx';
import { Dimensions, Endings } from '../spread.tsx';
import { WORKS } from '../works.ts';

export interface Slide {
  readonly id: string;
  readonly head: string;
  readonly body: ComponentChildren;
}

/** Slides that have something of the record in them, by how their id begins. */
const OF_RECORD = /^(?:decision-|endings$|dimensions$)/;

/** True for a slide on which the record can be shown. */
export function hasRecord({ id }: Slide, { report }: PackOf): boolean {
  return report.record !== null && OF_RECORD.test(id);
}

/**
 * One slide for each thing that is talked about, without the record where the pack has none. `drawn` is the class's map
 * as it stands.
 */
export function slidesOf(text: Text, pack: PackOf, drawn: readonly Arrow[]): readonly Slide[] {
  const { scenario, report, decisions, questions } = pack;
  const { say } = text;
  const title = scenario.briefing.title;
  const questionSlides = questions.map(({ id, numbers, works }): Slide => {
    const cited = works.map((work) => WORKS[work].short).join('; ');
    return {
      id: `question-${id}`,
      head: say('pack-part-questions'),
      body: (
        <>
          <p class="slide-question">{say(`pack-question-${id}`, numbers)}</p>
          <p>{say(`pack-question-${id}-why`, numbers)}</p>
          <p class="slide-small">
            {say(`pack-question-${id}-says`)} ({cited})
          </p>
        </>
      ),
    };
  });
  return [
    {
      id: 'title',
      head: report.assignment?.title || title,
      body: (
        <>
          <p class="slide-question">{scenario.briefing.question}</p>
          <p>{say('pack-of', { scenario: title, runs: report.runs.length })}</p>
        </>
      ),
    },
    ...decisions.map((facts) => ({
      id: `decision-${facts.turn}-${facts.group}`,
      head: say('pack-decision-title', {
        turn: facts.turn,
        group: say(`desk-group-${facts.group}`),
      }),
      body: (
        <>
          <OptionBars facts={facts} />
          {report.record && <RecordThen turn={facts.turn} />}
        </>
      ),
    })),
    ...predictionSlide(text, pack),
    // After what was decided: who knows the end argues from it.
    ...(report.finished === 0
      ? []
      : [
          { id: 'endings', head: say('pack-part-opening'), body: <Endings /> },
          { id: 'dimensions', head: say('pack-spread-dimensions'), body: <Dimensions /> },
        ]),
    {
      id: 'map',
      head: say('pack-slide-map'),
      body: (
        <div class="slide-map-drawn">
          <Drawing arrows={drawn} name={say('pack-map-picture-own', { arrows: drawn.length })} />
          <MapKey />
        </div>
      ),
    },
    ...questionSlides,
    {
      id: 'transfer',
      head: say('pack-agenda-transfer'),
      body: <p class="slide-question">{transferWords(say)}</p>,
    },
    {
      id: 'exit',
      head: say('pack-slide-exit'),
      body: <p class="slide-question">{exitWords(say, pack)}</p>,
    },
  ];
}

function predictionSlide({ say }: Text, { report: { calibration } }: PackOf): readonly Slide[] {
  return calibration.brier === null
    ? []
    : [{ id: 'predictions', head: say('pack-part-predictions'), body: <Predictions /> }];
}
