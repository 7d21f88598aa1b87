import { describe, expect, test } from 'vitest';
import { compileWith, indicatorOf } from '../../../tests/small-council.ts';
import { english } from '../language/english.ts';
import { sayLeftOut, sayUnjoinedShort } from './words/say-unjoined.ts';
import { sayStanding } from './words/sentence.ts';
import { standingOf } from './comparing/standing.ts';

const paper = '2016-06-14-library-report';
const plain = 'unit: visits\ngoodWhen: higher\nbasis: month';
const one = (period: string, value = 5100) =>
  `  - value: ${value}\n    period: ${period}\n    edition: ${paper}\n    locator: p9\n    reason: It may leave out the van.`;

/** What is said of the later figures of a measure whose own latest is of April 2016. */
function later(...entries: readonly string[]): readonly string[] {
  const head = `${plain}\nunjoined:\n${entries.join('\n')}`;
  const indicator = indicatorOf('period,value\n2015-04,4610\n2016-04,4930\n', head);
  return sayStanding(standingOf(indicator)!, undefined, english).filter((said) =>
    said.startsWith('Later'),
  );
}

const sentence = (figure: string, when: string) =>
  `Later our papers print ${figure} visits ${when}, which may not be the same count and is not joined to it: It may leave out the van`;

describe('a figure printed later that may not be the same count is said beside the latest', () => {
  test.each([
    {
      says: 'the month after',
      entries: [one('2016-05')],
      expected: [sentence('5,100', 'in May 2016')],
    },
    { says: 'not one of the same month', entries: [one('2016-04-30')], expected: [] },
    {
      says: 'a day after',
      entries: [one('2016-05-01')],
      expected: [sentence('5,100', 'on 1 May 2016')],
    },
    { says: 'not one from before', entries: [one('2016-03')], expected: [] },
    {
      says: 'several in order of time',
      entries: [one('2016-06', 2), one('2016-05', 1)],
      expected: [
        sentence('1', 'in May 2016').replace('visits', 'visit'),
        sentence('2', 'in June 2016'),
      ],
    },
  ])('$says', ({ entries, expected }) => {
    expect(later(...entries)).toEqual(expected);
  });

  test('it is said last: what is compared before it is the measure’s own', () => {
    const head = `${plain}\nunjoined:\n${one('2016-05')}`;
    const indicator = indicatorOf('period,value\n2015-04,4930\n2016-04,4930\n', head);
    const said = sayStanding(standingOf(indicator)!, undefined, english);
    expect(said.at(1)).toBe('That is the same as in April 2015');
    expect(said.at(-1)).toContain('Later our papers print');
  });

  test('it is no change, and not the figure the measure stands at', () => {
    const head = `${plain}\nunjoined:\n${one('2016-05')}`;
    const indicator = indicatorOf('period,value\n2015-04,4610\n2016-04,4930\n', head);
    const standing = standingOf(indicator)!;
    expect(standing.latest.figure.value).toBe(4930);
    expect(sayUnjoinedShort(indicator, standing.latest.period, english)).toBe(
      'Later: 5,100 visits in May 2016, which may not be the same count',
    );
  });
});

test.each([
  { entries: [], is: undefined },
  {
    entries: [one('2016-05')],
    is: 'The table has no figure that may not be the same count. It is left out: 5,100 visits in May 2016',
  },
  {
    entries: [one('2016-05'), one('2016-06', 5200)],
    is: 'The table has no figures that may not be the same count. They are left out: 5,100 visits in May 2016; 5,200 visits in June 2016',
  },
])('beside the download stands what is left out of it: $is', ({ entries, is }) => {
  const head = entries.length === 0 ? plain : `${plain}\nunjoined:\n${entries.join('\n')}`;
  expect(sayLeftOut(indicatorOf('period,value\n2016-04,4930\n', head), english)).toBe(is);
});

describe('it stands in one place alone', () => {
  const codes = (lines: string, csv = 'period,value\n2016-04,4930\n') =>
    compileWith({
      [`content/reports/${paper}.md`]: undefined,
      'content/indicators/library-visits.md': `---\ntitle: Visits\n${plain}\n${lines}\n---\n`,
      'data/indicators/library-visits.csv': csv,
    })
      .diagnostics.map(({ code }) => code)
      .filter((code) => code !== 'reference/unknown');
  test.each([
    { says: 'good', lines: `unjoined:\n${one('2016-05')}`, expected: [] },
    {
      says: 'a row of the same time',
      lines: `unjoined:\n${one('2016-04')}`,
      expected: ['indicator/unjoined-joined'],
    },
    { says: 'the month of its paper', lines: `unjoined:\n${one('2016-06')}`, expected: [] },
    {
      says: 'after its paper',
      lines: `unjoined:\n${one('2016-07')}`,
      expected: ['indicator/unjoined-future'],
    },
    {
      says: 'few people',
      lines: `counts: people\nunjoined:\n${one('2016-05', 3)}`,
      expected: ['indicator/unjoined-small'],
    },
  ])('$says', ({ lines, expected }) => {
    expect(codes(lines)).toEqual(expected);
  });
});

test('what is not yet due is said with the day that was judged by', () => {
  const indicator = indicatorOf(
    `period,value,edition\n2016-04,4930,${paper}\n2016-05,not-yet-due,${paper}\n`,
    plain,
  );
  expect(sayStanding(standingOf(indicator)!, undefined, english)).toContain(
    'For May 2016 there is no figure: not yet due on 14 June 2016',
  );
});
