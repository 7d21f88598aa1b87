import { baseOf } from './base.ts';
import { build } from './build.ts';
import type { Options } from './options.ts';
import { english } from '../core/language/english.ts';
import { cutAt, toldCodePath } from './output/code-path.ts';
import { leadsTo, runThroughLink } from './output/linked-code.ts';
import { project } from './project.ts';
import { settingsIn } from './settings-in.ts';
import type { Inputs } from './stamp/inputs.ts';

/** Runs `build`, `dev` or `preview` by way of a link to the code. @returns The exit status. */
async function runLinked(): Promise<number> {
  const done = await runThroughLink(project, process.argv.slice(2));
  if (typeof done === 'number') return done;
  console.error(toldCodePath(project, done));
  return 1;
}

/**
 * Runs `build`, `dev` or `preview`.
 *
 * @param inputs What a site is built from.
 * @returns The exit status.
 */
export async function runAstro(options: Options, inputs?: Inputs): Promise<number> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DEV_BACKGROUND'] = '0';
  if (cutAt(project) !== undefined) return runLinked();
  if (inputs !== undefined) return build(options, inputs);
  const [{ dev, preview }, { astroConfig }, { healthPath }] = await Promise.all([
    import('astro'),
    import('../site/astro-config.ts'),
    import('../site/health-page.ts'),
  ]);
  // What was built is served where its pages look for each other; a preview of what is written, at the root.
  const settings = options.command === 'preview' ? settingsIn(options.root) : undefined;
  const base = baseOf(options.base, settings);
  const config = {
    ...astroConfig({
      ...options,
      base,
      isPreview: options.command === 'dev',
      behindLink: leadsTo(project),
    }),
    configFile: false as const,
  };
  if (options.command === 'dev') {
    const { address } = await dev(config);
    const start = `http://localhost:${address.port}${base.replace(/\/$/, '')}`;
    console.log(english.health.previewed({ address: `${start}${healthPath}` }));
  } else await preview(config);
  return 0;
}
