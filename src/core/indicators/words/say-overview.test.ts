import { describe, expect, test } from 'vitest';
import { cardOf, type CardMeasure } from '../../../../tests/cards-of.ts';
import { english } from '../../language/english.ts';
import { sayOverview } from './say-overview.ts';

const aim = (more = '') => `targets:\n  - from: 2016\n    until: 2016\n    value: 80${more}`;
const band = '\n    tolerance:\n      band: [70, 90]';

const measure = (id: string, head: string, rows: string): CardMeasure => ({
  id,
  head: `unit: visits\nunitOne: visit\ngoodWhen: higher\n${head}`,
  rows,
});
const held = (id: string, value: string) => measure(id, aim(band), `2016-04,${value},`);
const changed = (id: string, before: string, after: string) =>
  measure(id, '', `2015-04,${before},\n2016-04,${after},`);
/** Of which neither more nor less is good. */
const informing = (id: string): CardMeasure => ({
  id,
  head: 'unit: visits\nunitOne: visit\ngoodWhen: neither\n',
  rows: '2015-04,50,\n2016-04,60,',
});
/** A year of months of its usual movement, and one more. */
const months = (id: string, last: number) => {
  const rows = Array.from({ length: 12 }, (_, at) => {
    const month = `${at < 9 ? 2015 : 2016}-${String(((at + 3) % 12) + 1).padStart(2, '0')}`;
    return `${month},${at % 2 ? 52 : 50},`;
  });
  return measure(id, '', [...rows, `2016-04,${last},`].join('\n'));
};
/** Three years of months that fall without a break: no limits describe them. */
const moving = (id: string) => {
  const rows = Array.from({ length: 36 }, (_, at) => {
    const month = `${2013 + Math.floor((at + 4) / 12)}-${String(((at + 4) % 12) + 1).padStart(2, '0')}`;
    return `${month},${500 - 10 * at + (at % 2)},`;
  });
  return measure(id, '', rows.join('\n'));
};
/** A figure that something else contradicts. */
const contradicted = (id: string, value: string): CardMeasure => ({
  ...measure(id, aim(), `2016-04,${value},The text says 9.`),
  columns: 'period,value,discrepancy',
});
const ofYear = (id: string, value: string) =>
  measure(id, `${aim()}\n    basis: year`, `2016-04,${value},year-to-date`);

describe('how the measures of a card stand, in sentences', () => {
  test.each([
    { says: 'no measure', measures: [], is: [] },
    {
      says: 'the edges of target and tolerance on their good side',
      measures: [held('a', '80'), held('b', '79'), held('c', '70'), held('d', '69')],
      is: [
        'Of 4 measures with a target 1 met it, 2 missed it inside the tolerance allowed and 1 missed it by more than is allowed',
      ],
    },
    {
      says: 'one measure',
      measures: [held('a', '81')],
      is: ['Of 1 measure with a target 1 met it'],
    },
    {
      says: 'figures that something contradicts',
      measures: [contradicted('a', '81'), contradicted('b', '60'), held('c', '85')],
      is: [
        'Of 3 measures with a target 2 met it and 1 missed it (no tolerance stated)',
        '2 of these figures are contradicted, and held as they are published',
      ],
    },
    {
      says: 'one such',
      measures: [contradicted('a', '81'), held('b', '85')],
      is: [
        'Of 2 measures with a target 2 met it',
        '1 of these figures is contradicted, and held as it is published',
      ],
    },
    {
      says: 'a target that states no tolerance',
      measures: [measure('a', aim(), '2016-04,79,'), held('b', '80')],
      is: ['Of 2 measures with a target 1 met it and 1 missed it (no tolerance stated)'],
    },
    {
      says: 'a target for the year by name',
      measures: [held('a', '80'), ofYear('Adoptions', '12')],
      is: [
        'Of 2 measures with a target 1 met it',
        'Adoptions stood at 12 visits (year to date), against 80 visits (2016, in the year)',
      ],
    },
    {
      says: 'more than two such as a number',
      measures: [held('a', '80'), ofYear('b', '1'), ofYear('c', '2'), ofYear('d', '3')],
      is: ['Of 4 measures with a target 1 met it and 3 cannot be held against it'],
    },
    {
      says: 'changes against a year before',
      measures: [changed('a', '50', '60'), changed('b', '60', '50'), changed('c', '50', '50')],
      is: [
        'Measures held against a year before: 1 of 3 got better, 1 got worse and 1 did not clearly do either',
      ],
    },
    {
      says: 'changes of which some were held against their usual movement',
      measures: [
        changed('a', '50', '60'),
        changed('b', '60', '50'),
        months('c', 70),
        months('d', 51),
        months('e', 30),
      ],
      is: [
        'Held against a year before and their usual movement: 1 of 3 got better, 1 got worse and 1 did not clearly do either',
        'With no usual movement known: 1 of 2 got better and 1 got worse',
      ],
    },
    {
      says: 'changes of which it is not known whether they are usual',
      measures: [moving('a'), moving('b'), changed('c', '50', '60')],
      is: [
        'Measures held against a year before: 1 of 1 got better',
        'Of 2 measures it is not known whether they changed by more than usual',
      ],
    },
    {
      says: 'one such beside targets, and one that stayed the same',
      measures: [held('a', '80'), moving('b'), changed('c', '50', '50'), months('d', 51)],
      is: [
        'Of 1 measure with a target 1 met it',
        'The others, held against a year before: none of 2 clearly got better or worse',
        'Of 1 other it is not known whether it changed by more than usual',
      ],
    },
    {
      says: 'nothing but such',
      measures: [moving('a')],
      is: ['Of 1 measure it is not known whether it changed by more than usual'],
    },
    {
      says: 'changes all of which were',
      measures: [months('c', 70), months('d', 51)],
      is: [
        'Measures held against a year before: 1 of 2 got better and 1 did not clearly do either',
      ],
    },
    {
      says: 'which are counted, beside one with a target that got worse as well',
      measures: [
        measure('a', aim(band), '2015-04,90,\n2016-04,80,'),
        changed('b', '60', '50'),
        changed('c', '50', '50'),
      ],
      is: [
        'Of 1 measure with a target 1 met it',
        'The others, held against a year before: none of 2 got better, 1 got worse and 1 did not clearly do either',
      ],
    },
    {
      says: 'which they are, by their usual movement',
      measures: [held('a', '80'), changed('b', '60', '50'), months('c', 70)],
      is: [
        'Of 1 measure with a target 1 met it',
        'The others, against a year before and their usual movement: 1 of 1 got better',
        'Others with no usual movement known: none of 1 got better and 1 got worse',
      ],
    },
    {
      says: 'none better or worse',
      measures: [changed('a', '50', '50'), changed('b', '60', '60')],
      is: ['Measures held against a year before: none of 2 clearly got better or worse'],
    },
    {
      says: 'the only one neither better nor worse',
      measures: [changed('a', '50', '50')],
      is: ['Measures held against a year before: 1 did not clearly get better or worse'],
    },
    {
      says: 'none of which no way is good',
      measures: [informing('a'), changed('b', '60', '50')],
      is: ['Measures held against a year before: none of 1 got better and 1 got worse'],
    },
    {
      says: 'one of which no way is good',
      measures: [informing('a')],
      is: ['For this measure neither more nor less is called good'],
    },
    {
      says: 'one of which no way is good, beside others that nothing is held against',
      measures: [informing('a'), measure('b', '', '2016-04,60,'), measure('c', '', '2016-04,61,')],
      is: [
        'Of 3 measures nothing is known that 2 may be held against: no target, and no earlier figure that is like theirs; for 1 neither more nor less is called good',
      ],
    },
    {
      says: 'none better',
      measures: [changed('a', '60', '50')],
      is: ['Measures held against a year before: none of 1 got better and 1 got worse'],
    },
    {
      says: 'an earlier figure that is not of a year before',
      measures: [measure('a', '', '2016-03,50,\n2016-04,60,')],
      is: ['Measures held against an earlier figure: 1 of 1 got better'],
    },
    {
      says: 'one figure that nothing is held against, and a later one withheld',
      measures: [measure('a', '', '2015-04,60,\n2016-04,suppressed,')],
      is: [
        'Nothing is known that this measure may be held against: no target, and no earlier figure that is like it',
      ],
    },
    {
      says: 'none that allows a figure to miss its target',
      measures: [measure('a', aim('\n    tolerance: none'), '2016-04,79,'), held('b', '80')],
      is: ['Of 2 measures with a target 1 met it and 1 missed it'],
    },
    {
      says: 'neither target nor earlier figure',
      measures: [measure('a', '', '2016-04,60,'), measure('b', '', '2016-04,61,')],
      is: [
        'Nothing is known that these 2 measures may be held against: no target, and no earlier figure that is like theirs',
      ],
    },
  ])('$says', ({ measures, is }) => {
    const ids = measures.map((one) => ({ ...one, id: one.id.toLowerCase() }));
    const said = sayOverview(cardOf(ids), english);
    expect(said).toEqual(is.map((sentence) => sentence.replace('Adoptions', 'adoptions')));
  });
});
