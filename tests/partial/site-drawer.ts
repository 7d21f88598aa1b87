import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startKeeping } from '../../src/cli/kept-pages/keeping.ts';
import type { Keeper } from '../../src/cli/program/draw-site.ts';
import type { PageKeeper } from '../../src/cli/kept-pages/page-keeper.ts';
import { withStates, type PageRecord } from '../../src/cli/kept-pages/page-record.ts';
import { listAll } from '../../src/cli/output/listing.ts';
import { drawSite } from '../../src/cli/program/draw-site.ts';
import { openProgram } from '../../src/cli/program/open-program.ts';
import type { Program } from '../../src/cli/program/program.ts';
import type { Publication } from '../../src/core/publication/publication.ts';
import { handOver } from '../../src/site/handed-over.ts';

const project = join(import.meta.dirname, '../..');

/** A site that was drawn. */
export interface DrawnSite {
  readonly folder: string;
  readonly record: PageRecord;
  /** The paths of the files that were drawn anew; the others were taken over. */
  readonly drawn: ReadonlySet<string>;
}

/** Draws sites of publications in one process, one after the other, each as a build of its own would. */
export class SiteDrawer {
  readonly #top: string;
  /** Below the code: what a program needs is looked for from where it lies. */
  readonly #work: string;
  readonly #program: Program;
  #count = 0;

  private constructor(top: string, work: string, program: Program) {
    this.#top = top;
    this.#work = work;
    this.#program = program;
  }

  /** @param top A folder that is there, for the sites. */
  static async open(top: string): Promise<SiteDrawer> {
    const work = join(project, 'node_modules/.cache/plainsight', `partial-${process.pid}`);
    mkdirSync(work, { recursive: true });
    const origin = { project, behindLink: undefined, base: '/' };
    const program = await openProgram(origin, work);
    const folder = join(work, 'kept');
    cpSync(program.folder, folder, { recursive: true });
    return new SiteDrawer(top, work, { ...program, folder });
  }

  /** Takes away what the sites were drawn with. */
  close(): void {
    rmSync(this.#work, { recursive: true, force: true });
  }

  /**
   * Draws a publication that was compiled for this alone: what is read of it is noted in place.
   *
   * @param before The site that stands; without it all is drawn.
   */
  async draw(publication: Publication, before?: DrawnSite): Promise<DrawnSite> {
    this.#count += 1;
    const folder = join(this.#top, `site-${this.#count}`);
    // A program that was loaded before has read another publication.
    const program = { ...this.#program, folder: join(this.#work, `program-${this.#count}`) };
    cpSync(this.#program.folder, program.folder, { recursive: true });
    const drawn = new Set<string>();
    const keeping = startKeeping(publication);
    handOver(publication, keeping.recorder);
    let keeper: PageKeeper | undefined;
    const begin = (): Keeper => {
      const made = keeping.keeperOf(before?.record, before?.folder ?? '');
      keeper = made;
      return {
        bring: (path, to) => made.bring(path, to),
        draw: (path, draw) => (drawn.add(path), made.draw(path, draw)),
      };
    };
    try {
      await drawSite(program, folder, { base: '/', keeper: begin });
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    } finally {
      rmSync(program.folder, { recursive: true });
    }
    return { folder, record: withStates(keeper!.toRecord(folder, '')), drawn };
  }
}

/** The paths of the files in which two sites differ, of those that only one has too. */
export function differing(one: string, other: string): readonly string[] {
  const paths = new Set([...listAll(one), ...listAll(other)].map(({ path }) => path));
  const bytesOf = (folder: string, path: string) => {
    try {
      return readFileSync(join(folder, path));
    } catch {
      return Buffer.from(`no ${folder}`);
    }
  };
  return [...paths].filter((path) => !bytesOf(one, path).equals(bytesOf(other, path)));
}
