import type {
  DocumentKind,
  DocumentReference,
  SiteReference,
} from '../addresses/site-reference.ts';
import type { Document } from '../documents/document.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Schemes } from '../indicators/comparing/scheme.ts';
import type { Language } from '../language/english.ts';
import type { Places } from './places.ts';
import type { ReadRegister } from '../registers/register-reader.ts';
import { entryReferences } from '../registers/registers.ts';
import type { ReportHead } from '../civic/report.ts';
import type { PublishedFiles } from '../addresses/published-file.ts';
import type { SortedFiles } from '../source/folder.ts';

/** Everything that prose may link to, with the words of each. */
export interface LinkTargets {
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Indicators with faults of their own, told where those stand: links to them are not judged. */
  readonly faulty: ReadonlySet<string>;
  /** The titles of the reports, by id. */
  readonly reports: ReadonlyMap<string, string>;
  /** The page of each Markdown file, by its path. */
  readonly pages: ReadonlyMap<string, DocumentReference>;
  /** How links to the headings of each Markdown file that could be read may be typed, with the ids of these; by its path. */
  readonly anchors: ReadonlyMap<string, ReadonlyMap<string, string> | undefined>;
  /** Each entry of a register by its name (`actions/bus-passes`), and each register's page by its own. */
  readonly entries: ReadonlyMap<string, SiteReference>;
  /** Registers with tables that could not be read: links to their entries are not judged. */
  readonly unjudged: ReadonlySet<string>;
  readonly assets: PublishedFiles;
  readonly places: Places;
  /** The schemes of ratings, whose edges no rounded label may cross. */
  readonly schemes: Schemes;
  readonly language: Language;
}

/** What the targets of links are gathered from. */
export interface LinkSources {
  readonly folders: SortedFiles['folders'];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly faulty: ReadonlySet<string>;
  readonly reports: readonly Document<ReportHead>[];
  readonly documents: readonly Document<unknown>[];
  readonly registers: readonly ReadRegister[];
  readonly assets: PublishedFiles;
  readonly places: Places;
  readonly schemes: Schemes;
  readonly language: Language;
}

/** In the order in which what was probably meant is looked for. */
const documentKinds = [
  'body',
  'report',
  'indicator',
  'meeting',
  'table',
  'page',
] as const satisfies readonly DocumentKind[];

/** Gathers everything that prose may link to. A paper whose front matter has faults goes by its id. */
export function linkTargets(sources: LinkSources): LinkTargets {
  const { folders, reports, documents, registers, ...others } = sources;
  return {
    ...others,
    reports: new Map([
      ...folders.report.map(({ id }) => [id, id] as const),
      ...reports.map(({ id, head }) => [id, head.title] as const),
    ]),
    pages: new Map(
      documentKinds.flatMap((kind) =>
        folders[kind].map(({ id, file }) => [file.path, { kind, id }] as const),
      ),
    ),
    anchors: new Map(documents.map(({ path, anchors }) => [path, anchors])),
    entries: entryReferences(registers),
    unjudged: new Set(
      registers.filter(({ isPart }) => isPart).map(({ register }) => register.name),
    ),
  };
}
