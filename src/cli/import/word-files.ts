import { english } from '../../core/language/english.ts';
import type { FileColumn, TableFile } from '../../core/word/table-file.ts';
import type { Answers } from '../new/kind.ts';
import { yamlText } from '../new/yaml-text.ts';

/** A file of a report: its head as it was answered, and its body. */
export function reportFile(answers: Answers, markdown: string): string {
  const { title, kind, body, date, summary, outcome } = answers as Readonly<
    Record<string, string | undefined>
  >;
  const lines = [
    `title: ${yamlText(title!)}`,
    `kind: ${kind}`,
    `body: ${body}`,
    `date: ${date}`,
    `summary: ${yamlText(summary!)}`,
    ...(outcome === undefined ? [] : [`outcome: ${yamlText(outcome)}`]),
  ];
  return `---\n${lines.join('\n')}\n---\n\n${markdown}`;
}

const columnLines = ({ name, title, unit, decimals }: FileColumn) => [
  `  ${JSON.stringify(name)}:`,
  `    title: ${yamlText(title)}`,
  ...(unit === undefined ? ['    kind: words'] : []),
  ...(unit ? [`    unit: ${JSON.stringify(unit)}`] : []),
  ...(unit !== undefined && decimals > 0 ? [`    decimals: ${decimals}`] : []),
];

/** The definition of a table that was too large for the text. @param count Which of the paper it is, from 1. */
export function tableFile(table: TableFile, report: string, count: number): string {
  const { wordImport } = english;
  return [
    '---',
    `title: ${yamlText(table.title || wordImport.tableOf({ count }))}`,
    `edition: ${report}`,
    `locator: ${yamlText(table.locator || wordImport.wholePaper)}`,
    'columns:',
    ...table.columns.flatMap(columnLines),
    `rows: ${yamlText(table.rows || wordImport.row)}`,
    'picture: none',
    '---',
    '',
    wordImport.explanation,
    '',
  ].join('\n');
}
