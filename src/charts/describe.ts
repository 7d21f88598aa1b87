import { fill, type Language } from '../core/language/english.ts';
import {
  breaksOf,
  countFigures,
  entriesOf,
  notesOf,
  pointsOf,
  targetsOf,
  toldOf,
} from './contents.ts';
import type { Chart, Datum, LineChart, MultiplesChart, Point } from './model.ts';
import { comparableMarks, sayEnds } from './describe-ends.ts';
import { sayNotDrawn } from './say-not-drawn.ts';
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

/** The last figure of each line of others, and which of them are not drawn. */
function sayOthers({ others, told }: LineChart, language: Language): readonly string[] {
  const said = [...others, ...told].map(({ points }) =>
    sayEntry(
      points.map(({ entry }) => entry).findLast(({ is }) => is === 'mark')!,
      language,
    ),
  );
  return [...said, ...sayNotDrawn(told, 'line', language)];
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

/** What each kind says of its figures. */
function sayFigures(chart: Chart, language: Language): readonly string[] {
  switch (chart.is) {
    case 'line':
      return sayLine(chart, language);
    case 'multiples':
      return [...sayPanels(chart, language), ...sayRest(chart, language)];
    case 'standing':
    case 'bars':
    case 'dots':
      return [...entriesOf(chart), ...toldOf(chart)].map((entry) => sayEntry(entry, language));
  }
}

/** A sentence about a picture, and whether its words stand in the picture too. */
interface Sentence {
  readonly said: string;
  readonly isDrawn: boolean;
}

function sentencesOf(chart: Chart, language: Language): readonly Sentence[] {
  const words = language.chart;
  const { scale } = chart;
  const outer = scale.low > 0 ? scale.ticks[0]! : scale.ticks.at(-1)!;
  // Rows have the words of their figures and targets over them.
  const isDrawn = chart.is !== 'line' && chart.is !== 'multiples';
  const beside = (said: string): Sentence => ({ said, isDrawn: false });
  return [
    ...[...notesOf(chart), ...sayFigures(chart, language)].map((said) => ({ said, isDrawn })),
    ...(chart.is === 'standing' ? sayNotDrawn(chart.told, 'rows', language) : []).map(beside),
    ...targetsOf(chart).flatMap((target) => [
      { said: fill(words.mark, { label: target.words, text: target.text }), isDrawn },
      ...(target.band ? [beside(fill(words.hatched, { tolerance: target.band.words }))] : []),
    ]),
    ...(scale.hasZero
      ? []
      : [beside(fill(scale.low > 0 ? words.startsAt : words.endsAt, { tick: outer.text }))]),
  ];
}

const say = (sentences: readonly Sentence[]) =>
  sentences.map(({ said }) => stop(capital(said))).join(' ');

/**
 * Says a picture in sentences: its figures (of a line, the latest, first, highest and lowest), its targets,
 * and where its axis starts. Made from the same model as the drawing, so that the two cannot disagree
 * (standards 1.5, A-30, A-66).
 */
export const describe = (chart: Chart, language: Language): string =>
  say(sentencesOf(chart, language));

/** What {@link describe} says, parted: what can be read in the picture as well, and the rest. Either may be blank. */
export function describeParted(
  chart: Chart,
  language: Language,
): { readonly drawn: string; readonly beside: string } {
  const sentences = sentencesOf(chart, language);
  return {
    drawn: say(sentences.filter(({ isDrawn }) => isDrawn)),
    beside: say(sentences.filter(({ isDrawn }) => !isDrawn)),
  };
}
