import { describe, expect, test } from 'vitest';
import { compileWith } from '../../../../tests/small-council.ts';
import { english } from '../../language/english.ts';
import { listRowsOf } from './list-rows.ts';

/** The row of a measure of the small council with a table and a head of its own. */
function rowOf(rows: string, head = '', revisions?: string) {
  const { value } = compileWith({
    'data/revisions.csv':
      revisions && `day,kind,measure,period,part,was,now,reason\n${revisions}\n`,
    'content/reports/2016-06-14-library-report.md': undefined,
    'content/indicators/library-visits.md': `---\ntitle: Visits\nunit: visits\ngoodWhen: higher\nbasis: month\n${head}---\n`,
    'data/indicators/library-visits.csv': `period,value,area\n${rows}\n`,
  });
  const [row] = listRowsOf([...value!.indicators.values()], {}, english);
  const { value: said, when, notes, mark, target } = row!;
  return { value: said, when, notes, mark, target };
}

describe('a measure in a list', () => {
  const plain = { notes: [], mark: undefined };
  const none = 'Our papers print no target for this measure.';
  const missed = 'The target was 45 visits: not met';
  const parts = 'in May 2016: 2 parts by area, lowest to highest';
  const gap = 'Our papers give no figure for this measure: not yet due.';
  test.each([
    {
      says: 'its latest figure',
      rows: '2016-04,40,\n2016-05,42,',
      is: { ...plain, value: '42 visits', when: 'in May 2016', target: none },
    },
    {
      says: 'with the target of its time',
      rows: '2016-05,42,',
      head: 'targets:\n  - {value: 45, tolerance: unstated}\n',
      is: { ...plain, value: '42 visits', when: 'in May 2016', target: missed },
    },
    {
      says: 'from which to which its parts lie, where there is no whole',
      rows: '2016-05,42,north\n2016-05,12,south',
      is: { ...plain, value: '12 visits to 42 visits', when: parts, target: none },
    },
    {
      says: 'why there is no figure',
      rows: '2016-05,not-yet-due,',
      is: { ...plain, value: undefined, when: gap, target: none },
    },
  ])('$says', ({ rows, head, is }) => {
    expect(rowOf(rows, head)).toEqual(is);
  });
});

describe('a measure whose latest figure was withdrawn', () => {
  const withdrawn = (period: string, part = '') =>
    `2019-09-10,withdrawn,library-visits,${period},${part},,,It named people.`;
  const said = ['The figure for May 2016 was withdrawn on 10 September 2019'];
  test.each([
    {
      says: 'says so beside the earlier figure, where its row is gone',
      ...{ rows: '2016-04,40,', revisions: withdrawn('2016-05'), notes: said },
    },
    {
      says: 'and where it is withheld',
      ...{ rows: '2016-04,40,\n2016-05,suppressed,', revisions: withdrawn('2016-05'), notes: said },
    },
    {
      says: 'and names the newest',
      rows: '2016-03,40,',
      ...{ revisions: `${withdrawn('2016-05')}\n${withdrawn('2016-04')}`, notes: said },
    },
    {
      says: 'not where a later one stands',
      ...{ rows: '2016-06,40,', revisions: withdrawn('2016-05'), notes: [] },
    },
    {
      says: 'not where it was of the same time, and published again',
      ...{ rows: '2016-05,40,', revisions: withdrawn('2016-05'), notes: [] },
    },
    {
      says: 'not where it was of a part',
      rows: '2016-04,40,\n2016-04,12,north\n2016-05,suppressed,north',
      ...{ revisions: withdrawn('2016-05', 'north'), notes: [] },
    },
  ])('$says', ({ rows, revisions, notes }) => {
    expect(rowOf(rows, '', revisions).notes).toEqual(notes);
  });
});
