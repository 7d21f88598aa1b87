import { fill, type Language } from '../language/english.ts';
import type { Period } from './period.ts';
import type { Status } from './qualifier.ts';
import { sayPeriod } from './say.ts';

/** Says a period as part of a sentence: `in April 2016`, `on 31 March 2015`, `from November 2017 to October 2020`. */
export function sayWhen(period: Period, language: Language): string {
  const words = language.sentence;
  if (period.is === 'unstated') return words.unstated;
  const shape = period.is === 'day' ? words.on : period.is === 'range' ? words.from : words.in;
  return fill(shape, { period: sayPeriod(period, language) });
}

/** A figure as far as it is said of when it is, and what may still happen to it. */
interface Timed {
  readonly period: Period;
  readonly status?: Status | undefined;
}

/** Puts the status of a figure behind its time, where it has one: `October 2026 (provisional)`. */
export const sayTimeOf = (when: string, { status }: Pick<Timed, 'status'>, language: Language) =>
  status === undefined
    ? when
    : fill(language.sentence.whenStatus, { when, status: language.status[status] });

/** Says of when a figure is as part of a sentence, with its status, where it has one: `in October 2026 (provisional)`. */
export const sayWhenOf = (figure: Timed, language: Language): string =>
  sayTimeOf(sayWhen(figure.period, language), figure, language);
