import {
  find,
  resultOf,
  type Counts,
  type Hit,
  type Result,
  type SearchIndex,
} from '../../core/search/find.ts';
import { countChoices, countsAll } from '../../core/search/count.ts';
import { readQuery, wantedIn } from '../../core/search/read-query.ts';
import { drawResult } from './draw-result.ts';
import { openIndex } from './open-index.ts';
import type { SearchData } from '../../core/search/search-data.ts';

/** So many results are shown at once. */
const shownAtOnce = 20;

/** A search waits so long for the next letter, in milliseconds. */
const pause = 150;

/**
 * `<plainsight-search>`: shows what is found as its reader types, and keeps the words in the address of the page.
 * Without scripts the page says so, and has everything by name below.
 */
class PlainsightSearch extends HTMLElement {
  private data!: SearchData;
  private index: Promise<SearchIndex> | undefined;
  private asked = 0;
  private waiting = 0;

  connectedCallback(): void {
    const template = this.querySelector('template');
    if (!template) return;
    this.data = JSON.parse(template.innerHTML) as SearchData;
    template.remove();
    const { form } = this;
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
        field.value = value;
    }
    this.own('.search__filters').hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.search();
    });
    form.addEventListener('input', () => {
      clearTimeout(this.waiting);
      this.waiting = window.setTimeout(() => void this.search(), pause);
    });
    this.own('.search__more').addEventListener('click', () => void this.showMore());
    if (this.typed === '') {
      this.field.focus({ preventScroll: true });
      this.dataset['ready'] = '';
    } else void this.search().finally(() => (this.dataset['ready'] = ''));
  }

  private readonly own = (selector: string) => this.querySelector<HTMLElement>(selector)!;

  private get form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  private get field(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('[name="q"]')!;
  }

  private get typed(): string {
    return this.field.value.trim();
  }

  private say(text: string): void {
    this.own('.search__status').textContent = text;
  }

  private get filters(): readonly HTMLSelectElement[] {
    return [...this.form.querySelectorAll('select')];
  }

  /** Says beside each choice of a filter how much would be found with it; `undefined` takes the numbers away. */
  private count(counts: Counts | undefined): void {
    for (const filter of this.filters)
      for (const option of filter.options) {
        if (option.value === '') continue;
        option.dataset['name'] ??= option.text;
        const name = option.dataset['name'];
        const found = counts?.[filter.name]?.[option.value] ?? 0;
        option.text = counts
          ? this.data.words.counted.replace('{count}', String(found)).replace('{name}', () => name)
          : name;
      }
  }

  private left: readonly (Result | Hit)[] = [];

  /** Searches for what stands in the form; of several searches under way the last is shown. */
  private async search(): Promise<void> {
    clearTimeout(this.waiting);
    const asked = ++this.asked;
    const fields = [...new FormData(this.form)].flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value] as const] : [],
    );
    const query = new URLSearchParams(fields.map((pair) => [...pair]));
    history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
    const words = readQuery(this.typed, this.data.query);
    const wanted = wantedIn(this.typed, this.data.query);
    if (words.length === 0) {
      this.count(undefined);
      return this.show([], '', '');
    }
    this.say(this.data.words.wait);
    try {
      this.index ??= openIndex(this.data);
      const narrowed = Object.fromEntries(fields.filter(([name]) => name !== 'q'));
      const index = await this.index;
      const { first, rest, isWhole } = await find(index, words, narrowed, wanted);
      const names = this.filters.map(({ name }) => name);
      // Of something like the words, which an index gives where it has none of them, there is no number to tell.
      const counts = isWhole ? await countChoices(index, words, narrowed, names) : undefined;
      if (asked !== this.asked) return;
      const count = first.length + rest.length;
      this.count(countsAll(counts?.['kind'], narrowed['kind'], count) ? counts : undefined);
      const { none, one, many } = this.data.words.found;
      const said = count === 0 ? none : count === 1 ? one : many;
      await this.show(
        [...first, ...rest],
        said.replace('{count}', String(count)).replace('{words}', () => this.typed),
        count === 0 ? this.data.words.help : isWhole ? '' : this.data.words.some,
      );
    } catch {
      if (asked !== this.asked) return;
      this.index = undefined;
      await this.show([], this.data.words.failed, '');
    }
  }

  private async show(
    results: readonly (Result | Hit)[],
    said: string,
    note: string,
  ): Promise<void> {
    this.left = results;
    this.own('.search__results').replaceChildren();
    this.own('.search__note').textContent = note;
    this.say(said);
    await this.showMore();
  }

  /** Shows the next results, the reader's place kept. */
  private async showMore(): Promise<void> {
    const asked = this.asked;
    const next = this.left.slice(0, shownAtOnce);
    const results = await Promise.all(next.map((one) => ('url' in one ? one : resultOf(one))));
    if (asked !== this.asked) return;
    const items = results.map((one) => drawResult(one, this.data.kinds));
    const list = this.own('.search__results');
    const isLater = list.childElementCount > 0;
    list.append(...items);
    this.left = this.left.slice(shownAtOnce);
    this.own('.search__more').hidden = this.left.length === 0;
    if (isLater) items[0]?.querySelector('a')?.focus();
  }
}

customElements.define('plainsight-search', PlainsightSearch);
