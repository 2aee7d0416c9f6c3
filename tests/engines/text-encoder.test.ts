import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8 } from '../../scripts/engines/text-encoder.ts';

test('the bytes of a text are those of TextEncoder, lone surrogates included', () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }));
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    units.map((codes) => String.fromCharCode(...codes)),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
    }),
  );
});
