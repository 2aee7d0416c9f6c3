import { useSay } from '../parts/index.ts';

interface MadeProps {
  rules: string;
  /** Hashes of the scenarios by id. */
  scenarios: Readonly<Record<string, string>>;
  /** What makes the file anew. */
  command: string;
}

/** Which rules and scenarios a file was made with, so that anybody can tell whether it is still true. */
export function Made({ rules, scenarios, command }: MadeProps) {
  const say = useSay();
  const made = Object.entries(scenarios).map(([id, hash]) => `${id} ${hash.slice(0, 12)}`);
  return <p class="how-made">{say('how-made', { rules, scenarios: made.join(', '), command })}</p>;
}
