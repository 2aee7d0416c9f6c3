/** Whether somebody on this computer has taken the first steps already: they are offered once. */

const TAKEN = 'article-iv/steps';

/** Where nothing may be stored it is known for as long as the page is open. */
let takenHere = false;

export function areTaken(): boolean {
  try {
    return takenHere || localStorage.getItem(TAKEN) !== null;
  } catch {
    return takenHere;
  }
}

export function noteTaken(): void {
  try {
    localStorage.setItem(TAKEN, 'taken');
  } catch {
    takenHere = true;
  }
}
