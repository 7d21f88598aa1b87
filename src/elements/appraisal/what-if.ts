import type { Language } from '../../core/language/english.ts';
// Not by way of the language, all of whose words would go to readers.
import { fill } from '../../core/language/fill.ts';
import type { Matrix, Weights } from '../../core/registers/kinds/appraisal-matrix.ts';
import {
  asPublished,
  isAsPublished,
  readTimes,
  standingsOf,
  writeTimes,
  type Standing,
  type Times,
} from './times.ts';

type Words = Language['appraisal'];

/** What the sliders of one appraisal work with: `null` is a score that cannot be read. */
export interface WhatIfData {
  /** The id of the appraisal. */
  readonly of: string;
  /** `scores[option][criterion]`. */
  readonly scores: readonly (readonly (number | null)[])[];
  readonly weights: Weights;
  /** Whether the lowest total comes first. */
  readonly isFewerBetter: boolean;
  /** The names of the options. */
  readonly options: readonly string[];
  readonly words: Words['whatIf'] &
    Pick<Words, 'once' | 'notAtAll' | 'times' | 'noTotal'> &
    Pick<Words['result'], 'shared' | 'noPlace'>;
}

/** How long the sliders rest, in milliseconds, before the order is read out: not at every step on the way. */
const pause = 600;

/**
 * `<plainsight-appraisal>`: sliders on what each criterion counts, and the order that follows. The address keeps
 * the setting. Without scripts there is nothing of it.
 */
class PlainsightAppraisal extends HTMLElement {
  private data!: WhatIfData;
  private matrix!: Matrix;
  private timer = 0;

  connectedCallback(): void {
    const template = this.querySelector('template');
    if (!template || this.querySelector('section')) return;
    this.data = JSON.parse(this.dataset['appraisal']!) as WhatIfData;
    const scores = this.data.scores.map((row) => row.map((score) => score ?? undefined));
    const { isFewerBetter, weights } = this.data;
    this.matrix = { options: scores.length, criteria: weights.length, scores, isFewerBetter };
    this.append(template.content.cloneNode(true));
    this.addEventListener('input', () => this.take(this.times));
    this.find('reset').addEventListener('click', () =>
      this.take(asPublished(this.matrix.criteria)),
    );
    window.addEventListener('hashchange', () => this.read());
    this.show(asPublished(this.matrix.criteria));
    this.read();
  }

  /** The appraisal is named in the address only where the page has several. */
  private get name(): string | undefined {
    return document.querySelectorAll('plainsight-appraisal').length > 1 ? this.data.of : undefined;
  }

  private get sliders(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input')];
  }

  private get times(): Times {
    return this.sliders.map(({ value }) => Number(value));
  }

  private find(name: string, within: Element = this): HTMLElement {
    return within.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  /** Takes over what the address says, and goes there: who follows a shared link is to see whose weights they are. */
  private read(): void {
    const times = readTimes(location.hash, this.matrix.criteria, this.name);
    if (!times) return;
    this.show(times);
    this.scrollIntoView();
  }

  /** Takes over what a reader sets, and keeps it in the address. */
  private take(times: Times): void {
    const { pathname, search } = location;
    history.replaceState(history.state, '', pathname + search + writeTimes(times, this.name));
    this.show(times);
  }

  private show(times: Times): void {
    const { words } = this.data;
    const isPublished = isAsPublished(times);
    for (const [at, slider] of this.sliders.entries()) {
      const said = this.sayTimes(times[at]!);
      slider.value = String(times[at]!);
      slider.setAttribute('aria-valuetext', said);
      this.find('counts', slider.parentElement!).textContent = said;
    }
    const standings = standingsOf(this.matrix, this.data.weights, times);
    for (const standing of standings) {
      const row = this.querySelector(`[data-option="${standing.option}"]`)!;
      this.find('place', row).textContent = this.sayPlace(standing);
      this.find('total', row).textContent = this.sayTotal(standing);
      row.parentElement!.append(row);
    }
    this.find('banner').hidden = isPublished;
    this.find('first').textContent = fill(isPublished ? words.firstPublished : words.first, {
      options: standings
        .filter(({ rank }) => rank === 1)
        .map(({ option }) => this.data.options[option]!)
        .join(words.and),
    });
    this.find('caption').textContent = isPublished ? words.captionPublished : words.caption;
    window.clearTimeout(this.timer);
    // Nothing is read out on a page that nobody has touched.
    if (isPublished && this.find('status').textContent === '') return;
    this.timer = window.setTimeout(() => {
      this.find('status').textContent = fill(isPublished ? words.statusPublished : words.status, {
        standings: standings.map((one) => this.sayStanding(one)).join('; '),
      });
    }, pause);
  }

  private sayTimes(times: number): string {
    const { once, notAtAll, times: many } = this.data.words;
    if (times === 0) return notAtAll;
    return times === 1 ? once : fill(many, { number: times });
  }

  private sayPlace({ rank, isShared }: Standing): string {
    const { noPlace, shared } = this.data.words;
    if (rank === undefined) return noPlace;
    return isShared ? fill(shared, { place: rank }) : String(rank);
  }

  private sayTotal({ total }: Standing): string {
    return total === undefined ? this.data.words.noTotal : String(Math.round(total * 100) / 100);
  }

  private sayStanding(standing: Standing): string {
    const { words, options } = this.data;
    const option = options[standing.option]!;
    if (standing.total === undefined) return fill(words.without, { option });
    const [place, total] = [this.sayPlace(standing), this.sayTotal(standing)];
    return fill(words.standing, { option, place, total });
  }
}

customElements.define('plainsight-appraisal', PlainsightAppraisal);
