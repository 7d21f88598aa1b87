/** Mutants that may live, by file and change as {@link nameOf} writes them, with the reason. */
export type Allowed = ReadonlyMap<string, string>;

/** How a mutant is named in the list. */
export const nameOf = ({
  file,
  change,
}: {
  readonly file: string;
  readonly change: string;
}): string => `${file}: ${change}`;

/** Reads the list: a heading for each file, and below it lines such as "- `a < b → a <= b`: the reason". */
export function readSurvivors(text: string): Allowed {
  const allowed = new Map<string, string>();
  let file = '';
  for (const line of text.split('\n')) {
    file = /^## `(.+)`$/.exec(line)?.[1] ?? file;
    const [, change, reason] = /^- `(.+)`: (.+)$/.exec(line) ?? [];
    if (change !== undefined && reason !== undefined) allowed.set(nameOf({ file, change }), reason);
  }
  return allowed;
}
