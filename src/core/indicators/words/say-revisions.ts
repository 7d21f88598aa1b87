import { fill, type Language } from '../../language/english.ts';
import { sayDay, sayPeriod } from '../../values/say.ts';
import { sayWhose } from '../comparing/whose.ts';
import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';
import type { Revision } from '../revision.ts';
import { sayShort } from './say-history.ts';

/** A change of a published figure, in words, with the row that it is about. */
export interface SaidRevision {
  readonly observation: Observation;
  readonly day: string;
  /** What it is of, such as `April 2022` or `Victoria Hospital, April 2022`. */
  readonly of: string;
  /** What happened: `Revised from 5,356 to 5,368.` */
  readonly what: string;
  readonly reason: string;
}

/** Everything that became of the figures of a measure, the newest first. */
export function sayRevisions(
  indicator: Indicator,
  comparators: Readonly<Record<string, string>>,
  language: Language,
): readonly SaidRevision[] {
  // Of papers that repeat a figure, the first stands for them.
  const told = new Map<Revision, Observation>();
  for (const [observation, chain] of indicator.revisions)
    for (const one of chain) if (!told.has(one)) told.set(one, observation);
  const { whole } = language.site.indicatorPage;
  return [...told]
    .toSorted(([a], [b]) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .map(([one, observation]) => {
      const whose = sayWhose(observation, indicator, comparators, language);
      const period = sayPeriod(observation.period, language);
      return {
        observation,
        day: sayDay(one.day, language),
        of: whose === whole ? period : fill(language.known.of, { whose, period }),
        what: fill(language.known.changed[one.kind], {
          was: sayShort(one.was, indicator, language),
          now: sayShort(one.now, indicator, language),
        }),
        reason: one.reason,
      };
    });
}
