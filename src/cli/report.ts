import { randomUUID } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import type { Diagnostic } from '../core/source/diagnostic.ts';
import { english } from '../core/language/english.ts';
import { oneOfEachCause } from '../core/source/cause.ts';
import { sayDiagnostics } from '../core/source/say-diagnostic.ts';

import { folderInRepository } from '../site/git.ts';
import { lineReader } from '../site/read-sources.ts';
import { toCodeQuality, toGitHub, toSummary } from './annotations.ts';
import { toTerminal, type Ink, type Terminal } from './terminal.ts';

const inks = { place: 'bold', code: 'dim', fault: 'red', hint: 'green' } as const satisfies Record<
  Ink,
  Parameters<typeof styleText>[0]
>;

/**
 * Tells a person what is wrong, and on a git host's own machines marks the lines in the proposed change. The
 * one place that asks the environment where it runs.
 */
export function report(
  diagnostics: readonly Diagnostic[],
  root: string,
  stream: NodeJS.WriteStream,
): void {
  const said = sayDiagnostics(oneOfEachCause(diagnostics), english);
  const terminal: Terminal = {
    lineOf: lineReader(root),
    paint: (ink, text) => styleText(inks[ink], text, { stream }),
    width: Math.max(40, Math.min(stream.columns ?? 100, 120)),
  };
  const { GITHUB_ACTIONS, GITHUB_STEP_SUMMARY, GITLAB_CI, CI_PROJECT_DIR } = process.env;
  // A host would run what an officer typed as a command of its own, were it to begin with two colons.
  const pause = GITHUB_ACTIONS === 'true' ? randomUUID() : undefined;
  if (pause) stream.write(`::stop-commands::${pause}\n`);
  stream.write(`${toTerminal(said, terminal)}\n`);
  if (pause) {
    stream.write(`::${pause}::\n`);
    stream.write(`${toGitHub(said, folderInRepository(root))}\n`);
    if (GITHUB_STEP_SUMMARY)
      appendFileSync(GITHUB_STEP_SUMMARY, toSummary(said, folderInRepository(root)));
  }
  if (GITLAB_CI === 'true') {
    const file = join(CI_PROJECT_DIR ?? root, 'gl-code-quality-report.json');
    writeFileSync(file, toCodeQuality(said, folderInRepository(root)));
  }
}
