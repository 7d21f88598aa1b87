import { compareText } from '../../core/source/order.ts';
import type { Day } from '../../core/values/calendar.ts';
import type { BlockElement } from '../../core/compile/element.ts';
import type { Prose } from '../../core/values/prose.ts';
import type { Entry } from '../../core/registers/register.ts';
import { proseOfText } from '../../core/values/statement.ts';
import { groupByPaper, sayPaper, type PaperGroup } from '../../core/registers/paper-groups.ts';
import { selectEntries, selectionSchema } from '../selection.ts';
import {
  workProgramme as register,
  type ItemColumns,
} from '../../core/registers/kinds/work-programme.ts';

/** Something a committee planned to look at. */
export interface PlannedItem {
  readonly entry: Entry<ItemColumns>;
  readonly edition: string | undefined;
  readonly text: Prose;
}

/** The items of one meeting, in the order of the paper. */
export interface Meeting {
  /** Unique in its paper. */
  readonly id: string;
  /** `undefined` for what has no date. */
  readonly date: Day | undefined;
  readonly start: string | undefined;
  readonly deadline: Day | undefined;
  readonly kind: ItemColumns['kind'];
  /** The name of the committee. */
  readonly body: string;
  readonly items: readonly PlannedItem[];
}

/** Work programmes, the newest paper first, each by meeting in order of date. */
export interface WorkProgrammeModel {
  readonly papers: readonly (Omit<PaperGroup<never>, 'entries'> & {
    readonly meetings: readonly Meeting[];
  })[];
}

/** What has no date is gathered by kind. */
const meetingOf = ({ entry: { values } }: PlannedItem) =>
  [values.date ?? 'undated', values.start, values.kind, values.body].filter(Boolean).join('-');

function toMeeting(
  id: string,
  items: readonly PlannedItem[],
  bodies: ReadonlyMap<string, string>,
): Meeting {
  const { date, start, kind, body } = items[0]!.entry.values;
  const deadline = items.map(({ entry }) => entry.values['paper-deadline']).find(Boolean);
  return {
    ...{ id: id.replaceAll(':', ''), date, start, deadline, kind, items },
    body: bodies.get(body) ?? body,
  };
}

/** `::work-programme`: what committees planned to look at, meeting by meeting. */
export const workProgramme: BlockElement<typeof selectionSchema, WorkProgrammeModel> = {
  name: 'work-programme',
  kind: 'leaf',
  schema: selectionSchema,
  register,
  proseOf: ({ papers }) =>
    papers.flatMap(({ meetings }) =>
      meetings.flatMap(({ items }) => items.map(({ text }) => text)),
    ),
  partsOf: ({ papers }, language) =>
    papers.map((paper) => ({
      ...{ name: paper.name, title: sayPaper(paper, language), model: { papers: [paper] } },
      entries: paper.meetings.flatMap(({ items }) => items.map(({ entry }) => entry)),
    })),
  compile({ attributes, placeOf }, lookup) {
    const { value, diagnostics } = selectEntries(register, attributes, lookup, placeOf);
    const items = value.map((entry): PlannedItem => ({
      entry,
      edition: entry.edition,
      text: proseOfText(entry.values.item),
    }));
    const papers = groupByPaper(items, lookup).map(({ entries, ...paper }) => ({
      ...paper,
      meetings: [...Map.groupBy(entries, meetingOf)]
        .map(([id, found]) => toMeeting(id, found, lookup.bodies))
        // What has no date comes last.
        .sort((a, b) => compareText(a.date ?? '9', b.date ?? '9')),
    }));
    return { value: { papers }, diagnostics };
  },
};
