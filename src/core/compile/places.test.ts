import { describe, expect, test } from 'vitest';
import { compileWith, type Files } from '../../../tests/small-council.ts';
import { toHtmlText } from '../documents/html.ts';
import { addressOfReference } from '../addresses/site-reference.ts';
import type { MarkedFor, Places } from './places.ts';

const [pack, part] = ['2016-07-20-pack', '2016-07-01-plan'];
const report = (id: string, head: string, body: string) => ({
  [`content/reports/${id}.md`]: `---\ntitle: ${id}\nkind: pack\nbody: cabinet\ndate: ${id.slice(0, 10)}\nsummary: S.\n${head}outcome: not in our papers\n---\n\n## What it is about\n\n${body}\n`,
});
const inPack = `printedIn:\n  - paper: ${pack}\n    pages: p3 to p9\n`;
/** Where a place leads. */
const passage = (places: Places, paper: string, at: string | undefined, marked?: MarkedFor) =>
  addressOfReference(places.passage(paper, at, marked));
const compile = (files: Files) => {
  const { value, diagnostics } = compileWith(files);
  expect(diagnostics).toEqual([]);
  return value!;
};

describe('a mark leads to the first passage that rests on its place', () => {
  const { places } = compile({
    ...report(
      pack,
      '',
      `Rain. [p1](paper:${pack}) Snow. [p1](paper:${pack}) Hail. [about p2 (inferred)](paper:${pack})\n\n- Sun. [Article 7, section 7.8(a)](paper:${pack})\n\n:::timeline\n\n- **2016** Wind. [p8](paper:${pack})\n\n:::`,
    ),
    ...report(
      part,
      inPack,
      `A plan. [Plan, section 5](paper:${pack}) More. [p4](paper:${pack}) And [p1](paper:${pack}).`,
    ),
  });

  test.each([
    ['the page of the paper itself', pack, 'p1', `/reports/${pack}/#place--p1`],
    ['an inferred page is that page', pack, 'p2', `/reports/${pack}/#place--p2`],
    [
      'and the other way round',
      pack,
      'about p1 (inferred; not printed)',
      `/reports/${pack}/#place--p1`,
    ],
    [
      'in another case',
      pack,
      'article 7, Section 7.8(a)',
      `/reports/${pack}/#place--article-7-section-7-8-a`,
    ],
    ['in an element', pack, 'p8', `/reports/${pack}/#place--p8`],
    ['a part that names places by its pack', part, 'p4', `/reports/${part}/#place--p4`],
    ['a place of the pack told in a part', pack, 'p4', `/reports/${part}/#place--p4`],
    [
      'a mark that names the part first',
      part,
      'section 5',
      `/reports/${part}/#place--plan-section-5`,
    ],
    ['no passage rests on it', pack, 'p3', `/reports/${pack}/`],
    ['a part of a place is not the place', pack, 'Article 7', `/reports/${pack}/`],
    ['a page whose number begins alike', pack, 'p18', `/reports/${pack}/`],
    ['a place in a place is not told by the place', pack, 'p1, table 2', `/reports/${pack}/`],
    ['no place is given', pack, undefined, `/reports/${pack}/`],
  ])('%s', (_, paper, locator, address) => {
    expect(passage(places, paper, locator)).toBe(address);
  });

  test('the mark of a passage does not lead to itself', () => {
    const from = { kind: 'report', id: part } as const;
    expect(passage(places, pack, 'p4', { from })).toBe(`/reports/${pack}/`);
    expect(passage(places, pack, 'p1', { from })).toBe(`/reports/${pack}/#place--p1`);
    const page = { kind: 'page', id: part } as const;
    expect(passage(places, pack, 'p4', { from: page })).toBe(`/reports/${part}/#place--p4`);
  });
});

test('a figure leads to the passage that tells its measure, if one does', () => {
  const body = `Rain. [p3](paper:${pack})\n\n- Visits: [4,930](figure:library-visits@2016-04). [p3](paper:${pack})\n- [4,610](figure:library-visits@2015-04) again. [p3](paper:${pack})`;
  const { places } = compile(report(pack, '', body));
  const of = (measure: string | undefined) => passage(places, pack, 'p3', { measure });
  expect(of('library-visits')).toBe(`/reports/${pack}/#place--p3-2`);
  expect(of('library-loans')).toBe(`/reports/${pack}/#place--p3`);
  expect(of(undefined)).toBe(`/reports/${pack}/#place--p3`);
});

test('a part with pages of its own is not looked up by those of its pack', () => {
  const { places } = compile({
    ...report(pack, '', 'Rain.'),
    ...report(part, inPack, `Own. [p1](paper:${part}) In the pack. [p30](paper:${pack})`),
  });
  expect(passage(places, part, 'p1')).toBe(`/reports/${part}/#place--p1`);
  expect(passage(places, part, 'p30')).toBe(`/reports/${part}/`);
  expect(passage(places, pack, 'p30')).toBe(`/reports/${part}/#place--p30`);
});

test('each place has one id on its page, whatever it is called, and no heading has it', () => {
  const { reports } = compile(
    report(
      pack,
      '',
      `A [§ 4](paper:${pack}) b [4](paper:${pack}) c [стр](paper:${pack}) d [ж](paper:${pack}) e [4](paper:${pack})\n\n## Place 4\n\n## Place & 4`,
    ),
  );
  const [section] = reports.find(({ id }) => id === pack)!.sections;
  const html = section?.is === 'prose' ? toHtmlText(section.prose, String) : '';
  expect([...html.matchAll(/id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
    'what-it-is-about',
    'place--4-2',
    'place--4-3',
    'place--mark',
    'place--mark-2',
    'place-4',
    'place--4',
    'place-4-2',
  ]);
});

describe('the paper itself', () => {
  const at = (lines: string, locator: string) => {
    const { places } = compile(report(pack, lines, 'Rain.'));
    return places.inPaper(pack, locator);
  };
  const pdf = 'https://council.example/papers/pack.pdf';
  test.each([
    ['a paper without an address', '', 'p40', undefined],
    [
      'a page on the web',
      'address: https://council.example/pack\n',
      'p40',
      'https://council.example/pack',
    ],
    ['a PDF whose pages are not told', `address: ${pdf}\n`, 'p40', pdf],
    ['a PDF that begins with page 1', `address: ${pdf}\nfirstPage: 1\n`, 'p40', `${pdf}#page=40`],
    [
      'a cover and a list before page 1',
      `address: ${pdf}\nfirstPage: -1\n`,
      'p40',
      `${pdf}#page=42`,
    ],
    [
      'a part of a pack, from its page 21',
      `address: ${pdf}\nfirstPage: 21\n`,
      'p21',
      `${pdf}#page=1`,
    ],
    ['a page before the file begins', `address: ${pdf}\nfirstPage: 21\n`, 'p20', pdf],
    ['several pages', `address: ${pdf}\nfirstPage: 1\n`, 'p40 to p41', `${pdf}#page=40`],
    ['a table on a page', `address: ${pdf}\nfirstPage: 1\n`, 'p40, table 2', `${pdf}#page=40`],
    ['a page that was inferred', `address: ${pdf}\nfirstPage: 1\n`, 'about p40 (inferred)', pdf],
    ['a section', `address: ${pdf}\nfirstPage: 1\n`, 'section 40', pdf],
    ['a word that begins with p', `address: ${pdf}\nfirstPage: 1\n`, 'p40a', pdf],
  ])('%s', (_, lines, locator, address) => {
    expect(at(lines, locator)).toBe(address);
  });
});
