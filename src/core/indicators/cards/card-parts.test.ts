import { describe, expect, test } from 'vitest';
import { overviewChart } from '../../../charts/overview-chart.ts';
import { filesOf } from '../../../../tests/cards-of.ts';
import { compileWith } from '../../../../tests/small-council.ts';
import { toldWithPath } from '../../../../tests/told.ts';
import { english } from '../../language/english.ts';
import { newsOf } from '../../publication/front/news.ts';
import { sayOverview } from '../words/say-overview.ts';
import { sayOverviewTitle } from '../words/say-overview-title.ts';

const head = 'unit: buses\nunitOne: bus\ngoodWhen: higher\ncounts: other';
const aim = '\ntargets:\n  - value: 85\n    from: 2016-01\n    tolerance: none';
const columns = 'period,area,value,published';

/** A card of the latest, or of a period, with a measure whose table is given beside one that is whole. */
function cardWith(csv: string, { more = '', period = 'latest' } = {}) {
  const files = filesOf([
    { id: 'buses', head: `${head}${more}`, rows: '' },
    {
      id: 'trams',
      head: `unit: trams\nunitOne: tram\ngoodWhen: higher${aim}`,
      rows: '2016-04,90,',
    },
  ]);
  const settings = files['content/publication.yml']!;
  const { value, diagnostics } = compileWith({
    ...files,
    'content/publication.yml': settings.replace('period: latest', `period: ${period}`),
    'data/indicators/buses.csv': `${columns}\n${csv}\n`,
  });
  expect(toldWithPath(diagnostics)).toEqual([]);
  const card = value!.scorecards[0]!;
  const isOurs = ({ indicator }: { indicator: { id: string } }) =>
    indicator.id === 'buses' || indicator.id === 'trams';
  return {
    value: value!,
    card: { ...card, rows: card.rows.filter(isOurs), parts: card.parts.filter(isOurs) },
  };
}

const parts = '2016-04,East,80,\n2016-04,West,90,';

describe('a measure of whose whole there is no figure stands on a card by its parts', () => {
  test.each([
    { of: 'parts alone', csv: parts, rows: ['trams'], byParts: ['buses'] },
    {
      of: 'parts and the whole',
      csv: `2016-04,,170,\n${parts}`,
      rows: ['buses', 'trams'],
      byParts: [],
    },
    { of: 'the whole alone', csv: '2016-04,,170,', rows: ['buses', 'trams'], byParts: [] },
    {
      of: 'parts without a number',
      csv: '2016-04,East,c,\n2016-04,West,c,',
      rows: ['trams'],
      byParts: [],
    },
    {
      of: 'a period of which parts alone are known, and the whole of another',
      csv: `2016-03,,160,\n${parts}`,
      period: '2016-04',
      rows: ['trams'],
      byParts: ['buses'],
    },
    {
      of: 'the latest, where the whole is known of an earlier period',
      csv: `2016-03,,160,\n${parts}`,
      rows: ['buses', 'trams'],
      byParts: [],
    },
    { of: 'a period without any', csv: parts, period: '2016-03', rows: [], byParts: [] },
  ])('$of', ({ csv, period = 'latest', rows, byParts }) => {
    const { card } = cardWith(csv, { period });
    expect(card.rows.map(({ indicator }) => indicator.id)).toEqual(rows);
    expect(card.parts.map(({ indicator }) => indicator.id)).toEqual(byParts);
  });

  test('the picture has a row of it, with its target', () => {
    const { card } = cardWith(parts, { more: aim });
    const { groups } = overviewChart(card, { language: english, comparators: {}, schemes: {} });
    expect(groups.map(({ beside }) => beside)).toEqual(['target', 'parts']);
    expect(groups[1]!.rows[0]).toMatchObject({
      measure: 'buses',
      figure: '80 buses to 90 buses',
      when: 'in April 2016: 2 parts by area, lowest to highest',
      against: 'The target from January 2016 was 85 buses; met by 1 of 2, not met by East',
      place: undefined,
      verdict: '',
    });
    expect(sayOverview(card, english)).toEqual([
      'Of 1 measure with a figure of the whole and a target 1 met it',
      'Published by its parts alone: buses',
    ]);
  });

  test('without one nothing is said of parts', () => {
    const { card } = cardWith(`2016-04,,170,\n${parts}`, { more: aim });
    expect(sayOverview(card, english)).toEqual(['Of 2 measures with a target 2 met it']);
  });

  test('the title counts their time', () => {
    const { card } = cardWith('2018-04,East,80,\n2018-04,West,90,');
    expect(sayOverviewTitle(card, english)).toBe('How things stand: latest figures, 2016 to 2018');
    expect(sayOverviewTitle(cardWith(parts).card, english)).toBe('How things stand, April 2016');
  });
});

describe('a card of the latest has a measure all of whose figures are lost', () => {
  const lost = (row: string) => {
    const files = filesOf([
      { id: 'buses', head: `unit: "%"\ngoodWhen: higher\nparts: percent${aim}`, rows: '' },
    ]);
    const { value, diagnostics } = compileWith({
      ...files,
      'data/indicators/buses.csv': `period,value,numerator,denominator\n${row}\n`,
    });
    expect(toldWithPath(diagnostics)).toEqual([]);
    const card = value!.scorecards[0]!;
    const rows = card.rows.filter(({ indicator }) => indicator.id === 'buses');
    const { groups } = overviewChart(
      { rows, parts: [] },
      { language: english, comparators: {}, schemes: {} },
    );
    return groups.flatMap((group) => group.rows);
  };
  test('by its own numbers, where these are there', () => {
    const [row] = lost('2016-03,unavailable,,\n2016-04,unavailable,180,200');
    expect(row).toMatchObject({ figure: 'not available', notes: ['180 of 200 give 90.0%'] });
    expect(row!.place?.at).toBeGreaterThan(0);
  });
  test('and leaves it out where they are lost too', () => {
    expect(lost('2016-04,unavailable,180,')).toEqual([]);
  });
});

test('figures of parts alone are news on the day on which the last of them came out', () => {
  const { value } = cardWith('2016-04,East,80,2016-05-02\n2016-04,West,90,2016-05-03');
  const figures = newsOf(value).flatMap((one) =>
    one.is === 'figures' ? [`${one.day}: ${one.indicators.map(({ id }) => id).join()}`] : [],
  );
  expect(figures).toEqual(['2016-05-03: buses']);
});
