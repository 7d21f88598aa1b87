import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { assetLimit, judgeAsset } from './asset.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
const utf8 = (text: string) => new TextEncoder().encode(text);

const judge = (name: string, content: Uint8Array, size = content.length) =>
  judgeAsset({ path: `public/${name}`, bytes: content, size })?.code;

const sides = '\u0000\u0000\u0000\u0007';
const frame = '\u00ff\u00c0\u0000\u0011.........';

const svg = (inside: string, before = '') =>
  utf8(`${before}<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);

describe('what is for readers is published', () => {
  test.each([
    ['images/a.png', bytes(`\u0089PNG\r\n\u001a\n....IHDR${sides}${sides}`)],
    ['images/DSC_0001.JPG', bytes(`\u00ff\u00d8${frame}`)],
    ['images/a.jpeg', bytes(`\u00ff\u00d8\u00ff\u00e1\u0000\u0003.${frame}`)],
    ['images/a.gif', bytes('GIF89a....')],
    ['images/a.webp', bytes('RIFF\u0001\u0001\u0001\u0001WEBPVP8 ..............')],
    ['images/a.avif', bytes('\u0000\u0000\u0000\u001cftypavif')],
    ['favicon.ico', bytes('\u0000\u0000\u0001\u0000')],
    ['files/Annual report 2019.pdf', bytes('%PDF-1.4')],
    ['files/printer.pdf', bytes('\n\n%PDF-1.4')],
    ['files/a.docx', bytes('PK\u0003\u0004…word/document.xml')],
    ['files/a.xlsx', bytes('PK\u0003\u0004…xl/workbook.xml')],
    [
      'files/a.odt',
      bytes(`PK\u0003\u0004${' '.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`),
    ],
    [
      'files/a.ods',
      bytes(
        `PK\u0003\u0004${' '.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.spreadsheet`,
      ),
    ],
    ['files/all.zip', bytes(`PK\u0005\u0006${'\0'.repeat(18)}`)],
    ['files/a.csv', utf8('\ufeffward,visits\nÉast,3\n')],
    ['maps/wards.geojson', utf8('{"type":"FeatureCollection","features":[]}')],
    ['films/a.vtt', utf8('WEBVTT\n')],
    ['fonts/a.woff2', bytes('wOF2')],
    ['own.css', utf8('/* https://example.org/ */ @media (400px <= width) { a { color: red } }')],
    ['own.css', utf8('a { background: url(/images/a.png); content: "\\201c" }')],
    ['robots.txt', utf8('User-agent: *\n')],
    ['CNAME', utf8('papers.example.org\n')],
    ['.nojekyll', utf8('')],
    ['_headers', utf8('/*\n')],
    ['_redirects', utf8('/old /new\n')],
    ['.well-known/security.txt', utf8('Contact: https://example.org/\n')],
    ['google1a2b3c4d5e6f7a8b.html', utf8('google-site-verification: google1a2b3c4d5e6f7a8b.html')],
    [
      'BingSiteAuth.xml',
      utf8('<?xml version="1.0"?>\n<users>\n<user>0123456789ABCDEF</user>\n</users>'),
    ],
  ])('%s', (name, content) => expect(judge(name, content)).toBeUndefined());

  test.each([
    ['with a link that a reader follows', '<a href="https://example.org/"><text>Go</text></a>'],
    ['that uses its own parts', '<use xlink:href="#a"/><rect fill="url(#b)"/>'],
    ['with a picture inside', '<image href="data:image/png;base64,iVBORw0KGgo="/>'],
    ['with words that look like a program', '<text>Based on only = 3, on time = 4</text>'],
    ['of a program that notes where it was saved', '<metadata rdf:about="https://example.org/"/>'],
  ])('a drawing %s', (_, inside) => expect(judge('a.svg', svg(inside))).toBeUndefined());

  test('a drawing after what programs write before it', () => {
    const before =
      '\ufeff<?xml version="1.0"?>\n<!-- Made here -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n';
    expect(judge('a.svg', svg('', before))).toBeUndefined();
  });
});

describe('the rest is not', () => {
  test.each([
    'a.html',
    'a.HTM',
    'a.js',
    'a.mjs',
    'a.exe',
    'a.php',
    'a.pdf.exe',
    'a.doc',
    'a.xls',
    'a.xlsm',
    'a.txt',
    'a.json',
    'a.heic',
    'a',
    'files/.htaccess',
    '.env',
    '.git/config',
    'files/robots.txt',
    'files/CNAME',
    'google1a2b3c4d5e6f7a8b.html',
    '.well-known/a.html',
  ])('%s', (name) => expect(judge(name, utf8('x'))).toBe('public/kind'));

  test.each(['a#1.pdf', 'a?.pdf', '50%.pdf', 'a\\b.pdf', 'a\nb.pdf'])('%j', (name) =>
    expect(judge(name, bytes('%PDF-'))).toBe('public/name'),
  );

  test.each([
    ['a.png', bytes('\u00ff\u00d8\u00ff')],
    ['a.pdf', utf8('<!doctype html>')],
    ['a.docx', bytes('PK\u0003\u0004…xl/workbook.xml')],
    ['a.xlsx', bytes('\u00d0\u00cf\u0011\u00e0')],
    ['a.svg', utf8('<html><svg></svg></html>')],
    ['a.csv', utf8('<!doctype html><p>')],
    ['a.csv', bytes('caf\u00e9')],
    ['a.geojson', utf8('[]')],
    ['a.woff2', bytes('wOFF')],
  ])('%s that is something else', (name, content) =>
    expect(judge(name, content)).toBe('public/contents'),
  );

  test('what is empty, and what is too large, to the byte', () => {
    expect(judge('a.pdf', utf8(''))).toBe('public/empty');
    expect(judge('a.pdf', bytes('%PDF-'), assetLimit)).toBeUndefined();
    expect(judge('a.pdf', bytes('%PDF-'), assetLimit + 1)).toBe('public/too-large');
  });

  test.each([
    '<script/>',
    '<svg:script href="a.js"/>',
    '<rect onload="x()"/>',
    "<rect\nonmouseover = 'x()'/>",
    '<a href=" javascript:x()"/>',
    '<a href="java&#x73;cript:x()"/>',
    '<a href="java&Tab;script&colon;x()"/>',
    '<set attributeName="href" to="javascript:x()"/>',
    '<a href="data:text/html;base64,x"/>',
    '<iframe/>',
  ])('a drawing with %s', (inside) => expect(judge('a.svg', svg(inside))).toBe('public/script'));

  test('a drawing that declares words of its own, which may hide anything', () => {
    const before = '<!DOCTYPE svg [ <!ENTITY a "&#60;script/>"> ]>';
    expect(judge('a.svg', svg('&a;', before))).toBe('public/script');
  });

  test.each([
    '<image xlink:href="http://example.org/a.png"/>',
    '<image width="4" href="//example.org/a.png"/>',
    '<style>a { fill: url(https://example.org/a.svg#b) }</style>',
    '<rect fill="url(&#104;ttps://example.org/a.svg#b)"/>',
    '<style>@import "https://example.org/a.css";</style>',
  ])('a drawing that loads %s', (inside) =>
    expect(judge('a.svg', svg(inside))).toBe('public/outside'),
  );

  test.each([
    '@import "https://example.org/a.css";',
    '@import url(//example.org/a.css);',
    'a { background: URL( "HTTPS://example.org/a.png" ) }',
    'a { background: u\\72l(\\68ttps://example.org/a.png) }',
    'a { background: image-set("https://example.org/a.png" 1x) }',
    'a { background: url(/*x*/https://example.org/a.png) }',
  ])('a style sheet with %s', (css) => expect(judge('own.css', utf8(css))).toBe('public/outside'));

  test('documents with macros', () => {
    expect(judge('a.docx', bytes('PK\u0003\u0004 word/vbaProject.bin'))).toBe('public/macros');
    const sheet = `PK\u0003\u0004${' '.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.spreadsheet`;
    expect(judge('a.ods', bytes(`${sheet}Basic/script-lc.xml`))).toBe('public/macros');
  });
});

const zipOf = async (name: string, content: string | Uint8Array = 'x') =>
  new JSZip().file(name, content).generateAsync({ type: 'uint8array', compression: 'DEFLATE' });

test.each([
  ['wards.csv', undefined],
  ['shapes/wards.shp', undefined],
  ['notes..txt', undefined],
  ['setup.exe', 'public/zip'],
  ['folder/Page.HTML', 'public/zip'],
  ['folder/macros.xlsm', 'public/zip'],
  ['../outside.csv', 'public/zip'],
  ['C:/outside.csv', 'public/zip'],
])('a zip with %s', async (name, code) => {
  expect(judge('files/a.zip', await zipOf(name))).toBe(code);
});

test('a zip that is cut off, and one that unpacks to a hundred times its size', async () => {
  expect(judge('files/a.zip', (await zipOf('a.csv')).subarray(0, 40))).toBe('public/zip');
  const large = await zipOf('a.csv', new Uint8Array(110_000_000));
  expect(judge('files/a.zip', large)).toBe('public/zip');
  expect(judge('files/a.zip', await zipOf('a.csv', new Uint8Array(90_000_000)))).toBeUndefined();
});

test.each([
  [
    'closed in order',
    '<g><path d="M0 0"/></g><!-- <g> --><style><![CDATA[a > b]]></style>',
    undefined,
  ],
  ['with signs in quotation marks', '<text data-a="<x>">1 > 0</text>', undefined],
  ['with a group left open', '<g><path d="M0 0"/>', 'public/damaged'],
  ['closed in another order', '<g><a></g></a>', 'public/damaged'],
  ['cut off in a tag', '<g><path d="M0', 'public/damaged'],
])('a drawing %s', (_, inside, code) => expect(judge('a.svg', svg(inside))).toBe(code));

test.each([
  ['images/con.png', 'public/name'],
  ['aux/a.png', 'public/name'],
  ['images/LPT1.old.png', 'public/name'],
  ['images/a\u202egnp.png', 'public/name'],
  ['images/console.png', undefined],
  ['images/a-con.png', undefined],
])('the name %s', (name, code) => {
  expect(judge(name, bytes(`\u0089PNG\r\n\u001a\n....IHDR${sides}${sides}`))).toBe(code);
});

test.each([
  ['xl/vbaProject.bin', 'public/macros'],
  ['xl/VBAPROJECT.BIN', 'public/macros'],
  ['xl/macrosheets/sheet1.xml', 'public/macros'],
  ['xl/activeX/activeX1.xml', 'public/macros'],
  ['xl/worksheets/basic.xml', undefined],
])('a workbook with %s', (part, code) => {
  expect(judge('files/a.xlsx', bytes(`PK\u0003\u0004…xl/workbook.xml ${part}`))).toBe(code);
});
