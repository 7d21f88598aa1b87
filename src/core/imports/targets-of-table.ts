import { targetFor } from '../indicators/target.ts';
import { parseBasis } from '../values/basis.ts';
import { parsePeriod, type StatedPeriod } from '../values/period.ts';
import { doubt, type Doubt } from './doubt.ts';
import {
  isSameTarget,
  saidBy,
  shownIn,
  spelt,
  type Aimed,
  type FoundTarget,
} from './found-target.ts';
import type { KnownMeasure } from './known-measure.ts';
import type { Mapping, TableMapping } from './mapping.ts';
import { yearAround } from './period-of.ts';
import type { Reading } from './reading.ts';
import { addressOf } from './sheet.ts';
import { doubtOfTarget, doubtOfYear, judgedBy } from './target-doubts.ts';
import { targetMappingOf } from './target-mapping.ts';

/** What targets are read by. */
export interface TargetContext {
  readonly table: TableMapping;
  readonly mapping: Mapping;
  readonly known: ReadonlyMap<string, KnownMeasure>;
  readonly unitOf: (measure: string) => string | undefined;
}

/** The time that a mapping gives the targets of a table; `undefined` where it gives none. */
function timeOf(table: TableMapping, readings: readonly Reading[]) {
  const { from, until, year } = targetMappingOf(table.target)!;
  const stated = (text: string) => parsePeriod(text) as StatedPeriod;
  if (year !== undefined) {
    const last = readings
      .map(({ period }) => period.last)
      .toSorted()
      .at(-1)!;
    const whole = yearAround(last, year);
    return { from: whole, until: whole };
  }
  if (from === undefined) return undefined;
  return { from: stated(from), until: until === undefined ? undefined : stated(until) };
}

/** Stretches of figures, in order of time, that have one target. */
function stretches(sorted: readonly Aimed[]): readonly (readonly Aimed[])[] {
  const all: Aimed[][] = [];
  for (const one of sorted) {
    const before = all.at(-1);
    if (before && isSameTarget(saidBy(before[0]!.target), saidBy(one.target))) before.push(one);
    else all.push([one]);
  }
  return all;
}

const found = (
  { measure, basis, target }: Aimed,
  from: StatedPeriod,
  until: StatedPeriod | undefined,
): FoundTarget => ({
  measure,
  aim: target.read.is === 'aim' ? target.read.aim : undefined,
  words: target.read.is === 'words' ? target.read.words : undefined,
  ...{ from, until, basis, place: target.place },
});

/** The targets of one measure. */
function ofMeasure(
  readings: readonly Reading[],
  table: TableMapping,
  { known, mapping, unitOf }: TargetContext,
  time: ReturnType<typeof timeOf>,
): { readonly targets: readonly FoundTarget[]; readonly doubts: readonly Doubt[] } {
  const aimed = readings.filter((one): one is Aimed => !!one.target && !one.comparator);
  const [any] = aimed;
  if (!any) return { targets: [], doubts: [] };
  const { measure } = any;
  const doubts = new Map<string, Doubt>();
  const clear = aimed.filter((one) => {
    const told = doubtOfTarget(one, aimed, unitOf(measure));
    if (told) doubts.set(addressOf(told.place), told);
    return !told;
  });
  const own = judgedBy(readings, clear);
  const { targets = [], basis: fallback = 'unstated' } = known.get(measure) ?? {};
  const isAcross = table.period.across === 'yes';
  const said =
    any.basis ??
    mapping.rows?.basis ??
    known.get(measure)?.basis ??
    mapping.measures?.[measure]?.basis;
  const ofYear = isAcross && targets.length === 0 ? doubtOfYear(own.judged, said) : undefined;
  if (ofYear) return { targets: [], doubts: [...doubts.values(), ofYear] };
  const isInTime = ({ period }: Aimed) =>
    !isAcross ||
    (time !== undefined &&
      period.first >= time.from.first &&
      (!time.until || period.last <= time.until.last));
  const sorted = own.judged.toSorted((a, b) => (a.period.first < b.period.first ? -1 : 1));
  let held = 0;
  const open = sorted.filter((one) => {
    const basis = parseBasis(one.basis ?? mapping.rows?.basis ?? '') ?? fallback;
    const judgedOne = {
      ...one,
      dimensions: new Map<string, string>(),
      basis,
      edition: mapping.rows?.edition,
    };
    const there = targetFor(judgedOne, targets, fallback);
    if (!there) return true;
    if (isInTime(one)) held += 1;
    if (!isInTime(one) && time) return false;
    if (isSameTarget(spelt(there), saidBy(one.target))) return false;
    const details = {
      measure,
      shown: shownIn(one.target),
      there: spelt(there),
      period: one.period.text,
    };
    const at = addressOf(one.target.place);
    if (!doubts.has(at)) doubts.set(at, doubt('target-differs', one.target.place, details));
    return false;
  });
  const told = (): readonly Doubt[] => [...doubts.values(), ...own.doubts];
  const [first] = open;
  if (!first || doubts.size > 0) return { targets: [], doubts: told() };
  if (isAcross) {
    const inTime = open.filter(isInTime);
    if (!time || (inTime.length > 0 && held > 0) || (inTime.length === 0 && held === 0)) {
      const details = { measure, shown: shownIn(first.target), isTimed: time !== undefined };
      return { targets: [], doubts: [...told(), doubt('target', first.target.place, details)] };
    }
    const [one] = inTime;
    return { targets: one ? [found(one, time.from, time.until)] : [], doubts: told() };
  }
  const runs = stretches(open);
  // A later target of the definition is not to be overruled by one that has no end.
  const isLast = (run: readonly Aimed[]) =>
    !targets.some(({ from }) => from && from.first > run.at(-1)!.period.last);
  const news = runs.map((run, at) => {
    const [begin, end] = [run[0]!, run.at(-1)!];
    return found(
      begin,
      begin.period,
      at === runs.length - 1 && isLast(run) ? undefined : end.period,
    );
  });
  const changes = runs.slice(1).flatMap((run, at) => {
    const [one, before] = [run[0]!, runs[at]!.at(-1)!];
    const isWithin =
      yearAround(one.period.first, 'financial-year').text ===
      yearAround(before.period.first, 'financial-year').text;
    const details = {
      measure,
      shown: shownIn(one.target),
      before: shownIn(before.target),
      period: one.period.text,
    };
    return isWithin ? [doubt('target-changes', one.target.place, details)] : [];
  });
  return { targets: news, doubts: [...told(), ...changes] };
}

/** The targets of a table that the publication does not have yet, and what is in doubt of them. */
export function targetsOfTable(
  readings: readonly Reading[],
  context: TargetContext,
): { readonly targets: readonly FoundTarget[]; readonly doubts: readonly Doubt[] } {
  const { table } = context;
  if (table.target === undefined || readings.length === 0) return { targets: [], doubts: [] };
  const time = timeOf(table, readings);
  const all = [...Map.groupBy(readings, ({ measure }) => measure).values()].map((own) =>
    ofMeasure(own, table, context, time),
  );
  return {
    targets: all.flatMap(({ targets }) => targets),
    doubts: all.flatMap(({ doubts }) => doubts),
  };
}
