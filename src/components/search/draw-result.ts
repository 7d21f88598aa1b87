import type { Result } from '../../core/search/find.ts';

function line(className: string, ...parts: readonly (string | Node)[]): HTMLElement {
  const element = document.createElement('p');
  element.className = className;
  element.append(...parts);
  return element;
}

function strong(text: string): HTMLElement {
  const element = document.createElement('strong');
  element.textContent = text;
  return element;
}

/** The words of an excerpt, those that were looked for marked. */
function marked(excerpt: string): readonly (string | Node)[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/).map((part, at) => {
    const text = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    if (at % 2 === 0) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** Draws a result: a link, what kind of thing it is and of when, what it answers, and its words. All of it is text. */
export function drawResult(
  { url, title, excerpt, meta, kind }: Result,
  kinds: Readonly<Record<string, string>>,
): HTMLElement {
  const item = document.createElement('li');
  item.className = 'search__result';
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const { figure, at = '', target, rating, when } = meta;
  const about = [kinds[kind] ?? kind, when].filter((words) => words !== undefined);
  item.append(line('search__title', link));
  if (figure !== undefined) item.append(line('search__answer', strong(figure), ` ${at}`));
  const judged = [target, rating].filter((words) => words !== undefined);
  if (judged.length > 0) item.append(line('search__judged', judged.join(' · ')));
  item.append(line('search__kind', about.join(' · ')));
  const words = line('search__words', ...marked(excerpt));
  if (words.textContent.trim() !== title) item.append(words);
  return item;
}
