import type { Block } from './blocks.js';

/** One line per paragraph; body text and headings are indented by two characters, as on paper. */
export function writePlainText(blocks: readonly Block[]): string {
  const lines = blocks.map(({ kind, text }) => {
    return kind === 'body' || kind === 'heading' ? `\u3000\u3000${text}` : text;
  });
  return `${lines.join('\n')}\n`;
}

/** Writes Markdown with headings for the title and the standalone headings. */
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

/** Escapes characters that Markdown would read as markup, and 1. at the beginning, which would start a list. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/gu, '\\$&').replace(LIST_NUMBER, '$<number>\\.');
}

/** 1. 2. */
const LIST_NUMBER = /^(?<number>\d{1,9})\./u;
