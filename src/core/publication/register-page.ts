import { bareElement } from '../compile/element-compiler.ts';
import type { BlockElement } from '../compile/element.ts';
import type { Language } from '../language/english.ts';
import type { Block } from '../documents/tree.ts';
import type { Page } from './page.ts';
import { registerPage } from '../registers/register.ts';
import type { ReadRegister } from '../registers/register-reader.ts';
import { startOf } from '../source/source.ts';

/** What a page is made from. */
interface PageSource {
  readonly id: string;
  readonly path?: string | undefined;
  readonly head: Page['head'];
  readonly blocks: readonly Block[];
}

/** The title and the lead of a register's page, in the words of the interface. */
const wordsOf = ({ registers }: Language, name: string) =>
  (registers as Readonly<Record<string, { readonly title: string; readonly lead: string }>>)[name];

/** The element that lists the topics, and the page that it stands on. */
const topicsName = 'topics';

/**
 * Gives the topics a page that lists them. Where officers wrote one, the list stands where they put it, else at
 * its end.
 */
function withTopicsPage(
  pages: readonly PageSource[],
  elements: readonly BlockElement[],
  { topics }: Language,
): readonly PageSource[] {
  const element = elements.find(({ name }) => name === topicsName);
  const found = pages.find(({ id }) => id === topicsName);
  const isListed = found?.blocks.some(
    (block) => block.is === 'element' && block.name === topicsName,
  );
  if (!element || isListed || pages.every(({ head }) => head.topic === undefined)) return pages;
  const head = { title: topics.title, summary: topics.lead };
  const page = found ?? { id: topicsName, head, blocks: [] };
  const list = bareElement(element, startOf(`content/pages/${topicsName}.md`));
  return [...pages.filter((one) => one !== found), { ...page, blocks: [...page.blocks, list] }];
}

/**
 * Gives each register that has entries its page. Where officers wrote a page of that name, its words stand
 * above the register; else the interface has a few. The list of topics has its page in the same way.
 */
export function registerPages(
  pages: readonly PageSource[],
  registers: readonly ReadRegister[],
  elements: readonly BlockElement[],
  language: Language,
): readonly PageSource[] {
  const found = new Map(pages.map((page) => [page.id, page]));
  for (const { register, entries } of registers) {
    const id = registerPage(register);
    const element = elements.find((one) => one.register?.name === register.name);
    if (id === undefined || !element || entries.length === 0) continue;
    const { title = register.name, lead = '' } = wordsOf(language, register.name) ?? {};
    const page = found.get(id) ?? { id, head: { title, summary: lead }, blocks: [] };
    const whole = bareElement(element, startOf(`data/${register.name}.csv`));
    found.set(id, { ...page, blocks: [...page.blocks, whole] });
  }
  return withTopicsPage([...found.values()], elements, language);
}
