import { describe, expect, test } from 'vitest';
import { compileWith, smallCouncil } from '../../../tests/small-council.ts';
import { told } from '../../../tests/told.ts';

const csv = `period,ward,value
2016-04,,6
2016-04,E1,2
2016-04,E2,4
`;

const withTitles = (lines: string) =>
  compileWith({
    'content/publication.yml': `${smallCouncil['content/publication.yml']}dimensions:\n${lines}`,
    'content/indicators/library-loans.md':
      '---\ntitle: Loans\nunit: loans\nunitOne: loan\ngoodWhen: higher\nbasis: month\n---\n',
    'data/indicators/library-loans.csv': csv,
  });

describe('titles of columns and values are held against the tables', () => {
  test.each([
    { of: 'a column and some of its values', lines: '  ward:\n    title: Ward\n', told: [] },
    { of: 'one value of two', lines: '  ward:\n    values:\n      E1: Aston\n', told: [] },
    {
      of: 'each value',
      lines: '  ward:\n    values:\n      E1: Aston\n      E2: Nechells\n',
      told: [],
    },
    {
      of: 'a column that no table has',
      lines: '  wrad:\n    title: Ward\n',
      told: ['18:3 dimension/unknown'],
    },
    {
      of: 'a value that no row has',
      lines: '  ward:\n    values:\n      E3: Aston\n',
      told: ['20:7 dimension/unknown-value'],
    },
    {
      of: 'two values alike',
      lines: '  ward:\n    values:\n      E1: Aston\n      E2: Aston\n',
      told: ['21:11 dimension/same-title'],
    },
    {
      of: 'a title that another value has as it is typed',
      lines: '  ward:\n    values:\n      E1: E2\n',
      told: ['20:11 dimension/same-title'],
    },
    {
      of: 'two values that have each other’s names',
      lines: '  ward:\n    values:\n      E1: E2\n      E2: E1\n',
      told: [],
    },
    {
      of: 'a name that every object has',
      lines: '  constructor:\n    title: Ward\n',
      told: ['18:3 dimension/unknown'],
    },
  ])('$of', ({ lines, told: expected }) => {
    expect(told(withTitles(lines).diagnostics)).toEqual(expected);
  });
});

describe('beside a measure that has faults of its own', () => {
  const codesWith = (titles: string, faulty: string) => {
    const { diagnostics } = compileWith({
      'content/publication.yml': `${smallCouncil['content/publication.yml']}dimensions:\n${titles}`,
      'content/indicators/library-loans.md':
        '---\ntitle: Loans\nunit: loans\nunitOne: loan\ngoodWhen: higher\nbasis: month\n---\n',
      'data/indicators/library-loans.csv': csv,
      'data/indicators/library-visits.csv': faulty,
    });
    return diagnostics.map(({ code }) => code).filter((code) => code.startsWith('dimension/'));
  };
  const broken = 'period,area,value\n2016-04,E7,many\n';

  test.each([
    {
      says: 'a value that no table has is told',
      titles: '  ward:\n    values:\n      E3: Aston\n',
      is: ['dimension/unknown-value'],
    },
    {
      says: 'a value that the faulty table may have is not',
      titles: '  ward:\n    values:\n      E7: Aston\n',
      is: [],
    },
    {
      says: 'a column that no table has is told',
      titles: '  wrad:\n    title: Ward\n',
      is: ['dimension/unknown'],
    },
    { says: 'a column of the faulty table is not', titles: '  area:\n    title: Area\n', is: [] },
    {
      says: 'two values alike are told',
      titles: '  ward:\n    values:\n      E1: Aston\n      E2: Aston\n',
      is: ['dimension/same-title'],
    },
  ])('$says', ({ titles, is }) => {
    expect(codesWith(titles, broken)).toEqual(is);
  });
});
