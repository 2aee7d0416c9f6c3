/** What a mail holds in base64: attachments, and texts that are not in plain letters. */

/** The head of a part in base64 with what else stands there, and its content. */
const PARTS =
  /^content-transfer-encoding:[ \t]*base64[ \t]*\r?\n(?:[^\r\n]{1,1000}\r?\n){0,20}\r?\n([A-Za-z0-9+/=\s]{16,})/gim;
const MOST_PARTS = 200;

/** The parts of a mail that stand there in base64, in their order; none for a text that is no mail. */
export function attachmentsOf(text: string): readonly Uint8Array[] {
  return [...text.matchAll(PARTS)].slice(0, MOST_PARTS).flatMap(([, content = '']) => {
    try {
      return [Uint8Array.from(atob(content.replace(/\s/g, '')), (sign) => sign.charCodeAt(0))];
    } catch {
      return [];
    }
  });
}
