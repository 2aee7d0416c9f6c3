import { useEffect, useState } from 'preact/hooks';
import { useKept } from '../offline/kept.ts';
import { assignmentLink, proposedForm } from '../../desk/classroom/make/index.ts';
import { Front } from '../../desk/classroom/front/front.tsx';
import { BUILT_IN } from '../../scenario/catalogue.ts';
import type { House } from '../house.ts';
import type { ClassroomPageProps } from './classroom-screen.tsx';

/** Where teachers begin. */
export function FrontPage({ house }: ClassroomPageProps) {
  const kept = useKept();
  // Until the crisis is here, to the title.
  const [tried, setTried] = useState('#/');
  useEffect(() => {
    void proposedLink(house).then((link) => link !== undefined && setTried(link));
  }, []);
  return <Front kept={kept} tried={tried} />;
}

/** What is proposed for the first crisis, as a student opens it; undefined where it could not be loaded. */
async function proposedLink(house: House): Promise<string | undefined> {
  const [first] = BUILT_IN;
  const scenario = first && (await house.load(first).catch(() => undefined));
  return scenario && assignmentLink(proposedForm(scenario, house.newSeed()), scenario);
}
