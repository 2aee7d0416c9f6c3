/** An assignment that can be played: what is set, then the briefing, then the game that was dealt. */
import { useEffect, useState } from 'preact/hooks';
import { addressOf } from '../../classroom/address.ts';
import { scenarioOfArm } from '../../classroom/arms.ts';
import { LARGEST_NUMBER, type Assignment } from '../../classroom/assignment.ts';
import { tidyLine } from '../../classroom/checked.ts';
import { dealFor, isNumber } from '../../classroom/deal.ts';
import { LONGEST_LABEL } from '../../classroom/hand-in.ts';
import type { Typed } from '../../desk/classroom/assigned/dealt-form.tsx';
import { Setting } from '../../desk/classroom/assigned/setting.tsx';
import type { Scenario } from '../../engine/index.ts';
import { readSeed } from '../../run/seed.ts';
import type { House } from '../house.ts';
import { AssignedBriefing } from './assigned-briefing.tsx';
import { begunFor, type BegunRun } from './begun.ts';
import { shelfHere } from './shelf.ts';

interface AssignedWayProps {
  house: House;
  assignment: Assignment;
  /** As it comes, without an arm. */
  scenario: Scenario;
  onBack: () => void;
}

/** What was dealt to a student. */
interface Dealt {
  readonly number: number;
  readonly label: string;
  readonly seed: string;
  readonly scenario: Scenario;
}

export function AssignedWay({ house, assignment, scenario, onBack }: AssignedWayProps) {
  const [typed, setTyped] = useState<Typed>({ number: '', label: '', seed: house.newSeed() });
  const [problem, setProblem] = useState<keyof Typed | undefined>(undefined);
  const [dealt, setDealt] = useState<Dealt | undefined>(undefined);
  const [begun, setBegun] = useState<BegunRun | undefined>(undefined);
  useEffect(() => {
    begunFor(addressOf(assignment), house.keeper, shelfHere()).then(setBegun, () => undefined);
  }, [assignment]);
  useEffect(() => window.scrollTo(0, 0), [dealt]);

  if (dealt) {
    return (
      <AssignedBriefing
        house={house}
        scenario={dealt.scenario}
        reading={assignment.reading}
        toldAll={assignment.record}
        seed={dealt.seed}
        onBegin={() => begin(house, assignment, dealt)}
        onBack={() => setDealt(undefined)}
      />
    );
  }
  const next = () => {
    const read = dealtBy(assignment, scenario, typed);
    if (typeof read !== 'string') return setDealt(read);
    // Once more, so that the field takes the focus again.
    setProblem(undefined);
    setTimeout(() => setProblem(read));
  };
  return (
    <Setting
      {...{ assignment, scenario, typed, problem, begun, onBack }}
      onTyped={(now) => {
        setTyped(now);
        setProblem(undefined);
      }}
      onDraw={() => {
        const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
        setTyped({ ...typed, number: String((drawn % LARGEST_NUMBER) + 1) });
        setProblem(undefined);
      }}
      onGoOn={() => void house.resume(begun?.id)}
      onNext={next}
    />
  );
}

/** What is dealt to whoever typed that, or the field that is to be looked at again. */
function dealtBy(assignment: Assignment, scenario: Scenario, typed: Typed): Dealt | keyof Typed {
  const number = /^\d{1,4}$/.test(typed.number.trim()) ? Number(typed.number) : 0;
  if (!isNumber(number)) return 'number';
  const { seed: given, arm } = dealFor(assignment, number);
  const seed = given ?? readSeed(typed.seed);
  if (seed === undefined) return 'seed';
  return {
    number,
    label: tidyLine(typed.label, LONGEST_LABEL),
    seed,
    scenario: scenarioOfArm(scenario, assignment.arms, arm),
  };
}

function begin(
  house: House,
  assignment: Assignment,
  { number, label, seed, scenario }: Dealt,
): void {
  const shelf = shelfHere();
  const game = { scenario: scenario.id, scenarioHash: scenario.hash, seed };
  const known = shelf.find(game);
  // At a computer that is shared the next student begins without the answers of the one before.
  const { answers = [], finished = false } = known?.number === number ? known : {};
  shelf.put({
    ...game,
    assignment,
    number,
    label,
    answers,
    startedAt: Date.now(),
    seconds: 0,
    extra: 0,
    unlimited: false,
    finished,
  });
  house.visitors.set(scenario.id, scenario);
  house.store.set({ assigned: true });
  house.begin(scenario, seed);
}
