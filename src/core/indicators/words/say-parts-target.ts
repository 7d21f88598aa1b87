import type { Indicator } from '../indicator.ts';
import { fill, type Language } from '../../language/english.ts';
import { withFields, type Measured } from '../observation.ts';
import { isJudgedAlone } from '../comparing/part-target.ts';
import { nameOfPart, type PartsGroup } from '../comparing/parts-standing.ts';
import { resultOf } from '../comparing/rating.ts';
import { sayNames } from './say-names.ts';
import { againstTarget, type AgainstTarget } from '../comparing/standing.ts';
import { sayTarget } from './target-sentence.ts';
import { targetsAt } from '../target-time.ts';
import { targetFor } from '../target.ts';

type Held = readonly [part: Measured, against: AgainstTarget];

type Side = 'met' | 'missed' | 'hidden';

/**
 * On which side of its target a part is, by the rule that rates figures; `hidden` where the figure is so near that
 * rounding hides it, `undefined` where nothing can be said: a target in words or not due, or no good way.
 */
function sideOf([part]: Held, indicator: Indicator): Side | undefined {
  const found = resultOf(part, indicator);
  if ('result' in found) return found.result === 'met' ? 'met' : 'missed';
  if (found.why === 'no-tolerance') return 'missed';
  return found.why === 'rounding' ? 'hidden' : undefined;
}

function sayOne(
  held: readonly Held[],
  by: readonly string[],
  indicator: Indicator,
  language: Language,
) {
  const words = language.parts;
  const target = sayTarget(held[0]![1], indicator, language);
  const on = (side: Side) =>
    held
      .filter((one) => sideOf(one, indicator) === side)
      .map(([part]) => nameOfPart(part, by, indicator));
  const [met, missed, hidden] = [on('met'), on('missed'), on('hidden')];
  const count = met.length + missed.length + hidden.length;
  if (count === 0) return target;
  const names = (those: readonly string[]) => ({ names: sayNames(those, language) });
  const said = [
    ...(met.length === count ? [fill(count === 1 ? words.oneMet : words.allMet, { count })] : []),
    ...(missed.length === count
      ? [fill(count === 1 ? words.oneMissed : words.noneMet, { count })]
      : []),
    ...(0 < met.length && met.length < count ? [fill(words.met, { met: met.length, count })] : []),
    ...(0 < missed.length && missed.length < count ? [fill(words.missed, names(missed))] : []),
    ...(hidden.length > 0 ? [fill(words.hidden, names(hidden))] : []),
  ];
  return fill(words.held, { target, said: said.join(', ') });
}

/** A target that is of the whole which the parts make up: named, and held against none of them. */
function sayOfWhole({ measured }: PartsGroup, indicator: Indicator, language: Language) {
  const part = measured[0]!;
  const targets = targetsAt(part, indicator);
  const target = targetFor(withFields(part, { dimensions: new Map() }), targets, indicator.basis);
  if (!target) return [];
  return [fill(language.parts.ofWhole, { target: sayTarget({ target }, indicator, language) })];
}

/** Says how the parts of a group stand to the target of their time: how many meet it, and which do not. */
export function sayPartsAgainstTarget(
  group: PartsGroup,
  indicator: Indicator,
  language: Language,
): readonly string[] {
  const { measured, by } = group;
  if (!isJudgedAlone(measured[0]!, indicator)) return sayOfWhole(group, indicator, language);
  const held = measured.flatMap((part): Held[] => {
    const against = againstTarget(indicator, part);
    return against ? [[part, against]] : [];
  });
  const said = Map.groupBy(held, ([, against]) => sayTarget(against, indicator, language));
  return [...said.values()].map((those) => sayOne(those, by, indicator, language));
}
