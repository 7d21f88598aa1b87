import { listed } from './listed.ts';
import { plural } from './plural.ts';

/** A question as it is asked, and an answer that would be taken. */
const asked = {
  month: {
    asks: 'Which month, quarter or year is to be filled in?',
    example: '2024-05',
  },
  measures: {
    asks: 'Of which measures alone? Their ids, with spaces between; without them, of all that are due.',
    example: 'visits-to-libraries',
  },
  tellsOf: {
    asks: 'Which measures does it tell of? Their ids, with spaces between.',
    example: 'visits-to-libraries',
  },
  background: {
    asks: 'Which papers does it rest on? Their titles or the names of their files, with semicolons between, or `none`.',
    example: 'none',
  },
  meetingBody: {
    asks: 'Which body meets? The name of its file in content/bodies/.',
    example: 'cabinet',
  },
  date: { asks: 'On which day?', example: '2026-03-19' },
  start: { asks: 'When does it start?', example: '10:00' },
  place: { asks: 'Where does it meet?', example: 'Council chamber' },
  meetingKind: { asks: 'What sort of meeting is it?', example: 'formal' },
  status: { asks: 'What is known of whether it takes place?', example: 'scheduled' },
  items: {
    asks: 'What is on its agenda? A semicolon between the items.',
    example: 'Minutes; Waiting times in May',
  },
  edition: { asks: 'Which paper tells of it? The name of its file.', example: '2026-03-19-report' },
  locator: { asks: 'Where in that paper does it stand?', example: 'p6' },
  measureTitle: { asks: 'What is measured, in plain words?', example: 'Visits to libraries' },
  unit: {
    asks: 'What is it counted in, in the plural? For shares %, for money £.',
    example: 'visits',
  },
  goodWhen: { asks: 'Which way is good: higher, lower or neither?', example: 'higher' },
  frequency: {
    asks: 'How often does a figure come: monthly, quarterly or yearly?',
    example: 'monthly',
  },
  basis: {
    asks: 'What does a figure sum up: its month, quarter or year, the year to date (`year-to-date`), or is it counted on one day (`snapshot`)?',
    example: 'month',
  },
  period: { asks: 'Of which period is the first figure?', example: '2024-05' },
  value: {
    asks: 'What is that figure? `not-yet-due` where it is still to come.',
    example: '4840',
  },
  source: { asks: 'Where do the figures come from?', example: 'Our own records' },
  owner: { asks: 'Who answers for it, by role?', example: 'Head of libraries' },
  explains: {
    asks: 'What is counted, in a sentence?',
    example: 'Everyone who comes through the door of a library, each time they come.',
  },
  appraisalTitle: { asks: 'What was weighed?', example: 'Three ways to a dry library' },
  by: { asks: 'Which body weighed it?', example: 'cabinet' },
  scale: {
    asks: 'What are the scores called, from the worst to the best?',
    example: '1 Low; 2 Medium; 3 High',
  },
  options: {
    asks: 'Which options were weighed? A semicolon between them.',
    example: 'Mend the roof; Move the branch',
  },
  criteria: {
    asks: 'By what were they weighed? A semicolon between the criteria.',
    example: 'Costs little; Stays dry',
  },
} as const;

/** What `npm run new` asks and tells, of everything but a new publication: to officers. In English: a part of `english.ts`. */
export const making = {
  usage: 'Usage: npm run new -- <what> [options]',
  helpFoot: [
    'Nothing that is there is written over. In a terminal what no flag answers is asked.',
    'All but a new publication take --root DIR: the publication that they are for (here).',
  ].join('\n'),
  needs: { needed: 'needed', hasDefault: 'has a default', optional: 'may be left out' },
  where: {
    rules: 'where the rules of the publication ask for it (`process`)',
    ofOthers: 'where the publication tells the papers of others',
    bodies: 'where there are several bodies',
  },
  nothingOfName: ({ name, hint }: { name: string; hint: string }) =>
    `\`${name}\` is nothing that can be made. ${hint}`,
  allKinds: '`npm run new -- --help` tells of all.',
  needsFolder: ({ name }: { name: string }) =>
    `\`new ${name}\` needs a folder: npm run new -- ${name} ../marsh-end`,
  rootNeedsFolder: '`--root` needs a folder: --root ../other-council',
  tooMany: ({ word }: { word: string }) =>
    `\`${word}\` is one word too many. What has spaces in it stands in quotation marks.`,
  askedFor: ({
    asks,
    example,
    isOptional,
  }: {
    asks: string;
    example: string;
    isOptional: boolean;
  }) => `${asks} (${isOptional ? 'return for none, or ' : ''}such as ${example}) `,
  mustBeAnswered: 'This one has to be answered.',
  refused: ({ flag, answer, told }: { flag: string; answer: string; told: string }) =>
    `--${flag} ${JSON.stringify(answer)} cannot be taken. ${told}`,
  missing: ({ flag, example, asks }: { flag: string; example: string; asks: string }) =>
    `--${flag} is missing. ${asks} Such as: --${flag} ${JSON.stringify(example)}`,
  notAsked: ({ flag }: { flag: string }) =>
    `--${flag} is not asked of a publication like this one: take it out. \`npm run new -- --help\` says what each is for.`,
  thereAre: ({ names }: { names: readonly string[] }) => `There is ${names.join(', ')}.`,
  leftEarly: 'Not all questions were answered.',
  nothing: 'Nothing was written.',
  unread: ({ root, typedRoot, problems }: { root: string; typedRoot: string; problems: number }) =>
    `${root} cannot be read as a publication: ${plural(problems, 'problem')}. Run \`npm run check -- --root ${typedRoot}\`, and mend ${problems === 1 ? 'it' : 'them'} first.`,
  overwritten: ({ files }: { files: string }) => `${files} would be written over.`,
  wrote: ({ files, root }: { files: number; root: string }) =>
    `Wrote ${plural(files, 'file')} to ${root}:`,
  next: 'Next:',
  asked,
  says: {
    month: 'a row to fill in for every figure that is due, of the measures, their parts and others',
    quarter: 'the same for a quarter: of the measures that come by the quarter alone',
    year: 'the same for a year',
    report: 'a report, with the pictures of the measures that it tells of',
    meeting: 'a meeting of a body, with its agenda',
    measure: 'a measure: its definition, and a table with a row to fill in',
    appraisal: 'options weighed by scores: tables with a row to fill in for each score',
  },
  notOneOf: ({ names }: { names: readonly string[] }) => `Type one of these: ${names.join(', ')}.`,
  noName: 'A name needs a letter or a digit.',
  noDate: 'Type the day as 2026-03-19, or as exactly as it is known: March 2026.',
  noTime: 'Type the time as 10:00.',
  noFigure: 'Type digits and at most one point, or `not-yet-due`.',
  isRange:
    'Type a month, a quarter or a year, such as 2024-05, 2024/25-Q1 or 2024/25: a range has no end that could be told.',
  taken: ({ id, free }: { id: string; free: string }) =>
    `\`${id}\` is there already. Free is \`${free}\`.`,
  unknownNames: ({ unknown, names }: { unknown: string; names: readonly string[] }) =>
    `There is no \`${unknown}\`. There is ${listed(names)}.`,
  tooFew: 'Type two of them at least, with a semicolon between.',
  twice: ({ name }: { name: string }) => `\`${name}\` stands there twice.`,
  noScale: 'Type each whole score with its word, from the worst to the best: 1 Low; 2 High.',
  id: { asks: 'What is its file to be called, and so its address?' },
  idShape: 'Type small letters and digits, with hyphens between.',
  noBodies:
    'There is no body yet. Write one first, content/bodies/<name>.md: docs/writing-a-report.md#a-body',
  noReports:
    'An appraisal stands in a paper, and there is none yet. Write one first: npm run new -- report',
  month: {
    /** @param others How many are those of comparators. @param line The first of the lines. */
    rows: ({
      path,
      rows,
      others,
      line,
    }: {
      path: string;
      rows: number;
      others: number;
      line: number;
    }) =>
      `  ${path}: ${plural(rows, 'row')}${others === 0 ? '' : `, ${others} of them others’`}, from line ${line} on`,
    added: ({ period }: { period: string }) => `To fill in for ${period}:`,
    complete: ({ period, measures }: { period: string; measures: number }) =>
      `Every row for ${period} is there already, of ${plural(measures, 'measure')} that ${measures === 1 ? 'is' : 'are'} due.`,
    noneDue: ({ period }: { period: string }) => `No measure is due for ${period}.`,
    /** @param next The month with which they are due next; `undefined` where none is within a year. */
    notDue: ({ titles, next }: { titles: readonly string[]; next: string | undefined }) =>
      `Not due${next === undefined ? '' : ` before ${next}`}: ${titles.join('; ')}.`,
    ended: ({ title, last, id }: { title: string; last: string; id: string }) =>
      `Left out: ${title}, the last of ${last}. If it goes on, add \`--measures ${id}\`.`,
    othersEnded: ({ title, names }: { title: string; names: readonly string[] }) =>
      `Left out: ${names.join(', ')} beside ${title}: no figure for more than a year.`,
    replaced: ({ title, by }: { title: string; by: string }) =>
      `Left out: ${title}, which ${by} has replaced.`,
    /** Why it is not known whether measures are due. */
    unknown: {
      rhythm: ({ titles }: { titles: readonly string[] }) =>
        `Not known whether due, since nothing says how often they come (\`frequency: monthly\` in the definition): ${titles.join('; ')}.`,
      day: ({ titles }: { titles: readonly string[] }) =>
        `Not added, since their figures are of days that no rule gives; name the day, as in \`new -- month 2024-05-09\`: ${titles.join('; ')}.`,
      range: ({ titles }: { titles: readonly string[] }) =>
        `Not added, since their figures are of ranges, which anything may follow: ${titles.join('; ')}.`,
    },
    faulty: ({ path }: { path: string }) =>
      `Left as it is: ${path}, which, or whose definition, has faults of its own. \`npm run check\` tells them.`,
    missed: ({
      titles,
      from,
      to,
      command,
    }: {
      titles: readonly string[];
      from: string;
      to: string | undefined;
      command: string;
    }) =>
      `No row for ${from}${to === undefined ? '' : ` to ${to}`} either: ${titles.join('; ')}. To add ${to === undefined ? 'it' : 'the first'}: ${command}`,
    /** @param isTyped Whether the publication gives its day itself. */
    ahead: ({ period, day, isTyped }: { period: string; day: string; isTyped: boolean }) =>
      `${period} is not over on ${day}, ${isTyped ? 'which is `asAt` in content/publication.yml: by it all is judged. Move it when you publish' : 'by which all is judged: the day of the last commit'}.`,
    farAhead: ({ period, day, isTyped }: { period: string; day: string; isTyped: boolean }) =>
      `${period} ends more than a year after ${day}, by which all is judged. Is the year right?${isTyped ? ' If it is, move `asAt` in content/publication.yml first.' : ''}`,
    /** @param isOfPapers Whether figures are those of papers. */
    fill: ({ isOfPapers }: { isOfPapers: boolean }) =>
      `Type each figure in the place of \`not-yet-due\`, and ${isOfPapers ? 'the paper and the place in it under `edition` and `locator`' : 'the day on which it is published under `published`, where the table has that column'}; where there is none, the reason: \`suppressed\`, \`unavailable\`, \`not-applicable\`.`,
    unpublished: 'Until then a row is on no page, and stops no build.',
    check: ({ typedRoot }: { typedRoot: string }) =>
      `What is still to come:  npm run check -- --root ${typedRoot}`,
  },
  steps: {
    write: ({ path, what }: { path: string; what: string }) => `${what.padEnd(16)}${path}`,
    words: 'Your words:',
    figures: 'Your figures:',
    scores: 'Your scores:',
    more: 'More of it:',
    see: ({ typedRoot, address }: { typedRoot: string; address: string }) =>
      `See it:         npm run dev -- --root ${typedRoot}, then ${address}`,
    check: ({ typedRoot }: { typedRoot: string }) =>
      `Is all well?    npm run check -- --root ${typedRoot}`,
    guide: ({ page }: { page: string }) => `All it may say: docs/reference/${page}`,
  },
  report: { about: 'What it is about' },
  appraisal: {
    notScored: 'Not scored yet.',
    whole: 'whole paper',
    how: 'A score takes the place of `unavailable`, and why that of the note in the same row.',
    noColumn: ({ path, columns }: { path: string; columns: readonly string[] }) =>
      `${path} has no column ${listed(columns)}. Add ${columns.length === 1 ? 'it' : 'them'} at the end of its first row and a comma to each other, and run the command again.`,
  },
} as const;
