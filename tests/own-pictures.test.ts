import { describe, expect, test } from 'vitest';
import { chartFor } from '../src/charts/chart-for.ts';
import { dotsChart } from '../src/charts/dots-chart.ts';
import { marksOf, type Chart } from '../src/charts/model.ts';
import { dimensionsOf } from '../src/core/indicator.ts';
import { partsThenAndNow } from '../src/core/then-and-now.ts';
import { picturesOf } from '../src/elements/data-table/picture.ts';
import { loadPublication } from '../src/site/load.ts';
import { agreementOf } from './agreement.ts';

const { settings, indicators, tables, language } = loadPublication(process.cwd()).value!;
const drawing = { language, comparators: settings.comparators ?? {} };

/** Every picture of the publication, with the table it is drawn from. */
const pictures = [...indicators.values()].flatMap((indicator) => {
  const parts = [...dimensionsOf(indicator).keys()];
  const drawn: readonly (readonly [name: string, chart: Chart | undefined])[] = [
    [indicator.id, chartFor(indicator, undefined, drawing)],
    ...parts.map((by) => [`${indicator.id} by ${by}`, chartFor(indicator, by, drawing)] as const),
    ...parts.map((by) => {
      const pairs = partsThenAndNow(indicator, by) ?? [];
      return [`${indicator.id} by ${by}, then and now`, dotsChart(pairs, 'All', drawing)] as const;
    }),
  ];
  return drawn.flatMap(([name, chart]) => (chart ? [{ name, chart, csv: indicator.csv }] : []));
});

const tablePictures = [...tables.values()].flatMap((table) =>
  picturesOf(table, language).map(({ file, chart }) => ({ name: file, chart, csv: table.csv })),
);

describe.each([...pictures, ...tablePictures])('$name', ({ chart, csv }) => {
  agreementOf(chart);

  test('every figure of the picture stands in the table that readers may download', () => {
    const cells = new Set(csv.split(/[,\n]/).map(Number));
    for (const { value } of marksOf(chart)) expect(cells).toContain(value);
  });
});

test('the publication has pictures of several kinds', () => {
  expect(new Set(pictures.map(({ chart }) => chart.is))).toContain('standing');
  expect(pictures.length).toBeGreaterThan(40);
});
