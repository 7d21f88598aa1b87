import { sayDimensions } from '../dimension-title.ts';
import { ownTotals, type Indicator } from '../indicator.ts';
import { fill, type Language } from '../../language/english.ts';
import type { Measured } from '../observation.ts';
import { nameOfPart, type PartsGroup, type PartsStanding } from '../comparing/parts-standing.ts';
import { lastIn } from '../../source/non-empty.ts';
import { isPlainBasis, sayBasis, sayPeriod, sayQualified } from '../../values/say.ts';
import { sayNames } from './say-names.ts';
import { sayTimeOf, sayWhen } from '../../values/say-when.ts';
import { sayPartsAgainstTarget } from './say-parts-target.ts';
import { sayNoTarget } from './say-printed-target.ts';
import { sayFigureOf } from './split-figure.ts';

/** The figure at one end of a group, and the names of all parts that have it. */
function sayEnd(
  end: Measured,
  { measured, by }: PartsGroup,
  indicator: Indicator,
  language: Language,
): string {
  const same = measured.filter(({ figure }) => figure.value === end.figure.value);
  return fill(language.parts.end, {
    figure: sayFigureOf(end, indicator, language),
    names: sayNames(
      same.map((one) => nameOfPart(one, by, indicator)),
      language,
    ),
  });
}

/** Says of when the figures of parts are, with their status where they have one, and that only some have it. */
function sayWhenOfParts({ measured, period }: PartsGroup, language: Language): string {
  const when = sayWhen(period, language);
  const first = measured.find(({ status }) => status !== undefined);
  if (!first?.status) return when;
  if (measured.every(({ status }) => status === first.status))
    return sayTimeOf(when, first, language);
  return fill(language.parts.someStatus, { when, status: language.status[first.status] });
}

/** Says how many parts have a figure, and from where to where they lie, with their names: of one, its figure. */
export function saySpread(group: PartsGroup, indicator: Indicator, language: Language): string {
  const words = language.parts;
  const { measured, by, period, basis } = group;
  const [lowest, highest] = [measured[0], lastIn(measured)];
  const isPlain = isPlainBasis(basis, period) || basis === 'unstated';
  const when = sayWhenOfParts(group, language);
  const said = {
    count: measured.length,
    by: sayDimensions(by, indicator),
    when: isPlain ? when : fill(words.based, { when, basis: sayBasis(basis, language) }),
    name: nameOfPart(lowest, by, indicator),
    figure: sayFigureOf(lowest, indicator, language),
  };
  if (measured.length === 1) return fill(words.one, said);
  if (lowest.figure.value === highest.figure.value) return fill(words.alike, said);
  return fill(words.spread, {
    ...said,
    lowest: sayEnd(lowest, group, indicator, language),
    highest: sayEnd(highest, group, indicator, language),
  });
}

/** Names the parts that have no figure, for each reason: they are neither lowest nor highest. */
function sayWithout(
  { parts, by }: PartsGroup,
  indicator: Indicator,
  language: Language,
): readonly string[] {
  const without = parts.filter(({ figure }) => figure.is !== 'number');
  return [...Map.groupBy(without, (one) => sayQualified(one, '', 0, language))].map(
    ([reason, those]) =>
      fill(language.parts.without, {
        reason,
        names: sayNames(
          those.map((one) => nameOfPart(one, by, indicator)),
          language,
        ),
      }),
  );
}

/** Names the parts that the papers give no row of at this time, and a figure before: they are in the count of none. */
const sayEarlierAlone = (
  { earlierAlone, by }: PartsGroup,
  indicator: Indicator,
  language: Language,
): readonly string[] =>
  earlierAlone.length === 0
    ? []
    : [
        fill(language.parts.earlierAlone, {
          names: sayNames(
            earlierAlone.map((one) => nameOfPart(one, by, indicator)),
            language,
          ),
        }),
      ];

/** Says that there is no figure of the whole: none is printed, or the reason that stands in its place. */
function sayNoWhole({ indicator }: PartsStanding, language: Language): string {
  const whole = ownTotals(indicator).findLast(({ period }) => period.is !== 'unstated');
  if (!whole || whole.figure.is === 'number') return language.parts.noWhole;
  return fill(language.sentence.later, {
    period: sayPeriod(whole.period, language),
    reason: sayQualified(whole, '', 0, language),
  });
}

/**
 * Says where a measure stands by its parts: how many, from lowest to highest with their names, which have no figure
 * and why, and how they stand to the target; then the same for each other way they are cut.
 *
 * @returns Sentences without their full stops.
 */
export function sayParts(standing: PartsStanding, language: Language): readonly string[] {
  const { indicator, groups } = standing;
  const others = indicator.observations.some(
    ({ comparator, dimensions }) => comparator && dimensions.size > 0,
  );
  return [
    ...groups.flatMap((group) => [
      saySpread(group, indicator, language),
      ...sayWithout(group, indicator, language),
      ...sayEarlierAlone(group, indicator, language),
      ...sayPartsAgainstTarget(group, indicator, language),
    ]),
    sayNoWhole(standing, language),
    ...(others ? [language.parts.others] : []),
  ];
}

/** Says the parts of the newest group in short, for a list: the figures at both ends, and whose they are. */
export function sayPartsShort(
  { indicator, groups: [group] }: PartsStanding,
  language: Language,
): { readonly value: string; readonly whose: string } {
  const words = language.parts;
  const { measured, by } = group;
  const say = (one: Measured) => sayFigureOf(one, indicator, language);
  const [lowest, highest] = [say(measured[0]), say(lastIn(measured))];
  const said = {
    ...{ count: measured.length, lowest, highest },
    by: sayDimensions(by, indicator),
    when: sayWhenOfParts(group, language),
    name: nameOfPart(measured[0], by, indicator),
  };
  return {
    value: lowest === highest ? lowest : fill(words.range, said),
    whose: fill(measured.length === 1 ? words.shortOne : words.short, said),
  };
}

/** Says how the parts of the newest group stand to their target, in one sentence; what is printed by way of one where they have none. */
export const sayPartsTarget = (
  { indicator, groups: [group] }: PartsStanding,
  language: Language,
): string =>
  sayPartsAgainstTarget(group, indicator, language)[0] ??
  sayNoTarget(indicator, group.measured[0], language);
