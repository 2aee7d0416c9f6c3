/** Letters and sheets of office programs: archives with the text in one of their files. */
import type { Entry } from './zip.ts';

/** Files of an office document that hold what somebody wrote. */
const WRITTEN =
  /^(?:content\.xml|word\/document\.xml|xl\/(?:sharedStrings|worksheets\/sheet\d+)\.xml|ppt\/slides\/slide\d+\.xml)$/;
const SIGNS_OF_OFFICE = ['[Content_Types].xml', 'META-INF/manifest.xml'];

const LINE_ENDS =
  /<\/(?:w:p|a:p|text:p|text:h|si|row)>|<(?:w:br|text:line-break)(?=[\s/>])[^<>]*>/g;
const CELL_ENDS = /<\/(?:c|w:tc|table:table-cell)>|<(?:w:tab|text:tab|text:s)(?=[\s/>])[^<>]*>/g;

/** Of an office document the entries that hold its text; undefined for any other archive. */
export function writtenIn(entries: readonly Entry[]): readonly Entry[] | undefined {
  const isOffice = entries.some(({ name }) => SIGNS_OF_OFFICE.includes(name));
  return isOffice ? entries.filter(({ name }) => WRITTEN.test(name)) : undefined;
}

/** What is written there, a paragraph or row to a line. Marks of format go through words: they leave no trace. */
export function plainText(xml: string): string {
  return xml
    .replace(LINE_ENDS, '\n')
    .replace(CELL_ENDS, ' ')
    .replace(/<[^<>]*>/g, '');
}
