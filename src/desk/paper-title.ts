import { useEffect } from 'preact/hooks';

/** What stands at the foot of each printed page, behind the name of the game (style/print.css). */
export function usePaperTitle(title: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const before = style.getPropertyValue('--paper-title');
    // A string of JSON is one of CSS too, as long as nothing in it has to be escaped but quotes.
    style.setProperty('--paper-title', JSON.stringify(`: ${title.replace(/\p{Cc}+/gu, ' ')}`));
    // A dialog has one of its own for as long as it is open.
    return () => style.setProperty('--paper-title', before);
  }, [title]);
}
