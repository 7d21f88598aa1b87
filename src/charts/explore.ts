import type { ChartJsModel } from './chart-js.ts';
import { unpacked, type PackedModel } from './packed-model.ts';
import { makeChooser, makeKeys, makeNotes, type Chooser } from './explore-controls.ts';
import type { Explored } from './explore-draw.ts';
import { placeAfter, sayPlace, type ExploreWords } from './explore-say.ts';

/** What the element is given as JSON: the chart, written short, and the words of its controls. */
export type PackedData = Omit<ExploreData, 'chart'> & { readonly chart: PackedModel };

/** The chart, and the words of its controls. */
interface ExploreData {
  readonly title: string;
  readonly chart: ChartJsModel;
  readonly words: ExploreWords;
}

const dark = matchMedia('(prefers-color-scheme: dark)');

/** What a plot over time takes at least, in pixels; several lines of parts more. */
const leastPlot = 300;
const leastOfSeveral = 420;

/**
 * `<plainsight-chart>`: offers to explore the picture inside it. Until the reader asks, nothing is
 * fetched and nothing changes; the SVG stays in the page for print and forced colours, where the style
 * sheet brings it back. Without scripts there is no button.
 */
class PlainsightChart extends HTMLElement {
  private readonly button = document.createElement('button');
  private readonly stage = document.createElement('div');
  private readonly status = document.createElement('p');
  private explored: Explored | undefined;
  private drawing: typeof import('./explore-draw.ts') | undefined;
  /** What is in the page only while the chart is explored. */
  private around: readonly HTMLElement[] = [];
  private figure: Chooser | undefined;
  private other: Chooser | undefined;
  private isOn = false;

  connectedCallback(): void {
    if (this.button.isConnected) return;
    const { words, title } = this.data;
    this.button.type = 'button';
    this.button.className = 'explore__button';
    this.button.textContent = words.explore;
    this.button.addEventListener('click', () => void this.toggle());
    this.stage.className = 'explore__stage';
    this.stage.tabIndex = 0;
    // The keys are ours, not those of a screen reader's reading mode.
    this.stage.setAttribute('role', 'application');
    this.stage.setAttribute('aria-label', `${title}. ${words.keys}`);
    this.stage.addEventListener('keydown', (event) => this.step(event));
    this.status.className = 'explore__status';
    this.status.setAttribute('role', 'status');
    this.append(this.button, this.status);
    dark.addEventListener('change', this.redraw);
  }

  disconnectedCallback(): void {
    dark.removeEventListener('change', this.redraw);
    this.explored?.destroy();
  }

  private get data(): ExploreData {
    // Words in a template stand in the page as they are; in an attribute each quotation mark takes five letters.
    const { content } = this.querySelector<HTMLTemplateElement>(':scope > template')!;
    const data = JSON.parse(content.textContent) as PackedData;
    return { ...data, chart: unpacked(data.chart) };
  }

  private async toggle(): Promise<void> {
    if (this.isOn) this.leave();
    else await this.explore();
  }

  private async explore(): Promise<void> {
    const { words, chart } = this.data;
    this.isOn = true;
    try {
      this.drawing = await import('./explore-draw.ts');
    } catch {
      this.isOn = false;
      this.status.className = 'figure__notes';
      this.status.textContent = words.failed;
      return;
    }
    if (!this.isOn) return;
    this.status.className = 'explore__status';
    this.status.textContent = '';
    // As high as the picture it stands for, so that the page hardly moves; rows need room for their words.
    // Of a picture of rows one drawing is shown and has a size.
    const drawings = this.querySelectorAll(':scope > .chart, :scope > .multiples');
    const { width, height } = [...drawings]
      .map((drawing) => drawing.getBoundingClientRect())
      .find((box) => box.height > 0)!;
    const least = chart.is === 'multiples' ? leastOfSeveral : leastPlot;
    const rows = this.drawing.heightOf(chart, width);
    const over = chart.is === 'multiples' ? 0 : Math.min(height, leastOfSeveral);
    this.stage.style.height = `${rows > 0 ? rows : Math.max(over, least)}px`;
    this.setUp(chart, words);
    this.classList.add('explore--on');
    this.button.textContent = words.leave;
    this.redraw();
    this.stage.focus({ preventScroll: true });
  }

  /** Puts the controls and the words of the still picture around the plot. */
  private setUp(chart: ChartJsModel, words: ExploreWords): void {
    const choose = () => this.tell();
    this.figure = makeChooser(chart, words.pick, words.nothing, choose);
    this.other = makeChooser(chart, words.beside, words.nothing, choose);
    const choosers = document.createElement('div');
    choosers.className = 'explore__choosers';
    choosers.append(this.figure.element, this.other.element);
    const keys = makeKeys(chart, (line, isDrawn) => this.explored?.draw(line, isDrawn));
    const [heads, feet] = [makeNotes(chart.heads), makeNotes(chart.feet)];
    this.button.before(
      ...(chart.series.length > 1 ? [keys] : []),
      heads,
      this.stage,
      feet,
      choosers,
    );
    this.around = [keys, heads, this.stage, feet, choosers];
  }

  /** Draws the chart anew, in the colours that the page has now. */
  private readonly redraw = (): void => {
    if (!this.isOn || !this.drawing) return;
    this.explored?.destroy();
    const canvas = document.createElement('canvas');
    canvas.setAttribute('aria-hidden', 'true');
    this.stage.replaceChildren(canvas);
    this.explored = this.drawing.explore(canvas, this.data.chart, (at) => this.goTo(at));
    this.tell();
  };

  private goTo(at: number): void {
    if (this.figure) this.figure.at = at;
    this.tell();
  }

  /** Shows and says what is chosen. */
  private tell(): void {
    const { chart, words } = this.data;
    const [place, other] = [this.figure, this.other].map(
      (chooser) => chart.places[chooser?.at ?? -1],
    );
    if (place) this.explored?.show(chart.places.indexOf(place));
    this.explored?.compare(other && chart.places.indexOf(other));
    this.status.textContent = place ? sayPlace(chart, place, other, words) : '';
  }

  private leave(): void {
    this.isOn = false;
    this.explored?.destroy();
    this.explored = undefined;
    for (const element of this.around) element.remove();
    this.status.textContent = '';
    this.classList.remove('explore--on');
    this.button.textContent = this.data.words.explore;
    this.button.focus();
  }

  /** Arrow keys step through the figures and announce each, Enter keeps one to hold others against, Escape leaves (standards C-30). */
  private step(event: KeyboardEvent): void {
    if (!this.figure || !this.other || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') return this.leave();
    const { at } = this.figure;
    const to = event.key === 'Enter' ? at : placeAfter(this.data.chart, at, event.key);
    if (to === undefined) return;
    event.preventDefault();
    if (event.key === 'Enter') this.other.at = to;
    this.goTo(to);
  }
}

customElements.define('plainsight-chart', PlainsightChart);
