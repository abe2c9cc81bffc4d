/** Keyboard navigation over the lines of the sheets (roving tabindex): Tab reaches one line, arrow keys move, Enter goes to the text. */
export class LineFocus {
  readonly #content: HTMLElement;
  /** Index of the line that Tab reaches. */
  #at = 0;

  constructor(content: HTMLElement) {
    this.#content = content;
    content.addEventListener('keydown', (event) => this.#press(event));
    content.addEventListener('focusin', ({ target }) => this.#follow(target));
  }

  /** Resets the lines to the received markup before they are replaced. Returns a function that restores the tab stop and the focus. */
  clearTabStops(): () => void {
    const lines = this.#lines();
    const hadFocus = lines.includes(this.#focusedLine() ?? this.#content);
    lines.forEach((line) => line.setAttribute('tabindex', '-1'));
    return () => {
      this.#mark();
      if (hadFocus) this.#lines()[this.#at]?.focus({ preventScroll: true });
    };
  }

  #lines(): readonly HTMLElement[] {
    return [...this.#content.querySelectorAll<HTMLElement>('.line[data-go]')];
  }

  #focusedLine(): HTMLElement | undefined {
    return document.activeElement?.closest<HTMLElement>('.line[data-go]') ?? undefined;
  }

  #mark(): void {
    const lines = this.#lines();
    this.#at = Math.max(0, Math.min(this.#at, lines.length - 1));
    lines.forEach((line, index) => {
      line.setAttribute('tabindex', index === this.#at ? '0' : '-1');
    });
  }

  #follow(target: EventTarget | null): void {
    const line = target instanceof Element ? target.closest<HTMLElement>('.line[data-go]') : null;
    if (!line) return;
    this.#at = this.#lines().indexOf(line);
    this.#mark();
  }

  #press(event: KeyboardEvent): void {
    const line = this.#focusedLine();
    if (!line) return;
    const lines = this.#lines();
    if (event.key === 'Enter') line.click();
    else {
      const next = toNext(event.key, lines.indexOf(line), lines.length);
      if (next === undefined) return;
      lines[next]?.focus();
    }
    event.preventDefault();
  }
}

function toNext(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
