import { useEffect, useRef } from 'preact/hooks';

/** Takes the whole screen where that is allowed. Leaving it, as by Escape, ends the presentation. */
export function useFullscreen(onClose: () => void): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const root = document.documentElement;
    // Refused in frames and on some phones: the page is then the projector as it is.
    root.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => undefined);
    let was = false;
    const onChange = () => {
      if (was && !document.fullscreenElement) close.current();
      was = document.fullscreenElement !== null;
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
}
