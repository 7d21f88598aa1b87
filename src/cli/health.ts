import { healthOf } from '../core/health/health.ts';
import { toJson, toMarkdown, toText } from '../core/health/print-health.ts';
import { isBehind, tellHealth } from '../core/health/tell-health.ts';
import { loadPublication } from '../site/load.ts';
import { check } from './check.ts';
import type { Options } from './options.ts';

/**
 * Prints what there is to do for a publication. Where its files cannot be read as one, what `check` says instead.
 *
 * @returns The exit status: 0; with `--strict` 1 when something is late or past its day, or could not be read.
 */
export async function health(options: Options): Promise<number> {
  const { value, diagnostics } = loadPublication(options.root, options.asAt);
  if (!value) return check(options);
  const { language, settings } = value;
  const found = healthOf(value);
  const called = settings.comparators ?? {};
  const problems = diagnostics.length;
  const told = () => tellHealth(found, called, problems, language);
  console.log(
    options.json
      ? toJson(found, called, problems, language)
      : options.markdown
        ? toMarkdown(told(), language, value.checkout)
        : toText(told(), language),
  );
  return options.strict && (problems > 0 || isBehind(found)) ? 1 : 0;
}
