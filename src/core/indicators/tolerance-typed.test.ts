import { expect, test } from 'vitest';
import { compileWith, smallCouncil } from '../../../tests/small-council.ts';
import { sayDiagnostic } from '../source/say-diagnostic.ts';
import { english } from '../language/english.ts';

const path = 'content/indicators/library-visits.md';

/** What is told of a tolerance that is typed so. */
function toldOf(tolerance: string): readonly string[] {
  const { diagnostics } = compileWith({
    [path]: smallCouncil[path].replace(
      'basis: month',
      `basis: month\ntargets:\n  - value: 40\n    from: 2016-01\n    tolerance: ${tolerance}`,
    ),
  });
  return diagnostics
    .filter(({ code }) => code === 'front-matter/wrong-value')
    .map((one) => sayDiagnostic(one, english).hint ?? '');
}

const keys = (number: string) =>
  `Use one of \`unstated\`, \`none\`. Or write one of \`points: ${number}\`, \`percent: ${number}\`, \`band: …\` on an indented line below it.`;

test.each([
  { typed: '5%', says: keys('5') },
  { typed: '5', says: keys('5') },
  { typed: '2.5 points', says: keys('2.5') },
  { typed: '±5', says: keys('5') },
  { typed: '90..95', says: keys('…') },
  { typed: 'ten', says: keys('…') },
])('a tolerance of $typed is offered as points and as per cent', ({ typed, says }) => {
  expect(toldOf(typed)).toEqual([says]);
});

test.each(['{ points: 5 }', '{ percent: 5 }', 'none', 'unstated'])('%s is right', (typed) => {
  expect(toldOf(typed)).toEqual([]);
});

test('what is offered is accepted as it is typed', () => {
  for (const key of ['points: 5', 'percent: 5', 'points: 2.5'])
    expect(toldOf(`\n      ${key}`)).toEqual([]);
});
