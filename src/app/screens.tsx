import { useRef, useState } from 'preact/hooks';
import type { Session } from '../desk/session.ts';
import { Title } from '../desk/title/index.ts';
import { useAnchors } from './anchors.ts';
import { dossiersOf } from './dossiers.ts';
import { firstState } from './game.ts';
import { useLate } from './late-screens.ts';
import type { House } from './house.ts';
import { hashOf, type Route } from './routes.ts';
import type { View } from './store.ts';
import { scenarioOfId } from '../classroom/arm-id.ts';

interface ScreenProps {
  house: House;
  view: View;
  session: Session | undefined;
}

/** Screens that are looked up on the way, and lead back. */
type Aside = 'how' | 'saved' | 'classroom';
type Way = Exclude<Route, { screen: Aside }>;

function isAside(route: Route): route is Exclude<Route, Way> {
  return route.screen === 'how' || route.screen === 'saved' || route.screen === 'classroom';
}

/** The screen that the address asks for. */
export function Screen({ house, view, session }: ScreenProps) {
  const { route } = view;
  const [seed, setSeed] = useState(house.wishes.seed ?? house.newSeed());
  // How it works leads back to where one came from.
  const before = useRef<Way>({ screen: 'title' });
  if (!isAside(route)) before.current = route;
  const seeds = { seed, onSeed: setSeed, onNewSeed: () => setSeed(house.newSeed()) };
  switch (route.screen) {
    case 'title':
      return <TitleScreen {...{ house, view, seeds }} />;
    case 'briefing':
      return <BriefingScreen {...{ house, view, seeds }} id={route.scenario} />;
    case 'saved':
      return <LateSaved house={house} run={route.run} />;
    case 'classroom':
      return <LateClassroom house={house} path={route.path} />;
    case 'how':
      return <LateHow {...{ house }} section={route.section} before={before.current} />;
    case 'run':
    case 'replay':
      if (('code' in route && route.code === '') || view.refused.length > 0) {
        return <LateLink house={house} />;
      }
      return session ? <GameScreen {...{ house, view, session }} /> : <Loading house={house} />;
    case 'play':
    case 'council':
    case 'debrief':
    case 'record':
      return session ? <GameScreen {...{ house, view, session }} /> : <Loading house={house} />;
  }
}

interface SeededProps {
  house: House;
  view: View;
  seeds: { seed: string; onSeed: (seed: string) => void; onNewSeed: () => void };
}

function TitleScreen({ house, view, seeds }: SeededProps) {
  const { kept } = view;
  const dossiers = dossiersOf(house.text, house.visitors);
  const left = kept && dossiers.find(({ id }) => id === scenarioOfId(kept.scenario));
  const resume = left && { title: left.title, turn: kept.turn, turns: left.turns };
  return (
    <Title
      text={house.text}
      stageOn={view.stageOn}
      dossiers={dossiers}
      anchors={useAnchors()}
      {...(resume ? { resume } : {})}
      saved={view.saved}
      {...seeds}
      onResume={() => void house.resume()}
      onOpenBriefing={(id) => house.play.go({ screen: 'briefing', scenario: id })}
      onRecord={(id) => house.play.go({ screen: 'record', scenario: id })}
      onOpenRun={(file) => void house.openFile(file)}
      onOpenScenario={(file) => void house.openFile(file)}
    />
  );
}

function BriefingScreen({ house, view, seeds, id }: SeededProps & { id: string }) {
  const Briefing = useLate('briefing').briefing;
  const scenario = house.visitors.get(id);
  if (!Briefing || !scenario) return <Loading house={house} />;
  return (
    <Briefing
      text={house.text}
      scenario={scenario}
      stageOn={view.stageOn}
      {...seeds}
      onBegin={() => house.begin(scenario, seeds.seed)}
      onBack={() => house.play.go({ screen: 'title' })}
    />
  );
}

function GameScreen({ house, view, session }: ScreenProps & { session: Session }) {
  const { game, route, aftermath } = view;
  const { play } = house;
  const late = useLate(route.screen);
  if (!game) return null;
  if (route.screen === 'replay') {
    const Replay = late.replay;
    const waiting = <Loading house={house} />;
    if (!Replay) return waiting;
    const back: Route = route.of ?? { screen: session.outcome ? 'debrief' : 'play' };
    return (
      <Replay
        {...{ house, game, session, waiting }}
        isRecord={route.of?.screen === 'record'}
        onBack={() => play.go(back)}
      />
    );
  }
  if (route.screen === 'council') {
    const Council = late.council;
    if (!Council) return <Loading house={house} />;
    return <Council session={session} onBack={() => play.go({ screen: 'play' })} />;
  }
  if (route.screen === 'debrief' || route.screen === 'record' || route.screen === 'run') {
    const Debrief = late.debrief;
    if (!Debrief || !session.outcome) return <Loading house={house} />;
    return (
      <Debrief
        session={session}
        first={firstState(game)}
        record={aftermath.record}
        spread={aftermath.spread}
        verification={aftermath.verification}
        mattered={aftermath.mattered}
        failed={aftermath.failed === true}
        onRetry={house.lookBackAgain}
        onAgain={house.again}
        onceOnly={view.onceOnly}
        isRecord={route.screen === 'record'}
        parent={game.run.parent}
        replayAt={hashOf({
          screen: 'replay',
          ...(route.screen === 'debrief' ? {} : { of: route }),
        })}
      />
    );
  }
  const Room = late.room;
  if (!Room) return <Loading house={house} />;
  return (
    <Room
      session={session}
      onCouncil={() => play.go({ screen: 'council' })}
      onDebrief={() => play.go({ screen: 'debrief' })}
    />
  );
}

interface HowProps {
  house: House;
  section: string | undefined;
  before: Way;
}

function LateHow({ house, section, before }: HowProps) {
  const How = useLate('how').how;
  const waiting = <Loading house={house} />;
  if (!How) return waiting;
  const onBack = () => house.play.go(before);
  return (
    <How
      text={house.text}
      learn={() => house.learn('how')}
      {...{ section, waiting, onBack }}
      backTo={before.screen}
    />
  );
}

function LateLink({ house }: { house: House }) {
  const Link = useLate('run').link;
  return Link ? <Link house={house} /> : <Loading house={house} />;
}

function LateSaved({ house, run }: { house: House; run: string | undefined }) {
  const Saved = useLate('saved').saved;
  if (!Saved) return <Loading house={house} />;
  return <Saved {...{ house, run }} />;
}

function LateClassroom({ house, path }: { house: House; path: string }) {
  const Classroom = useLate('classroom').classroom;
  return Classroom ? <Classroom {...{ house, path }} /> : <Loading house={house} />;
}

function Loading({ house }: { house: House }) {
  return (
    <main class="loading" aria-busy="true">
      <h1 class="label">{house.text.say('app-loading')}</h1>
    </main>
  );
}
