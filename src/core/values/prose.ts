import type { RootContent } from 'hast';

/** Prose as a tree of HTML elements with the place of each. Safe to print: it holds no raw HTML. */
export type Prose = readonly RootContent[];
