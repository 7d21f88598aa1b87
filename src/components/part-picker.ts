/**
 * `<plainsight-pick>`: makes a choice of a list of links. What is chosen is a page, so that the address says it and the
 * way back is the browser's. Without scripts the list stays.
 */
class PlainsightPick extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('select')) return;
    const links = [...this.querySelectorAll('a')];
    const label = document.createElement('label');
    const select = document.createElement('select');
    label.className = 'govuk-label';
    label.textContent = this.querySelector('summary')?.textContent?.trim() ?? '';
    select.className = 'govuk-select';
    select.append(
      ...(links.some((link) => link.ariaCurrent === 'page') ? [] : [new Option('', '')]),
      ...links.map((link) => {
        const isHere = link.getAttribute('aria-current') === 'page';
        return new Option(link.textContent?.trim() ?? '', link.href, isHere, isHere);
      }),
    );
    const go = document.createElement('button');
    go.type = 'button';
    go.className = 'explore__button';
    go.textContent = this.dataset['go'] ?? '';
    // A choice that goes by itself would take a keyboard to the first of the list.
    go.addEventListener('click', () => {
      if (select.value !== '') location.assign(select.value);
    });
    label.append(select);
    this.replaceChildren(label, go);
  }
}

customElements.define('plainsight-pick', PlainsightPick);
