import { loadPublication } from '../site/load.ts';
import type { Options } from './options.ts';
import type { Publication } from '../core/publication/publication.ts';
import type { Checked } from '../core/source/diagnostic.ts';
import { english } from '../core/language/english.ts';
import { sayToCome } from '../core/indicators/round/say-to-come.ts';
import { oneOfEachCause } from '../core/source/cause.ts';
import { sayDiagnostics } from '../core/source/say-diagnostic.ts';

import { toJson } from '../core/source/reporter.ts';

/** Prints what is wrong with a publication; with `--fix` mends before what can be meant in one way alone. @returns The exit status: 0 when nothing is. */
export async function check({ root, asAt, json, fix }: Options): Promise<number> {
  if (fix) {
    const { fixPublication, sayFixed } = await import('./fix.ts');
    // With `--json` nothing but the list of what is left goes to standard output.
    const stream = json ? process.stderr : process.stdout;
    stream.write(`${sayFixed(fixPublication({ root, asAt }))}\n`);
  }
  const started = performance.now();
  return tellCheck(loadPublication(root, asAt), { root, json }, started);
}

/** Prints what a check found, and the whole where it found nothing. @param started When the check began. @returns The exit status. */
export async function tellCheck(
  { value, diagnostics }: Checked<Publication | undefined>,
  { root, json }: Pick<Options, 'root' | 'json'>,
  started: number,
): Promise<number> {
  if (json) {
    console.log(toJson(sayDiagnostics(oneOfEachCause(diagnostics), english)));
  } else if (!value || diagnostics.length > 0) {
    // What draws for a terminal is slow to load, and most checks find nothing.
    const { report } = await import('./report.ts');
    report(diagnostics, root, process.stdout);
  } else {
    let figures = 0;
    for (const { observations } of value.indicators.values()) figures += observations.length;
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    const { reports, indicators, embargoed } = value;
    const whole = {
      reports: reports.length,
      indicators: indicators.size,
      figures,
      asAt: value.asAt,
    };
    console.log(english.commands.nothingWrong({ ...whole, seconds }));
    for (const one of embargoed) console.log(english.commands.leftOut(one));
  }
  if (value && !json)
    for (const indicator of value.indicators.values()) {
      const said = sayToCome(indicator, english);
      if (said !== undefined) console.log(said);
    }
  return diagnostics.length === 0 ? 0 : 1;
}
