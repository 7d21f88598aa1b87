import type { DataTable } from '../registers/data-table.ts';
import type { Section } from '../documents/section.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Entry } from '../registers/register.ts';

/** What the elements of a page show. */
export interface Shown {
  readonly entries: ReadonlySet<Entry>;
  readonly indicators: ReadonlySet<Indicator>;
  readonly tables: ReadonlySet<DataTable>;
}

const isEntry = (value: object): value is Entry =>
  'register' in value && 'placeOf' in value && 'edition' in value;

const isIndicator = (value: object): value is Indicator =>
  'definition' in value && 'observations' in value;

const isTable = (value: object): value is DataTable =>
  'columns' in value && 'rows' in value && 'explanation' in value;

const isProse = (value: object) => 'type' in value && ('children' in value || 'value' in value);

/**
 * Finds what the elements of a page show by going through their models. A model holds what its view may draw and
 * nothing else, so this is complete for every element there is and for those still to be written.
 */
export function shownIn(sections: readonly Section[]): Shown {
  const entries = new Set<Entry>();
  const indicators = new Set<Indicator>();
  const tables = new Set<DataTable>();
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isEntry(value)) entries.add(value);
    else if (isIndicator(value)) indicators.add(value);
    else if (isTable(value)) tables.add(value);
    else if (value instanceof Map || value instanceof Set || Array.isArray(value))
      for (const one of value.values()) visit(one);
    else if (!isProse(value)) for (const one of Object.values(value)) visit(one);
  };
  for (const section of sections) if (section.is === 'element') visit(section.model);
  return { entries, indicators, tables };
}
