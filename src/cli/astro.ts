import { build } from './build.ts';
import type { Options } from './options.ts';
import { toldCodePath } from './output/code-path.ts';
import { project } from './project.ts';

/** Runs `build`, `dev` or `preview`. @returns The exit status. */
export async function runAstro(options: Options): Promise<number> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DEV_BACKGROUND'] = '0';
  const told = toldCodePath(project);
  if (told !== undefined) {
    console.error(told);
    return 1;
  }
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
