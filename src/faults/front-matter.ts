import type { Fault } from './fault.ts';

/** Mistakes in front matter and YAML. */
export const frontMatter: readonly Fault[] = [];
