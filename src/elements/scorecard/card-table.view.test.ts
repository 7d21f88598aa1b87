import { expect, test } from 'vitest';
import { viewContext } from '../../../tests/views/context.ts';
import { draw, rowsOf } from '../../../tests/views/draw.ts';
import { told } from '../../../tests/told.ts';
import { compileWith, type Files } from '../../../tests/small-council.ts';
import CardTable from './CardTable.astro';

const report = '2016-06-14-library-report';

const settings = `title: Example papers
summary: A made-up council.
publisher: Plainsight
about: any council
official: no
language: en-GB
contact:
  address: papers@council.example
licence:
  name: MIT
  address: https://opensource.org/license/mit
asAt: 2020-01-31
comparators:
  england: England
  wales: Wales
  region: Region
  cities: Cities
themes:
  libraries: Libraries
schemes:
  light:
    title: Light
    rule: target-and-tolerance
    editions: [${report}]
    ratings:
      - rating: On target
        when: met
        shape: circle
        colour: green
      - rating: Close to target
        when: within-tolerance
        shape: diamond
        colour: amber
      - rating: Off target
        when: missed
        shape: triangle
        colour: red
scorecards:
  april-2016:
    title: Libraries in April 2016
    edition: ${report}
    period: 2016-04
`;

/** The rows of a card, drawn with a measure whose table and lines of front matter are given. */
async function rowsWith(
  csv: string,
  {
    head = '',
    isExample = false,
    ofAll = true,
  }: { head?: string; isExample?: boolean; ofAll?: boolean } = {},
) {
  const files: Files = {
    // A scheme of no papers judges the measures that name it, and no other.
    'content/publication.yml': ofAll ? settings : settings.replace(/ +editions: .*\n/, ''),
    'content/indicators/library-visits.md': `---\ntitle: Visits\nunit: visits\nunitOne: visit\ngoodWhen: higher\nbasis: month\n${head}---\n`,
    'data/indicators/library-visits.csv': csv,
    [`content/reports/${report}.md`]: `---\ntitle: Library report\nkind: report\nbody: cabinet\ndate: 2016-06-14\nsummary: How many.\noutcome: not in our papers\n---\n`,
  };
  const { value, diagnostics } = compileWith(files);
  expect(told(diagnostics)).toEqual([]);
  const { rows } = value!.scorecards[0]!;
  const { comparators = {}, schemes = {} } = value!.settings;
  const context = { ...viewContext, comparators, schemes, isExample };
  return draw(CardTable, { rows, parts: [], caption: 'A card', id: 'card', context });
}

const target = 'targets:\n  - value: 60\n    from: 2016-04\n    tolerance:\n      points: 5\n';

/** The cells of a row: name, figure, target, rating, change, others. */
const cellsOf = (html: string) => rowsOf(html).at(-1)!.split(' | ');

test.each([
  {
    says: 'a figure stands with its place',
    csv: `period,value,edition,locator\n2016-04,50,${report},p3`,
    column: 1,
    is: `50 visits p3 of ${report}`,
  },
  {
    says: 'what sums up a year so far says so',
    csv: `period,basis,value,edition\n2016-04,year-to-date,54,${report}`,
    column: 1,
    is: `54 visits year to date ${report}`,
  },
  {
    says: 'a paper that contradicts itself leads to where that is told',
    csv: `period,value,edition,discrepancy\n2016-04,54,${report},The text says 6.`,
    column: 1,
    is: `54 visits What differs Visits ${report}`,
  },
  {
    says: 'without a target there is no rating, and the row says why',
    csv: `period,value,edition\n2016-04,50,${report}`,
    column: 3,
    is: 'Not rated: no target printed',
  },
  {
    says: 'a change says which way, from when, and whether that is better',
    csv: `period,value,edition\n2015-04,45,${report}\n2016-04,50,${report}`,
    column: 4,
    is: 'It rose by 5 visits from 45 visits in April 2015; that is better',
  },
  {
    says: 'a figure without an earlier one says that there is none',
    csv: `period,value,edition\n2016-04,50,${report}`,
    column: 4,
    is: 'No earlier figure that may be compared',
  },
  {
    says: 'a reason in place of a figure has nothing to compare',
    csv: `period,value,edition\n2015-04,45,${report}\n2016-04,suppressed,${report}`,
    column: 4,
    is: 'No figure to compare',
  },
  {
    says: 'of many others the first are named and the rest counted',
    csv: `period,comparator,value,edition\n2016-04,,54,${report}\n2016-04,england,50,${report}\n2016-04,wales,51,${report}\n2016-04,region,55,${report}\n2016-04,cities,53,${report}`,
    column: 5,
    is: 'England: 50, April 2016 (worse than here) Wales: 51, April 2016 (worse than here) Region: 55, April 2016 (better than here) and 1 more',
  },
])('$says', async ({ csv, column, is }) => {
  expect(cellsOf(await rowsWith(csv))[column]).toBe(is);
});

test.each([
  { value: '60', rating: 'On target', group: 'on-target' },
  { value: '59', rating: 'Close to target', group: 'close-to-target' },
  { value: '55', rating: 'Close to target', group: 'close-to-target' },
  { value: '54', rating: 'Off target', group: 'off-target' },
  {
    value: 'suppressed',
    rating: 'Not rated: the figure is withheld to protect privacy',
    group: 'none',
  },
])('$value against 60, with five for tolerance: $rating', async ({ value, rating, group }) => {
  const html = await rowsWith(`period,value,edition\n2016-04,${value},${report}`, { head: target });
  expect(cellsOf(html)[3]).toBe(rating);
  expect(html).toContain(`data-rating="${group}"`);
});

test.each([
  { value: '60', rating: 'Met', group: 'met' },
  { value: '59', rating: 'Inside the tolerance', group: 'inside-the-tolerance' },
  { value: '54', rating: 'Not met', group: 'not-met' },
  { value: '54', head: '', rating: 'Not rated: no target printed', group: 'none' },
  { value: '60', head: `${target}scheme: light\n`, rating: 'On target', group: 'on-target' },
])(
  'beside measures that a scheme judges, $value by no scheme: $rating',
  async ({ value, head = target, rating, group }) => {
    const csv = `period,value,edition\n2016-04,${value},${report}`;
    const html = await rowsWith(csv, { head, ofAll: false });
    expect(cellsOf(html)[3]).toBe(rating);
    expect(html).toContain(`data-rating="${group}"`);
  },
);

test('an example leads to no page of what differs', async () => {
  const csv = `period,value,edition,discrepancy\n2016-04,54,${report},The text says 6.`;
  expect(await rowsWith(csv)).toContain('/discrepancies/#library-visits');
  expect(await rowsWith(csv, { isExample: true })).not.toContain('/discrepancies/');
});
