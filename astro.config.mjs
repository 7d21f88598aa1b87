import { join } from 'node:path';
import { astroConfig, projectRoot } from './src/site/astro-config.ts';

// The commands pass their own options; this is what the editor and `astro check` see.
export default astroConfig({
  root: projectRoot,
  out: join(projectRoot, 'dist'),
  base: '/',
  asAt: undefined,
  isPreview: false,
});
