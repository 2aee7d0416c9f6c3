/** Address of the page that says how it works: every screen may link to it. */
export const HOW = '#/how';

/** Address of one of its sections. The heading's id is the same without the `#`: the browser finds it. */
export function sectionAddress(section: string): string {
  return `${HOW}/${section}`;
}
