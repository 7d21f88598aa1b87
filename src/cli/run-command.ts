import { help, readOptions, type Whereabouts } from './options.ts';

/** The commands that read their own words. */
const own: Readonly<
  Record<
    string,
    () => Promise<(argv: readonly string[], where: Whereabouts) => Promise<number> | number>
  >
> = {
  import: async () => (await import('./import/run.ts')).runImport,
  pdf: async () => (await import('./pdf/run.ts')).runPdf,
  verify: async () => (await import('./verify.ts')).runVerify,
  new: async () => (await import('./new/run.ts')).runNew,
};

/** Runs the command that was typed, and loads no more than that needs. @returns The exit status. */
export async function runCommand(argv: readonly string[], where: Whereabouts): Promise<number> {
  const [first = '', ...rest] = argv;
  if (Object.hasOwn(own, first)) return (await own[first]!())(rest, where);
  const options = readOptions(argv, where);
  if (typeof options === 'string') {
    console.error(options);
    return options === help ? 0 : 2;
  }
  if (options.command === 'changes') {
    const { changes } = await import('./changes.ts');
    return changes(options);
  }
  if (options.command === 'check' && options.since !== undefined) {
    const { checkSince } = await import('./check-since.ts');
    return checkSince(options, options.since);
  }
  if (options.command === 'check' && options.seal) {
    const { seal } = await import('./seal.ts');
    return seal(options);
  }
  if (options.command === 'check') {
    const { loadCheck, bundleCheck } = await import('./bundled-check.ts');
    const { check, isJoined } = await loadCheck();
    const status = await check(options);
    if (!isJoined) await bundleCheck();
    return status;
  }
  if (options.command === 'health') {
    const { health } = await import('./health.ts');
    return health(options);
  }
  if (options.command !== 'build') return (await import('./astro.ts')).runAstro(options);
  const [{ readInputs }, { tellUnchanged }] = await Promise.all([
    import('./stamp/inputs.ts'),
    import('./stamp/tell-unchanged.ts'),
  ]);
  const inputs = readInputs(options);
  if (tellUnchanged(options, inputs.sum)) return 0;
  return (await import('./astro.ts')).runAstro(options, inputs);
}
