/** Says the names of some facts in a line, each once: `Unit, direction, how often`. */
export function sayNames(names: readonly string[]): string {
  const [first = '', ...rest] = new Set(names);
  return [
    first,
    ...rest.map((name) => name.charAt(0).toLocaleLowerCase('en') + name.slice(1)),
  ].join(', ');
}
