import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { releaseFile } from '../core/hosting/release.ts';
import { english } from '../core/language/english.ts';
import type { Publication } from '../core/publication/publication.ts';
import type { Day } from '../core/values/calendar.ts';
import { loadPublication } from '../site/load.ts';
import { changesBetween, stateOf, type State } from '../site/state.ts';
import { baseOf } from './base.ts';
import { drawPages } from './draw-pages.ts';
import { keepRecord } from './kept-pages/keep-record.ts';
import type { PageRecord } from './kept-pages/page-record.ts';
import type { Options } from './options.ts';
import { sayFailure } from './output/failure.ts';
import { ownHostFile } from './output/own-host-file.ts';
import { keptIndexOf } from './output/kept-index.ts';
import { openWork, tidyBeside } from './output/leftovers.ts';
import { listAll } from './output/listing.ts';
import { leadsTo } from './output/linked-code.ts';
import { writeMark } from './output/mark.ts';
import { realPlace } from './output/place.ts';
import { refusalOf } from './output/refusal.ts';
import { Spending } from './output/spent.ts';
import { putInPlace, type Placed } from './output/swap.ts';
import { writeOthers } from './output/write-others.ts';
import { writeRelease } from './output/write-release.ts';
import { joinParts, unfitParts } from './parts/join-parts.ts';
import { writePart } from './parts/part-file.ts';
import { project } from './project.ts';
import { report } from './report.ts';
import { inputsSum } from './stamp/inputs-sum.ts';
import { stampsIn, writeStamp } from './stamp/stamp.ts';

const words = english.commands;

/** What was asked for, the path that the site is to live under, the day by which it was judged, and what its steps take. */
type Placing = Options & {
  readonly base: string;
  readonly day: Day;
  readonly spending: Spending;
  /** The sum of all that the site is made from; `undefined` where that cannot be known. */
  readonly inputs: string | undefined;
};

/** A site that stands in its place. */
interface Built {
  readonly pages: number;
  /** What its `release.json` says, with the sums of all its files; `undefined` for a part of a site, which has none. */
  readonly release: string | undefined;
}

/** Makes the pages of a whole site and, beside them, what it is searched with; then all else that belongs to it. */
async function writeWhole(
  options: Placing,
  work: string,
  out: string,
  publication: Publication,
): Promise<PageRecord | undefined> {
  const { root, base, day, spending } = options;
  const [index, pages] = await Promise.all([
    spending.on(
      words.spent.search,
      () => keptIndexOf(publication),
      (files) => files,
    ),
    options.join.length > 0
      ? joinParts(options.join, out)
      : drawPages(options, work, out, publication),
  ]);
  await spending.on(words.spent.more, () => writeOthers(out, index, publication, options));
  const release = { root, base, asAt: day };
  await spending.on(words.spent.sums, () => writeRelease(out, release, pages?.files));
  return pages;
}

/** Writes the site, or the part of it that was asked for, into a folder of our own. @returns The paths of all its files, and what the next build is to know of its pages. */
async function writeSite(
  options: Placing,
  work: string,
  publication: Publication,
): Promise<{ readonly files: readonly string[]; readonly record: PageRecord | undefined }> {
  const out = join(work, 'site');
  const { part, inputs } = options;
  let record: PageRecord | undefined;
  if (part === undefined) record = await writeWhole(options, work, out, publication);
  else {
    await drawPages(options, work, out, publication);
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

/** Writes the site of a publication that has no faults. @returns `undefined` where it was not published. */
async function publish(
  options: Placing,
  before: State,
  publication: Publication,
): Promise<Built | undefined> {
  const { root, out } = options;
  const started = performance.now();
  // Astro takes the folder it is run in for the project's, and asks whether what is half done lies below it: of a link
  // it would know the path that it leads to. What is published may be read by everybody.
  process.chdir(leadsTo(project) === undefined ? project : dirname(project));
  process.umask(process.umask(0o022) & 0o022);
  let work: string | undefined;
  const fail = (told: string) => {
    console.error(`${told}\n${words.notPublished({ out })}`);
    return undefined;
  };
  try {
    work = openWork(project);
    const { files, record } = await writeSite(options, work, publication);
    const change = toldChange(root, before) ?? refusalOf({ out, root, project });
    if (change !== undefined) return fail(change);
    const site = join(work, 'site');
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
  } finally {
    if (work !== undefined) rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Refuses to publish while anything is wrong, and to write where anything could be lost; then writes the site.
 *
 * @param inputs The sum of what it is made from, as it was before; `undefined` where that cannot be known.
 * @returns The exit status.
 */
export async function build(options: Options, inputs?: string): Promise<number> {
  const { root, out } = options;
  if (tidyBeside(realPlace(out))) console.log(words.putBack({ out }));
  const refusal = refusalOf({ out, root, project });
  if (refusal !== undefined) {
    console.error(`${refusal}\n${words.notBuilt}`);
    return 1;
  }
  const own = options.headers ? ownHostFile(root) : undefined;
  if (own !== undefined) {
    console.error(`${words.ownHeaders({ path: own })}\n${words.notBuilt}`);
    return 1;
  }
  const isOfParts = options.part !== undefined || options.join.length > 0;
  const unfit = isOfParts ? unfitParts(options.join, inputs, options.part) : undefined;
  if (unfit !== undefined) {
    console.error(`${unfit}\n${words.notBuilt}`);
    return 1;
  }
  const before = stateOf(root);
  const spending = new Spending();
  const { value, diagnostics } = await spending.on(words.spent.check, () =>
    loadPublication(root, options.asAt),
  );
  if (!value || diagnostics.length > 0) {
    report(diagnostics, root, process.stderr);
    console.error(words.notBuilt);
    return 1;
  }
  const figures = [...value.indicators.values()].flatMap(({ observations }) => observations).length;
  const { reports, indicators, asAt } = value;
  const whole = { reports: reports.length, indicators: indicators.size, figures, asAt };
  console.log(words.checked(whole));
  const base = baseOf(options.base, value.settings);
  const placing = { ...options, base, day: asAt, spending, inputs };
  const built = await publish(placing, before, value);
  if (built === undefined) return 1;
  const { pages, release } = built;
  // A build of what changed meanwhile, be it the code, is no build of either.
  if (release !== undefined && inputs !== undefined && inputs === inputsSum(project, options))
    writeStamp(stampsIn(project), { pages, release, out: realPlace(out), inputs });
  return 0;
}
