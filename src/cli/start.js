#!/usr/bin/env node
// The command before any of its TypeScript is read: plain, so that a second run need strip no types, and so that
// any Node can read this much.
import * as modules from 'node:module';
import { setFlagsFromString } from 'node:v8';

// `check | head` closes the pipe before all is written: what was asked for has been read.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

if (process.features.typescript) {
  if (process.argv[2] === 'check') {
    // A check is over before the slowest of V8's compilers has earned what it costs, and most of what it reads it
    // keeps. Flags come first, since the cache keeps what was compiled under other flags apart.
    setFlagsFromString('--no-turbofan');
    setFlagsFromString('--semi-space-growth-factor=16');
  }
  modules.enableCompileCache();
  await import('./plainsight.ts');
} else {
  const { runWithOwnNode } = await import('./own-node.js');
  process.exitCode = runWithOwnNode();
}
