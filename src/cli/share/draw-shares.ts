import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { addressOf } from '../../core/addresses/address.ts';
import { english } from '../../core/language/english.ts';
import { catalogueOf } from '../../core/publication/catalogue.ts';
import type { Publication } from '../../core/publication/publication.ts';
import { topicsOf } from '../../core/publication/topic.ts';
import { drawShareCard } from '../../site/share/draw-share-card.ts';
import { sharesOf } from '../../site/share/shares.ts';
import { keepMade, madeBefore, tidyShelf } from '../output/made-before.ts';
import type { Spent } from '../output/spent.ts';
import { isInPart, type Part } from '../parts/part.ts';
import { project } from '../project.ts';
import { sharePictures } from './share-pictures.ts';

/** Where pictures are kept, from the project's folder: with what else can be made anew at any time. */
const usualFolder = 'node_modules/.cache/plainsight/share';

/** The sum of what makes pixels of a drawing: this folder with its fonts, and the packages that it uses. */
function drawerSum(): Buffer {
  const sum = createHash('sha256');
  const own = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const packages = ['@resvg/resvg-wasm', 'pako'].map((name) =>
    join(project, 'node_modules', name, 'package.json'),
  );
  for (const file of [...own, ...packages]) sum.update(readFileSync(file));
  return sum.digest();
}

/**
 * Draws the pictures that stand for pages where their addresses are passed on, into a site. What was drawn by an
 * earlier build is taken from there: by its contents, whatever publication it was of.
 *
 * @param part The part of all of them that is drawn.
 * @returns What they took, and how many were written: none of a publication that has none.
 */
export async function drawShares(
  publication: Publication,
  site: string,
  part: Part = { number: 1, of: 1 },
  home = join(project, usualFolder),
): Promise<Spent> {
  const started = performance.now();
  const spent = { on: english.commands.spent.share, seconds: 0, files: 0, bytes: 0 };
  const shares = sharesOf(publication, topicsOf(publication, catalogueOf(publication)));
  if (!shares) return spent;
  const drawer = drawerSum();
  const shelf = sharePictures(home);
  for (const path of shares.paths.filter((_, place) => isInPart(part, place))) {
    const card = shares.cardOf(path);
    if (!card) continue;
    const svg = drawShareCard(card, shares.frame);
    const key = createHash('sha256').update(drawer).update(svg).digest('hex');
    const kept = madeBefore(shelf, key);
    const png = kept ?? (await import('./to-png.ts')).toPng(svg);
    if (!kept) keepMade(shelf, key, png);
    const file = join(site, addressOf.shareCard(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, png, { flag: 'wx' });
    spent.files += 1;
    spent.bytes += png.length;
    // The search index is made meanwhile, and asks for its turn.
    await setImmediate();
  }
  tidyShelf(shelf);
  return { ...spent, seconds: (performance.now() - started) / 1000 };
}
