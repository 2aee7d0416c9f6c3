import '../style/track.css';

export interface TrackStep {
  readonly name: string;
  readonly reached: boolean;
}

interface TrackProps {
  label: string;
  steps: readonly TrackStep[];
  /** Where it stands now, in words. */
  now: string;
  /** What comes next, in words; absent at the end. */
  next?: string | undefined;
}

/** A ladder lying down: a box for each step, filled as far as it was climbed, and two lines of words. */
export function Track({ label, steps, now, next }: TrackProps) {
  return (
    <section class="track" aria-label={label}>
      <p class="track-head">
        <span class="meter-label">{label}</span>
        <span class="track-count">
          {steps.filter(({ reached }) => reached).length}/{steps.length}
        </span>
      </p>
      <span class="track-steps" aria-hidden="true">
        {steps.map(({ name, reached }) => (
          <span
            key={name}
            class={reached ? 'track-step track-reached' : 'track-step'}
            title={name}
          />
        ))}
      </span>
      <p class="track-words">
        <b>{now}</b>
        {next !== undefined && <span>{next}</span>}
      </p>
    </section>
  );
}
