/** Zooms the sheets to the width of the view, at most to their width on paper. */
export function fitWidth(content: HTMLElement): void {
  const sheet = content.querySelector<HTMLElement>('.page');
  if (!sheet) return;
  const zoom = Math.min(
    1,
    (content.clientWidth - MARGIN) / parseFloat(getComputedStyle(sheet).width),
  );
  document.documentElement.style.setProperty('--zoom', zoom.toFixed(3));
}

/** Horizontal margin beside a sheet, both sides together, in pixels. */
const MARGIN = 24;
