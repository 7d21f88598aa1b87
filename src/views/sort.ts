import { compareIn } from '../core/language/collation.ts';

/**
 * `<plainsight-table>`: puts a button into each heading of its table, which sorts the rows by that column. Without
 * scripts the table is whole, in the order of the page.
 */
class PlainsightTable extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('.table-sort')) return;
    const table = this.querySelector('table');
    const rows = table?.tBodies[0]?.rows;
    if (!table || !rows) return;
    for (const [column, heading] of [...(table.tHead?.rows[0]?.cells ?? [])].entries()) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'table-sort';
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => this.sort(table, heading, column));
    }
  }

  private sort(table: HTMLTableElement, heading: HTMLTableCellElement, column: number): void {
    const turn = heading.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
    for (const other of table.tHead!.rows[0]!.cells) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', turn === 1 ? 'ascending' : 'descending');
    const body = table.tBodies[0]!;
    const rows = [...body.rows];
    const keyOf = (row: HTMLTableRowElement) => {
      const cell = row.cells[column];
      return cell?.dataset['sort'] ?? cell?.textContent.trim() ?? '';
    };
    const compare = compareIn(document.documentElement.lang);
    rows.sort((a, b) => {
      const [one, two] = [keyOf(a), keyOf(b)];
      // What has no figure comes last, whichever way the others are sorted.
      if ((one === '') !== (two === '')) return one === '' ? 1 : -1;
      const difference = Number(one) - Number(two);
      return turn * (isNaN(difference) ? compare(one, two) : difference);
    });
    body.append(...rows);
  }
}

customElements.define('plainsight-table', PlainsightTable);
