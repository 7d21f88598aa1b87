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

/** What a row with its words takes, in pixels. */
const rowHeight = 56;

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
    const rows = chart.is === 'line' ? 0 : (chart.places.length + 1) * rowHeight;
    this.stage.style.height = `${Math.max(picture, rows)}px`;
    this.button.before(this.stage);
    this.classList.add('explore--on');
    this.button.textContent = words.leave;
    this.redraw();
    this.stage.focus({ preventScroll: true });
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
    this.status.textContent = '';
    this.classList.remove('explore--on');
    this.button.textContent = this.data.words.explore;
    this.button.focus();
  }

  /** Arrow keys step through the figures and announce each; Escape leaves (standards C-30). */
  private step(event: KeyboardEvent): void {
    if (!this.explored || event.ctrlKey || event.altKey || event.metaKey) return;
    const last = this.data.chart.places.length - 1;
    const steps: Record<string, number> = {
      ArrowRight: Math.min(last, this.at + 1),
      ArrowDown: Math.min(last, this.at + 1),
      ArrowLeft: Math.max(0, this.at - 1),
      ArrowUp: Math.max(0, this.at - 1),
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
