import type { BlockElement } from '../compile/element.ts';
import type { Section } from '../documents/section.ts';
import type { Language } from '../language/english.ts';
import type { Publication } from '../publication/publication.ts';
import { referenceTo } from '../registers/register.ts';
import { showingPages } from './pages-of-figures.ts';

/** The tables and entries that elements of a page show, as rows of `data/revisions.csv` name them; those that several show as often. */
export function recordsIn(
  sections: readonly Section[],
  elements: readonly BlockElement[],
  language: Language,
): readonly string[] {
  const byName = new Map(elements.map((element) => [element.name, element]));
  return sections.flatMap((section) => {
    const element = section.is === 'element' ? byName.get(section.name) : undefined;
    if (section.is !== 'element' || !element) return [];
    const parts = element.partsOf?.(section.model, language) ?? [];
    const table = element.tableOf?.(section.model);
    return [
      ...parts.flatMap(({ entries }) => entries.map(referenceTo)),
      ...(table === undefined ? [] : [`tables/${table}`]),
    ];
  });
}

/** Where tables and entries are shown besides their own pages. */
export interface PagesOfRecords {
  /** The addresses of pages, by what rows of `data/revisions.csv` call a table or an entry. */
  readonly pages: ReadonlyMap<string, ReadonlySet<string>>;
  /** What those pages are called, by address. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Finds on which pages each table and each entry is shown by an element. */
export function pagesOfRecords(
  publication: Publication,
  elements: readonly BlockElement[],
): PagesOfRecords {
  const pages = new Map<string, Set<string>>();
  const titles = new Map<string, string>();
  for (const { address, title, sections } of showingPages(publication))
    for (const name of recordsIn(sections, elements, publication.language)) {
      titles.set(address, title);
      pages.set(name, (pages.get(name) ?? new Set()).add(address));
    }
  return { pages, titles };
}
