import { slug } from '../../core/addresses/address.ts';
import type { Diagnostic } from '../../core/source/diagnostic.ts';
import type { BlockElement, CompileContext } from '../../core/compile/element.ts';
import { compareEventDates, type EventDate } from '../../core/values/event-date.ts';
import type { Prose } from '../../core/values/prose.ts';
import { referenceTo, type Entry } from '../../core/registers/register.ts';
import { proseOfText } from '../../core/values/statement.ts';
import type { Standing } from '../../core/indicators/comparing/standing.ts';
import { pointOf } from '../../core/source/source.ts';
import { findStanding } from '../measure.ts';
import { selectEntries, selectionSchema } from '../selection.ts';
import {
  proseOfSummaries,
  summariesOf,
  type EntrySummary,
} from '../../core/registers/entry-summary.ts';
import { accounts, type AccountColumns } from '../../core/registers/kinds/accounts.ts';

/** What inspectors, the council and the figures say of one thing. */
export interface Account {
  readonly entry: Entry<AccountColumns>;
  readonly inspector: readonly EntrySummary[];
  readonly council: Prose;
  /** The name of the body that says it. */
  readonly by: string;
  readonly figures: readonly Standing[];
  readonly facts: readonly EntrySummary[];
  readonly differs: Prose | undefined;
}

/** The accounts of one time. */
export interface TimeOfAccounts {
  /** Unique among the times. */
  readonly id: string;
  readonly date: EventDate;
  readonly accounts: readonly Account[];
}

/** Accounts by the time they are of, the earliest first. */
export interface InspectorAndCouncilModel {
  readonly times: readonly TimeOfAccounts[];
}

function readFigures({ values, placeOf }: Entry<AccountColumns>, lookup: CompileContext) {
  const found = (values.figures ?? []).map(({ indicator, at }) =>
    findStanding({ id: indicator, at: at.text }, () => pointOf(placeOf('figures')), lookup),
  );
  return {
    figures: found.flatMap(({ value }) => value ?? []),
    diagnostics: found.flatMap(({ diagnostics }): readonly Diagnostic[] => diagnostics),
  };
}

/** `::inspector-and-council`: for one time, what inspectors, the council and the figures say of the same things. */
export const inspectorAndCouncil: BlockElement<typeof selectionSchema, InspectorAndCouncilModel> = {
  name: 'inspector-and-council',
  kind: 'leaf',
  schema: selectionSchema,
  register: accounts,
  proseOf: ({ times }) =>
    times.flatMap(({ accounts: of }) =>
      of.flatMap(({ inspector, council, facts, differs }) => [
        ...proseOfSummaries(inspector),
        council,
        ...proseOfSummaries(facts),
        ...(differs ? [differs] : []),
      ]),
    ),
  partsOf: ({ times }) =>
    times.map((time) => ({
      ...{ name: time.id, title: time.date.text, model: { times: [time] } },
      entries: time.accounts.map(({ entry }) => entry),
    })),
  compile({ attributes, placeOf }, lookup) {
    const { value: entries, diagnostics } = selectEntries(accounts, attributes, lookup, placeOf);
    const summariesFor = summariesOf(lookup);
    const read = new Map(
      entries.map((entry) => [referenceTo(entry), readFigures(entry, lookup)] as const),
    );
    const toAccount = (entry: Entry<AccountColumns>): Account => {
      const { inspector, council, by, facts, differs } = entry.values;
      return {
        entry,
        inspector: summariesFor(inspector),
        council: proseOfText(council),
        by: lookup.bodies.get(by) ?? by,
        figures: read.get(referenceTo(entry))?.figures ?? [],
        facts: summariesFor(facts),
        differs: differs === undefined ? undefined : proseOfText(differs),
      };
    };
    const times = [...Map.groupBy(entries, ({ values }) => values.date.text)]
      .map(([text, of]): TimeOfAccounts => ({
        id: slug(text),
        date: of[0]!.values.date,
        accounts: of.map(toAccount),
      }))
      .toSorted((a, b) => compareEventDates(a.date, b.date));
    return {
      value: { times },
      diagnostics: [
        ...diagnostics,
        ...[...read.values()].flatMap((figures) => figures.diagnostics),
      ],
    };
  },
};
