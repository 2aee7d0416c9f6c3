import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LARGEST_FILE } from '../../src/classroom/archive.ts';
import { readDropped, type DroppedPart } from '../../src/classroom/drop.ts';
import { encodeHandIn } from '../../src/classroom/hand-in-code.ts';
import { encodeHandInFile } from '../../src/classroom/hand-in-file.ts';
import { encodeRun } from '../../src/run/index.ts';
import { encodeLink } from '../../src/run/link.ts';
import { asText } from '../../src/run/paste.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { handedIn } from './hand-ins.ts';
import { anAssignment } from './an-assignment.ts';

const scenario = await builtIn('kazakhstan-2022');
const assignment = anAssignment(scenario);
const [one, two, three] = [1, 2, 3].map((number) => handedIn(scenario, assignment, number)) as [
  ReturnType<typeof handedIn>,
  ReturnType<typeof handedIn>,
  ReturnType<typeof handedIn>,
];
const codes = [one, two, three].map(encodeHandIn);
const [code = ''] = codes;
const folded = (text: string, length: number, end: string) =>
  (text.match(new RegExp(`.{1,${length}}`, 'gs')) ?? []).join(end);

const read = (name: string, content: string | Uint8Array) =>
  readDropped(name, typeof content === 'string' ? strToU8(content) : content);
const told = (parts: readonly DroppedPart[]) =>
  parts.map((part) =>
    part.ok
      ? `${part.source}: ${part.handIn.label}`
      : `${part.finding.source}: ${part.finding.message}`,
  );

describe('a single file', () => {
  test('a hand-in, a run, a code and a link are each one part', () => {
    expect(told(read('a.handin.json', encodeHandInFile(one)))).toEqual([
      'a.handin.json: Student 1',
    ]);
    expect(told(read('b.run.json', encodeRun(one.run)))).toEqual(['b.run.json: ']);
    expect(told(read('c.txt', `Here:\n\n${code}\n`))).toEqual(['c.txt, line 3: Student 1']);
    const link = `https://example.org/game/#/run/${encodeLink(one.run)}`;
    expect(told(read('d.txt', `My run:\n${link}`))).toEqual(['d.txt, line 2: ']);
    expect(told(read('e.txt', asText(encodeLink(one.run))))).toEqual(['e.txt, line 1: ']);
    expect(told(read('f.csv', `7,${encodeLink(one.run)},x`))).toEqual(['f.csv, line 1: ']);
  });

  test('a hand-in is known by what is in it, whatever its name and its order of fields', () => {
    const { handIn, ...rest } = JSON.parse(encodeHandInFile(one)) as Record<string, unknown>;
    const [part] = read('upload(3).txt', JSON.stringify({ ...rest, handIn }, null, 2));
    expect(part).toMatchObject({ ok: true, handIn: { number: 1, handed: { kind: 'whole' } } });
  });

  test.each([
    ['an empty file', new Uint8Array(), 'an empty file'],
    ['spaces', ' \r\n\t ', 'an empty file'],
    ['a letter', 'Dear teacher, my dog ate it.', 'text without a code'],
    ['a letter about codes', 'Codes begin with A4H1- and go on.', 'text without a code'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'a picture (PNG)'],
    ['a photo', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'a picture (JPEG)'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ', 'a PDF document'],
    ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1), 'no text'],
    ['JSON of something else', '{"format": 1, "name": "x"}', 'text without a code'],
    ['9 MB of letters', () => 'word '.repeat(1_900_000), 'a file of more than 8 MB'],
  ])('%s: what was expected and what was found is told', (_, content, found) => {
    const bytes = typeof content === 'function' ? content() : content;
    const [part, ...more] = read('x', bytes);
    expect(more).toEqual([]);
    const message = `Expected a hand-in, a run, or a text with the codes of hand-ins; found ${found}.`;
    expect(part).toMatchObject({
      ok: false,
      finding: { kind: 'unreadable', source: 'x', message },
    });
  });

  test('a damaged code is told with its line, and the sound ones beside it are read', () => {
    const damaged = code.replace(/.{30}$/, 'x'.repeat(30));
    const parts = read('mail.txt', `one\n${damaged}\n${codes[1]}`);
    expect(parts[0]).toMatchObject({ ok: false, finding: { source: 'mail.txt, line 2' } });
    expect(told(parts)[0]).toMatch(/check: expected the code as it was handed in/);
    expect(told(parts)[1]).toBe('mail.txt, line 3: Student 2');
  });

  test('a file that was cut off is told as a hand-in that is damaged, not as any text', () => {
    const text = encodeHandInFile(one);
    expect(told(read('a.json', text.slice(0, text.length / 2)))[0]).toMatch(
      /^a\.json: This is not a hand-in: .*JSON: line \d+, column \d+/,
    );
    const run = encodeRun(one.run);
    expect(told(read('a.json', run.slice(0, -40)))[0]).toMatch(
      /This is not a run file: expected JSON/,
    );
  });
});

test.each(['> ', '&gt; ', '| '])(
  'megabytes of the mark of quoting "%s" are no more than a text',
  (mark) => {
    const [part, ...more] = told(
      read('x', mark.repeat(Math.floor((LARGEST_FILE - 10) / mark.length))),
    );
    expect(more).toEqual([]);
    expect(part).toMatch(/text without a code|an empty file/);
  },
);

test('what looks like a code again and again is looked through for a while, and the rest is named', () => {
  const few = `A4H1-${'a '.repeat(380)}`;
  const parts = told(read('x', `${code}\n${few.repeat(2000)}`));
  expect(parts[0]).toBe('x, line 1: Student 1');
  expect(parts.at(-1)).toMatch(/^x, line 2: It holds more that looks like codes/);
});

describe('what programs do to a text', () => {
  const wide = (text: string, big: boolean) => {
    const bytes = new Uint8Array(2 * text.length + 2);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, 0xfeff, !big);
    for (let at = 0; at < text.length; at += 1)
      view.setUint16(2 + 2 * at, text.charCodeAt(at), !big);
    return bytes;
  };
  const csv = `Name;Code\r\nÄnne;${code}\r\n`;

  test.each([
    ['a mark of UTF-8', strToU8(`\ufeff${csv}`)],
    ['UTF-16 as spreadsheets write it', wide(csv, false)],
    ['UTF-16 the other way round', wide(csv, true)],
    ['UTF-16 without a mark', wide(csv, false).subarray(2)],
    ['letters of an old code page', Uint8Array.from(csv, (sign) => sign.charCodeAt(0))],
  ])('%s', (_, bytes) => {
    expect(told(read('x.csv', bytes))).toEqual(['x.csv, line 2: Student 1']);
  });

  test('a hand-in as a file in UTF-16 or with a mark is read', () => {
    const text = encodeHandInFile(one);
    expect(told(read('x', wide(text, false)))).toEqual(['x: Student 1']);
    expect(told(read('x', strToU8(`\ufeff${text}`)))).toEqual(['x: Student 1']);
    const cut = Uint8Array.from(text.replace('Student', 'Äü'), (sign) => sign.charCodeAt(0));
    expect(told(read('x', cut))[0]).toMatch(/its text is not UTF-8/);
  });

  test.each([
    ['broken over lines', folded(code, 72, '\n')],
    ['broken over lines of Windows', folded(code, 76, '\r\n')],
    ['broken softly', folded(code, 75, '=\r\n')],
    ['broken softly within the mark', `${'x '.repeat(36)}${folded(`  ${code}`, 4, '=\r\n')}`],
    ['quoted in an answer', `> ${folded(code, 70, '\n> ')}`],
    ['quoted twice and in HTML', `&gt; &gt; ${folded(code, 70, '\n&gt; &gt; ')}`],
    ['broken by tags', `<p>${folded(code, 60, '<br />')}</p>`],
    [
      'broken by tags of JSON',
      JSON.stringify(`<p>${folded(code, 60, '</p>\n<p>')}</p>`).replaceAll('/', '\\/'),
    ],
    ['broken by tags as PHP escapes them', folded(code, 60, '\\u003Cbr\\u003E')],
    ['with places to break', folded(code, 20, '&#8203;')],
    ['with hidden signs', folded(code, 25, '\u200b\u00ad')],
    ['in bold', `**${code}**`],
    ['in italics', `_${code}_`],
    ['with other hyphens', code.replaceAll('--', '\u2014').replaceAll('-', '\u2011')],
    ['in an attribute', `<input value="${code}">`],
    ['in an address', `https://example.org/?code=${code}&x=1`],
    ['in an address in a mail', `https://example.org/?code=3D${code}`],
    ['in one word after another', folded(code, 50, ' ')],
  ])('a code %s is found', (_, text) => {
    const before = 'Good morning,\nthis is what I hand in:\n';
    const after = '\n\nBest wishes_and-so-on\nAnn';
    const labels = read('mail.eml', before + text + after).map(
      (part) => part.ok && part.handIn.label,
    );
    expect(labels).toEqual(['Student 1']);
  });

  test('a mail with its text in base64, and one with a hand-in attached', () => {
    const in64 = (content: string) =>
      folded(btoa(String.fromCharCode(...strToU8(content))), 76, '\r\n');
    const mail = [
      'Subject: =?UTF-8?B?0JfQsNC00LDQvdC40LU=?=',
      'Content-Type: multipart/mixed; boundary="x"',
      '',
      '--x',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      in64(`Добрый день!\n${code}`),
      '--x',
      'Content-Transfer-Encoding: base64',
      'Content-Type: application/json; name="b.handin.json"',
      '',
      in64(encodeHandInFile(two)),
      '--x',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: BASE64',
      '',
      btoa('\u0089PNG\r\n\u001a\n and so on'),
      '--x--',
    ].join('\r\n');
    expect(told(read('mail.eml', mail))).toEqual([
      'mail.eml: part 1, line 2: Student 1',
      'mail.eml: part 2: Student 2',
    ]);
    const picture = mail.slice(mail.indexOf('Content-Type: image'));
    expect(told(read('mail.eml', picture))[0]).toMatch(/^mail\.eml: .*found text without a code/);
  });

  test('an export of a platform with a code in each row is read row by row', () => {
    const rows = codes.map(
      (one, at) => `"Pupil, ${at}","submitted","<p dir=""ltr"">${one}<br></p>"`,
    );
    const parts = read('export.csv', ['"Name","Status","Online text"', ...rows].join('\r\n'));
    expect(told(parts)).toEqual([
      'export.csv, line 2: Student 1',
      'export.csv, line 3: Student 2',
      'export.csv, line 4: Student 3',
    ]);
  });

  test('a code that stands in two rows is two parts, for the second to be named', () => {
    expect(told(read('x.csv', `${code}\n${code}\n"${code}","${code}"`))).toEqual([
      'x.csv, line 1: Student 1',
      'x.csv, line 2: Student 1',
      'x.csv, line 3: Student 1',
    ]);
  });
});

describe('an archive', () => {
  test('is read with its folders, and what systems leave behind is passed over', () => {
    const archive = zipSync({
      'Ann_1/onlinetext.html': strToU8(`<html><body>${code}</body></html>`),
      'Bob_2/b.handin.json': strToU8(encodeHandInFile(two)),
      'Bob_2/photo.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
      'empty/': new Uint8Array(),
      '__MACOSX/Bob_2/._b.handin.json': Uint8Array.of(0, 5, 22, 7),
      'Bob_2/.DS_Store': Uint8Array.of(0, 0, 0, 1),
      'Thumbs.db': Uint8Array.of(0xd0, 0xcf),
      'more.zip': zipSync({ 'c.txt': strToU8(codes[2] ?? '') }),
    });
    expect(told(read('all.zip', archive))).toEqual([
      'all.zip: Ann_1/onlinetext.html, line 1: Student 1',
      'all.zip: Bob_2/b.handin.json: Student 2',
      expect.stringMatching(/^all\.zip: Bob_2\/photo\.png: .* found a picture \(PNG\)\.$/),
      'all.zip: more.zip: c.txt, line 1: Student 3',
    ]);
  });

  test('a letter and a sheet of an office program are read as text', () => {
    const words = folded(code, 40, '</w:t></w:r><w:proofErr w:type="x"/><w:r><w:t>');
    const letter = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8(
        `<w:p><w:r><w:t>Hello</w:t></w:r></w:p><w:p><w:r><w:t>${words}</w:t></w:r></w:p>`,
      ),
      'word/styles.xml': strToU8('<w:styles/>'),
    });
    expect(told(read('letter.docx', letter))).toEqual(['letter.docx, line 2: Student 1']);
    const items = codes.map((one) => `<si><t>${one}</t></si>`).join('');
    const sheet = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/sharedStrings.xml': strToU8(`<sst><si><t>Code</t></si>${items}</sst>`),
      'xl/worksheets/sheet1.xml': strToU8(
        '<worksheet><row><c t="s"><v>0</v></c></row></worksheet>',
      ),
    });
    expect(told(read('export.xlsx', sheet))).toHaveLength(3);
  });

  test('damaged, locked and strange entries are named, and the rest is read', () => {
    const archive = zipSync(
      { 'a.txt': strToU8(code), 'b.txt': strToU8(codes[1] ?? '') },
      { level: 0 },
    );
    const locked = archive.slice();
    const directory = locked.findLastIndex((_, at) => locked[at] === 0x50 && locked[at + 2] === 1);
    locked[directory + 8] = (locked[directory + 8] ?? 0) | 1;
    expect(told(read('x.zip', locked))).toEqual([
      'x.zip: a.txt, line 1: Student 1',
      'x.zip: b.txt: This file cannot be unpacked: It is locked with a password.',
    ]);
    expect(told(read('x.zip', archive.subarray(0, -30)))[0]).toMatch(
      /cannot be read: The end of the archive/,
    );
    expect(told(read('x.zip', zipSync({})))[0]).toMatch(/an archive without files/);
  });

  test('a bomb is refused, and so are archives without end', () => {
    const zeros = new Uint8Array(9 * 1024 * 1024);
    expect(told(read('bomb.zip', zipSync({ 'zeros.txt': zeros })))[0]).toMatch(
      /zeros\.txt: This file cannot be unpacked: Unpacked it is larger than the 8192 kB/,
    );
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`${at}.txt`, zeros.subarray(0, 7e6)]),
    );
    expect(told(read('bomb.zip', zipSync(many, { level: 1 }))).at(-1)).toMatch(
      /^bomb\.zip: This archive unpacks to more than is read at once: \d+ of its 20 files were not read\.$/,
    );
    let nest = zipSync({ 'a.txt': strToU8(code) });
    for (let depth = 0; depth < 5; depth += 1) nest = zipSync({ 'in.zip': nest });
    expect(told(read('nest.zip', nest))).toHaveLength(1);
    expect(told(read('nest.zip', nest))[0]).toMatch(/an archive in an archive in an archive/);
  });
});
