/**
 * Why the code cannot work where it stands: the bundler takes a `#` or a `?` in a path for the end of it.
 *
 * @returns What to tell the person; `undefined` where nothing is amiss.
 */
export function toldCodePath(project: string): string | undefined {
  const [sign] = /[#?]/.exec(project) ?? [];
  if (sign === undefined) return undefined;
  return `The folder of the program is \`${project}\`, and the bundler cannot read a path with \`${sign}\` in it. Rename that folder, or move the program to another one. The publication may stay where it is.`;
}
