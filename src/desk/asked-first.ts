/** The element in which a question stands that is to be answered, or put aside, before anything is decided. */
export const ASKED_FIRST = 'asked-first';

/** To the question, which opens where so far only a button tells of it. */
export function goToQuestion(): void {
  const question = document.getElementById(ASKED_FIRST);
  if (question instanceof HTMLButtonElement) question.click();
  else question?.focus();
}
