import { vi } from 'vitest';
import { readOptions, type Whereabouts } from '../src/cli/options.ts';
import { runCommand } from '../src/cli/run-command.ts';

/** What a command said, and its exit status. */
export interface Said {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

/** Runs a command in this process, as it was typed: where nothing depends on a process, one of its own costs a second. */
export async function runHere(argv: readonly string[], where: Whereabouts): Promise<Said> {
  const said: { stdout: string[]; stderr: string[] } = { stdout: [], stderr: [] };
  const written = (stream: 'stdout' | 'stderr') =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream].push(String(text));
      return true;
    });
  const printed = (way: 'log' | 'error', stream: 'stdout' | 'stderr') =>
    vi.spyOn(console, way).mockImplementation((text) => void said[stream].push(`${text}\n`));
  const spies = [
    ...[written('stdout'), written('stderr')],
    ...[printed('log', 'stdout'), printed('error', 'stderr')],
  ];
  try {
    const status = await run(argv, where);
    return { stdout: said.stdout.join(''), stderr: said.stderr.join(''), status };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** A check by the modules that are loaded already, and not by those that the command has joined to one file. */
async function run(argv: readonly string[], where: Whereabouts): Promise<number> {
  const options = argv[0] === 'check' ? readOptions(argv, where) : '';
  if (typeof options === 'string' || options.since !== undefined) return runCommand(argv, where);
  const { check } = await import('../src/cli/check.ts');
  return check(options);
}
