import { engineOptions } from '../../core/search/engine-options.ts';
import type { SearchIndex } from '../../core/search/find.ts';
import type { SearchData } from '../../core/search/search-data.ts';

/** The program that comes with an index. */
interface Engine {
  createInstance(
    options: ReturnType<typeof engineOptions>,
  ): SearchIndex & { init(): Promise<void> };
}

/** Fetches what an index is searched with. */
export async function openIndex({ folder, base }: SearchData): Promise<SearchIndex> {
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Engine;
  const index = createInstance(engineOptions(folder, base));
  await index.init();
  return index;
}
