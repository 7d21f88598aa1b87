import { fill, type Language } from '../../core/language/english.ts';
import { sayDay } from '../../core/values/say.ts';
import type { Overdue } from '../../core/registers/kinds/overdue.ts';
import type { ActionsModel, Open } from './actions.ts';

const join = (parts: readonly string[], { actions: { and } }: Language) =>
  parts.length < 2
    ? parts.join('')
    : fill(and, { list: parts.slice(0, -1).join(', '), last: parts.at(-1)! });

/** Says how many requests stand where: a count of each, and nothing that adds them up to a score. */
export function sayStanding({ standing, asAt }: ActionsModel, language: Language): string {
  const { summary, alone, parts, onePart } = language.actions;
  const counted = standing
    .filter(({ actions }) => actions.length > 0)
    .map(({ answer, actions }) =>
      fill((actions.length === 1 ? onePart : parts)[answer], { count: actions.length }),
    );
  return fill(counted.length === 1 ? alone : summary, {
    count: standing.reduce((sum, { actions }) => sum + actions.length, 0),
    days: join(
      asAt.map((day) => sayDay(day, language)),
      language,
    ),
    parts: join(counted, language),
  });
}

const sayDays = (count: number, { actions: words }: Language) =>
  count === 1 ? words.day : fill(words.days, { count });

/** Says how long a request was open. */
export function sayOpen(open: Open, language: Language): string {
  const words = language.actions;
  if (open.is === 'undated') return words.undated;
  const date = sayDay(open.on, language);
  if (open.is === 'met' && open.days === 0) return fill(words.sameDay, { date });
  const days = sayDays(open.days, language);
  return fill(open.is === 'met' ? words.met : words.stillOpen, { days, date });
}

/** Says by when a request was due, and how long its day has passed where it was not met. */
export function sayDue(due: string, overdue: Overdue | undefined, language: Language): string {
  if (!overdue) return due;
  const [days, date] = [sayDays(overdue.days, language), sayDay(overdue.on, language)];
  return fill(language.actions.overdue, { due, days, date });
}

/** Says how many requests are past their day; `undefined` where none is. */
export function sayOverdue({ meetings }: ActionsModel, language: Language): string | undefined {
  const all = meetings.flatMap(({ items }) => items.flatMap(({ actions }) => actions));
  const count = all.filter(({ overdue }) => overdue).length;
  if (count === 0) return undefined;
  return count === 1 ? language.actions.oneOverdue : fill(language.actions.someOverdue, { count });
}
