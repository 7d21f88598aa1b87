import { handOver } from '../site/handed-over.ts';
import { loadPublication } from '../site/load.ts';
import { readdirSync } from 'node:fs';
import type { Options } from './options.ts';
import { report } from './report.ts';

const plural = (count: number, one: string) =>
  `${count.toLocaleString('en-GB')} ${one}${count === 1 ? '' : 's'}`;

function countPages(out: string): number {
  return readdirSync(out, { recursive: true }).filter((name) => String(name).endsWith('.html'))
    .length;
}

/** Refuses to publish while anything is wrong; then writes the site and says what it wrote. */
async function build(options: Options): Promise<number> {
  const started = performance.now();
  const { value, diagnostics } = loadPublication(options.root, options.asAt);
  if (!value || diagnostics.length > 0) {
    report(diagnostics, options.root, process.stderr);
    console.error('Nothing was built.');
    return 1;
  }
  const figures = [...value.indicators.values()].flatMap(({ observations }) => observations).length;
  console.log(
    `Checked ${plural(value.reports.length, 'report')} and ${plural(value.indicators.size, 'indicator')} with ${plural(figures, 'figure')}, as at ${value.asAt}. Writing pages …`,
  );
  handOver(value);
  const [{ build: buildSite }, { astroConfig }] = await Promise.all([
    import('astro'),
    import('../site/astro-config.ts'),
  ]);
  await buildSite({
    ...astroConfig({ ...options, isPreview: options.command === 'dev' }),
    configFile: false,
    logLevel: 'error',
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `Wrote ${plural(countPages(options.out), 'page')} to ${options.out} in ${seconds} s.`,
  );
  return 0;
}

/** Runs `build`, `dev` or `preview`. @returns The exit status. */
export async function runAstro(options: Options): Promise<number> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DEV_BACKGROUND'] = '0';
  if (options.command === 'build') return build(options);
  const [{ dev, preview }, { astroConfig }] = await Promise.all([
    import('astro'),
    import('../site/astro-config.ts'),
  ]);
  const config = {
    ...astroConfig({ ...options, isPreview: options.command === 'dev' }),
    configFile: false as const,
  };
  if (options.command === 'dev') await dev(config);
  else await preview(config);
  return 0;
}
