import type { Plugin } from 'vite';

/**
 * Has every file of a code that was started through a link named by the path of the link: Astro asks the disk for the
 * path of its provider of sessions, and is given the one that the link leads to.
 *
 * @param project The folder of the code, by way of the link.
 * @param behind Where the link leads.
 */
export function linkedPlugin(project: string, behind: string): Plugin {
  return {
    name: 'plainsight:linked',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      async handler(name, importer, options) {
        const found = await this.resolve(name, importer, { ...options, skipSelf: true });
        if (!found?.id.startsWith(behind)) return found;
        return { ...found, id: `${project}${found.id.slice(behind.length)}` };
      },
    },
  };
}
