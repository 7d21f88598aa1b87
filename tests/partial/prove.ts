import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listAll } from '../../src/cli/output/listing.ts';
import { compileBytes } from '../../src/core/publication/stages/compile-bytes.ts';
import { englishFor } from '../../src/core/language/voices/english-for.ts';
import type { Publication } from '../../src/core/publication/publication.ts';
import type { Day } from '../../src/core/values/calendar.ts';
import { elements } from '../../src/elements/registry.ts';
import { council, publicFiles } from '../../src/problem-examples/council.ts';
import {
  faultyCouncil,
  mendedCouncil,
  type Council,
} from '../../src/problem-examples/problem-example.ts';
import { problemExamples } from '../../src/problem-examples/table.ts';
import { readAssets, readSources } from '../../src/site/read-sources.ts';
import { anyFrom, editedAtRandom, type Files } from './random-edit.ts';
import { differing, SiteDrawer, type DrawnSite } from './site-drawer.ts';

/** What came of drawing sites in part and whole. */
export interface Proof {
  /** How many edits made a publication that could be drawn. */
  drawn: number;
  /** Files that were taken over, and files that were drawn anew, of all partial sites. */
  files: { kept: number; drawn: number };
  /** Edits after which the two differ, with the files that do. */
  readonly differing: string[];
  /** What every page rests on. */
  outside: readonly string[];
}

const day: Day = '2026-11-20';

/** Compiles files as if they had just been read, with whatever is wrong with them. */
const compile = (files: Files): Publication | undefined =>
  compileBytes(
    [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => ({ path, bytes })),
    { elements, languageFor: englishFor, commitDay: () => day },
  ).value;

const filesOf = (of: Council): Files =>
  new Map(
    Object.entries({ ...publicFiles, ...of }).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );

/** The files of a publication in a folder. */
const filesIn = (root: string): Files =>
  new Map(
    [...readSources(root).value, ...readAssets(root)].flatMap((file) =>
      'bytes' in file ? [[file.path, file.bytes] as const] : [],
    ),
  );

/** The good council after every edit of the table of faults, and with the fault mended: each so many from one on. */
function* faultsOfTable(
  every: number,
  from: number,
): Generator<readonly [string, Files], void, boolean> {
  for (const [at, fault] of problemExamples.entries()) {
    if (at % every !== from) continue;
    const name = `${fault.code} when ${fault.when}`;
    yield [name, filesOf(faultyCouncil(fault))];
    yield [`${name}, mended`, filesOf(mendedCouncil(fault))];
  }
}

/** One edit after the other. What cannot be compiled, or drawn as whoever asks for the next one tells, is taken back. */
function* editsOf(
  files: Files,
  seed: number,
  count: number,
): Generator<readonly [string, Files], void, boolean> {
  const any = anyFrom(seed);
  let now = files;
  for (let at = 0; at < count;) {
    const { files: next, what } = editedAtRandom(now, any);
    if (compile(next) === undefined) continue;
    if (!(yield [what, next])) continue;
    at += 1;
    // Not too far from what was sound.
    now = at % 10 === 0 ? files : next;
  }
}

const [of = 'council', steps = 'faults', count = '97', seed = '3'] = process.argv.slice(2);
const good = of === 'council' ? filesOf(council) : filesIn(of);
const edits =
  steps === 'faults'
    ? faultsOfTable(Number(count), Number(seed))
    : editsOf(good, Number(seed), Number(count));
const top = mkdtempSync(join(tmpdir(), 'plainsight-partial-'));
const drawer = await SiteDrawer.open(top);
const proof: Proof = { drawn: 0, files: { kept: 0, drawn: 0 }, differing: [], outside: [] };

/** Draws a publication whole; `undefined` where it cannot be, as of one that is at fault. */
async function drawnWhole(files: Files): Promise<DrawnSite | undefined> {
  const publication = compile(files);
  if (publication === undefined) return undefined;
  try {
    return await drawer.draw(publication);
  } catch {
    return undefined;
  }
}

const base = (await drawnWhole(good))!;
proof.outside = base.record.outside.flatMap((rest) =>
  base.record.rests[rest]![0].map((thing) => base.record.things[thing]![0]),
);
let before = base;
const discard = ({ folder }: DrawnSite) => rmSync(folder, { recursive: true });
/** Draws a publication whole and in part, and compares the two. @returns Whether it could be drawn. */
async function compare(what: string, files: Files): Promise<boolean> {
  const whole = await drawnWhole(files);
  if (whole === undefined) return false;
  const part = await drawer.draw(compile(files)!, before);
  const differ = differing(whole.folder, part.folder);
  proof.drawn += 1;
  proof.files.drawn += part.drawn.size;
  proof.files.kept += listAll(part.folder).length - part.drawn.size;
  if (differ.length > 0) proof.differing.push(`${what}: ${differ.slice(0, 3).join(', ')}`);
  discard(whole);
  if (steps === 'faults') discard(part);
  else {
    if (before !== base) discard(before);
    before = part;
  }
  return true;
}

for (let edit = edits.next(); !edit.done; edit = edits.next(await compare(...edit.value)));
drawer.close();
rmSync(top, { recursive: true });
console.log(JSON.stringify(proof));
