#!/usr/bin/env node
import { check } from './check.ts';
import { help, readOptions } from './options.ts';

const project = process.cwd();
const person = process.env['INIT_CWD'] ?? project;
const options = readOptions(process.argv.slice(2), { project, person });
if (typeof options === 'string') {
  console.error(options);
  process.exitCode = options === help ? 0 : 2;
} else if (options.command === 'check') {
  process.exitCode = check(options);
} else {
  const { runAstro } = await import('./astro.ts');
  process.exitCode = await runAstro(options);
}
