import { pageOf } from '../../core/addresses/address.ts';
import { allEntries } from '../../core/registers/entries.ts';
import { addressOf } from '../../core/addresses/address.ts';
import { coverage as register, type CoverageColumns } from '../../core/registers/kinds/coverage.ts';
import type { BlockElement, CompileContext } from '../../core/compile/element.ts';
import type { Prose } from '../../core/values/prose.ts';
import { isInPaper, type Entry } from '../../core/registers/register.ts';
import { proseOfText } from '../../core/values/statement.ts';
import { keepWith } from '../keep.ts';
import { selectEntries, selectionSchema } from '../selection.ts';

/** Whether all of a section is published, some of it, or nothing. */
export type Extent = 'all' | 'part' | 'none';

/** Where something of a section is published. */
export interface CoverageLink {
  /** Of several entries of a register, that of the first: the others stand on the same page. */
  readonly address: string;
  /** What stands there: the title of a page or an entry; `undefined` where the interface has the words. */
  readonly title: string | undefined;
  /** The register whose page it is. */
  readonly register: string | undefined;
  /** How many entries of the register; 1 for anything else. */
  readonly count: number;
}

/** A section of a paper, and what became of it here. */
export interface CoveredSection {
  readonly entry: Entry<CoverageColumns>;
  readonly holds: Prose;
  readonly reason: Prose | undefined;
  readonly extent: Extent;
  readonly links: readonly CoverageLink[];
}

/** The sections of papers, paper by paper, in the order of the table. */
export interface CoverageModel {
  readonly papers: readonly {
    readonly edition: string;
    /** What the paper is called. */
    readonly title: string;
    readonly sections: readonly CoveredSection[];
  }[];
}

/** The titles of pages and entries by their addresses, and the registers by those of their pages. */
function namesOf(lookup: CompileContext) {
  const { papers, tables, indicators, scorecards, bodies, themes } = lookup;
  const all = allEntries(lookup);
  const titles = new Map<string, string>([
    ...[...papers].map(([id, { title }]) => [addressOf.report(id), title] as const),
    ...[...indicators].map(
      ([id, { definition }]) => [addressOf.indicator(id), definition.title] as const,
    ),
    ...[...tables.sound].map(([id, { head }]) => [addressOf.table(id), head.title] as const),
    ...[...scorecards].map(([id, { title }]) => [addressOf.scorecard(id), title] as const),
    ...[...bodies].map(([id, name]) => [addressOf.body(id), name] as const),
    ...[...themes].map(([id, name]) => [addressOf.theme(id), name] as const),
    ...all.flatMap(({ address, title }) => (address ? [[address, title] as const] : [])),
  ]);
  const registers = new Map(
    all.flatMap(({ address, register: name }) =>
      address ? [[pageOf(address), name] as const] : [],
    ),
  );
  return { titles, registers };
}

function toSection(
  entry: Entry<CoverageColumns>,
  { titles, registers }: ReturnType<typeof namesOf>,
): CoveredSection {
  const { holds, published = [], reason } = entry.values;
  const pageOrAddress = (address: string) =>
    registers.has(pageOf(address)) ? pageOf(address) : address;
  return {
    entry,
    holds: proseOfText(holds),
    reason: reason === undefined ? undefined : proseOfText(reason),
    extent: published.length === 0 ? 'none' : reason === undefined ? 'all' : 'part',
    links: [...Map.groupBy(published, pageOrAddress)].map(([, [address = '', ...others]]) => {
      const page = pageOf(address);
      return {
        address,
        title: titles.get(address) ?? titles.get(page),
        register: registers.get(page),
        count: 1 + others.length,
      };
    }),
  };
}

/** `::coverage`: every section of the papers, with where it is published or why it is not. */
export const coverage: BlockElement<typeof selectionSchema, CoverageModel> = {
  name: 'coverage',
  kind: 'leaf',
  schema: selectionSchema,
  register,
  proseOf: ({ papers }) =>
    papers.flatMap(({ sections }) =>
      sections.flatMap(({ holds, reason }) => (reason ? [holds, reason] : [holds])),
    ),
  partsOf: ({ papers }) =>
    papers.map((paper) => ({
      ...{ name: paper.edition, title: paper.title, model: { papers: [paper] } },
      entries: paper.sections.map(({ entry }) => entry),
    })),
  pieces: {
    unitsOf: ({ papers }) => papers.flatMap(({ sections }) => sections.map(({ entry }) => [entry])),
    keep: ({ papers }, kept) => ({ papers: keepWith(papers, 'sections', kept) }),
  },
  compile({ attributes, placeOf }, lookup) {
    const { value, diagnostics } = selectEntries(register, attributes, lookup, placeOf);
    const names = namesOf(lookup);
    const papers = Map.groupBy(value.filter(isInPaper), ({ edition }) => edition);
    return {
      value: {
        papers: [...papers].map(([edition, entries]) => ({
          edition,
          title: lookup.papers.get(edition)?.title ?? edition,
          sections: entries.map((entry) => toSection(entry, names)),
        })),
      },
      diagnostics,
    };
  },
};
