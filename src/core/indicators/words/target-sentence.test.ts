import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { englishFor } from '../../language/voices/english-for.ts';
import { standingOf } from '../comparing/standing.ts';
import { sayTargetWithSide } from './target-sentence.ts';

const share = 'unit: "%"\ngoodWhen: higher\nbasis: month\ntargets:\n  - value: 90\n';
const year = '    from: 2016-04\n    until: 2017-03';

/** A target and how the latest figure stands to it, in the words of an owner or of an archive. */
function listed(rows: string, target: string, voice: 'owner' | 'archive' = 'owner'): string {
  const indicator = indicatorOf(`period,value\n${rows}`, `${share}${target}`);
  const standing = standingOf(indicator)!;
  return sayTargetWithSide(standing.target!, standing, englishFor(voice));
}

describe('a target that ends later than the latest figure is told as one that holds', () => {
  test.each([
    {
      rows: '2017-02,91',
      says: 'The target from April 2016 until March 2017 is 90%: met',
      archive: 'The target from April 2016 until March 2017 was 90%: met',
    },
    {
      rows: '2017-03,91',
      says: 'The target from April 2016 until March 2017 was 90%: met',
      archive: 'The target from April 2016 until March 2017 was 90%: met',
    },
  ])('$says', ({ rows, says, archive }) => {
    expect(listed(rows, year)).toBe(says);
    expect(listed(rows, year, 'archive')).toBe(archive);
  });

  test('one without a first period', () => {
    const until = '    until: 2017-03';
    expect(listed('2017-02,91', until)).toBe('The target until March 2017 is 90%: met');
    expect(listed('2017-03,91', until)).toBe('The target until March 2017 was 90%: met');
  });
});

describe('a list says of a figure that misses its target whether that is inside the tolerance', () => {
  const inPoints = `${year}\n    tolerance: {points: 5}`;
  test.each([
    { value: '90', says: 'met' },
    { value: '89', says: 'not met, and inside the tolerance' },
    { value: '85', says: 'not met, and inside the tolerance' },
    { value: '84', says: 'not met' },
    { value: '89', target: `${year}\n    tolerance: none`, says: 'not met' },
  ])('$value: $says', ({ value, target = inPoints, says }) => {
    expect(listed(`2017-03,${value}`, target)).toBe(
      `The target from April 2016 until March 2017 was 90%: ${says}`,
    );
  });
});
