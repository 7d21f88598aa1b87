import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../core/language/english.ts';
import { sealAddresses } from '../core/moved/seal.ts';
import { lastingAddresses } from '../core/publication/lasting/lasting-addresses.ts';
import { addressesPath } from '../core/source/folder.ts';
import { loadPublication } from '../site/load.ts';
import type { Options } from './options.ts';
import { sayUnwrittenReason, writeFiles } from './output/write-files.ts';
import { report } from './report.ts';

/** Writes down every address that a publication has, so that `check` finds the one that is lost. @returns The exit status: 0 where that was done, 1 where something is wrong. */
export async function seal({ root, asAt }: Options): Promise<number> {
  const { value, diagnostics } = loadPublication(root, asAt);
  if (!value || diagnostics.length > 0) {
    report(diagnostics, root, process.stdout);
    console.error(english.commands.notSealed);
    return 1;
  }
  const addresses = lastingAddresses(value).keys();
  const { text, added, all } = sealAddresses(value.past.sealed ?? [], addresses, value.asAt);
  const file = join(root, addressesPath);
  const before = existsSync(file) ? readFileSync(file) : undefined;
  const unwritten =
    added === 0 ? undefined : writeFiles(root, [{ path: addressesPath, before, after: text }]);
  if (unwritten) {
    console.error(sayUnwrittenReason(unwritten));
    return 1;
  }
  console.log(english.commands.sealed({ added, all, path: addressesPath }));
  return 0;
}
