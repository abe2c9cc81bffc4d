import type { Block } from './blocks.js';

/** A line a paragraph; a line that begins with an indent of two characters is body, as on paper. */
export function writePlainText(blocks: readonly Block[]): string {
  const lines = blocks.map(({ kind, text }) => {
    return kind === 'body' || kind === 'heading' ? `\u3000\u3000${text}` : text;
  });
  return `${lines.join('\n')}\n`;
}

/** Headings of Markdown for the title and the headings that stand alone. */
export function writeMarkdown(blocks: readonly Block[]): string {
  const parts = blocks.map((block) => {
    const { kind, level = 1, headingEnd = 0 } = block;
    const text = escapeMarkdown(block.text);
    if (kind === 'title') return `# ${text}`;
    if (kind === 'heading') return `${'#'.repeat(level + 1)} ${text}`;
    if (kind !== 'body' || headingEnd === 0) return text;
    const heading = escapeMarkdown(block.text.slice(0, headingEnd));
    return `**${heading}**${escapeMarkdown(block.text.slice(headingEnd))}`;
  });
  return `${parts.join('\n\n')}\n`;
}

/** Signs that Markdown would read as markup; 1. at the beginning would begin a list. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/gu, '\\$&').replace(LIST_NUMBER, '$<number>\\.');
}

/** 1. 2. */
const LIST_NUMBER = /^(?<number>\d{1,9})\./u;
