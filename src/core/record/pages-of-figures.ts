import { addressOf } from '../addresses/address.ts';
import type { BlockElement } from '../compile/element.ts';
import { linksOf } from '../documents/page-links.ts';
import type { Section } from '../documents/section.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Observation } from '../indicators/observation.ts';
import { pagesBesideHome } from '../publication/home.ts';
import type { Publication } from '../publication/publication.ts';
import { keptBy } from '../source/kept.ts';

/** A page, with what it is called. */
export interface ShowingPage {
  readonly address: string;
  readonly title: string;
  readonly sections: readonly Section[];
}

/** Where figures are shown: of each the addresses of pages in their order. */
export interface PagesOfFigures {
  of(measure: Indicator, observation: Observation): readonly string[];
  /** What the pages are called, by address. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The pages on which officers show figures, tables and entries. */
export const showingPages = (publication: Publication): readonly ShowingPage[] => [
  ...publication.reports.map(({ id, head, sections }) => ({
    ...{ address: addressOf.report(id), title: head.title, sections },
  })),
  ...publication.meetings.map(({ id, head, sections }) => {
    const title = head.title ?? publication.bodies.get(head.body)?.head.name ?? id;
    return { address: addressOf.meeting(id), title, sections };
  }),
  ...pagesBesideHome(publication.pages).map(({ id, head, sections }) => ({
    ...{ address: addressOf.page(id), title: head.title, sections },
  })),
  ...[...publication.bodies].map(([id, { head, sections }]) => ({
    ...{ address: addressOf.body(id), title: head.name, sections },
  })),
];

/** Finds on which pages each figure is shown: by links to it, by what elements draw, and on scorecards. */
export const pagesOfFigures = keptBy(
  (publication: Publication, elements: readonly BlockElement[]): PagesOfFigures => {
    const found = new Map<string, Set<string>>();
    const titles = new Map<string, string>();
    const add = (measure: string, row: string | undefined, page: Omit<ShowingPage, 'sections'>) => {
      if (row === undefined) return;
      const name = `${measure}\0${row}`;
      titles.set(page.address, page.title);
      const pages = found.get(name);
      if (pages) pages.add(page.address);
      else found.set(name, new Set([page.address]));
    };
    const byName = new Map(elements.map((element) => [element.name, element]));
    for (const page of showingPages(publication)) {
      for (const link of linksOf(page.sections))
        if (link.kind === 'figure') add(link.indicator, link.row, page);
      for (const section of page.sections) {
        if (section.is !== 'element') continue;
        const shown = byName.get(section.name)?.figuresOf?.(section.model) ?? [];
        for (const { indicator, figures } of shown) {
          const rows = indicator.rowIds();
          for (const one of figures) add(indicator.id, rows.get(one), page);
        }
      }
    }
    for (const { id, title, rows } of publication.scorecards)
      for (const { indicator, observation } of rows)
        add(indicator.id, indicator.rowIds().get(observation), {
          ...{ address: addressOf.scorecard(id), title },
        });
    return {
      of: ({ id, rowIds }, one) => [...(found.get(`${id}\0${rowIds().get(one)}`) ?? [])],
      titles,
    };
  },
);
