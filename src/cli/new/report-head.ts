import { ownDayOf } from '../../core/indicators/published.ts';
import type { Publication } from '../../core/publication/publication.ts';
import { comparePeriods, type StatedPeriod } from '../../core/values/period.ts';
import { reportFile } from '../import/word-files.ts';
import { backgroundLines } from './background-question.ts';
import type { Answers } from './kind.ts';

/**
 * The last period of figures that were there on the day of a report, where one of them has no day of its own: then only
 * its period tells that the report knew it.
 */
function figuresTo(
  ids: readonly string[],
  { indicators }: Publication,
  day: string,
): string | undefined {
  const rows = ids.flatMap((id) => indicators.get(id)!.observations);
  if (rows.every((one) => ownDayOf(one) !== undefined)) return undefined;
  const known = rows.flatMap(({ period, figure, comparator }) =>
    figure.is === 'number' && !comparator && period.is !== 'unstated' && period.last <= day
      ? [period as StatedPeriod]
      : [],
  );
  return known.sort(comparePeriods).at(-1)?.text;
}

/** The head of a report as it was answered, with the line that ends it. */
export function reportHead(
  answers: Answers,
  drawn: readonly string[],
  publication: Publication,
): string {
  const to = figuresTo(drawn, publication, answers['date']!);
  return reportFile(answers, '', [
    ...(to === undefined ? [] : [`figuresTo: ${to}`]),
    ...backgroundLines(answers, publication),
  ]);
}
