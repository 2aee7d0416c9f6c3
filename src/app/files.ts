/** Files that leave the page. They stay on the player's machine. */

/** Offers a text for saving under that name. */
export function saveFile(name: string, content: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Name under which a run is saved. */
export function fileName(scenario: string, seed: string): string {
  const plain = `${scenario}-${seed}`.replace(/[^\p{L}\p{N}.-]+/gu, '-');
  return `${plain}.run.json`;
}
