import { expect, test } from 'vitest';
import { drawingOf, samples } from '../../tests/chart-samples.ts';
import { titleOf } from './category.ts';
import { toChartJs } from './chart-js.ts';
import { packed, unpacked } from './packed-model.ts';

test.each(samples)('what is written short is read as it was: $name', (sample) => {
  const model = toChartJs(drawingOf(sample), 'Ours');
  const read = JSON.parse(JSON.stringify(packed(model)));
  expect(unpacked(read)).toEqual(JSON.parse(JSON.stringify(model)));
});

test('names with commas are kept whole', () => {
  const model = toChartJs(drawingOf(samples[0]!), 'Ours');
  const own = [
    { of: 'Dunfermline, west', label: 'May 2016', status: 'provisional' },
    { of: 'Aston, girls', label: 'May 2016' },
    { label: 'May 2016' },
    { label: 'Aston, south' },
    { label: '' },
  ];
  const places = own.map((one, at) => ({ ...one, text: '1', value: 1, at }));
  const read = unpacked(packed({ ...model, places })).places;
  expect(read).toEqual(places);
  expect(read.map(titleOf).slice(0, 4)).toEqual([
    'Dunfermline, west, May 2016, provisional',
    'Aston, girls, May 2016',
    'May 2016',
    'Aston, south',
  ]);
});
