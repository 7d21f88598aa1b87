import { expect, test } from 'vitest';
import { stagesOf } from '../../../../tests/stages-of.ts';
import { elementsOf, proseIn } from '../../documents/tree.ts';

test('each file is read on its own: links are as they were typed', () => {
  const { settings, reports, indicators, asAt } = stagesOf().read.value;
  expect(settings?.settings.title).toBe('Example papers');
  expect(asAt).toBe('2020-01-31');
  expect([...indicators.sound.keys()]).toEqual(['library-visits']);
  const links = elementsOf(reports[0]!.blocks.flatMap(proseIn)).filter(
    ({ tagName }) => tagName === 'a',
  );
  expect(links.map(({ properties, data }) => [properties['href'], data?.reference])).toEqual([
    ['figure:library-visits@2016-04', undefined],
  ]);
});

test('what waits for its day is set apart, and is no file of any folder', () => {
  const text = `---\ntitle: Next\nkind: report\nbody: cabinet\ndate: 2020-02-01\npublishFrom: 2020-02-01\nsummary: To come.\noutcome: not in our papers\n---\n\nWords.\n`;
  const path = 'content/reports/2020-02-01-next.md';
  const { value, diagnostics } = stagesOf({ [path]: text }).read;
  expect(diagnostics).toEqual([]);
  expect(value.embargoed).toHaveLength(1);
  expect(value.reports.map(({ id }) => id)).toEqual(['2016-06-14-library-report']);
  expect(value.folders.report.map(({ id }) => id)).toEqual(['2016-06-14-library-report']);
});

test('a file that cannot be used is left out, and the others are there', () => {
  const { value } = stagesOf({
    'content/publication.yml': 'title: [',
    'content/bodies/cabinet.md': 'no head',
  }).read;
  expect([value.settings, value.asAt]).toEqual([undefined, undefined]);
  expect(value.bodies).toEqual([]);
  expect(value.folders.body.map(({ id }) => id)).toEqual(['cabinet']);
  expect(value.reports).toHaveLength(1);
});
