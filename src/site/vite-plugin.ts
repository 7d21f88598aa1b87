import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { Day } from '../core/calendar.ts';

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
 * (facts E25).
 */
export function publicationPlugin(source: Source): Plugin {
  return {
    name: 'plainsight:publication',
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) =>
      id === resolved ? `export const source = ${JSON.stringify(source)};` : undefined,
    configureServer(server) {
      const folders = ['content', 'data'].map((folder) => join(source.root, folder));
      server.watcher.add(folders);
      const reload = (path: string) => {
        if (!folders.some((folder) => path.startsWith(folder + sep))) return;
        for (const environment of Object.values(server.environments))
          environment.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      };
      for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, reload);
    },
  };
}
