import { sectionAddress } from './address.ts';

interface PartProps {
  id: string;
  words: string;
}

/** Heading of a part of a section that links lead to. */
export function PartHead({ id, words }: PartProps) {
  return (
    <h3 id={sectionAddress(id).slice(1)} tabIndex={-1}>
      {words}
    </h3>
  );
}
