/** The files of a publication, by path, as bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Numbers below a limit, always the same for the same seed. */
export type Any = (below: number) => number;

/** Makes such numbers (mulberry32). */
export function anyFrom(seed: number): Any {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((((mixed ^ (mixed >>> 14)) >>> 0) * below) / 2 ** 32) | 0;
  };
}

const isText = (path: string) => /\.(?:md|csv|yml)$/.test(path);

const textOf = (files: Files, path: string) => new TextDecoder().decode(files.get(path));

const withText = (files: Files, path: string, text: string): Files =>
  new Map(files).set(path, new TextEncoder().encode(text));

/** Puts something in place of one of the pieces that a pattern finds; the same files where it finds none. */
function replaced(
  files: Files,
  path: string,
  pattern: RegExp,
  to: (piece: string) => string,
  any: Any,
) {
  const text = textOf(files, path);
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return files;
  const { 0: piece, index } = found[any(found.length)]!;
  return withText(files, path, text.slice(0, index) + to(piece) + text.slice(index + piece.length));
}

/** A file of another name, and whatever names it. */
function renamed(files: Files, path: string, to: string): Files {
  const nameOf = (of: string) => of.replace(/^.*\/|\.\w+$/g, '');
  const [was, is] = [nameOf(path), nameOf(to)];
  return new Map(
    [...files].map(([at, bytes]) => {
      const own = at
        .split('/')
        .map((part) => part.replace(new RegExp(`^${was}(?=$|\\.)`), is))
        .join('/');
      if (!isText(at)) return [own, bytes];
      const text = new TextDecoder().decode(bytes).replaceAll(was, is);
      return [own, new TextEncoder().encode(text)];
    }),
  );
}

const lines = (text: string) => text.split('\n');

/** Kinds of edit, each of one file: what officers do, and what they do by mistake. */
const kinds: Readonly<Record<string, (files: Files, path: string, any: Any) => Files>> = {
  word: (files, path, any) =>
    replaced(files, path, /\p{L}{4,}/gu, (word) => `${word.slice(0, -1)}x`, any),
  number: (files, path, any) =>
    replaced(files, path, /\d+/g, (of) => String(Number(of) + 1 + any(9)), any),
  'number of a row': (files, path, any) =>
    replaced(files, path, /(?<=,)\d+(?:\.\d+)?(?=,|$)/gm, (of) => String(Number(of) + 1), any),
  day: (files, path, any) =>
    replaced(files, path, /\d{4}-\d\d-\d\d/g, (day) => `${day.slice(0, 8)}${10 + any(18)}`, any),
  title: (files, path, any) =>
    replaced(files, path, /(?<=^title: ).+/gm, (title) => `${title} again`, any),
  'a value of a key': (files, path, any) =>
    replaced(files, path, /(?<=^ *[\w-]+: ).+$/gm, (value) => `${value}s`, any),
  'a line gone': (files, path, any) => replaced(files, path, /\n[^\n]+(?=\n)/g, () => '', any),
  'a line twice': (files, path, any) =>
    replaced(files, path, /\n[^\n]+(?=\n)/g, (line) => `${line}${line}`, any),
  'lines changed about': (files, path, any) => {
    const all = lines(textOf(files, path));
    const at = any(Math.max(1, all.length - 2));
    return withText(
      files,
      path,
      [...all.slice(0, at), all[at + 1] ?? '', all[at]!, ...all.slice(at + 2)].join('\n'),
    );
  },
  paragraph: (files, path) =>
    path.endsWith('.md')
      ? withText(files, path, `${textOf(files, path)}\nOne more paragraph, as it was said.\n`)
      : files,
  'a file gone': (files, path) => new Map([...files].filter(([at]) => at !== path)),
  'a file twice': (files, path) =>
    new Map(files).set(path.replace(/(\.\w+)$/, '-more$1'), files.get(path)!),
  'a file renamed': (files, path) => renamed(files, path, path.replace(/(\.\w+)$/, '-now$1')),
};

/** Edits one file of a publication at random. @returns The files, and what was done, in words. */
export function editedAtRandom(
  files: Files,
  any: Any,
): { readonly files: Files; readonly what: string } {
  const paths = [...files.keys()].filter(isText);
  for (;;) {
    const path = paths[any(paths.length)]!;
    const names = Object.keys(kinds);
    const name = names[any(names.length)]!;
    const edited = kinds[name]!(files, path, any);
    if (edited !== files) return { files: edited, what: `${name}, ${path}` };
  }
}
