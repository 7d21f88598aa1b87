import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

type Flags<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ allowPositionals: true; options: Options }>
>;

/**
 * Reads the flags of a command, and the words that are none.
 *
 * @param help What the command can do, told below a flag that it does not have.
 * @returns A string is what to tell the person instead.
 */
export function readFlags<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  help: string,
): Flags<Options> | string {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    return `${(error as Error).message}\n\n${help}`;
  }
}
