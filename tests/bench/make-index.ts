import { loadPublication } from '../../src/site/load.ts';
import { indexedOf, makeIndex } from '../../src/site/search-index.ts';

/**
 * Reads a publication, and makes its search index unless `only-read` is said: run both ways, the difference is what the
 * search costs in a build.
 */
const [, , root = '', what] = process.argv;
const { value } = loadPublication(root);
if (what !== 'only-read') await makeIndex(indexedOf(value!));
