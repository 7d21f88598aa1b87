import { describe, expect, test } from 'vitest';
import { compileWith, type Files } from '../../tests/small-council.ts';
import { toldWithPath } from '../../tests/told.ts';
import { addressesOf } from './addresses-of.ts';

const report = '2016-06-14-library-report';
const path = 'data/coverage.csv';
const events = `id,date,event,edition,locator\nroof,2017,The roof leaks.,${report},p1\n`;

/** The council with one section of its paper, and what is said of it. */
const withSection = (published: string, reason = '', more: Files = {}): Files => ({
  'data/events.csv': events,
  [path]: `id,edition,locator,section,holds,published,reason\na,${report},p1,Visits,Visits.,${published},${reason}\n`,
  ...more,
});

const told = (files: Files) => toldWithPath(compileWith(files).diagnostics);

describe('the address of a section is held against the site', () => {
  test.each([
    '/',
    '/reports/',
    `/reports/${report}/`,
    `/reports/${report}/#visits`,
    '/indicators/library-visits/',
    '/indicators/library-visits/#figure-2016-04',
    '/indicators/library-visits/#targets',
    '/data/indicators/library-visits.csv',
    '/timeline/',
    '/timeline/#roof',
    '/bodies/#cabinet',
    '/bodies/cabinet/',
    '/themes/libraries/',
    '/years/',
    '/coverage/#a',
    '/records/ /timeline/#roof',
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
    expect(diagnostics).toMatchObject([
      { code: 'coverage/unknown-address', hint: `Did you mean \`${means}\`?` },
    ]);
  });

  test.each(['timeline', '/timeline', 'https://example.org/', '/Timeline/'])(
    '%s is no address',
    (published) => {
      expect(told(withSection(published))).toEqual([`${path}:2:47 register/value`]);
    },
  );

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
  for (const [address] of addressesOf(value!)) expect(address).toMatch(/^\/(.*\/)?(.*\.csv)?$/);
});
