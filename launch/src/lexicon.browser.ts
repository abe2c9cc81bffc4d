/** In the browser there is no folder to keep tables in. */
export { shippedLexicon as lexicon } from '../../core/data/shipped-lexicon.js';
