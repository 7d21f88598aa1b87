import { join, sep } from 'node:path';
import { isRunnableDevEnvironment, type DevEnvironment, type ViteDevServer } from 'vite';
import type { EvaluatedModuleNode } from 'vite/module-runner';
import type { Diagnostic } from '../core/source/diagnostic.ts';
import { oneOfEachCause } from '../core/source/cause.ts';
import { sayDiagnostics } from '../core/source/say-diagnostic.ts';
import { english } from '../core/language/english.ts';
import { toFaultPage } from './fault-page.ts';
import { loadPublication } from './load.ts';
import { keepFiles } from './kept-files.ts';
import { isPassedOverAsset, lineReader } from './read-sources.ts';
import { showPreviewed } from './previewed.ts';
import { changesBetween, stateOf, type State } from './state.ts';
import type { Source } from './shown-source.ts';

/** How long after a change the files are looked at once more, in ms: watchers lose the last of quick changes. */
const lookAgain = 500;

/** The path under `public/` of what is asked for; `undefined` where the address is none. */
function fileOf(url: string, base: string): string | undefined {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    return decodeURIComponent(
      pathname.startsWith(base) ? pathname.slice(base.length) : pathname,
    ).replace(/^\/+/, '');
  } catch {
    return undefined;
  }
}

/** The module through which pages come by the publication: what rests on it is run anew when a file has changed. */
const publicationFile = join(import.meta.dirname, 'publication.ts');

/** Has what rests on the publication run again for the next page. What our sources were made into stays. */
function runAgain(environment: DevEnvironment): void {
  if (!isRunnableDevEnvironment(environment)) return;
  const { evaluatedModules } = environment.runner;
  const resting = new Set<EvaluatedModuleNode>(
    evaluatedModules.getModulesByFile(publicationFile) ?? [],
  );
  for (const module of resting)
    for (const id of module.importers) {
      const importer = evaluatedModules.getModuleById(id);
      if (importer) resting.add(importer);
    }
  for (const module of resting) evaluatedModules.invalidateModule(module);
}

/**
 * Shows what is wrong in place of every page of a preview for as long as anything is, and has the pages and
 * the browser follow every change of the publication's files. Each page asked for is held against the files
 * as they are then: no event that a watcher misses leaves an old figure standing.
 */
export function follow(server: ViteDevServer, source: Source): void {
  const { root, base } = source;
  const folders = ['content', 'data', 'public'].map((folder) => join(root, folder));
  let state: State | undefined;
  let faults: readonly Diagnostic[] = [];
  keepFiles();

  const refresh = (): boolean => {
    const now = stateOf(root);
    if (state && changesBetween(state, now).length === 0) return false;
    state = now;
    const { value, diagnostics } = loadPublication(root, source.asAt);
    faults = diagnostics;
    showPreviewed(faults.length === 0 ? value : undefined);
    for (const environment of Object.values(server.environments)) runAgain(environment);
    return true;
  };
  const reload = () => {
    if (refresh()) server.ws.send({ type: 'full-reload' });
  };

  server.middlewares.use((request, response, next) => {
    const file = fileOf(request.url ?? '', base);
    const isWithheld = (path: string) =>
      isPassedOverAsset(root, path) || faults.some(({ span }) => span.path === `public/${path}`);
    if (file !== undefined && isWithheld(file)) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      return response.end();
    }
    if (!request.headers.accept?.includes('text/html')) return next();
    refresh();
    if (faults.length === 0) return next();
    response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(
      toFaultPage(
        sayDiagnostics(oneOfEachCause(faults), english),
        lineReader(root),
        english,
        `${base}@vite/client`,
      ),
    );
  });
  server.watcher.add(folders);
  server.watcher.on('all', (_, path) => {
    if (!folders.some((folder) => path === folder || path.startsWith(folder + sep))) return;
    reload();
    setTimeout(reload, lookAgain).unref();
  });
}
