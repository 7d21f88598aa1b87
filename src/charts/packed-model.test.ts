import { expect, test } from 'vitest';
import { drawingOf, samples } from '../../tests/chart-samples.ts';
import { toChartJs } from './chart-js.ts';
import { packed, unpacked } from './packed-model.ts';

test.each(samples)('what is written short is read as it was: $name', (sample) => {
  const model = toChartJs(drawingOf(sample), 'Ours');
  const read = JSON.parse(JSON.stringify(packed(model)));
  expect(unpacked(read)).toEqual(JSON.parse(JSON.stringify(model)));
});

test('a label that ends in a comma keeps it, and one with several its own halves', () => {
  const model = toChartJs(drawingOf(samples[0]!), 'Ours');
  const labels = ['Aston, girls, May 2016', 'May 2016', 'Aston', ''];
  const places = labels.map((label, at) => ({ label, text: '1', value: 1, at }));
  const read = unpacked(packed({ ...model, places })).places.map(({ label }) => label);
  expect(read).toEqual(labels);
});
