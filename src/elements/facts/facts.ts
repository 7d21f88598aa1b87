import type { BlockElement } from '../../core/compile/element.ts';
import type { Prose } from '../../core/values/prose.ts';
import type { Entry } from '../../core/registers/register.ts';
import { proseOfText } from '../../core/values/statement.ts';
import { groupByPaper, sayPaper, type PaperGroup } from '../../core/registers/paper-groups.ts';
import { keepWith } from '../keep.ts';
import { selectEntries, selectionSchema } from '../selection.ts';
import { facts as register, type FactColumns } from '../../core/registers/kinds/facts.ts';

/** A fact with its sentence, ready to be shown. */
export interface ToldFact {
  readonly entry: Entry<FactColumns>;
  readonly text: Prose;
  /** The name of the body that says it. */
  readonly by: string;
}

/** The facts of one paper, by their first subjects. */
export interface PaperFacts extends Pick<PaperGroup<never>, 'name' | 'title'> {
  readonly count: number;
  /** `name` is `undefined` for facts of no subject. */
  readonly themes: readonly {
    readonly id: string;
    readonly name: string | undefined;
    readonly facts: readonly ToldFact[];
  }[];
}

/** Facts by paper, the newest first, then by subject. */
export interface FactsModel {
  readonly papers: readonly PaperFacts[];
}

/** `::facts`: figures that papers say in prose, each with its date, its place and who says it. */
export const facts: BlockElement<typeof selectionSchema, FactsModel> = {
  name: 'facts',
  kind: 'leaf',
  schema: selectionSchema,
  register,
  proseOf: ({ papers }) =>
    papers.flatMap(({ themes }) => themes.flatMap((theme) => theme.facts.map(({ text }) => text))),
  partsOf: ({ papers }, language) =>
    papers.map((paper) => ({
      ...{ name: paper.name, title: sayPaper(paper, language), model: { papers: [paper] } },
      entries: paper.themes.flatMap((theme) => theme.facts.map(({ entry }) => entry)),
    })),
  pieces: {
    unitsOf: ({ papers }) =>
      papers.flatMap(({ themes }) =>
        themes.flatMap((theme) => theme.facts.map(({ entry }) => [entry])),
      ),
    keep: ({ papers }, kept) => ({
      papers: papers.map((paper) => ({
        ...paper,
        themes: keepWith(paper.themes, 'facts', kept),
      })),
    }),
  },
  compile({ attributes, placeOf }, lookup) {
    const { value, diagnostics } = selectEntries(register, attributes, lookup, placeOf);
    const told = value.map((entry) => ({
      entry,
      edition: entry.edition,
      text: proseOfText(entry.values.text),
      by: lookup.bodies.get(entry.values.by) ?? entry.values.by,
    }));
    // Asked for one subject, there is nothing to part by subject.
    const themeOf = ({ entry }: ToldFact) => attributes.theme ?? entry.themes?.[0] ?? '';
    const order = [...lookup.themes.keys(), ''];
    const papers = groupByPaper(told, lookup).map(({ name, title, entries }): PaperFacts => {
      const themes = [...Map.groupBy(entries, themeOf)]
        .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
        .map(([id, found]) => ({ id, name: lookup.themes.get(id), facts: found }));
      return { name, title, count: entries.length, themes };
    });
    return { value: { papers }, diagnostics };
  },
};
