import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from '../../text/index.ts';

/** The words of the game. Every screen provides them; parts use them where they need one of their own. */
export const Words = createContext<Text | undefined>(undefined);

export function useText(): Text {
  const text = useContext(Words);
  if (!text) throw new Error('A part of the desk was drawn outside <Words.Provider>.');
  return text;
}

export type Say = Text['say'];

export function useSay(): Say {
  const text = useText();
  return (key, args) => text.say(key, args);
}
