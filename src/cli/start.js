#!/usr/bin/env node
// The command before any of its TypeScript is read: plain, so that a second run need strip no types.
import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

// A check is over before the slowest of V8's compilers has earned what it costs. The flag comes first, since
// the cache keeps what was compiled under other flags apart.
if (process.argv[2] === 'check') setFlagsFromString('--no-opt');
enableCompileCache();
await import('./plainsight.ts');
