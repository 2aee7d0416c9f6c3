import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { POLICIES } from '../../src/analysis/index.ts';
import { newGame, playInPlace, type Scenario } from '../../src/engine/index.ts';
import { scenarioHash } from '../../src/scenario/canonical.ts';
import { loadScenario } from '../../src/scenario/open.ts';
import { problemLine } from '../../src/scenario/problem.ts';
import { faultsOf } from '../engine/soundness.ts';
import { frontText, testActors, validText } from '../scenario/valid.ts';
import { bytesChanged, nodesChanged } from './mutations.ts';

const actors = testActors();
const TEXTS = [validText(), frontText()];
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 150);

/** What is wrong with reading the content: empty when it is sound or was refused in words. */
function faultsOfReading(content: string | Uint8Array): string[] {
  const loaded = loadScenario(content, { file: 'fuzz.yaml', actors });
  if (loaded.ok) return faultsOfPlay(loaded.value);
  const lines = loaded.problems.map(problemLine);
  const placed = lines.every((line) => /^fuzz\.yaml:\d+:\d+ .*\S/.test(line));
  return placed && lines.length > 0 ? [] : ['refused without a reason and a place'];
}

/** What is unsound in three turns of random play. */
function faultsOfPlay(scenario: Scenario): string[] {
  if (scenario.hash !== scenarioHash(scenario)) return ['the hash is that of something else'];
  const state = newGame(scenario, 'fuzz-1');
  const decide = POLICIES.random(scenario, state.seed);
  const faults = faultsOf(scenario, state);
  while (state.phase !== 'over' && state.turn <= 3 && faults.length === 0) {
    playInPlace(scenario, state, decide(state));
    faults.push(...faultsOf(scenario, state));
  }
  return faults;
}

test('any text is refused in words', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
      expect(faultsOfReading(text)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('a scenario with damaged bytes is sound and can be played, or is refused in words', () => {
  fc.assert(
    fc.property(bytesChanged(TEXTS), (bytes) => {
      expect(faultsOfReading(bytes)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('a scenario with damaged parts is sound and can be played, or is refused in words', () => {
  const contents = TEXTS.map((text): unknown => parse(text));
  fc.assert(
    fc.property(nodesChanged(contents), (content) => {
      expect(faultsOfReading(stringify(content, { aliasDuplicateObjects: false }))).toEqual([]);
    }),
    { numRuns: 2 * RUNS },
  );
});
