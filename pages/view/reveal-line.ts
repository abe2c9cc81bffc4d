/** Scrolls to a line of the draft (from 0), or to the last line before it that is on a sheet. */
export function revealLine(content: HTMLElement, line: number): void {
  const shown = [...content.querySelectorAll<HTMLElement>('[data-line]')];
  const at = shown.findLast((element) => Number(element.dataset.line) <= line) ?? shown[0];
  if (!at) return;
  const tools = content.querySelector('.tools')?.getBoundingClientRect().height ?? 0;
  const top = at.getBoundingClientRect().top + scrollY - tools - ABOVE;
  scrollTo({ top: line === 0 ? 0 : top });
}

/** Pixels shown above the line after scrolling. */
const ABOVE = 16;
