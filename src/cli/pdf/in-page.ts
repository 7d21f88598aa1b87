// These functions are handed to the browser and run in the page: each stands by itself and uses nothing around it.

/**
 * Puts the reports that a meeting's agenda leads to behind the page, each on a sheet of its own. Their ids are made
 * their own, and links between what is in the pack lead to where it stands there.
 *
 * @param reports The path of the reports of the site.
 * @returns How many there are.
 */
export async function joinPapers(reports: string): Promise<number> {
  const main = document.querySelector('main')!;
  const linked = [...main.querySelectorAll<HTMLAnchorElement>('.agenda a[href]')]
    .map(({ href }) => new URL(href).pathname)
    .filter((path) => path.startsWith(reports));
  const papers = [...new Set(linked)];
  const nameOf = (path: string) => `paper-${papers.indexOf(path) + 1}`;
  for (const path of papers) {
    const text = await (await fetch(path)).text();
    const paper = new DOMParser().parseFromString(text, 'text/html').querySelector('main')!;
    const name = nameOf(path);
    for (const owner of paper.querySelectorAll('[id]')) owner.id = `${name}-${owner.id}`;
    for (const attribute of ['aria-labelledby', 'aria-describedby', 'headers', 'for'])
      for (const owner of paper.querySelectorAll(`[${attribute}]`)) {
        const ids = owner.getAttribute(attribute)!.trim().split(/\s+/);
        owner.setAttribute(attribute, ids.map((id) => `${name}-${id}`).join(' '));
      }
    for (const painted of paper.querySelectorAll('svg *'))
      for (const { name: attribute, value } of [...painted.attributes])
        if (value.startsWith('url(#'))
          painted.setAttribute(attribute, value.replace('#', `#${name}-`));
    for (const link of paper.querySelectorAll('a[href^="#"]'))
      link.setAttribute('href', link.getAttribute('href')!.replace('#', `#${name}-`));
    const sheet = document.createElement('section');
    sheet.id = name;
    sheet.style.breakBefore = 'page';
    sheet.append(...paper.childNodes);
    main.append(sheet);
  }
  for (const link of main.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const { pathname, hash, origin } = new URL(link.href);
    if (origin !== location.origin || !papers.includes(pathname)) continue;
    const to = hash === '' ? nameOf(pathname) : `${nameOf(pathname)}-${hash.slice(1)}`;
    if (document.getElementById(to)) link.setAttribute('href', `#${to}`);
  }
  return papers.length;
}

/** Opens whatever is folded: paper has no way to ask for it. */
export function unfold(): void {
  for (const folded of document.querySelectorAll('details')) folded.open = true;
  for (const hidden of document.querySelectorAll('[hidden="until-found"]'))
    hidden.removeAttribute('hidden');
}
