import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseFile } from '../core/hosting/release.ts';
import { english } from '../core/language/english.ts';
import type { Publication } from '../core/publication/publication.ts';
import type { Day } from '../core/values/calendar.ts';
import { changesBetween, stateOf, type State } from '../site/state.ts';
import { drawPages } from './draw-pages.ts';
import { keepRecord } from './kept-pages/keep-record.ts';
import type { PageRecord } from './kept-pages/page-record.ts';
import type { Options } from './options.ts';
import { sayFailure } from './output/failure.ts';
import { keptIndexOf } from './output/kept-index.ts';
import { listAll } from './output/listing.ts';
import { writeMark } from './output/mark.ts';
import { realPlace } from './output/place.ts';
import { refusalOf } from './output/refusal.ts';
import type { Spending } from './output/spent.ts';
import { putInPlace, type Placed } from './output/swap.ts';
import { writeOthers } from './output/write-others.ts';
import { writeRelease } from './output/write-release.ts';
import { joinParts } from './parts/join-parts.ts';
import { writePart } from './parts/part-file.ts';
import type { ProgramAhead } from './program/program-ahead.ts';
import { project } from './project.ts';

const words = english.commands;

/** What was asked for, the day by which the publication was judged, and what the steps of the build take. */
export type Placing = Options & {
  /** The folder of this build. */
  readonly work: string;
  /** What draws its pages. */
  readonly ahead: ProgramAhead;
  readonly day: Day;
  readonly spending: Spending;
  /** The sum of all that the site is made from; `undefined` where that cannot be known. */
  readonly inputs: string | undefined;
};

/** A site that stands in its place. */
export interface Built {
  readonly pages: number;
  /** What its `release.json` says, with the sums of all its files; `undefined` for a part of a site, which has none. */
  readonly release: string | undefined;
}

/** Makes the pages of a whole site and, beside them, what it is searched with; then all else that belongs to it. */
async function writeWhole(
  options: Placing,
  out: string,
  publication: Publication,
): Promise<PageRecord | undefined> {
  const { root, day, spending, ahead } = options;
  const [index, pages] = await Promise.all([
    spending.on(
      words.spent.search,
      () => keptIndexOf(publication),
      (files) => files,
    ),
    options.join.length > 0 ? joinParts(options.join, out) : drawPages(options, out, publication),
  ]);
  await spending.on(words.spent.more, () =>
    writeOthers(out, index, publication, { ...options, base: ahead.base }),
  );
  const release = { root, base: ahead.base, asAt: day };
  await spending.on(words.spent.sums, () => writeRelease(out, release, pages?.files));
  return pages;
}

/** Writes the site, or the part of it that was asked for, into a folder of our own. @returns The paths of all its files, and what the next build is to know of its pages. */
async function writeSite(
  options: Placing,
  publication: Publication,
): Promise<{ readonly files: readonly string[]; readonly record: PageRecord | undefined }> {
  const { part, inputs, work } = options;
  const out = join(work, 'site');
  let record: PageRecord | undefined;
  if (part === undefined) record = await writeWhole(options, out, publication);
  else {
    await drawPages(options, out, publication);
    writePart(out, { ...part, inputs: inputs! });
  }
  const files = listAll(out).map(({ path }) => path);
  writeMark(out, files);
  return { files, record };
}

/** Tells what changed under the build's hands, if anything did. */
function toldChange(root: string, before: State): string | undefined {
  const [first, ...others] = changesBetween(before, stateOf(root));
  if (first === undefined) return undefined;
  return words.changed({ first, more: others.length });
}

/** Tells what a reader of the new site, and whoever looks into its folder, should know of how it came there. */
function tellPlaced({ pieceByPiece, kept }: Placed, out: string): void {
  if (pieceByPiece !== undefined) console.log(words.pieceByPiece({ reason: pieceByPiece }));
  if (kept !== undefined) console.log(words.kept({ out, kept }));
}

/**
 * Writes the site of a publication that has no faults, and puts it in its place.
 *
 * @param before What its folder was like before it was read.
 * @returns `undefined` where it was not published, which is said.
 */
export async function publish(
  options: Placing,
  before: State,
  publication: Publication,
): Promise<Built | undefined> {
  const { root, out } = options;
  const started = performance.now();
  const fail = (told: string) => {
    console.error(`${told}\n${words.notPublished({ out })}`);
    return undefined;
  };
  try {
    const { files, record } = await writeSite(options, publication);
    const change = toldChange(root, before) ?? refusalOf({ out, root, project });
    if (change !== undefined) return fail(change);
    const site = join(options.work, 'site');
    const release =
      options.part === undefined ? readFileSync(join(site, releaseFile), 'utf8') : undefined;
    const placed = await options.spending.on(words.spent.place, () =>
      putInPlace(site, realPlace(out), join(root, 'public')),
    );
    if (record !== undefined) keepRecord(record, placed, release);
    const pages = files.filter((path) => path.endsWith('.html')).length;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    tellPlaced(placed, out);
    console.log(words.wrote({ pages, out, seconds }));
    if (options.report) console.log(options.spending.toText());
    return { pages, release };
  } catch (error) {
    return fail(toldChange(root, before) ?? sayFailure(error));
  }
}
