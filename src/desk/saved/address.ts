/** Address of the saved runs. */
export const SAVED = '#/saved';

/** Address of the acts of one of them. */
export function actsAddress(id: string): string {
  return `${SAVED}/${id}`;
}
