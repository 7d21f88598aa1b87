import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { follow } from './preview.ts';
import type { Source } from './shown-source.ts';

const sourceName = 'virtual:plainsight/source';
const handedOverName = 'virtual:plainsight/handed-over';

/** What hands it over in a preview. */
const previewed = join(import.meta.dirname, 'previewed.ts');

/** Left out of what is bundled for a build, so that the pages and the command meet in one module of one process. */
const handedOver = pathToFileURL(join(import.meta.dirname, 'handed-over.ts')).href;

/**
 * Tells the pages which publication to load, and has `dev` load it again whenever a file of it changes
 * (facts E25). While the publication has faults, `dev` shows them in place of every page. A build does not
 * compile again what its command has just checked.
 */
export function publicationPlugin(source: Source): Plugin {
  return {
    name: 'plainsight:publication',
    resolveId(id) {
      if (id === handedOverName)
        return source.isPreview ? previewed : { id: handedOver, external: true };
      return id === sourceName ? `\0${id}` : undefined;
    },
    load(id) {
      return id === `\0${sourceName}`
        ? `export const source = ${JSON.stringify(source)};`
        : undefined;
    },
    configureServer: (server) => follow(server, source),
  };
}
