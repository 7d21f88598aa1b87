import { extname } from 'node:path';
import { askerOf } from '../new/asker.ts';
import type { Whereabouts } from '../options.ts';

/** The endings of files that can be imported, each with what reads it, which is loaded for it alone. */
const readers = {
  '.docx': async () => (await import('./word.ts')).runWord,
  '.docm': async () => (await import('./word.ts')).runWord,
  '.doc': async () => (await import('./word.ts')).runWord,
  '.xlsx': async () => (await import('./figures.ts')).runFigures,
  '.xlsm': async () => (await import('./figures.ts')).runFigures,
  '.xlsb': async () => (await import('./figures.ts')).runFigures,
  '.xls': async () => (await import('./figures.ts')).runFigures,
  '.ods': async () => (await import('./figures.ts')).runFigures,
  '.csv': async () => (await import('./figures.ts')).runFigures,
  '.txt': async () => (await import('./figures.ts')).runFigures,
  '.tsv': async () => (await import('./figures.ts')).runFigures,
} as const;

const help = `Usage: npm run import -- FILE [options]

  npm run import -- REPORT.docx --help    how a Word report is imported
  npm run import -- FIGURES.xlsx --help   how figures of a workbook or a table (.csv) are
`;

/** Runs `import`, by the ending of the file that is named. @returns The exit status. */
export async function runImport(argv: readonly string[], where: Whereabouts): Promise<number> {
  const file = argv.find((word) => Object.hasOwn(readers, extname(word).toLowerCase()));
  if (file === undefined) {
    const isHelp = argv.length === 0 || argv.includes('--help');
    const told = `No file is named that can be imported. Its name ends in one of ${Object.keys(readers).join(', ')}.`;
    console.error(isHelp ? help : `${told}\n\n${help}`);
    return isHelp ? 0 : 2;
  }
  const run = await readers[extname(file).toLowerCase() as keyof typeof readers]();
  const asker = askerOf(process.stdin, process.stdout);
  const { told, status } = await run(argv, where, asker?.ask);
  asker?.close();
  // A program that asked for JSON reads it from standard output.
  (status === 0 || argv.includes('--json') ? console.log : console.error)(told);
  return status;
}
