import { parseCsv } from './csv.ts';
import { problem, type Checked } from './diagnostic.ts';
import type { Document } from './document.ts';
import { Findings } from './findings.ts';
import { basisOf, type Definition, type Indicator } from './indicator.ts';
import { readObservations } from './observation-reader.ts';
import { checkParts } from './parts-check.ts';
import type { Housed } from './room.ts';
import { startOf } from './source.ts';

export const problems = {
  noTable: problem('indicator/no-table', ({ id }: { id: string }) => ({
    message: `The indicator \`${id}\` has no figures.`,
    hint: `Add \`data/indicators/${id}.csv\`, with a first row \`period,value\`.`,
  })),
  noDefinition: problem('indicator/no-definition', ({ id }: { id: string }) => ({
    message: `The table \`${id}\` has no definition.`,
    hint: `Add \`content/indicators/${id}.md\`, with \`title\`, \`unit\` and \`goodWhen\`.`,
  })),
  element: problem('indicator/element', ({ name }: { name: string }) => ({
    message: `The element \`${name}\` stands in a definition, whose page draws its own pictures.`,
    hint: 'Take it out, or move it to a report.',
  })),
};

function readIndicator(
  document: Document<Definition>,
  data: Housed,
  comparators: readonly string[],
): Checked<Indicator | undefined> {
  const { id, head: definition, path } = document;
  const table = parseCsv(data.file);
  if (!table.value) return { value: undefined, diagnostics: table.diagnostics };
  const basis = basisOf(definition);
  const observations = readObservations(table.value, { basis, comparators });
  const indicator: Indicator = {
    id,
    definition,
    decimals: definition.decimals ?? 0,
    basis,
    observations: observations.value,
    explanation: document.blocks.flatMap((block) => (block.is === 'prose' ? block.prose : [])),
    table: table.value,
    csv: data.file.text,
    place: startOf(path),
  };
  return {
    value: indicator,
    diagnostics: [...table.diagnostics, ...observations.diagnostics, ...checkParts(indicator)],
  };
}

/**
 * Joins each definition to its table.
 *
 * @returns The indicators by id, in order of title. One that lacks its table, or a table that lacks its
 *   definition, is reported.
 */
export function readIndicators(
  documents: readonly Document<Definition>[],
  definitions: readonly Housed[],
  data: readonly Housed[],
  comparators: readonly string[],
): Checked<ReadonlyMap<string, Indicator>> {
  const findings = new Findings();
  const indicators: Indicator[] = [];
  for (const document of documents) {
    for (const block of document.blocks) {
      if (block.is === 'element')
        findings.all.push(problems.element.at(block.place, { name: block.name }));
    }
    const table = data.find(({ id }) => id === document.id);
    if (!table) {
      findings.all.push(problems.noTable.at(startOf(document.path), { id: document.id }));
      continue;
    }
    const indicator = findings.take(readIndicator(document, table, comparators));
    if (indicator) indicators.push(indicator);
  }
  for (const { id, file } of data) {
    if (definitions.some((definition) => definition.id === id)) continue;
    findings.all.push(problems.noDefinition.at(startOf(file.path), { id }));
  }
  const byTitle = (a: Indicator, b: Indicator) =>
    a.definition.title < b.definition.title ? -1 : a.definition.title > b.definition.title ? 1 : 0;
  return {
    value: new Map(indicators.sort(byTitle).map((one) => [one.id, one])),
    diagnostics: findings.all,
  };
}
