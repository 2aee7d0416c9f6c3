/** How it works, with what it is made from: its words and its numbers are fetched when it is opened. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { VotesFile } from '../analysis/votes/index.ts';
import votesAddress from '../analysis/built/votes.json?url';
import { How, type BackTo } from '../desk/how/index.ts';
import type { Text } from '../text/index.ts';

interface HowScreenProps {
  text: Text;
  /** Brings the words of the page. */
  learn: () => Promise<void>;
  section: string | undefined;
  backTo: BackTo;
  onBack: () => void;
  /** Shown until all is there. */
  waiting: ComponentChildren;
}

interface Numbers {
  readonly votes: VotesFile | undefined;
}

export function HowScreen({ waiting, text, learn, ...rest }: HowScreenProps) {
  const [numbers, setNumbers] = useState<Numbers | undefined>(undefined);
  const [failed, setFailed] = useState<Error | undefined>(undefined);
  useEffect(() => {
    Promise.all([votesRecord(), learn()]).then(
      ([votes]) => setNumbers({ votes }),
      (error: Error) => setFailed(error),
    );
  }, [text]);
  if (failed) throw failed;
  if (!numbers) return <>{waiting}</>;
  return <How text={text} {...numbers} {...rest} />;
}

/** Undefined where it cannot be had: the page says so and stands without it. */
async function votesRecord(): Promise<VotesFile | undefined> {
  const answer = await fetch(votesAddress).catch(() => undefined);
  return answer?.ok === true ? ((await answer.json()) as VotesFile) : undefined;
}
