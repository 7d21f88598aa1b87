import type { ChartJsModel } from './chart-js.ts';
import type { Explored } from './explore-draw.ts';

/** What the element is given as JSON: the chart, and the words of its buttons. */
export interface ExploreData {
  readonly title: string;
  readonly chart: ChartJsModel;
  readonly words: {
    readonly explore: string;
    readonly leave: string;
    readonly keys: string;
    readonly failed: string;
  };
}

const dark = matchMedia('(prefers-color-scheme: dark)');

/** What a row with its words takes, and what several lines in one plot take, in pixels. */
const rowHeight = 56;
const leastPlot = 420;

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
  private draw: typeof import('./explore-draw.ts').explore | undefined;
  private isOn = false;
  private at = -1;
  private readonly keys = document.createElement('div');

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
    return JSON.parse(this.dataset['chart']!) as ExploreData;
  }

  private async toggle(): Promise<void> {
    if (this.isOn) this.leave();
    else await this.explore();
  }

  private async explore(): Promise<void> {
    const { words, chart } = this.data;
    this.isOn = true;
    try {
      this.draw = (await import('./explore-draw.ts')).explore;
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
    const picture = this.querySelector('svg')!.getBoundingClientRect().height;
    const isOverTime = chart.is === 'line' || chart.is === 'multiples';
    const rows = isOverTime ? 0 : (chart.places.length + 1) * rowHeight;
    const least = chart.is === 'multiples' ? leastPlot : rows;
    this.stage.style.height = `${chart.is === 'multiples' ? least : Math.max(picture, least)}px`;
    this.button.before(this.stage);
    this.offerSeries(chart.series);
    this.classList.add('explore--on');
    this.button.textContent = words.leave;
    this.redraw();
    this.stage.focus({ preventScroll: true });
  }

  /** A button for each of several lines, which takes it out of the plot and puts it back. */
  private offerSeries(names: readonly string[]): void {
    if (names.length < 2) return;
    this.keys.className = 'explore__keys';
    this.keys.replaceChildren(
      ...names.map((name, series) => {
        const key = document.createElement('button');
        key.type = 'button';
        key.className = `explore__key explore__key--${(series % 4) + 1}`;
        key.textContent = name;
        key.setAttribute('aria-pressed', 'true');
        key.addEventListener('click', () => {
          const isDrawn = key.getAttribute('aria-pressed') !== 'true';
          key.setAttribute('aria-pressed', String(isDrawn));
          this.explored?.draw(series, isDrawn);
        });
        return key;
      }),
    );
    this.stage.before(this.keys);
  }

  /** Draws the chart anew, in the colours that the page has now. */
  private readonly redraw = (): void => {
    if (!this.isOn || !this.draw) return;
    this.explored?.destroy();
    const canvas = document.createElement('canvas');
    canvas.setAttribute('aria-hidden', 'true');
    this.stage.replaceChildren(canvas);
    this.explored = this.draw(canvas, this.data.chart);
    if (this.at >= 0) this.explored.show(this.at);
  };

  private leave(): void {
    this.isOn = false;
    this.at = -1;
    this.explored?.destroy();
    this.explored = undefined;
    this.stage.remove();
    this.keys.remove();
    this.status.textContent = '';
    this.classList.remove('explore--on');
    this.button.textContent = this.data.words.explore;
    this.button.focus();
  }

  /** Arrow keys step through the figures and announce each; Escape leaves (standards C-30). */
  private step(event: KeyboardEvent): void {
    if (!this.explored || event.ctrlKey || event.altKey || event.metaKey) return;
    const { places, series } = this.data.chart;
    const last = places.length - 1;
    // Between several lines, up and down go to the same time on the next one (standards C-30).
    const other = (by: 1 | -1) => {
      const here = places[this.at];
      if (series.length < 2 || !here) return Math.min(last, Math.max(0, this.at + by));
      const line = (here.series + by + series.length) % series.length;
      const to = places.findIndex(({ series: its, at }) => its === line && at >= here.at);
      return to < 0 ? this.at : to;
    };
    const steps: Record<string, number> = {
      ArrowRight: Math.min(last, this.at + 1),
      ArrowDown: other(1),
      ArrowLeft: Math.max(0, this.at - 1),
      ArrowUp: other(-1),
      Home: 0,
      End: last,
    };
    const to = steps[event.key];
    if (event.key === 'Escape') this.leave();
    if (to === undefined) return;
    event.preventDefault();
    this.at = to;
    this.status.textContent = this.explored.show(to);
  }
}

customElements.define('plainsight-chart', PlainsightChart);
