import { expect, test } from 'vitest';
import { drawingOf, samples } from '../../tests/chart-samples.ts';
import type { LineChart } from './model.ts';
import { toSpark } from './spark.ts';

const line = drawingOf(
  samples.find(({ name }) => name.startsWith('a line with a gap'))!,
) as LineChart;

test('a line as small as a word: it breaks where the figures do, and says nothing to those who listen', () => {
  const spark = toSpark(line);
  expect(spark).toContain('aria-hidden="true"');
  // Before the change of definition, after it to the gap, and after the gap; the last figure is alone behind dots.
  expect(spark.match(/<polyline/g)).toHaveLength(3);
  expect(spark).not.toMatch(/<text|style=|NaN/);
  expect(spark.length).toBeLessThan(1000);
});
