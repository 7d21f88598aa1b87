/**
 * `<plainsight-card>`: shows the measures of one rating in place. Without scripts its links lead to the page where
 * the measures stand by rating.
 */
class PlainsightCard extends HTMLElement {
  private readonly status = document.createElement('p');
  private readonly all = document.createElement('button');

  connectedCallback(): void {
    if (this.status.isConnected) return;
    this.status.setAttribute('role', 'status');
    this.status.className = 'card-filter__status';
    this.all.type = 'button';
    this.all.className = 'card-filter__all';
    this.all.textContent = this.dataset['all'] ?? '';
    this.all.hidden = true;
    this.all.addEventListener('click', () => {
      this.show(undefined);
      this.querySelector<HTMLElement>('.card-filter a')?.focus();
    });
    this.querySelector('.card-filter')?.append(this.all, this.status);
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('.card-filter a');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.show(link);
    });
  }

  /** Leaves the rows of one rating, and open the parts of the page that hold any; all of them for `undefined`. */
  private show(link: HTMLAnchorElement | undefined): void {
    const wanted = link?.dataset['rating'];
    let count = 0;
    for (const part of this.querySelectorAll<HTMLElement>('.part:has(tr[data-rating])')) {
      let shown = 0;
      for (const row of part.querySelectorAll<HTMLElement>('tr[data-rating]')) {
        row.hidden = wanted !== undefined && row.dataset['rating'] !== wanted;
        if (!row.hidden) shown += 1;
      }
      part.hidden = shown === 0;
      const fold = part.querySelector<HTMLDetailsElement>('details.fold');
      if (fold && shown > 0) fold.open = true;
      count += shown;
    }
    for (const one of this.querySelectorAll('.card-filter a'))
      if (one === link) one.setAttribute('aria-current', 'true');
      else one.removeAttribute('aria-current');
    this.all.hidden = link === undefined;
    this.status.textContent = (this.dataset['shown'] ?? '').replace('{count}', String(count));
  }
}

customElements.define('plainsight-card', PlainsightCard);
