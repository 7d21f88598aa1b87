import { expect, test } from 'vitest';
import { smallCouncil } from '../../../../tests/small-council.ts';
import { stagesOf } from '../../../../tests/stages-of.ts';

const report = 'content/reports/2016-06-14-library-report.md';

test('everything has its name, by its field and by its file', () => {
  const { names, targets } = stagesOf({
    'data/events.csv':
      'id,date,event,edition,locator\nroof,2017,A roof.,2016-06-14-library-report,p1\n',
  }).named.value;
  expect([...names.reports]).toEqual(['2016-06-14-library-report']);
  expect([...names.bodies]).toEqual(['cabinet']);
  expect([...names.themes!]).toEqual(['libraries']);
  expect(targets.pages.get(report)).toEqual({ kind: 'report', id: '2016-06-14-library-report' });
  expect(targets.entries.get('events/roof')).toEqual({
    ...{ kind: 'register', page: 'timeline', entry: 'roof' },
  });
  expect([...targets.anchors.get(report)!.keys()]).toEqual(['visits']);
});

test('a file with faults has its name all the same; of what it holds nothing is known', () => {
  const { names, targets } = stagesOf({
    [report]: smallCouncil[report].replace('kind: report\n', ''),
    'content/publication.yml': 'title: [',
  }).named.value;
  expect([...names.reports]).toEqual(['2016-06-14-library-report']);
  expect(targets.reports.get('2016-06-14-library-report')).toBe('2016-06-14-library-report');
  expect(targets.anchors.get(report)).toBeUndefined();
  expect([names.themes, names.schemes]).toEqual([undefined, undefined]);
});

test('a mark of place has its id by the link as it was read', () => {
  const { read, named } = stagesOf({
    [report]: `${smallCouncil[report]}\nRain. [p3](paper:2016-06-14-library-report) Snow. [p3](paper:2016-06-14-library-report)\n`,
  });
  const { places } = named.value.targets;
  expect(places.passage('2016-06-14-library-report', 'p3')).toEqual({
    ...{ kind: 'report', id: '2016-06-14-library-report', anchor: 'place--p3' },
  });
  const [, block] = read.value.reports[0]!.blocks.filter(({ is }) => is === 'prose');
  const [paragraph] =
    block?.is === 'prose' ? block.prose.filter(({ type }) => type === 'element') : [];
  const marks = paragraph?.type === 'element' ? paragraph.children : [];
  const links = marks.filter((node) => node.type === 'element');
  expect(links.map((link) => places.idOf(link))).toEqual(['place--p3', undefined]);
});
