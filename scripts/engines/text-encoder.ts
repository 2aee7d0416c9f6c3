/** The one thing that the bundle asks of its host: bytes of a text, for SHA-256. Bare shells lack it. */

/** UTF-8 as `TextEncoder` writes it: a surrogate without its other half becomes U+FFFD. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const sign of text) {
    const found = sign.codePointAt(0) ?? 0;
    const point = found >= 0xd800 && found <= 0xdfff ? 0xfffd : found;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), trail(point));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), trail(point >> 6), trail(point));
    else bytes.push(0xf0 | (point >> 18), trail(point >> 12), trail(point >> 6), trail(point));
  }
  return Uint8Array.from(bytes);
}

function trail(bits: number): number {
  return 0x80 | (bits & 0x3f);
}

class Utf8Encoder {
  encode(text: string): Uint8Array {
    return utf8(text);
  }
}

const host = globalThis as { TextEncoder?: unknown };
host.TextEncoder ??= Utf8Encoder;
