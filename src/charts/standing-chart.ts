import { numbersOf } from '../core/indicators/aim.ts';
import { inOrder } from '../core/indicators/words/comparator-sentence.ts';
import { fill } from '../core/language/english.ts';
import { ownTotals } from '../core/indicators/indicator.ts';
import { isNumbered, type Observation } from '../core/indicators/observation.ts';
import { sayPeriod } from '../core/values/say.ts';
import type { Measured, Standing } from '../core/indicators/comparing/standing.ts';
import { indicatorScale } from './indicator-scale.ts';
import type { Datum, StandingChart } from './model.ts';
import { unjoinedMarks } from './unjoined-marks.ts';
import { nameOf, plainNameOf, toGap, toMark, withStatus, type Drawing } from './say-mark.ts';
import { rowTargets } from './row-targets.ts';
import { unlikeOthers } from './unlike-others.ts';

/** More earlier figures than these are told by the one before and the one of a year before alone. */
const mostEarlier = 3;

function earlierOf({ earlier, previous, yearAgo }: Standing): readonly Measured[] {
  if (earlier.length <= mostEarlier) return earlier.toReversed();
  return [...new Set([previous?.from, yearAgo?.from])].filter((one) => one !== undefined);
}

const isDated = ({ period }: Observation) => period.is !== 'unstated';

/** The latest figure, those it may be compared with, each with its own target, and others' figures, on one scale. */
export function standingChart(standing: Standing, drawing: Drawing): StandingChart {
  const { indicator, latest } = standing;
  const { language } = drawing;
  const figures = [latest, ...earlierOf(standing)];
  const own = figures.map((one): Datum => {
    const kind = one === latest ? 'figure' : 'earlier';
    return toMark(one, sayPeriod(one.period, language), kind, indicator, language);
  });
  const beside = standing.yearAgoOfUnknownBasis && [
    toMark(
      standing.yearAgoOfUnknownBasis,
      fill(language.chart.unlike, {
        period: sayPeriod(standing.yearAgoOfUnknownBasis.period, language),
      }),
      'earlier',
      indicator,
      language,
    ),
  ];
  const all = inOrder(standing.others, drawing.comparators).map(({ observation }) => observation);
  const sizes = ownTotals(indicator).flatMap(({ figure, basis }) =>
    basis === latest.basis && figure.is === 'number' ? [figure.value] : [],
  );
  const unlike = unlikeOthers(indicator, sizes, all);
  const isUnlike = ({ comparator }: Observation) => unlike.has(comparator ?? '');
  const rows = all.filter((one) => !isUnlike(one));
  const dated = rows.filter(isDated);
  const undated = rows.filter((one) => !isDated(one));
  const hasRule = undated.length > 1;
  const otherOf = (observation: Observation): Datum => {
    const label = nameOf(observation, drawing);
    if (!isNumbered(observation)) return toGap(observation, label, language);
    return toMark(observation, label, 'comparator', indicator, language);
  };
  const others = (hasRule ? [...dated, ...undated] : rows).map(otherOf);
  const apart = unjoinedMarks(indicator, latest.period, language);
  const entries = [...own, ...(beside ?? []), ...apart, ...others];
  const targets = rowTargets(
    indicator,
    [...figures, ...(standing.yearAgoOfUnknownBasis ? [standing.yearAgoOfUnknownBasis] : [])],
    language,
  );
  const drawn = [
    ...entries.flatMap((entry) => (entry.is === 'mark' ? [entry.value] : [])),
    ...targets.flatMap(({ value }) => numbersOf(value)),
  ];
  const scale = indicatorScale(indicator, latest.basis, drawn, { language, isUpright: false });
  const names = undated.map((one) => {
    const status = one.status && language.status[one.status];
    return withStatus(plainNameOf(one, drawing), status, language);
  });
  const from = entries.length - undated.length;
  const rule = hasRule ? { from, words: language.chart.othersUndated, names } : undefined;
  const told = all.filter(isUnlike).map(otherOf);
  return { is: 'standing', scale, entries, rule, told, targets };
}
