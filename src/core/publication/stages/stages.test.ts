import { expect, test } from 'vitest';
import { smallCouncil, type Files } from '../../../../tests/small-council.ts';
import { stagesOf } from '../../../../tests/stages-of.ts';
import { toldWithPath } from '../../../../tests/told.ts';

const report = 'content/reports/2016-06-14-library-report.md';
const data = 'data/indicators/library-visits.csv';
const settings = 'content/publication.yml';

/** A council with links of each kind, marks of place, abbreviations in prose and in models, and a topic. */
const rich: Files = {
  'content/glossary.yml': '- term: CASS\n  means:\n    - words: Advice and Support Service\n',
  'content/pages/visits.md':
    '---\ntitle: Visits\nsummary: All.\ntopic: [libraries]\n---\n\nCASS met. [Roof](entry:events/roof), [the paper](../reports/2016-06-14-library-report.md#visits) and [4,930](figure:library-visits@2016-04). [p3](paper:2016-06-14-library-report)\n\n::timeline\n\n:::timeline\n\n- **2016** CASS moved. [p4](paper:2016-06-14-library-report)\n\n:::\n\n::table{indicator="library-visits"}\n',
  'data/events.csv':
    'id,date,event,edition,locator,themes\nroof,2017,CASS got a roof.,2016-06-14-library-report,p1,libraries\n',
  [report]: `${smallCouncil[report]}\nRain. [p3](paper:2016-06-14-library-report)\n`,
  'content/indicators/library-visits.md': `${smallCouncil['content/indicators/library-visits.md']}\nCASS counts. See [the paper](../reports/2016-06-14-library-report.md).\n`,
};

/** Schemas are of the code, not of the council: zod finishes one when it is first asked, and all tests share it. */
const isSchema = (value: object) => '_zod' in value;

/** Makes an object and all that it holds unchangeable; what tries to change any of it throws. */
function freeze(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value) || isSchema(value)) return;
  seen.add(value);
  const parts = value instanceof Map || value instanceof Set ? [...value] : Object.values(value);
  for (const part of parts) freeze(part, seen);
  Object.freeze(value);
}

const codes = (changes: Files) =>
  Object.fromEntries(
    Object.entries(stagesOf(changes)).map(([stage, { diagnostics }]) => [
      stage,
      toldWithPath(diagnostics),
    ]),
  );

const none = { read: [], named: [], checked: [], derived: [], composed: [], confirmed: [] };

test('no stage changes anything of what it was given', () => {
  const { confirmed } = stagesOf(rich, (value) => freeze(value));
  expect(confirmed.value!.pages.map(({ id }) => id)).toContain('visits');
  expect(codes(rich)).toEqual(none);
});

test.each<{ fault: string; with: Files; told: Partial<typeof none> | Record<string, string[]> }>([
  {
    fault: 'a cell that is no figure',
    with: { [data]: smallCouncil[data].replace('4610', '461O') },
    told: { read: [`${data}:2:9 observation/value`] },
  },
  {
    fault: 'a body that is not there',
    with: { 'content/bodies/cabinet.md': undefined },
    told: { checked: [`${report}:4:7 reference/unknown`] },
  },
  {
    fault: 'a figure changed under the text',
    with: { [data]: smallCouncil[data].replace('4930', '4931') },
    told: { checked: [`${report}:14:13 figure-link/label`] },
  },
  {
    fault: 'a telephone number',
    with: {
      [report]: smallCouncil[report].replace('There were', 'Call 0121 496 0000. There were'),
    },
    told: {
      checked: [`${report}:14:6 personal/telephone`],
    },
  },
  {
    fault: 'a statement that the card does not bear out',
    with: {
      [settings]: `${smallCouncil[settings]}scorecards:\n  april:\n    title: Card\n    edition: 2016-06-14-library-report\n    period: 2016-04\n    statement:\n      words: Two.\n      edition: 2016-06-14-library-report\n      locator: p3\n      measures: 2\n`,
    },
    told: { derived: [`${settings}:26:17 scorecard/count-differs`] },
  },
  {
    fault: 'an element that does not exist',
    with: { [report]: `${smallCouncil[report]}\n::cart\n` },
    told: { composed: [`${report}:18:3 element/unknown`] },
  },
  {
    fault: 'a subject under which nothing stands',
    with: { 'content/subjects.yml': '- subject: Snow\n  words: [snow]\n' },
    told: { confirmed: ['content/subjects.yml:1:12 subject/nothing'] },
  },
])('$fault is told by the one stage that can know it', ({ with: changes, told }) => {
  expect(codes(changes)).toEqual({ ...none, ...told });
});

test('without settings every stage tells what it finds, and there is no publication', () => {
  const { read, checked, composed, confirmed } = stagesOf({
    [settings]: undefined,
    [report]: `${smallCouncil[report].replace('4,930', '4,931')}\n::cart\n`,
  });
  expect(toldWithPath(read.diagnostics)).toEqual([`${settings}:1:1 publication/missing`]);
  expect(toldWithPath(checked.diagnostics)).toContain(`${report}:14:13 figure-link/label`);
  expect(toldWithPath(composed.diagnostics)).toContain(`${report}:18:3 element/unknown`);
  expect([composed.value, confirmed.value]).toEqual([undefined, undefined]);
});
