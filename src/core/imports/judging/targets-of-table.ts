import { parsePeriod, type StatedPeriod } from '../../values/period.ts';
import { doubt, type Doubt } from '../doubt.ts';
import { isSameTarget, saidBy, shownIn, type Aimed, type FoundTarget } from '../found-target.ts';
import { heldAgainst } from '../held-targets.ts';
import type { KnownMeasure } from '../known-measure.ts';
import type { Mapping, TableMapping } from '../mappings/mapping.ts';
import { yearAround } from '../words/period-of.ts';
import type { Reading } from '../reading.ts';
import { addressOf } from '../sheets/sheet.ts';
import { doubtOfWholeYear, saysTarget } from './year-target.ts';
import { doubtOfTarget, doubtOfYear, judgedBy } from './target-doubts.ts';
import { targetMappingOf } from '../mappings/target-mapping.ts';

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

type Time = ReturnType<typeof timeOf>;

/** What was found of some targets, and what is in doubt of them. */
interface Found {
  readonly targets: readonly FoundTarget[];
  readonly doubts: readonly Doubt[];
}

const none: Found = { targets: [], doubts: [] };

/** Doubts of which each cell has one: that which was told of it first. */
const oncePerCell = (doubts: readonly Doubt[]): readonly Doubt[] =>
  [...Map.groupBy(doubts, ({ place }) => addressOf(place)).values()].map(([first]) => first!);

/** The target of a table whose columns are periods, which says nothing of its time: the mapping gives that. */
function acrossTime(
  open: readonly [Aimed, ...Aimed[]],
  held: number,
  isInTime: (one: Aimed) => boolean,
  time: Time,
): Found {
  const inTime = open.filter(isInTime);
  const [one] = inTime;
  if (!time || (one === undefined) === (held === 0)) {
    const { measure, target } = open[0];
    const details = { measure, shown: shownIn(target), isTimed: time !== undefined };
    return { targets: [], doubts: [doubt('target', target.place, details)] };
  }
  return { targets: one ? [found(one, time.from, time.until)] : [], doubts: [] };
}

/** The targets of a table whose rows say their periods: one for each stretch that has the same. */
function alongRows(open: readonly Aimed[], targets: KnownMeasure['targets']): Found {
  const runs = stretches(open);
  // A later target of the definition is not to be overruled by one that has no end.
  const isLast = (run: readonly Aimed[]) =>
    !targets.some(({ from }) => from && from.first > run.at(-1)!.period.last);
  // Where each period has its own, so has the next.
  const isProfile =
    runs.length > 2 &&
    runs.every((run) => new Set(run.map(({ period }) => period.text)).size === 1);
  const news = runs.map((run, at) => {
    const [begin, end] = [run[0]!, run.at(-1)!];
    const isOpen = at === runs.length - 1 && isLast(run) && !isProfile;
    return found(begin, begin.period, isOpen ? undefined : end.period);
  });
  const yearOf = ({ period }: Aimed) => yearAround(period.first, 'financial-year').text;
  const changes = runs.slice(1).flatMap((run, at) => {
    const [one, before] = [run[0]!, runs[at]!.at(-1)!];
    if (yearOf(one) !== yearOf(before)) return [];
    const { measure, target, period } = one;
    const shown = { shown: shownIn(target), before: shownIn(before.target) };
    return [doubt('target-changes', target.place, { measure, ...shown, period: period.text })];
  });
  return { targets: news, doubts: changes };
}

/** The targets of one measure. */
function ofMeasure(
  readings: readonly Reading[],
  table: TableMapping,
  { known, mapping, unitOf }: TargetContext,
  time: Time,
): Found {
  const aimed = readings.filter((one): one is Aimed => !!one.target && !one.comparator);
  const [any] = aimed;
  if (!any) return none;
  const { measure } = any;
  const judged = aimed.map((one) => ({ one, told: doubtOfTarget(one, aimed, unitOf(measure)) }));
  const unclear = judged.flatMap(({ told }) => told ?? []);
  const clear = judged.flatMap(({ one, told }) => (told ? [] : [one]));
  const own = judgedBy(readings, clear);
  const definition = known.get(measure) ?? { targets: [] };
  // A row of targets, or a column beside each period, has one for each.
  const target = targetMappingOf(table.target)!;
  const isAcross = table.period.across === 'yes' && !target.rows && target.beside === undefined;
  const said =
    any.basis ?? mapping.rows?.basis ?? definition.basis ?? mapping.measures?.[measure]?.basis;
  const hasTargets = definition.targets.length > 0;
  const ofYear = isAcross && !hasTargets ? doubtOfYear(own.judged, said) : undefined;
  if (ofYear) return { targets: [], doubts: [...oncePerCell(unclear), ofYear] };
  const name = definition.title ?? mapping.measures?.[measure]?.title ?? '';
  const wholeYear = doubtOfWholeYear(own.judged, target, name, unitOf(measure));
  if (wholeYear) {
    const isThere = definition.targets.some((one) => saysTarget(one, any.target));
    return { targets: [], doubts: [...oncePerCell(unclear), ...(isThere ? [] : [wholeYear])] };
  }
  const isInTime = ({ period }: Aimed) =>
    !isAcross ||
    (time !== undefined &&
      period.first >= time.from.first &&
      (!time.until || period.last <= time.until.last));
  const sorted = own.judged.toSorted((a, b) => (a.period.first < b.period.first ? -1 : 1));
  const held = heldAgainst(sorted, definition, mapping.rows, isInTime, time !== undefined);
  const doubts = oncePerCell([...unclear, ...held.doubts]);
  const [first, ...others] = held.open;
  if (!first || doubts.length > 0) return { targets: [], doubts: [...doubts, ...own.doubts] };
  const news = isAcross
    ? acrossTime([first, ...others], held.held, isInTime, time)
    : alongRows(held.open, definition.targets);
  return { targets: news.targets, doubts: [...own.doubts, ...news.doubts] };
}

/** The targets of a table that the publication does not have yet, and what is in doubt of them. */
export function targetsOfTable(readings: readonly Reading[], context: TargetContext): Found {
  const { table } = context;
  if (table.target === undefined || readings.length === 0) return none;
  const time = timeOf(table, readings);
  const all = [...Map.groupBy(readings, ({ measure }) => measure).values()].map((own) =>
    ofMeasure(own, table, context, time),
  );
  return {
    targets: all.flatMap(({ targets }) => targets),
    doubts: all.flatMap(({ doubts }) => doubts),
  };
}
