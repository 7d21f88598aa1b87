import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { marksOf } from '../src/charts/contents.ts';
import { narrowest } from '../src/charts/measure.ts';
import { toSvg } from '../src/charts/svg.ts';
import { parsePeriod } from '../src/core/values/period.ts';
import { sayBasis, sayPeriod } from '../src/core/values/say.ts';
import { standingOf } from '../src/core/indicators/comparing/standing.ts';
import type { ChartElementModel } from '../src/elements/chart/chart.ts';
import { pictureOf, picturesOf } from '../src/elements/chart/picture.ts';
import { coursesOf, pictureOf as pictureOfCourse } from '../src/elements/course/picture.ts';
import { picturesOf as picturesOfTable } from '../src/elements/data-table/picture.ts';
import { loadPublication } from '../src/site/load.ts';
import { agreementOf } from './agreement.ts';
import { wordFaults } from './word-faults.ts';

const { settings, indicators, tables, reports, pages, bodies, language } = loadPublication(
  process.cwd(),
).value!;
const comparators = settings.comparators ?? {};
const drawing = { language, comparators };

/** The pictures that officers ask for in reports, pages and bodies. */
const asked = [...reports, ...pages, ...bodies.values()].flatMap(({ sections }) =>
  sections.flatMap((section) =>
    section.is === 'element' && section.name === 'chart'
      ? [section.model as ChartElementModel]
      : [],
  ),
);

/** The pictures of each measure's own page: whole, parts, parts then and now, and the same in another unit. */
const own = [...indicators.values()].flatMap((indicator) => {
  const paired = indicators.get(indicator.definition.pairedWith ?? '');
  const at = standingOf(indicator)?.latest.period.text;
  const other =
    paired && standingOf(paired, at)
      ? [{ indicator: paired, by: undefined, at, then: undefined, words: {} }]
      : [];
  return [...picturesOf(indicator), ...other];
});

const tablePictures = [...tables.values()].flatMap((table) =>
  picturesOfTable(table, language).map(({ file, chart }) => ({
    name: file,
    chart,
    csv: table.csv,
  })),
);

describe.each(tablePictures)('the picture $name of a table', ({ chart, csv }) => {
  test('every figure of the picture stands in the table that readers may download', () => {
    const cells = new Set(csv.split(/[,\n]/).map(Number));
    for (const { value } of marksOf(chart)) expect(cells).toContain(value);
  });

  agreementOf(chart);
});

const pictures = [...own, ...asked].map((model) => {
  const { indicator, by, at, then } = model;
  const name = [indicator.id, by && `by ${by}`, at && `at ${at}`, then && `then ${then}`]
    .filter(Boolean)
    .join(' ');
  return { name, csv: indicator.csv, indicator, ...pictureOf(model, drawing) };
});

type Row = Readonly<Record<string, string>>;

describe.each(pictures)('$name', ({ chart, csv, indicator, headline }) => {
  agreementOf(chart);

  const rows = Papa.parse<Row>(csv.trim(), { header: true }).data;

  test('a figure that may not be the same count is one of the definition, and no row', () => {
    for (const { value, label, kind } of marksOf(chart)) {
      if (kind !== 'apart') continue;
      const given = indicator.definition.unjoined?.find((one) => one.value === value);
      expect(label).toBe(`${sayPeriod(given!.period, language)}, may not be the same count`);
    }
  });

  test('every figure stands in the CSV that readers may download, in a row of that name', () => {
    const dimensions = Object.keys(rows[0]!).filter((name) =>
      indicator.observations.some((one) => one.dimensions.has(name)),
    );
    const namesOf = (row: Row) => [
      sayPeriod(parsePeriod(row['period']!) ?? parsePeriod('unstated')!, language),
      ...dimensions.map((name) => row[name]).filter(Boolean),
      ...(dimensions.some((name) => row[name]) ? [] : [language.site.indicatorPage.whole]),
      ...(row['comparator'] ? [comparators[row['comparator']]!] : []),
    ];
    for (const { value, label, kind } of marksOf(chart)) {
      if (kind === 'apart') continue;
      const found = rows.filter((row) => Number(row['value']) === value);
      const isNamed = found.some((row) => namesOf(row).some((name) => label.includes(name!)));
      expect(isNamed, `${label}: ${value}`).toBe(true);
    }
  });

  test('every number of its headline but those of times, units and how far it is from others is in the CSV', () => {
    const { title } = indicator.definition;
    const { basis } = indicator;
    // Reckoned, and held to its rows in the tests of what is found.
    const apart = / \d[\d,.]* [^,]* (?:above|below|on a year before)|(?:up|down) \d[\d,.]* /g;
    const times = indicator.observations.map(({ period }) => sayPeriod(period, language));
    const bare = [...times, title, sayBasis(basis, language), 'per 10,000']
      .reduce((words, one) => words.replaceAll(one, ''), headline)
      .replaceAll(apart, '');
    const paired = indicators.get(indicator.definition.pairedWith ?? '')?.csv ?? '';
    for (const number of bare.match(/\d[\d,]*(?:\.\d+)?/g) ?? [])
      expect(`${csv}\n${paired}`).toContain(number.replaceAll(',', ''));
  });
});

const courses = pages
  .flatMap(coursesOf)
  .flatMap(({ file, model }) => ({ file, model, picture: pictureOfCourse(model, drawing)! }));

describe.each(courses)('the course $file', ({ model, picture }) => {
  const svg = toSvg(picture.chart, { id: 'one', labelledBy: 'one-heading' });

  test.each([narrowest, 28, 52])('no words lie over others at %d em', (width) => {
    expect(wordFaults(svg, width)).toEqual([]);
  });

  test('every figure stands in the CSV of its measure, and no line joins fewer than four', () => {
    for (const { measure, points } of picture.chart.strips) {
      const values = Papa.parse<Row>(indicators.get(measure)!.csv.trim(), { header: true }).data;
      for (const { entry } of points)
        if (entry.is === 'mark')
          expect(values.map(({ value }) => Number(value))).toContain(entry.value);
      const joined = points.filter(({ join }) => join !== 'none').length;
      expect(joined === 0 || joined >= 3).toBe(true);
    }
  });

  test('its numbers are those of its list', () => {
    expect(picture.chart.events.map(({ number }) => number)).toEqual(
      model.events.map((_, index) => index + 1),
    );
    expect(picture.notes).toHaveLength(model.events.length);
  });
});

test('every topic has a course', () => {
  const topics = pages.filter(({ head }) => head.topic !== undefined);
  expect(topics.length).toBeGreaterThan(0);
  for (const topic of topics) expect(coursesOf(topic), topic.id).not.toEqual([]);
});

test('the publication has pictures of several kinds, among them all that its reports ask for', () => {
  expect(new Set(pictures.map(({ chart }) => chart.is))).toContain('standing');
  expect(pictures.length).toBeGreaterThan(60);
  expect(asked.length).toBeGreaterThan(0);
});
