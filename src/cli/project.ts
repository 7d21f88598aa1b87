import { join } from 'node:path';

/** The folder that holds the code, for what must know it before the slow packages are loaded. */
export const project: string = join(import.meta.dirname, '..', '..');
