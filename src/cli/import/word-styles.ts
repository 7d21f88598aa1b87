import { attributeOf, childAt, findAll, isOn, valueAt } from './word-tree.ts';

/** What the styles of a Word file settle, with what each takes from those it is based on. */
export interface WordStyle {
  /** In small letters; what Word shows is put into the language of its user, this is not. */
  readonly name: string;
  /** From 1, where it is a heading. */
  readonly heading: number | undefined;
  readonly list: string | undefined;
  readonly level: number | undefined;
  readonly indent: number | undefined;
  readonly isBold: boolean;
  readonly isHidden: boolean;
}

/** How far a left edge is moved in, in twentieths of a point. */
export function indentOf(properties: Element | undefined): number | undefined {
  const indent = childAt(properties, 'ind');
  const typed = attributeOf(indent, 'left') ?? attributeOf(indent, 'start');
  return typed === undefined ? undefined : Number(typed);
}

function headingOf(name: string, outline: string | undefined): number | undefined {
  const named = /^heading ([1-9])$/.exec(name)?.[1];
  if (named !== undefined) return Number(named);
  const level = Number(outline ?? 9) + 1;
  return level <= 9 && !/^(?:title|subtitle|toc|caption)/.test(name) ? level : undefined;
}

/** Reads the styles, by their ids. */
export function readStyles(tree: Document | undefined): ReadonlyMap<string, WordStyle> {
  const elements = new Map(
    (tree ? findAll(tree, 'style') : []).map((style) => [
      attributeOf(style, 'styleId') ?? '',
      style,
    ]),
  );
  const read = (id: string, seen: readonly string[]): WordStyle | undefined => {
    const style = elements.get(id);
    if (!style || seen.includes(id)) return undefined;
    const base = read(valueAt(style, 'basedOn') ?? '', [...seen, id]);
    const name = (valueAt(style, 'name') ?? id).toLowerCase();
    const own = headingOf(name, valueAt(style, 'pPr', 'outlineLvl'));
    const level = valueAt(style, 'pPr', 'numPr', 'ilvl');
    return {
      name,
      heading: own ?? base?.heading,
      list: valueAt(style, 'pPr', 'numPr', 'numId') ?? base?.list,
      level: level === undefined ? base?.level : Number(level),
      indent: indentOf(childAt(style, 'pPr')) ?? base?.indent,
      isBold: childAt(style, 'rPr', 'b')
        ? isOn(style, 'rPr', 'b')
        : (base?.isBold ?? name === 'strong'),
      isHidden: isOn(style, 'rPr', 'vanish') || (base?.isHidden ?? false),
    };
  };
  return new Map(
    [...elements.keys()].flatMap((id) => {
      const style = read(id, []);
      return style ? [[id, style] as const] : [];
    }),
  );
}
