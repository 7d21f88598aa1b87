import type { Fault } from './fault.ts';

/** Mistakes in files, their names and their bytes. */
export const files: readonly Fault[] = [];
