/**
 * `<plainsight-png>`: offers the picture at `data-src` as PNG, made in the browser. Without scripts there is no
 * button, and the SVG is there all the same.
 */
class PlainsightPng extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'figure__button';
    button.textContent = this.dataset['words'] ?? '';
    button.addEventListener('click', () => void this.save());
    this.append(button);
  }

  private async save(): Promise<void> {
    const picture = new Image();
    picture.src = this.dataset['src'] ?? '';
    await picture.decode();
    // Twice as fine as the screen's pixels, for paper.
    const canvas = document.createElement('canvas');
    canvas.width = picture.naturalWidth * 2;
    canvas.height = picture.naturalHeight * 2;
    canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = (this.dataset['src'] ?? 'picture').split('/').at(-1)!.replace(/svg$/, 'png');
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

customElements.define('plainsight-png', PlainsightPng);
