import { describe, expect, test } from 'vitest';
import { smallCouncil, type Files } from '../../../tests/small-council.ts';
import { compiledWell, revisionsFile, toldSince, withReasons } from '../../../tests/told-since.ts';
import { elements } from '../../elements/registry.ts';
import { recordedChanges } from '../publication/recorded-changes.ts';
import { changesBetween } from './changes-between.ts';
import { changesOnReport } from './changes-on-report.ts';
import { recordOf } from './record-of.ts';

const id = '2016-06-14-library-report';
const report = `content/reports/${id}.md` as const;
const saying = (words: string): Files => ({
  ...smallCouncil,
  [report]: `${smallCouncil[report]}\n${words}\n`,
});
const good = saying('The roof costs £41,200 and lasts 12.5 years, says page 412 of 2015.');
const other = saying('The roof costs £42,100 and lasts 12.5 years, says page 412 of 2015.');

test('another number in the words of a report is told, and its reason asked for', () => {
  const { says, asks, rows } = toldSince(other, good);
  expect(says).toEqual([
    'numbers in its own words: “£41,200” is now “£42,100”. No reason is given yet.',
  ]);
  expect(asks).toEqual([`${report}:1 silent/sentence`]);
  expect(rows).toEqual([`2020-01-31,correction,reports/${id},,,,,`]);
});

test('the row that is asked for is accepted, and readers see it on the report', () => {
  const mended = withReasons(other, good, 'The bill had been misread.');
  const { says, asks } = toldSince(mended, good);
  expect(asks).toEqual([]);
  expect(says.join()).toContain('Reason: The bill had been misread.');
  const publication = compiledWell(mended);
  const [change] = recordedChanges(publication);
  expect([change!.title, change!.what, change!.address]).toEqual([
    ...['Library report', 'Corrected.', `/reports/${id}/`],
  ]);
  const { since } = changesOnReport(publication.reports[0]!, publication, elements);
  expect(since.map(({ reason }) => reason)).toEqual(['The bill had been misread.']);
});

describe('no reason is asked for', () => {
  test.each<{ way: string; files: Files; says: readonly string[] }>([
    {
      way: 'other words around the same numbers, in another order',
      files: saying('It lasts 12.5 years, says page 412 of 2015, and costs £41,200.'),
      says: [],
    },
    {
      way: 'another year and another page',
      files: saying('The roof costs £41,200 and lasts 12.5 years, says page 413 of 2014.'),
      says: [],
    },
    {
      way: 'a number more',
      files: saying('The roof costs £41,200 and lasts 12.5 years. It weighs 2,300 stone.'),
      says: ['numbers in its own words: nothing is now “2,300”.'],
    },
    {
      way: 'a number less',
      files: saying('The roof lasts 12.5 years.'),
      says: ['numbers in its own words: “£41,200” is now nothing.'],
    },
    {
      way: 'a number that is a link to a figure now',
      files: {
        ...good,
        [report]: good[report]!.replace('There were [4,930]', 'So there were [4,930]'),
      },
      says: [],
    },
  ])('of $way', ({ files, says }) => {
    const told = toldSince(files, good);
    expect(told.says).toEqual(says);
    expect(told.asks).toEqual([]);
  });

  test('of a record from before, which does not have them', () => {
    const [was, now] = [good, other].map((one) => recordOf(compiledWell(one), elements));
    const things = was!.things.map(({ says, ...rest }) => {
      const { told: _, ...kept } = says;
      return { ...rest, says: kept };
    });
    expect(changesBetween({ ...was!, things }, now!)).toEqual([]);
  });
});

test('a row about a report that is not there is told', () => {
  const row = '2019-12-31,definition,reports/2016-06-15-library-report,,,,,Why.';
  const content = `day,kind,measure,period,part,was,now,reason\n${row}\n`;
  expect(() => compiledWell({ [revisionsFile]: content })).toThrow(/reference/);
});
