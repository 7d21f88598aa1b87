import type { Hint } from '../hints/hints.ts';

/** Problems with what a publication looks like: its colours, pictures, menu and home page. */
export interface FaceProblems {
  'face/contrast': {
    own: string;
    colour: string;
    mode: 'light' | 'dark';
    use: 'words' | 'scores' | 'on-scores';
    against: 'page' | 'surface' | 'ink';
    ratio: number;
    nearest: string;
  };
  /** `hint` is `undefined` where there is no file of that kind at all. */
  'face/file': { path: string; hint: Hint | undefined };
  'face/no-size': { path: string };
  'menu/left-out': { page: string };
  'menu/twice': { page: string };
  'menu/unknown-page': { page: string; hint: Hint };
  'home/left-out': void;
  'home/nothing': { part: string };
  'home/of-other-pages': { key: string };
  'home/twice': { part: string };
  'file/index': { isPage: boolean };
}
