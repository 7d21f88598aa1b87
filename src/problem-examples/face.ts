import type { Edit, ProblemExample } from './problem-example.ts';

const settings = 'content/publication.yml';
const licence = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';
const below = 'highlights:';

/** Lines in the settings, above what the home page shows; line 13 is the first. */
const inSettings = (lines: string): Edit => ({
  file: settings,
  from: `${licence}\n${below}`,
  to: `${licence}\n${lines}\n${below}`,
});

/** What is typed in the settings, and what mends it. */
const typed = (
  code: string,
  when: string,
  at: string,
  lines: string,
  meant: string,
  mend: string,
  more: readonly Edit[] = [],
): ProblemExample => ({
  code,
  when,
  mend,
  edits: [...more, inSettings(lines)],
  at: `${settings}:${at}`,
  mended: [{ file: settings, from: lines, to: meant }],
});

const home = {
  file: 'content/pages/home.md',
  content: `---
title: How our libraries are doing
summary: Visits, books and the roof.
---

Welcome. We count everyone who comes through a door.
`,
} as const;

const drawing = (head: string): Edit => ({
  file: 'public/images/logo.svg',
  content: `<svg xmlns="http://www.w3.org/2000/svg"${head}><circle r="4"/></svg>\n`,
});

const colours = (line: string) => `face:\n  colours:\n    ${line}`;
const logo = (file: string) => `face:\n  logo:\n    file: ${file}\n    words: An open book`;

/** Mistakes in what a publication looks like: colours, pictures, menu and home page. */
export const face: readonly ProblemExample[] = [
  typed(
    'face/contrast',
    'a colour is too light for words on a white page',
    '15:13',
    colours('accent: "#ffdd00"'),
    colours('accent: "#786700"'),
    'Type the nearest colour that has enough.',
  ),
  typed(
    'face/contrast',
    'a colour for dark pages is too dark for them',
    '17:13',
    colours('link:\n      light: "#005eb8"\n      dark: "#005eb8"'),
    colours('link:\n      light: "#005eb8"\n      dark: "#448df1"'),
    'Type the nearest colour that has enough.',
  ),
  typed(
    'face/contrast',
    'scores could not be read on the colour of charts',
    '15:12',
    colours('chart: "#41b6e6"'),
    colours('chart: "#12436d"'),
    'Type a darker colour.',
  ),
  typed(
    'yaml/comment',
    'a colour has no quotation marks, so that it is a remark',
    '15:13',
    colours('accent: #005eb8'),
    colours('accent: "#005eb8"'),
    'Put it in quotation marks.',
  ),
  typed(
    'front-matter/wrong-value',
    'a colour is spelt as a mixture of red, green and blue',
    '15:15',
    colours('masthead: rgb(0, 94, 184)'),
    colours('masthead: "#005eb8"'),
    'Type it as six digits.',
  ),
  typed(
    'front-matter/wrong-value',
    'a logo is named by its folder on the disk',
    '15:11',
    logo('public/images/map.png'),
    logo('/images/map.png'),
    'Type its address on the site.',
  ),
  typed(
    'front-matter/wrong-value',
    'a logo stands elsewhere on the web',
    '15:11',
    logo('https://example.org/logo.svg'),
    logo('/images/map.png'),
    'Put it into `public/`.',
  ),
  typed(
    'front-matter/wrong-value',
    'the style sheet is a picture',
    '14:11',
    'face:\n  styles: /images/map.png',
    'face:\n  styles: /own.css',
    'Name a style sheet.',
    [{ file: 'public/own.css', content: 'h1 { font-style: italic; }\n' }],
  ),
  typed(
    'face/file',
    'a logo is not there',
    '15:11',
    logo('/images/mpa.png'),
    logo('/images/map.png'),
    'Spell it as the file is called.',
  ),
  typed(
    'face/file',
    'there is no style sheet',
    '14:11',
    'face:\n  styles: /own.css',
    'face:\n  name: Our libraries',
    'Put it there, or take the line out.',
  ),
  {
    ...typed(
      'face/no-size',
      'a drawing does not say how large it is',
      '15:11',
      logo('/images/logo.svg'),
      logo('/images/logo.svg'),
      'Give it a `viewBox`.',
      [drawing('')],
    ),
    mended: [drawing(' viewBox="0 0 8 8"')],
  },
  typed(
    'menu/unknown-page',
    'the menu leads to a page that is not there',
    '15:5',
    'menu:\n  - reports\n  - abuot',
    'menu:\n  - reports\n  - about',
    'Spell it as the page is called.',
  ),
  typed(
    'menu/unknown-page',
    'the menu leads to a list of which the publication has nothing',
    '14:11',
    'menu:\n  - page: topic\n    name: What we follow',
    'menu:\n  - page: themes\n    name: What we follow',
    'Name another page.',
  ),
  typed(
    'menu/twice',
    'a page stands in the menu twice',
    '16:5',
    'menu:\n  - reports\n  - about\n  - reports',
    'menu:\n  - reports\n  - about',
    'Take one out.',
  ),
  typed(
    'front-matter/wrong-value',
    'the menu has more entries than one may have',
    '13:7',
    'menu: [reports, indicators, meetings, bodies, themes, years, about]',
    'menu: [reports, indicators, meetings, bodies, themes, about]',
    'Take out what matters least.',
  ),
  {
    ...typed(
      'menu/left-out',
      'a page asks for the menu, and the settings leave it out',
      '13:1',
      'menu:\n  - reports',
      'menu:\n  - reports\n  - about',
      'Name it there, or take the line out of the page.',
    ),
    edits: [
      inSettings('menu:\n  - reports'),
      {
        file: 'content/pages/about.md',
        from: 'summary: Who publishes these pages, and from which papers.',
        to: 'summary: Who publishes these pages, and from which papers.\nmenu: main',
      },
    ],
    at: 'content/pages/about.md:4:7',
  },
  typed(
    'home/nothing',
    'words are to stand on the home page that nobody has written',
    '13:8',
    'home: [welcome, figures]',
    'home: [figures]',
    'Take the part out, or write what belongs there.',
  ),
  typed(
    'home/twice',
    'a part is to stand on the home page twice',
    '13:23',
    'home: [figures, more, figures]',
    'home: [figures, more]',
    'Take one out.',
  ),
  typed(
    'home/left-out',
    'the home page leaves out the words that are written for it',
    '13:7',
    'home: [figures]',
    'home: [welcome, figures]',
    'Add `welcome`.',
    [home],
  ),
  {
    code: 'home/of-other-pages',
    when: 'the home page asks for a place in the menu',
    mend: 'Take the line out: the name of the site leads there.',
    edits: [{ ...home, content: home.content.replace('---\n\n', 'menu: main\n---\n\n') }],
    at: 'content/pages/home.md:4:7',
    mended: [home],
  },
  {
    code: 'file/index',
    when: 'the words for the home page stand in a file called index',
    mend: 'Rename it `home.md`.',
    edits: [{ ...home, file: 'content/pages/index.md' }],
    at: 'content/pages/index.md:1:1',
    mended: [{ file: 'content/pages/index.md', gone: true }, home],
  },
  {
    code: 'file/index',
    when: 'someone writes an index for a folder',
    mend: 'Delete it: the site makes its lists by itself.',
    edits: [
      { file: 'content/bodies/index.md', content: '---\nname: All bodies\nkind: board\n---\n' },
    ],
    at: 'content/bodies/index.md:1:1',
    mended: [{ file: 'content/bodies/index.md', gone: true }],
  },
];
