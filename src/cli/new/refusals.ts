import { slug } from '../../core/addresses/address.ts';
import { english } from '../../core/language/english.ts';
import { sayHint } from '../../core/language/hints/english/hints.ts';
import { idShape } from '../../core/source/folder.ts';
import { parseDay } from '../../core/values/calendar.ts';
import { parseNumber } from '../../core/values/figure.ts';
import { parsePeriod } from '../../core/values/period.ts';
import { suggestDay, suggestPeriod } from '../../core/values/suggest-period.ts';
import { freeId } from './free-id.ts';

const { making: words } = english;

/** Why an answer cannot be taken, in a sentence that says what can; `undefined` where it can. */
export type Refusal = (answer: string) => string | undefined;

export const oneOf =
  (names: readonly string[]): Refusal =>
  (answer) =>
    names.includes(answer) ? undefined : words.notOneOf({ names });

/** One of the papers of a publication, by the names of their files. */
export const amongPapers =
  (papers: readonly string[]): Refusal =>
  (id) =>
    papers.includes(id) ? undefined : words.unknownNames({ unknown: id, names: papers });

export const aName: Refusal = (answer) => (slug(answer) === '' ? words.noName : undefined);

export const aDay: Refusal = (answer) =>
  parseDay(answer) === undefined ? sayHint(suggestDay(answer)) : undefined;

export const aTime: Refusal = (answer) =>
  /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(answer) ? undefined : words.noTime;

export const aFigure: Refusal = (answer) =>
  answer === 'not-yet-due' || parseNumber(answer) ? undefined : words.noFigure;

/** A period with an end that the next can be reckoned from. */
export const aPeriod: Refusal = (answer) => {
  const period = parsePeriod(answer);
  if (!period || period.is === 'unstated') return sayHint(suggestPeriod(answer));
  return period.is === 'range' ? words.isRange : undefined;
};

/** An id of the shape that files have, which nothing has yet. */
export const aFreeId =
  (taken: ReadonlySet<string>): Refusal =>
  (id) => {
    if (!idShape.test(id)) return words.idShape;
    return taken.has(id) ? words.taken({ id, free: freeId(id, taken) }) : undefined;
  };
