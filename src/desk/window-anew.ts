import { useLayoutEffect } from 'preact/hooks';

/** What fits itself to the window, the map for one, looks again when this is drawn and when it is gone. */
export function useWindowAnew(): void {
  useLayoutEffect(() => {
    const look = () => window.dispatchEvent(new Event('resize'));
    look();
    return () => requestAnimationFrame(look);
  }, []);
}
