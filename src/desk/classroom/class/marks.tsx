/** Marks that are told apart by their shape: one for each arm, and the diamond of the record. */

/** Path of the mark of an arm, as large as a disc of that radius, around a point in pixels. */
export function markPath(arm: number, x: number, y: number, radius: number): string {
  const r = radius;
  switch (arm % 4) {
    case 1: {
      const s = r * 0.9;
      return `M${x - s} ${y - s}h${2 * s}v${2 * s}h${-2 * s}Z`;
    }
    case 2: {
      const s = r * 1.18;
      return `M${x} ${y - s}L${x + s} ${y + s * 0.8}H${x - s}Z`;
    }
    case 3: {
      const s = r * 1.05;
      const t = r * 0.38;
      return (
        `M${x - t} ${y - s}h${2 * t}v${s - t}h${s - t}v${2 * t}h${t - s}v${s - t}h${-2 * t}` +
        `v${t - s}h${t - s}v${-2 * t}h${s - t}Z`
      );
    }
    default:
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  }
}

/** The mark of an arm in a legend or a line of text. */
export function ArmMark({ arm }: { arm: number }) {
  return (
    <svg class="class-mark" viewBox="-6 -6 12 12" aria-hidden="true">
      <path class="class-dot" d={markPath(arm, 0, 0, 4.6)} />
    </svg>
  );
}

/** The record, everywhere. */
export function RecordMark() {
  return (
    <svg class="class-mark class-mark-record" viewBox="-9 -9 18 18" aria-hidden="true">
      <path class="class-diamond" d="M0 -7.6L7.6 0L0 7.6L-7.6 0Z" />
    </svg>
  );
}
