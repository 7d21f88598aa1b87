import { join, resolve } from 'node:path';
import { differences } from '../core/hosting/release.ts';
import { english } from '../core/language/english.ts';
import type { Whereabouts } from './options.ts';
import { releaseIn } from './output/release-in.ts';
import { sumsIn } from './output/sums.ts';
import { readFlags } from './read-flags.ts';

const words = english.commands;

const help = `Usage: npm run verify -- [FOLDER]

Holds each file of a site (dist/) against release.json in it, which the build wrote: what was changed, what is
missing, and what no build put there. It finds what happened to a copy, not who wrote it: whoever can change a
page can change release.json too, so hold that against one that you trust.`;

/** Tells whether a folder holds what a build wrote. @returns The exit status: 1 where it does not. */
export function runVerify(args: readonly string[], { project, person }: Whereabouts): number {
  const flags = readFlags(args, { help: { type: 'boolean', default: false } }, help);
  if (typeof flags === 'string' || flags.positionals.length > 1) {
    console.error(typeof flags === 'string' ? flags : help);
    return 2;
  }
  if (flags.values.help) {
    console.log(help);
    return 0;
  }
  const [named] = flags.positionals;
  const out = named === undefined ? join(project, 'dist') : resolve(person, named);
  const release = releaseIn(out);
  if (release === undefined) {
    console.error(words.noRelease({ out }));
    return 1;
  }
  const differs = differences(release, sumsIn(out));
  if (Object.values(differs).every((paths: readonly string[]) => paths.length === 0)) {
    const files = Object.keys(release.files).length;
    console.log(words.verified({ files, out, commit: release.commit }));
    return 0;
  }
  console.error(words.differs({ out, ...differs }));
  return 1;
}
