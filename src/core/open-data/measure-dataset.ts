import { addressOf } from '../addresses/address.ts';
import { plainText } from '../documents/tree.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { isTimed, reservedColumns, type ReservedColumn } from '../indicators/observation.ts';
import { dimensionTitle } from '../indicators/dimension-title.ts';
import { publishedOn } from '../indicators/published.ts';
import { isToCome } from '../indicators/still-to-come.ts';
import { fill } from '../language/english.ts';
import type { Publication } from '../publication/publication.ts';
import { parseCsv } from '../tables/csv.ts';
import { sayPeriod } from '../values/say.ts';
import { areFilled, type ColumnKind, type Dataset, type DatasetColumn } from './dataset.ts';
import { lastPublished } from './last-published.ts';
import { sourcesOf } from './sources.ts';

/** What stands in the columns of format 1 that hold no plain text. */
const kinds: Partial<Record<ReservedColumn, ColumnKind>> = {
  period: 'period',
  value: 'figure',
  numerator: 'figure',
  denominator: 'figure',
  published: 'day',
};

/** What tells one observation from another (format 1), besides its dimensions. */
const keyColumns = ['period', 'comparator', 'basis', 'edition'];

const isReserved = (name: string): name is ReservedColumn =>
  (reservedColumns as readonly string[]).includes(name);

/** The table of a measure, as it was typed. */
export function measureDataset(indicator: Indicator, publication: Publication): Dataset {
  const { id, definition, observations, csv } = indicator;
  const { language } = publication;
  const words = language.openData;
  const dimensions = new Set(Object.keys(definition.dimensions ?? {}));
  const table = parseCsv({ path: `data/indicators/${id}.csv`, text: csv }, [], dimensions).value!;
  const rows = table.rows.map(({ cells }) => cells);
  const filled = areFilled(table.columns, rows);
  const columns = table.columns.map((name, at): DatasetColumn => {
    const isFilled = filled[at]!;
    if (!isReserved(name))
      return {
        name,
        title: dimensionTitle(name, indicator),
        about: words.dimension,
        is: 'text',
        isFilled,
      };
    const is = kinds[name] ?? 'text';
    const unit = name === 'value' && definition.unit !== '' ? definition.unit : undefined;
    return { name, ...words.columns[name], is, unit, isFilled };
  });
  const timed = observations.filter(isTimed).map(({ period }) => period);
  const [first] = timed.map((one) => one.first).toSorted();
  const last = timed
    .map((one) => one.last)
    .toSorted()
    .at(-1);
  // A row that waits for its figure has no day yet.
  const come = observations.filter((one) => !isToCome(one));
  const published = come.map((one) => ({
    day: publishedOn(one, definition),
    edition: one.edition,
  }));
  const editions = observations.flatMap(({ edition }) => edition ?? []);
  return {
    ...{ kind: 'indicators', id, title: definition.title, page: addressOf.indicator(id) },
    about: plainText(indicator.explanation).trim(),
    ...{ columns, rows, csv },
    key: table.columns.filter((name) => keyColumns.includes(name) || !isReserved(name)),
    period: first !== undefined && last !== undefined ? { first, last } : undefined,
    ...lastPublished(published, publication),
    sources: sourcesOf(editions, definition.source, publication),
    notes: [
      ...(definition.breaks ?? []).map(({ at, reason }) =>
        fill(words.brokenAt, { period: sayPeriod(at, language), reason }),
      ),
      ...Object.entries(definition.partial ?? {}).map(([name, reason]) =>
        fill(words.partial, { name: dimensionTitle(name, indicator), reason }),
      ),
    ],
    themes: definition.themes ?? [],
    frequency: definition.frequency,
  };
}
