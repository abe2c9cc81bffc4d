import { shippedSettings } from '../../core/data/shipped-lexicon.js';
import {
  clicheHighlights,
  collectFixes,
  compareDrafts,
  complete,
  countHints,
  type Diagnostic,
  findOpenPlaces,
  foldingSpans,
  hoverCards,
  judgeDelivery,
  looksOfficial,
  type OfficialDocument,
  outline,
  readFigures,
  selectionRanges,
  siblingHighlights,
  topCliches,
} from '../../core/src/index.js';

/** A parsed draft with its findings. */
export interface CheckedDraft {
  readonly document: OfficialDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** The features of core that work on a parsed and checked draft, by name. */
export const FEATURES: Readonly<Record<string, (draft: CheckedDraft) => unknown>> = {
  'safe fixes': ({ diagnostics }) => collectFixes(diagnostics),
  outline: ({ document }) => outline(document),
  folding: ({ document }) => foldingSpans(document),
  'count hints': ({ document }) => countHints(document),
  'open places': ({ document }) => findOpenPlaces(document, shippedSettings),
  delivery: ({ document, diagnostics }) => judgeDelivery(diagnostics, { document }),
  figures: ({ document, diagnostics }) =>
    readFigures(document, { diagnostics, lexicon: shippedSettings.lexicon, rate: 200 }),
  'top clichés': ({ document }) => topCliches(document, shippedSettings.lexicon),
  'official text': ({ document }) => looksOfficial(document),
  hover: ({ document, diagnostics }) =>
    hoverCards(document, middleOf(document), { diagnostics, settings: shippedSettings }),
  'cliché highlights': ({ document }) =>
    clicheHighlights(document, middleOf(document), shippedSettings.lexicon),
  'sibling highlights': ({ document }) => siblingHighlights(document, middleOf(document)),
  'selection ranges': ({ document }) => selectionRanges(document, middleOf(document)),
  completion: ({ document }) => complete(document, document.text.length, []),
  comparison: ({ document }) => compareDrafts(document, document),
};

function middleOf({ text }: OfficialDocument): number {
  return text.length >> 1;
}
