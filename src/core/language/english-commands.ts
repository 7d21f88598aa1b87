import { plural } from './plural.ts';

/** What a command tells of a whole publication. */
interface Whole {
  readonly reports: number;
  readonly indicators: number;
  readonly figures: number;
  readonly asAt: string;
}

/** Where a folder differs from what a build wrote, each file by its path. */
interface Differing {
  readonly out: string;
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

const addresses = (count: number) => (count === 1 ? '1 address' : plural(count, 'addresse'));

/** What the commands say of what they did: to officers and developers, never to readers. */
export const commands = {
  /** @param clear How many of the problems `--fix` mends. */
  problems: ({ problems, files, clear }: { problems: number; files: number; clear: number }) => {
    const them = problems === 1 ? 'it' : 'them';
    const mends = clear === problems ? them : `${clear} of them`;
    const fixed = clear === 0 ? '' : ` \`npm run check -- --fix\` mends ${mends} by itself.`;
    return `${plural(problems, 'problem')} in ${plural(files, 'file')}. Mend ${them}, and run the command again.${fixed} Each kind is explained in docs/problems/.`;
  },
  moreOfAKind: ({ more, code, path }: { more: number; code: string; path: string }) =>
    `… and ${more} more of \`${code}\` in ${path}. \`--json\` lists all.`,
  /** A place that was mended, what stood there and what stands there now; blank where nothing did. */
  mended: ({
    place,
    code,
    was,
    now,
  }: {
    place: string;
    code: string;
    was: string;
    now: string;
  }) => {
    const shown = (text: string) => (text === '' ? 'nothing' : `\`${text}\``);
    return `${place}  ${code}\n  was ${shown(was)}\n  now ${shown(now)}`;
  },
  leftAsItIs: ({ path, reason }: { path: string; reason: string }) =>
    `${path} was left as it is: ${reason}.`,
  allMended: ({ places, files }: { places: number; files: number }) =>
    places === 0
      ? 'Nothing was mended: what is wrong, if anything, can be meant in more than one way.'
      : `Mended ${plural(places, 'place')} in ${plural(files, 'file')}. Look at each before you commit it.`,
  nothingWrong: ({ reports, indicators, figures, asAt, seconds }: Whole & { seconds: string }) =>
    `Nothing is wrong: ${plural(reports, 'report')}, ${plural(indicators, 'indicator')}, ${plural(figures, 'figure')}, as at ${asAt} (${seconds} s).`,
  /** A measure with rows that wait for their figures. @param periods In order; of many the ends are told. @param others How many of them are those of comparators. */
  stillToCome: ({
    title,
    periods,
    figures,
    others,
    place,
  }: {
    title: string;
    periods: readonly string[];
    figures: number;
    others: number;
    place: string;
  }) =>
    `Still to come: ${title}, ${periods.length > 3 ? `${periods[0]!} to ${periods.at(-1)!}` : periods.join(', ')}: ${plural(figures, 'figure')}${others === 0 || others === figures ? '' : `, ${others} of them others’`}. ${place}`,
  leftOut: ({ path, from }: { path: string; from: string }) => `Left out until ${from}: ${path}.`,
  checked: ({ reports, indicators, figures, asAt }: Whole) =>
    `Checked ${plural(reports, 'report')} and ${plural(indicators, 'indicator')} with ${plural(figures, 'figure')}, as at ${asAt}. Writing pages …`,
  wrote: ({ pages, out, seconds }: { pages: number; out: string; seconds: string }) =>
    `Wrote ${plural(pages, 'page')} to ${out} in ${seconds} s.`,
  /** What a build tells of where its time went, where that is asked for. */
  spent: {
    head: ['step', 'seconds', 'files', 'MB'],
    check: 'reading and checking',
    program: 'what draws the pages',
    kept: 'pages and files that were the same',
    watch: 'what can be read of it, summed up',
    search: 'the search, made beside the pages',
    share: 'pictures for sharing',
    more: 'files for readers and hosts',
    sums: 'sums of all files',
    place: 'putting it in its place',
  },
  /** What is told of parts of a site that do not make up one. */
  parts: {
    unknown:
      'What the site is made from cannot be known here, so its parts cannot be held against it. Build it whole.',
    none: ({ folder }: { folder: string }) =>
      `\`${folder}\` holds no part of a site. Draw one: npm run build -- --part 1/2 --out ${folder}`,
    other: ({ folder }: { folder: string }) =>
      `The part in \`${folder}\` was drawn from other files, another commit, day or path, or by another program. Draw all parts anew, of one commit.`,
    unlike: ({ folder, of }: { folder: string; of: number }) =>
      `The part in \`${folder}\` is none of ${of}. Draw all parts anew, of one number.`,
    notOnce: ({ number, of, times }: { number: number; of: number; times: number }) =>
      `Part ${number}/${of} is ${times === 0 ? 'missing' : `there ${times} times`}. Name each part once, with --join.`,
    differs: ({ path }: { path: string }) => `Two parts have \`${path}\`, and differ in it.`,
  },
  unchanged: ({ pages, out }: { pages: number; out: string }) =>
    `Nothing changed: ${plural(pages, 'page')} in ${out} ${pages === 1 ? 'is' : 'are'} as built. With --all the site is built anew.`,
  /** @param more How many other files changed. */
  changed: ({ first, more }: { first: string; more: number }) =>
    `\`${first}\`${more === 0 ? '' : ` and ${plural(more, 'other file')}`} changed during the build. Save what you are writing, and build again.`,
  pieceByPiece: ({ reason }: { reason: string }) =>
    `The folder could not be replaced as a whole (${reason}), so its files were replaced one by one. Had that been interrupted, parts of both sites would stand there: a folder that can be renamed is safer.`,
  kept: ({ out, kept }: { out: string; kept: string }) =>
    `Something was put into ${out} during the build. The site that stood there before is kept, with that, in ${kept}.`,
  notPublished: ({ out }: { out: string }) =>
    `Nothing was published: what stood in ${out} stands there as before.`,
  putBack: ({ out }: { out: string }) =>
    `A build was stopped while it replaced ${out}: the site that stood there is back.`,
  ownHeaders: ({ path }: { path: string }) =>
    `Both \`${path}\` and \`--headers\` say what hosts send. Take one of them out.`,
  sealed: ({ added, all, path }: { added: number; all: number; path: string }) =>
    added === 0
      ? `All ${addresses(all)} of the publication were in ${path} already.`
      : `${addresses(added)} added to ${path}, which has ${all}. Commit it: what is lost of them is told from now on.`,
  notSealed: 'Nothing was sealed: addresses are written down where nothing is wrong.',
  notBuilt: 'Nothing was built.',
  /** Whether a folder holds what a build wrote, and nothing else. */
  verified: ({ files, out, commit }: { files: number; out: string; commit: string | null }) =>
    `${out} is as it was built: ${plural(files, 'file')}, ${commit === null ? 'of sources that were not committed' : `of the commit ${commit}`}.`,
  differs: ({ out, changed, missing, added }: Differing) => {
    const lines = [
      ...changed.map((path) => `changed  ${path}`),
      ...missing.map((path) => `missing  ${path}`),
      ...added.map((path) => `added    ${path}`),
    ];
    return `${out} is not as it was built. ${lines.length === 1 ? 'One file differs' : `${lines.length} files differ`}:\n${lines.map((line) => `  ${line}\n`).join('')}`;
  },
  /** A page as a PDF. */
  pdf: {
    report: ({ to }: { to: string }) => `Wrote ${to}.`,
    meeting: ({ to, papers }: { to: string; papers: number }) =>
      papers === 0
        ? `Wrote ${to}: the meeting. Its agenda leads to no paper on this site.`
        : `Wrote ${to}: the meeting and ${plural(papers, 'paper')}.`,
    exists: ({ to }: { to: string }) =>
      `${to} exists. Name another file with \`--to\`, or put this one in its place with \`--replace\`.`,
    noPage: ({ page, out }: { page: string; out: string }) =>
      `There is no page ${page} in ${out}. Name one as in its address: reports/ID or meetings/ID.`,
    notWritten: ({ to, reason }: { to: string; reason: string }) =>
      `${to} was not written: ${reason}`,
    noBrowser: ({ reason }: { reason: string }) =>
      `A PDF is made with Chromium, and none could be started (${reason}). Install Chromium or Google Chrome, or the one that comes with \`npm ci\`.`,
    /** At the foot of each sheet; the last two are put there by the browser. */
    foot: { asAt: 'As at {day}', page: 'Page', of: 'of' },
  },
  noRelease: ({ out }: { out: string }) =>
    `There is no \`release.json\` of a build in ${out}. Name the folder of a site: npm run verify -- dist`,
} as const;
