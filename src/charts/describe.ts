import { fill, type Language } from '../core/language/english.ts';
import {
  breaksOf,
  comparablePoints,
  countFigures,
  entriesOf,
  notesOf,
  pointsOf,
  targetsOf,
} from './contents.ts';
import type { Break, Chart, Datum, LineChart, Mark, MultiplesChart, Point } from './model.ts';
import { sayWhose } from './missing.ts';
import { withStatus } from './say-mark.ts';
import { isApart } from './unjoined-marks.ts';
import { stop } from '../core/language/stop.ts';
import { capital } from './words.ts';

function sayEntry(entry: Datum, language: Language): string {
  const { label } = entry;
  if (entry.is === 'gap') return fill(language.chart.gap, { label, reason: entry.reason });
  return fill(language.chart.mark, { label, text: entry.text });
}

/** The latest of some figures against the first that it may be held against; alone where there is none. */
function sayCourse(points: readonly Point[], language: Language): string {
  const words = language.chart;
  const latest = points
    .filter((point) => !isApart(point))
    .map(({ entry }) => entry)
    .findLast((entry) => entry.is === 'mark')!;
  const from = points.find(({ isAlike }) => isAlike);
  const first = from?.entry;
  if (!from || first?.is !== 'mark') return sayEntry(latest, language);
  const shape =
    latest.value > first.value ? words.rose : latest.value < first.value ? words.fell : words.same;
  return fill(shape, {
    label: latest.label,
    text: latest.text,
    from: first.text,
    // Whose it is was said with the latest.
    when: withStatus(from.period, first.status, language),
  });
}

/** More dotted stretches than these are counted. */
const mostDotted = 3;

/** Over which times a line is dotted, and which line, where there are several. */
function sayDots(chart: LineChart | MultiplesChart, language: Language): readonly string[] {
  const words = language.chart;
  const lines: readonly { readonly label?: string; readonly points: readonly Point[] }[] =
    chart.is === 'line' ? [{ points: chart.points }, ...chart.others] : chart.panels;
  const dotted = lines.flatMap(({ label: name, points }) =>
    points.flatMap(({ join, period: after }, index) => {
      if (join !== 'dots') return [];
      const before = points[index - 1]!.period;
      return [{ name, between: fill(words.dotsBetween, { before, after }) }];
    }),
  );
  if (dotted.length === 0) return [];
  const alike = [...Map.groupBy(dotted, ({ between }) => between)];
  if (alike.length > mostDotted) return [fill(words.dotsCounted, { count: dotted.length })];
  const said = alike.map(([between, those]) =>
    sayWhose(
      between,
      those.map(({ name }) => name),
      lines.length,
      language,
    ),
  );
  return [fill(words.dots, { between: said.join('; ') })];
}

/** The reasons for missing figures, changes of definition and dots of a picture over time, and how many figures it has. */
function sayRest(chart: LineChart | MultiplesChart, language: Language): readonly string[] {
  const words = language.chart;
  return [
    ...chart.missing.map((one) => fill(words.gaps, { ...one })),
    ...breaksOf(chart).map(({ label, reason }) => fill(words.breakText, { label, reason })),
    ...pointsOf(chart)
      .filter(isApart)
      .map(({ entry }) => sayEntry(entry, language)),
    ...sayDots(chart, language),
    fill(words.full, { count: countFigures(chart) }),
  ];
}

const comparableMarks = (points: readonly Point[], breaks: readonly Break[]) =>
  comparablePoints(points, breaks)
    .map(({ entry }) => entry)
    .filter((entry): entry is Mark => entry.is === 'mark');

/** The last figure of each line of others, and which of them are not drawn. */
function sayOthers({ others, told }: LineChart, language: Language): readonly string[] {
  const said = [...others, ...told].map(({ points }) =>
    sayEntry(
      points.map(({ entry }) => entry).findLast(({ is }) => is === 'mark')!,
      language,
    ),
  );
  if (told.length === 0) return said;
  const names = told.map(({ label }) => label).join(', ');
  return [...said, fill(language.chart.notDrawn, { names })];
}

/** When a figure was first published that others equal later: two of these are named; of more, how many and the last. */
function sayEqualled([first, ...others]: readonly Mark[], { chart: words }: Language): string {
  const [next, last] = [others[0], others.at(-1)];
  if (!first || !next || !last) return first?.label ?? '';
  const said = { label: first.label, next: next.label, last: last.label, count: others.length };
  if (next === last) return fill(words.equalled, said);
  return fill(others.length === 2 ? words.equalledTwice : words.equalledOften, said);
}

/**
 * The highest and the lowest figure of a line, since the last change of definition where figures of before it are
 * drawn too. Running totals have neither.
 */
function sayEnds({ points, breaks, isRunningTotal }: LineChart, language: Language) {
  const words = language.chart;
  const marks = comparableMarks(points, breaks);
  const values = marks.map(({ value }) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  if (isRunningTotal || lowest === highest) return [];
  const isWhole = marks.length === comparableMarks(points, []).length;
  const since = marks[0]!.label;
  // What is not given may have been higher or lower still: a number that is withheld is mostly a small one.
  const isGiven = comparablePoints(points, breaks).some(
    ({ entry, join }) => entry.is === 'gap' || join === 'dots',
  );
  const { highest: highestOf, lowest: lowestOf } = isGiven ? words.given : words.ends;
  const say = (shape: string, end: number) => {
    const those = marks.filter(({ value }) => value === end);
    return fill(shape, { label: sayEqualled(those, language), text: those[0]!.text, since });
  };
  return [
    say(isWhole ? highestOf.ever : highestOf.since, highest),
    say(isWhole ? lowestOf.ever : lowestOf.since, lowest),
  ];
}

/** The latest figure against the first that it may be held against, and the highest and lowest between them. */
function sayLine(chart: LineChart, language: Language): readonly string[] {
  return [
    sayCourse(chart.points, language),
    ...sayEnds(chart, language),
    ...sayOthers(chart, language),
    ...sayRest(chart, language),
  ];
}

/** The course of each line among several. */
function sayPanels({ panels, breaks }: MultiplesChart, language: Language): readonly string[] {
  return panels.flatMap(({ label: name, points, ended }) => {
    const marks = comparableMarks(points, breaks);
    const last = points.findLast(({ entry }) => entry.is === 'mark');
    if (ended !== undefined && last?.entry.is === 'mark') {
      return [fill(language.chart.ended, { name, since: last.period, text: last.entry.text })];
    }
    return marks.length > 0 ? [sayCourse(points, language)] : [];
  });
}

/** What each kind of picture says of its figures. */
function sayFigures(chart: Chart, language: Language): readonly string[] {
  switch (chart.is) {
    case 'line':
      return sayLine(chart, language);
    case 'multiples':
      return [...sayPanels(chart, language), ...sayRest(chart, language)];
    case 'standing':
    case 'bars':
    case 'dots':
      return entriesOf(chart).map((entry) => sayEntry(entry, language));
  }
}

/**
 * Says a picture in sentences: its figures (of a line, the latest, first, highest and lowest), its targets,
 * and where its axis starts. Made from the same model as the drawing, so that the two cannot disagree
 * (standards 1.5, A-30, A-66).
 */
export function describe(chart: Chart, language: Language): string {
  const words = language.chart;
  const { scale } = chart;
  const outer = scale.low > 0 ? scale.ticks[0]! : scale.ticks.at(-1)!;
  return [
    ...notesOf(chart),
    ...sayFigures(chart, language),
    ...targetsOf(chart).flatMap((target) => [
      fill(words.mark, { label: capital(target.words), text: target.text }),
      ...(target.band ? [fill(words.hatched, { tolerance: target.band.words })] : []),
    ]),
    ...(scale.hasZero
      ? []
      : [fill(scale.low > 0 ? words.startsAt : words.endsAt, { tick: outer.text })]),
  ]
    .map((words) => stop(capital(words)))
    .join(' ');
}
