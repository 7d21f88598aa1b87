import { describe, expect, test } from 'vitest';
import { compileWith } from '../../../../tests/small-council.ts';
import { english } from '../../language/english.ts';
import { movementViewOf } from '../words/movement-view.ts';
import { sayChange } from '../words/sentence.ts';
import { standingOf } from './standing.ts';

/** Months from January 2015 on, one figure to each; `.` for none. */
const months = (typed: string) =>
  [
    'period,value,published',
    ...typed.split(' ').flatMap((value, at) => {
      if (value === '.') return [];
      const month = `${2015 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
      return [`${month},${value},2016-12-01`];
    }),
  ].join('\n');

const head = (title: string, pairedWith: string) =>
  `---\ntitle: ${title}\nunit: visits\ngoodWhen: higher\nbasis: month\nunitOne: visit\npairedWith: ${pairedWith}\n---\n\nCounted at the door.\n`;

/** Where a measure stands that is told in two units. */
function stood(count: string, rate: string) {
  const { value } = compileWith({
    'content/reports/2016-06-14-library-report.md': undefined,
    'content/indicators/library-visits.md': head('Visits', 'visits-a-day'),
    'content/indicators/visits-a-day.md': head('Visits a day', 'library-visits'),
    'data/indicators/library-visits.csv': months(count),
    'data/indicators/visits-a-day.csv': months(rate),
  });
  return standingOf(value!.indicators.get('library-visits')!)!;
}

const even = '50 52 50 52 50 52 50 52 50 52 50 52';

describe('a change is better or worse only where the same measure in another unit shows it', () => {
  test.each([
    {
      says: 'both do',
      count: `${even} 70`,
      rate: `${even} 70`,
      told: 'that is better',
      icon: 'improvement',
    },
    {
      says: 'the other is no more than usual',
      count: `${even} 70`,
      rate: `${even} 52`,
      told: 'that is called neither better nor worse, as “Visits a day”, the same in another unit, does not show it',
      icon: 'neutral',
    },
    {
      says: 'the other went the other way',
      count: `${even} 70`,
      rate: `${even} 30`,
      told: 'that is called neither better nor worse, as “Visits a day”, the same in another unit, does not show it',
      icon: 'neutral',
    },
    {
      says: 'the other has no figure then',
      count: `${even} 70`,
      rate: even,
      told: 'that is better',
      icon: 'improvement',
    },
    {
      says: 'the other has too few for limits, and went the same way',
      count: `${even} 70`,
      rate: '. . . 52 50 52 50 52 50 52 50 52 70',
      told: 'that is better',
      icon: 'improvement',
    },
    {
      says: 'this one is no more than usual, whatever the other is',
      count: `${even} 50`,
      rate: `${even} 70`,
      told: 'that is no more than its usual month-to-month movement',
      icon: 'usual',
    },
  ])('$says', ({ count, rate, told, icon }) => {
    const standing = stood(count, rate);
    expect(sayChange(standing.previous!, standing.indicator, english).split('; ').slice(1)).toEqual(
      [told],
    );
    const view = movementViewOf(standing, english);
    expect(view?.is === 'movement' && view.variation!.is).toBe(icon);
  });
});
