import type { Publication } from '../core/publication/publication.ts';
import { entriesOf } from '../core/registers/entries.ts';
import { elements, type ElementName } from './registry.ts';

/** What of a publication decides which elements its readers meet. */
type Of = Pick<
  Publication,
  'bodies' | 'entries' | 'indicators' | 'meetings' | 'pages' | 'reports' | 'scorecards' | 'tables'
>;

/**
 * The elements that readers of a publication meet: those that its officers wrote, those whose register has entries, and those
 * of its figures, which every page of a measure has.
 */
export function elementsShown(publication: Of): ReadonlySet<ElementName> {
  const { bodies, entries, indicators, meetings, pages, reports, scorecards, tables } = publication;
  const written = new Set(
    [...bodies.values(), ...meetings, ...pages, ...reports].flatMap(({ sections }) =>
      sections.flatMap((section) => (section.is === 'element' ? [section.name] : [])),
    ),
  );
  const ofFigures: Partial<Record<ElementName, boolean>> = {
    chart: indicators.size > 0,
    kpi: indicators.size > 0,
    table: indicators.size > 0,
    scorecard: scorecards.length > 0,
    'data-table': tables.size > 0,
  };
  const isShown = ({ name, register }: (typeof elements)[number]) =>
    written.has(name) ||
    ofFigures[name as ElementName] === true ||
    (register !== undefined && entriesOf({ entries }, register).length > 0);
  return new Set(elements.filter(isShown).map(({ name }) => name as ElementName));
}
