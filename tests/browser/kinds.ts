/** Elements that hold nothing and so have no end. */
const empty = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** Attributes whose values make another kind of element, and not only another element. */
const telling = /^(?:class|role|type|scope|aria-(?:hidden|current|expanded))$/;

const nameOf = (tag: string, attributes: string) =>
  [
    tag,
    ...[...attributes.matchAll(/\s([a-z][\w:-]*)(?:="([^"]*)")?/gi)]
      .map(([, name, value]) => (telling.test(name!) ? `${name}=${value}` : name!))
      .sort(),
  ].join(' ');

/** The kinds of elements that a page is made of: each with its classes and roles, what else is set on it, and what it stands in. */
export function kindsIn(html: string): ReadonlySet<string> {
  const found = new Set<string>();
  const within: string[] = [];
  for (const [, end, tag, attributes] of html.matchAll(/<(\/?)([a-z][\w-]*)([^>]*)>/gi)) {
    if (end) {
      within.pop();
    } else {
      const name = nameOf(tag!, attributes!);
      found.add(`${within.at(-1) ?? ''} > ${name}`);
      if (!empty.has(tag!) && !attributes!.endsWith('/')) within.push(name);
    }
  }
  return found;
}

/**
 * As few pages as show every kind of element of a site, the one that adds most first.
 * @param pages The HTML of each page by its address.
 */
export function pagesOfEachKind(pages: ReadonlyMap<string, string>): readonly string[] {
  const missing = new Map([...pages].map(([address, html]) => [address, new Set(kindsIn(html))]));
  const chosen: string[] = [];
  for (;;) {
    const [address, most] = [...missing].reduce((one, other) =>
      other[1].size > one[1].size ? other : one,
    );
    if (most.size === 0) return chosen;
    chosen.push(address);
    for (const [other, kinds] of missing)
      if (other !== address) for (const kind of most) kinds.delete(kind);
    most.clear();
  }
}
