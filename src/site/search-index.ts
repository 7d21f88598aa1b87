import { close, createIndex } from 'pagefind';
import type { Publication } from '../core/publication/publication.ts';
import { indexRecordOf, type IndexRecord } from '../core/search/index-record.ts';
import { searchRecords } from '../core/search/records-of.ts';

/** A file of the index, by its path in the index's own folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** More records than these share files: a result is one small request, and a site not thousands of files. */
const mostFragments = 100;

/** What a site is searched with; the index comes with whole pages for searching, and programs that we have no use for. */
const isNeeded = (path: string) =>
  /^(?:index|fragment|filter)\//.test(path) ||
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|pagefind\..+\.pf_meta)$/.test(path);

/** All that an index is made of. */
export interface Indexed {
  /** The language in which words are taken for forms of one, such as `en`. */
  readonly language: string;
  readonly records: readonly IndexRecord[];
}

/** What the index of a publication is made of. */
export function indexedOf(publication: Publication): Indexed {
  const [language = 'en'] = publication.language.code.split('-');
  return { language, records: searchRecords(publication).map(indexRecordOf) };
}

/**
 * Makes a search index, in a program of its own beside this one.
 *
 * @returns Its files, in order of path: the same bytes for the same records.
 */
export async function makeIndex({ language, records }: Indexed): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({
    forceLanguage: language,
    maxFragments: mostFragments,
  });
  if (!index) throw new Error(errors.join('\n'));
  try {
    const added = await Promise.all(
      records.map(({ meta, filters, sort, ...rest }) => {
        const lists = Object.entries(filters).map(
          ([name, values]) => [name, [...values]] as [string, string[]],
        );
        return index.addCustomRecord({
          ...rest,
          language,
          meta: { ...meta },
          sort: { ...sort },
          filters: Object.fromEntries(lists),
        });
      }),
    );
    const refused = added.flatMap(({ errors: told }) => told);
    if (refused.length > 0) throw new Error(refused.join('\n'));
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(made.errors.join('\n'));
    const own = `wasm.${language}.pagefind`;
    const hasOwn = made.files.some(({ path }) => path === own);
    return made.files
      .filter(({ path }) => isNeeded(path) && !(hasOwn && path === 'wasm.unknown.pagefind'))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await close();
  }
}
