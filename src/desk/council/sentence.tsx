import { Fragment, type ComponentChildren } from 'preact';

/** Stands in a message for the control that is put there. Private-use characters occur in no text. */
export function slot(name: string): string {
  return `\uE000${name}\uE001`;
}

interface SentenceProps {
  /** A message whose arguments were slots. */
  words: string;
  slots: Readonly<Record<string, ComponentChildren>>;
}

/** A sentence whose controls stand where its words do, in whatever order the language wants. */
export function Sentence({ words, slots }: SentenceProps) {
  return (
    <>
      {words.split(/\uE000(\w+)\uE001/).map((part, index) => (
        <Fragment key={index}>{index % 2 === 0 ? part : slots[part]}</Fragment>
      ))}
    </>
  );
}
