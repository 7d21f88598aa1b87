import { compileBytes, type FoundFile } from '../core/publication/stages/compile-bytes.ts';
import { keptOf } from '../core/source/kept.ts';
import type { Publication } from '../core/publication/publication.ts';
import { recordOf } from '../core/record/record-of.ts';
import { silentChanges } from '../core/record/silent-changes.ts';
import { columnsOf } from '../core/record/silent-rows.ts';
import { sortDiagnostics, type Checked, type Diagnostic } from '../core/source/diagnostic.ts';
import { englishFor } from '../core/language/voices/english-for.ts';
import { elements } from '../elements/registry.ts';
import { council, publicFiles } from './council.ts';

/** A change to one file of a council. */
export type Edit =
  /** Puts `to` in the one place where `from` stands. */
  | { readonly file: string; readonly from: string; readonly to: string }
  /** Writes the whole file, be it new or not. */
  | { readonly file: string; readonly content: string | Uint8Array }
  /** Takes the file out. */
  | { readonly file: string; readonly gone: true };

/** A mistake that an officer can make, shown on the good council. */
export interface ProblemExample {
  /** The permanent code of what is told. */
  readonly code: string;
  /** When it occurs: ends the sentence “This is told when …”, in everyday words. */
  readonly when: string;
  /** How to mend it, in a sentence or two. */
  readonly mend: string;
  /** What makes the good council a faulty one. */
  readonly edits: readonly Edit[];
  /** Where it is told: `file:line:column`. */
  readonly at: string;
  /** What, after `edits`, makes it a good one again, as the hint says. */
  readonly mended: readonly Edit[];
  /** Whether `check --since` tells it, of the good council as it was published. */
  readonly isSince?: true;
  /** What made the good council the one that was published, where that is not the good one itself. */
  readonly published?: readonly Edit[];
}

/** The files of a council, by path. */
export type Council = Readonly<Record<string, string | Uint8Array>>;

const replaceOnce = (
  text: string,
  { file, from, to }: { file: string; from: string; to: string },
) => {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times in ${file}.`);
  return parts.join(to);
};

/** Makes edits to a council. @throws Error when an edit does not fit, which is a mistake in the table. */
export function edited(before: Council, edits: readonly Edit[]): Council {
  const files = new Map(Object.entries(before));
  for (const edit of edits) {
    const text = files.get(edit.file);
    if ('gone' in edit) files.delete(edit.file);
    else if ('content' in edit) files.set(edit.file, edit.content);
    else if (typeof text === 'string') files.set(edit.file, replaceOnce(text, edit));
    else throw new Error(`There is no text in ${edit.file}.`);
  }
  return Object.fromEntries(files);
}

const encoder = new TextEncoder();
const foundOnce = new Map<string, FoundFile>();

/** A file of a council as it is found: faults are shown on files that are the same but for one, and each is read once. */
function foundAs(path: string, content: string | Uint8Array): FoundFile {
  if (typeof content !== 'string') return { path, bytes: content };
  const name = `${path}\n${content}`;
  const found = foundOnce.get(name) ?? { path, bytes: encoder.encode(content) };
  foundOnce.set(name, found);
  return found;
}

/** What a council comes to. */
function compileCouncil(files: Council): Checked<Publication | undefined> {
  const found = Object.entries({ ...publicFiles, ...files })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => foundAs(path, content));
  return compileBytes(found, { elements, languageFor: englishFor });
}

/** What `check` says of a council. */
export const checkCouncil = (files: Council): readonly Diagnostic[] =>
  compileCouncil(files).diagnostics;

/** What `check --since` says of a council that was the good one when it was published, but for some edits. */
function checkSinceGood(files: Council, published: readonly Edit[]): readonly Diagnostic[] {
  const { value: publication, diagnostics } = compileCouncil(files);
  const former = compileCouncil(edited(council, published)).value;
  if (!publication || !former) return diagnostics;
  const table = files['data/revisions.csv'];
  const sought = {
    ...{ publication, before: recordOf(former, elements), now: recordOf(publication, elements) },
    columns: columnsOf(typeof table === 'string' ? table : undefined),
    sources: Object.entries(files).flatMap(([path, text]) =>
      typeof text === 'string' ? [{ path, text }] : [],
    ),
  };
  return sortDiagnostics([...diagnostics, ...silentChanges(sought)]);
}

/** What the check of a fault says of a council. */
export const checkFault = (
  { isSince, published = [] }: Pick<ProblemExample, 'isSince' | 'published'>,
  files: Council,
): readonly Diagnostic[] => (isSince ? checkSinceGood(files, published) : checkCouncil(files));

/** The good council with a fault in it. */
export const faultyCouncil = ({ edits }: ProblemExample): Council => edited(council, edits);

/** What its check says of the council with a fault in it. */
export const toldOf = keptOf((fault: ProblemExample) => checkFault(fault, faultyCouncil(fault)));

/** The council with the fault mended as its hint says. */
export const mendedCouncil = (fault: ProblemExample): Council =>
  edited(faultyCouncil(fault), fault.mended);
