import { areasOf } from '../../core/imports/sheets/areas.ts';
import type { SheetRule } from '../../core/imports/sheets/sheet-rule.ts';
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

/** What the reader of workbooks does not tell of the rules of a sheet. */
export interface UnseenRules {
  /** The ranges of rules that colour cells. */
  readonly colouring: readonly string[];
  readonly rules: readonly SheetRule[];
}

export const noRules: UnseenRules = { colouring: [], rules: [] };

const signs: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

const unescaped = (text: string) =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => signs[name]!);

/** A colour as it is named elsewhere; `undefined` where the element has none. */
function colourIn(xml: string | undefined): string | undefined {
  const tag = /<(?:\w+:)?(?:color|bgColor)\b[^>]*>/.exec(xml ?? '')?.[0];
  if (tag === undefined) return undefined;
  const [rgb, theme, indexed] = ['rgb', 'theme', 'indexed'].map((name) => attribute(tag, name));
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  return theme === undefined ? indexed && `palette ${indexed}` : `theme ${theme}`;
}

/** How a rule dresses the cells for which it holds. */
function dressOf(xml: string): Pick<SheetRule, 'format' | 'ink' | 'fill'> {
  const format = attribute(/<(?:\w+:)?numFmt\b[^>]*>/.exec(xml)?.[0] ?? '', 'formatCode');
  const [font, fill] = ['font', 'fill'].map(
    (name) => new RegExp(`<(?:\\w+:)?${name}>.*?</(?:\\w+:)?${name}>`, 's').exec(xml)?.[0],
  );
  return {
    format: format && unescaped(format),
    ink: colourIn(font),
    fill: fill === undefined ? undefined : (colourIn(fill) ?? 'other'),
  };
}

/** A rule of a range; where it shows signs or bars without the numbers, it hides these. */
function ruleOf(
  range: string,
  xml: string,
  dress: Pick<SheetRule, 'format' | 'ink' | 'fill'>,
): SheetRule {
  const isSignAlone = /<(?:\w+:)?(?:iconSet|dataBar)\b[^>]*\bshowValue="(?:0|false)"/.test(xml);
  return {
    ...dress,
    ...{ range, areas: areasOf(range), operator: attribute(xml, 'operator') },
    type: isSignAlone ? 'icons' : (attribute(xml, 'type') ?? ''),
    formulas: allIn(xml, /<(?:xm:f|formula)>([^<]*)</g).map(unescaped),
    priority: Number(attribute(xml, 'priority') ?? 1),
    ...(isSignAlone ? { format: ';;;' } : {}),
  };
}

/** Kinds of rules that the reader of workbooks passes over. */
const passedOver =
  /\btype="(?:timePeriod|containsErrors|notContainsErrors)"|<dataBar\b[^>]*\bshowValue="(?:0|false)"/;

/** Rules of newer spreadsheets, and those of kinds that are passed over. @param dresses How rules may dress cells, by their numbers. */
function unseenRules(sheet: string, dresses: readonly string[]): UnseenRules {
  const newer = allIn(
    sheet,
    /(<x14:conditionalFormatting\b.*?<\/x14:conditionalFormatting>)/gs,
  ).map((xml) => ({ xml, ranges: allIn(xml, /<xm:sqref>([^<]*)</g) }));
  const older = allIn(sheet, /<(conditionalFormatting\b[^>]*>.*?)<\/conditionalFormatting>/gs).map(
    (xml) => ({ xml, range: attribute(xml, 'sqref') ?? '' }),
  );
  return {
    colouring: [
      ...newer
        .filter(({ xml }) => /fill|colorScale|iconSet/.test(xml))
        .flatMap(({ ranges }) => ranges),
      ...older.filter(({ xml }) => xml.includes('type="timePeriod"')).map(({ range }) => range),
    ],
    rules: [
      ...newer.flatMap(({ xml, ranges }) =>
        allIn(xml, /(<x14:cfRule\b.*?<\/x14:cfRule>)/gs).flatMap((rule) =>
          ranges.map((range) => ruleOf(range, rule, dressOf(rule))),
        ),
      ),
      ...older.flatMap(({ xml, range }) =>
        allIn(xml, /(<cfRule\b(?:[^>]*\/>|.*?<\/cfRule>))/gs)
          .filter((rule) => passedOver.test(rule))
          .map((rule) =>
            ruleOf(range, rule, dressOf(dresses[Number(attribute(rule, 'dxfId'))] ?? '')),
          ),
      ),
    ],
  };
}

/** What the reader of workbooks does not tell of. */
export interface Unseen {
  /** For each sheet in the order of the workbook. */
  readonly rules: readonly UnseenRules[];
  /** Whether it brings programs of its own, whatever its file is called. */
  readonly hasMacros: boolean;
}

/** Looks a workbook through for what its reader does not tell of. */
export async function unseenIn(bytes: Uint8Array): Promise<Unseen> {
  const { readText, paths } = await openPackage(bytes);
  const parts = await sheetParts(readText);
  const dresses = allIn((await readText('xl/styles.xml')) ?? '', /(<dxf>.*?<\/dxf>|<dxf\/>)/gs);
  const rules = await Promise.all(
    parts.map(async (part) => {
      const sheet = part === undefined ? undefined : await readText(part);
      return sheet?.includes('onditionalFormatting') ? unseenRules(sheet, dresses) : noRules;
    }),
  );
  return { rules, hasMacros: paths.some((path) => /vbaProject\.bin$/i.test(path)) };
}
