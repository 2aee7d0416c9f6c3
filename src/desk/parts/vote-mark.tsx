import type { VoteChoice } from '../../engine/index.ts';

export type VoteSign = VoteChoice | 'deciding';

interface VoteMarkProps {
  vote: VoteSign;
  /** Side in pixels. */
  size?: number;
}

/**
 * The sign of an answer, told apart by shape first: disc yes, ring neither, square no, broken ring away.
 * It says nothing by itself: the word stands beside it.
 */
export function VoteMark({ vote, size = 24 }: VoteMarkProps) {
  return (
    <svg
      class={`vote vote-${vote}`}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
    >
      {sign(vote)}
    </svg>
  );
}

function sign(vote: VoteSign) {
  switch (vote) {
    case 'consent':
      return (
        <>
          <circle class="vote-ground" cx="12" cy="12" r="11" />
          <path class="vote-line" d="m6.8 12.4 3.6 3.6 6.8-7.4" />
        </>
      );
    case 'contribute':
      return (
        <>
          <circle class="vote-ground" cx="12" cy="12" r="11" />
          <path class="vote-line" d="M12 6.5v11M6.5 12h11" />
        </>
      );
    case 'abstain':
      return (
        <path
          class="vote-ring"
          d="M12 1.8a10.2 10.2 0 1 1 0 20.4 10.2 10.2 0 0 1 0-20.4ZM7 12h10"
        />
      );
    case 'object':
      return (
        <>
          <path class="vote-ground" d="M1 1h22v22H1Z" />
          <path class="vote-line" d="m7.5 7.5 9 9m0-9-9 9" />
        </>
      );
    case 'away':
      return <circle class="vote-ring" cx="12" cy="12" r="10.2" />;
    case 'deciding':
      return (
        <>
          <circle class="vote-ring" cx="12" cy="12" r="10.2" />
          <circle class="vote-dot" cx="12" cy="12" r="2.6" />
        </>
      );
  }
}
