import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { follow } from './preview.ts';
import type { Source } from './shown-source.ts';

const sourceName = 'virtual:plainsight/source';
const handedOverName = 'virtual:plainsight/handed-over';

const nothingHanded =
  'export const takeOver = () => undefined; export const takeNotes = () => undefined;';

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
      if (id === handedOverName && !source.isPreview) return { id: handedOver, external: true };
      return id === sourceName || id === handedOverName ? `\0${id}` : undefined;
    },
    load(id) {
      if (id === `\0${sourceName}`) return `export const source = ${JSON.stringify(source)};`;
      return id === `\0${handedOverName}` ? nothingHanded : undefined;
    },
    configureServer: (server) => follow(server, source),
  };
}
