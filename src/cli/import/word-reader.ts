import { firstWords, type Loss } from '../../core/word/loss.ts';
import type { WordDocument } from '../../core/word/word-document.ts';
import { readWithMammoth, type MammothDocument, type MammothNode } from './mammoth-model.ts';
import { readBlocks, type Reading } from './word-blocks.ts';
import { cleanText } from './word-cleaning.ts';
import { readLists } from './word-lists.ts';
import { findLosses } from './word-losses.ts';
import { markParagraphs } from './word-marks.ts';
import { openPackage, type OfficePackage } from './office-package.ts';
import { namePictures, readPictures, type WordPicture } from './word-pictures.ts';
import { readStyles } from './word-styles.ts';
import { attributeOf, findAll, shownText } from './word-tree.ts';

/** A Word file as it is read: its text, its pictures, and what was left out. */
export interface ReadWord {
  readonly document: WordDocument;
  readonly pictures: readonly WordPicture[];
  readonly losses: readonly Loss[];
}

/** Headers and footers, once each by their words: they are no part of the text. */
async function readEdges(file: OfficePackage): Promise<readonly Loss[]> {
  const found: Loss[] = [];
  for (const path of file.paths.filter((one) => /^word\/(?:header|footer)\d*\.xml$/.test(one))) {
    const tree = await file.read(path);
    const words = tree ? firstWords(findAll(tree, 'p').map(shownText).join(' ')) : '';
    const kind = path.includes('header') ? 'header' : 'footer';
    const isTold = found.some((one) => one.kind === kind && one.words === words);
    if (words !== '' && !isTold) found.push({ kind, words });
  }
  return found;
}

/** Notes that nothing in the text refers to. */
async function readUnusedNotes(
  file: OfficePackage,
  used: ReadonlySet<string>,
): Promise<readonly Loss[]> {
  const found: Loss[] = [];
  for (const kind of ['footnote', 'endnote']) {
    const tree = await file.read(`word/${kind}s.xml`);
    for (const note of tree ? findAll(tree, kind) : []) {
      const words = firstWords(shownText(note));
      const isUsed = used.has(`${kind} ${attributeOf(note, 'id')}`) || attributeOf(note, 'type');
      if (!isUsed && words !== '') found.push({ kind: 'note-unused', words });
    }
  }
  return found;
}

const descendants = (nodes: readonly MammothNode[], type: string): readonly MammothNode[] =>
  nodes.flatMap((node) => [
    ...(node.type === type ? [node] : []),
    ...descendants(node.children ?? [], type),
  ]);

/** The notes that a text refers to, in the order of their first references. */
function readNotes(document: MammothDocument) {
  const keyOf = ({ noteType, noteId }: MammothNode) => `${noteType} ${noteId}`;
  const references = new Map<string, MammothNode>();
  for (const one of descendants(document.children ?? [], 'noteReference'))
    if (!references.has(keyOf(one))) references.set(keyOf(one), one);
  const keys = [...references.keys()];
  return {
    used: new Set(keys),
    bodies: [...references.values()].map((one) => document.notes.resolve(one)?.body ?? []),
    numberOf: (one: MammothNode) => keys.indexOf(keyOf(one)) + 1,
  };
}

/** What mammoth passes over and is told here with its place, or says nothing to a reader. */
const isToldElsewhere = (message: string) =>
  /oMath|chart|unrecognised element was ignored: (?:v:|office-word:|w:(?:commentReference|separator|continuationSeparator|cr|pgNum|ptab|permStart|permEnd|moveFrom))|style with ID|Image of type/.test(
    message,
  );

/** A Word file that is open: its text is read for the report of an id, after which its pictures are called. */
export type OpenWord = (id: string) => ReadWord;

/** Opens a Word file. @throws Error where the bytes are no Word file. */
export async function openWord(bytes: Uint8Array): Promise<OpenWord> {
  const file = await openPackage(bytes);
  const path = 'word/document.xml';
  const tree = await file.read(path);
  if (!tree) throw new Error('No text of Word is in it.');
  const styles = readStyles(await file.read('word/styles.xml'));
  const lists = readLists(await file.read('word/numbering.xml'));
  const cleaned = cleanText(tree, styles);
  const { marks, losses } = markParagraphs(tree, styles, lists);
  const found = [...cleaned, ...losses, ...findLosses(tree)];
  const core = await file.read('docProps/core.xml');
  const title = core ? (findAll(core, 'title')[0]?.textContent ?? '').trim() : '';
  file.put(path, tree);
  const { document, passedOver } = await readWithMammoth(await file.bytes());
  const text = document.children ?? [];
  const notes = readNotes(document);
  const images = descendants([...text, ...notes.bodies.flat()], 'image');
  const pictureBytes = await readPictures(images);
  const around = [
    ...(await readEdges(file)),
    ...(await readUnusedNotes(file, notes.used)),
    ...passedOver
      .filter((message) => !isToldElsewhere(message))
      .map((words): Loss => ({ kind: 'unread', words })),
  ];
  return (id) => {
    const pictures = namePictures(images, pictureBytes, id);
    const reading: Reading = { marks, pictures, numberOf: notes.numberOf, losses: [] };
    const blocks = readBlocks(text, reading);
    const bodies = notes.bodies.map((body) => readBlocks(body, reading));
    return {
      document: { blocks, notes: bodies, title },
      pictures: pictures.files,
      losses: [...found, ...reading.losses, ...around],
    };
  };
}
