import { countCard, hiddenOf, type CardCount } from '../indicators/cards/card-count.ts';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import type { Names } from '../source/names.ts';
import { checkReference } from '../source/reference.ts';
import type { Scorecard } from '../indicators/cards/scorecard.ts';
import type { PlacedSettings } from './settings.ts';

export const problems = {
  differs: problem('scorecard/count-differs'),
  agrees: problem('scorecard/count-agrees'),
};

const keys = ['measures', 'met', 'near'] as const;

const countedBy = (count: CardCount, key: (typeof keys)[number]) =>
  (key === 'measures' ? count.all : count[key]).length;

/**
 * Holds each statement about a card against what the card's figures and targets give: they agree, or it is said why not.
 *
 * @param isWhole Whether no measure has faults of its own, so that none is missing from its card.
 */
export function checkStatements(
  scorecards: readonly Scorecard[],
  { placeOf }: PlacedSettings,
  names: Names,
  isWhole: boolean,
): readonly Diagnostic[] {
  return scorecards.flatMap(({ id, rows, statement }) => {
    if (!statement) return [];
    const at = (key: string) => placeOf('scorecards', id, 'statement', key);
    const unknown = checkReference('paper', statement.edition, names.reports, () => at('edition'));
    if (!isWhole) return unknown;
    const count = countCard(rows);
    const other = keys.filter(
      (key) => statement[key] !== undefined && statement[key] !== countedBy(count, key),
    );
    // The paper knew its figures before they were rounded.
    const wrong = other.filter((key) => {
      const counted = countedBy(count, key);
      const most = key === 'measures' ? counted : counted + hiddenOf(count, key);
      return statement[key]! < counted || statement[key]! > most;
    });
    if (statement.differs !== undefined)
      return other.length > 0 ? unknown : [...unknown, problems.agrees.at(at('differs'))];
    return [
      ...unknown,
      ...wrong.map((key) =>
        problems.differs.at(at(key), {
          ...{ key, stated: statement[key]!, counted: countedBy(count, key) },
        }),
      ),
    ];
  });
}
