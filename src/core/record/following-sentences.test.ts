import { expect, test } from 'vitest';
import { smallCouncil, type Files } from '../../../tests/small-council.ts';
import { revisionsFile, toldSince } from '../../../tests/told-since.ts';

const report = 'content/reports/2016-06-14-library-report.md';
const visits = 'data/indicators/library-visits.csv';
const revised = `day,kind,measure,period,part,was,now,reason\n2019-12-31,correction,library-visits,2016-04,,4930,4980,Miscounted.\n`;

/** The small council, whose report shows its figures and tells something of them in its own words. */
const saying = (words: string, figure = '4930', more: Files = {}): Files => ({
  ...smallCouncil,
  [report]: `${smallCouncil[report].replace('[4,930]', `[${figure.replace('4', '4,')}]`)}\n${words}\n`,
  [visits]: smallCouncil[visits].replace('4930', figure),
  ...more,
});

test.each<{ what: string; was: string; now: string; sentence: boolean }>([
  {
    what: 'a difference that follows from the new figure',
    was: 'There were 320 more than a year before.',
    now: 'There were 370 more than a year before.',
    sentence: false,
  },
  {
    what: 'a difference that does not',
    was: 'There were 320 more than a year before.',
    now: 'There were 371 more than a year before.',
    sentence: true,
  },
  {
    what: 'a difference that was wrong before',
    was: 'There were 321 more than a year before.',
    now: 'There were 370 more than a year before.',
    sentence: true,
  },
  {
    what: 'one that follows and one that does not',
    was: 'There were 320 more, and £41,200 less.',
    now: 'There were 370 more, and £42,100 less.',
    sentence: true,
  },
  {
    what: 'one number more than before',
    was: 'There were 320 more than a year before.',
    now: 'There were 370 more than a year before, of 812.',
    sentence: true,
  },
  { what: 'words without numbers', was: 'Many came.', now: 'More came.', sentence: false },
])('a figure is corrected, and with it $what', ({ was, now, sentence }) => {
  const asked = (files: Files) => toldSince(files, saying(was)).asks;
  const told = sentence ? [`${report}:1 silent/sentence`] : [];
  expect(asked(saying(now, '4980'))).toEqual([`${visits}:3 silent/figure`, ...told]);
  expect(asked(saying(now, '4980', { [revisionsFile]: revised }))).toEqual(told);
});

test('without another figure a sentence is asked for by itself', () => {
  const { asks } = toldSince(saying('There were 370 more.'), saying('There were 320 more.'));
  expect(asks).toEqual([`${report}:1 silent/sentence`]);
});

test('the reason of the figure is told with the sentence that follows', () => {
  const files = saying('There were 370 more.', '4980', { [revisionsFile]: revised });
  const { says } = toldSince(files, saying('There were 320 more.'));
  expect(says).toContain('numbers in its own words: “320” is now “370”. Reason: Miscounted.');
});

test('a figure that the report does not show gives no reason for its words', () => {
  const apart = (words: string, figure: string): Files => ({
    ...saying(words, figure),
    [report]: `${smallCouncil[report].replace(/## Visits[\s\S]*/, '')}## Words\n\n${words}\n`,
  });
  const { asks } = toldSince(
    apart('There were 370 more.', '4980'),
    apart('There were 320 more.', '4930'),
  );
  expect(asks).toEqual([`${visits}:3 silent/figure`, `${report}:1 silent/sentence`]);
});
