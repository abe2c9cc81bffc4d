/// <reference lib="dom" />
import type { FrameLocator } from 'playwright-core';

/** The least that WCAG 2 AA asks for text. */
const LEAST = 4.5;

interface DrawnText {
  readonly text: string;
  /** Red, green and blue from 0 to 255, of what is behind the text and of the text on it. */
  readonly colors: readonly (readonly number[])[];
}

/** The texts of a page that stand out less from what is behind them than WCAG asks, each with its ratio. */
export async function faintTexts(page: FrameLocator): Promise<readonly string[]> {
  const faint = (await drawnTexts(page))
    .map(({ text, colors }) => ({ text, ratio: ratioOf(colors.map(luminanceOf)) }))
    .filter(({ ratio }) => ratio < LEAST)
    .map(({ text, ratio }) => `${text.slice(0, 20)} ${ratio.toFixed(1)}`);
  return [...new Set(faint)];
}

function drawnTexts(page: FrameLocator): Promise<readonly DrawnText[]> {
  return page.locator('body').evaluate((body) => {
    const canvas = document.createElement('canvas');
    canvas.width = 1;
    canvas.height = 1;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas');
    const texts: DrawnText[] = [];
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? '';
      const parent = walker.currentNode.parentElement;
      if (text === '' || !parent?.checkVisibility()) continue;
      const behind: string[] = [];
      for (let at: Element | null = parent; at; at = at.parentElement)
        behind.unshift(getComputedStyle(at).backgroundColor);
      // Drawn one over the other, because colours are written in several notations and may be see-through.
      const colors: number[][] = [];
      for (const layers of [['#fff', ...behind], [getComputedStyle(parent).color]]) {
        for (const color of layers) {
          context.fillStyle = color;
          context.fillRect(0, 0, 1, 1);
        }
        colors.push([...context.getImageData(0, 0, 1, 1).data.slice(0, 3)]);
      }
      texts.push({ text, colors });
    }
    return texts;
  });
}

/** The relative luminance of WCAG, from 0 to 1. */
function luminanceOf(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratioOf(luminances: readonly number[]): number {
  return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05);
}
