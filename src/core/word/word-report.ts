import { closeGaps, findHeadings } from './typed-heading.ts';
import { writeList, type ListPoint } from './list-markdown.ts';
import { firstWords, type Loss } from './loss.ts';
import {
  behindBullet,
  isCaption,
  withLabel,
  writeHeading,
  writeParagraph,
  type Written,
} from './paragraph-markdown.ts';
import { headingAddresses, withInnerLinks } from './inner-links.ts';
import type { TableFile } from './table-file.ts';
import { writeBlockTable, type TablePlace } from './block-table.ts';
import { isSeen, plainText, type WordBlock, type WordParagraph } from './word-document.ts';

/** A paper as the Markdown of a report's body, with tables that are files of their own. */
export interface WordReport {
  readonly markdown: string;
  readonly tables: readonly TableFile[];
  readonly losses: readonly Loss[];
}

interface State {
  readonly chunks: string[];
  readonly losses: Loss[];
  readonly tables: TableFile[];
  points: ListPoint[];
  /** Where the text is: for tables that are told by their place. */
  place: TablePlace;
}

function flush(state: State): void {
  if (state.points.length > 0) state.chunks.push(writeList(state.points));
  state.points = [];
}

function add(state: State, { markdown, losses }: Written): void {
  flush(state);
  if (markdown !== '') state.chunks.push(markdown);
  state.losses.push(...losses);
}

/** A paragraph as a point of a list; `undefined` where it is none. */
function pointOf(
  paragraph: WordParagraph,
  before: readonly ListPoint[],
  state: State,
): ListPoint | undefined {
  const { inside, mark, at, indent } = paragraph;
  const typed = mark ? undefined : behindBullet(inside);
  if (!mark && !typed) return undefined;
  const label = mark?.label;
  const marker = label === undefined ? '-' : /^\d{1,9}\.$/.test(label) ? label : '';
  const last = before.at(-1);
  // A number that Markdown has no list for stays in the text, inside the point that it lies inside.
  if (
    marker === '' &&
    (!last || indent <= (before.find((one) => one.marker !== '')?.indent ?? indent))
  )
    return undefined;
  const words = marker === '' ? withLabel(paragraph) : (typed ?? inside);
  const { markdown, losses } = writeParagraph(words, at);
  state.losses.push(...losses);
  return { marker, list: mark?.list ?? '', level: mark?.level ?? 0, indent, markdown };
}

function writeNotes(notes: readonly (readonly WordBlock[])[], losses: Loss[]): readonly string[] {
  return notes.map((blocks, index) => {
    const each = blocks
      .filter((block): block is WordParagraph => block.is === 'paragraph')
      .filter(isSeen)
      .map((paragraph) => writeParagraph(withLabel(paragraph), paragraph.at));
    losses.push(...each.flatMap((one) => one.losses));
    const lines = each.map(({ markdown }) => markdown).join('\n\n');
    return `[^${index + 1}]: ${lines.replace(/\n(?=[^\n])/g, '\n    ')}`;
  });
}

/**
 * Writes a paper as a report.
 *
 * @param blocks The text without its title.
 * @param around Paragraphs that look like headings and stand around the title.
 * @param id The report's, from which its tables are named.
 */
export function writeReport(
  blocks: readonly WordBlock[],
  notes: readonly (readonly WordBlock[])[],
  { id, around }: { readonly id: string; readonly around: ReadonlySet<number> },
): WordReport {
  const { levels, doubts } = findHeadings(blocks, around);
  const closed = closeGaps([...levels.values()]);
  const levelOf = new Map([...levels.keys()].map((at, index) => [at, closed[index]!]));
  const addresses = headingAddresses(blocks, levelOf);
  const linked: Loss[] = [];
  const text = withInnerLinks(blocks, addresses, linked);
  const state: State = {
    ...{ chunks: [], losses: [...doubts, ...linked], tables: [], points: [] },
    place: { id, caption: undefined, locator: '', isFirst: true },
  };
  for (const block of text) {
    if (block.is === 'table') {
      writeTableIn(block, state);
      continue;
    }
    if (!isSeen(block)) continue;
    const level = levelOf.get(block.at);
    const words = plainText(withLabel(block));
    if (level !== undefined) {
      add(state, writeHeading(block, level));
      state.place = { ...state.place, caption: undefined, locator: words, isFirst: false };
      continue;
    }
    const point = pointOf(block, state.points, state);
    if (point) state.points.push(point);
    else add(state, writeParagraph(withLabel(block), block.at));
    const number = /^\(?\d+(?:\.\d+)+\)?(?=\s)/.exec(words)?.[0];
    state.place = {
      ...state.place,
      caption: isCaption(block) ? words : undefined,
      locator: number ?? state.place.locator,
    };
  }
  flush(state);
  const noted = writeNotes(
    notes.map((note) => withInnerLinks(note, addresses, state.losses)),
    state.losses,
  );
  return {
    markdown: `${[...state.chunks, ...noted].join('\n\n')}\n`,
    tables: state.tables,
    losses: state.losses,
  };
}

function writeTableIn(block: Extract<WordBlock, { is: 'table' }>, state: State): void {
  const { above, table, file, below, losses } = writeBlockTable(
    block,
    state.place,
    state.tables.length + 1,
  );
  const write = (some: readonly WordBlock[]) => {
    for (const one of some)
      if (one.is === 'table') writeTableIn(one, state);
      else if (isSeen(one)) add(state, writeParagraph(withLabel(one), one.at));
  };
  write(above);
  // Its caption is the title of the file, and stands over it there.
  if (file && state.place.caption !== undefined && above.length === 0) state.chunks.pop();
  add(state, { markdown: table, losses });
  if (file) {
    state.tables.push(file);
    state.losses.push({
      kind: 'table-file',
      at: block.at,
      words: firstWords(file.title || file.id),
    });
  }
  write(below);
  state.place = { ...state.place, caption: undefined };
}
