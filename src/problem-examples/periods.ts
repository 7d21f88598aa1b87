import type { ProblemExample } from './problem-example.ts';
import { ofADay } from './slip.ts';

const file = 'data/indicators/library-visits.csv';
const home = 'data/indicators/home-visits.csv';
const homeVisits = 'content/indicators/home-visits.md';

/** A period that is not written as format 1 spells it, with what to type instead. */
const slip = (when: string, typed: string, meant: string): ProblemExample => ({
  code: 'observation/period',
  when,
  mend: 'Type the period as the observation format spells it, so that it means one thing only.',
  edits: [{ file, from: '2018-09,4610', to: `${typed},4610` }],
  at: `${file}:2:1`,
  mended: [{ file, from: `${typed},4610`, to: `${meant},4610` }],
});

/** Mistakes in periods. */
export const periods: readonly ProblemExample[] = [
  slip('a month is written in words', 'April 2016', '2016-04'),
  slip('a month is written with its year first', '16-Apr', '2016-04'),
  slip('a month is written in figures, the month first', '04/2016', '2016-04'),
  slip('a month has one digit', '2016-4', '2016-04'),
  slip('a financial year is written with a hyphen', '2015-16', '2015/16'),
  slip('a financial year is written with a word', '2015 to 2016', '2015/16'),
  slip('a financial year is written in full', '2015/2016', '2015/16'),
  slip('a financial year is written with letters', 'FY15/16', '2015/16'),
  slip('a quarter is written before its year', 'Q1 2015/16', '2015/16-Q1'),
  slip('a quarter may be of a calendar or a financial year', 'Q1 2016', '2016-Q1'),
  ofADay(slip('a day is written with points', '18.11.17', '2017-11-18')),
  ofADay(
    slip('a day may be the first of February or the second of January', '01/02/2016', '2016-02-01'),
  ),
  ofADay(slip('a day is written in words', '31 Mar 2016', '2016-03-31')),
  slip('a range is written in words', 'Oct 2016 – Sept 2017', '2016-10..2017-09'),
  slip('a range is written with a hyphen', '2015-11 - 2016-04', '2015-11..2016-04'),
  slip('a year is told by its end', 'year ending March 2016', '2015/16'),
  slip('a period is told in words that mean no date', 'last spring', '2018-09'),
  ofADay(slip('there is no such day', '2016-02-30', '2016-02-29')),
  slip('there is no such month', '2016-13', '2016-12'),
  slip('a range ends before it begins', '2016-04..2015-11', '2015-11..2016-04'),
  {
    code: 'observation/blank-period',
    when: 'the period of a row is blank',
    mend: 'Type the period, or `unstated` where the paper gives none.',
    edits: [{ file, from: '2018-09,4610', to: ',4610' }],
    at: `${file}:2:1`,
    mended: [{ file, from: '\n,4610', to: '\nunstated,4610' }],
  },
  {
    code: 'observation/ambiguous-month',
    when: 'a month stands among years and may be a slip for years',
    mend: 'Type the years as `2009/10` or `2009..2011`. A month belongs into a table of months.',
    edits: [
      {
        file: 'data/indicators/home-visits.csv',
        from: '2017/18,38,2018-10-03-library-report,p6\n',
        to: '2017/18,38,2018-10-03-library-report,p6\n2009-10,30,2018-10-03-library-report,p6\n',
      },
    ],
    at: 'data/indicators/home-visits.csv:3:1',
    mended: [{ file: 'data/indicators/home-visits.csv', from: '2009-10,30', to: '2009/10,30' }],
  },
  {
    code: 'observation/after-edition',
    when: 'a figure is of a time after its paper',
    mend: 'Mend the period or the edition.',
    edits: [{ file, from: '2018-09,4610', to: '2018-11,4610' }],
    at: `${file}:2:1`,
    mended: [{ file, from: '2018-11,4610', to: '2018-09,4610' }],
  },
  {
    code: 'observation/published',
    when: 'the day of publication is not spelt as a day',
    mend: 'Type it as `2018-10-20`.',
    edits: [{ file: home, content: 'period,value,published\n2017/18,38,20 October 2018\n' }],
    at: `${home}:2:12`,
    mended: [{ file: home, content: 'period,value,published\n2017/18,38,2018-10-20\n' }],
  },
  {
    code: 'observation/published-early',
    when: 'a figure is of a time after the day on which it is said to have been published',
    mend: 'Mend the period or the day.',
    edits: [{ file: home, content: 'period,value,published\n2018/19,38,2018-10-20\n' }],
    at: `${home}:2:1`,
    mended: [{ file: home, content: 'period,value,published\n2017/18,38,2018-10-20\n' }],
  },
  {
    code: 'observation/published-to-come',
    when: 'a figure says it was published on a day that is still to come',
    mend: 'Mend the day, or the day at which the publication stands.',
    edits: [{ file: home, content: 'period,value,published\n2017/18,38,2020-10-20\n' }],
    at: `${home}:2:12`,
    mended: [{ file: home, content: 'period,value,published\n2017/18,38,2018-10-20\n' }],
  },
  {
    code: 'observation/to-come',
    when: 'a figure is of a period that is not over',
    mend: 'Mend the period, or type that the figure is not yet due.',
    edits: [{ file: home, content: 'period,value\n2018/19,38\n2019/20,41\n' }],
    at: `${home}:3:1`,
    mended: [{ file: home, content: 'period,value\n2018/19,38\n2019/20,not-yet-due\n' }],
  },
  {
    code: 'observation/published-early',
    when: 'the definition has a day of publication that is too early for a row without one',
    mend: 'Give the row its own day in `published`, or mend the definition.',
    edits: [
      { file: homeVisits, from: 'basis: year\n', to: 'basis: year\npublished: 2018-10-20\n' },
      { file: home, content: 'period,value,published\n2017/18,38,\n2018/19,41,\n' },
    ],
    at: `${home}:3:1`,
    mended: [
      { file: home, content: 'period,value,published\n2017/18,38,\n2018/19,41,2019-10-20\n' },
    ],
  },
];
