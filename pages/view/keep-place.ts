/** Replaces the content of an element; what was open, in focus and in view stays so. */
export function keepPlace(content: HTMLElement, replace: () => void): void {
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

/** The section it stands in and what it says: the place that it leads to may have moved. */
function nameOf(element: Element | null): string {
  const section = element?.closest('section')?.getAttribute('aria-labelledby') ?? '';
  return `${section} ${element?.textContent.trim() ?? ''}`.trim();
}
