import { createInterface } from 'node:readline';
import type { Whereabouts } from '../options.ts';
import type { Ask } from './answers.ts';
import { makeNew } from './new.ts';
import { newHelp, readNewOptions } from './new-options.ts';

/** The day on the calendar of the person's own clock: what a new file is dated by where nobody says otherwise. */
function dayToday(): string {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}

/** A terminal as those are asked who sit at it. What is typed ahead is kept for the next question. */
function askerAt(input: NodeJS.ReadableStream, output: NodeJS.WritableStream) {
  const terminal = createInterface({ input, output });
  const lines = terminal[Symbol.asyncIterator]();
  const ask: Ask = async (question) => {
    const [prompt = '', ...before] = question.split('\n').reverse();
    output.write(
      before
        .reverse()
        .map((line) => `${line}\n`)
        .join(''),
    );
    terminal.setPrompt(prompt);
    terminal.prompt();
    const { value, done } = await lines.next();
    return done ? undefined : value;
  };
  return { ask, close: () => terminal.close() };
}

/** Runs `new`: the one place where a person is asked. @returns The exit status. */
export async function runNew(argv: readonly string[], where: Whereabouts): Promise<number> {
  const today = dayToday();
  const options = readNewOptions(argv, where, today);
  if (typeof options === 'string') {
    console.error(options);
    return options === newHelp(today) ? 0 : 2;
  }
  const { stdin, stdout } = process;
  const asker = stdin.isTTY && stdout.isTTY ? askerAt(stdin, stdout) : undefined;
  const { told, status } = await makeNew(options, asker?.ask);
  asker?.close();
  (status === 0 ? console.log : console.error)(told);
  return status;
}
