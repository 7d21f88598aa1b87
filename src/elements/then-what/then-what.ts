import { compareText } from '../../core/source/order.ts';
import { z } from 'astro/zod';
import type { BlockElement, CompileContext } from '../../core/compile/element.ts';
import { identifier } from '../../core/values/field.ts';
import type { Prose } from '../../core/values/prose.ts';
import { proseOfOutcome } from '../../core/registers/outcome.ts';
import { entriesOf } from '../../core/registers/entries.ts';
import { referenceTo, type Entry } from '../../core/registers/register.ts';
import { proseOfText } from '../../core/values/statement.ts';
import { chainLinks, type ChainLinks } from '../../core/registers/kinds/chain-links.ts';
import { groupByPaper, sayPaper, type PaperGroup } from '../../core/registers/paper-groups.ts';
import { narrowEntries, selectEntries, selectionSchema } from '../selection.ts';
import {
  proseOfSummaries,
  summariesOf,
  type EntrySummary,
} from '../../core/registers/entry-summary.ts';
import { updatesOf, type Update } from '../../core/registers/kinds/updates.ts';
import {
  decisions,
  isRecommended,
  type DecisionColumns,
} from '../../core/registers/kinds/decisions.ts';
import { keepWith } from '../keep.ts';
import {
  checkOrder,
  recurrences,
  type RecurrenceColumns,
} from '../../core/registers/kinds/recurrences.ts';

/** A later place in which a recommendation comes up again. */
export interface Recurrence {
  readonly entry: Entry<RecurrenceColumns>;
  readonly says: Prose;
  readonly again: readonly EntrySummary[];
}

/** A recommendation, and everything our papers say of it later. */
export interface Followed {
  readonly entry: Entry<DecisionColumns>;
  readonly text: Prose;
  /** The name of the body that recommends. */
  readonly by: string;
  readonly recurrences: readonly Recurrence[];
  readonly news: readonly Update[];
  readonly chain: ChainLinks;
  /** What our papers say came of it; `undefined` where they say nothing. */
  readonly outcome: Prose | undefined;
  /** What they leave open, as far as it was written down. */
  readonly open: readonly Prose[];
}

/** Recommendations by their papers, newest first, with how many of them come up again. */
export interface ThenWhatModel {
  readonly papers: readonly (Omit<PaperGroup<unknown>, 'entries'> & {
    readonly followed: readonly Followed[];
  })[];
  readonly all: number;
  /** Those that come up again in a later paper. */
  readonly again: number;
  /** Those with news, or with something that followed from them. */
  readonly acted: number;
  /** Those of which our papers say nothing further at all. */
  readonly silent: number;
}

export const schema = selectionSchema.omit({ body: true }).extend({
  /** The body that recommends. */
  by: identifier.optional(),
});

const isActedOn = ({ news, chain }: Followed): boolean => news.length > 0 || chain.to.length > 0;

/** Whether our papers say nothing of it after the paper that it stands in. */
export const isSilent = (followed: Followed): boolean =>
  followed.recurrences.length === 0 && !isActedOn(followed) && followed.outcome === undefined;

/** Reads what our papers say of a recommendation later. */
function follower(lookup: CompileContext): (entry: Entry<DecisionColumns>) => Followed {
  const all = entriesOf(lookup, recurrences);
  const byOrigin = Map.groupBy(all, ({ values }) => values.of);
  const [summariesFor, chainOf] = [summariesOf(lookup), chainLinks(lookup)];
  const dayOf = ({ edition }: Entry) => lookup.papers.get(edition ?? '')?.date ?? '';
  return (entry) => {
    const found = (byOrigin.get(referenceTo(entry)) ?? []).toSorted((a, b) =>
      compareText(dayOf(a), dayOf(b)),
    );
    return {
      entry,
      text: proseOfText(entry.values.text),
      by: lookup.bodies.get(entry.values.by) ?? entry.values.by,
      recurrences: found.map((recurrence) => ({
        entry: recurrence,
        says: proseOfText(recurrence.values.says),
        again: summariesFor(recurrence.values.again),
      })),
      news: updatesOf(entry, lookup),
      chain: chainOf(entry),
      outcome: proseOfOutcome(entry.values.outcome),
      open: found.flatMap(({ values: { open } }) =>
        open === undefined ? [] : [proseOfText(open)],
      ),
    };
  };
}

/**
 * `::then-what`: what became of recommendations. Without `by` or `edition` it follows every body of which at
 * least one recommendation is followed, so that none of that body's is passed over in silence.
 */
export const thenWhat: BlockElement<typeof schema, ThenWhatModel> = {
  name: 'then-what',
  kind: 'leaf',
  schema,
  register: recurrences,
  proseOf: ({ papers }) =>
    papers.flatMap(({ followed }) =>
      followed.flatMap((one) => [
        one.text,
        ...one.recurrences.flatMap(({ says, again }) => [says, ...proseOfSummaries(again)]),
        ...one.news.map(({ text }) => text),
        ...(one.outcome ? [one.outcome] : []),
        ...one.open,
      ]),
    ),
  partsOf: (model, language) =>
    model.papers.map((paper) => ({
      ...{ name: paper.name, title: sayPaper(paper, language) },
      model: { ...model, papers: [paper] },
      entries: paper.followed.flatMap((one) => [
        one.entry,
        ...one.recurrences.map(({ entry }) => entry),
      ]),
    })),
  pieces: {
    unitsOf: ({ papers }) =>
      papers.flatMap(({ followed }) =>
        followed.map(({ entry, recurrences: again }) => [entry, ...again.map((one) => one.entry)]),
      ),
    keep: (model, kept) => ({ ...model, papers: keepWith(model.papers, 'followed', kept) }),
  },
  compile({ attributes, placeOf }, lookup) {
    const { by, edition, theme }: z.output<typeof schema> = attributes;
    const all = entriesOf(lookup, recurrences);
    const origins = new Set(all.map(({ values }) => values.of));
    const recommended = entriesOf(lookup, decisions).filter(isRecommended);
    const followedBodies = new Set(
      recommended.filter((one) => origins.has(referenceTo(one))).map(({ values }) => values.by),
    );
    const isAsked = by !== undefined || edition !== undefined;
    // That a recurrence is of no recommendation is told where it stands.
    const isToldElsewhere = !isAsked && all.length > 0 && followedBodies.size === 0;
    const found = narrowEntries(
      selectEntries(decisions, { theme, edition, body: by }, lookup, (name) =>
        placeOf(name === 'body' ? 'by' : name),
      ),
      decisions,
      (entry) => isRecommended(entry) && (isAsked || followedBodies.has(entry.values.by)),
      placeOf('by'),
    );
    const follow = follower(lookup);
    const papers = groupByPaper(found.value, lookup).map(({ entries, ...paper }) => ({
      ...paper,
      followed: entries.map(follow),
    }));
    const shown = papers.flatMap(({ followed }) => followed);
    const count = (fits: (one: Followed) => boolean) => shown.filter(fits).length;
    return {
      value: {
        papers,
        all: shown.length,
        again: count((one) => one.recurrences.length > 0),
        acted: count(isActedOn),
        silent: count(isSilent),
      },
      diagnostics: [
        ...(isToldElsewhere ? [] : found.diagnostics),
        ...all.flatMap((entry) => checkOrder(entry, lookup)),
      ],
    };
  },
};
