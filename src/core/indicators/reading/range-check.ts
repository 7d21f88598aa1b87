import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import type { Location } from '../../source/source.ts';
import { sideOf, spellRange, widened, type FigureRange } from '../../values/figure-range.ts';
import type { Indicator } from '../indicator.ts';
import { isNumbered } from '../observation.ts';
import { possibleRange } from '../possible-range.ts';

export const problems = { beyond: problem('observation/beyond-range') };

/** A figure that is held against a range, with what it is counted by: its period, or its row. */
export interface Ranged {
  readonly text: string;
  readonly value: number;
  readonly one: string;
  readonly place: () => Location;
}

/** So many periods, or rows, beyond an end that nobody has declared are no slip: such is the series. */
const enough = 3;

/**
 * The first figure that lies outside a range, with the range that would hold all of them. None where only the unit
 * gives the range and so many figures lie beyond its end that they are no slips.
 *
 * @param figures In the order of the file.
 */
export function findBeyond(
  figures: readonly Ranged[],
  declared: FigureRange | undefined,
  possible: FigureRange,
): { readonly first: Ranged; readonly side: 'below' | 'above'; readonly line: string } | undefined {
  const range = declared ?? possible;
  const beyond = figures.flatMap((figure) => {
    const side = sideOf(figure.value, range);
    return side === 'inside' ? [] : [{ figure, side }];
  });
  const told = beyond.filter(({ side }) => {
    if (declared) return true;
    const alike = beyond.filter((other) => other.side === side).map(({ figure }) => figure.one);
    return new Set(alike).size < enough;
  });
  const [first] = told;
  if (!first) return undefined;
  const wide = widened(
    range,
    beyond.map(({ figure }) => figure.value),
  );
  return { first: first.figure, side: first.side, line: `range: ${spellRange(wide)}` };
}

/** Reports the first figure of a measure that its unit, or the range of its definition, cannot give. */
export function checkRange({ definition, observations }: Indicator): readonly Diagnostic[] {
  const { unit, title, range, printedTitles = [] } = definition;
  const possible = possibleRange(unit, [title, ...printedTitles.map((printed) => printed.title)]);
  const { low, high } = range ?? possible;
  if (low === undefined && high === undefined) return [];
  // Nearly every measure has none, and needs no list.
  const outside = observations.filter(
    (one) => isNumbered(one) && sideOf(one.figure.value, range ?? possible) !== 'inside',
  );
  const figures = outside
    .filter(isNumbered)
    .filter(({ checked }) => checked === undefined)
    .toSorted((a, b) => a.line - b.line)
    .map((one): Ranged => ({
      text: one.figure.text,
      value: one.figure.value,
      one: one.period.text,
      place: () => one.placeOf('value'),
    }));
  const found = findBeyond(figures, range, possible);
  if (!found) return [];
  const { first, side, line } = found;
  const declared = range && spellRange(range);
  return [problems.beyond.at(first.place(), { text: first.text, unit, declared, side, line })];
}
