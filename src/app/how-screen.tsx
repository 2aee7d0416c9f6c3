/** How it works, with what it is made from: its words and its numbers are fetched when it is opened. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import balanceAddress from '../analysis/built/balance.json?url';
import claimsAddress from '../analysis/built/claims.json?url';
import sensitivityAddress from '../analysis/built/sensitivity.json?url';
import votesAddress from '../analysis/built/votes.json?url';
import { How, type BackTo, type HowNumbers } from '../desk/how/index.ts';
import type { Scenario } from '../engine/index.ts';
import { builtIn, BUILT_IN } from '../scenario/catalogue.ts';
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

export function HowScreen({ waiting, text, learn, ...rest }: HowScreenProps) {
  const [numbers, setNumbers] = useState<HowNumbers | undefined>(undefined);
  const [failed, setFailed] = useState<Error | undefined>(undefined);
  useEffect(() => {
    Promise.all([numbersOfAll(), learn()]).then(
      ([all]) => setNumbers(all),
      (error: Error) => setFailed(error),
    );
  }, [text]);
  if (failed) throw failed;
  if (!numbers) return <>{waiting}</>;
  return <How text={text} {...numbers} {...rest} />;
}

async function numbersOfAll(): Promise<HowNumbers> {
  const [votes, claims, balance, sensitivity, scenarios] = await Promise.all([
    fileAt<HowNumbers['votes']>(votesAddress),
    fileAt<HowNumbers['claims']>(claimsAddress),
    fileAt<HowNumbers['balance']>(balanceAddress),
    fileAt<HowNumbers['sensitivity']>(sensitivityAddress),
    crises(),
  ]);
  return { votes, claims, balance, sensitivity, scenarios };
}

/** Undefined where it cannot be had: the page says so and stands without it. */
async function fileAt<File>(address: string): Promise<File | undefined> {
  const answer = await fetch(address).catch(() => undefined);
  return answer?.ok === true ? ((await answer.json()) as File) : undefined;
}

/** None where they cannot be had: then sources and truths go by their ids. */
function crises(): Promise<readonly Scenario[]> {
  return Promise.all(BUILT_IN.map(builtIn)).catch(() => []);
}
