/**
 * `imsmanifest.xml` of a SCORM 1.2 package ("SCORM Content Aggregation Model 1.2", ADL 2001, section 2.3): one
 * organization with one item, which is one SCO that lists every file by its relative path.
 */

export interface Described {
  /** Letters, digits and `-`, unique in the platform. */
  readonly id: string;
  readonly title: string;
  /** Path of the page that is launched. */
  readonly launch: string;
  /** Paths of all files, with `/`. */
  readonly files: readonly string[];
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>`;
const SCHEMAS = [
  'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd',
  'http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
].join(' ');

/** The text of the manifest. Throws on a path that is not relative, which is a bug of the build. */
export function manifestOf({ id, title, launch, files }: Described): string {
  const strange = files.find((file) => /^[/\\]|\\|^[a-z]+:|(^|\/)\.\.?(\/|$)/i.test(file));
  if (strange !== undefined) throw new Error(`No relative path: ${strange}`);
  if (!files.includes(launch)) throw new Error(`${launch} is not among the files.`);
  const listed = files.map((file) => `      <file href="${text(encodeURI(file))}"/>`);
  return [
    HEAD,
    `<manifest identifier="${id}" version="1.0"`,
    '  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"',
    '  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
    '  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    `  xsi:schemaLocation="${SCHEMAS}">`,
    '  <metadata>',
    '    <schema>ADL SCORM</schema>',
    '    <schemaversion>1.2</schemaversion>',
    '  </metadata>',
    `  <organizations default="${id}-organization">`,
    `    <organization identifier="${id}-organization">`,
    `      <title>${text(title)}</title>`,
    `      <item identifier="${id}-item" identifierref="${id}-game" isvisible="true">`,
    `        <title>${text(title)}</title>`,
    '      </item>',
    '    </organization>',
    '  </organizations>',
    '  <resources>',
    `    <resource identifier="${id}-game" type="webcontent" adlcp:scormtype="sco" href="${text(launch)}">`,
    ...listed,
    '    </resource>',
    '  </resources>',
    '</manifest>',
    '',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function text(plain: string): string {
  return plain.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
}
