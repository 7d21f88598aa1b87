import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isAt, isIn, realPlace, withHolders } from './place.ts';
import { contentsOf } from './strangers.ts';

/** A folder to write a site to, and what must outlive that. All paths are whole. */
export interface Ground {
  readonly out: string;
  /** The folder of the publication. */
  readonly root: string;
  /** The folder of the program. */
  readonly project: string;
  readonly home?: string;
}

/** What no site may be written over, into or around, in the publication and in the program. */
const kept = ['content', 'data', 'public', 'src', 'node_modules', '.git'];

const elsewhere =
  'Nothing was touched. Name a new folder or an empty one: `npm run build -- --out ../site`.';

/** Why the place itself will not do: what it is, holds or lies in; `undefined` where it is free to be written to. */
function wrongPlace(out: string, { root, project, home = homedir() }: Ground): string | undefined {
  const top = withHolders(out).at(-1)!;
  const whole = [
    { path: root, is: 'the folder of the publication' },
    { path: project, is: 'the folder of the program' },
    { path: home, is: 'your home folder' },
    { path: top, is: 'the whole disk' },
  ].map(({ path, is }) => ({ path: realPlace(path), is }));
  const parts = [root, project].flatMap((folder) =>
    kept.map((name) => ({
      path: realPlace(join(folder, name)),
      is: `\`${name}\` of the ${folder === root ? 'publication' : 'program'}`,
    })),
  );
  const git = withHolders(out).find((path) => /[\\/]\.git$/i.test(path));
  const all = [...whole, ...parts, ...(git ? [{ path: git, is: 'what git keeps' }] : [])];
  const same = all.find(({ path }) => isAt(out, path));
  if (same) return `is ${same.is}`;
  const held = all.find(({ path }) => isIn(path, out));
  if (held) return `holds ${held.is}`;
  const holder = all.slice(whole.length).find(({ path }) => isIn(out, path));
  return holder && `lies in ${holder.is}`;
}

const listed = (paths: readonly string[]) => {
  const [first, second] = paths.map((path) => `\`${path}\``);
  if (paths.length < 3) return [first, second].filter(Boolean).join(' and ');
  return `${first}, ${second} and ${paths.length - 2} more`;
};

/** Why what stands at the place will not do: a file, or what no build wrote. */
function wrongContents(out: string, { root }: Ground): string | undefined {
  const holder = withHolders(out).find((path) => statSync(path, { throwIfNoEntry: false }));
  if (holder !== undefined && !statSync(holder).isDirectory())
    return `The site is to be written to \`${out}\`, and \`${holder}\` is a file. ${elsewhere}`;
  if (holder !== out) return undefined;
  const { isBuild, strangers } = contentsOf(out, join(root, 'public'));
  if (strangers.length === 0) return undefined;
  if (!isBuild)
    return `The folder \`${out}\` is not empty, and it is no earlier build: it holds ${listed(strangers)}. A build replaces all that is in the folder. ${elsewhere}`;
  const [it, they, are] = strangers.length === 1 ? ['it', 'it', 'is'] : ['them', 'they', 'are'];
  return `The folder \`${out}\` holds ${listed(strangers)}, which no build wrote, and a build replaces all that is in the folder. Nothing was touched. Move ${it} elsewhere, or into \`${join(root, 'public')}\` if ${they} ${are} to be published with the site.`;
}

/**
 * Judges a folder before a site is written to it: a build replaces what it finds there, and nothing that is not
 * ours may be lost. Links count as what they lead to.
 *
 * @returns What to tell the person; `undefined` where the site may be written.
 */
export function refusalOf(ground: Ground): string | undefined {
  const out = realPlace(ground.out);
  const wrong = wrongPlace(out, ground);
  if (wrong === undefined) return wrongContents(out, ground);
  const led = out === ground.out ? '' : `, which is \`${out}\`,`;
  return `The site cannot be written to \`${ground.out}\`${led} since that ${wrong}, and a build replaces all that is in its folder. ${elsewhere}`;
}
