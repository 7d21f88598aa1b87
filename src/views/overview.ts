import { compareIn } from '../core/language/collation.ts';

type Order = 'worst' | 'best' | 'name';

/**
 * `<plainsight-overview>`: offers to show the measures of one verdict, and to put the rows in another order. Without
 * scripts the picture is whole, the worst first. Chart.js would add nothing to it: every row has its figure beside it.
 */
class PlainsightOverview extends HTMLElement {
  private readonly status = document.createElement('p');

  connectedCallback(): void {
    const { show, all = '', order = '', orders = '{}' } = this.dataset;
    if (show === undefined || this.status.isConnected) return;
    const verdicts = new Set(this.rows.flatMap(({ dataset }) => dataset['verdict'] || []));
    const names = Object.entries(JSON.parse(orders) as Record<Order, string>);
    const controls = document.createElement('div');
    controls.className = 'overview__controls';
    this.status.setAttribute('role', 'status');
    this.status.className = 'overview__status';
    const choices = [['', all], ...[...verdicts].map((verdict) => [verdict, verdict])];
    controls.append(
      choose(show, choices, (verdict) => this.filter(verdict)),
      choose(order, names, (chosen) => this.sort(chosen as Order)),
      this.status,
    );
    this.prepend(controls);
  }

  private get rows(): readonly HTMLTableRowElement[] {
    return [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  }

  /** Leaves the rows of one verdict, and the tables that hold any; all of them for none. */
  private filter(verdict: string): void {
    for (const row of this.rows) row.hidden = verdict !== '' && row.dataset['verdict'] !== verdict;
    for (const table of this.querySelectorAll('table'))
      table.hidden = !table.querySelector('tbody tr:not([hidden])');
    const count = this.rows.filter(({ hidden }) => !hidden).length;
    this.status.textContent = (this.dataset['shown'] ?? '').replace('{count}', String(count));
  }

  private sort(order: Order): void {
    const compare = compareIn(document.documentElement.lang);
    const name = (row: HTMLTableRowElement) => row.cells[0]?.textContent.trim() ?? '';
    const at = (row: HTMLTableRowElement) => Number(row.dataset['at']);
    for (const { tBodies } of this.querySelectorAll('table')) {
      const rows = [...tBodies[0]!.rows].sort((a, b) =>
        order === 'name'
          ? compare(name(a), name(b))
          : (at(a) - at(b)) * (order === 'best' ? -1 : 1),
      );
      tBodies[0]!.append(...rows);
    }
  }
}

/** A list to choose from, with its name. */
function choose(
  name: string,
  choices: readonly (readonly string[])[],
  chosen: (value: string) => void,
): HTMLLabelElement {
  const [label, select] = [document.createElement('label'), document.createElement('select')];
  for (const [value = '', text = ''] of choices) select.add(new Option(text, value));
  select.className = 'overview__choice';
  select.addEventListener('change', () => chosen(select.value));
  label.append(`${name} `, select);
  return label;
}

customElements.define('plainsight-overview', PlainsightOverview);
