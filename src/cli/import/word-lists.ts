import type { ListLevel, WordList } from '../../core/word/numbering.ts';
import { attributeOf, childAt, findAll, isOn, valueAt } from './word-tree.ts';
import { indentOf } from './word-styles.ts';

/** The lists of a Word file, by the names that paragraphs have for them. */
export interface WordLists {
  readonly lists: ReadonlyMap<string, WordList>;
  /** How far in the paragraphs of a level stand; `undefined` where the list does not say. */
  indentOf(list: string, level: number): number | undefined;
  /** The level that a style is of, by the style's id. */
  levelOf(list: string, style: string): number | undefined;
}

interface Level {
  readonly own: ListLevel;
  readonly indent: number | undefined;
  readonly style: string | undefined;
}

function readLevel(level: Element): readonly [number, Level] {
  const number = (name: string) => {
    const typed = valueAt(level, name);
    return typed === undefined ? undefined : Number(typed);
  };
  return [
    Number(attributeOf(level, 'ilvl') ?? 0),
    {
      own: {
        format: valueAt(level, 'numFmt') ?? 'decimal',
        text: valueAt(level, 'lvlText') ?? '',
        start: number('start') ?? 1,
        isLegal: isOn(level, 'isLgl'),
        restart: number('lvlRestart'),
      },
      indent: indentOf(childAt(level, 'pPr')),
      style: valueAt(level, 'pStyle'),
    },
  ];
}

/** Reads the lists of a Word file. */
export function readLists(tree: Document | undefined): WordLists {
  const kinds = new Map(
    (tree ? findAll(tree, 'abstractNum') : []).map((kind) => [
      attributeOf(kind, 'abstractNumId') ?? '',
      kind,
    ]),
  );
  const linked = (id: string): string => {
    const kind = kinds.get(id);
    const link = valueAt(kind, 'numStyleLink');
    const target = [...kinds].find(([, other]) => valueAt(other, 'styleLink') === link);
    return link !== undefined && target ? target[0] : id;
  };
  const levels = new Map<string, ReadonlyMap<number, Level>>();
  const lists = new Map<string, WordList>();
  for (const list of tree ? findAll(tree, 'num') : []) {
    const name = attributeOf(list, 'numId') ?? '';
    const counter = linked(valueAt(list, 'abstractNumId') ?? '');
    const kind = kinds.get(counter);
    const changes = findAll(list, 'lvlOverride');
    const own = new Map([
      ...(kind ? findAll(kind, 'lvl').map(readLevel) : []),
      ...changes.flatMap((change) => findAll(change, 'lvl').map(readLevel)),
    ]);
    const starts = changes.flatMap((change): readonly (readonly [number, number])[] => {
      const start = valueAt(change, 'startOverride');
      return start === undefined ? [] : [[Number(attributeOf(change, 'ilvl')), Number(start)]];
    });
    levels.set(name, own);
    lists.set(name, {
      ...{ counter, starts: new Map(starts) },
      levels: new Map([...own].map(([level, { own: read }]) => [level, read])),
    });
  }
  return {
    lists,
    indentOf: (list, level) => levels.get(list)?.get(level)?.indent,
    levelOf: (list, style) =>
      [...(levels.get(list) ?? [])].find(([, level]) => level.style === style)?.[0],
  };
}
