import { paragraphMark } from '../views/paragraph-mark.ts';

/** What a page tells the script of its paragraphs. */
export interface CitedParagraphs {
  /** How one is cited, with `{words}` for its first words and `{address}` for its address. */
  readonly citation: string;
  /** The whole address of the page; blank where nobody knows that of the site. */
  readonly page: string;
  readonly copyLink: string;
  readonly copyCitation: string;
  readonly copied: string;
}

/** So many of its first words tell a reader which paragraph is meant. */
const told = 8;

/**
 * `<plainsight-paragraphs>`: the mark behind a paragraph shows how to cite it, with buttons that copy that or its
 * address; once more, and it is gone. Without scripts the mark leads to the paragraph, whose address the browser shows.
 */
class PlainsightParagraphs extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const mark = event.target instanceof Element && event.target.closest(`.${paragraphMark}`);
      // A link that is opened elsewhere is left alone.
      if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const paragraph = mark.closest('[id]');
      if (!paragraph) return;
      event.preventDefault();
      history.replaceState(null, '', `#${paragraph.id}`);
      this.#toggle(paragraph);
    });
  }

  #toggle(paragraph: Element): void {
    const open = this.querySelector('.paragraph-ways');
    const isOpen = open?.getAttribute('data-of') === paragraph.id;
    open?.remove();
    if (isOpen) return;
    const panel = this.#panelOf(paragraph);
    if (paragraph.tagName === 'LI') paragraph.append(panel);
    else paragraph.after(panel);
  }

  #panelOf(paragraph: Element): Element {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as CitedParagraphs;
    const address = `${words.page || location.href.replace(/#.*$/, '')}#${paragraph.id}`;
    const opening = paragraph.textContent.trim().split(/\s+/).slice(0, told).join(' ');
    const citation = words.citation
      .replace('{words}', () => opening)
      .replace('{address}', () => address);
    const panel = document.createElement('div');
    panel.className = 'paragraph-ways';
    panel.setAttribute('data-of', paragraph.id);
    const cited = document.createElement('p');
    cited.textContent = citation;
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    const button = (name: string, copied: string) => {
      const one = document.createElement('button');
      one.type = 'button';
      one.className = 'figure__button';
      one.textContent = name;
      one.addEventListener('click', () => {
        void navigator.clipboard.writeText(copied).then(() => {
          said.textContent = words.copied;
        });
      });
      return one;
    };
    const buttons =
      'clipboard' in navigator
        ? [button(words.copyLink, address), button(words.copyCitation, citation), said]
        : [];
    panel.append(cited, ...buttons);
    return panel;
  }
}

customElements.define('plainsight-paragraphs', PlainsightParagraphs);
