/** Replaces the content of an element and restores open details, focus and scroll position. */
export function preserveViewState(content: HTMLElement, replace: () => void): void {
  const all = [...content.querySelectorAll('details')];
  const wasOpen = new Map(all.map(({ id, open }) => [id, open]));
  const focused = content.contains(document.activeElement) ? nameOf(document.activeElement) : '';
  const { scrollX, scrollY } = window;
  replace();
  for (const details of content.querySelectorAll('details')) {
    details.open = wasOpen.get(details.id) ?? details.open;
  }
  if (focused !== '') {
    const again = [...content.querySelectorAll<HTMLElement>(FOCUSABLE)].find(
      (element) => nameOf(element) === focused,
    );
    again?.focus({ preventScroll: true });
  }
  scrollTo(scrollX, scrollY);
}

const FOCUSABLE = 'button, summary';

/** Identifies an element by its section and text, because its target range may have moved. */
function nameOf(element: Element | null): string {
  const section = element?.closest('section')?.getAttribute('aria-labelledby') ?? '';
  return `${section} ${element?.textContent.trim() ?? ''}`.trim();
}
