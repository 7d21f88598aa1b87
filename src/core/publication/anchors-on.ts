import { idsOfHeading } from '../documents/heading-ids.ts';
import type { Section } from '../documents/section.ts';
import { headingsOf } from '../documents/tree.ts';
import { figurePagesOf, type FigurePage } from '../indicators/reading/figure-pages.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { entriesOf } from '../registers/entries.ts';
import { registers } from '../registers/kinds/register-list.ts';
import { registerPage } from '../registers/register.ts';
import { anchorFor, measureParts } from '../addresses/anchors.ts';
import type { Page } from './page.ts';
import type { Publication } from './publication.ts';

/** The ids of the headings in the prose of a page. */
export const headingsOn = (sections: readonly Section[]): readonly string[] =>
  headingsOf(sections.flatMap((section) => (section.is === 'prose' ? section.prose : []))).flatMap(
    idsOfHeading,
  );

/** The anchors on a page of the publication's own: its headings, and the entries of the register that it shows. */
export const anchorsOnPage = (
  { id, sections }: Page,
  publication: Publication,
): readonly string[] => [
  ...headingsOn(sections),
  ...registers
    .filter((register) => registerPage(register) === id)
    .flatMap((register) =>
      entriesOf(publication, register).map((entry) => anchorFor.entry(entry.id)),
    ),
];

/** The rows of some of a measure's figures. */
function rowsOf(indicator: Indicator, { observations }: Pick<FigurePage, 'observations'>) {
  const ids = indicator.rowIds();
  return observations.flatMap((observation) => ids.get(observation) ?? []);
}

/** The anchors on a measure's own page: its parts, and the rows of the figures that stand there. */
export const anchorsOnMeasure = (indicator: Indicator): readonly string[] => [
  ...measureParts,
  ...rowsOf(indicator, { observations: figurePagesOf(indicator).main }),
];

/** The anchors on a page of a measure's figures. */
export const anchorsOnFigures = (indicator: Indicator, page: FigurePage): readonly string[] =>
  rowsOf(indicator, page);
