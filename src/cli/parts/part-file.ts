import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from './part.ts';

/** The file in a part that says which it is. It is no hidden one: what hands files from job to job may leave those out. */
export const partFile = 'part.json';

/** A part as it was drawn. */
export interface DrawnPart extends Part {
  /** The sum of all that it was made from: parts of one site have the same. */
  readonly inputs: string;
}

/** Says in a folder which part of a site it holds. */
export const writePart = (folder: string, { inputs, number, of }: DrawnPart): void =>
  writeFileSync(join(folder, partFile), `${JSON.stringify({ inputs, number, of })}\n`);

/** The part that a folder holds; `undefined` where it holds none. */
export function readPart(folder: string): DrawnPart | undefined {
  try {
    const { inputs, number, of } = JSON.parse(
      readFileSync(join(folder, partFile), 'utf8'),
    ) as DrawnPart;
    return typeof inputs === 'string' && number <= of ? { inputs, number, of } : undefined;
  } catch {
    return undefined;
  }
}
