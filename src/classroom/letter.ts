/** What mail programs, platforms and spreadsheets put into a text on its way is taken out again, line for line. */

/** What ends a line of a tidied text: a real end, or a place where a program broke a line that was too long. */
const LINE_END = /[\n\v]/g;

/** Tags that programs put within a text. Others may hold a code, in an attribute. */
const TAGS = /<\\?\/?(?:br|wbr|p|div|span|font|b|i|u|a|td|tr|li)(?=[\s>\\/])[^<>]{0,300}>/gi;

/**
 * The text without quoting at line beginnings, tags of text, escapes and hidden signs. It has as many lines as
 * before, counted by `lineAt`; a line that was broken softly is held together by a vertical tab.
 */
export function tidied(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      .replace(/=\n/g, '\v')
      .replace(/[=%]3D/gi, '=')
      .replace(/\\u003c/gi, '<')
      .replace(/\\u003e/gi, '>')
      .replace(/\\[rnt]/g, ' ')
      .replace(TAGS, (tag) => ' ' + tag.replace(/[^\n\v]/g, ''))
      .replace(/^[ \t>|]*(?:&gt;[ \t>|]*)*/gm, '')
      .replace(/&(?:shy|zwnj|zwj|ZeroWidthSpace|#173|#820[345]|#x0*(?:ad|200[bcd]));/gi, '')
      .replace(/&(?:nbsp|#160|#10|#13|#x0*(?:a0|a|d));/gi, ' ')
      .replace(/%(?:20|0A|0D|09)/gi, ' ')
      .replace(/%23/g, '#')
      .replace(/%2F/gi, '/')
      // Two hyphens that were made one long dash, as word processors do, are two again.
      .replace(/\u2014/g, '--')
      .replace(/[\u2010-\u2013\u2212]/g, '-')
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
  );
}

/** Number of lines before each place of a tidied text, from 1. Places have to be asked for in their order. */
export function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let counted = 0;
  return (at) => {
    line += (text.slice(counted, at).match(LINE_END) ?? []).length;
    counted = Math.max(counted, at);
    return line;
  };
}
