import { expect, test } from 'vitest';
import { compileWith } from '../../../../tests/small-council.ts';

test.each([
  { typed: 'goodWhen: lower', at: [] },
  { typed: 'goodWhen:\n  - is: lower\n    until: 2016-12', at: [] },
  {
    typed: 'goodWhen:\n  - is: lower\n    until: 2016-12\n  - is: neither\n    from: 2017',
    at: [],
  },
  {
    typed: 'goodWhen:\n  - is: neither\n    from: 2017\n  - is: lower\n    until: 2016-12',
    at: [],
  },
  {
    typed: 'goodWhen:\n  - is: lower\n    until: 2016-12\n  - is: neither\n    from: 2017-02',
    at: ['7:5 direction/gap'],
  },
  {
    typed: 'goodWhen:\n  - is: lower\n    until: 2016-12\n  - is: neither\n    from: 2016-12',
    at: ['7:5 direction/overlap'],
  },
  { typed: 'goodWhen:\n  - is: lower\n  - is: neither', at: ['6:5 direction/overlap'] },
  {
    typed: 'goodWhen:\n  - is: lower\n    from: 2017\n    until: 2016',
    at: ['5:5 direction/order'],
  },
  {
    typed: 'goodWhen:\n  - is: lower\n    inferredFrom: target',
    at: ['5:5 direction/nothing-inferred'],
  },
  { typed: 'goodWhen:\n  - is: lower\n    edition: nowhere', at: ['6:14 reference/unknown'] },
  { typed: 'basis: month', at: ['2:1 front-matter/missing-key'] },
  { typed: 'goodwhen: lower', at: ['4:1 front-matter/unknown-key'] },
  { typed: 'goodWhen: lowr', at: ['4:11 front-matter/wrong-value'] },
  { typed: 'goodWhen: []', at: ['4:11 front-matter/wrong-value'] },
  { typed: 'goodWhen:\n  is: lower\n  until: 2016', at: ['5:3 front-matter/wrong-value'] },
  { typed: 'goodWhen:\n  - is: lowr\n    until: 2016', at: ['5:9 front-matter/wrong-value'] },
  { typed: 'goodWhen:\n  - until: 2016', at: ['5:5 front-matter/missing-key'] },
  { typed: 'goodWhen:\n  - is: lower\n    untill: 2016', at: ['6:5 front-matter/unknown-key'] },
  { typed: 'goodWhen:\n  - lower', at: ['5:5 front-matter/wrong-value'] },
])('$typed', ({ typed, at }) => {
  const { diagnostics } = compileWith({
    'content/indicators/library-visits.md': `---\ntitle: Visits\nunit: visits\n${typed}\n---\n\nPeople.\n`,
  });
  const own = diagnostics.filter(({ span }) => span.path.startsWith('content/indicators/'));
  expect(own.map(({ span, code }) => `${span.line}:${span.column} ${code}`)).toEqual(at);
});
