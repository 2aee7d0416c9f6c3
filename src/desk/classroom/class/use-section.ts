import { useEffect } from 'preact/hooks';
import { sectionAddress } from './contract.ts';

/** Takes the reader to the section that the address asks for. */
export function useSection(section: string): void {
  useEffect(() => {
    if (section === '') return undefined;
    // After the app has taken the new address to the beginning of its screen.
    const frame = requestAnimationFrame(() => {
      const head = document.getElementById(sectionAddress(section).slice(1));
      head?.scrollIntoView();
      head?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [section]);
}
