import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import type { Document } from '../../documents/document.ts';
import { ownTotals, type Definition, type Indicator } from '../indicator.ts';
import { isSmallCount } from '../../values/people.ts';

export const problems = {
  joined: problem('indicator/unjoined-joined'),
  future: problem('indicator/unjoined-future'),
  small: problem('indicator/unjoined-small'),
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
