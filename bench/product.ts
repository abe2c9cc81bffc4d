// The parts of the product that the bench calls. They are bundled first, like the product, so that the shipped
// code is measured and not a module loader.
export {
  analyze,
  createReuseIndex,
  createAnalysisCache,
  createParseCache,
  createPhraseTable,
  encodePhrases,
  findReuse,
  listOffers,
  parseDocument,
  readReusable,
  rules,
} from '../core/src/index.js';
export { toClientFeatures } from '../server/src/capabilities.js';
export { OpenDocument } from '../server/src/documents.js';
export { codeLensesOf } from '../server/src/handlers/figures.js';
export { loadReadings } from '../server/src/search/readings.js';
export { createSnippetSearch } from '../server/src/search/search-snippets.js';
export { toOfferItems } from '../server/src/to-lsp-completion.js';
export { toLspDiagnostic } from '../server/src/to-lsp.js';
/** The settings of the shipped programs. */
export { shippedSettings } from '../core/data/shipped-lexicon.js';
/** The features computed for a parsed and checked draft. */
export { type CheckedDraft, FEATURES } from '../test/properties/features.js';
