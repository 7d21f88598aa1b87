import { english } from '../core/language/english.ts';
import type { Publication } from '../core/publication/publication.ts';
import { handOver } from '../site/handed-over.ts';
import { startKeeping } from './kept-pages/keeping.ts';
import type { PageKeeper } from './kept-pages/page-keeper.ts';
import { readRecord, recordsIn, type PageRecord } from './kept-pages/page-record.ts';
import type { Options } from './options.ts';
import { realPlace } from './output/place.ts';
import type { Spending } from './output/spent.ts';
import type { ProgramAhead } from './program/program-ahead.ts';
import type { Program } from './program/program.ts';
import { project } from './project.ts';

const words = english.commands.spent;

/** What of a build its pages depend on. */
type Drawing = Pick<Options, 'out' | 'part' | 'all'> & {
  readonly spending: Spending;
  /** What draws them. */
  readonly ahead: ProgramAhead;
};

/** What every page rests on besides the publication; `undefined` where it is not known. What a machine takes for its place and time may be seen in words. */
const drawnByOf = ({ key }: Program): string | undefined =>
  key && `${key} ${JSON.stringify(Intl.DateTimeFormat().resolvedOptions())}`;

/**
 * Draws the pages of a publication, by a program that is kept while nothing that it is made from has changed. Pages that
 * read nothing that has changed are taken over from the site that stands. Then the pictures for sharing them.
 *
 * @param to The folder to draw in.
 * @returns What the next build is to know of them; `undefined` where it can know nothing.
 */
export async function drawPages(
  { spending, part, all, out, ahead }: Drawing,
  to: string,
  publication: Publication,
): Promise<PageRecord | undefined> {
  const { drawSite } = await import('./program/draw-site.ts');
  const keeping = await spending.on(words.watch, () => startKeeping(publication));
  const program = await spending.on(words.program, () => ahead.open());
  handOver(publication, keeping.recorder);
  const stands = realPlace(out);
  const drawnBy = part === undefined ? drawnByOf(program) : undefined;
  const isKept = !all && drawnBy !== undefined;
  const record = isKept ? readRecord(recordsIn(project), stands, drawnBy) : undefined;
  let keeper: PageKeeper | undefined;
  const begin = () => (keeper = keeping.keeperOf(record, stands));
  spending.add(...(await drawSite(program, to, { base: ahead.base, part, keeper: begin })));
  const kept = drawnBy === undefined ? undefined : keeper?.toRecord(stands, drawnBy);
  const { drawShares } = await import('./share/draw-shares.ts');
  spending.add(await drawShares(publication, to, part));
  return kept;
}
