import Phaser from 'phaser';
import type { GameEvent } from '../engine/event.ts';
import { makeLayers } from './layers.ts';
import { motionClock } from './motion/clock.ts';
import { direct } from './motion/director.ts';
import { AT_REST, posedBy, startingPose, type Pose } from './motion/pose.ts';
import { makeProjector, type Projector } from './projector.ts';
import { sameView } from './sameView.ts';
import type { Selection, StageView, StageZoom } from './view.ts';

export type * from './view.ts';

/** The picture of the game: shows views, and plays what happened between two of them. */
export interface Stage {
  /** Shows a view as it stands; only the lamp takes its time to what is newly selected. */
  show(view: StageView): void;
  /** Animates what happened up to `view`; resolves when it is done or skipped. */
  play(events: readonly GameEvent[], view: StageView): Promise<void>;
  /** Ends what is playing: the view stands as it will. */
  skip(): void;
  /** Asks for the next zoom inwards (1) or outwards (-1); the app answers by showing a view. */
  zoomBy(step: 1 | -1): void;
  /** To be called when the host changed its size without a resize of its own box. */
  resize(): void;
  /** Resolves when everything is taken down. */
  destroy(): Promise<void>;
}

export interface StageOptions {
  readonly host: HTMLElement;
  /** `canvas` draws without the graphics card. */
  readonly renderer: 'auto' | 'canvas';
  /** True where everything is to jump to its end. */
  readonly reducedMotion: boolean;
  onSelect(selection: Selection): void;
  onZoom(zoom: StageZoom): void;
}

const ZOOMS: readonly StageZoom[] = ['fit', 'region', 'theatre'];
/** More device pixels than this in a CSS pixel cost memory and are not seen. */
const SHARPEST = 2;

/** Builds the stage in its host. */
export async function createStage(options: StageOptions): Promise<Stage> {
  const { host } = options;
  const { game, scene } = await boot(options);
  const layers = makeLayers(scene);
  const projector = makeProjector(layers);
  const clock = motionClock();
  let view: StageView | undefined;
  let shown = 0;
  let pose: Pose = AT_REST;

  const ratio = (): number => Math.min(SHARPEST, window.devicePixelRatio || 1);
  const size = () => ({ width: host.clientWidth, height: host.clientHeight, ratio: ratio() });
  const rest = (): void => {
    pose = AT_REST;
    projector.pose(pose);
    // Asleep first: a loop that was still running would be stopped before it shows what was painted.
    game.loop.sleep();
    game.loop.tick();
  };
  const settle = (): void => {
    if (view && projector.project(view, size())) rest();
  };
  const perform = async (
    turn: number,
    events: readonly GameEvent[],
    before: StageView | undefined,
    next: StageView,
  ): Promise<void> => {
    const motions = before && !options.reducedMotion ? direct(events, before, next) : [];
    if (!projector.project(next, size()) || motions.length === 0 || document.hidden) {
      rest();
      return;
    }
    pose = startingPose(motions);
    projector.pose(pose);
    game.loop.wake();
    await clock.play(motions, (motion, progress) => {
      pose = posedBy(pose, motion, progress);
      projector.pose(pose);
    });
    if (turn === shown) rest();
  };
  const fitCanvas = (): void => {
    const { width, height } = size();
    if (width === 0 || height === 0) return;
    game.scale.setZoom(1 / ratio());
    game.scale.resize(Math.round(width * ratio()), Math.round(height * ratio()));
    clock.skip();
    settle();
  };

  game.events.on(Phaser.Core.Events.STEP, (now: number) => clock.frame(now));
  game.events.on(Phaser.Core.Events.HIDDEN, () => clock.skip());
  game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => {
    // Textures come back with the context, the picture with the next frame.
    game.events.once(Phaser.Core.Events.POST_RENDER, () => !clock.playing && game.loop.sleep());
    game.loop.wake();
  });
  const observer = new ResizeObserver(fitCanvas);
  observer.observe(host);
  const letGo = listen(host, projector, options);
  fitCanvas();
  game.loop.sleep();

  const stage: Stage = {
    show(next) {
      if (sameView(view, next)) return;
      const turn = ++shown;
      clock.skip();
      const before = view;
      view = next;
      const glides = before && before.scene === next.scene && before.state === next.state;
      const gliding = glides && projector.ready(next, size());
      const moved = gliding ? perform(turn, [], before, next) : Promise.resolve(settle());
      void projector.prepare(next).then(async (arrived) => {
        // What arrives while the lamp is on its way is shown once it is there.
        await moved;
        if (arrived && turn === shown) settle();
      }, report);
    },
    async play(events, next) {
      const turn = ++shown;
      clock.skip();
      const before = view;
      view = next;
      await projector.prepare(next).catch(report);
      if (turn === shown) await perform(turn, events, before, next);
    },
    skip: () => clock.skip(),
    zoomBy(step) {
      const zoom = view && ZOOMS[ZOOMS.indexOf(view.zoom) + step];
      if (zoom) options.onZoom(zoom);
    },
    resize: fitCanvas,
    destroy() {
      shown++;
      clock.skip();
      observer.disconnect();
      letGo();
      return new Promise((resolve) => {
        game.events.once(Phaser.Core.Events.DESTROY, () => resolve());
        game.destroy(true);
        // A destroyed game takes itself down in its next frame, which a sleeping loop never reaches.
        game.loop.wake();
      });
    },
  };
  return stage;
}

/** Starts Phaser and resolves with its only scene once that can be drawn into. */
function boot({
  host,
  renderer,
}: StageOptions): Promise<{ game: Phaser.Game; scene: Phaser.Scene }> {
  return new Promise((resolve) => {
    const scene = new Phaser.Scene('stage');
    const game = new Phaser.Game({
      type: renderer === 'canvas' ? Phaser.CANVAS : Phaser.AUTO,
      parent: host,
      width: Math.max(1, host.clientWidth),
      height: Math.max(1, host.clientHeight),
      scale: { mode: Phaser.Scale.NONE },
      backgroundColor: '#0e1925',
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      disableContextMenu: false,
      render: { antialias: true, roundPixels: true, powerPreference: 'low-power' },
      callbacks: {
        postBoot: (booted) => {
          learnToMultiply(booted.renderer);
          booted.scene.add('stage', scene, true);
          booted.events.once(Phaser.Core.Events.POST_RENDER, () => resolve({ game, scene }));
        },
      },
    });
  });
}

/**
 * Phaser asks its canvas whether it can multiply only after its renderer has written down the answer;
 * every browser that runs this can.
 */
function learnToMultiply(renderer: Phaser.Game['renderer']): void {
  if (renderer instanceof Phaser.Renderer.Canvas.CanvasRenderer)
    renderer.blendModes[Phaser.BlendModes.MULTIPLY] = 'multiply';
}

/** The pointer belongs to the DOM: what is under it is looked up, not registered with Phaser. */
function listen(host: HTMLElement, projector: Projector, options: StageOptions): () => void {
  const hit = (event: PointerEvent) => {
    const box = host.getBoundingClientRect();
    return projector.hitAt([event.clientX - box.left, event.clientY - box.top]);
  };
  const up = (event: PointerEvent): void => {
    const found = event.button === 0 ? hit(event) : undefined;
    if (found) options.onSelect(found);
  };
  const move = (event: PointerEvent): void => {
    host.style.cursor = event.pointerType === 'mouse' && hit(event) ? 'pointer' : '';
  };
  host.addEventListener('pointerup', up);
  host.addEventListener('pointermove', move);
  return () => {
    host.removeEventListener('pointerup', up);
    host.removeEventListener('pointermove', move);
  };
}

/** The stage is a picture of a game that goes on without it: its failures are told, not thrown. */
function report(problem: unknown): void {
  console.error('The map could not be drawn.', problem);
}
