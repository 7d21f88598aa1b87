/**
 * `<plainsight-copy>`: puts a button behind its text that copies it, and says when that is done. Without scripts, and
 * where the browser lets no page copy, the text is there to be marked.
 */
class PlainsightCopy extends HTMLElement {
  connectedCallback(): void {
    if (!('clipboard' in navigator) || this.querySelector('button')) return;
    const text = this.textContent.trim();
    const button = document.createElement('button');
    const said = document.createElement('span');
    button.type = 'button';
    button.className = 'figure__button';
    button.textContent = this.dataset['words'] ?? '';
    said.setAttribute('role', 'status');
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(text).then(() => {
        said.textContent = this.dataset['done'] ?? '';
      });
    });
    this.append(button, ' ', said);
  }
}

customElements.define('plainsight-copy', PlainsightCopy);
