import { createInterface } from 'node:readline';
import type { Ask } from './answers.ts';

/** Someone who can be asked. */
export interface Asker {
  readonly ask: Ask;
  close(): void;
}

/** A terminal as those are asked who sit at it. What is typed ahead is kept for the next question. */
function askerAt(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker {
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
    if (!done) return value;
    // The question stands on a line that nobody ended.
    output.write('\n');
    return undefined;
  };
  return { ask, close: () => terminal.close() };
}

/** Who sits at a terminal; `undefined` where nobody does. */
export const askerOf = (input: NodeJS.ReadStream, output: NodeJS.WriteStream): Asker | undefined =>
  input.isTTY && output.isTTY ? askerAt(input, output) : undefined;
