import { monthSpan, partsOfDay } from '../../core/values/calendar.ts';
import { toYamlText } from '../../core/documents/yaml-text.ts';

/** A measure with figures that stand in for those to come. */
export interface ExampleMeasure {
  readonly title: string;
  readonly unit: string;
  readonly goodWhen: string;
  /** By which everything is judged, and on which its figures were published. */
  readonly day: string;
  /** The paper that prints them; `undefined` where they are the publisher's own. */
  readonly edition: string | undefined;
}

/** Thirteen months, so that the last can be held against the same month of a year before. */
const shares = [82, 84, 81, 85, 88, 84, 86, 83, 87, 89, 88, 91, 93];

const isShare = ({ unit }: ExampleMeasure) => unit === '%';

/** Figures of a share as they are, of anything else as a number of some size. */
const valueOf = (measure: ExampleMeasure, share: number) =>
  isShare(measure) ? share : share * 52 + 4;

/** The month so many months before that of a day, as `2026-11`. */
function monthBefore(day: string, months: number): string {
  const [year, month] = partsOfDay(day);
  return monthSpan(year, month, 1 - months)[1].slice(0, 7);
}

/** The last month that had ended on its day, with its figure: what a report tells. */
export const latestOf = (
  measure: ExampleMeasure,
): { readonly period: string; readonly value: number } => ({
  period: monthBefore(measure.day, 1),
  value: valueOf(measure, shares.at(-1)!),
});

/** The definition of the measure, as `content/indicators/<id>.md` has it. */
export function definitionOf(measure: ExampleMeasure, data: string): string {
  const { title, unit, goodWhen, day, edition } = measure;
  const own = ['source: Our own records', 'nextExpected: 35 days after'];
  const target = [
    'targets:',
    `  - value: ${valueOf(measure, 90)}`,
    `    from: ${monthBefore(day, 13)}`,
    '    tolerance: none',
    ...(edition === undefined ? [] : [`    edition: ${edition}`, '    locator: p1']),
  ];
  return `---
title: ${toYamlText(title)}
unit: ${toYamlText(unit)}
goodWhen: ${goodWhen}
basis: month
frequency: monthly
${[...(edition === undefined ? own : []), ...(goodWhen === 'neither' ? [] : target)].join('\n')}
---

The figures of this measure are an example and made up. Put your own into \`${data}\`, and say here what is counted, and what to be careful about.
`.replace('\n\n---', '\n---');
}

/** Its figures, as \`data/indicators/<id>.csv\` has them. */
export function figuresOf(measure: ExampleMeasure): string {
  const { edition, day } = measure;
  // Each row has its own day: one for all would move the old ones with each month.
  const place = edition === undefined ? `,${day}` : `,${edition},p1`;
  const rows = shares.map(
    (share, at) => `${monthBefore(day, shares.length - at)},${valueOf(measure, share)}${place}`,
  );
  return `period,value,${edition === undefined ? 'published' : 'edition,locator'}\n${rows.join('\n')}\n`;
}
