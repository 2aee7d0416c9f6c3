/** Where a run that was sent is opened: the screen, and the way from what was pasted to an address. */
import { LinkScreen as Screen } from '../desk/share/link-screen.tsx';
import type { House } from './house.ts';

export function LinkScreen({ house }: { house: House }) {
  const { store, play, text } = house;
  const open = async (pasted: string) => {
    const { asAddress, findCode } = await import('./linked.ts');
    const code = findCode(pasted);
    if (code === undefined) return store.set({ refused: [text.say('share-no-code')] });
    // The address that is there already is not followed by itself.
    if (location.hash === asAddress(code, '')) return house.follow();
    play.go({ screen: 'run', code });
  };
  return (
    <Screen
      refused={store.get().refused}
      recorded={store.get().recorded}
      onRead={house.toRead}
      onOpen={(pasted) => {
        open(pasted).catch(() => store.set({ refused: [text.say('share-not-fetched')] }));
      }}
      onBack={() => play.go({ screen: 'title' })}
    />
  );
}
