import { sayHint } from '../../hints/english/hints.ts';
import type { WordsOf } from '../said.ts';
import type { FaceProblems } from '../face.ts';

const grounds = {
  page: 'the page',
  surface: 'the grey of the foot and of notices',
  ink: 'the words on it',
} as const;

const uses: Readonly<Record<FaceProblems['face/contrast']['use'], string>> = {
  words: 'where words and lines are drawn in it',
  scores: 'where scores stand on it',
  'on-scores': 'where a shade of it lies under scores',
};

/** One figure behind the point, and never up to what is needed. */
const said = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1);

/** What is said of what a publication looks like, in English. */
export const face: WordsOf<FaceProblems> = {
  'face/contrast': ({ own, colour, mode, use, against, ratio, nearest }) => ({
    message: `\`${colour}\` as \`${own}\` has a contrast of ${said(ratio)} to 1 with ${grounds[against]} in ${mode} mode, ${uses[use]}, and 4.5 is needed.`,
    hint: `Type \`"${nearest}"\`, the nearest that has enough everywhere.`,
  }),
  'face/file': ({ path, hint }) => ({
    message: `There is no file \`public${path}\`.`,
    hint: hint ? sayHint(hint) : 'Put it there, or take the line out.',
  }),
  'face/no-size': ({ path }) => ({
    message: `\`public${path}\` does not say how wide and how high it is, and pages would jump while it loads.`,
    hint: 'Give its `<svg>` a `viewBox`, such as `viewBox="0 0 320 80"`, or save it as PNG.',
  }),
  'menu/left-out': ({ page }) => ({
    message: `The page is to stand in the main menu, and \`menu\` in \`content/publication.yml\` does not name it.`,
    hint: `Add a line \`- ${page}\` to \`menu\` there, or take \`menu: main\` out here.`,
  }),
  'menu/twice': ({ page }) => ({
    message: `\`${page}\` stands in the menu twice.`,
    hint: 'Take one of the two out.',
  }),
  'menu/unknown-page': ({ page, hint }) => ({
    message: `The menu is to lead to \`/${page}/\`, and the site has no such page.`,
    hint: sayHint(hint),
  }),
  'home/left-out': () => ({
    message:
      'There are words for the home page, and `home` in `content/publication.yml` leaves them out.',
    hint: 'Add `welcome` to `home` where they are to stand.',
  }),
  'home/nothing': ({ part }) => ({
    message:
      part === 'welcome'
        ? '`welcome` is to stand on the home page, and there are no words for it.'
        : `\`${part}\` are to stand on the home page, and the publication has none.`,
    hint:
      part === 'welcome'
        ? 'Write them into `content/pages/home.md`, or take `welcome` out.'
        : `Take \`${part}\` out of \`home\`.`,
  }),
  'home/of-other-pages': ({ key }) => ({
    message: `The home page has no \`${key}\`: it stands in no menu, and follows no subject.`,
    hint: `Take \`${key}\` out.`,
  }),
  'home/twice': ({ part }) => ({
    message: `\`${part}\` is to stand on the home page twice.`,
    hint: 'Take one of the two out.',
  }),
  'file/index': ({ isPage }) => ({
    message: 'A file called `index` would stand at an address that nobody looks for, `/index/`.',
    hint: isPage
      ? 'Rename it `home.md` if it is for the home page, else by what it is about.'
      : 'Rename it by what it is about: the site makes its lists by itself.',
  }),
};
