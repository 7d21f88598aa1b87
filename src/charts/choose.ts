import { fill } from '../core/language/fill.ts';
import { beside } from './beside.ts';
import { chosenIn, withChosen } from './choose-address.ts';
import { makeChosen, makeForm, makeTable } from './choose-controls.ts';
import type { ChooseData } from './choose-data.ts';
import type { ChartJsModel } from './chart-js.ts';
import type { Explored } from './explore-draw.ts';
import { makeNotes } from './explore-controls.ts';
import type { PartLine, PartLines } from './part-lines.ts';

/** So many lines are told apart by colour, shape and dash. */
const most = 4;

const dark = matchMedia('(prefers-color-scheme: dark)');

/**
 * `<plainsight-choose>`: lets a reader choose parts of a measure and see them over time, beside each other. The address
 * says what is chosen, and the way back is the browser's. Nothing is fetched before a reader asks. Without scripts what
 * stands in it stays: links to the pages of the parts.
 */
class PlainsightChoose extends HTMLElement {
  private readonly shown = document.createElement('div');
  private readonly status = document.createElement('p');
  private lines: PartLines | undefined;
  private chosen: readonly PartLine[] = [];
  private explored: Explored | undefined;

  connectedCallback(): void {
    if (this.status.isConnected) return;
    this.status.className = 'choose__status';
    this.status.setAttribute('role', 'status');
    const form = makeForm(this.data, (where) => void this.add(where));
    this.append(form, this.status, this.shown);
    addEventListener('popstate', this.follow);
    dark.addEventListener('change', this.draw);
    if (chosenIn(location.search).length > 0) void this.follow();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.follow);
    dark.removeEventListener('change', this.draw);
    this.explored?.destroy();
  }

  private get data(): ChooseData {
    const { content } = this.querySelector<HTMLTemplateElement>(':scope > template')!;
    return JSON.parse(content.textContent) as ChooseData;
  }

  private say(words: string, values: Readonly<Record<string, string | number>> = {}): void {
    this.status.textContent = fill(words, values);
  }

  /** The lines of all parts; `undefined`, and told, where they cannot be had. */
  private async fetched(): Promise<PartLines | undefined> {
    if (this.lines) return this.lines;
    try {
      const answer = await fetch(this.data.lines);
      if (!answer.ok) throw new Error(answer.statusText);
      this.lines = (await answer.json()) as PartLines;
    } catch {
      this.say(this.data.words.failed);
    }
    return this.lines;
  }

  /** Shows what the address says. */
  private readonly follow = async (): Promise<void> => {
    const keys = chosenIn(location.search);
    // A way to another place of the page is no other choice.
    if (keys.join() === this.chosen.map(({ key }) => key).join()) return;
    const known = (await this.fetched())?.lines;
    if (!known) return;
    const found = keys.flatMap((key) => known.find((one) => one.key === key) ?? []);
    this.chosen = found.slice(0, most);
    this.say(this.chosen.length < keys.length ? this.data.words.unknown : '');
    await this.draw();
  };

  private async add(where: Readonly<Record<string, string>>): Promise<void> {
    const { words, dimensions } = this.data;
    const known = (await this.fetched())?.lines;
    if (!known) return;
    const isMeant = (one: PartLine) =>
      dimensions.every(({ name }) => one.where[name] === where[name]);
    const line = known.find(isMeant);
    const titles = dimensions.flatMap(({ name, values }) =>
      values.filter(([value]) => value === where[name]).map(([, title]) => title),
    );
    const name = line?.name ?? (titles.join(', ') || words.all);
    if (!line) return this.say(words.none, { name });
    if (this.chosen.includes(line)) return this.say(words.there, { name });
    if (this.chosen.length === most) return this.say(words.most, { most });
    const model = await this.choose([...this.chosen, line]);
    this.say(words.added, { name, end: model!.series.at(-1)!.end });
  }

  private async takeOut(key: string): Promise<void> {
    const gone = this.chosen.find((one) => one.key === key);
    await this.choose(this.chosen.filter((one) => one !== gone));
    this.say(this.data.words.removed, { name: gone?.name ?? '' });
    // The button that was pressed is gone.
    this.querySelector('select')?.focus();
  }

  private async choose(lines: readonly PartLine[]): Promise<ChartJsModel | undefined> {
    this.chosen = lines;
    const anchor = this.closest('section')?.getAttribute('aria-labelledby') ?? '';
    const keys = lines.map(({ key }) => key);
    history.pushState(null, '', withChosen(location.href, keys, anchor));
    return this.draw();
  }

  /** Draws what is chosen, in the colours that the page has now. @returns What is drawn; nothing where nothing is chosen. */
  private readonly draw = async (): Promise<ChartJsModel | undefined> => {
    this.explored?.destroy();
    this.explored = undefined;
    this.shown.replaceChildren();
    const { chosen, lines, data } = this;
    if (!lines || chosen.length === 0) return undefined;
    const model = beside(chosen, lines);
    const stage = document.createElement('div');
    stage.className = 'explore__stage choose__stage';
    const canvas = document.createElement('canvas');
    canvas.setAttribute('aria-hidden', 'true');
    stage.append(canvas);
    const start = model.ticks[0]?.text ?? '';
    const feet = model.low > 0 ? [fill(data.words.zoomed, { start }), ...model.feet] : model.feet;
    const list = makeChosen(chosen, model, data, (key) => void this.takeOut(key));
    this.shown.replaceChildren(list, stage, makeNotes(feet), makeTable(chosen, data));
    const { explore } = await import('./explore-draw.ts');
    if (stage.isConnected) this.explored = explore(canvas, model, () => undefined);
    return model;
  };
}

customElements.define('plainsight-choose', PlainsightChoose);
