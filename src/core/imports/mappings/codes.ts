import type { Status } from '../../values/qualifier.ts';
import type { Mapping } from './mapping.ts';

/** What the codes beside a figure say: a reason why there is none, a status, or which of them nobody knows. */
export interface CodesRead {
  readonly reason?: { readonly value: string; readonly code: string };
  readonly status?: Status;
  readonly unknown?: string;
}

/** The codes of a text without spaces, one by one: letters, and what stands in brackets (`:u`, `[p][b]`). */
export const singleCodes = (text: string): readonly string[] => text.match(/\[[^\]]+\]|./gsu) ?? [];

/** The codes of a cell: as one, parted by spaces, or one by one. */
function parted(text: string, known: Readonly<Record<string, string>>): readonly string[] {
  if (Object.hasOwn(known, text)) return [text];
  return text
    .split(/[\s,;]+/)
    .filter((code) => code !== '')
    .flatMap((code) => (Object.hasOwn(known, code) ? [code] : singleCodes(code)));
}

/** Reads the codes of a `qualifier` column by what the mapping says of them. */
export function codesOf(text: string, { codes = {} }: Mapping): CodesRead {
  let read: CodesRead = {};
  for (const code of parted(text, codes)) {
    const meaning = codes[code];
    if (meaning === undefined) return { unknown: code };
    if (meaning === 'none') continue;
    if (meaning === 'provisional' || meaning === 'revised' || meaning === 'estimated')
      read = { ...read, status: meaning };
    else read = { ...read, reason: { value: meaning, code } };
  }
  return read;
}
