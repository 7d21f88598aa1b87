import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { english } from '../../language/english.ts';
import { sayNoFigure } from './no-figure.ts';
import { partsStandingOf } from '../comparing/parts-standing.ts';
import { sayParts, sayPartsShort } from './say-parts.ts';

const plain = 'unit: "%"\ngoodWhen: higher\nbasis: month';
const target = `${plain}\ntargets:\n  - value: 85\n    from: 2016/17\n    until: 2016/17`;

/** Where a measure stands by its parts, sentence by sentence; `nowhere` where it does not. */
function said(csv: string, head = plain, at?: string): readonly string[] {
  const standing = partsStandingOf(indicatorOf(csv, head), at);
  return standing ? sayParts(standing, english) : ['nowhere'];
}

const noWhole = 'No figure is about the whole';

describe('a measure of parts says how many, and from lowest to highest with their names', () => {
  test.each([
    {
      says: 'at the latest period',
      csv: 'period,ward,value\n2015-04,Aston,99\n2016-04,Bourne,90\n2016-04,Aston,70\n2016-04,Carr,80',
      expected: ['3 parts by ward in April 2016: from 70% (Aston) to 90% (Bourne)', noWhole],
    },
    {
      says: 'with all names of a tie',
      csv: 'period,ward,value\n2016-04,Aston,70\n2016-04,Bourne,70\n2016-04,Carr,80',
      expected: [
        '3 parts by ward in April 2016: from 70% (Aston and Bourne) to 80% (Carr)',
        noWhole,
      ],
    },
    {
      says: 'with the number of many',
      csv: 'period,ward,value\n2016-04,A,70\n2016-04,B,70\n2016-04,C,70\n2016-04,D,70\n2016-04,E,80',
      expected: ['5 parts by ward in April 2016: from 70% (4 parts) to 80% (E)', noWhole],
    },
    {
      says: 'all alike',
      csv: 'period,ward,value\n2016-04,Aston,70\n2016-04,Bourne,70',
      expected: ['2 parts by ward in April 2016, each of them 70%', noWhole],
    },
    {
      says: 'one part alone',
      csv: 'period,ward,value\n2016-04,Aston,70',
      expected: ['1 part by ward in April 2016: Aston, 70%', noWhole],
    },
    {
      says: 'those withheld are named as such, and not counted as lowest',
      csv: 'period,ward,value\n2016-04,Aston,suppressed\n2016-04,Bourne,90\n2016-04,Carr,80',
      expected: [
        '2 parts by ward in April 2016: from 80% (Carr) to 90% (Bourne)',
        'Without a figure: Aston (withheld to protect privacy)',
        noWhole,
      ],
    },
    {
      says: 'a newer period of which all are withheld is not the latest',
      csv: 'period,ward,value\n2016-04,Aston,70\n2016-04,Bourne,90\n2016-05,Aston,c\n2016-05,Bourne,c',
      expected: ['2 parts by ward in April 2016: from 70% (Aston) to 90% (Bourne)', noWhole],
    },
    {
      says: 'one that is late is named, and is not taken for one of another time',
      csv: 'period,ward,value\n2016-03,Aston,60\n2016-03,Carr,99\n2016-04,Aston,70\n2016-04,Bourne,90',
      expected: [
        '2 parts by ward in April 2016: from 70% (Aston) to 90% (Bourne)',
        'With figures of an earlier time alone: Carr',
        noWhole,
      ],
    },
    {
      says: 'one that is withheld is not late, and one that never had a figure is neither',
      csv: 'period,ward,value\n2016-03,Aston,10\n2016-03,Carr,c\n2016-04,Aston,c\n2016-04,Bourne,90',
      expected: [
        '1 part by ward in April 2016: Bourne, 90%',
        'Without a figure: Aston (withheld to protect privacy)',
        noWhole,
      ],
    },
    {
      says: 'by each of several dimensions, each at its own time, the newest first',
      csv: 'period,sex,ward,value\n2015-04,girls,,60\n2015-04,boys,,50\n2016-04,,Aston,70\n2016-04,,Bourne,90',
      expected: [
        '2 parts by ward in April 2016: from 70% (Aston) to 90% (Bourne)',
        '2 parts by sex in April 2015: from 50% (boys) to 60% (girls)',
        noWhole,
      ],
    },
    {
      says: 'of one time, those of one dimension first, in the order of the file',
      csv: 'period,area,sex,ward,value\n2016-04,,girls,,60\n2016-04,East,girls,,50\n2016-04,,,Aston,70',
      expected: [
        '1 part by sex in April 2016: girls, 60%',
        '1 part by ward in April 2016: Aston, 70%',
        '1 part by area and sex in April 2016: East, girls, 50%',
        noWhole,
      ],
    },
    {
      says: 'parts that are cut both ways alone',
      csv: 'period,area,sex,value\n2016-04,East,girls,70\n2016-04,East,boys,60\n2016-04,West,girls,90',
      expected: [
        '3 parts by area and sex in April 2016: from 60% (East, boys) to 90% (West, girls)',
        noWhole,
      ],
    },
    {
      says: 'others’ figures for parts are no parts of ours',
      csv: 'period,sex,comparator,value\n2016-04,girls,,70\n2016-04,boys,,60\n2016-04,girls,england,99',
      expected: [
        '2 parts by sex in April 2016: from 60% (boys) to 70% (girls)',
        noWhole,
        'Others’ figures for such parts are in the table',
      ],
    },
    {
      says: 'the reason that stands for the whole is told',
      csv: 'period,ward,value\n2016-04,,suppressed\n2016-04,Aston,70\n2016-04,Bourne,80',
      expected: [
        '2 parts by ward in April 2016: from 70% (Aston) to 80% (Bourne)',
        'For April 2016 there is no figure: withheld to protect privacy',
      ],
    },
    {
      says: 'a number for the whole, be it older, is what the measure stands at',
      csv: 'period,ward,value\n2015-04,,75\n2016-04,Aston,70',
      expected: ['nowhere'],
    },
    {
      says: 'parts of no stated period are none to stand at',
      csv: 'period,ward,value\nunstated,Aston,70',
      expected: ['nowhere'],
    },
  ])('$says', ({ csv, expected }) => {
    expect(said(csv)).toEqual(expected);
  });

  test('at an earlier time, the parts of that time; none where there is none', () => {
    const csv = 'period,ward,value\n2015-04,Aston,99\n2015-04,Bourne,98\n2016-04,Aston,70';
    expect(said(csv, plain, '2015-04')[0]).toBe(
      '2 parts by ward in April 2015: from 98% (Bourne) to 99% (Aston)',
    );
    expect(said(csv, plain, '2014-04')).toEqual(['nowhere']);
  });

  test('the figures of the measure’s own basis before those of another', () => {
    const csv =
      'period,ward,basis,value\n2016-04,Aston,year-to-date,60\n2016-04,Aston,,70\n2016-04,Bourne,,80';
    expect(said(csv)[0]).toBe('2 parts by ward in April 2016: from 70% (Aston) to 80% (Bourne)');
  });

  test('where none is of its own basis, the figures of the basis that the file has first', () => {
    const csv =
      'period,ward,basis,value\n2016-04,Aston,year,1\n2016-04,Aston,year-to-date,70\n2016-04,Bourne,year,3';
    expect(said(csv)[0]).toMatch(/^2 parts by ward .*: from 1% \(Aston\) to 3% \(Bourne\)$/);
  });

  test('in short, for a list', () => {
    const short = (csv: string) =>
      sayPartsShort(partsStandingOf(indicatorOf(csv, plain))!, english);
    expect(short('period,ward,value\n2016-04,Aston,70\n2016-04,Bourne,90')).toEqual({
      value: '70% to 90%',
      whose: 'in April 2016: 2 parts by ward, lowest to highest',
    });
    expect(short('period,ward,value\n2016-04,Aston,70')).toEqual({
      value: '70%',
      whose: 'in April 2016: Aston, the one part by ward',
    });
  });
});

describe('each part is held against the target, where no row is about the whole', () => {
  const wards = (a: number, b: number, c: number, more = '') =>
    `period,ward,value\n2016-04,Aston,${a}\n2016-04,Bourne,${b}\n2016-04,Carr,${c}\n${more}`;
  const sentence = 'The target for 2016/17 was 85%';
  test.each([
    {
      says: 'all on it or better',
      csv: wards(86, 87, 99),
      expected: `${sentence}; met by all 3`,
    },
    {
      says: 'one just under it',
      csv: wards(84, 85, 99),
      expected: `${sentence}; met by 2 of 3, not met by Aston`,
    },
    {
      says: 'the same where a paper prints them: rounding hides one',
      csv: wards(84, 85, 99)
        .replace('value', 'value,edition,locator')
        .replaceAll(/(\d)$/gm, '$1,2016-06-14-library-report,page 1'),
      expected: `${sentence}; met by 1 of 3, not met by Aston, not to be said of Bourne, where rounding hides it`,
    },
    { says: 'none', csv: wards(84, 80, 70), expected: `${sentence}; met by none of the 3` },
    {
      says: 'of an earlier time',
      csv: wards(84, 80, 70).replaceAll('2016-04', '2016-03'),
      expected: undefined,
    },
    {
      says: 'one part alone, that meets it',
      csv: 'period,ward,value\n2016-04,Aston,86',
      expected: `${sentence}; met`,
    },
    {
      says: 'one part alone, that does not',
      csv: 'period,ward,value\n2016-04,Aston,84',
      expected: `${sentence}; not met`,
    },
    {
      says: 'not where a row is about the whole, though it has no number',
      csv: wards(84, 85, 99, '2016-04,,suppressed\n'),
      head: target,
      expected: `${sentence}; it is for the whole, and is held against none of its parts`,
    },
    {
      says: 'not where the parts add up to a whole',
      csv: wards(84, 85, 99),
      head: `${target}\nadds: [ward]`,
      expected: `${sentence}; it is for the whole, and is held against none of its parts`,
    },
    {
      says: 'without a judgement where no way is good',
      csv: wards(84, 85, 99),
      head: target.replace('higher', 'neither'),
      expected: sentence,
    },
    {
      says: 'without one before the day to reach it',
      csv: wards(84, 85, 99),
      head: `${plain}\ntargets:\n  - value: 85\n    by: 2017-03`,
      expected: 'The target was 85% by March 2017',
    },
  ])('$says', ({ csv, head = target, expected }) => {
    expect(said(csv, head).find((one) => one.startsWith('The target'))).toBe(expected);
  });
});

describe('that there is no figure is said with its reason, and only where there is none of any kind', () => {
  test.each([
    {
      says: 'all withheld',
      csv: 'period,value\n2016-03,c\n2016-04,c',
      expected: 'Our papers give no figure for this measure: withheld to protect privacy',
    },
    {
      says: 'several reasons, that of the newest first',
      csv: 'period,value\n2016-03,c\n2016-04,z',
      expected:
        'Our papers give no figure for this measure: does not apply; withheld to protect privacy',
    },
    {
      says: 'all parts withheld',
      csv: 'period,ward,value\n2016-04,Aston,c\n2016-04,Bourne,c',
      expected: 'Our papers give no figure for this measure: withheld to protect privacy',
    },
    {
      says: 'only others’ figures',
      csv: 'period,comparator,value\n2016-04,england,80',
      expected: 'Our papers give no figure of our own for this measure, only others’',
    },
    {
      says: 'one whose time nobody states',
      csv: 'period,value\nunstated,80',
      expected: '80%, and our papers do not say for what time',
    },
    {
      says: 'several of them',
      csv: 'period,ward,value\nunstated,Aston,80\nunstated,Bourne,81',
      expected: 'Our papers give 2 figures for this measure, and for none of them the time',
    },
  ])('$says', ({ csv, expected }) => {
    const indicator = indicatorOf(csv, plain);
    expect(partsStandingOf(indicator)).toBeUndefined();
    expect(sayNoFigure(indicator, english)).toBe(expected);
  });

  test('with what the numbers of a lost one give', () => {
    const csv = 'period,numerator,denominator,value\n2016-04,198,1722,unavailable';
    expect(sayNoFigure(indicatorOf(csv, `${plain}\nparts: percent`), english)).toBe(
      'Our papers give no figure for this measure: not available. For April 2016 its own numbers are printed: 198 of 1,722 give 11.5%',
    );
  });
});
