import type { Fault } from './fault.ts';

/** Mistakes in prose: headings, links, images, tables. */
export const markdown: readonly Fault[] = [];
