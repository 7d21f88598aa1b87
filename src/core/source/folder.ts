import { problem, type Checked } from './diagnostic.ts';
import { suggestFolder } from './suggest-folder.ts';
import { startOf, type SourceFile, type UnreadFile } from './source.ts';

/** The folders of a publication, and what one file in each is. */
export const folders = {
  body: { folder: 'content/bodies/', endings: ['.md', '.mdx'] },
  report: { folder: 'content/reports/', endings: ['.md', '.mdx'] },
  indicator: { folder: 'content/indicators/', endings: ['.md', '.mdx'] },
  meeting: { folder: 'content/meetings/', endings: ['.md', '.mdx'] },
  page: { folder: 'content/pages/', endings: ['.md', '.mdx'] },
  data: { folder: 'data/indicators/', endings: ['.csv'] },
  table: { folder: 'content/tables/', endings: ['.md'] },
  import: { folder: 'content/imports/', endings: ['.yml'] },
  tableData: { folder: 'data/tables/', endings: ['.csv'] },
} as const;

const entries = Object.entries(folders);

/** What a file of a publication is about. */
export type Folder = keyof typeof folders;

/** A file of a folder, with the id that its name gives it. */
export interface FolderFile {
  readonly id: string;
  readonly file: SourceFile | UnreadFile;
}

/** The files of a publication, by folder. `settings` is `content/publication.yml`; `glossary` and `subjects` stand beside it. */
export interface SortedFiles {
  readonly settings: SourceFile | UnreadFile | undefined;
  readonly glossary: SourceFile | UnreadFile | undefined;
  readonly subjects: SourceFile | UnreadFile | undefined;
  /** `data/revisions.csv`: what became of published figures. */
  readonly revisions: SourceFile | UnreadFile | undefined;
  /** `data/addresses.csv`, `data/redirects.csv` and `data/gone.csv`: addresses that were published, and what became of them. */
  readonly addresses: SourceFile | UnreadFile | undefined;
  readonly redirects: SourceFile | UnreadFile | undefined;
  readonly gone: SourceFile | UnreadFile | undefined;
  readonly folders: Readonly<Record<Folder, readonly FolderFile[]>>;
  /** The tables of each register, by its name: `data/<name>.csv` and those in `data/<name>/`. */
  readonly registers: ReadonlyMap<string, readonly (SourceFile | UnreadFile)[]>;
}

export const settingsPath = 'content/publication.yml';
export const glossaryPath = 'content/glossary.yml';
export const subjectsPath = 'content/subjects.yml';
export const revisionsPath = 'data/revisions.csv';
export const addressesPath = 'data/addresses.csv';
export const redirectsPath = 'data/redirects.csv';
export const gonePath = 'data/gone.csv';

/** The files of which there is one, by what they are called here. */
const single = {
  settings: settingsPath,
  glossary: glossaryPath,
  subjects: subjectsPath,
  revisions: revisionsPath,
  addresses: addressesPath,
  redirects: redirectsPath,
  gone: gonePath,
} as const;

type Single = keyof typeof single;

const singleByPath = new Map<string, Single>(
  Object.entries(single).map(([name, path]) => [path, name as Single]),
);

export const problems = {
  unknownPlace: problem('file/unknown-place'),
  name: problem('file/name'),
  reserved: problem('file/reserved'),
  index: problem('file/index'),
  twice: problem('file/twice'),
  noSettings: problem('publication/missing'),
};

/** What hosts call the first page of a folder: here every page has an address of its own. */
const indexName = 'index';

/** What may be the name of a file, and so the end of an address. */
export const idShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The register that a table belongs to by its path. */
function registerOf(path: string, names: ReadonlySet<string>): string | undefined {
  const [, name] = /^data\/([^/]+?)(?:\.csv|\/[^/]+\.csv)$/.exec(path) ?? [];
  return name !== undefined && names.has(name) ? name : undefined;
}

/**
 * Sorts each file into its folder by its path; one that belongs nowhere is reported.
 *
 * @param names The names of the registers there are.
 * @param reserved What no page may be called, since the site itself puts something at that address.
 */
export function sortFiles(
  files: readonly (SourceFile | UnreadFile)[],
  names: ReadonlySet<string> = new Set(),
  reserved: ReadonlySet<string> = new Set(),
): Checked<SortedFiles> {
  const registers = new Map<string, (SourceFile | UnreadFile)[]>();
  const found: Record<Folder, FolderFile[]> = {
    ...{ body: [], report: [], indicator: [], meeting: [], page: [], data: [] },
    ...{ table: [], tableData: [], import: [] },
  };
  const paths = new Map<string, string>();
  const diagnostics = [];
  const one: Record<Single, SourceFile | UnreadFile | undefined> = {
    ...{ settings: undefined, glossary: undefined, subjects: undefined, revisions: undefined },
    ...{ addresses: undefined, redirects: undefined, gone: undefined },
  };
  for (const file of files) {
    const { path } = file;
    const place = startOf(path);
    const entry = entries.find(([, { folder }]) => path.startsWith(folder));
    const ending = entry?.[1].endings.find((candidate) => path.endsWith(candidate));
    const register = registerOf(path, names);
    const alone = singleByPath.get(path);
    if (alone) {
      one[alone] = file;
    } else if (register !== undefined) {
      registers.set(register, [...(registers.get(register) ?? []), file]);
    } else if (!entry || !ending) {
      diagnostics.push(
        problems.unknownPlace.at(place, {
          path,
          hint: suggestFolder(path, [
            ...[revisionsPath, addressesPath, redirectsPath, gonePath],
            ...[...names].map((name) => `data/${name}.csv`),
          ]),
        }),
      );
    } else {
      const name = path.slice(entry[1].folder.length);
      const id = name.slice(0, -ending.length);
      const folder = entry[0] as Folder;
      const other = paths.get(`${folder}/${id}`);
      if (!idShape.test(id)) diagnostics.push(problems.name.at(place, { name }));
      else if (folder === 'page' && reserved.has(id))
        diagnostics.push(problems.reserved.at(place, { name }));
      else if (id === indexName && folder !== 'data' && folder !== 'tableData')
        diagnostics.push(problems.index.at(place, { isPage: folder === 'page' }));
      else if (other) diagnostics.push(problems.twice.at(place, { other }));
      else {
        found[folder].push({ id, file });
        paths.set(`${folder}/${id}`, path);
      }
    }
  }
  if (!one.settings) diagnostics.push(problems.noSettings.at(startOf(settingsPath)));
  return { value: { ...one, folders: found, registers }, diagnostics };
}
