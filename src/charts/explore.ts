import type { ChartJsModel } from './chart-js.ts';
import type { Explored } from './explore-draw.ts';

/** What the element is given as JSON: the chart, and the words of its buttons. */
export interface ExploreData {
  readonly title: string;
  readonly chart: ChartJsModel;
  readonly words: { readonly explore: string; readonly leave: string; readonly keys: string };
}

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

  connectedCallback(): void {
    if (this.button.isConnected) return;
    const { words, title } = this.data;
    this.button.type = 'button';
    this.button.className = 'explore__button';
    this.button.textContent = words.explore;
    this.button.setAttribute('aria-pressed', 'false');
    this.button.addEventListener('click', () => void this.toggle());
    this.stage.className = 'explore__stage';
    this.stage.tabIndex = 0;
    this.stage.setAttribute('role', 'group');
    this.stage.setAttribute('aria-label', `${title}. ${words.keys}`);
    this.stage.addEventListener('keydown', (event) => this.step(event));
    this.status.className = 'explore__status';
    this.status.setAttribute('role', 'status');
    this.append(this.button, this.status);
  }

  private get data(): ExploreData {
    return JSON.parse(this.dataset['chart']!) as ExploreData;
  }

  private async toggle(): Promise<void> {
    if (this.explored) this.leave();
    else await this.explore();
  }

  private async explore(): Promise<void> {
    const { explore } = await import('./explore-draw.ts');
    const { chart, words } = this.data;
    const canvas = document.createElement('canvas');
    canvas.setAttribute('aria-hidden', 'true');
    this.stage.replaceChildren(canvas);
    this.button.before(this.stage);
    this.classList.add('explore--on');
    this.button.textContent = words.leave;
    this.button.setAttribute('aria-pressed', 'true');
    this.explored = explore(canvas, chart);
  }

  private leave(): void {
    this.explored?.destroy();
    this.explored = undefined;
    this.stage.remove();
    this.status.textContent = '';
    this.classList.remove('explore--on');
    this.button.textContent = this.data.words.explore;
    this.button.setAttribute('aria-pressed', 'false');
    this.button.focus();
  }

  /** Arrow keys step through the figures and announce each; Escape leaves (standards C-30). */
  private step(event: KeyboardEvent): void {
    if (!this.explored) return;
    const last = this.data.chart.labels.length - 1;
    const at = this.explored.active ?? -1;
    const steps: Record<string, number> = {
      ArrowRight: Math.min(last, at + 1),
      ArrowDown: Math.min(last, at + 1),
      ArrowLeft: Math.max(0, at - 1),
      ArrowUp: Math.max(0, at - 1),
      Home: 0,
      End: last,
    };
    const to = steps[event.key];
    if (event.key === 'Escape') this.leave();
    if (to === undefined) return;
    event.preventDefault();
    this.status.textContent = this.explored.show(to);
  }
}

customElements.define('plainsight-chart', PlainsightChart);
