/** The version of what writes the index and reads it in the browser. */
export const engineVersion = '1.6.0';

/** The folder of the search index, from the root of a site: browsers keep what is in it, so that its name tells the version. */
export const indexFolder = `/_assets/search-${engineVersion}/`;

/** How the program of the index is set up: it runs in the page itself, and a title counts more than the words under it. */
export const engineOptions = (folder: string, base: string) => ({
  basePath: folder,
  baseUrl: base,
  noWorker: true,
  excerptLength: 24,
  ranking: { metaWeights: { title: 5, called: 2, also: 2 } },
});
