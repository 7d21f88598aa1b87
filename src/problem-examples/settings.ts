import type { ProblemExample } from './problem-example.ts';
import { slip } from './slip.ts';

const report = 'content/reports/2018-10-03-library-report.md';
const share = 'content/indicators/books-on-time.md';
const title = 'title: The roof will cost more';

/** Mistakes in how settings are typed, for which YAML has words that no officer knows. */
export const settings: readonly ProblemExample[] = [
  slip(
    'file/markup',
    'a title has a sign as HTML spells it',
    '2:17',
    [report, title, 'title: The roof &amp; its cost', 'title: The roof & its cost'],
    'Type the sign itself.',
  ),
  slip(
    'front-matter/wrong-value',
    'a program has found no title',
    '2:8',
    [report, title, 'title: null', title],
    'Type the title.',
  ),
  slip(
    'file/hidden-character',
    'a letter that cannot be seen stands in a title',
    '2:16',
    [report, title, 'title: The roof\u200b will cost more', title],
    'Delete it: two titles that look alike would be two.',
  ),
  slip(
    'file/hidden-character',
    'a soft hyphen stands in the name of a theme',
    '20:14',
    ['content/publication.yml', '  people: People', '  people: Peo\u00adple', '  people: People'],
    'Delete it.',
  ),
  ...(
    [
      ['to-come', 'is still to come', '2020-01-01', 12],
      ['twice', 'is named twice', '2019-12-30, 2019-12-30', 24],
      ['empty', 'is one on which no figure was known', '2001-01-01', 12],
    ] as const
  ).map(([name, what, days, column]) =>
    slip(
      `publication/version-${name}`,
      `a day of which a version is to be kept ${what}`,
      `8:${column}`,
      [
        'content/publication.yml',
        'asAt: 2019-12-31',
        `asAt: 2019-12-31\nversions: [${days}]`,
        'asAt: 2019-12-31\nversions: [2019-12-30]',
      ],
      'Name days that have been, each once, on which there were figures.',
    ),
  ),
  slip(
    'front-matter/wrong-value',
    'the address of the site has a question mark, and something behind it',
    '7:10',
    [
      'content/publication.yml',
      'asAt: 2019-12-31',
      'address: https://papers.example/?ref=mail\nasAt: 2019-12-31',
      'address: https://papers.example/\nasAt: 2019-12-31',
    ],
    'Type the address of the site alone: those of its pages are made from it.',
  ),
  ...[
    [
      'has a blank in its path, written as browsers write it',
      'https://papers.example/our%20papers/',
    ],
    ['climbs out of its folder', 'https://papers.example/papers/../'],
    ['has no host that can be', 'https://[papers.example/'],
  ].map(([what, typed]) =>
    slip(
      'front-matter/wrong-value',
      `the address of the site ${what}`,
      '7:10',
      [
        'content/publication.yml',
        'asAt: 2019-12-31',
        `address: ${typed}\nasAt: 2019-12-31`,
        'address: https://papers.example/our-papers/\nasAt: 2019-12-31',
      ],
      'Type the address of the folder that is to hold the home page.',
    ),
  ),
  slip(
    'publication/name',
    'the name of a theme has a capital',
    '20:3',
    ['content/publication.yml', '  people: People', '  People: People', '  people: People'],
    'Type it in small letters.',
  ),
  slip(
    'yaml/colon',
    'there is no space after the colon',
    '2:1',
    [report, title, 'title:The roof will cost more'],
    'Put a space after it.',
  ),
  slip(
    'yaml/no-colon',
    'a line has no colon',
    '3:1',
    [report, 'kind: report\n', 'kind report\n'],
    'Write a colon and a space after the key.',
  ),
  slip(
    'yaml/no-colon',
    'an equals sign stands for the colon',
    '3:1',
    [report, 'kind: report\n', 'kind = report\n'],
    'Write a colon and a space after the key.',
  ),
  slip(
    'yaml/no-colon',
    'a line goes on from the one above it and is not indented',
    '3:1',
    [report, title, 'title: The roof\nwill cost more', 'title: The roof\n  will cost more'],
    'Put two spaces before it.',
  ),
  slip(
    'yaml/list-mark',
    'the lines of a list start with asterisks',
    '9:1',
    [report, 'themes: [libraries]', 'themes:\n* libraries', 'themes:\n- libraries'],
    'Start each with a hyphen and a space.',
  ),
  slip(
    'yaml/list-mark',
    'there is no space after the hyphen of a list',
    '9:1',
    [report, 'themes: [libraries]', 'themes:\n-libraries', 'themes:\n- libraries'],
    'Start each with a hyphen and a space.',
  ),
  slip(
    'yaml/block-text',
    'text below a key is not indented',
    '8:1',
    [report, 'summary: The', 'summary: >\nThe', 'summary: >\n  The'],
    'Put two spaces before each of its lines.',
  ),
  slip(
    'yaml/outdent',
    'a line of an entry is not indented as the one above it',
    '10:1',
    [
      report,
      'themes: [libraries]',
      'authors:\n  - name: Ann Example\n  role: Chair',
      'authors:\n  - name: Ann Example\n    role: Chair',
    ],
    'Put four spaces before it.',
  ),
  slip(
    'yaml/quotes',
    'the first words of a title are in quotation marks',
    '2:8',
    [report, title, 'title: "The roof" will cost more', `title: '"The roof" will cost more'`],
    'Put the whole text in quotation marks of the other kind.',
  ),
  slip(
    'yaml/quotes',
    'an apostrophe stands in single quotation marks',
    '2:8',
    [report, title, "title: 'The council's roof'", `title: "The council's roof"`],
    'Use double quotation marks.',
  ),
  slip(
    'yaml/quotes',
    'a list is not closed',
    '8:9',
    [report, 'themes: [libraries]', 'themes: [libraries'],
    'Close the bracket.',
  ),
  slip(
    'yaml/alias',
    'a value starts with an exclamation mark',
    '2:8',
    [report, title, 'title: !The roof will cost more', 'title: "!The roof will cost more"'],
    'Put the whole text in double quotes.',
  ),
  slip(
    'front-matter/fence',
    'a program has made a dash of the closing hyphens',
    '10:1',
    [report, 'for the roof.\n---', 'for the roof.\n—'],
    'Write three hyphens and nothing else.',
  ),
  slip(
    'front-matter/unclosed',
    'the front matter is closed by a rule further down',
    '1:1',
    [
      report,
      'for the roof.\n---\n\n## What it is about\n',
      'for the roof.\n\n## What it is about\n\n---\n',
    ],
    'Write three hyphens above the text.',
  ),
  slip(
    'front-matter/wrong-value',
    'a date has a time behind it',
    '6:7',
    [report, 'date: 2018-10-03', 'date: 2018-10-03 10:30'],
    'Type year, month and day.',
  ),
  slip(
    'front-matter/wrong-value',
    'a summary holds a link',
    '7:10',
    [
      report,
      'summary: The yearly report of',
      'summary: The [yearly](figure:library-visits@2018-09) report of',
      'summary: The yearly report of',
    ],
    'Write the words alone.',
  ),
  slip(
    'front-matter/wrong-value',
    'the count of decimals is no count',
    '5:11',
    [share, 'decimals: 0', 'decimals: 0.5'],
    'Type a whole number.',
  ),
  slip(
    'front-matter/wrong-value',
    'what may be off is below 0',
    '6:9',
    [share, 'decimals: 0\n', 'decimals: 0\nwithin: -5\n', 'decimals: 0\nwithin: 5\n'],
    'Type how far it may be off.',
  ),
  slip(
    'front-matter/wrong-value',
    'a band is typed as a range',
    '13:13',
    [share, 'band: [80, 90]', 'band: 80-90'],
    'Put its two ends in square brackets.',
  ),
  slip(
    'front-matter/wrong-value',
    'a tolerance is typed as a bare number',
    '12:16',
    [share, 'tolerance:\n      band: [80, 90]', 'tolerance: 5', 'tolerance:\n      points: 5'],
    'Say whether it is in points or in per cent.',
  ),
  slip(
    'front-matter/wrong-value',
    'a tolerance is given in two ways',
    '14:7',
    [share, '      band: [80, 90]\n', '      band: [80, 90]\n      points: 5\n'],
    'Keep one of the two.',
  ),
  slip(
    'front-matter/unknown-key',
    'the kind of a tolerance is misspelt',
    '13:7',
    [share, 'band: [80, 90]', 'bnad: [80, 90]'],
    'Spell it as the guide does.',
  ),
  slip(
    'front-matter/wrong-value',
    'the basis of a target is misspelt',
    '10:12',
    [
      share,
      '    from: 2019-04\n',
      '    basis: monthly\n    from: 2019-04\n',
      '    basis: month\n    from: 2019-04\n',
    ],
    'Use a basis of the observation format.',
  ),
];
