import { z } from 'astro/zod';
import type { Day } from '../../values/calendar.ts';
import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import { eventDateOf } from '../../values/event-date.ts';
import { day, oneOf, reference, text } from '../../values/field.ts';
import type { Prose } from '../../values/prose.ts';
import { entriesOf } from '../entries.ts';
import { referenceTo, type Entry, type EntryStore, type Register } from '../register.ts';
import { actions } from './actions.ts';
import { proseOfText } from '../../values/statement.ts';

/** What a piece of news does to the request it is about. */
export const updateKinds = ['done', 'programmed', 'part', 'assigned'] as const;

/** The columns of `data/updates/`. */
export const columns = z.strictObject({
  /** The decision or the action that it is news of. */
  of: reference,
  /** The day; blank where the paper prints none. */
  date: day.optional(),
  /**
   * `done`: sent, held or completed; `programmed`: a date is fixed for it; `part`: something is said, and the
   * request is not fully met; `assigned`: it is only said who is to do it.
   */
  kind: oneOf(updateKinds),
  /** What the news is, in a sentence or two. */
  text,
});

export type UpdateColumns = z.output<typeof columns>;

export const problems = {
  early: problem('updates/early'),
};

/** News of decisions and actions. It stands under what it is news of, and has no page. */
export const updates: Register<typeof columns> = {
  name: 'updates',
  page: false,
  columns,
  refers: { of: 'entry' },
  title: (values) => values.text,
  under: ({ of }) => of,
  date: ({ date }) => (date === undefined ? undefined : eventDateOf(date)),
  done: ({ date, kind }) => (kind === 'programmed' ? {} : { date }),
  plan: 'kind',
  check: (entries, all) => {
    const raised = new Map(
      entriesOf(all, actions).map((entry) => [referenceTo(entry), entry.values.raised]),
    );
    return entries.flatMap(({ values: { of, date }, placeOf }): readonly Diagnostic[] => {
      const asked = raised.get(of);
      if (date === undefined || asked === undefined || date >= asked) return [];
      return [problems.early.at(placeOf('date'), { date, raised: asked })];
    });
  },
};

/** A piece of news, ready to be shown. */
export interface Update {
  readonly entry: Entry<UpdateColumns>;
  readonly text: Prose;
}

/** The news of an entry, in the order in which it is printed. */
export function updatesOf(entry: Entry, store: EntryStore): readonly Update[] {
  const name = referenceTo(entry);
  return entriesOf(store, updates)
    .filter(({ values }) => values.of === name)
    .map((update) => ({ entry: update, text: proseOfText(update.values.text) }));
}

/** How far a request was answered, by the day of the paper that tells it. */
export const answers = ['done', 'programmed', 'part', 'none'] as const;

export type Answer = (typeof answers)[number];

/**
 * How far a request was answered: the furthest that its news goes. That somebody is to do it is no answer yet.
 */
export const answerOf = (news: readonly Pick<Update, 'entry'>[]): Answer =>
  answers.find((answer) => news.some(({ entry }) => entry.values.kind === answer)) ?? 'none';

/** The first day on which a request is said to have been met; `undefined` where none is printed. */
export const dayDone = (news: readonly Pick<Update, 'entry'>[]): Day | undefined =>
  news
    .flatMap(({ entry: { values } }) => (values.kind === 'done' ? (values.date ?? []) : []))
    .sort()[0];
