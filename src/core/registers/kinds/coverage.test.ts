import { describe, expect, test } from 'vitest';
import { compileWith, smallCouncil, type Files } from '../../../../tests/small-council.ts';
import { toldWithPath } from '../../../../tests/told.ts';
import { addressesOf } from '../../publication/addresses-of.ts';
import { inEnglish } from '../../../../tests/in-english.ts';

const report = '2016-06-14-library-report';
const path = 'data/coverage.csv';
const events = `id,date,event,edition,locator\nroof,2017,The roof leaks.,${report},p1\n`;

/** The council with one section of its paper, and what is said of it. */
const withSection = (published: string, reason = '', more: Files = {}, locator = 'p1'): Files => ({
  'data/events.csv': events,
  'content/reports/2016-06-14-library-report.md': smallCouncil[
    'content/reports/2016-06-14-library-report.md'
  ].replace('April 2016.', `April 2016. [${locator}](paper:${report})`),
  'data/indicators/library-visits.csv': smallCouncil[
    'data/indicators/library-visits.csv'
  ].replaceAll('p3', locator),
  [path]: `id,edition,locator,section,holds,published,reason\na,${report},${locator},Visits,Visits.,${published},${reason}\n`,
  ...more,
});

const told = (files: Files) => toldWithPath(compileWith(files).diagnostics);

describe('the address of a section is held against the site', () => {
  test.each([
    `/reports/${report}/#visits`,
    '/indicators/library-visits/',
    '/indicators/library-visits/#figure-2016-04',
    '/data/indicators/library-visits.csv',
    '/timeline/#roof',
    `/timeline/#roof /reports/${report}/#visits`,
  ])('%s is there', (published) => {
    expect(told(withSection(published))).toEqual([]);
  });

  test.each([
    { published: '/timelin/', means: '/timeline/' },
    { published: '/timeline/#rof', means: '/timeline/#roof' },
    {
      published: '/indicators/library-visits/#figure-2016-05',
      means: '/indicators/library-visits/#figure-2016-04',
    },
  ])('$published is not, and $means is offered', ({ published, means }) => {
    const { diagnostics } = compileWith(withSection(published));
    expect(inEnglish(diagnostics)).toMatchObject([
      { code: 'coverage/unknown-address', hint: `Did you mean \`${means}\`?` },
    ]);
  });

  test.each(['timeline', '/timeline', 'https://example.org/', '/Timeline/'])(
    '%s is no address',
    (published) => {
      expect(told(withSection(published))).toEqual([`${path}:2:47 register/value`]);
    },
  );

  test.each([
    '/',
    '/reports/',
    `/reports/${report}/`,
    '/indicators/library-visits/#targets',
    '/timeline/',
    '/bodies/#cabinet',
    '/bodies/cabinet/',
    '/themes/libraries/',
    '/years/',
    '/records/',
    '/data/record.json',
  ])('%s is a whole list, or rests on no place', (published) => {
    expect(told(withSection(published))).toEqual([`${path}:2:47 coverage/whole-list`]);
  });

  test.each([
    { where: 'of another page', locator: 'p2', code: ['coverage/other-place'] },
    { where: 'of the pages of the section', locator: 'about p1 to p3 (inferred)', code: [] },
    {
      where: 'of a heading, of which no page is known',
      locator: 'section 1',
      code: ['coverage/other-place'],
    },
  ])('an entry $where', ({ locator, code }) => {
    const { diagnostics } = compileWith(withSection('/timeline/#roof', '', {}, locator));
    expect(diagnostics.map((one) => one.code)).toEqual(code);
  });

  test('a further place of the section may be given', () => {
    const files = withSection('/timeline/#roof', '', {}, 'section 1');
    const placed = files[path]!.replace('holds,', 'holds,places,').replace(
      'Visits.,',
      'Visits.,p5; p1,',
    );
    expect(told({ ...files, [path]: placed })).toEqual([]);
  });

  test('an entry of another paper is told', () => {
    const other = '2017-06-14-library-report';
    const files = withSection('/timeline/#roof', '', {
      'data/events.csv': events.replace(report, other),
      [`content/reports/${other}.md`]: smallCouncil[
        'content/reports/2016-06-14-library-report.md'
      ].replace('date: 2016', 'date: 2017'),
    });
    expect(compileWith(files).diagnostics.map(({ code }) => code)).toEqual([
      'coverage/other-paper',
    ]);
  });

  test('of a paper that is not there the name is told, and that nothing is from it', () => {
    const files = withSection('/timeline/#roof');
    const lost = files[path]!.replace(report, '2016-06-15-library-report');
    const codes = compileWith({ ...files, [path]: lost }).diagnostics.map(({ code }) => code);
    expect(codes.toSorted()).toEqual(['coverage/other-paper', 'reference/unknown']);
  });

  test('a page of the pack that prints the paper is a place in it', () => {
    const pack = '2016-06-20-library-pack';
    const head = smallCouncil['content/reports/2016-06-14-library-report.md'];
    const files = withSection('/timeline/#roof', '', {
      'data/events.csv': events.replace(report, pack),
      [`content/reports/${pack}.md`]: head
        .replace('kind: report', 'kind: pack')
        .replace('2016-06-14', '2016-06-20'),
      'content/reports/2016-06-14-library-report.md': head.replace(
        'outcome:',
        `printedIn:\n  - paper: ${pack}\n    pages: p1 to p2\noutcome:`,
      ),
    });
    expect(told(files)).toEqual([]);
  });

  test('a section of which nothing is said is told', () => {
    expect(told(withSection(''))).toEqual([`${path}:2:32 coverage/nothing`]);
    expect(told(withSection('', 'Lost.'))).toEqual([]);
  });

  test.each([
    {
      of: 'an indicator',
      published: '/indicators/library-visits/#figure-2016-05',
      more: { 'data/indicators/library-visits.csv': 'period,value\n2016-04,493O\n' },
      code: 'observation/value',
    },
    {
      of: 'an entry',
      published: '/timeline/#roof',
      more: { 'data/events.csv': events.replace('2017', 'then') },
      code: 'register/value',
    },
    {
      of: 'a page',
      published: '/about/',
      more: { 'content/pages/about.md': '---\ntitle: About\n---\n' },
      code: 'front-matter/missing-key',
    },
  ])('the fault of $of is told once', ({ published, more, code }) => {
    const codes = compileWith(withSection(published, '', more)).diagnostics.map((one) => one.code);
    expect(codes.filter((one) => one.startsWith('coverage/'))).toEqual([]);
    expect(codes).toContain(code);
  });
});

test('addresses without anchors are those of pages and files', () => {
  const { value } = compileWith(withSection('/'));
  for (const [address] of addressesOf(value!))
    expect(address).toMatch(/^\/(.*\/)?(.*\.(csv|json|jsonld|xlsx|zip))?$/);
});
