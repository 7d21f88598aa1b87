import { describe, expect, test } from 'vitest';
import {
  sayComparators,
  sayOtherLine,
  sayVerdict,
} from '../src/core/indicators/words/comparator-sentence.ts';
import { pairing } from '../src/core/indicators/comparing/comparator.ts';
import { english } from '../src/core/language/english.ts';
import { sayUnlike } from '../src/core/indicators/words/pair-sentence.ts';
import { behindOf, type CardRow } from '../src/core/indicators/cards/scorecard.ts';
import { standingOf } from '../src/core/indicators/comparing/standing.ts';
import { thenAndNow } from '../src/core/indicators/cards/then-and-now.ts';
import { compileWith, smallCouncil } from './small-council.ts';
import { csvOf, months, publishers, type Publisher, type Row } from './publishers.ts';

const names = {
  england: 'England',
  neighbours: 'Neighbours',
  cities: 'Cities',
  region: 'Region',
  wales: 'Wales',
};

function indicatorOf(publisher: Publisher, goodWhen: string) {
  const { breakAt } = publisher;
  const { value, diagnostics } = compileWith({
    'content/publication.yml': smallCouncil['content/publication.yml']
      .replace('2020-01-31', '2024-08-31')
      .replace(
        'comparators:\n  england: England\n',
        `comparators:\n${Object.entries(names)
          .map(([id, name]) => `  ${id}: ${name}\n`)
          .join('')}`,
      ),
    'content/reports/2016-06-14-library-report.md': undefined,
    'content/indicators/library-visits.md': `---\ntitle: Visits\nunit: visits\nunitOne: visit\ngoodWhen: ${goodWhen}\nbasis: month\n${breakAt === undefined ? '' : `breaks:\n  - at: ${breakAt}\n    reason: Anew.\n`}---\n`,
    'data/indicators/library-visits.csv': csvOf(publisher),
  });
  expect(diagnostics.filter(({ code }) => code !== 'reference/unknown')).toEqual([]);
  return value!.indicators.get('library-visits')!;
}

/** What stands in a table for somebody and a month: of several papers, what the last prints. */
function stands({ rows }: Publisher, who: string, period: string, basis?: string): Row | undefined {
  return rows
    .filter(
      (row) =>
        row.who === who &&
        row.area === '' &&
        row.period === period &&
        (basis === undefined || row.basis === basis),
    )
    .toSorted((a, b) => (a.edition < b.edition ? -1 : 1))
    .at(-1);
}

const isNumber = (row: Row | undefined): row is Row => row !== undefined && row.value !== 'c';

/** What may be said of somebody beside our last figure, worked out from the rows alone. */
function truth(publisher: Publisher, who: string): string {
  const ours = (period: string) => stands(publisher, '', period, 'month');
  const theirs = (period: string) => stands(publisher, who, period, 'month');
  const last = months.findLast((period) => isNumber(ours(period)))!;
  const isSinceBreak = (period: string) =>
    publisher.breakAt === undefined || last < publisher.breakAt || period >= publisher.breakAt;
  for (let at = months.indexOf(last); at >= 0; at--) {
    const period = months[at]!;
    const [here, there] = [ours(period), theirs(period)];
    if (!isNumber(here) || !isNumber(there) || !isSinceBreak(period)) continue;
    const way = Math.sign(Number(there.value) - Number(here.value));
    return `${period} ${there.value} against ${here.value} ${way}`;
  }
  return 'alone';
}

describe.each(publishers)('a publisher $name', (publisher) => {
  test.each(['higher', 'lower', 'neither'])(
    'holds others’ figures against its own of the same month alone, where %s is good',
    (goodWhen) => {
      const { others } = standingOf(indicatorOf(publisher, goodWhen))!;
      const isLike = { higher: ['worse', 'same', 'better'], lower: ['better', 'same', 'worse'] };
      const ways = isLike[goodWhen as 'higher' | 'lower'] ?? ['neither', 'same', 'neither'];
      const found = others.map(({ observation, ours, judgement }) => {
        const who = observation.comparator!;
        if (ours?.figure.is !== 'number' || observation.figure.is !== 'number')
          return [who, 'alone', judgement];
        const [there, here] = [observation.figure.value, ours.figure.value];
        const way = Math.sign(there - here);
        expect(ours.period.text).toBe(observation.period.text);
        const isDoubted = [ours, observation].some(({ discrepancy }) => discrepancy !== undefined);
        expect(judgement).toBe(isDoubted ? 'doubted' : ways[way + 1]);
        return [who, `${observation.period.text} ${there} against ${here} ${way}`, undefined];
      });
      expect(found.toSorted()).toEqual(
        Object.keys(names)
          .map((who) => [who, truth(publisher, who), undefined])
          .toSorted(),
      );
    },
  );

  test('names three others at most, each with its own verdict, in the order of the publication', () => {
    const indicator = indicatorOf(publisher, 'higher');
    const standing = standingOf(indicator)!;
    const said = sayComparators(standing, names, english).join('. ');
    expect(said.match(/England|Neighbours|Cities|Region|Wales/g)?.toSorted()).toEqual([
      'Cities',
      'England',
      'Neighbours',
    ]);
    expect(said).toContain('The figures of 2 others stand in the table of the measure');
    for (const who of ['england', 'neighbours', 'cities'] as const) {
      const [period, there, , here, way] = truth(publisher, who).split(' ');
      const sentence = said
        .split('. ')
        .find((one) => one.includes(names[who]))!
        .replace(/^.*?: /, '')
        .split(/, (?=[A-Z])/)
        .find((one) => one.startsWith(names[who]))!;
      if (period === 'alone') {
        expect(sentence).not.toMatch(/here|better|worse|same/);
        continue;
      }
      if (standing.latest.discrepancy !== undefined) {
        expect(sentence).toContain('not compared: a contradicted figure');
        continue;
      }
      const isLatest = period === standing.latest.period.text;
      const against = isLatest ? '' : `, against ${here} visits here`;
      const verdict = { 1: 'better than here', 0: 'the same', '-1': 'worse than here' }[way!]!;
      expect(sentence).toBe(`${names[who]} ${there} visits${against} (${verdict})`);
    }
  });

  test('gives each row of the table the verdict of its own month and part', () => {
    const indicator = indicatorOf(publisher, 'lower');
    const pair = pairing(indicator);
    for (const row of indicator.observations) {
      const said = sayVerdict(row, indicator, pair, english);
      const area = row.dimensions.get('area') ?? '';
      const alike = publisher.rows.filter(
        (one) => one.area === area && one.period === row.period.text && one.basis === row.basis,
      );
      const lastOf = (who: string) =>
        alike
          .filter((one) => one.who === who)
          .toSorted((a, b) => (a.edition < b.edition ? -1 : 1))
          .at(-1);
      const [here, there] = [lastOf(''), lastOf(row.comparator ?? '')];
      const isStanding = there?.edition === (row.edition ?? '');
      if (
        !row.comparator ||
        !isNumber(here) ||
        !isNumber(there) ||
        !isStanding ||
        row.basis === 'unstated'
      ) {
        expect(said).toBe('');
        continue;
      }
      // The review contradicts what was printed before.
      if ([here, there].some(({ edition }) => edition === '2025-01-review')) {
        expect(said).toBe(
          `A contradicted figure, so not compared with the ${here.value} visits here`,
        );
        continue;
      }
      const way = Math.sign(Number(there.value) - Number(here.value));
      const word = way < 0 ? 'Better than' : way > 0 ? 'Worse than' : 'The same as';
      expect(said).toBe(way === 0 ? 'The same as here' : `${word} the ${here.value} visits here`);
    }
  });
});

describe('a figure without a date belongs to the figure of ours that its paper prints it beside', () => {
  const [a, b] = ['2016-01-01-a', '2016-02-01-b'];
  const say = (rows: string, at?: string) => {
    const { value } = compileWith({
      'content/reports/2016-06-14-library-report.md': undefined,
      'content/indicators/library-visits.md':
        '---\ntitle: Visits\nunit: visits\nunitOne: visit\ngoodWhen: higher\nbasis: month\n---\n',
      'data/indicators/library-visits.csv': `period,area,comparator,basis,value,edition,locator,discrepancy\n${rows}`,
    });
    const standing = standingOf(value!.indicators.get('library-visits')!, at)!;
    return sayComparators(standing, { england: 'England' }, english);
  };
  const undated = 'Others, date not stated: England 9 visits';
  test.each([
    {
      says: 'the one it prints',
      rows: `2016-01,,,,5,${a},,\nunstated,,england,unstated,9,${a},,`,
      told: [`${undated} (better than here)`],
    },
    {
      says: 'the latest of several',
      rows: `2015-12,,,,9,${a},,\n2016-01,,,,10,${a},,\nunstated,,england,unstated,9,${a},,`,
      told: [`${undated} (worse than here)`],
    },
    {
      says: 'and no earlier one of those',
      rows: `2015-12,,,,9,${a},,\n2016-01,,,,10,${a},,\nunstated,,england,unstated,9,${a},,`,
      at: '2015-12',
      told: [],
    },
    {
      says: 'the one in its own place of the paper',
      rows: `2015-12,,,,5,${a},p3,\n2016-01,,,,10,${a},p9,\nunstated,,england,unstated,9,${a},p3,`,
      at: '2015-12',
      told: [`${undated} (better than here)`],
    },
    {
      says: 'and then not the latest',
      rows: `2015-12,,,,5,${a},p3,\n2016-01,,,,10,${a},p9,\nunstated,,england,unstated,9,${a},p3,`,
      told: [],
    },
    {
      says: 'never one of a later paper',
      rows: `2016-01,,,,5,${a},,\nunstated,,england,unstated,9,${a},,\n2016-02,,,,6,${b},,`,
      told: [],
    },
    {
      says: 'the same figure that a later paper prints again',
      rows: `2016-01,,,,5,${a},,\nunstated,,england,unstated,9,${a},,\n2016-01,,,,5,${b},,`,
      told: [`${undated} (better than here)`],
    },
    {
      says: 'and not what the later paper makes of it',
      rows: `2016-01,,,,5,${a},,\nunstated,,england,unstated,9,${a},,\n2016-01,,,,10,${b},,Revised.`,
      told: [],
    },
    {
      says: 'not one of a part',
      rows: `2016-01,,,,5,${a},,\n2016-01,East,,,7,${a},,\nunstated,East,england,unstated,9,${a},,`,
      told: [],
    },
    {
      says: 'not one of another basis that it names',
      rows: `2016-01,,,,5,${a},,\nunstated,,england,rolling-12m,9,${a},,`,
      told: [
        'Not held against our figure, as the two are not alike: England 9 visits (date not stated), rolling 12 months',
      ],
    },
    {
      says: 'where there is no paper, the only one',
      rows: '2016-01,,,,5,,,\nunstated,,england,unstated,9,,,',
      told: [`${undated} (better than here)`],
    },
    {
      says: 'where there is no paper and more than one, none',
      rows: '2015-12,,,,4,,,\n2016-01,,,,5,,,\nunstated,,england,unstated,9,,,',
      told: [
        'Not held against our figure, as the two are not alike: England 9 visits (date not stated), basis not stated',
      ],
    },
    {
      says: 'a reason is no figure',
      rows: `2016-01,,,,5,${a},,\nunstated,,england,unstated,c,${a},,`,
      told: ['Others, date not stated: England withheld to protect privacy'],
    },
    {
      says: 'one that is not available, if that is what it stands beside',
      rows: `2016-01,,,,5,${a},,\n2016-02,,,,x,${a},,\nunstated,,england,unstated,9,${a},,`,
      told: [],
    },
    {
      says: 'not one that is only awaited',
      rows: `2016-01,,,,5,${a},,\n2016-02,,,,not-yet-due,${a},,\nunstated,,england,unstated,9,${a},,`,
      told: [`${undated} (better than here)`],
    },
  ])('$says', ({ rows, at, told }) => {
    expect(say(rows, at)).toEqual(told);
  });
});

describe('whose figure is like ours is a matter of days, not of spelling', () => {
  const say = (rows: string, lines = 'basis: quarter') => {
    const { value } = compileWith({
      'content/reports/2016-06-14-library-report.md': undefined,
      'content/indicators/library-visits.md': `---\ntitle: Visits\nunit: visits\nunitOne: visit\ngoodWhen: higher\n${lines}\n---\n`,
      'data/indicators/library-visits.csv': `period,comparator,value\n${rows}`,
    });
    const standing = standingOf(value!.indicators.get('library-visits')!)!;
    return sayComparators(standing, { england: 'England' }, english);
  };
  test.each([
    {
      says: 'the same three months of a calendar and a financial year',
      rows: '2016-Q1,,5\n2015/16-Q4,england,9',
      told: ['Others in quarter 4 of 2015/16: England 9 visits (better than here)'],
    },
    {
      says: 'not the three months after',
      rows: '2016-Q1,,5\n2016/17-Q1,england,9',
      told: [
        'Not held against our figure, as the two are not alike: England 9 visits in quarter 1 of 2016/17',
      ],
    },
    {
      says: 'the same twelve months, as a stretch and as a year',
      rows: '2015/16,,5\n2015-04..2016-03,england,4',
      lines: 'basis: year',
      told: ['Others from April 2015 to March 2016: England 4 visits (worse than here)'],
    },
    {
      says: 'the same three months of a year to date, which begins in April',
      rows: '2016-04..2016-06,,5\n2016-06,england,4',
      lines: 'basis: year-to-date',
      told: ['Others in June 2016: England 4 visits (worse than here)'],
    },
    {
      says: 'not those of a year to date that begins in September',
      rows: '2016-04..2016-06,,5\n2016-06,england,4',
      lines: 'basis: year-to-date\nyearStart: september',
      told: [
        'Not held against our figure, as the two are not alike: England 4 visits in June 2016',
      ],
    },
    {
      says: 'not a year that begins another month',
      rows: '2015/16,,5\nay2015/16,england,4',
      lines: 'basis: year',
      told: [
        'Not held against our figure, as the two are not alike: England 4 visits in academic year 2015/16',
      ],
    },
    {
      says: 'a figure that is withheld is not called unlike',
      rows: '2016-Q1,,5\n2016-Q1,england,suppressed',
      told: [
        'Others without a figure: England withheld to protect privacy in January to March 2016',
      ],
    },
    {
      says: 'nor one from before a change of definition, which was like ours of then',
      rows: '2016-Q1,,5\n2016-Q2,,6\n2016-Q1,england,9',
      lines: 'basis: quarter\nbreaks:\n  - at: 2016-Q2\n    reason: Anew.',
      told: [
        'Not held against our figure, as the two are not alike: England 9 visits in January to March 2016',
      ],
    },
  ])('$says', ({ rows, lines, told }) => {
    expect(say(rows, lines)).toEqual(told);
  });
});

describe('a card and its list of what is worse follow the same rule', () => {
  const [january, february] = ['2016-01-31-report', '2016-02-29-report'];
  const paper = (date: string) =>
    `---\ntitle: Report\nkind: report\nbody: cabinet\ndate: ${date}\nsummary: Visits.\noutcome: not in our papers\n---\n`;
  const card = (rows: string, goodWhen = 'higher') => {
    const { value, diagnostics } = compileWith({
      'content/publication.yml': `${smallCouncil['content/publication.yml']}scorecards:\n  january:\n    title: January\n    edition: ${january}\n    period: 2016-01\n  february:\n    title: February\n    edition: ${february}\n    period: 2016-02\n`,
      'content/reports/2016-06-14-library-report.md': undefined,
      [`content/reports/${january}.md`]: paper('2016-01-31'),
      [`content/reports/${february}.md`]: paper('2016-02-29'),
      'content/indicators/library-visits.md': `---\ntitle: Visits\nunit: visits\nunitOne: visit\ngoodWhen: ${goodWhen}\nbasis: month\n---\n`,
      'data/indicators/library-visits.csv': `period,comparator,basis,value,edition,discrepancy\n${rows}`,
    });
    expect(diagnostics).toEqual([]);
    const [first, second] = value!.scorecards.map(({ rows: [row] }) => row!);
    const [pair] = thenAndNow(value!.scorecards[0]!, value!.scorecards[1]!);
    const say = (row: CardRow) =>
      row.others.map((other) =>
        sayOtherLine(other, row.indicator, 'visits', { england: 'England' }, english),
      );
    return { first: first!, second: second!, pair: pair!, say };
  };
  const own = `2016-01,,,5,${january},\n2016-02,,,9,${february},`;
  test.each([
    {
      says: 'the month’s own',
      rows: `${own}\n2016-02,england,,10,${february},`,
      told: ['England: 10 visits, February 2016 (better than here)'],
      behind: true,
    },
    {
      says: 'that of the month before, against ours of then',
      rows: `${own}\n2016-01,england,,7,${february},`,
      told: ['England: 7 visits, January 2016, against 5 visits here (better than here)'],
      behind: true,
    },
    {
      says: 'that of the month before, which was worse, though it is less than ours of now',
      rows: `${own}\n2016-01,england,,4,${february},`,
      told: ['England: 4 visits, January 2016, against 5 visits here (worse than here)'],
      behind: false,
    },
    {
      says: 'one of another basis, without a verdict',
      rows: `${own}\n2016-02,england,rolling-12m,100,${february},`,
      told: ['England: 100 visits, February 2016, rolling 12 months'],
      behind: false,
    },
    {
      says: 'one without a date, of its paper',
      rows: `${own}\nunstated,england,unstated,10,${february},`,
      told: ['England: 10 visits, date not stated (better than here)'],
      behind: true,
    },
    {
      says: 'none without a date of the paper before',
      rows: `${own}\nunstated,england,unstated,10,${january},`,
      told: [],
      behind: false,
    },
  ])('$says', ({ rows, told, behind }) => {
    const { second, say } = card(rows);
    expect(say(second)).toEqual(told);
    expect(behindOf(second).length > 0).toBe(behind);
  });

  test('a card shows nothing that a later paper found out, and tells nothing by what it contradicts', () => {
    const rows = `${own}\n2016-01,england,,7,${february},\n2016-01,,,8,${february},The last paper had 5.`;
    const { first, second, say } = card(rows);
    expect(say(first)).toEqual([]);
    expect(say(second)).toEqual([
      'England: 7 visits, January 2016, against 8 visits here (not compared: a contradicted figure)',
    ]);
    expect(second.change).toMatchObject({ difference: 1, judgement: 'doubted' });
  });

  test('a figure that is not there is not worse than another’s, though the last of both was', () => {
    const { second, say } = card(
      `2016-01,,,5,${january},\n2016-02,,,unavailable,${february},\n2016-01,england,,7,${february},`,
    );
    expect(say(second)).toEqual([
      'England: 7 visits, January 2016, against 5 visits here (better than here)',
    ]);
    expect(behindOf(second)).toEqual([]);
  });

  test.each([
    {
      says: 'revised upwards',
      again: '10',
      told: 'A later paper gives the earlier figure as 10 visits.',
    },
    { says: 'printed again as it was', again: '5', told: '' },
  ])('then and now, of a figure that the later paper has $says', ({ again, told }) => {
    const { pair } = card(
      `${own}\n2016-01,,,${again},${february},${again === '5' ? '' : 'Revised.'}`,
    );
    expect(sayUnlike(pair, [], english)).toBe(told);
    expect(pair.change?.difference).toBe(told === '' ? 4 : undefined);
  });

  test('a figure that a later paper revised keeps the change its own paper knew', () => {
    const before = `2015-01,,,3,${january},\n${own}\n2016-01,,,2,${february},Revised.`;
    expect(card(before).first.change).toMatchObject({ difference: 2, judgement: 'better' });
  });
});
