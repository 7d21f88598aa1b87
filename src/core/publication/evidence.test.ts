import { describe, expect, test } from 'vitest';
import { compileWith, smallCouncil } from '../../../tests/small-council.ts';
import { evidenceOf } from './evidence.ts';

const report = '2016-06-14-library-report';
const pack = '2016-06-20-library-pack';
const head = smallCouncil['content/reports/2016-06-14-library-report.md'];
const page = `/reports/${report}/`;
const mark = (label: string, paper = pack) => `[${label}](paper:${paper})`;

/** What the addresses of the small council rest on, with a report that a pack prints. */
const { value, diagnostics } = compileWith({
  'content/reports/2016-06-20-library-pack.md': head
    .replace('kind: report', 'kind: pack')
    .replace('2016-06-14', '2016-06-20'),
  [`content/reports/${report}.md`]: `${head
    .replace('outcome:', `printedIn:\n  - paper: ${pack}\n    pages: p1 to p9\noutcome:`)
    .replace(/\n## Visits[^]*/, '')}
## Visits

More came. ${mark('Library report, section 2')} Fewer left. ${mark('Library report, section 3')}

### Of whom

Children. ${mark('p4')}

## Roof

It leaks. ${mark('Roof report, section 2')}

## What it does not say

Nothing is known.
`,
  'content/indicators/library-visits.md': `${smallCouncil[
    'content/indicators/library-visits.md'
  ].replace(
    'basis: month',
    `basis: month\ntargets:\n  - value: 5000\n    edition: ${report}\n    locator: p5`,
  )}`,
});
const evidence = evidenceOf(value!);
const at = (address: string) =>
  evidence.get(address)?.map(({ edition, locator }) => `${edition} ${locator ?? ''}`);

test('nothing is wrong with the council of these tests', () => {
  expect(diagnostics).toEqual([]);
});

describe('a passage rests on the marks under its heading', () => {
  test.each([
    {
      why: 'and under the headings below it; the name of the report before a place is left out',
      address: `${page}#visits`,
      rests: [`${report} section 2`, `${report} section 3`, `${report} p4`],
    },
    { why: 'a heading below has its own', address: `${page}#of-whom`, rests: [`${report} p4`] },
    {
      why: 'the name of another part of the pack stays',
      address: `${page}#roof`,
      rests: [`${report} Roof report, section 2`],
    },
    { why: 'none where there is no mark', address: `${page}#what-it-does-not-say`, rests: [] },
  ])('$address: $why', ({ address, rests }) => {
    expect(at(address)).toEqual(rests);
  });
});

describe('what else rests on places', () => {
  test.each([
    {
      address: '/indicators/library-visits/',
      rests: [`${report} p3`, `${report} p3`, `${report} p5`],
    },
    { address: '/indicators/library-visits/#figure-2016-04', rests: [`${report} p3`] },
    { address: '/indicators/library-visits/#targets', rests: [`${report} p5`] },
    { address: '/timeline/', rests: undefined },
    { address: page, rests: undefined },
  ])('$address', ({ address, rests }) => {
    expect(at(address)).toEqual(rests);
  });
});
