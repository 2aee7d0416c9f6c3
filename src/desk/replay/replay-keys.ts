/** The keys of the replay: one set, whether the scrubber has the focus or nothing has. */
import type { KeyLine } from '../parts/index.ts';
import type { Text } from '../../text/index.ts';

/** Where a key leads; undefined for one that means nothing here. A slider's own senses: up and right go on. */
export type Move = 'act-on' | 'act-back' | 'turn-on' | 'turn-back' | 'start' | 'end' | 'play';

const MOVES: Readonly<Record<string, Move>> = {
  ArrowRight: 'act-on',
  ArrowLeft: 'act-back',
  ArrowUp: 'turn-on',
  PageUp: 'turn-on',
  ArrowDown: 'turn-back',
  PageDown: 'turn-back',
  Home: 'start',
  End: 'end',
  ' ': 'play',
};

export const MOVE_KEYS = Object.keys(MOVES);

export function moveOf(key: string): Move | undefined {
  return Object.hasOwn(MOVES, key) ? MOVES[key] : undefined;
}

export function keyLines(text: Text): readonly KeyLine[] {
  const line = (name: string, ...keys: string[]) => ({
    keys,
    words: text.say(`replay-keys-${name}`),
  });
  return [
    line('act', '←', '→'),
    line('turn', '↓', '↑'),
    line('ends', 'Home', 'End'),
    line('play', text.say('council-space')),
    line('back', 'Esc'),
    { keys: ['?'], words: text.say('desk-keys-help') },
  ];
}
