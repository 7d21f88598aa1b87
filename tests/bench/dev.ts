import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './cost.ts';
import { changeFigure, pageOfFigure, writeCouncil } from './council.ts';

/** What a preview takes from saving a file to seeing its page. */
export interface DevCost {
  readonly reports: number;
  readonly saves: number;
  /** Of each save, in the middle: seconds that passed, and CPU seconds of the preview; no CPU where the system does not tell. */
  readonly wall: number;
  readonly cpu: number | undefined;
  /** What it held after the first tenth of the saves, and after the last, in MB; `undefined` where the system does not tell. */
  readonly memory: readonly [first: number, last: number] | undefined;
}

const project = join(import.meta.dirname, '..', '..');

/** How many ticks of a processor Linux counts a second. */
const ticks = 100;

/** What Linux says that a process has used and holds; `undefined` elsewhere. */
function usedBy({
  pid,
}: ChildProcess): { readonly cpu: number; readonly memory: number } | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    const [, held] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))!;
    return { cpu: (Number(fields[11]) + Number(fields[12])) / ticks, memory: Number(held) / 1024 };
  } catch {
    return undefined;
  }
}

/** Waits for a preview to tell where it stands. What it tells later is read too, as it ends where nobody does. */
function addressOf(preview: ChildProcess): Promise<string> {
  let told = '';
  return new Promise((resolve, reject) => {
    preview.stdout!.on('data', (chunk) => {
      told += String(chunk);
      const [, address] = /(http:\/\/localhost:\d+)\S*_health/.exec(told) ?? [];
      if (address !== undefined) resolve(address);
    });
    preview.once('exit', () => reject(new Error(`No preview: ${told}`)));
  });
}

/** Asks for a page until it shows some words. */
async function see(address: string, words: string): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const response = await fetch(address, { headers: { accept: 'text/html' } });
    if ((await response.text()).includes(words)) return;
  }
  throw new Error(`${address} does not show ${words}.`);
}

/** A preview of a council, of which one figure is changed time after time, and its page asked for each time. */
export async function measureDev(reports: number, saves: number): Promise<DevCost> {
  const scratch = mkdtempSync(join(tmpdir(), 'plainsight-bench-'));
  writeCouncil(scratch, { reports, tables: Math.ceil(reports / 10), rows: 24 });
  const start = join(project, 'src/cli/start.js');
  const preview = spawn(process.execPath, [start, 'dev', '--root', scratch], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const page = `${await addressOf(preview)}${pageOfFigure}`;
    await see(page, 'Measure');
    const taken: { readonly wall: number; readonly used: ReturnType<typeof usedBy> }[] = [];
    for (let save = 0; save < saves; save++) {
      const started = performance.now();
      await see(page, changeFigure(scratch, save));
      taken.push({ wall: (performance.now() - started) / 1000, used: usedBy(preview) });
    }
    const used = taken.flatMap((one) => one.used ?? []);
    const cpu = used.slice(1).map((one, at) => one.cpu - used[at]!.cpu);
    const memory = (at: number) => used[at]!.memory;
    return {
      ...{ reports, saves, wall: median(taken.map(({ wall }) => wall)) },
      cpu: cpu.length > 0 ? median(cpu) : undefined,
      memory:
        used.length > 0
          ? [memory(Math.floor(used.length / 10)), memory(used.length - 1)]
          : undefined,
    };
  } finally {
    preview.kill();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}
