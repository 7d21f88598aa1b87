import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listAll } from './listing.ts';
import { markName, writeMark } from './mark.ts';
import { refusalOf } from './refusal.ts';

let top = '';

const at = (path: string) => join(top, path);

function write(path: string, text = 'x\n'): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'plainsight-out-')));
  write('home/council/content/publication.yml');
  write('home/council/data/a.csv');
  write('home/code/src/a.ts');
  write('home/code/node_modules/a.js');
  write('home/code/.git/HEAD');
});

afterEach(() => rmSync(top, { recursive: true, force: true }));

/** What is told of a folder, which is named from the top of all. */
const told = (out: string) =>
  refusalOf({
    out: at(out),
    root: at('home/council'),
    project: at('home/code'),
    home: at('home'),
  });

const link = (path: string, to: string) => symlinkSync(at(to), at(path));

describe('a site is written to a place that is nobody’s', () => {
  test.each([
    'home/council/dist',
    'home/council/new/deep/er',
    'home/code/dist',
    'home/site',
    'elsewhere',
    'home/council-site',
    'home/code-papers/dist',
    'home/council/content-built',
    'home/council/.github',
  ])('%s', (out) => expect(told(out)).toBeUndefined());

  test('an empty folder, and one that holds only what a file manager left', () => {
    mkdirSync(at('empty'));
    write('littered/.DS_Store');
    write('littered/Thumbs.db');
    expect([told('empty'), told('littered')]).toEqual([undefined, undefined]);
  });

  test('a link to such a place', () => {
    mkdirSync(at('disk/site'), { recursive: true });
    link('home/council/dist', 'disk/site');
    link('home/council/later', 'disk/not-yet');
    expect([told('home/council/dist'), told('home/council/later')]).toEqual([undefined, undefined]);
  });
});

describe('a site is not written over what others need', () => {
  test.each([
    ['home/council', 'is the folder of the publication'],
    ['home/council/', 'is the folder of the publication'],
    ['home/council/dist/..', 'is the folder of the publication'],
    ['home/code', 'is the folder of the program'],
    ['home', 'is your home folder'],
    ['', 'holds the folder of the publication'],
    ['/', 'holds'],
    ['home/council/content', 'is `content` of the publication'],
    ['home/council/content/', 'is `content` of the publication'],
    ['home/council/Content', 'is `content` of the publication'],
    ['home/council/content/reports/site', 'lies in `content` of the publication'],
    ['home/council/data', 'is `data` of the publication'],
    ['home/council/public', 'is `public` of the publication'],
    ['home/council/public/site', 'lies in `public` of the publication'],
    ['home/council/.git/site', 'lies in `.git` of the publication'],
    ['home/code/src/site', 'lies in `src` of the program'],
    ['home/code/node_modules', 'is `node_modules` of the program'],
    ['home/code/content', 'is `content` of the program'],
    ['home/code/.git', 'is `.git` of the program'],
    ['other/.git/hooks', 'lies in what git keeps'],
  ])('%s', (out, why) => expect(told(out)).toContain(why));

  test('the whole disk', () => {
    const one = { root: at('home/council'), project: at('home/code') };
    expect(refusalOf({ out: '/', ...one })).toContain('`/`');
  });

  test('through links, of the folder, of one above it, and of what it would hold', () => {
    link('home/council/dist', 'home/council/content');
    link('way', 'home/code');
    mkdirSync(at('store/papers'), { recursive: true });
    rmSync(at('home/council/data'), { recursive: true });
    link('home/council/data', 'store/papers');
    link('ring', 'ring');
    expect(told('home/council/dist')).toContain('since that is `content` of the publication');
    expect(told('home/council/dist')).toContain(`which is \`${at('home/council/content')}\``);
    expect(told('way/src/site')).toContain('lies in `src` of the program');
    expect(told('store')).toContain('holds `data` of the publication');
    expect(told('store/papers/site')).toContain('lies in `data` of the publication');
  });

  test('a link to a place that is not there yet and may not be', () => {
    link('home/council/dist', 'home/council/public');
    expect(told('home/council/dist')).toContain('is `public` of the publication');
  });
});

const page =
  '<link rel="icon" href="/mark.svg"><link rel="stylesheet" href="/_assets/Page.BsSSy5cj.css">';

/** A build as it was written before builds had a mark. */
function writeOldBuild(): void {
  write('site/index.html', page);
  write('site/404.html', page);
  write('site/indicators/visits/index.html', page);
  write('site/data/indicators/visits.csv');
  write('site/_assets/Page.BsSSy5cj.css');
  write('site/mark.svg', '<svg viewBox="0 0 32 32">');
  write('site/calendars/cabinet.ics', 'PRODID:-//Plainsight//Plainsight//EN');
  write('site/feeds/site.atom', '<id>tag:x</id>');
  write('site/feeds/site.json', 'https://jsonfeed.org/version/1.1');
  write('site/data/pictures/visits.svg', '<svg><title id="picture-headline">');
  write('site/images/map.png', 'map');
  write('home/council/public/images/map.png', 'map');
}

const mark = () =>
  writeMark(
    at('site'),
    listAll(at('site')).map(({ path }) => path),
  );

describe('an earlier build is replaced', () => {
  test('by its mark', () => {
    write('site/index.html');
    write('site/a/b.pdf');
    mark();
    expect(told('site')).toBeUndefined();
  });

  test('by what only a build writes, where it is of a time before there was a mark', () => {
    writeOldBuild();
    expect(told('site')).toBeUndefined();
  });

  test('though a build that was stopped left its own folder in it', () => {
    write('site/index.html');
    mark();
    write('site/.plainsight-host-12/new/index.html');
    expect(told('site')).toBeUndefined();
  });

  test('the same files make the same mark, in whatever order they are listed', () => {
    mkdirSync(at('a'));
    mkdirSync(at('b'));
    writeMark(at('a'), ['x.html', 'b.css', 'é.pdf']);
    writeMark(at('b'), ['é.pdf', 'b.css', 'x.html']);
    const [a, b] = ['a', 'b'].map((name) => readFileSync(at(`${name}/${markName}`)));
    expect(a).toEqual(b);
  });
});

describe('what no build wrote is not deleted', () => {
  test.each([
    { says: 'a file beside the pages of a build', path: 'site/notes.txt' },
    { says: 'a folder with one file', path: 'site/minutes/2020.docx' },
    { says: 'a page that someone added', path: 'site/hello/index.html' },
    { says: 'what git keeps of a branch of pages', path: 'site/.git/HEAD' },
  ])('$says', ({ path }) => {
    writeOldBuild();
    mark();
    write(path);
    expect(told('site')).toContain(`holds \`${path.slice('site/'.length)}\`, which no build wrote`);
    expect(told('site')).toContain('Move it elsewhere, or into');
  });

  test.each([
    'notes.txt',
    'data/indicators/other.csv',
    'images/plan.png',
    '_assets/own.css',
    'a.html',
  ])('nor from a build without a mark: %s', (path) => {
    writeOldBuild();
    write(`site/${path}`);
    expect(told('site')).toContain(`holds \`${path}\`, which no build wrote`);
  });

  test('a link in a build, even under the name of a page', () => {
    writeOldBuild();
    mark();
    rmSync(at('site/404.html'));
    link('site/404.html', 'home/council/data/a.csv');
    expect(told('site')).toContain('holds `404.html`');
  });

  test.each([
    { says: 'one file', files: ['letter.docx'], lists: 'holds `letter.docx`. ' },
    { says: 'two', files: ['b.docx', 'a.docx'], lists: 'holds `a.docx` and `b.docx`. ' },
    { says: 'many', files: ['a', 'b', 'c', 'd/e'], lists: 'holds `a`, `b` and 2 more. ' },
    { says: 'a site of another program', files: ['index.html', 'a.css'], lists: '`a.css`' },
    { says: 'a mark that is not ours', files: [markName], lists: markName },
  ])('another folder with $says', ({ files, lists }) => {
    for (const file of files) write(`site/${file}`);
    expect(told('site')).toContain('is not empty, and it is no earlier build');
    expect(told('site')).toContain(lists);
    expect(files.every((file) => existsSync(at(`site/${file}`)))).toBe(true);
  });

  test('a file where the folder would be, or a folder above it', () => {
    write('site');
    expect(told('site')).toContain(`and \`${at('site')}\` is a file`);
    expect(told('site/below')).toContain(`and \`${at('site')}\` is a file`);
  });
});
