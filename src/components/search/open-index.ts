import { engineOptions } from '../../core/search/engine-options.ts';
import type { SearchIndex } from '../../core/search/find.ts';
import type { SearchData } from '../../core/search/search-data.ts';

/** The program that comes with an index. */
interface Engine {
  createInstance(
    options: ReturnType<typeof engineOptions>,
  ): SearchIndex & { init(): Promise<void>; filters(): Promise<unknown> };
}

/** Fetches what an index is searched with. */
export async function openIndex({ folder, base }: SearchData): Promise<SearchIndex> {
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Engine;
  const index = createInstance(engineOptions(folder, base));
  await index.init();
  // Of filters that were not fetched the engine counts nothing, which would read as nothing found.
  await index.filters();
  return index;
}
