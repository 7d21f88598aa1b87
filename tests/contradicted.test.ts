import { describe, expect, test } from 'vitest';
import { overviewChart } from '../src/charts/overview-chart.ts';
import { standingOf } from '../src/core/indicators/comparing/standing.ts';
import { sayComparators } from '../src/core/indicators/words/comparator-sentence.ts';
import { sayOverview } from '../src/core/indicators/words/say-overview.ts';
import { sayStanding } from '../src/core/indicators/words/sentence.ts';
import { sayTargetWithSide } from '../src/core/indicators/words/target-sentence.ts';
import { english } from '../src/core/language/english.ts';
import { sayFinding } from '../src/elements/chart/say-finding.ts';
import { cardOf } from './cards-of.ts';
import { indicatorOf } from './small-council.ts';

const head =
  'unit: cases\nunitOne: case\ngoodWhen: lower\nbasis: month\ntargets:\n  - value: 16\n    from: 2016-01\n';
const columns = 'period,comparator,value,edition,discrepancy';
const names = { england: 'England' };
const drawing = { language: english, comparators: names, schemes: {} };
/** What no sentence about a contradicted figure may say. */
const verdict = /rose|fell|better|worse|up |down /;

const standing = (rows: readonly string[]) =>
  standingOf(indicatorOf([columns, ...rows].join('\n'), head.replace(/targets:[\s\S]*/, '')))!;
const aimed = (rows: readonly string[]) =>
  standingOf(indicatorOf([columns, ...rows].join('\n'), head))!;

describe('of a figure that another contradicts no change is told', () => {
  test.each([
    {
      of: 'the earlier',
      rows: ['2016-03,,15,a,Page 3 has 16.', '2016-04,,18,a,'],
      says: 'It was 15 cases in March 2016, a contradicted figure: no change is told',
    },
    {
      of: 'the later',
      rows: ['2016-03,,15,a,', '2016-04,,18,a,Page 3 has 15.'],
      says: 'It was 15 cases in March 2016; the later figure is contradicted, so no change is told',
    },
    {
      of: 'the later, though both are the same',
      rows: ['2016-03,,18,a,', '2016-04,,18,a,Page 3 has 15.'],
      says: 'It was 18 cases in March 2016; the later figure is contradicted, so no change is told',
    },
  ])('of $of', ({ rows, says }) => {
    const said = sayStanding(standing(rows), undefined, english);
    expect(said).toContain(says);
    expect(said.join('. ')).not.toMatch(verdict);
    expect(sayFinding(standing(rows), drawing)).toBe('');
  });

  test('of two papers’ figures, whichever of them has the word about it', () => {
    const rows = ['2016-03,,15,a,The next paper has 16.', '2016-03,,16,b,', '2016-04,,18,b,'];
    const said = sayStanding(standing(rows), undefined, english);
    expect(said[1]).toMatch(/^It was 16 cases in March 2016, a contradicted figure/);
  });

  test('where nothing contradicts them it is', () => {
    const said = sayStanding(standing(['2016-03,,15,a,', '2016-04,,18,a,']), undefined, english);
    expect(said.join('. ')).toContain(
      'It rose by 3 cases from 15 cases in March 2016; that is worse',
    );
  });
});

test('it is not compared with another, whose figure is told', () => {
  const rows = ['2016-04,,18,a,Page 3 has 15.', '2016-04,england,17,a,'];
  const said = sayComparators(standing(rows), names, english).join('. ');
  expect(said).toBe('Others in April 2016: England 17 cases (not compared: a contradicted figure)');
  expect(sayFinding(standing(rows), drawing)).toBe('');
});

test('how it stands to a target is told as it is published, and by no title', () => {
  const one = aimed(['2016-04,,18,a,Page 3 has 15.']);
  expect(sayStanding(one, undefined, english)[1]).toBe(
    'The target from January 2016 was 16 cases; the figure is 2 cases above it and does not meet it, as it is published (lower is better)',
  );
  expect(sayTargetWithSide(one.target!, one, english)).toBe(
    'The target from January 2016 was 16 cases: not met, as it is published',
  );
  expect(sayFinding(one, drawing)).toBe('');
});

test('a row of how things stand is not drawn, and is neither better nor worse', () => {
  const visits = 'unit: visits\nunitOne: visit\ngoodWhen: lower';
  const card = cardOf([
    {
      id: 'one',
      head: visits,
      columns: 'period,value,discrepancy',
      rows: '2015-04,18,\n2016-04,15,Page 3 has 19.',
    },
  ]);
  const [row] = overviewChart(card, drawing).groups.flatMap(({ rows }) => rows);
  expect(row).toMatchObject({
    isDoubted: true,
    place: undefined,
    verdict: 'Not told: a contradicted figure',
  });
  expect(sayOverview(card, english).join('. ')).not.toMatch(/got better|got worse/);
});
