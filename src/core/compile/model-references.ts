import type { RootContent } from 'hast';
import type { Explained } from '../documents/first-use.ts';
import type { DataTable } from '../registers/data-table.ts';
import type { Section } from '../documents/section.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Entry } from '../registers/register.ts';

/** What the elements of a page show. */
export interface ModelReferences {
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

/** Whether a part of a model belongs to the publication and is only shown by it: an entry, a measure, a table. */
const isOfPublication = (value: object) => isEntry(value) || isIndicator(value) || isTable(value);

/**
 * Finds what the elements of a page show by going through their models. A model holds what its view may draw and
 * nothing else, so this is complete for every element there is and for those still to be written.
 */
export function referencesIn(sections: readonly Section[]): ModelReferences {
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

/**
 * A model with what takes the place of some nodes of its prose. What does not change stays the same object, and so does
 * what it shows of the publication.
 */
export function withNodesIn<Model>(model: Model, changed: Explained['changed']): Model {
  const seen = new Map<object, unknown>();
  const visit = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (seen.has(value)) return seen.get(value);
    seen.set(value, value);
    if (isProse(value) || isOfPublication(value)) return value;
    const made = changedParts(value);
    seen.set(value, made);
    return made;
  };
  function changedParts(value: object): object {
    if (Array.isArray(value)) {
      const made = value.flatMap(
        (one: RootContent): readonly unknown[] => changed.get(one) ?? [visit(one)],
      );
      return made.every((one, at) => one === value[at]) ? value : made;
    }
    const parts = value instanceof Map ? [...value] : Object.entries(value);
    const made = parts.map(([key, one]) => [key, visit(one)] as const);
    if (made.every(([, one], at) => one === parts[at]![1])) return value;
    return value instanceof Map ? new Map(made) : Object.fromEntries(made);
  }
  return visit(model) as Model;
}
