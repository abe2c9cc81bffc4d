// What the bench calls of the product. It is bundled first, as the product is: what is measured is
// what ships, not how a loader joins the sources.
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
/** The settings the programs run with. */
export { shippedSettings } from '../core/data/shipped-lexicon.js';
/** What is done with a draft that is read and checked. */
export { type CheckedDraft, FEATURES } from '../test/properties/features.js';
