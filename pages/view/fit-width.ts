/** Makes sheets as wide as the view, and no wider than they are on paper. */
export function fitWidth(content: HTMLElement): void {
  const sheet = content.querySelector<HTMLElement>('.page');
  if (!sheet) return;
  const zoom = Math.min(
    1,
    (content.clientWidth - MARGIN) / parseFloat(getComputedStyle(sheet).width),
  );
  document.documentElement.style.setProperty('--zoom', zoom.toFixed(3));
}

/** Pixels left and right of a sheet. */
const MARGIN = 24;
