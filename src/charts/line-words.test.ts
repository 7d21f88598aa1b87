import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawingOf, samples } from '../../tests/chart-samples.ts';
import { coveredIn } from '../../tests/covered-in.ts';
import { wordFaults } from '../../tests/word-faults.ts';
import { standingOf } from '../core/indicators/comparing/standing.ts';
import { english } from '../core/language/english.ts';
import { loadPublication } from '../site/load.ts';
import { chartFor } from './chart-for.ts';
import { movementChart } from './movement-chart.ts';
import type { Chart } from './model.ts';
import { narrowest } from './measure.ts';
import { toSvg } from './svg.ts';

const top = join(import.meta.dirname, '..', '..');
const widths = [narrowest, 22, 28, 44, 76];

/** Every picture of a measure that has lines, of each publication that stands here. */
const ofPublications = ['.', 'examples/health-board'].flatMap((root) => {
  const { value } = loadPublication(join(top, root));
  const { indicators, settings } = value!;
  const drawing = { language: english, comparators: settings.comparators ?? {} };
  return [...indicators.values()].flatMap((indicator) => {
    const latest = standingOf(indicator)?.latest;
    const charts: readonly (Chart | undefined)[] = [
      chartFor(indicator, undefined, drawing),
      latest && movementChart(indicator, latest, drawing),
    ];
    return charts.flatMap((chart) => (chart?.is === 'line' ? [{ of: indicator.id, chart }] : []));
  });
});

const ofSamples = samples.flatMap((sample) => {
  const chart = drawingOf(sample);
  return chart.is === 'line' ? [{ of: sample.name, chart }] : [];
});

test('there are lines to look at', () => {
  expect(ofPublications.length).toBeGreaterThan(20);
  expect(ofSamples.length).toBeGreaterThan(5);
});

test.each([...ofSamples, ...ofPublications])(
  'no words lie on a line or a mark, nor over others, and none is lost: $of (C-16)',
  ({ chart }) => {
    const svg = toSvg(chart, { id: 'one', labelledBy: 'two' });
    for (const width of widths) {
      expect(coveredIn(svg, width)).toEqual([]);
      expect(wordFaults(svg, width)).toEqual([]);
    }
    const last = chart.points.findLast(
      ({ entry }) => entry.is === 'mark' && entry.kind !== 'apart',
    )!.entry;
    expect(svg.replaceAll(/[\u2002\u2003]/g, '')).toContain(
      `>${last.is === 'mark' ? last.text.replaceAll('&', '&amp;') : ''}<`,
    );
    for (const name of Object.values(chart.movement?.ends ?? {})) expect(svg).toContain(name);
  },
);

test('words that lie on a line, on a dot or on a shape are found', () => {
  const words = '<text x="50%" y="5em" text-anchor="middle">1,807</text>';
  const target = '<line class="chart__target" x1="0%" x2="100%" y1="4.6em" y2="4.6em">';
  const dot = '<circle class="chart__mark" cx="50%" cy="5.2em" r="0.35em">';
  const shape = (y: number) =>
    `<svg x="52%" y="${y}em" overflow="visible"><path class="chart__unusual"></svg>`;
  const line =
    '<svg x="0%" y="0em" width="100%" height="10em" preserveAspectRatio="none"><polyline class="a" points="0,0 100,95"></svg>';
  expect([target, dot, shape(5), line].map((one) => coveredIn(words + one, 20))).toEqual(
    Array.from({ length: 4 }, () => ['1,807']),
  );
  expect(coveredIn(words + shape(7), 20)).toEqual([]);
});
