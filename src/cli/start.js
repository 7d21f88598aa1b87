#!/usr/bin/env node
// The command before any of its TypeScript is read: plain, so that a second run need strip no types.
import module, { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

if (process.argv[2] === 'check') {
  // A check is over before the slowest of V8's compilers has earned what it costs. The flag comes first, since
  // the cache keeps what was compiled under other flags apart.
  setFlagsFromString('--no-opt');
  // Our own files name each other by path: there is nothing to look up, and looking up takes as long as loading.
  module.registerHooks?.({
    resolve: (name, context, next) =>
      name.startsWith('.') && name.endsWith('.ts')
        ? {
            url: new URL(name, context.parentURL).href,
            format: 'module-typescript',
            shortCircuit: true,
          }
        : next(name, context),
  });
}
enableCompileCache();
await import('./plainsight.ts');
