/** In a browser there is no cache folder. */
export { shippedLexicon as lexicon } from '../../core/data/shipped-lexicon.js';
