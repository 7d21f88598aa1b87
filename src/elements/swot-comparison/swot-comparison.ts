import { compareText } from '../../core/source/order.ts';
import { z } from 'astro/zod';
import { slug } from '../../core/addresses/address.ts';
import type { Diagnostic } from '../../core/source/diagnostic.ts';
import type { BlockElement, CompileContext } from '../../core/compile/element.ts';
import { compareEventDates } from '../../core/values/event-date.ts';
import { identifier, list } from '../../core/values/field.ts';
import { ownTotals } from '../../core/indicators/indicator.ts';
import { referenceTo, type Entry } from '../../core/registers/register.ts';
import { proseOfText } from '../../core/values/statement.ts';
import { unspelt } from '../../core/source/source.ts';
import { suggest } from '../../core/source/suggest.ts';
import { problems as measureProblems } from '../measure.ts';
import { selectEntries, selectionSchema, unknownAt } from '../selection.ts';
import { sinceThen, type SinceThen } from '../../core/indicators/comparing/since-then.ts';
import {
  proseOfSummaries,
  summariesOf,
  type EntrySummary,
} from '../../core/registers/entry-summary.ts';
import {
  agreementOf,
  oppositionsIn,
  type Analysis,
  type PartOfAll,
  type Point,
  type Subject,
} from './compare.ts';
import {
  quadrants,
  swotPoints,
  type SwotPointColumns,
} from '../../core/registers/kinds/swot-points.ts';

type PointEntry = Entry<SwotPointColumns>;

/** Analyses of one service side by side: by part, and by subject. */
export interface SwotComparisonModel {
  readonly analyses: readonly Analysis[];
  readonly parts: readonly PartOfAll[];
  /** Those that several speak of first, then those of one alone. */
  readonly subjects: readonly Subject[];
}

export const schema = selectionSchema.omit({ body: true }).extend({
  /** The analyses to compare; all of them where it is not given. */
  analyses: list(identifier).optional(),
});

function analysesOf(entries: readonly PointEntry[]): readonly Analysis[] {
  const found = new Map<string, Analysis>();
  const isShared = (author: string, id: string) =>
    entries.some(({ values }) => values.author === author && values.analysis !== id);
  for (const { edition, values } of entries) {
    const { analysis: id, author, role, date } = values;
    if (!found.has(id))
      found.set(id, { id, author, role, date, edition, isShared: isShared(author, id) });
  }
  return [...found.values()].sort((a, b) => compareText(a.date, b.date));
}

/** What has become of the measure of a point; a period without a figure is told. */
function readSince(
  { values: { indicator: id, claim, at, date }, placeOf }: PointEntry,
  { indicators, faulty }: CompileContext,
): { readonly since: SinceThen | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const indicator = indicators.get(id ?? '');
  if (!indicator || faulty.has(id ?? '') || !claim || !at)
    return { since: undefined, diagnostics: [] };
  const known = ownTotals(indicator).map(({ period }) => period.text);
  if (known.includes(at.text))
    return { since: sinceThen(indicator, claim, at, date), diagnostics: [] };
  const details = { at: at.text, hint: suggest(at.text, known) };
  const diagnostic = measureProblems.noFigureAt.at(placeOf('at'), details);
  return { since: undefined, diagnostics: [diagnostic] };
}

function toSubject(
  name: string,
  entries: readonly PointEntry[],
  analyses: readonly Analysis[],
  summariesFor: (names: readonly string[] | undefined) => readonly EntrySummary[],
): Subject {
  const said = analyses
    .map((analysis) => ({
      analysis,
      points: entries
        .filter(({ values }) => values.analysis === analysis.id)
        .map((entry) => ({ entry, text: proseOfText(entry.values.point) })),
    }))
    .filter(({ points }) => points.length > 0);
  const beside = new Set(entries.flatMap(({ values }) => values.beside ?? []));
  return {
    id: slug(name),
    name,
    said,
    agreed: agreementOf(said),
    isOfAll: said.length === analyses.length,
    opposed: oppositionsIn(said),
    beside: summariesFor([...beside]).toSorted(({ entry: a }, { entry: b }) =>
      a.date && b.date ? compareEventDates(a.date, b.date) : 0,
    ),
  };
}

/** `::swot-comparison`: two or more analyses of one service, by part and by subject. */
export const swotComparison: BlockElement<typeof schema, SwotComparisonModel> = {
  name: 'swot-comparison',
  kind: 'leaf',
  schema,
  register: swotPoints,
  proseOf: ({ parts, subjects }) => [
    ...parts.flatMap(({ columns }) =>
      columns.flatMap(({ points }) =>
        points.flatMap(({ text, evidence }) => [text, ...proseOfSummaries(evidence)]),
      ),
    ),
    ...subjects.flatMap(({ said, beside }) => [
      ...said.flatMap(({ points }) => points.map(({ text }) => text)),
      ...proseOfSummaries(beside),
    ]),
  ],
  compile({ attributes, placeOf }, lookup) {
    const { analyses: asked, ...selection }: z.output<typeof schema> = attributes;
    const found = selectEntries(swotPoints, selection, lookup, (name) =>
      placeOf(name === 'body' ? 'edition' : name),
    );
    const known = new Set(found.value.map(({ values }) => values.analysis));
    const unknown =
      found.diagnostics.length > 0 ? [] : (asked ?? []).filter((id) => !known.has(id));
    const entries = found.value.filter(({ values }) => asked?.includes(values.analysis) ?? true);
    const analyses = analysesOf(entries);
    const summariesFor = summariesOf(lookup);
    const read = new Map(
      entries.map((entry) => [referenceTo(entry), readSince(entry, lookup)] as const),
    );
    const toPoint = (entry: PointEntry): Point => ({
      entry,
      text: proseOfText(entry.values.point),
      evidence: summariesFor(entry.values.evidence),
      since: read.get(referenceTo(entry))?.since,
    });
    const parts = quadrants.map((quadrant): PartOfAll => ({
      quadrant,
      columns: analyses.map((analysis) => ({
        analysis,
        points: entries
          .filter(({ values }) => values.analysis === analysis.id && values.quadrant === quadrant)
          .map(toPoint),
      })),
    }));
    const subjects = [...Map.groupBy(entries, ({ values }) => values.subject)]
      .map(([name, of]) => toSubject(name, of, analyses, summariesFor))
      .toSorted((a, b) => Number(b.said.length > 1) - Number(a.said.length > 1));
    return {
      value: { analyses, parts, subjects },
      diagnostics: [
        ...found.diagnostics,
        ...unknown.map((id) =>
          unknownAt(unspelt(placeOf('analyses')), { what: 'analysis', id, known }),
        ),
        ...[...read.values()].flatMap(({ diagnostics }) => diagnostics),
      ],
    };
  },
};
