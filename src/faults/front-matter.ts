import type { Fault } from './fault.ts';

const report = 'content/reports/2018-10-03-library-report.md';
const definition = 'content/indicators/library-visits.md';
const settings = 'content/publication.yml';

/** A slip in one line of a file: `typed` stands in the place of `good`. */
const slip = (
  code: string,
  when: string,
  at: string,
  [file, good, typed, meant = good]: readonly [
    file: string,
    good: string,
    typed: string,
    meant?: string,
  ],
  mend: string,
): Fault => ({
  code,
  when,
  mend,
  edits: [{ file, from: good, to: typed }],
  at: `${file}:${at}`,
  mended: [{ file, from: typed, to: meant }],
});

const quotes = 'Put the whole text in double quotes.';
const spell = 'Spell it as the guide does.';

/** Mistakes in front matter and YAML. */
export const frontMatter: readonly Fault[] = [
  slip(
    'front-matter/missing',
    'a file has no front matter',
    '1:1',
    [report, '---\ntitle: The roof', 'title: The roof'],
    'Start the file with a line of three hyphens.',
  ),
  slip(
    'front-matter/missing',
    'a blank line stands above the front matter',
    '1:1',
    [report, '---\ntitle: The roof', '\n---\ntitle: The roof'],
    'The three hyphens are the very first line.',
  ),
  slip(
    'front-matter/language',
    'the front matter names a language',
    '1:1',
    [report, '---\ntitle: The roof', '---js\ntitle: The roof'],
    'Write three hyphens and nothing else. Front matter is never run.',
  ),
  slip(
    'front-matter/unclosed',
    'the front matter is not closed',
    '1:1',
    [report, 'for the roof.\n---', 'for the roof. No more.'],
    'Write three hyphens below the last key.',
  ),
  slip(
    'front-matter/fence',
    'the closing line has four hyphens',
    '10:1',
    [report, 'for the roof.\n---', 'for the roof.\n----'],
    'Write three hyphens and nothing else.',
  ),
  slip(
    'front-matter/unknown-key',
    'a key is misspelt',
    '3:1',
    [report, 'kind: report', 'knid: report'],
    spell,
  ),
  slip(
    'front-matter/unknown-key',
    'a key has a capital',
    '2:1',
    [report, 'title: The roof', 'Title: The roof'],
    'Keys are in small letters.',
  ),
  slip(
    'front-matter/missing-key',
    'a key that is needed is missing',
    '2:1',
    [report, 'kind: report\nbody:', 'body:'],
    'Add the key.',
  ),
  slip(
    'front-matter/wrong-value',
    'a word is not one of those allowed',
    '3:7',
    [report, 'kind: report', 'kind: reprot'],
    spell,
  ),
  slip(
    'front-matter/wrong-value',
    'a list is written as a word',
    '8:9',
    [report, 'themes: [libraries]', 'themes: libraries'],
    'Put it in square brackets, or on lines of their own that start with a hyphen.',
  ),
  slip(
    'front-matter/wrong-value',
    'a date is written in words',
    '6:7',
    [report, 'date: 2018-10-03', 'date: 3 October 2018'],
    'Type year, month and day.',
  ),
  slip(
    'front-matter/wrong-value',
    'a date is written with slashes',
    '6:7',
    [report, 'date: 2018-10-03', 'date: 03/10/2018'],
    'Type year, month and day.',
  ),
  slip(
    'front-matter/wrong-value',
    'there is no such day',
    '6:7',
    [report, 'date: 2018-10-03', 'date: 2018-10-32'],
    'Type a day that there is.',
  ),
  slip(
    'front-matter/wrong-value',
    'a key has no value',
    '9:9',
    [report, 'outcome: The council set money aside for the roof.', 'outcome:'],
    'Write the value, or `not in our papers`.',
  ),
  slip(
    'front-matter/wrong-value',
    'a target has a comma between its thousands',
    '8:12',
    [definition, 'value: 5200', 'value: 5,200'],
    'Type the digits alone.',
  ),
  slip(
    'front-matter/wrong-value',
    'a target has a date that is none',
    '9:9',
    [definition, 'by: 2020-03', 'by: March 2020'],
    'Type the period as the observation format spells it.',
  ),
  slip(
    'front-matter/wrong-value',
    'a basis is misspelt',
    '5:8',
    [definition, 'basis: month', 'basis: monthly'],
    spell,
  ),
  slip(
    'front-matter/wrong-value',
    'an address does not start with https',
    '12:12',
    [settings, 'address: https://www.nationalarchives', 'address: www.nationalarchives'],
    'Copy the whole address.',
  ),
  slip(
    'yaml/quotes',
    'a title has a colon in it',
    '2:8',
    [
      report,
      'title: The roof will cost more',
      'title: Roof: it will cost more',
      'title: "Roof: it will cost more"',
    ],
    quotes,
  ),
  slip(
    'yaml/quotes',
    'a quotation mark is not closed',
    '2:8',
    [
      report,
      'title: The roof will cost more',
      'title: "The roof will cost more',
      'title: "The roof will cost more"',
    ],
    quotes,
  ),
  slip(
    'yaml/quotes',
    'a percent sign stands alone as a unit',
    '3:7',
    ['content/indicators/books-on-time.md', 'unit: "%"', 'unit: %'],
    quotes,
  ),
  slip(
    'yaml/comment',
    'a title has a number sign in it',
    '2:17',
    [
      report,
      'title: The roof will cost more',
      'title: The roof #2 will cost more',
      'title: "The roof #2 will cost more"',
    ],
    quotes,
  ),
  slip(
    'yaml/tab',
    'a line starts with a tab',
    '8:1',
    [definition, '  - value: 5200', '\t- value: 5200'],
    'Put two spaces in its place.',
  ),
  slip(
    'yaml/duplicate-key',
    'a key is there twice',
    '4:1',
    [report, 'kind: report\n', 'kind: report\nkind: report\n'],
    'Take one of the two out.',
  ),
  slip(
    'yaml/alias',
    'a value starts with an asterisk',
    '2:8',
    [report, 'title: The roof will cost more', 'title: *roof', 'title: "*roof"'],
    quotes,
  ),
  slip(
    'report/date-in-name',
    'the date of a report is not the one in its name',
    '6:7',
    [report, 'date: 2018-10-03', 'date: 2018-10-04'],
    'Mend the date, or rename the file.',
  ),
  slip(
    'report/in-itself',
    'a paper is said to be printed in itself',
    '10:12',
    [
      report,
      'outcome: The council',
      'printedIn:\n  - paper: 2018-10-03-library-report\n    pages: p1\noutcome: The council',
    ],
    'Name the pack that prints it.',
  ),
  slip(
    'reference/unknown',
    'the body of a report is not there',
    '4:7',
    [report, 'body: town-council', 'body: town-counsel'],
    'Name a file in `content/bodies/`, without its ending.',
  ),
  slip(
    'reference/unknown',
    'a theme is not listed',
    '8:10',
    [report, 'themes: [libraries]', 'themes: [librarys]'],
    'Use a theme of `content/publication.yml`, or add it there.',
  ),
  slip(
    'reference/unknown',
    'the paper of a target is not there',
    '11:14',
    [definition, 'edition: 2019-10-02-library-report', 'edition: 2019-10-02-libary-report'],
    'Name a file in `content/reports/`, without its ending.',
  ),
  slip(
    'reference/unknown',
    'a paired measure is not there',
    '5:13',
    [
      definition,
      'basis: month\n',
      'pairedWith: book-on-time\nbasis: month\n',
      'pairedWith: books-on-time\nbasis: month\n',
    ],
    'Name a file in `content/indicators/`, without its ending.',
  ),
  slip(
    'yaml/indent',
    'a line is indented too far',
    '3:3',
    [report, 'kind: report\n', '  kind: report\n'],
    'Write each key at the beginning of its line.',
  ),
  slip(
    'yaml/syntax',
    'settings are begun twice',
    '21:1',
    [settings, 'people: People\n', 'people: People\n---\n'],
    'Take the second line of hyphens out.',
  ),
  slip(
    'publication/no-day',
    'the publication has no date to be judged by',
    '1:1',
    [settings, 'asAt: 2019-12-31\n', '# no date\n'],
    'Add `asAt` with the day on which it was last gone through.',
  ),
  slip(
    'yaml/too-long',
    'the front matter of a file is longer than any should be',
    '2002:1',
    [report, 'kind: report\n', `kind: report\n${'# x\n'.repeat(3000)}`],
    'Shorten it.',
  ),
  {
    code: 'glossary/twice',
    when: 'an abbreviation is there twice',
    mend: 'Give one entry all the meanings.',
    edits: [
      {
        file: 'content/glossary.yml',
        from: '- term: ILL',
        to: '- term: ill\n  means:\n    - words: Unwell\n- term: ILL',
      },
    ],
    at: 'content/glossary.yml:4:9',
    mended: [
      {
        file: 'content/glossary.yml',
        from: '- term: ill\n  means:\n    - words: Unwell\n- term: ILL\n  means:\n',
        to: '- term: ILL\n  means:\n    - words: Unwell\n',
      },
    ],
  },
  {
    code: 'glossary/nothing',
    when: 'an abbreviation has no words',
    mend: 'Write what it stands for, or why that cannot be read.',
    edits: [
      {
        file: 'content/glossary.yml',
        from: 'words: Interlibrary loan',
        to: 'note: See the desk.',
      },
    ],
    at: 'content/glossary.yml:3:7',
    mended: [
      {
        file: 'content/glossary.yml',
        from: 'note: See the desk.',
        to: 'words: Interlibrary loan',
      },
    ],
  },
];
