import { titleOf } from '../src/charts/category.ts';
import { expect, test } from 'vitest';
import { english } from '../src/core/language/english.ts';
import { toChartJs } from '../src/charts/chart-js.ts';
import { describe } from '../src/charts/describe.ts';
import { toConfiguration } from '../src/charts/explore-configuration.ts';
import { entriesOf, gapsOf, marksOf, targetsOf } from '../src/charts/contents.ts';
import type { Chart } from '../src/charts/model.ts';
import { toSvg } from '../src/charts/svg.ts';
import { toTable, type Row } from '../src/charts/table.ts';

/** Colours and a face as a page would give them to an explored picture. */
export const colours = {
  ink: '#000',
  soft: '#555',
  rule: '#ddd',
  mark: '#00f',
  series: ['#00f'],
  page: '#fff',
  font: 'x',
};
const svgOf = (chart: Chart) => toSvg(chart, { id: 'one', labelledBy: 'one-headline' });

/** The words of a drawing, as a reader would see them. */
const wordsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)]
    .map(([, content]) => content!.replace(/<[^>]+>/g, ''))
    .join(' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** A row of the table in words. */
const wordsOfRow = ({ label, text, others = [] }: Row) =>
  [label, text, ...others.map((one) => one.text)].join(' ');

const numbersIn = (words: string) => words.match(/−?\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];

/** The tests that a picture says the same figures in every form it takes (standards A-66). */
export function agreementOf(chart: Chart): void {
  const svg = svgOf(chart);
  const table = toTable(chart, english);
  const browser = toChartJs(chart, 'Ours');

  test('the table has every figure, reason, target and tolerance', () => {
    const rows = table.flatMap(({ text, others = [] }) => [text, ...others.map((one) => one.text)]);
    // Another's figure has its status behind it: its row has the name of ours.
    const bare = rows.map((text) => text.replace(/, provisional$/, ''));
    for (const { text } of marksOf(chart)) expect(bare).toContain(text);
    for (const { reason } of gapsOf(chart)) expect(rows).toContain(reason);
    for (const { text, band } of targetsOf(chart)) {
      expect(rows).toContain(text);
      if (band) expect(rows).toContain(band.text);
    }
  });

  test('every number of the sentence is in the table or on the axis', () => {
    const known = numbersIn(
      [
        ...table.map(wordsOfRow),
        ...chart.scale.ticks.map(({ text }) => text),
        String(marksOf(chart).length),
      ].join(' '),
    );
    for (const number of numbersIn(describe(chart, english))) expect(known).toContain(number);
  });

  test('every number of the drawing is in the table or on the axis, but for the years under a line', () => {
    const known = numbersIn(
      [...table.map(wordsOfRow), ...chart.scale.ticks.map(({ text }) => text)].join(' '),
    );
    for (const number of numbersIn(wordsOf(svg)))
      if (!/^20\d\d$/.test(number)) expect(known).toContain(number);
  });

  test('a standing, bars and dots print every figure and every reason', () => {
    const words = wordsOf(svg);
    if (chart.is !== 'line' && chart.is !== 'multiples')
      for (const { text } of marksOf(chart)) expect(words).toContain(text);
    for (const { reason } of gapsOf(chart))
      for (const word of reason.split(' ')) expect(words).toContain(word);
  });

  test('Chart.js gets the same figures, words and axis', () => {
    expect(
      browser.places
        .filter(({ value }) => value !== null)
        .map(({ value, text }) => ({ value, text })),
    ).toEqual(marksOf(chart).map(({ value, text }) => ({ value, text })));
    expect(new Set(browser.targets.map(({ text }) => text))).toEqual(
      new Set(targetsOf(chart).map(({ text, words }) => `${text} ${words}`)),
    );
    expect([browser.low, browser.high, browser.ticks]).toEqual([
      chart.scale.low,
      chart.scale.high,
      chart.scale.ticks,
    ]);
  });

  test('Chart.js is still, parses nothing and ends its axis where the SVG does (C-05)', () => {
    const { data, options } = toConfiguration(browser, colours, { id: 'none' }, () => {});
    expect(options).toMatchObject({ animation: false, parsing: false, normalized: true });
    const isOverTime = chart.is === 'line' || chart.is === 'multiples';
    const axis = options?.scales?.[isOverTime ? 'y' : 'x'];
    expect(axis).toMatchObject({ min: chart.scale.low, max: chart.scale.high });
    const points = data.datasets.flatMap((one) => one.data as { x: number; y: number }[]);
    const drawn = points.map(({ x, y }) => (isOverTime ? y : x));
    expect(drawn.filter((value) => !Number.isNaN(value))).toEqual(
      marksOf(chart).map(({ value }) => value),
    );
  });

  test('explored, it shows every word of the still picture: labels, values, targets, reasons, axes', () => {
    const { rows, heads, feet, ticks, times, series, places } = browser;
    const shown = [
      ...rows.flatMap(({ lines }) => lines.flatMap(({ figure, words }) => [figure, words])),
      ...[...heads, ...feet],
      ...[...ticks, ...times].map(({ text }) => text),
      ...series.flatMap(({ name, end }) => [name, end]),
      // The date of a figure stands in the list that it is picked from.
      ...places.filter(({ isTold }) => isTold).flatMap(({ text, label }) => [text, label]),
    ];
    const known = new Set(shown.flatMap((words) => words.split(' ')));
    const told = wordsOf(svg)
      .split(/[ \u2002\u2003]+/)
      .filter((word) => word !== '');
    expect(told.filter((word) => !known.has(word))).toEqual([]);
  });

  test('explored, every figure can be read and picked, with the target of its own time or row', () => {
    const read = browser.places.map((place) => [titleOf(place), place.text]);
    expect(read).toEqual(
      entriesOf(chart).map((entry) => [
        entry.label,
        entry.is === 'mark' ? entry.text : entry.reason,
      ]),
    );
  });

  test('the model for the browser is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(browser))).toEqual(browser);
  });
}
