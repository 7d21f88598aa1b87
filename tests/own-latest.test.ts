import { describe, expect, test } from 'vitest';
import { chartFor } from '../src/charts/chart-for.ts';
import { marksOf } from '../src/charts/contents.ts';
import { lineChart } from '../src/charts/line-chart.ts';
import { describe as sayPicture } from '../src/charts/describe.ts';
import { muchOlder } from '../src/core/indicators/comparing/list-age.ts';
import { sayUnjoinedShort } from '../src/core/indicators/words/say-unjoined.ts';
import { sayStanding } from '../src/core/indicators/words/sentence.ts';
import { standingOf } from '../src/core/indicators/comparing/standing.ts';
import { loadPublication } from '../src/site/load.ts';
import { indicatorOf } from './small-council.ts';

const { indicators, settings, language } = loadPublication(process.cwd()).value!;
const drawing = { language, comparators: {} };
const standingBy = (id: string) => standingOf(indicators.get(id)!)!;

describe('what is printed later than the latest of a measure stands beside it', () => {
  test.each([
    {
      id: 'children-in-care',
      later: ['1,805 children on 1 April 2018', '1,929 children in April 2020'],
    },
    { id: 'child-protection-plans', later: ['1,295 children in April 2020'] },
  ])('$id', ({ id, later }) => {
    const standing = standingBy(id);
    expect(standing.latest.period.text).toBe('2016-04');
    const said = sayStanding(standing, undefined, language).filter((one) => /^Later/.test(one));
    expect(said).toHaveLength(later.length);
    later.forEach((figure, at) => expect(said[at]).toContain(figure));
    expect(sayUnjoinedShort(standing.indicator, standing.latest.period, language)).toContain(
      later.at(-1),
    );
    const chart = chartFor(standing.indicator, undefined, drawing)!;
    const open = marksOf(chart).filter(({ kind }) => kind === 'apart');
    expect(open).toHaveLength(later.length);
    expect(open.every(({ isProvisional }) => isProvisional)).toBe(true);
  });
});

test('on the home page, the two figures of 2016 are said to be much older than the rest', () => {
  const ids = settings.highlights!;
  const older = muchOlder(ids.map((id) => standingBy(id).latest.period.last));
  expect(ids.filter((_, at) => older[at])).toEqual(['children-in-care', 'child-protection-plans']);
});

test('in a line such a figure is a point that nothing joins, and never the latest or the highest', () => {
  const rows = ['2016-01,5', '2016-02,6', '2016-03,7', '2016-04,8'].join('\n');
  const indicator = indicatorOf(
    `period,value\n${rows}\n`,
    'unit: visits\ngoodWhen: higher\nbasis: month\nunjoined:\n  - value: 99\n    period: 2016-05\n    edition: 2016-06-14-library-report\n    locator: p1\n    reason: It may count the van.',
  );
  const chart = lineChart(indicator, drawing);
  expect(chart.points.at(-1)).toMatchObject({ join: 'none', entry: { kind: 'apart', value: 99 } });
  const said = sayPicture(chart, language);
  expect(said).toContain('April 2016: 8, up from 5 (January 2016).');
  expect(said).toContain('Highest: 8 (April 2016).');
  expect(said).toContain('May 2016, may not be the same count: 99.');
});
