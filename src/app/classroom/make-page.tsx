/** The page on which an assignment is made. What stands in its form is kept in its own address. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SensitivityFile } from '../../analysis/sensitivity/file.ts';
import { scenarioOfId } from '../../classroom/arm-id.ts';
import sensitivityAddress from '../../analysis/built/sensitivity.json?url';
import {
  formOf,
  Maker,
  movedForm,
  proposedForm,
  queryOf,
  readForm,
  type Form,
  type PagePlace,
} from '../../desk/classroom/make/index.ts';
import type { Scenario } from '../../engine/index.ts';
import { BUILT_IN, isBuiltIn } from '../../scenario/catalogue.ts';
import { saveFile } from '../files.ts';
import type { House } from '../house.ts';
import { assignmentIn } from './assignment-in.ts';
import type { ClassroomPageProps } from './classroom-screen.tsx';

const PAGE = '#/classroom/new';
/** Milliseconds between two changes of the address: browsers refuse more than a few in a second. */
const PACE = 200;

interface Standing {
  readonly form: Form;
  /** Undefined while it is not here. */
  readonly scenario: Scenario | undefined;
}

export function MakePage({ house, rest }: ClassroomPageProps) {
  const [standing, setStanding] = useState<Standing | undefined>(undefined);
  const [sensitivity, setSensitivity] = useState<SensitivityFile | undefined>(undefined);
  const [crises, setCrises] = useState<readonly Scenario[]>([]);
  const [failed, setFailed] = useState<Error | undefined>(undefined);
  const own = useRef<string | undefined>(undefined);

  useEffect(() => {
    // What this page itself has put into the address stands already.
    if (rest !== '' && rest === own.current) return;
    standingOf(rest, house).then(setStanding, setFailed);
  }, [rest]);
  useEffect(() => {
    allCrises(house).then(setCrises, setFailed);
    void sensitivityFile().then(setSensitivity);
  }, []);
  const form = standing?.form;
  useEffect(() => {
    if (!form) return undefined;
    const write = () => {
      own.current = queryOf(form);
      // Somebody who has gone elsewhere is left there.
      if (location.hash.startsWith(PAGE))
        history.replaceState(history.state, '', `${PAGE}?${own.current}`);
    };
    const waiting = setTimeout(write, PACE);
    window.addEventListener('pagehide', write);
    return () => {
      clearTimeout(waiting);
      window.removeEventListener('pagehide', write);
    };
  }, [form]);

  if (failed) throw failed;
  if (!standing || crises.length === 0) return <main class="loading" aria-busy="true" />;
  const onForm = (next: Form) => setStanding((now) => now && { ...now, form: next });
  return (
    <Maker
      form={standing.form}
      scenario={standing.scenario}
      crises={crises.map(({ id, briefing }) => ({ id, title: crisisTitle(briefing.title, id) }))}
      sensitivity={sensitivity}
      place={placeOf(location)}
      page={location.href.replace(/[?#].*$/s, '')}
      onForm={onForm}
      onCrisis={(id) => {
        house.load(id).then((scenario) => {
          // By then the form may have changed.
          if (scenario) setStanding((now) => now && moved(now, scenario));
        }, setFailed);
      }}
      onScenarioFile={async (file) => {
        const { scenarioFrom } = await import('../opening.ts');
        const opened = await scenarioFrom(file);
        if (!opened.ok) return opened.lines;
        house.visitors.set(opened.value.id, opened.value);
        setCrises(await allCrises(house));
        const scenario = opened.value;
        // The form stands where it was made for this one, which was missing.
        const isSame = scenario.id === standing.form.scenario && !standing.scenario;
        setStanding(isSame ? { scenario, form: standing.form } : moved(standing, scenario));
        return [];
      }}
      onNewKey={() => onForm({ ...standing.form, key: house.newSeed() })}
      onPaste={(pasted) => {
        const read = assignmentIn(pasted);
        if (!read.ok) return read.problem.message;
        standingOf(queryOf(formOf(read.value)), house).then(setStanding, setFailed);
        return undefined;
      }}
      onSave={saveFile}
    />
  );
}

/** What the end of an address stands for. */
async function standingOf(rest: string, house: House): Promise<Standing> {
  const [first] = BUILT_IN;
  const proposed = first && (await house.load(first));
  if (!proposed) throw new Error('The crises could not be loaded.');
  const form = readForm(rest, proposedForm(proposed, house.newSeed()));
  return { form, scenario: await house.load(form.scenario) };
}

/** The form as it stands, for another crisis. */
function moved({ form, scenario }: Standing, to: Scenario): Standing {
  return { scenario: to, form: movedForm(form, scenario, to) };
}

/** Those that come with the game, then those that were opened in this visit. */
async function allCrises({ load, visitors }: House): Promise<readonly Scenario[]> {
  const builtIn = await Promise.all(BUILT_IN.map(load));
  // Arms of assignments that were played here are no crises of their own.
  const own = [...visitors.values()].filter(({ id }) => !isBuiltIn(id) && scenarioOfId(id) === id);
  return [...builtIn.flatMap((scenario) => scenario ?? []), ...own];
}

/** Of one's own also the id: it may be called like one that comes with the game. */
function crisisTitle(title: string, id: string): string {
  return isBuiltIn(id) ? title : `${title} (${id})`;
}

/** The form stands without what is known of the facts. */
async function sensitivityFile(): Promise<SensitivityFile | undefined> {
  try {
    const answer = await fetch(sensitivityAddress);
    return answer.ok ? ((await answer.json()) as SensitivityFile) : undefined;
  } catch {
    return undefined;
  }
}

function placeOf({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): PagePlace {
  if (!/^https?:$/.test(protocol)) return 'file';
  return /^(?:localhost|127\..*|\[::1\])$/.test(hostname) ? 'computer' : 'server';
}
