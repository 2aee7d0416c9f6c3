/** Codes of runs that were cut, changed, padded or made up. */
import { encodeLink } from '../../../src/run/link.ts';
import { aRun } from '../../run/a-run.ts';
import { hostile, type Hostile } from '../hostile.ts';

const CODE = encodeLink(aRun());
const NO_RUN = /This is not a run in a link/;
const CUTS = 12;

/** The code with its sign at a share of its length put for another. */
function withOther(share: number): string {
  const at = Math.floor(CODE.length * share);
  const other = CODE.charAt(at) === 'x' ? 'y' : 'x';
  return CODE.slice(0, at) + other + CODE.slice(at + 1);
}

export const LINKS: readonly Hostile[] = hostile('link', [
  ...Array.from({ length: CUTS }, (_, index) => {
    const at = Math.floor((CODE.length * (index + 1)) / (CUTS + 1));
    return [`cut off after ${at} signs`, CODE.slice(0, at), NO_RUN] as const;
  }),
  ...[0.1, 0.3, 0.5, 0.7, 0.9].map(
    (share) => [`another sign at ${share * 100} per cent`, withOther(share), NO_RUN] as const,
  ),
  ['a version that is not there yet', `9${CODE.slice(1)}`, NO_RUN],
  ['twice over', CODE + CODE, NO_RUN],
  ['nothing at all', '', NO_RUN],
  ['markup', '<script>globalThis.polluted = 1</script>', NO_RUN],
  ['an address with a program', 'javascript:globalThis.polluted=1', NO_RUN],
  ['the name of a prototype', '__proto__', NO_RUN],
  ['bytes that are no text', Uint8Array.from([0xff, 0xfe, 0x00, 0x80]), NO_RUN],
  ['a control character', `${CODE.slice(0, 20)}\u001B[2J${CODE.slice(20)}`, NO_RUN],
  ['half a million signs', () => `1${'A'.repeat(500_000)}`, NO_RUN],
  ['its own address', `https://example.org/#/run/${CODE}`, 'accepted'],
  ['broken over lines', CODE.replace(/(.{60})/g, '$1\n'), 'accepted'],
]);
