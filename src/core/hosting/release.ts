import { z } from 'astro/zod';

/** The file of each site that says what it was built from, and the sum of each of its files. */
export const releaseFile = 'release.json';

/** What a site was built from, and what belongs to it (standard S-41). The same sources make the same bytes. */
const releaseSchema = z.object({
  format: z.literal('plainsight-release/1'),
  /** The commit of the publication; `null` where git does not have it, or something was not committed. */
  commit: z.string().nullable(),
  /** The publication's today, and the path that the site was built for. */
  asAt: z.string(),
  base: z.string(),
  builtWith: z.object({
    plainsight: z.string(),
    astro: z.string(),
    /** The SHA-256 of `package-lock.json`: which packages there were; `null` where the code has none beside it. */
    packages: z.string().nullable(),
  }),
  /** The SHA-256 of each file, by its path in the site; without this one. */
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});

export type Release = z.output<typeof releaseSchema>;

/** Reads what a site says of itself; `undefined` where it is not that. */
export function readRelease(text: string): Release | undefined {
  try {
    return releaseSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** How the files of a folder differ from those of a release, each by its path, in order. */
export interface Differences {
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  /** What no build wrote there. */
  readonly added: readonly string[];
}

/** Holds the sums of the files of a folder against a release. */
export function differences(
  { files }: Pick<Release, 'files'>,
  found: ReadonlyMap<string, string>,
): Differences {
  const known = new Map(Object.entries(files));
  return {
    changed: [...known].flatMap(([path, sum]) =>
      found.has(path) && found.get(path) !== sum ? path : [],
    ),
    missing: [...known.keys()].filter((path) => !found.has(path)),
    added: [...found.keys()].filter((path) => !known.has(path)),
  };
}
