import type { Hover, HoverParams } from 'vscode-languageserver';
import { hoverCards } from '../../../core/src/index.js';
import { findAnalyzed, type ServerContext } from '../context.js';
import { toHover } from '../to-hover.js';

/** Answers `textDocument/hover` with cards about the cliché, the fixed expression and the findings at the position. */
export async function describePlace(
  context: ServerContext,
  { textDocument, position }: HoverParams,
): Promise<Hover | null> {
  const active = await findAnalyzed(context, textDocument.uri);
  if (!active) return null;

  const { document, settings } = active;
  const { diagnostics } = document.analysis(settings);
  const source = { diagnostics, settings: settings.analysis };
  const cards = hoverCards(document.parsed(settings), document.offsetAt(position), source);
  const { locale } = settings.analysis;
  return toHover(document, cards, { features: context.features(), locale }) ?? null;
}
