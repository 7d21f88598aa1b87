import { loadPublication } from '../site/load.ts';
import type { Options } from './options.ts';
import { toJson } from '../core/reporter.ts';
import { report } from './report.ts';

/** Prints what is wrong with a publication. @returns The exit status: 0 when nothing is. */
export function check({ root, asAt, json }: Options): number {
  const started = performance.now();
  const { value, diagnostics } = loadPublication(root, asAt);
  if (json) {
    console.log(toJson(diagnostics));
  } else if (diagnostics.length > 0) {
    report(diagnostics, root, process.stdout);
  } else {
    const figures = [...value!.indicators.values()].flatMap(
      ({ observations }) => observations,
    ).length;
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    console.log(
      `Nothing is wrong: ${value!.reports.length} reports, ${value!.indicators.size} indicators, ${figures} figures, as at ${value!.asAt} (${seconds} s).`,
    );
    for (const { path, from } of value!.waiting) console.log(`Left out until ${from}: ${path}.`);
  }
  return diagnostics.length === 0 ? 0 : 1;
}
