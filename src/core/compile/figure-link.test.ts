import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../tests/small-council.ts';
import { resolveFigureLink } from './figure-link.ts';
import { english } from '../language/english.ts';
import { spanFrom } from '../source/source.ts';
import { inEnglish } from '../../../tests/in-english.ts';

const indicators = new Map([
  [
    'visits',
    indicatorOf(
      'period,area,age,comparator,basis,value,edition,discrepancy\n' +
        '2016-04,,,,,4930,a,\n2016-04,,,,rolling-12m,51800,a,\n2016-04,North West,,,,2110,a,\n' +
        '2016-04,A&E,,,,10,a,\n2016-04,,16+,,,20,a,\n2016-04,,,england,,4480,a,\n2016-05,,,,,c,a,\n' +
        '2016-06,,,,sum-6m,1,a,\n2016-06,,,,mean-6m,2,a,\n2016-07,,,,,5,a,\n2016-07,,,,,6,b,It differs.\n' +
        'unstated,,,,,7,a,',
    ),
  ],
  ['share', indicatorOf('period,value\n2016-04,94', 'unit: "%"\ngoodWhen: higher\ndecimals: 1')],
  [
    'cost',
    indicatorOf('period,value\n2016-04,21.5\n2016-05,-2', 'unit: £m\ngoodWhen: lower\ndecimals: 1'),
  ],
]);

const spans = () => {
  const start = { path: 'content/test.md', line: 3, column: 5 };
  return { label: spanFrom(start, 4), target: spanFrom({ ...start, column: 11 }, 20) };
};

/** The figure that a link finds, or the problem's code without its room. */
function find(address: string, label: string): string {
  const found = resolveFigureLink(address, label, spans, indicators, {
    schemes: {},
    language: english,
  });
  if ('diagnostic' in found) {
    const isOfLabel = /label|no-number/.test(found.diagnostic.code);
    expect(found.diagnostic.span).toEqual(isOfLabel ? spans().label : spans().target);
    return found.diagnostic.code.replace('figure-link/', '');
  }
  const { figure } = found.link.observation;
  return figure.is === 'number' ? figure.text : figure.is;
}

describe('a link finds the figure it asks for', () => {
  test.each([
    { address: 'figure:visits@2016-04', label: '4,930', finds: '4930' },
    { address: 'figure:visits@Apr-16', label: '4,930', finds: '4930' },
    { address: 'figure:visits@2016-04?basis=month', label: '4,930', finds: '4930' },
    { address: 'figure:visits@2016-04?basis=rolling-12m', label: '51,800', finds: '51800' },
    { address: 'figure:visits@2016-04?area=North West', label: '2,110', finds: '2110' },
    { address: 'figure:visits@2016-04?area=North%20West', label: '2,110', finds: '2110' },
    { address: 'figure:visits@2016-04?area=A%26E', label: '10', finds: '10' },
    { address: 'figure:visits@2016-04?age=16+', label: '20', finds: '20' },
    { address: 'figure:visits@2016-04?comparator=england', label: '4,480', finds: '4480' },
    { address: 'figure:visits@2016-06?basis=mean-6m', label: '2', finds: '2' },
    { address: 'figure:visits@2016-07', label: '6', finds: '6' },
    { address: 'figure:visits@2016-07?edition=a', label: '5', finds: '5' },
    { address: 'figure:visits@unstated', label: '7', finds: '7' },
  ])('$address: $finds', ({ address, label, finds }) => {
    expect(find(address, label)).toBe(finds);
  });
});

describe('what is wrong with a link is told', () => {
  test.each([
    { address: 'figure:visits', finds: 'malformed' },
    { address: 'figure:@2016-04', finds: 'malformed' },
    { address: 'figure:visits@', finds: 'malformed' },
    { address: 'figure:visits@April 2016', finds: 'malformed' },
    { address: 'figure:visits@2015-16', finds: 'malformed' },
    { address: 'figure:visits@2016-04#a', finds: 'malformed' },
    { address: 'figure:visits@2016-04?basis=monthly', finds: 'malformed' },
    { address: 'figure:visits@2016-04?area=A%26E&area=North West', finds: 'malformed' },
    { address: 'FIGURE:visits@2016-04', finds: 'malformed' },
    { address: 'figure:visit@2016-04', finds: 'unknown-indicator' },
    { address: 'figure:__proto__@2016-04', finds: 'unknown-indicator' },
    { address: 'figure:visits@2016-04?ara=North West', finds: 'unknown-key' },
    { address: 'figure:visits@2016-03', finds: 'no-figure' },
    { address: 'figure:visits@2016-04?area=South', finds: 'no-figure' },
    { address: 'figure:visits@2016-04?comparator=wales', finds: 'no-figure' },
    { address: 'figure:visits@2016-04?edition=z', finds: 'no-figure' },
    { address: 'figure:visits@2016-04?area=North West&age=16+', finds: 'no-figure' },
    { address: 'figure:visits@2016-06', finds: 'ambiguous' },
    { address: 'figure:visits@2016-05', finds: 'no-number' },
  ])('$address: $finds', ({ address, finds }) => {
    expect(find(address, '4,930')).toBe(finds);
  });
});

describe('the label says what the data say', () => {
  test.each([
    { address: 'figure:visits@2016-04', label: '4930', finds: '4930' },
    { address: 'figure:visits@2016-04', label: '4,930 visits', finds: '4930' },
    { address: 'figure:visits@2016-04', label: '4,931', finds: 'label' },
    { address: 'figure:visits@2016-04', label: '4.930', finds: 'label' },
    { address: 'figure:visits@2016-04', label: '4,930 ', finds: 'label' },
    { address: 'figure:visits@2016-04', label: 'about 5,000', finds: '4930' },
    { address: 'figure:visits@2016-04', label: '', finds: 'label' },
    { address: 'figure:share@2016-04', label: '94.0%', finds: '94' },
    { address: 'figure:share@2016-04', label: '94.0', finds: '94' },
    { address: 'figure:share@2016-04', label: '94', finds: '94' },
    { address: 'figure:share@2016-04', label: '94.5%', finds: 'label' },
    { address: 'figure:cost@2016-04', label: '£21.5m', finds: '21.5' },
    { address: 'figure:cost@2016-05', label: '−£2.0m', finds: '-2' },
    { address: 'figure:cost@2016-05', label: '−2.0', finds: '-2' },
    { address: 'figure:cost@2016-05', label: '2.0', finds: 'label' },
    { address: 'figure:visits@2016-05', label: '0', finds: 'no-number' },
  ])('$address says $label: $finds', ({ address, label, finds }) => {
    expect(find(address, label)).toBe(finds);
  });
});

test.each([
  { address: 'figure:visits@2016-04', label: '4,931', hint: 'Type `4,930` if the data are right' },
  { address: 'figure:share@2016-04', label: '95%', hint: 'Type `94.0%` if' },
  { address: 'figure:visit@2016-04', label: '1', hint: 'Did you mean `visits`?' },
  { address: 'figure:visits@2016-03', label: '1', hint: '@2016-04`' },
  { address: 'figure:visits@2016-06', label: '1', hint: '`?basis=sum-6m`, `?basis=mean-6m`' },
  { address: 'figure:visits@2016-04?ara=x', label: '1', hint: 'Did you mean `area`?' },
])('the hint for $address', ({ address, label, hint }) => {
  const found = resolveFigureLink(address, label, spans, indicators, {
    schemes: {},
    language: english,
  });
  expect('diagnostic' in found && inEnglish([found.diagnostic])[0]!.hint).toContain(hint);
});
