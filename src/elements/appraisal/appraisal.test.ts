import { describe, expect, test } from 'vitest';
import { told, toldWithPath } from '../../../tests/told.ts';
import { english } from '../../core/language/english.ts';
import { compileExample, type Example } from '../examples/example.ts';
import type { AppraisalModel } from './appraisal.ts';
import type { Appraisal } from './appraisal-reader.ts';
import { cautionsOf } from './cautions.ts';
import { examples } from './examples.ts';
import { shadeOf } from './heat.ts';
import { isPrintedAs } from '../../core/registers/kinds/appraisal-check.ts';
import { sayOtherWinners } from './printed.ts';
import { drawProfile } from './profile.ts';
import { byPlace, resultColumns, sayComparison, sayPlace } from './result.ts';
import { sayFirmness, sayWeight } from './say-firmness.ts';
import { standingsOf } from './times.ts';
import { sayUnplaced } from './unplaced.ts';

const [weighted, plain] = examples as readonly [Example, Example];

function read(example: Example): Appraisal {
  const { sections, diagnostics } = compileExample(example);
  expect(diagnostics).toEqual([]);
  const [section] = sections;
  return ((section?.is === 'element' ? section.model : undefined) as AppraisalModel).appraisals[0]!;
}

/** An example with a change in one of its files. */
const changed = (example: Example, from: string, to: string): Example => ({
  ...example,
  files: example.files!.map((file) => ({ ...file, text: file.text.replace(from, to) })),
});

test.each(examples)('nothing is wrong with the example “$name”', (example) => {
  const { diagnostics, sections } = compileExample(example);
  expect(diagnostics).toEqual([]);
  expect(sections).toHaveLength(1);
});

const table = (appraisal: Appraisal) => {
  const columns = resultColumns(appraisal, english);
  return [
    columns.map(({ heading }) => heading).join(' | '),
    ...byPlace(appraisal).map((option) =>
      [
        sayPlace(option, appraisal, english),
        option.entry.id,
        ...columns.map((one) => one.say(option)),
      ].join(' | '),
    ),
  ];
};

describe('the result', () => {
  test('by the weights of the paper, held against the totals that it prints', () => {
    const appraisal = read(weighted);
    expect(table(appraisal)).toEqual([
      'Total of the scores | Weighted total, worked out | Printed weighted total',
      '1 | mend | 7 | 15 | 15',
      '2 | renew | 7 | 14 | 14',
      '3 | move | 5 | 9 | 9',
    ]);
    expect(sayComparison(appraisal, english)).toEqual([english.appraisal.result.agrees]);
  });

  test('ties, a score that cannot be read, a total of which nothing is known', () => {
    expect(table(read(plain))).toEqual([
      'Total of the scores | Printed total',
      '1, shared | staff | 5 | 5',
      '1, shared | friends | 5 | 5',
      'none | machine | no total | 4',
    ]);
  });

  test('a printed total that differs is told, where the paper is said to print it so', () => {
    const off = changed(
      changed(
        plain,
        'title,unweighted,edition,locator\nstaff,desks,1,Paid staff,5,2019-10-02-library-report,p6',
        'title,unweighted,edition,locator,discrepancy\nstaff,desks,1,Paid staff,6,2019-10-02-library-report,p6,Printed so.',
      ),
      'p6\nmachine,desks,3,A machine,4,2019-10-02-library-report,p6',
      'p6,\nmachine,desks,3,A machine,4,2019-10-02-library-report,p6,',
    );
    expect(sayComparison(read(off), english)).toEqual([
      'Paid staff: the paper prints 6, and the scores come to 5.',
    ]);
  });

  test.each([
    { printed: 2, sum: 1.66, is: true },
    { printed: 1.7, sum: 1.66, is: true },
    { printed: 1.6, sum: 1.66, is: false },
    { printed: 47, sum: 46, is: false },
    { printed: 0, sum: 6, is: false },
    { printed: 2.5, sum: 2.5, is: true },
  ])('$printed for $sum: $is', ({ printed, sum, is }) => {
    expect(isPrintedAs(printed, sum)).toBe(is);
  });

  test('printed totals that put another option first are told', () => {
    const other = changed(
      changed(plain, 'title,unweighted,', 'title,weighted,'),
      'Friends of the library,5',
      'Friends of the library,4',
    );
    expect(sayOtherWinners(read(other), english)).toEqual([
      'By the weighted totals that the paper prints, 1. Paid staff comes first; by the totals worked out here, 1. Paid staff and 2. Friends of the library.',
    ]);
    expect(sayOtherWinners(read(weighted), english)).toEqual([]);
  });

  test.each([',0', ','])(
    'a printed total of `%s` beside scores puts no other option first',
    (none) => {
      const other = changed(plain, 'title,unweighted,', 'title,weighted,');
      expect(
        sayOtherWinners(
          read(changed(other, 'Friends of the library,5', `Friends of the library${none}`)),
          english,
        ),
      ).toEqual([]);
    },
  );

  test('an option without a total is told what it could come to', () => {
    expect(sayUnplaced(read(plain), english)).toEqual([
      '3. A machine has no place, because not all of its scores can be read: with the worst scores there it would come to 2, with the best to 4.',
    ]);
    expect(sayUnplaced(read(weighted), english)).toEqual([]);
  });

  test('on a scale that falls, the lowest total comes first', () => {
    const falling = read(changed(weighted, '1 Low; 2 Medium; 3 High', '3 Poor; 2 Fair; 1 Good'));
    expect(byPlace(falling).map(({ entry }) => entry.id)).toEqual(['move', 'renew', 'mend']);
    expect(standingsOf(falling.matrix, falling.weights, [1, 1, 1])[0]?.option).toBe(2);
    expect(sayFirmness(falling.options[0]!, falling, english)).toBe(
      'Option A (Mend the roof) is 6 behind. It would draw level for the first place if “Costs little” counted not at all instead of 3.',
    );
  });

  test('without printed totals there is nothing to hold', () => {
    const none = changed(changed(weighted, ',15,', ',,'), ',14,', ',,');
    expect(sayComparison(read(changed(none, ',9,', ',,')), english)).toEqual([
      english.appraisal.result.nothingHeld,
    ]);
  });
});

describe('how firm the order is, in words', () => {
  const sentences = (example: Example) => {
    const appraisal = read(example);
    return appraisal.options.map((option) => sayFirmness(option, appraisal, english));
  };

  test('weights of the paper are told as numbers', () => {
    expect(sentences(weighted)).toEqual([
      'Option A (Mend the roof) comes first. The smallest change that would end its lead is if “Costs little” counted 2 instead of 3, or if “Stays dry” counted 3 instead of 2.',
      'Option B (Put on a new roof) is 1 behind. It would draw level for the first place if “Costs little” counted 2 instead of 3, or if “Stays dry” counted 3 instead of 2.',
      'Option C (Move the branch) is 6 behind. No change of one criterion alone would bring it to the first place.',
    ]);
  });

  test('ties and missing totals are told as such', () => {
    expect(sentences(plain)).toEqual([
      'Option 1 (Paid staff) shares the first place of those that have a total: a small change in what counts may decide it.',
      'Option 2 (Friends of the library) shares the first place of those that have a total: a small change in what counts may decide it.',
      'Option 3 (A machine) has no total, because a score that counts cannot be read.',
    ]);
  });

  test.each([
    { weight: 0, says: 'not at all' },
    { weight: 1, says: 'once' },
    { weight: 4.6, says: '4.6 times' },
    { weight: 13 / 3, says: 'about 4.33 times' },
  ])('$weight is $says', ({ weight, says }) => {
    expect(sayWeight(weight, false, english)).toBe(says);
  });
});

test('what to be careful about: what the paper contradicts, and what cannot be read', () => {
  expect(cautionsOf(read(plain), english)).toEqual([
    '2. Friends of the library, Helps readers: Scored 2, but labelled high.',
    '3. A machine, Keeps long hours: The page is torn in our copy.',
  ]);
});

test.each([
  { steps: 2, shades: [1, 5] },
  { steps: 3, shades: [1, 3, 5] },
  { steps: 5, shades: [1, 2, 3, 4, 5] },
  { steps: 10, shades: [1, 1, 2, 2, 3, 3, 4, 4, 5, 5] },
])('a scale of $steps steps is shaded $shades', ({ steps, shades }) => {
  const scale = Array.from({ length: steps }, (_, at) => ({ score: at, word: `${at}` }));
  expect(scale.map(({ score }) => shadeOf(score, scale))).toEqual(shades);
  expect(shadeOf(undefined, scale)).toBe(0);
});

test('a profile has a bar from zero for each score, and a cross where there is none', () => {
  const svg = drawProfile(
    [
      { number: '1', score: 5 },
      { number: '2', score: 0 },
      { number: '3', score: undefined },
    ],
    5,
    'name',
  );
  expect([...svg.matchAll(/<rect[^>]* width="([^"]*)"/g)].map(([, width]) => width)).toEqual([
    '68%',
    '0%',
  ]);
  expect(svg).toContain('>×<');
  expect(svg).not.toMatch(/style=/);
});

describe('what does not fit is told', () => {
  test.each([
    {
      of: 'a row that is missing',
      from: /move-open.*\n/,
      to: '',
      at: 'data/appraisal-criteria.csv:4:1 appraisal/missing-score',
    },
    {
      of: 'a score off the scale',
      from: 'move,open,2',
      to: 'move,open,9',
      at: 'data/appraisal-scores.csv:10:26 appraisal/score',
    },
    {
      of: 'a score with a decimal',
      from: 'move,open,2',
      to: 'move,open,2.5',
      at: 'data/appraisal-scores.csv:10:26 appraisal/score',
    },
    {
      of: 'an option that is not there',
      from: 'roof,move,open',
      to: 'roof,shift,open',
      at: 'data/appraisal-scores.csv:10:16 appraisal/unknown',
    },
    {
      of: 'a printed total that is off',
      from: 'each summer.,15',
      to: 'each summer.,16',
      at: 'data/appraisal-options.csv:2:67 appraisal/total',
    },
    {
      of: 'a row of an appraisal that is not there',
      from: 'open,roof,3,',
      to: 'open,rof,3,',
      at: 'data/appraisal-criteria.csv:4:6 appraisal/unknown',
    },
    {
      of: 'two options with one number',
      from: 'renew,roof,B,',
      to: 'renew,roof,A,',
      at: 'data/appraisal-options.csv:3:12 appraisal/same-number',
    },
    {
      of: 'weights that are all 0',
      from: /Costs little,3([^]*)dry,2([^]*)open,1/,
      to: 'Costs little,0$1dry,0$2open,0',
      at: 'data/appraisal-criteria.csv:2:26 appraisal/nothing-counts',
    },
    {
      of: 'a scale without an order',
      from: '1 Low; 2 Medium; 3 High',
      to: '3 High; 1 Low; 2 Medium',
      at: 'data/appraisals.csv:2:62 register/value',
    },
  ])('$of', ({ from, to, at }) => {
    const files = weighted.files!.map((file) => ({ ...file, text: file.text.replace(from, to) }));
    const { diagnostics } = compileExample({ ...weighted, markdown: '', files });
    expect(toldWithPath(diagnostics)).toContain(at);
  });

  test('an appraisal that is not there', () => {
    const { diagnostics } = compileExample({
      ...weighted,
      markdown: '::appraisal{appraisal="rof"}',
    });
    expect(told(diagnostics)).toEqual(['1:24 appraisal/unknown']);
  });

  test('a fault is told once, by its table, however often the appraisal is shown', () => {
    const off = changed(weighted, 'each summer.,15', 'each summer.,16');
    const { diagnostics } = compileExample({ ...off, markdown: '::appraisal\n\n::appraisal' });
    expect(diagnostics).toHaveLength(1);
  });
});
