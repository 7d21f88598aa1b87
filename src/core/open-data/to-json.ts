import type { Indicator } from '../indicators/indicator.ts';
import { plainTexts } from '../source/plain-text.ts';
import type { Publication } from '../publication/publication.ts';
import { recordedRevisions } from '../record/recorded-revisions.ts';
import type { Dataset } from './dataset.ts';
import { jsonCell, type JsonCell } from './json-cell.ts';
import { fromFolder } from './relative-address.ts';
import { citationOf, termsOf } from './terms.ts';

/** The version of the form in which a table is written as JSON: raised when a program that reads the form before could misread it. */
export const jsonVersion = 1;

const present = (of: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined));

/** The rows about a table, or about entries of a register, which then say which; `undefined` where there are none. */
function changesOf({ kind, id }: Dataset, publication: Publication) {
  const isAbout = ({ measure = '' }: Record<string, string>) =>
    kind === 'tables' ? measure === `tables/${id}` : measure.startsWith(`${id}/`);
  const changes = recordedRevisions(publication).filter(isAbout);
  if (changes.length === 0) return undefined;
  return kind === 'tables' ? changes.map(({ measure: _, ...rest }) => rest) : changes;
}

/** What a measure's JSON has besides its rows: how it is counted, what became of it, and what is not joined to it. */
function ofMeasure({ id, definition, basis }: Indicator, publication: Publication) {
  const changes = recordedRevisions(publication).filter((row) => row['measure'] === id);
  return {
    ...{ unit: definition.unit, basis, counts: definition.counts },
    changes: changes.map(({ measure: _, ...rest }) => rest),
    unjoined: (definition.unjoined ?? []).map(plainTexts),
  };
}

/** A table as JSON, by the contract of `docs/table-json-1.md`: the same bytes for the same publication. */
export function toJson(dataset: Dataset, publication: Publication): string {
  const { kind, id, title, about, page, columns, rows, key, period, published, sources, notes } =
    dataset;
  const indicator = kind === 'indicators' ? publication.indicators.get(id) : undefined;
  const { publisher, licence, asAt, attribution } = termsOf(publication, dataset);
  const written = rows.map((row) =>
    Object.fromEntries(
      columns.flatMap(({ name, is }, at): [string, JsonCell][] =>
        row[at] === '' ? [] : [[name, jsonCell(row[at]!, is)]],
      ),
    ),
  );
  const head = present({
    ...{ form: 'plainsight-table', version: jsonVersion, kind, id, title, about },
    page: fromFolder(2, page),
    csv: `${id}.csv`,
    ...{ publisher, licence: present(licence), attribution, asAt },
    citation: citationOf(dataset, publication),
    ...{ published, period },
    sources: sources.map(({ title: name, address }) =>
      present({ title: name, address: address === undefined ? undefined : fromFolder(2, address) }),
    ),
    notes,
    ...present(
      indicator ? ofMeasure(indicator, publication) : { changes: changesOf(dataset, publication) },
    ),
    columns: columns.map((one) => present({ ...one })),
    key,
  });
  // A row a line: two versions can be held against each other by any tool.
  const lines = written.map((row) => JSON.stringify(row)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"rows":[\n${lines}\n]}\n`;
}
