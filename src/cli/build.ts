import { rmSync } from 'node:fs';
import { english } from '../core/language/english.ts';
import { loadFound } from '../site/load.ts';
import { baseOf } from './base.ts';
import type { Options } from './options.ts';
import { sayFailure } from './output/failure.ts';
import { openWork, tidyBeside } from './output/leftovers.ts';
import { leadsTo } from './output/linked-code.ts';
import { ownHostFile } from './output/own-host-file.ts';
import { realPlace } from './output/place.ts';
import { refusalOf } from './output/refusal.ts';
import { Spending } from './output/spent.ts';
import { unfitParts } from './parts/join-parts.ts';
import { ProgramAhead } from './program/program-ahead.ts';
import { project } from './project.ts';
import { publish } from './publish.ts';
import { report } from './report.ts';
import { settingsIn } from './settings-in.ts';
import { isAsRead, type Inputs } from './stamp/inputs.ts';
import { stampsIn, writeStamp } from './stamp/stamp.ts';

const words = english.commands;

/**
 * Reads and checks a publication, and publishes it where it has no faults.
 *
 * @param ahead What draws its pages, which is made meanwhile.
 * @returns The exit status.
 */
async function checkAndPublish(
  options: Options,
  work: string,
  ahead: ProgramAhead,
  inputs: Inputs,
): Promise<number> {
  const { root, out } = options;
  const spending = new Spending();
  const { value, diagnostics } = await spending.on(words.spent.check, () =>
    loadFound(root, inputs.sources, options.asAt),
  );
  if (!value || diagnostics.length > 0) {
    report(diagnostics, root, process.stderr);
    console.error(words.notBuilt);
    return 1;
  }
  const figures = [...value.indicators.values()].flatMap(({ observations }) => observations).length;
  const { reports, indicators, asAt } = value;
  const whole = { reports: reports.length, indicators: indicators.size, figures, asAt };
  console.log(words.checked(whole));
  const placing = { ...options, work, ahead, day: asAt, spending, inputs: inputs.sum };
  const built = await publish(placing, inputs.before, value);
  if (built === undefined) return 1;
  const { pages, release } = built;
  // A build of what changed meanwhile, be it the code, is no build of either.
  if (release !== undefined && isAsRead(inputs, options))
    writeStamp(stampsIn(project), { pages, release, out: realPlace(out), inputs: inputs.sum! });
  return 0;
}

/** Makes the folder of a build. @returns `undefined` where the system makes none, which is said. */
function openedWork(out: string): string | undefined {
  try {
    return openWork(project);
  } catch (error) {
    console.error(`${sayFailure(error)}\n${words.notPublished({ out })}`);
    return undefined;
  }
}

/** Begins with what draws the pages, and ends it where they are not wanted. @returns The exit status. */
async function buildIn(work: string, options: Options, inputs: Inputs): Promise<number> {
  const base = baseOf(options.base, settingsIn(options.root));
  const ahead = new ProgramAhead({ project, behindLink: leadsTo(project), base }, work);
  // What joins parts draws nothing.
  if (options.join.length === 0) void ahead.open();
  try {
    return await checkAndPublish(options, work, ahead, inputs);
  } finally {
    await ahead.stop();
  }
}

/**
 * Refuses to publish while anything is wrong, and to write where anything could be lost; then writes the site.
 *
 * @param inputs What it is made from.
 * @returns The exit status.
 */
export async function build(options: Options, inputs: Inputs): Promise<number> {
  const { root, out } = options;
  if (tidyBeside(realPlace(out))) console.log(words.putBack({ out }));
  const refusal = refusalOf({ out, root, project });
  if (refusal !== undefined) {
    console.error(`${refusal}\n${words.notBuilt}`);
    return 1;
  }
  const own = options.headers ? ownHostFile(root) : undefined;
  if (own !== undefined) {
    console.error(`${words.ownHeaders({ path: own })}\n${words.notBuilt}`);
    return 1;
  }
  const isOfParts = options.part !== undefined || options.join.length > 0;
  const unfit = isOfParts ? unfitParts(options.join, inputs.sum, options.part) : undefined;
  if (unfit !== undefined) {
    console.error(`${unfit}\n${words.notBuilt}`);
    return 1;
  }
  // What is published may be read by everybody.
  process.umask(process.umask(0o022) & 0o022);
  const work = openedWork(out);
  if (work === undefined) return 1;
  try {
    return await buildIn(work, options, inputs);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
