import { describe, expect, test } from 'vitest';
import { compileWith, indicatorOf } from '../../../../tests/small-council.ts';
import { dimensionTitle, dimensionWords } from '../dimension-title.ts';
import { english } from '../../language/english.ts';
import { headOfWhose, sayWhose } from './whose.ts';

const plain = 'unit: "%"\ngoodWhen: higher\nbasis: month';

/** The head of the column, then whose each figure is, in the order of the file. */
function whose(csv: string, head = plain): readonly string[] {
  const indicator = indicatorOf(csv, head);
  const rows = indicator.observations.toSorted((a, b) => a.line - b.line);
  const names = { england: 'England' };
  return [
    headOfWhose(indicator, english),
    ...rows.map((one) => sayWhose(one, indicator, names, english)),
  ];
}

describe('a part keeps its dimension where its name could be one of another', () => {
  test.each([
    {
      says: 'one dimension: its name stands over the column',
      csv: 'period,ward,value\n2016-04,,1\n2016-04,Aston,2',
      expected: ['Ward', 'All', 'Aston'],
    },
    {
      says: 'two that share a name',
      csv: 'period,country,country_of_birth,value\n2016-04,England,,13.0\n2016-04,,England,13.3',
      expected: ['Country, Country of birth', 'Country: England', 'Country of birth: England'],
    },
    {
      says: 'with the titles of the definition',
      csv: 'period,country,birth,value\n2016-04,England,,13.0\n2016-04,,England,13.3',
      head: `${plain}\ndimensions:\n  birth: Country of birth`,
      expected: ['Country, Country of birth', 'Country: England', 'Country of birth: England'],
    },
    {
      says: 'cut both ways: the heads say it',
      csv: 'period,area,sex,value\n2016-04,East,girls,1\n2016-04,East,boys,2',
      expected: ['Area, Sex', 'East, girls', 'East, boys'],
    },
    {
      says: 'another’s figure beside parts says that it is one',
      csv: 'period,country,comparator,value\n2016-04,England,,13.0\n2016-04,,england,13.3',
      expected: ['Country', 'England', 'England, for comparison'],
    },
    {
      says: 'only others',
      csv: 'period,comparator,value\n2016-04,,1\n2016-04,england,2',
      expected: ['Whose figure', 'All', 'England'],
    },
  ])('$says', ({ csv, head, expected }) => {
    expect(whose(csv, head)).toEqual(expected);
  });
});

test('a column without a title has its name made readable', () => {
  const indicator = indicatorOf('period,value\n2016-04,1', plain);
  expect(dimensionTitle('country_of-birth', indicator)).toBe('Country of birth');
  expect(dimensionWords('ward', indicator)).toBe('ward');
  expect(dimensionWords('SEN', indicator)).toBe('SEN');
});

test('a title for a column that no row has is told', () => {
  const { diagnostics } = compileWith({
    'content/indicators/library-visits.md': `---\ntitle: Visits\nunit: visits\ngoodWhen: higher\nbasis: month\ndimensions:\n  branch: Branch\n---\n`,
  });
  expect(diagnostics.map(({ code, span }) => `${span.line} ${code}`)).toEqual(['7 total/no-parts']);
});
