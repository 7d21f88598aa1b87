/**
 * Where everything stands on a site, from its root: one row for each kind of page and file, spelt as its program is
 * called in `src/pages`. These addresses are permanent (standards D-50): links from outside depend on them.
 */
export const routes = {
  home: '/',
  /** What is shown in place of a page that is not there. */
  notFound: '/404.html',
  /** The mark of the site in the bar of a browser. */
  mark: '/mark.svg',
  /** The colours that a publication has of its own. */
  face: '/data/styles/[name].css',
  reports: '/reports/',
  report: '/reports/[id]/',
  meetings: '/meetings/',
  meeting: '/meetings/[id]/',
  indicators: '/indicators/',
  indicator: '/indicators/[id]/',
  /** Figures of a measure that are too many for its own page. */
  figures: '/indicators/[id]/figures/[page]/',
  /** One part of a measure over time. */
  part: '/indicators/[id]/by/[dimension]/[value]/',
  data: '/data/indicators/[id].csv',
  /** The parts of a measure over time, for a script that draws those that a reader chooses. */
  parts: '/data/parts/[id].json',
  /** The tables of papers that are no measures: all of them, one, and its data. */
  tables: '/tables/',
  table: '/tables/[id]/',
  tableData: '/data/tables/[id].csv',
  /** The entries of a register as data. */
  registerData: '/data/registers/[id].csv',
  /** Every published table as files to use again, and one of them in other forms: `kind` is the folder of its CSV. */
  openData: '/data/',
  tableWorkbook: '/data/[kind]/[id].xlsx',
  tableJson: '/data/[kind]/[id].json',
  tableCsvw: '/data/[kind]/[id].csv-metadata.json',
  tableSchema: '/data/[kind]/[id].schema.json',
  /** All of them: as a Data Package, as a catalogue, in one zip. */
  dataPackage: '/data/datapackage.json',
  dataCatalogue: '/data/catalog.jsonld',
  dataZip: '/data/data.zip',
  /** Everything that is published, for whoever holds it against a later record. */
  record: '/data/record.json',
  /** A picture as a file of its own. */
  picture: '/data/pictures/[name].svg',
  scorecards: '/scorecards/',
  scorecard: '/scorecards/[id]/',
  /** The measures of a card by their rating, and those that are behind or getting worse. */
  scorecardByRating: '/scorecards/[id]/by-rating/',
  scorecardWorse: '/scorecards/[id]/worse/',
  /** A card held against a later one. */
  thenAndNow: '/then-and-now/[pair]/',
  bodies: '/bodies/',
  body: '/bodies/[id]/',
  /** The subjects of `publication.yml`, and one of them. */
  themes: '/themes/',
  theme: '/themes/[id]/',
  /** The A to Z of subjects, and the page of some letters. */
  subjects: '/subjects/',
  subjectsOf: '/subjects/[letters]/',
  /** One subject, where those of its letters are too much for one page. */
  subjectPage: '/subjects/[letters]/[id]/',
  years: '/years/',
  /** Everything, by kind. */
  records: '/records/',
  /** What was published and became another, with the reason. */
  changes: '/changes/',
  /** What was known on days that the publication keeps: all of them, one, a measure in it, and its data. */
  versions: '/versions/',
  version: '/versions/[day]/',
  versionMeasure: '/versions/[day]/[id]/',
  versionData: '/versions/[day]/[id].csv',
  discrepancies: '/discrepancies/',
  glossary: '/glossary/',
  howToRead: '/how-to-read/',
  search: '/search/',
  /** The calendar of a body, and the feeds of the site, a body or a subject. */
  calendar: '/calendars/[body].ics',
  atom: '/feeds/[name].atom',
  jsonFeed: '/feeds/[name].json',
  /** Every diagnostic, and those of a family. */
  problems: '/problems/',
  problemFamily: '/problems/[family]/',
  /** What became of an address at which a page stood. */
  former: '/[...address]/',
  /** A page of the publication's own, a register's among them. */
  page: '/[id]/',
  /** A group of a register that is too long for one page: a year, a paper. */
  registerPart: '/[id]/[part]/',
} as const;

/** A kind of page or file. */
export type RouteName = keyof typeof routes;

/** The names of the parts of an address that are different for each of its kind. */
type NamesIn<Path extends string> = Path extends `${string}[${infer Name}]${infer Rest}`
  ? (Name extends `...${infer Steps}` ? Steps : Name) | NamesIn<Rest>
  : never;

/** What makes the address of one of a kind: the id of each part that is its own. */
export type RouteParams<Name extends RouteName> = Readonly<
  Record<NamesIn<(typeof routes)[Name]>, string>
>;

/** The kinds of which a publication does not list its own: the site makes what stands in their folders. */
export const siteRoutes = [
  'notFound',
  'mark',
  'face',
  'picture',
  'calendar',
  'atom',
  'jsonFeed',
  'problems',
  'problemFamily',
  'subjectPage',
  'former',
  'versions',
  'version',
  'versionMeasure',
  'versionData',
] as const satisfies readonly RouteName[];

/** Where the pictures are that stand for pages where their addresses are passed on: drawn beside the pages, by none of their programs. */
export const shareFolder = '/data/share/';

export type SiteRoute = (typeof siteRoutes)[number];

/** What no page of the publication's own may be called, since the site itself puts something there. */
export const reservedNames: ReadonlySet<string> = new Set(
  Object.values(routes).flatMap((path) => /^\/([^/.[\]]+)(?:\/|\.html$)/.exec(path)?.[1] ?? []),
);
