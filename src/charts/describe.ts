import { fill, type Language } from '../core/language/english.ts';
import {
  comparablePoints,
  entriesOf,
  gapsOf,
  marksOf,
  targetsOf,
  type Chart,
  type Entry,
  type LineChart,
  type Mark,
} from './model.ts';
import { capital, stop } from './words.ts';

function sayEntry(entry: Entry, language: Language): string {
  const { label } = entry;
  if (entry.is === 'gap') return fill(language.chart.gap, { label, reason: entry.reason });
  return fill(language.chart.mark, { label, text: entry.text });
}

/** The latest figure against the first of its definition, and the highest and lowest between them. */
function sayLine(chart: LineChart, language: Language): readonly string[] {
  const words = language.chart;
  const marks = comparablePoints(chart)
    .map(({ entry }) => entry)
    .filter((entry): entry is Mark => entry.is === 'mark');
  const [first, latest] = [marks[0]!, marks.at(-1)!];
  const shape =
    latest.value > first.value ? words.rose : latest.value < first.value ? words.fell : words.same;
  const byValue = marks.toSorted((a, b) => a.value - b.value);
  const [lowest, highest] = [byValue[0]!, byValue.at(-1)!];
  return [
    fill(shape, { label: latest.label, text: latest.text, from: first.text, when: first.label }),
    fill(words.highest, { label: highest.label, text: highest.text }),
    fill(words.lowest, { label: lowest.label, text: lowest.text }),
    ...gapsOf(chart).map((gap) => sayEntry(gap, language)),
    ...chart.breaks.map((one) => fill(words.breakText, { ...one })),
    ...(chart.points.some(({ join }) => join === 'dots') ? [words.dots] : []),
    fill(words.full, { count: marksOf(chart).length }),
  ];
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
    ...(chart.is === 'line'
      ? sayLine(chart, language)
      : entriesOf(chart).map((entry) => sayEntry(entry, language))),
    ...targetsOf(chart).map((target) =>
      fill(words.mark, { label: capital(target.words), text: target.text }),
    ),
    ...targetsOf(chart).flatMap(({ band }) =>
      band ? [fill(words.hatched, { tolerance: band.words })] : [],
    ),
    ...(scale.hasZero
      ? []
      : [fill(scale.low > 0 ? words.startsAt : words.endsAt, { tick: outer.text })]),
  ]
    .map(stop)
    .join(' ');
}
