import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headerRules } from '../../src/core/hosting/headers.ts';

const isThere = spawnSync('nginx', ['-v']).status === 0;
if (!isThere)
  console.warn('nginx is not installed: what it makes of docs/hosting/nginx.conf is not tried.');

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** The file that stands in the guide, for a folder and a port of this machine, without what needs a certificate. */
function settingsFor(folder: string, port: number): string {
  const ours = readFileSync(join(import.meta.dirname, '../../docs/hosting/nginx.conf'), 'utf8')
    .replace(/^server \{\n {2}listen 80;[\s\S]*?^\}\n/m, '')
    .replaceAll(/^ *(?:listen \[|ssl_).*\n/gm, '')
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/papers/site;', `root ${join(folder, 'site')};`)
    .replace(
      '# include /srv/papers/site/_moved.conf;',
      `include ${join(folder, 'site/_moved.conf')};`,
    );
  // Started by root, it would read as another user, who may not enter a folder for temporary files.
  const user = process.getuid?.() === 0 ? 'user root root; ' : '';
  return `daemon off; ${user}pid ${folder}/pid; error_log ${folder}/error.log; events {}
http { access_log off; ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ')}
${ours}}
`;
}

describe.skipIf(!isThere)('nginx', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plainsight-nginx-'));
  let server: ChildProcess;
  let start: string;
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${start}${path}`, { headers, redirect: 'manual' });

  beforeAll(async () => {
    const root = join(folder, 'council');
    cpSync(join(import.meta.dirname, '../sites/good-libraries'), root, { recursive: true });
    writeFileSync(
      join(root, 'data/addresses.csv'),
      'address,since\n/data/indicators/visits.csv,2016-07-01\n/indicators/visits/,2016-07-01\n',
    );
    writeFileSync(
      join(root, 'data/redirects.csv'),
      'from,to\n/indicators/visits/,/indicators/library-visits/\n',
    );
    writeFileSync(
      join(root, 'data/gone.csv'),
      'address,day,reason\n/reports/2016-10-18-draft/,2016-11-02,A draft that nobody received.\n',
    );
    const words = [
      'build',
      '--root',
      root,
      '--out',
      join(folder, 'site'),
      '--compress',
      '--headers',
    ];
    execFileSync(process.execPath, [join(import.meta.dirname, '../../src/cli/start.js'), ...words]);
    mkdirSync(join(folder, 'site/.well-known'), { recursive: true });
    writeFileSync(join(folder, 'site/.well-known/security.txt'), 'Contact: mailto:a@b.example\n');
    // A site of this kind may have these; the council that is built here has not.
    mkdirSync(join(folder, 'site/calendars'), { recursive: true });
    writeFileSync(join(folder, 'site/calendars/town-council.ics'), 'BEGIN:VCALENDAR\r\n');
    writeFileSync(join(folder, 'site/site.webmanifest'), '{}');
    const port = await freePort();
    start = `http://127.0.0.1:${port}`;
    writeFileSync(join(folder, 'nginx.conf'), settingsFor(folder, port));
    server = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'inherit' });
    for (let tries = 0; tries < 50; tries += 1) {
      if (await get('/').catch(() => undefined)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });

  afterAll(() => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ['/', 200, 'text/html; charset=utf-8'],
    ['/no-such-page/', 404, 'text/html; charset=utf-8'],
    ['/release.json', 200, 'application/json; charset=utf-8'],
    ['/feeds/site.atom', 200, 'application/atom+xml; charset=utf-8'],
    ['/feeds/site.json', 200, 'application/json; charset=utf-8'],
    ['/calendars/town-council.ics', 200, 'text/calendar; charset=utf-8'],
    ['/site.webmanifest', 200, 'application/manifest+json; charset=utf-8'],
    ['/data/indicators/library-visits.csv', 200, 'text/csv; charset=utf-8'],
    [
      '/data/indicators/library-visits.xlsx',
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    ['/data/catalog.jsonld', 200, 'application/ld+json; charset=utf-8'],
    ['/.well-known/security.txt', 200, 'text/plain; charset=utf-8'],
    ['/.plainsight-build', 404, 'text/html; charset=utf-8'],
  ])('%s: %i, %s', async (path, status, type) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe(type);
  });

  test('sends the headers that belong to all, and those of pages to no data', async () => {
    for (const path of ['/', '/no-such-page/']) {
      const { headers } = await get(path);
      for (const [name, value] of Object.entries(headerRules[0]!.headers))
        expect(headers.get(name)).toBe(value);
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  test('a folder without its slash leads to the page, on the same host', async () => {
    const answer = await get('/reports');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/reports/');
  });

  test.each([
    ['/indicators/visits/', '/indicators/library-visits/'],
    ['/data/indicators/visits.csv', '/data/indicators/library-visits.csv'],
  ])('%s leads on to %s, for good', async (from, to) => {
    const answer = await get(from);
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(to);
    expect((await get(to)).status).toBe(200);
  });

  test('what is gone says so, with when and why', async () => {
    const answer = await get('/reports/2016-10-18-draft/');
    expect(answer.status).toBe(410);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toContain('A draft that nobody received.');
  });

  test('no settings of the server are sent', async () => {
    expect((await get('/_moved.conf')).status).toBe(404);
  });

  test('sends what was compressed before', async () => {
    const answer = await get('/', { 'Accept-Encoding': 'gzip' });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('vary')).toMatch(/accept-encoding/i);
  });
});
