import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  cell,
  levels,
  list,
  lists,
  madeWord,
  p,
  picture,
  run,
  style,
  table,
  usualStyles,
  type WordParts,
} from '../../../tests/word/made-word.ts';
import { loadPublication } from '../../site/load.ts';
import { makeNew } from '../new/new.ts';
import { readNewOptions } from '../new/new-options.ts';
import { runWord } from './word.ts';

let person: string;
beforeEach(async () => {
  person = mkdtempSync(join(tmpdir(), 'plainsight-word-'));
  const needed = ['--publisher', 'Marsh End council', '--contact', 'papers@marsh-end.example'];
  const where = { project: person, person };
  const options = readNewOptions(
    ['publication', 'site', ...needed, '--body', 'Cabinet'],
    where,
    '2026-11-20',
  );
  if (typeof options === 'string') throw new Error(options);
  expect((await makeNew(options, undefined)).status).toBe(0);
});
afterEach(() => rmSync(person, { recursive: true }));

const answers = [
  '--title',
  'Bins',
  '--date',
  '2026-03-19',
  '--body',
  'cabinet',
  '--id',
  '2026-03-19-bins',
  '--summary',
  'How bins were emptied.',
];

const site = (path: string) => join(person, 'site', path);

/** Imports a file as it is typed on the command line. */
const bring = (file: string, flags: readonly string[] = answers) =>
  runWord([file, '--root', 'site', ...flags], { project: person, person }, undefined);

/** Imports a file that is made of its parts; gives the body of the report, and what was told. */
async function imported(parts: WordParts, flags: readonly string[] = answers) {
  writeFileSync(join(person, 'a.docx'), await madeWord(parts));
  const { told, status } = await bring('a.docx', flags);
  const path = site('content/reports/2026-03-19-bins.md');
  const body = existsSync(path) ? readFileSync(path, 'utf8').split('\n---\n\n')[1]!.trimEnd() : '';
  return { told, status, body };
}

const heading = p('Purpose', style('Heading1'));
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('text, headings and lists', () => {
  test.each([
    {
      of: 'headings by their styles',
      body: heading + p('Repairs', style('Heading2')) + p('Text.'),
      gives: '## Purpose\n\n### Repairs\n\nText.',
    },
    {
      of: 'a skipped level, which is closed',
      body: heading + p('Repairs', style('Heading3')) + p('Text.'),
      gives: '## Purpose\n\n### Repairs\n\nText.',
    },
    {
      of: 'a style that is based on a heading',
      styles:
        '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Ours"><w:name w:val="Our heading"/><w:basedOn w:val="H1"/></w:style>',
      body: p('Purpose', style('Ours')) + p('Text.'),
      gives: '## Purpose\n\nText.',
    },
    {
      of: 'headings typed in bold with numbers',
      body: p(run('1. Purpose', '<w:b/>')) + p('Text.') + p(run('1.1 Cost', '<w:b/>')) + p('More.'),
      gives: '## 1. Purpose\n\nText.\n\n### 1.1 Cost\n\nMore.',
    },
    {
      of: 'headings typed in capitals',
      body:
        p('1.1 Here we say something long enough to be a sentence of it.') +
        p('REPAIRS') +
        p('Text.'),
      gives: '1.1 Here we say something long enough to be a sentence of it.\n\n## REPAIRS\n\nText.',
    },
    {
      of: 'a bold sentence, which is no heading',
      body: heading + p(run('This is agreed.', '<w:b/>')),
      gives: '## Purpose\n\n**This is agreed.**',
    },
    {
      of: 'empty paragraphs and page breaks, which are nothing',
      body: heading + p('') + p('<w:r><w:br w:type="page"/></w:r>') + p('Text.'),
      gives: '## Purpose\n\nText.',
    },
    {
      of: 'a line break',
      body: heading + p(`${run('One')}<w:r><w:br/></w:r>${run('2. Two')}`),
      gives: '## Purpose\n\nOne\\\n2\\. Two',
    },
    {
      of: 'typed numbers behind tabs',
      body:
        heading +
        p(`${run('1.1')}<w:r><w:tab/></w:r>${run('Text.')}`) +
        p(`${run('(a)')}<w:r><w:tab/></w:r>${run('More.')}`),
      gives: '## Purpose\n\n1.1 Text.\n\n(a) More.',
    },
    {
      of: 'typed bullets behind tabs',
      body:
        heading +
        p(`${run('•')}<w:r><w:tab/></w:r>${run('One')}`) +
        p(`${run('•')}<w:r><w:tab/></w:r>${run('Two')}`),
      gives: '## Purpose\n\n- One\n- Two',
    },
    {
      of: 'text that only looks like Markdown',
      body: heading + p('>95% of 2*3 | # ~ 1') + p('1. One'),
      gives: '## Purpose\n\n\\>95% of 2\\*3 \\| # \\~ 1\n\n1\\. One',
    },
    {
      of: 'a field that stands around its words',
      body:
        heading +
        p(
          `${run('Table ')}<w:fldSimple w:instr="SEQ">${run('4')}</w:fldSimple>${run(' shows it.')}`,
        ),
      gives: '## Purpose\n\nTable 4 shows it.',
    },
  ])('$of', async ({ body, gives, styles }) => {
    const found = await imported({ body, ...(styles === undefined ? {} : { styles }) });
    expect(found.body).toBe(gives);
    expect(`${found.status} ${found.told}`).toMatch(/^0 Wrote 1 file to/);
  });

  const numbered = levels(
    ['decimal', '%1.'],
    ['decimal', '%1.%2'],
    ['lowerLetter', '(%3)'],
    ['lowerRoman', '%4)'],
  );
  const bullets = levels(['bullet', '•'], ['bullet', 'o']);
  const numbering = lists(
    numbered,
    bullets,
    levels(['decimal', '%1.']),
    levels(['decimal', '%1', '<w:pStyle w:val="Chapter"/>'], ['decimal', '%1.%2']),
  );
  test.each([
    {
      of: 'numbers of headings and paragraphs go on as the paper prints them',
      body:
        p('A', style('Heading1') + list(1)) +
        p('b', list(1, 1)) +
        p('c', list(1, 1)) +
        p('D', style('Heading1') + list(1)) +
        p('e', list(1, 1)),
      gives: '## 1. A\n\n1.1 b\n\n1.2 c\n\n## 2. D\n\n2.1 e',
    },
    {
      of: 'letters and Roman numbers stay',
      body:
        p('A', style('Heading1') + list(1)) +
        p('b', list(1, 1)) +
        p('c', list(1, 2)) +
        p('d', list(1, 2)) +
        p('e', list(1, 3)) +
        p('f', list(1, 1)) +
        p('g', list(1, 2)),
      gives: '## 1. A\n\n1.1 b\n\n(a) c\n\n(b) d\n\ni) e\n\n1.2 f\n\n(a) g',
    },
    {
      of: 'bullets are two deep',
      body: heading + p('a', list(2)) + p('b', list(2, 1)) + p('c', list(2, 1)) + p('d', list(2)),
      gives: '## Purpose\n\n- a\n  - b\n  - c\n- d',
    },
    {
      of: 'a numbered list keeps its numbers',
      body: heading + p('a', list(3)) + p('b', list(3)) + p('Between.') + p('c', list(3)),
      gives: '## Purpose\n\n1. a\n2. b\n\nBetween.\n\n3. c',
    },
    {
      of: 'bullets lie inside a numbered point',
      body: heading + p('a', list(3)) + p('b', list(2, 1)) + p('c', list(3)),
      gives: '## Purpose\n\n1. a\n   - b\n2. c',
    },
    {
      of: 'numbers that stand in the styles',
      styles: `${usualStyles}<w:style w:type="paragraph" w:styleId="Numbered"><w:name w:val="Numbered"/><w:pPr>${list(4, 1)}</w:pPr></w:style><w:style w:type="paragraph" w:styleId="Chapter"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>`,
      body:
        p('A', style('Chapter')) +
        p('b', style('Numbered')) +
        p('No number', style('Numbered') + list(0)) +
        p('c', style('Numbered')),
      gives: '## 1 A\n\n1.1 b\n\nNo number\n\n1.2 c',
    },
    {
      of: 'a deleted paragraph has no number',
      body:
        heading +
        `<w:p><w:pPr>${list(3)}<w:rPr><w:del/></w:rPr></w:pPr><w:del>${run('gone').replace('w:t ', 'w:delText ').replace('/w:t', '/w:delText')}</w:del></w:p>` +
        p('a', list(3)),
      gives: '## Purpose\n\n1. a',
    },
  ])('$of', async ({ body, gives, styles = usualStyles }) => {
    expect((await imported({ body, numbering, styles })).body).toBe(gives);
  });
});

describe('tables', () => {
  const merge = (kind: 'restart' | 'continue') => `<w:vMerge w:val="${kind}"/>`;
  test.each([
    {
      of: 'a small one',
      rows: [
        ['Ward', 'Bins'],
        ['North', '1,204'],
        ['South', '31*'],
      ],
      gives: '| Ward | Bins |\n| --- | --: |\n| North | 1,204 |\n| South | 31\\* |',
    },
    {
      of: 'merged heads',
      rows: [
        [cell('Ward', merge('restart')), cell('2025/26', '<w:gridSpan w:val="2"/>')],
        [cell('', merge('continue')), 'Q1', 'Q2'],
        ['North', '1', '2'],
      ],
      gives: '| Ward | 2025/26: Q1 | 2025/26: Q2 |\n| --- | --: | --: |\n| North | 1 | 2 |',
    },
    {
      of: 'a name over several rows, which stands in each',
      rows: [
        ['Area', 'Ward'],
        [cell('North', merge('restart')), 'Ash'],
        [cell('', merge('continue')), 'Elm'],
      ],
      gives: '| Area | Ward |\n| --- | --- |\n| North | Ash |\n| North | Elm |',
    },
    {
      of: 'a title above and a source below',
      rows: [
        [cell('All wards', '<w:gridSpan w:val="2"/>')],
        ['Ward', 'Bins'],
        ['North', '1'],
        [cell('Source: depot', '<w:gridSpan w:val="2"/>')],
      ],
      gives: 'All wards\n\n| Ward | Bins |\n| --- | --: |\n| North | 1 |\n\nSource: depot',
    },
    {
      of: 'a box of one cell',
      rows: [['Only words']],
      gives: 'Only words',
      told: 'A box drawn as a table',
    },
    {
      of: 'a head over two columns, right above figures',
      rows: [
        ['Ward', cell('2025/26', '<w:gridSpan w:val="2"/>')],
        ['North', '1', '12%'],
      ],
      gives: '| Ward | 2025/26 | 2025/26 |\n| --- | --: | --: |\n| North | 1 | 12% |',
    },
    {
      of: 'a row too short',
      rows: [['Ward', 'Bins'], ['North']],
      gives: '| Ward | Bins |\n| --- | --- |\n| North |  |',
    },
    {
      of: 'lines in a cell',
      rows: [
        ['Ward', 'Note'],
        ['North', p('One') + p('Two')],
      ],
      gives: '| Ward | Note |\n| --- | --- |\n| North | One Two |',
      told: 'paragraph 5, “One Two”',
    },
    {
      of: 'a colour that says something',
      rows: [
        ['Ward', 'Bins'],
        ['North', cell('1', '<w:shd w:fill="FF0000"/>')],
      ],
      gives: '| Ward | Bins |\n| --- | --: |\n| North | 1 |',
      told: 'paragraph 5, “FF0000: 1”',
    },
  ])('$of', async ({ rows, gives, told }) => {
    const found = await imported({ body: heading + table(rows) });
    expect(found.body).toBe(`## Purpose\n\n${gives}`);
    expect(found.told).toContain(told ?? 'Everything in the paper was kept.');
    expect(found.status).toBe(0);
  });

  test.each([
    { of: 'no mark', words: 'Ward', marks: [], isTold: true },
    { of: 'a mark', words: 'Ward', marks: ['<w:tblHeader/>'], isTold: false },
    { of: 'bold words', words: p(run('Ward', '<w:b/>')), marks: [], isTold: false },
  ])('a head with $of', async ({ words, marks, isTold }) => {
    const rows = [
      [words, words],
      ['North', '1'],
    ];
    const found = await imported({ body: heading + table(rows, marks) });
    expect(found.told.includes('Nothing says that the first row')).toBe(isTold);
    expect(found.body).toBe('## Purpose\n\n| Ward | Ward |\n| --- | --: |\n| North | 1 |');
  });

  test('what stands beside labels before the first heading is a list, and says the day and the body', async () => {
    const body =
      p('Bins', style('Title')) +
      table(
        [
          ['Meeting', 'Cabinet'],
          ['Date', 'Thursday 19 March 2026'],
        ],
        [],
      ) +
      heading +
      p('This paper tells how the bins were emptied.');
    const found = await imported({ body }, []);
    expect(found.body).toBe(
      '- **Meeting:** Cabinet\n- **Date:** Thursday 19 March 2026\n\n## Purpose\n\nThis paper tells how the bins were emptied.',
    );
    expect(readFileSync(site('content/reports/2026-03-19-bins.md'), 'utf8')).toMatch(
      /^---\ntitle: Bins\nkind: report\nbody: cabinet\ndate: 2026-03-19\nsummary: This paper tells how the bins were emptied\.\n---/,
    );
  });

  test('a large one is a file of its own, every figure to the digit, and checks clean', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => [
      `Ward ${at + 1}`,
      `${at + 1},20${at % 10}`,
      `${at}.${at % 10}%`,
      `Text, ${at}`,
    ]);
    const body =
      heading +
      p('Table 2: bins by ward', style('Caption')) +
      table([['Ward', 'Bins', 'Share', 'Note'], ...rows]) +
      p('After.');
    const found = await imported({ body });
    expect(`${found.status} ${found.body}`).toBe(
      '0 ## Purpose\n\n::data-table{table="2026-03-19-bins-table-1"}\n\nAfter.',
    );
    const [head, first, ...others] = readFileSync(
      site('data/tables/2026-03-19-bins-table-1.csv'),
      'utf8',
    )
      .trim()
      .split('\n');
    expect([head, first, others.at(-1), others.length]).toEqual([
      'id,line,bins,share,note-2',
      'ward-1,Ward 1,1200,0.0,"Text, 0"',
      'ward-30,Ward 30,30209,29.9,"Text, 29"',
      29,
    ]);
    const { value, diagnostics } = loadPublication(join(person, 'site'));
    expect(diagnostics).toEqual([]);
    const made = value!.tables.get('2026-03-19-bins-table-1')!;
    expect([
      made.head.title,
      made.head.locator,
      made.columns.map(({ kind, unit }) => `${kind} ${unit}`),
    ]).toEqual(['Table 2: bins by ward', 'Table 2', ['figures ', 'figures %', 'words ']]);
  });
});

describe('what is never published, and what is told', () => {
  const deleted = `<w:del w:author="A">${run('88%').replace('<w:t ', '<w:delText ').replace('</w:t>', '</w:delText>')}</w:del>`;
  test.each([
    {
      of: 'tracked changes are kept as accepted',
      body: p(
        `${run('We had ')}${deleted}<w:ins w:author="A">${run('89%')}</w:ins>${run(' in time.')}`,
      ),
      gives: 'We had 89% in time.',
      told: ['A tracked deletion', 'A tracked insertion', 'paragraph 2, “We had 89% in time.”'],
    },
    {
      of: 'a moved sentence stands where it was moved to',
      body:
        p(`<w:moveFrom>${run('Moved.')}</w:moveFrom>`) + p(`<w:moveTo>${run('Moved.')}</w:moveTo>`),
      gives: 'Moved.',
      told: ['Text was moved'],
    },
    {
      of: 'a comment is left out',
      body: p(`${run('The cost.')}<w:r><w:commentReference w:id="0"/></w:r>`),
      gives: 'The cost.',
      told: ['A comment is left out'],
    },
    {
      of: 'hidden text is left out',
      body: p(`${run('Seen.')}${run('Secret', '<w:vanish/>')}`),
      gives: 'Seen.',
      told: ['Hidden text is left out.'],
    },
    {
      of: 'text that is switched to be seen is kept',
      body: p(run('Seen.', '<w:vanish w:val="false"/>')),
      gives: 'Seen.',
      told: ['Everything in the paper was kept.'],
    },
    {
      of: 'the contents are left out, with and without a box around them',
      body:
        `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Purpose 3')}</w:sdtContent></w:sdt>${p('Purpose 1', style('TOC1'))}` +
        p('Text.'),
      gives: 'Text.',
      told: ['The contents are left out'],
    },
    {
      of: 'a formula is told',
      body: p(`${run('So ')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>${run(' is.')}`),
      gives: 'So  is.'.replace('  ', ' '),
      told: ['A formula is not kept'],
    },
    {
      of: 'a chart is told',
      body:
        p(
          '<w:r><w:drawing><wp:inline><wp:docPr id="2" name=""/><a:graphic><a:graphicData><c:chart r:id="x"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
        ) + p('Text.'),
      gives: 'Text.',
      told: ['A chart is not kept', 'paragraph 2'],
    },
    {
      of: 'a mark of the pen is told',
      body: p(`${run('To be ')}${run('confirmed', '<w:highlight w:val="yellow"/>')}`),
      gives: 'To be confirmed',
      told: ['Highlighted', '“confirmed”'],
    },
    {
      of: 'a bold line among styled headings is told',
      body: p('More', style('Heading2')) + p(run('Repairs', '<w:b/>')),
      gives: '### More\n\n**Repairs**',
      told: ['no heading by its style', 'paragraph 3, “Repairs”'],
    },
  ])('$of', async ({ body, gives, told }) => {
    const comments = `<w:comment w:id="0" w:author="B">${p('check this with finance')}</w:comment>`;
    const found = await imported({ body: heading + body, comments });
    expect(found.body).toBe(`## Purpose\n\n${gives}`);
    for (const words of told) expect(found.told).toContain(words);
    expect(found.told).not.toContain('finance');
    expect(found.told).not.toContain('Secret');
    expect(found.status).toBe(0);
  });

  test('what must not be published is not repeated', async () => {
    const body = heading + p(run('Ask ann@marsh-end.example', '<w:highlight w:val="yellow"/>'));
    const found = await imported({ body });
    expect([found.status, found.told.includes('ann@')]).toEqual([1, false]);
    expect(found.told).toContain('personal/email');
    expect(found.told).toMatch(/Highlighted.*\n {4}paragraph 2\n/);
  });

  test('header and footer are named and left out', async () => {
    const found = await imported({ body: heading + p('Text.'), header: p('Agenda item 7') });
    expect([found.body, found.told]).toEqual([
      '## Purpose\n\nText.',
      expect.stringContaining('The header is left out:\n    “Agenda item 7”'),
    ]);
  });
});

describe('notes, links and pictures', () => {
  test('notes are numbered in the order of the text; one that nothing refers to is told', async () => {
    const note = (id: number, text: string) => `<w:footnote w:id="${id}">${p(text)}</w:footnote>`;
    const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const body = heading + p(`${run('One')}${mark(7)}${run(' and two!')}${mark(3)}`);
    const found = await imported({
      body,
      footnotes: note(3, '1. Second') + note(7, 'First') + note(9, 'Lost'),
    });
    expect(found.body).toBe(
      '## Purpose\n\nOne[^1] and two\\![^2]\n\n[^1]: First\n\n[^2]: 1\\. Second',
    );
    expect(found.told).toContain(
      'A note that nothing in the text refers to is left out:\n    “Lost”',
    );
    expect(found.status).toBe(0);
  });

  test.each([
    {
      to: 'https://example.org/a(b)',
      gives: '[the plan](https://example.org/a%28b%29)',
      told: 'Everything',
    },
    { to: 'file:///C:/plan.docx', gives: 'the plan', told: 'A link that leads to a file' },
    { to: 'javascript:alert(1)', gives: 'the plan', told: 'A link that leads to a file' },
  ])('a link to $to', async ({ to, gives, told }) => {
    const body =
      heading +
      p(`${run('See ')}<w:hyperlink r:id="l1">${run('the plan')}</w:hyperlink>${run('.')}`);
    const found = await imported({ body, targets: { l1: to } });
    expect([found.body, found.status]).toEqual([`## Purpose\n\nSee ${gives}.`, 0]);
    expect(found.told).toContain(told);
  });

  test('a picture has its words, and the same one is written once', async () => {
    const body = heading + p(picture('i1', 'A bin')) + p(picture('i1', 'The bin again'));
    const found = await imported({ body, targets: { i1: 'media/a.png' }, media: { 'a.png': png } });
    expect(found.body).toBe(
      '## Purpose\n\n![A bin](/images/2026-03-19-bins-1.png)\n\n![The bin again](/images/2026-03-19-bins-1.png)',
    );
    expect([
      found.status,
      readFileSync(site('public/images/2026-03-19-bins-1.png')).equals(png),
    ]).toEqual([0, true]);
    expect(loadPublication(join(person, 'site')).diagnostics).toEqual([]);
  });

  test('a picture without words is for a person to decide, and one that no browser shows is told', async () => {
    const body = heading + p(picture('i1')) + p(picture('i2', 'A drawing'));
    const found = await imported({
      body,
      targets: { i1: 'media/a.png', i2: 'media/b.emf' },
      media: { 'a.png': png, 'b.emf': png },
    });
    expect([found.status, found.body]).toEqual([
      1,
      '## Purpose\n\n![](/images/2026-03-19-bins-1.png)',
    ]);
    expect(found.told).toContain('A picture has no words');
    expect(found.told).toContain('markdown/alternative-text');
    expect(found.told).toMatch(
      /browsers do not show is not kept\. Save it as PNG:\n {4}paragraph 3, “image\/x-emf”/,
    );
  });
});

describe('what the paper says of itself', () => {
  const sentence = p('This paper tells how the bins were emptied in March.');
  test.each([
    {
      of: 'no day and no body',
      body: p('Bins', style('Title')) + heading + sentence,
      told: ['--date', '--body', 'There are: cabinet.'],
    },
    {
      of: 'a day that falls on another day of the week',
      body: p('Bins', style('Title')) + p('Date: Friday 19 March 2026') + heading + sentence,
      told: ['--date'],
    },
    {
      of: 'a day that may be two',
      body: p('Bins', style('Title')) + p('Date: 03/04/2026') + heading + sentence,
      told: ['--date'],
    },
    {
      of: 'two lines that may be the title',
      body: p(run('Marsh End', '<w:b/>')) + p(run('Bins', '<w:b/>')) + sentence,
      told: ['--title', 'It begins with: Marsh End; Bins.'],
    },
    {
      of: 'a body that is not there',
      body: p('Bins', style('Title')) + p('Date: 19 March 2026') + heading + sentence,
      flags: ['--body', 'council'],
      told: ['--body "council" cannot be taken. Type one of these: cabinet.'],
    },
  ])('$of is asked for, and nothing is written', async ({ body, flags = [], told }) => {
    const found = await imported({ body }, flags);
    for (const words of [...told, 'Nothing was written.']) expect(found.told).toContain(words);
    expect([found.status, found.body]).toEqual([2, '']);
  });

  test.each([
    { of: 'a title that a style gives', body: p('Bins', style('Title')), title: '' },
    {
      of: 'a heading over all others',
      body: p('Bins', style('Heading1')),
      behind: p('Purpose', style('Heading2')) + p('Cost', style('Heading2')),
      title: '',
    },
    {
      of: 'one of two lines that the file’s properties name',
      body: p(run('MARSH END', '<w:b/>')) + p(run('BINS', '<w:b/>')),
      title: 'Bins',
    },
  ])('$of', async ({ body, title, behind = '' }) => {
    const lines = p('Date: 19 March 2026') + p('Report to: Cabinet');
    const found = await imported({ body: body + lines + behind + sentence, title }, []);
    expect(readFileSync(site('content/reports/2026-03-19-bins.md'), 'utf8')).toMatch(
      /^---\ntitle: Bins\n/,
    );
    expect(found.body.split('\n')).not.toContain('## Bins');
  });
});

describe('it writes over nothing, and all or nothing', () => {
  test('a report that is there is refused, and stays', async () => {
    writeFileSync(site('content/reports/2026-03-19-bins.md'), 'mine');
    writeFileSync(join(person, 'a.docx'), await madeWord({ body: heading + p('Text.') }));
    const { told, status } = await bring('a.docx');
    expect([status, told]).toEqual([1, expect.stringContaining('would be written over')]);
    expect(readFileSync(site('content/reports/2026-03-19-bins.md'), 'utf8')).toBe('mine');
  });

  test('where one file cannot be written, no other is left', async () => {
    // A file where a folder would have to be.
    writeFileSync(site('public'), '');
    const parts = {
      body: heading + p(picture('i1', 'A bin')),
      targets: { i1: 'media/a.png' },
      media: { 'a.png': png },
    };
    const found = await imported(parts);
    expect([found.status, found.body]).toEqual([1, '']);
    expect(found.told).toContain('The files could not be written');
    expect(
      readdirSync(join(person, 'site')).filter((name) => name.startsWith('.plainsight')),
    ).toEqual([]);
  });

  test.each([
    { of: 'no Word file', bytes: Buffer.from('words'), told: 'cannot be read as a Word report' },
    {
      of: 'one of the old kind, or with a password',
      bytes: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      told: 'is of the old kind',
    },
  ])('$of is told', async ({ bytes, told }) => {
    writeFileSync(join(person, 'a.docx'), bytes);
    const found = await bring('a.docx');
    expect([found.status, found.told]).toEqual([1, expect.stringContaining(told)]);
  });

  test('a file that is not there, an empty one, and a folder that is no publication', async () => {
    expect((await bring('b.docx')).told).toContain('There is no file `b.docx`');
    expect((await imported({ body: p('') })).told).toContain('There are no words in `a.docx`');
    writeFileSync(join(person, 'a.docx'), await madeWord({ body: heading + p('Text.') }));
    const found = await bring('a.docx', [...answers, '--root', 'elsewhere']);
    expect(found.told).toContain('is no publication');
  });
});

describe('whole papers', () => {
  const papers = join(import.meta.dirname, '../../../tests/word');
  test.each([
    {
      file: 'made-committee-report',
      flags: ['--body', 'cabinet'],
      status: 0,
      facts: [
        '4.1 Table 1 gives five measures.',
        '| Routine repairs finished in time (%) | 90.0 | 84.1 | 79.9 | 82.6 | 87.9 | 89.1 |',
        '11,482 homes',
        '£18.7m',
        '  - at weekends (from 13 September); and',
        '## Appendix A: what the measures mean',
        '| 80.4 | – | 83.5 |',
      ],
    },
    {
      file: 'made-committee-report-typed-headings',
      flags: ['--body', 'cabinet', '--date', '2026-03-19'],
      status: 1,
      facts: [
        '## 3 Performance',
        '3.1 Routine repairs were 89.1% in time, against a target of 90%. The cost is £17.9m.',
        '(a) notes the figures below;',
        '| Empty homes (days) | 28 | 34 | 31\\* |',
        '**NORTHMERE COUNCIL**',
      ],
    },
  ])('$file', async ({ file, flags, status, facts }) => {
    const found = await bring(join(papers, `${file}.docx`), [...flags, '--id', '2026-03-19-bins']);
    expect(`${found.status} ${found.told}`).toMatch(new RegExp(`^${status} Wrote 2 files`));
    const text = readFileSync(site('content/reports/2026-03-19-bins.md'), 'utf8');
    for (const fact of facts) expect(text).toContain(fact);
    expect(text).not.toMatch(/88\.9|before publication|Agenda item 7|Page of/);
    expect(found.told).not.toContain('before publication');
  });
});
