/** The element in which a question stands that is to be answered, or put aside, before anything is decided. */
export const ASKED_FIRST = 'asked-first';
