import type { z } from 'astro/zod';
import type { Checked, Diagnostic } from '../source/diagnostic.ts';
import { parseFrontMatter } from './front-matter.ts';
import { parseMarkdown } from './markdown.ts';
import { idsOfHeading } from './heading-ids.ts';
import { headingsOf, proseOf, type Block } from './tree.ts';
import { parseMdx } from './mdx.ts';
import { keptOf } from '../source/kept.ts';
import type { FolderFile } from '../source/folder.ts';
import { checkSchema } from './schema.ts';
import { isRead, type Location, type SourceFile } from '../source/source.ts';
import type { YamlText } from './yaml.ts';

/** A Markdown file read on its own: its head by a schema, its body as blocks whose links are not yet resolved. */
export interface Document<Head> {
  readonly id: string;
  readonly path: string;
  readonly head: Head;
  readonly blocks: readonly Block[];
  /**
   * What a link to one of its headings may be typed as, with the id that the heading has on its page; `undefined`
   * where its text could not be read.
   */
  readonly anchors: ReadonlyMap<string, string> | undefined;
  /** Where a value of the front matter stands. */
  placeOf(...keys: readonly PropertyKey[]): Location;
}

function anchorsOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  return new Map(
    headingsOf(proseOf(blocks))
      .flatMap(idsOfHeading)
      .map((id) => [id, id]),
  );
}

/** A file taken apart: its head as YAML, and its body as blocks. Depends on nothing but its text, and is kept by it. */
const takenApart = keptOf((file: SourceFile) => {
  const parsed = parseFrontMatter(file);
  if (!parsed.value) return { head: undefined, ...parsed };
  const { head, bodyLine } = parsed.value;
  const body = file.path.endsWith('.mdx')
    ? parseMdx(file, bodyLine)
    : parseMarkdown(file, bodyLine);
  return { head, body, diagnostics: parsed.diagnostics };
});

/**
 * Reads a Markdown or MDX file.
 *
 * @returns `undefined` when the front matter cannot be used; the body's faults are reported all the same.
 */
export function readDocument<Schema extends z.ZodType>(
  id: string,
  file: SourceFile,
  schema: Schema,
): Checked<Document<z.output<Schema>> | undefined> {
  const parsed = takenApart(file);
  if (!parsed.head) return { value: undefined, diagnostics: parsed.diagnostics };
  const { head: yaml, body } = parsed;
  const head = checkSchema(schema, yaml);
  const diagnostics: readonly Diagnostic[] = [
    ...parsed.diagnostics,
    ...head.diagnostics,
    ...body.diagnostics,
  ];
  if (head.value === undefined) return { value: undefined, diagnostics };
  const isUnread = body.value.length === 0 && body.diagnostics.length > 0;
  const anchors = isUnread ? undefined : anchorsOf(body.value);
  return { value: toDocument(id, file.path, head.value, body.value, anchors, yaml), diagnostics };
}

/** Reads every file of a folder; those whose front matter cannot be used, or that could not be read, are left out. */
export function readDocuments<Schema extends z.ZodType>(
  folder: readonly FolderFile[],
  schema: Schema,
): Checked<readonly Document<z.output<Schema>>[]> {
  const read = folder.flatMap(({ id, file }) =>
    isRead(file) ? [readDocument(id, file, schema)] : [],
  );
  return {
    value: read.flatMap(({ value }) => value ?? []),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

function toDocument<Head>(
  id: string,
  path: string,
  head: Head,
  blocks: readonly Block[],
  anchors: Document<Head>['anchors'],
  yaml: YamlText,
): Document<Head> {
  return {
    id,
    path,
    head,
    blocks,
    anchors,
    placeOf: (...keys) => yaml.placeOf(keys),
  };
}
