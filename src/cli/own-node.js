import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const pathOf = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Runs the command again with the Node that `npm ci` brought: one older than 22.18 reads no TypeScript.
 *
 * @returns {number} Its exit status; 1 where there is no such Node.
 */
export function runWithOwnNode() {
  const isWindows = process.platform === 'win32';
  const node = pathOf(`../../node_modules/.bin/${isWindows ? 'node.cmd' : 'node'}`);
  if (!existsSync(node)) {
    console.error(
      `Node ${process.version} cannot run this by itself. Run \`npm ci\` first: it brings a Node that can.`,
    );
    return 1;
  }
  const words = [pathOf('start.js'), ...process.argv.slice(2)];
  // A command file of Windows runs in a shell alone, which parts words at spaces.
  const { status } = isWindows
    ? spawnSync(
        `"${node}"`,
        words.map((word) => `"${word}"`),
        { stdio: 'inherit', shell: true },
      )
    : spawnSync(node, words, { stdio: 'inherit' });
  return status ?? 1;
}
