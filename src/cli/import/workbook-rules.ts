import { openPackage } from './office-package.ts';

/** The texts that a pattern finds, by its first group. */
const allIn = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];

/** The parts of the sheets of a workbook, in the order of its sheets. */
async function sheetParts(read: (path: string) => Promise<string | undefined>) {
  const workbook = (await read('xl/workbook.xml')) ?? '';
  const relations = (await read('xl/_rels/workbook.xml.rels')) ?? '';
  const targets = new Map(
    allIn(relations, /<Relationship\b([^>]*)>/g).map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target')?.replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  return allIn(workbook, /<sheet\b([^>]*)>/g).map((tag) => targets.get(attribute(tag, 'r:id')));
}

/** Rules of newer spreadsheets, and those by days, which colour cells. */
const unseenRules = (sheet: string): readonly string[] => [
  ...allIn(sheet, /(<x14:conditionalFormatting\b.*?<\/x14:conditionalFormatting>)/gs)
    .filter((rule) => /fill|colorScale|iconSet/.test(rule))
    .flatMap((rule) => allIn(rule, /<xm:sqref>([^<]*)</g)),
  ...allIn(sheet, /<(conditionalFormatting\b[^>]*>.*?)<\/conditionalFormatting>/gs)
    .filter((rule) => rule.includes('type="timePeriod"'))
    .flatMap((rule) => attribute(rule, 'sqref') ?? []),
];

/** What the reader of workbooks does not tell of. */
export interface Unseen {
  /** The ranges of rules that colour cells, for each sheet in the order of the workbook. */
  readonly rules: readonly (readonly string[])[];
  /** Whether it brings programs of its own, whatever its file is called. */
  readonly hasMacros: boolean;
}

/** Looks a workbook through for what its reader does not tell of. */
export async function unseenIn(bytes: Uint8Array): Promise<Unseen> {
  const { readText, paths } = await openPackage(bytes);
  const parts = await sheetParts(readText);
  const rules = await Promise.all(
    parts.map(async (part) => {
      const sheet = part === undefined ? undefined : await readText(part);
      return sheet?.includes('onditionalFormatting') ? unseenRules(sheet) : [];
    }),
  );
  return { rules, hasMacros: paths.some((path) => /vbaProject\.bin$/i.test(path)) };
}
