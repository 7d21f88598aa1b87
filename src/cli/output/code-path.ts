/** The sign in a path at which the bundler ends it; `undefined` where it reads the whole path. */
export const cutAt = (path: string): string | undefined => /[#?]/.exec(path)?.[0];

/**
 * Why the code cannot work where it stands: the bundler takes a `#` or a `?` in a path for the end of it, and no link
 * to the code could be made in the folder for temporary files.
 */
export const toldCodePath = (project: string, reason: string): string =>
  `The folder of the program is \`${project}\`, and the bundler cannot read a path with \`${cutAt(project)}\` in it. No link to it could be made in the folder for temporary files either (${reason}). Rename that folder, or move the program to another one. The publication may stay where it is.`;
