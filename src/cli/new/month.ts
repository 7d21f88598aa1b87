import { english } from '../../core/language/english.ts';
import { voiceOf } from '../../core/publication/settings.ts';
import { parsePeriod, type StatedPeriod } from '../../core/values/period.ts';
import { sayDay, sayPeriod } from '../../core/values/say.ts';
import type { Answers, Around, NewFiles, NewKind, Question } from './kind.ts';
import type { Known } from './known.ts';
import { monthAfter } from '../../core/indicators/round/rhythm.ts';
import { roundsOf, type MeasureRound } from '../../core/indicators/round/rounds.ts';
import { fillTables } from './fill-tables.ts';
import { idsIn, notAmong } from './names-in.ts';
import { optional } from './optional.ts';
import { aPeriod } from './refusals.ts';
import { sayRound } from './say-round.ts';

const { making: words } = english;

const questions =
  (example: string) =>
  (known: Known): readonly Question[] => [
    { flag: 'period', ...words.asked.month, example, refuses: aPeriod },
    {
      flag: 'measures',
      ...words.asked.measures,
      ...optional,
      refuses: (typed) => notAmong(typed, [...(known.publication?.indicators.keys() ?? [])]),
    },
  ];

/** Why nothing is added for a period so far away; what is told of one that is not over yet. */
function sayAhead(period: StatedPeriod, { publication }: Around) {
  const { asAt, settings } = publication!;
  const said = {
    period: sayPeriod(period, english),
    day: sayDay(asAt, english),
    isTyped: settings.asAt !== undefined,
  };
  const day = parsePeriod(asAt) as StatedPeriod;
  if (period.last > monthAfter(day, 12).last) return { refusal: words.month.farAhead(said) };
  return { told: period.last > asAt ? [words.month.ahead(said)] : [] };
}

/** Whether anything is due, and whether all of it is there. */
function sayWhole(rounds: readonly MeasureRound[], period: StatedPeriod): string {
  const due = rounds.filter(({ round }) => round.is === 'due');
  const said = { period: sayPeriod(period, english), measures: due.length };
  if (due.length === 0) return words.month.noneDue(said);
  const isFilled = due.every(({ round }) => round.is === 'due' && round.rows.length === 0);
  return isFilled ? words.month.complete(said) : words.month.added(said);
}

/** Measures that could not be read: what they need is not known. */
const sayUnread = ({ publication, ids }: Around): readonly string[] =>
  [...ids('data/indicators')]
    .filter((id) => !publication!.indicators.has(id))
    .map((id) => words.month.faulty({ path: `data/indicators/${id}.csv` }));

function make(answers: Answers, around: Around): NewFiles | string {
  const { publication, typedRoot } = around;
  const period = parsePeriod(answers['period']!) as StatedPeriod;
  const isOfPapers = voiceOf(publication!.settings) === 'archive';
  const ahead = sayAhead(period, around);
  if (ahead.refusal !== undefined) return ahead.refusal;
  const rounds = roundsOf(publication!.indicators, period, idsIn(answers['measures'] ?? ''));
  const { changes, told } = fillTables(around, rounds);
  return {
    changes,
    told: [
      sayWhole(rounds, period),
      ...told,
      ...sayUnread(around),
      ...sayRound(rounds, around),
      ...ahead.told,
    ],
    next: [
      words.month.fill({ isOfPapers }),
      words.month.unpublished,
      words.month.check({ typedRoot }),
    ],
  };
}

/** Rows for a period, under the name that an officer has for it. All of them take every kind of period. */
const periodKind = (name: 'month' | 'quarter' | 'year', example: string): NewKind => ({
  name,
  says: words.says[name],
  into: 'publication',
  first: 'period',
  questions: questions(example),
  make,
});

export const month = periodKind('month', '2024-05');
export const quarter = periodKind('quarter', '2024/25-Q1');
export const year = periodKind('year', '2024/25');
