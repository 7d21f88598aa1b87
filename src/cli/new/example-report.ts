import { english } from '../../core/language/english.ts';
import { parsePeriod } from '../../core/values/period.ts';
import { sayNumber, sayPeriod, withUnit } from '../../core/values/say.ts';
import { latestOf, type ExampleMeasure } from './example-measure.ts';
import { toYamlText } from '../../core/documents/yaml-text.ts';

/** A first report: what every report has, a figure in a sentence, and its picture. @param id Of the measure. */
export function reportOf(measure: ExampleMeasure, id: string, body: string): string {
  const { title, unit, day, edition } = measure;
  const { period, value } = latestOf(measure);
  const said = sayPeriod(parsePeriod(period)!, english);
  const mark = edition === undefined ? '' : ` [p1](paper:${edition})`;
  return `---
title: ${toYamlText(`Performance in ${said}`)}
kind: performance-report
body: ${body}
date: ${day}
summary: ${toYamlText(`An example to write over: ${title}, month by month.`)}
${edition === undefined ? '' : 'outcome: not in our papers\n'}---

## ${title}

In ${said} the figure was [${withUnit(sayNumber(value, 0), { unit })}](figure:${id}@${period}). It is an example and made up.${mark}

::chart{indicator="${id}"}

## All figures

::table{indicator="${id}"}
`;
}
