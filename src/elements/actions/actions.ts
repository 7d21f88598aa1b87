import { fill, type Language } from '../../core/language/english.ts';
import { sayDay } from '../../core/values/say.ts';
import { dayNumber, type Day } from '../../core/values/calendar.ts';
import type { BlockElement, CompileContext } from '../../core/compile/element.ts';
import { oneOf } from '../../core/values/field.ts';
import type { Prose } from '../../core/values/prose.ts';
import type { Entry } from '../../core/registers/register.ts';
import { proseOfText } from '../../core/values/statement.ts';
import { chainLinks, type ChainLinks } from '../../core/registers/kinds/chain-links.ts';
import { overdueOn, type Overdue } from '../../core/registers/kinds/overdue.ts';
import { problems, selectEntries, selectionSchema } from '../selection.ts';
import {
  answerOf,
  answers,
  dayDone,
  updatesOf,
  type Answer,
  type Update,
} from '../../core/registers/kinds/updates.ts';
import { keepWith } from '../keep.ts';
import { actions as register, type ActionColumns } from '../../core/registers/kinds/actions.ts';

/** How long a request was open: until it was met, or still on the day at which it is tracked. */
export type Open =
  | { readonly is: 'met'; readonly days: number; readonly on: Day }
  | { readonly is: 'open'; readonly days: number; readonly on: Day }
  /** It was met, and no day is printed. */
  | { readonly is: 'undated' };

/** A request, with its news, where it stands by the rule, and what led to it. */
export interface Action {
  readonly entry: Entry<ActionColumns>;
  readonly text: Prose;
  readonly news: readonly Update[];
  readonly answer: Answer;
  /** The day at which it is tracked. */
  readonly tracked: Day;
  readonly open: Open;
  /** That it was not done on the day it was due, and is still not; `undefined` where that is not so. */
  readonly overdue: Overdue | undefined;
  readonly chain: ChainLinks;
}

/** The requests of one meeting, item by item. */
export interface ActionsOfMeeting {
  readonly raised: Day;
  readonly items: readonly { readonly item: string; readonly actions: readonly Action[] }[];
}

/** A tracker: meetings in order, and which requests stand where on the day at which they are tracked. */
export interface ActionsModel {
  readonly meetings: readonly ActionsOfMeeting[];
  readonly standing: readonly { readonly answer: Answer; readonly actions: readonly Action[] }[];
  /** The days at which these requests are tracked, in order: those of the papers, or the day of an owner's record. */
  readonly asAt: readonly Day[];
}

/** The words that officers select a standing by. */
const statusWords = ['done', 'programmed', 'part', 'no-answer'] as const;

const schema = selectionSchema.extend({
  /** Only those that stand so: `done`, `programmed`, `part` or `no-answer`. */
  status: oneOf(statusWords).optional(),
});

const answerFor = (status: (typeof statusWords)[number]): Answer =>
  status === 'no-answer' ? 'none' : status;

/** How long a request was open. @param on The day at which it is tracked. */
export function openFor(raised: Day, answer: Answer, done: Day | undefined, on: Day): Open {
  const days = (until: Day) => dayNumber(until) - dayNumber(raised);
  if (answer !== 'done') return { is: 'open', days: days(on), on };
  return done === undefined ? { is: 'undated' } : { is: 'met', days: days(done), on: done };
}

/**
 * The day at which a request is tracked: that of its paper; in the record of a council that keeps its own, that of the
 * report it is shown in, else today. Never before it was raised.
 */
function dayTracked({ edition, values }: Entry<ActionColumns>, lookup: CompileContext): Day {
  const paper = lookup.papers.get(edition ?? '')?.date;
  const own = lookup.voice === 'owner' ? (lookup.report?.day ?? lookup.asAt) : undefined;
  const on = own ?? paper ?? values.raised;
  return on < values.raised ? values.raised : on;
}

function read(
  entry: Entry<ActionColumns>,
  lookup: CompileContext,
  chainOf: (entry: Entry) => ChainLinks,
): Action {
  const news = updatesOf(entry, lookup);
  const answer = answerOf(news);
  const { raised, action, due } = entry.values;
  const tracked = dayTracked(entry, lookup);
  return {
    entry,
    text: proseOfText(action),
    news,
    answer,
    tracked,
    open: openFor(raised, answer, dayDone(news), tracked),
    overdue: overdueOn(due, answer, tracked),
    chain: chainOf(entry),
  };
}

function toModel(found: readonly Action[], asked: readonly Answer[] = answers): ActionsModel {
  const meetings = [...Map.groupBy(found, ({ entry }) => entry.values.raised)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const days = new Set(found.map(({ tracked }) => tracked));
  return {
    meetings: meetings.map(([raised, of]) => ({
      raised,
      items: [...Map.groupBy(of, ({ entry }) => entry.values.item)].map(([item, actions]) => ({
        item,
        actions,
      })),
    })),
    standing: asked.map((answer) => ({
      answer,
      actions: found.filter((action) => action.answer === answer),
    })),
    asAt: [...days].sort(),
  };
}

/** Every request that a model shows, in reading order. */
export const actionsIn = ({ meetings }: ActionsModel): readonly Action[] =>
  meetings.flatMap(({ items }) => items.flatMap(({ actions: found }) => found));

/** What a meeting is called at which something was asked for. */
const sayMeeting = ({ raised }: ActionsOfMeeting, language: Language) =>
  fill(language.actions.meeting, { date: sayDay(raised, language) });

/** `::actions`: what was asked for at meetings, and how far it was answered. */
export const actions: BlockElement<typeof schema, ActionsModel> = {
  name: 'actions',
  kind: 'leaf',
  schema,
  register,
  proseOf: (model) =>
    actionsIn(model).flatMap(({ text, news }) => [text, ...news.map((update) => update.text)]),
  partsOf: (model, language) =>
    model.meetings.map((meeting) => {
      const own = { ...model, meetings: [meeting] };
      const entries = actionsIn(own).map(({ entry }) => entry);
      return { name: meeting.raised, title: sayMeeting(meeting, language), entries, model: own };
    }),
  pieces: {
    unitsOf: (model) =>
      actionsIn(model).map(({ entry, news }) => [entry, ...news.map((update) => update.entry)]),
    // Who is to act, how long it has been open, what it follows from and what is said where there is no news.
    facts: 5,
    keep: (model, kept) => ({
      ...model,
      meetings: model.meetings.map((meeting) => ({
        ...meeting,
        items: keepWith(meeting.items, 'actions', kept),
      })),
    }),
  },
  compile({ attributes: { status, ...selection }, placeOf }, lookup) {
    const { value: entries, diagnostics } = selectEntries(register, selection, lookup, placeOf);
    const chainOf = chainLinks(lookup);
    const all = entries.map((entry) => read(entry, lookup, chainOf));
    const found = status ? all.filter(({ answer }) => answer === answerFor(status)) : all;
    if (all.length > 0 && found.length === 0)
      return {
        value: undefined,
        diagnostics: [problems.nothing.at(placeOf('status'), { register: register.name })],
      };
    const asked = status && [answerFor(status)];
    return { value: toModel(found, asked), diagnostics };
  },
};
