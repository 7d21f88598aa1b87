import { help, readOptions } from './options.ts';
import { project as code } from './project.ts';

const project = process.cwd();
const person = process.env['INIT_CWD'] ?? project;
const [first, ...rest] = process.argv.slice(2);
const isOwn = first === 'new' || first === 'import' || first === 'pdf' || first === 'verify';
const options = isOwn ? first : readOptions(process.argv.slice(2), { project, person });
if (options === 'import') {
  const { runImport } = await import('./import/run.ts');
  process.exitCode = await runImport(rest, { project, person });
} else if (options === 'pdf') {
  const { runPdf } = await import('./pdf/run.ts');
  process.exitCode = await runPdf(rest, { project, person });
} else if (options === 'verify') {
  const { runVerify } = await import('./verify.ts');
  process.exitCode = runVerify(rest, { project, person });
} else if (options === 'new') {
  const { runNew } = await import('./new/run.ts');
  process.exitCode = await runNew(rest, { project, person });
} else if (typeof options === 'string') {
  console.error(options);
  process.exitCode = options === help ? 0 : 2;
} else if (options.command === 'changes') {
  const { changes } = await import('./changes.ts');
  process.exitCode = changes(options);
} else if (options.command === 'check' && options.since !== undefined) {
  const { checkSince } = await import('./check-since.ts');
  process.exitCode = await checkSince(options, options.since);
} else if (options.command === 'check' && options.seal) {
  const { seal } = await import('./seal.ts');
  process.exitCode = await seal(options);
} else if (options.command === 'check') {
  const { loadCheck, bundleCheck } = await import('./bundled-check.ts');
  const { check, isJoined } = await loadCheck();
  process.exitCode = await check(options);
  if (!isJoined) await bundleCheck();
} else if (options.command === 'health') {
  const { health } = await import('./health.ts');
  process.exitCode = await health(options);
} else if (options.command === 'build') {
  const [{ inputsSum }, { tellUnchanged }] = await Promise.all([
    import('./stamp/inputs-sum.ts'),
    import('./stamp/tell-unchanged.ts'),
  ]);
  const inputs = inputsSum(code, options);
  if (!tellUnchanged(options, inputs)) {
    const { runAstro } = await import('./astro.ts');
    process.exitCode = await runAstro(options, inputs);
  }
} else {
  const { runAstro } = await import('./astro.ts');
  process.exitCode = await runAstro(options);
}
