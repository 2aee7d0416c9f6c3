import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeRun, encodeRun, verify } from '../../src/run/index.ts';
import { aRun, SCENARIO } from '../run/a-run.ts';
import { bytesChanged, nodesChanged } from './mutations.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 150);
const run = aRun();
const TEXTS = [encodeRun(run), encodeRun(aRun('steppe-1407', 'record'))];

/** What is wrong with reading the content: empty when it is sound or was refused in words. */
function faultsOfReading(content: string | Uint8Array): string[] {
  const decoded = decodeRun(content);
  if (!decoded.ok) return decoded.problem.message.length > 20 ? [] : ['refused without a reason'];
  const again = decodeRun(encodeRun(decoded.value));
  if (!again.ok) return [`taken, written, and then refused: ${again.problem.message}`];
  expect(again.value).toEqual(decoded.value);
  const verified = verify(decoded.value, SCENARIO);
  if (verified.ok) return [];
  return verified.problem.message.length > 20 ? [] : ['does not verify, without a reason'];
}

test('any text is refused in words', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
      expect(faultsOfReading(text)).toEqual([]);
      expect(decodeRun(text).ok).toBe(false);
    }),
    { numRuns: 4 * RUNS },
  );
});

test('JSON is told from what is none as the language tells it', () => {
  const nearly = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom(...Array.from('{}[]:,"0 \\ue-.')))
    .map(([text, at, sign]) => {
      const here = at % (text.length + 1);
      return text.slice(0, here) + sign + text.slice(here);
    });
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(nearly, (text) => {
      const decoded = decodeRun(text);
      const message = decoded.ok ? '' : decoded.problem.message;
      const refusedAs = /expected JSON(?!.*no deeper nesting)/.test(message);
      expect(refusedAs && isJson(text), message).toBe(false);
      expect(!isJson(text) && !/expected JSON|each field once/.test(message), message).toBe(false);
    }),
    { numRuns: 4 * RUNS },
  );
});

test('a run with damaged bytes comes back as it was read, or is refused in words', () => {
  fc.assert(
    fc.property(bytesChanged(TEXTS), (bytes) => {
      expect(faultsOfReading(bytes)).toEqual([]);
    }),
    { numRuns: 2 * RUNS },
  );
});

test('a run with damaged parts comes back as it was read, or is refused in words', () => {
  fc.assert(
    fc.property(nodesChanged([run]), (content) => {
      expect(faultsOfReading(JSON.stringify(content))).toEqual([]);
    }),
    { numRuns: 2 * RUNS },
  );
});
