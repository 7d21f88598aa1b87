import type { Plugin } from 'vite';
import type { Day } from '../core/calendar.ts';
import { follow } from './preview.ts';

/** Which publication the pages show, and where the site will live. */
export interface Source {
  readonly root: string;
  readonly asAt: Day | undefined;
  /** The path of the site, with a slash at both ends. */
  readonly base: string;
  /** Whether this is a preview, which reloads itself with inline scripts and so has no content policy. */
  readonly isPreview: boolean;
}

const name = 'virtual:plainsight/source';
const resolved = `\0${name}`;

/**
 * Tells the pages which publication to load, and has `dev` load it again whenever a file of it changes
 * (facts E25). While the publication has faults, `dev` shows them in place of every page.
 */
export function publicationPlugin(source: Source): Plugin {
  return {
    name: 'plainsight:publication',
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) =>
      id === resolved ? `export const source = ${JSON.stringify(source)};` : undefined,
    configureServer: (server) => follow(server, source),
  };
}
