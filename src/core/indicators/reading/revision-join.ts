import { problem, type Checked, type Diagnostic } from '../../source/diagnostic.ts';
import { type } from '../../language/hints/hints.ts';
import { suggest } from '../../source/suggest.ts';
import { problems as tableProblems } from '../../tables/typed-row.ts';
import { isNoteAbout } from '../change-note.ts';
import { dimensionsOf, type Indicator } from '../indicator.ts';
import { keyWithoutEdition, type Observation } from '../observation.ts';
import { valueOfTitle } from '../part-titles.ts';
import { isAbout, type Revision } from '../revision.ts';
import { checkRevisedDisclosure } from './disclosure.ts';
import { checkChain, checkCounts } from './revision-check.ts';
import { checkNotes } from './note-check.ts';
import type { RevisionTable } from './revision-reader.ts';

export const problems = {
  noFigure: problem('revision/no-figure'),
  several: problem('revision/several'),
};

/** The parts that a measure has figures of, in the order of the file. */
const partsOf = (indicator: Indicator) => [
  ...new Set([...dimensionsOf(indicator).values()].flat()),
];

/** What a revision names of its measure that is not there: the part, else the period. */
function notThere(revision: Revision, indicator: Indicator): Diagnostic {
  const { measure, period, parts, placeOf } = revision;
  const known = partsOf(indicator);
  const part = parts.find((name) => !known.includes(name));
  if (part !== undefined) {
    const meant = [...dimensionsOf(indicator).keys()].flatMap(
      (name) => valueOfTitle(name, part, indicator) ?? [],
    );
    const hint = meant[0] === undefined ? suggest(part, known) : type(meant[0]);
    const details = { measure, of: part, hint };
    return problems.noFigure.at(placeOf('part'), details);
  }
  return problems.noFigure.at(placeOf('period'), { measure, of: period.text, hint: undefined });
}

/** The rows that a revision is about: of several bases those of the measure's own; more than one where papers repeat it. */
function rowsOf(
  revision: Revision,
  indicator: Indicator,
  ofPeriod: readonly Observation[],
): readonly Observation[] | Diagnostic {
  const found = ofPeriod.filter((one) => isAbout(revision, one));
  const own = found.filter(({ basis }) => basis === indicator.basis);
  const kept = own.length > 0 ? own : found;
  if (kept.length === 0) return notThere(revision, indicator);
  const things = new Map(kept.map((one) => [keyWithoutEdition(one), one]));
  if (things.size === 1) return kept;
  const choices = [...things.values()].map(({ basis, dimensions }) =>
    [...dimensions, ['basis', basis] as const].map((pair) => pair.join('=')).join(', '),
  );
  return problems.several.at(revision.placeOf('period'), { choices });
}

/** Whether a figure was withdrawn after all that its rows tell: they are to go, which `checkNotes` tells. */
const isWithdrawn = (row: Observation, chain: readonly Revision[], { notes }: Indicator): boolean =>
  notes.some(
    (note) =>
      note.kind === 'withdrawn' &&
      (note.period === undefined || isNoteAbout(note, row)) &&
      chain.every(({ day }) => day <= note.day),
  );

/** Joins the revisions of one measure to its rows, and holds each chain of them against the data. */
function joined(indicator: Indicator, revisions: readonly Revision[]): Checked<Indicator> {
  const diagnostics: Diagnostic[] = [];
  const byPeriod = Map.groupBy(indicator.observations, ({ period }) => period.text);
  const chains = new Map<Observation, { rows: readonly Observation[]; chain: Revision[] }>();
  for (const revision of revisions) {
    const rows = rowsOf(revision, indicator, byPeriod.get(revision.period.text) ?? []);
    if (!Array.isArray(rows)) {
      diagnostics.push(rows as Diagnostic);
      continue;
    }
    const [first] = rows as readonly Observation[];
    const known = chains.get(first!);
    if (known) known.chain.push(revision);
    else chains.set(first!, { rows, chain: [revision] });
  }
  const found = [...chains.values()];
  return {
    value: {
      ...indicator,
      revisions: new Map(found.flatMap(({ rows, chain }) => rows.map((one) => [one, chain]))),
    },
    diagnostics: [
      ...diagnostics,
      ...found.flatMap(({ rows, chain }) => {
        const disclosed = checkRevisedDisclosure(rows, chain, indicator);
        // Of a figure that is withheld now its rows are to go: that they do not lead to it is told by none, as that tells it.
        return disclosed.length > 0 || isWithdrawn(rows[0]!, chain, indicator)
          ? disclosed
          : [...checkChain(rows, chain), ...checkCounts(rows[0]!, chain, indicator)];
      }),
    ],
  };
}

/** Columns that are no dimension of any measure. */
function checkDimensions(
  { dimensions, columns }: RevisionTable,
  indicators: ReadonlyMap<string, Indicator>,
): readonly Diagnostic[] {
  if (dimensions.size === 0) return [];
  const named = [...indicators.values()].flatMap((one) => [...dimensionsOf(one).keys()]);
  const known = [...columns, ...named];
  return [...dimensions].flatMap(([column, place]) =>
    named.includes(column)
      ? []
      : [tableProblems.unknownColumn.at(place, { column, hint: suggest(column, known) })],
  );
}

/**
 * Joins what was revised to the measures it is about.
 *
 * @param faulty Measures with faults of their own: whether their revisions fit is not judged.
 */
export function joinRevisions(
  table: RevisionTable | undefined,
  indicators: ReadonlyMap<string, Indicator>,
  faulty: ReadonlySet<string>,
): Checked<ReadonlyMap<string, Indicator>> {
  if (!table) return { value: indicators, diagnostics: [] };
  const columns = faulty.size === 0 ? checkDimensions(table, indicators) : [];
  if (columns.length > 0) return { value: indicators, diagnostics: columns };
  const diagnostics: Diagnostic[] = [];
  const changed = new Map(indicators);
  const notes = Map.groupBy(table.notes, ({ measure }) => measure);
  const revisions = Map.groupBy(table.revisions, ({ measure }) => measure);
  for (const id of new Set([...revisions.keys(), ...notes.keys()])) {
    const indicator = indicators.get(id);
    if (!indicator || faulty.has(id)) continue;
    const own = notes.get(id) ?? [];
    const noted = { ...indicator, notes: own };
    const { value, diagnostics: found } = joined(noted, revisions.get(id) ?? []);
    changed.set(id, value);
    diagnostics.push(...checkNotes(own, revisions.get(id) ?? [], value.observations));
    diagnostics.push(...found);
  }
  return { value: changed, diagnostics };
}
