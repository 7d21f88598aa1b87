#!/usr/bin/env node
// The command before any of its TypeScript is read: plain, so that a second run need strip no types.
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./plainsight.ts');
