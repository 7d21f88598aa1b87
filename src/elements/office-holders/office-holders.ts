import type { BlockElement } from '../../core/compile/element.ts';
import { compareEventDates } from '../../core/values/event-date.ts';
import type { Entry } from '../../core/registers/register.ts';
import { proseOfSaid, toSaid, type Said } from '../../core/values/said.ts';
import { selectEntries, selectionSchema } from '../selection.ts';
import {
  officeHolders as register,
  type OfficeColumns,
} from '../../core/registers/kinds/office-holders.ts';

/** An office as one paper shows it. */
export interface Office {
  readonly entry: Entry<OfficeColumns>;
  /** `undefined` where the paper does not say what they answered for. */
  readonly answersFor: Said | undefined;
}

/** The offices of one body, by the date from which they are known. */
export interface OfficesOfBody {
  /** The id of the body; `undefined` for offices with none of the bodies here. */
  readonly body: string | undefined;
  readonly title: string | undefined;
  readonly offices: readonly Office[];
}

/** Office holders body by body, in the order in which the table first names the bodies. */
export interface OfficeHoldersModel {
  readonly groups: readonly OfficesOfBody[];
}

const startOf = ({ entry: { values } }: Office) => values.from ?? values['as-at'];

const toOffice = (entry: Entry<OfficeColumns>): Office => {
  const answersFor = entry.values['answers-for'];
  return { entry, answersFor: answersFor && toSaid(answersFor) };
};

/** `::office-holders`: who held which office when, and what they answered for. */
export const officeHolders: BlockElement<typeof selectionSchema, OfficeHoldersModel> = {
  name: 'office-holders',
  kind: 'leaf',
  schema: selectionSchema,
  register,
  proseOf: ({ groups }) =>
    groups.flatMap(({ offices }) => offices.flatMap(({ answersFor }) => proseOfSaid(answersFor))),
  partsOf: ({ groups }, { officeHolders: words }) =>
    groups.map((group) => ({
      ...{ name: group.body ?? 'other', title: group.title ?? words.noBody },
      entries: group.offices.map(({ entry }) => entry),
      model: { groups: [group] },
    })),
  compile({ attributes, placeOf }, lookup) {
    const { value, diagnostics } = selectEntries(register, attributes, lookup, placeOf);
    const bodies = Map.groupBy(value, ({ values }) => values.body);
    const groups = [...bodies].map(([body, entries]): OfficesOfBody => ({
      body,
      title: body === undefined ? undefined : (lookup.bodies.get(body) ?? body),
      offices: entries.map(toOffice).sort((a, b) => compareEventDates(startOf(a), startOf(b))),
    }));
    // Those with no body of their own come last, wherever the table has them.
    return {
      value: { groups: groups.sort((a, b) => Number(!a.body) - Number(!b.body)) },
      diagnostics,
    };
  },
};
