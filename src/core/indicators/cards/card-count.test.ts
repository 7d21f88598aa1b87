import { describe, expect, test } from 'vitest';
import { compileWith, smallCouncil } from '../../../../tests/small-council.ts';
import { countCard } from './card-count.ts';
import { english } from '../../language/english.ts';
import { sayCardCount } from '../words/say-card-count.ts';

const paper = '2016-06-14-library-report';
const target = `targets:\n  - value: 85\n    from: 2016/17\n    until: 2016/17\n    edition: ${paper}`;
const band = '\n    tolerance:\n      band: [80, 90]';

/** A measure with one figure of April 2016, of which more is good. */
const measure = (id: string, row: string, targets: string) => ({
  [`content/indicators/${id}.md`]: `---\ntitle: ${id}\nunit: "%"\ngoodWhen: higher\nrounded: no\nparts: percent\nbasis: month\n${targets}\n---\n`,
  [`data/indicators/${id}.csv`]: `period,basis,numerator,denominator,value,edition\n${row},${paper}\n`,
});

const card = (statement: string) =>
  `${smallCouncil['content/publication.yml']}scorecards:\n  april:\n    title: April\n    edition: ${paper}\n    period: 2016-04\n${statement}`;

const measures = {
  ...measure('On target', '2016-04,,,,85', target + band),
  ...measure('Near', '2016-04,,,,80', target + band),
  ...measure('Far', '2016-04,,,,79', target + band),
  ...measure('Lost', '2016-04,,820,1000,unavailable', target + band),
  ...measure('Off', '2016-04,,,,84', target),
  ...measure('Part', '2016-04,year-to-date,,,12', `${target}\n    basis: year`),
  ...measure('Gone', '2016-04,,,,84', target.replaceAll('2016/17', '2014/15')),
};
const named = Object.fromEntries(
  Object.entries(measures).map(([path, text]) => [path.toLowerCase().replaceAll(' ', '-'), text]),
);

const compiled = (statement: string) =>
  compileWith({ ...named, 'content/publication.yml': card(statement) });

describe('a card counts its measures by how they stand to their targets', () => {
  test('each measure with a target of its time once, a lost figure by its numbers', () => {
    const { value, diagnostics } = compiled('');
    expect(diagnostics).toEqual([]);
    expect(sayCardCount(countCard(value!.scorecards[0]!.rows), english)).toEqual([
      'Counted by its numbers, since its figure is lost in our copy: Lost, 820 of 1,000 give 82.0%.',
      'Not to be held against its target: Part, 12%. Target: None for this stretch of time (year to date); for another: 85% (2016/17, in the year). Why: part of a year, target for the whole.',
    ]);
  });
});

describe('what a paper says of a card is held against the card', () => {
  const statement = (lines: string) =>
    `    statement:\n      words: Most were met.\n      edition: ${paper}\n      locator: p1\n${lines}`;
  test.each([
    { says: 'the same', lines: '      met: 1\n      near: 2\n      measures: 6\n', codes: [] },
    { says: 'no numbers', lines: '', codes: [] },
    { says: 'another, not explained', lines: '      met: 2\n', codes: ['scorecard/count-differs'] },
    { says: 'another, explained', lines: '      met: 2\n      differs: One is lost.\n', codes: [] },
    {
      says: 'the same, explained away',
      lines: '      met: 1\n      differs: One is lost.\n',
      codes: ['scorecard/count-agrees'],
    },
  ])('$says', ({ lines, codes }) => {
    expect(compiled(statement(lines)).diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  const rounded = Object.fromEntries(
    Object.entries(named).map(([path, text]) => [
      path,
      text.replace('rounded: no', 'rounded: yes'),
    ]),
  );
  test.each([
    // For certain none is met and one is near; rounding hides whether one more is met, and two more near.
    { says: 'fewer than for certain', lines: 'near: 0', codes: ['scorecard/count-differs'] },
    { says: 'as many as for certain', lines: 'met: 0', codes: [] },
    { says: 'one that rounding hides', lines: 'met: 1', codes: [] },
    { says: 'more than rounding hides', lines: 'met: 2', codes: ['scorecard/count-differs'] },
    { says: 'two that rounding hides', lines: 'near: 3', codes: [] },
    { says: 'more of these', lines: 'near: 4', codes: ['scorecard/count-differs'] },
  ])('where figures are rounded: $says', ({ lines, codes }) => {
    const { diagnostics } = compileWith({
      ...rounded,
      'content/publication.yml': card(statement(`      ${lines}\n`)),
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  });
});
