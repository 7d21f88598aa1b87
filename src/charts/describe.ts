import { fill, type Language } from '../core/language/english.ts';
import { gapsOf, marksOf, type Chart } from './model.ts';

/**
 * Says a picture in sentences: every figure of it, its target, and where its axis starts. Made from the
 * same model as the drawing, so that the two cannot disagree (standards ).
 */
export function describe(
  chart: Chart,
  sayTick: (value: number) => string,
  language: Language,
): string {
  const words = language.chart;
  const target = chart.is === 'bars' ? undefined : chart.target;
  const sentences = [
    ...marksOf(chart).map(({ label, text }) => fill(words.mark, { label, text })),
    ...gapsOf(chart).map(({ label, reason }) => fill(words.gap, { label, reason })),
    ...(target ? [fill(words.targetText, { text: `${target.text} (${target.words})` })] : []),
  ];
  const start =
    chart.scale.startsAtZero || chart.is === 'bars'
      ? []
      : [fill(words.startsAt, { tick: sayTick(chart.scale.low) })];
  const band = target?.band ? [fill(words.hatched, { tolerance: target.band.words })] : [];
  return [`${sentences.join('. ')}.`, ...start, ...band].join(' ');
}
