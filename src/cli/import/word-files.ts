import { english } from '../../core/language/english.ts';
import type { FileColumn, TableFile } from '../../core/word/table-file.ts';
import type { Answers } from '../new/kind.ts';
import { toYamlText } from '../../core/documents/yaml-text.ts';

/** A file of a report: its head as it was answered, and its body. @param more Lines that its head has besides. */
export function reportFile(
  answers: Answers,
  markdown: string,
  more: readonly string[] = [],
): string {
  const { title, kind, body, date, summary, outcome } = answers as Readonly<
    Record<string, string | undefined>
  >;
  const lines = [
    `title: ${toYamlText(title!)}`,
    `kind: ${kind}`,
    `body: ${body}`,
    `date: ${date}`,
    `summary: ${toYamlText(summary!)}`,
    ...(outcome === undefined ? [] : [`outcome: ${toYamlText(outcome)}`]),
    ...more,
  ];
  return `---\n${lines.join('\n')}\n---\n\n${markdown}`;
}

const columnLines = ({ name, title, unit, decimals }: FileColumn) => [
  `  ${JSON.stringify(name)}:`,
  `    title: ${toYamlText(title)}`,
  ...(unit === undefined ? ['    kind: words'] : []),
  ...(unit ? [`    unit: ${JSON.stringify(unit)}`] : []),
  ...(unit !== undefined && decimals > 0 ? [`    decimals: ${decimals}`] : []),
];

/** The definition of a table that was too large for the text. @param count Which of the paper it is, from 1. */
export function tableFile(table: TableFile, report: string, count: number): string {
  const { wordImport } = english;
  return [
    '---',
    `title: ${toYamlText(table.title || wordImport.tableOf({ count }))}`,
    `edition: ${report}`,
    `locator: ${toYamlText(table.locator || wordImport.wholePaper)}`,
    'columns:',
    ...table.columns.flatMap(columnLines),
    `rows: ${toYamlText(table.rows || wordImport.row)}`,
    'picture: none',
    '---',
    '',
    wordImport.explanation,
    '',
  ].join('\n');
}
