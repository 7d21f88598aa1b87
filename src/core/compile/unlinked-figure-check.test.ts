import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../../tests/in-english.ts';
import { compileWith } from '../../../tests/small-council.ts';

const rows = `period,area,comparator,basis,value,checked
2016-03,,,,2016,
2016-04,,,,1807,
2016-04,East,,,614,
2016-04,,england,,1500,
2016-04,,,mean-6m,1822,
2016-04,,,rolling-12m,12.5,yes
2016-05,,,,40,
`;

/** What is said of the numbers in a sentence of a report that links a measure. */
function said(sentence: string, unit = 'children', more = '[40](figure:in-care@2016-05)') {
  const { diagnostics } = compileWith({
    'content/reports/2016-06-14-library-report.md': `---\ntitle: Report\nkind: report\nbody: cabinet\ndate: 2016-06-14\nfiguresTo: 2016-05\nsummary: S.\noutcome: not in our papers\n---\n\n${more} were there.\n\n${sentence}\n`,
    'content/indicators/in-care.md': `---\ntitle: Children in care\nunit: "${unit}"\ngoodWhen: lower\nbasis: month\nrange: 0..9999\n---\n`,
    'data/indicators/in-care.csv': rows,
  });
  return inEnglish(diagnostics).map(({ code, hint }) =>
    code === 'figure-link/unlinked' ? /^Type `([^`]+)`/.exec(hint)![1] : code,
  );
}

const april = '[1,807](figure:in-care@2016-04)';

describe('a number in a sentence that equals a figure of a measure which the report links', () => {
  test.each([
    ['There were 1,807 children.', april],
    ['There were 1807 children, or 614.', '[614](figure:in-care@2016-04?area=East)'],
    ['In the East 614.', '[614](figure:in-care@2016-04?area=East)'],
    ['Elsewhere 1,500, it says.', '[1,500](figure:in-care@2016-04?comparator=england)'],
    ['On average 1,822.', '[1,822](figure:in-care@2016-04?basis=mean-6m)'],
    ['On average 12.5.', '[12.5](figure:in-care@2016-04?basis=rolling-12m)'],
    ['**1,807** children (1,807).', `${april} ${april}`],
    ['- 1,807 in April', april],
    ['| a | b |\n| --- | --- |\n| x | 1,807 |', april],
    ['There were 1,807-odd.', ''],
  ])('%s', (sentence, links) => {
    expect(said(sentence).join(' ')).toBe(links);
  });

  test('a picture of the measure counts as a link', () => {
    expect(said('There were 1,807.', 'children', '::chart{indicator="in-care"}\n\nThey')).toEqual([
      april,
    ]);
    expect(said('There were 1,807.', 'children', 'They')).toEqual([]);
  });
});

test.each([
  'There were [1,807](figure:in-care@2016-04) children.',
  'There were [1,807](figure:another) books.',
  'There were 1,808 children, and 180,7 in 18,070.',
  'In 2016 there were 40 on 2016-04-30, at 12.5.2016, at 12.50.',
  'Minute 614, p1807, page 1,500, pages 1,500 to 1,807, section 12.5, sections 12.1 and 12.5, §12.5.',
  'Reference 1807/2016, CPR-614, A614, 614A, 12.5.3, #614, the 12.5 pm bus.',
  'It cost £1,807 and £12.5m, 12.5% and 12.5 per cent more.',
  '`1,807` of code.',
  '> As they said: 1,807.',
])('%s is let be', (sentence) => {
  expect(said(sentence)).toEqual([]);
});

test('shares and money go with their own unit', () => {
  expect(said('It was 12.5% and 12.5 per cent, not 12.5 or £12.5.', '%')).toEqual([
    '[12.5%](figure:in-care@2016-04?basis=rolling-12m)',
    '[12.5](figure:in-care@2016-04?basis=rolling-12m)',
  ]);
  expect(said('It was £12.5m, not 12.5% or 12.5.', '£m')).toEqual([
    '[£12.5m](figure:in-care@2016-04?basis=rolling-12m)',
  ]);
});

test('the mark of another number needs a number', () => {
  expect(said('There were [many](figure:another) books.')).toEqual(['figure-link/malformed']);
});
