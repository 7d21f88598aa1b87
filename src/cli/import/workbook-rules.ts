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
const unseenIn = (sheet: string): readonly string[] => [
  ...allIn(sheet, /(<x14:conditionalFormatting\b.*?<\/x14:conditionalFormatting>)/gs)
    .filter((rule) => /fill|colorScale|iconSet/.test(rule))
    .flatMap((rule) => allIn(rule, /<xm:sqref>([^<]*)</g)),
  ...allIn(sheet, /<(conditionalFormatting\b[^>]*>.*?)<\/conditionalFormatting>/gs)
    .filter((rule) => rule.includes('type="timePeriod"'))
    .flatMap((rule) => attribute(rule, 'sqref') ?? []),
];

/** The ranges of rules that the reader of workbooks does not tell of, for each sheet in the order of the workbook. */
export async function unseenRules(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const { readText } = await openPackage(bytes);
  const parts = await sheetParts(readText);
  return Promise.all(
    parts.map(async (part) => {
      const sheet = part === undefined ? undefined : await readText(part);
      return sheet?.includes('onditionalFormatting') ? unseenIn(sheet) : [];
    }),
  );
}
