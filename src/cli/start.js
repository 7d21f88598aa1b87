#!/usr/bin/env node
// The command before any of its TypeScript is read: plain, so that a second run need strip no types.
import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

if (process.argv[2] === 'check') {
  // A check is over before the slowest of V8's compilers has earned what it costs, and most of what it reads it
  // keeps. Flags come first, since the cache keeps what was compiled under other flags apart.
  setFlagsFromString('--no-turbofan');
  setFlagsFromString('--semi-space-growth-factor=16');
}
enableCompileCache();
await import('./plainsight.ts');
