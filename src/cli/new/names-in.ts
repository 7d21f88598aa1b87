import { english } from '../../core/language/english.ts';

const parted = (typed: string, sign: RegExp) =>
  typed
    .split(sign)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Ids with spaces or commas between them. */
export const idsIn = (typed: string): readonly string[] => parted(typed, /[\s,;]+/);

/** Names with semicolons between them, which may have spaces and commas in them. */
export const namesIn = (typed: string): readonly string[] => parted(typed, /;/);

/** Why ids cannot be taken; `undefined` where there is each of them. */
export function notAmong(typed: string, known: readonly string[]): string | undefined {
  const unknown = idsIn(typed).find((id) => !known.includes(id));
  return unknown && english.making.unknownNames({ unknown, names: known });
}
