import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import type { Document } from '../../documents/document.ts';
import { ownTotals, type Definition, type Indicator } from '../indicator.ts';
import { isSmallCount } from '../../values/people.ts';

export const problems = {
  joined: problem(
    'indicator/unjoined-joined',
    ({ text, line }: { text: string; line: number }) => ({
      message: `The figure for \`${text}\` is said not to be joined, and the table has one for the same time on line ${line}.`,
      hint: 'Take one of the two out: a figure is the same count, and has a row, or may not be, and stands in the definition.',
    }),
  ),
  future: problem(
    'indicator/unjoined-future',
    ({ text, date }: { text: string; date: string }) => ({
      message: `The figure is for \`${text}\`, which had not passed when its paper was written, on ${date}.`,
      hint: 'Mend the period or the paper.',
    }),
  ),
  small: problem('indicator/unjoined-small', () => ({
    message: 'The figure is a small count of people.',
    hint: 'Take it out, or record the review by which small counts are published under `disclosure`.',
  })),
};

/** Finds figures of a definition that cannot stand beside those of its table. */
export function checkUnjoined(
  { head, placeOf }: Document<Definition>,
  indicator: Indicator,
): readonly Diagnostic[] {
  return (head.unjoined ?? []).flatMap(({ value, period, edition }, index) => {
    const at = (key: string) => placeOf('unjoined', index, key);
    const row = ownTotals(indicator).find((one) => one.period.text === period.text);
    if (row) return [problems.joined.at(at('period'), { text: period.text, line: row.line })];
    const [date] = /^\d{4}-\d{2}-\d{2}/.exec(edition) ?? [];
    if (date !== undefined && period.first > date)
      return [problems.future.at(at('period'), { text: period.text, date })];
    const isSmall = head.counts === 'people' && !head.disclosure && isSmallCount(value);
    return isSmall ? [problems.small.at(at('value'))] : [];
  });
}
