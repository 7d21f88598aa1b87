import type { Publication } from '../publication/publication.ts';
import { entriesOf } from '../registers/entries.ts';
import type { Entry } from '../registers/register.ts';
import { actions } from '../registers/kinds/actions.ts';
import { decisions } from '../registers/kinds/decisions.ts';
import { answerOf, updatesOf, type Answer } from '../registers/kinds/updates.ts';
import { lastDayOf, type EventDate } from '../values/event-date.ts';
import { nearnessOf } from './deadline.ts';
import type { Finding } from './finding.ts';

/** Something that is to be done, by whom, by when, and how far it is done. */
interface Request {
  readonly entry: Entry;
  readonly owner: string | undefined;
  readonly due: EventDate | undefined;
  readonly answer: Answer;
}

/** What is asked for at meetings, recommended and decided. A decision with an outcome has its answer in that. */
function requestsOf(publication: Publication): readonly Request[] {
  const answered = (entry: Entry) => answerOf(updatesOf(entry, publication));
  return [
    ...entriesOf(publication, actions).map((entry) => {
      const { owner, due } = entry.values;
      return { entry, owner, due, answer: answered(entry) };
    }),
    ...entriesOf(publication, decisions).map((entry): Request => {
      const { to, due, outcome } = entry.values;
      const isTold = outcome.is === 'text';
      return { entry, owner: to, due, answer: isTold ? 'done' : answered(entry) };
    }),
  ];
}

/** What was asked for and is not done: past its day, or to be done soon. What has no day is not judged here. */
export function openRequests(publication: Publication): readonly Finding[] {
  return requestsOf(publication).flatMap(({ entry, owner, due, answer }): readonly Finding[] => {
    const last = due && lastDayOf(due);
    if (due === undefined || last === undefined || answer === 'done') return [];
    const nearness = nearnessOf(last, publication.asAt);
    if (!nearness) return [];
    const { kind, overdue } = nearness;
    const { title, place, address, within } = entry;
    const found = { is: 'request', due, answer, overdue } as const;
    return [{ kind, found, owner, title, address: address ?? within, place }];
  });
}

/** What was asked for, is not done, and has no day by which it is to be: nothing tells whether it is late. */
export const withoutDay = (publication: Publication): readonly string[] =>
  requestsOf(publication)
    .filter(({ due, answer, entry }) => {
      const { kind } = entry.values;
      // A motion or a decision is made, not met.
      const isAsked = entry.register === actions.name || kind === 'recommendation';
      return isAsked && due === undefined && answer !== 'done';
    })
    .map(({ entry }) => entry.title);
