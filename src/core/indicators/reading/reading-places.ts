import { once } from '../../source/once.ts';
import type { Direction } from '../../values/direction.ts';
import { digitsOf, exact } from '../../values/exact.ts';
import { decimalsOf, placesToRead, withoutNoise, type NumberFigure } from '../../values/figure.ts';
import { isInPounds } from '../../values/say.ts';
import { edgesBetween, standsAlike, type Edge } from '../comparing/edges.ts';
import type { Schemes } from '../comparing/scheme.ts';
import type { Definition } from '../indicator.ts';
import { bandOf } from '../target.ts';

/** Rounds a figure that no paper printed, so that it can be read. @returns The same figure, with its places if these are fewer. */
export type RoundForReading = (figure: NumberFigure) => NumberFigure;

/** The numbers at which something turns that is said of a measure: its targets, what is tolerated, none, and all. */
function edgesOfMeasure(definition: Definition, schemes: Schemes): readonly Edge[] {
  const { goodWhen, targets = [], scheme = '', unit } = definition;
  const [first, ...others] = goodWhen;
  // Of a measure whose direction has changed, no side of an edge is the good one for all of its figures.
  const way: Direction = first && others.length === 0 ? first.is : 'neither';
  const otherwise = schemes[scheme]?.tolerance;
  const aims = targets.flatMap((target): readonly Edge[] => {
    const isStated = target.tolerance !== undefined && target.tolerance !== 'unstated';
    const judged = isStated || !otherwise ? target : { ...target, tolerance: otherwise };
    return edgesBetween(target.value, bandOf(judged, goodWhen) ?? [], way);
  });
  const ends = unit.startsWith('%') ? [0, 100] : [0];
  return [...aims, ...ends.map((end) => ({ at: exact(end), good: undefined }))];
}

/**
 * How the figures of a measure are rounded for reading: to the places that its definition asks for, else to three
 * significant digits and never a whole one. Where that would put a figure on the other side of a target, of what is
 * tolerated, of nought or of all, it keeps as many more places as it needs. Pounds keep their pence.
 */
export function roundingOf(definition: Definition, schemes: Schemes): RoundForReading {
  const edges = once(() => edgesOfMeasure(definition, schemes));
  const { decimals, unit } = definition;
  return (figure) => {
    const { text } = figure;
    const typed = decimalsOf(text);
    const readable = isInPounds(unit) ? Math.max(2, placesToRead(text)) : placesToRead(text);
    const fewest = decimals ?? readable;
    if (typed <= fewest && figure.places === undefined) return figure;
    const whole = exact(withoutNoise(text));
    const isTrue = (places: number) => {
      const shown = exact(digitsOf(whole, places));
      return edges().every((edge) => standsAlike(edge, whole, shown));
    };
    let places = Math.min(fewest, typed);
    while (places < typed && !isTrue(places)) places++;
    return { ...figure, places: Math.max(places, decimals ?? 0) };
  };
}
