import type { Product } from './build.js';

/** The default settings of the server. */
export function toServerSettings({ shippedSettings }: Product) {
  return {
    activation: 'auto',
    analysis: shippedSettings,
    inlayHints: true,
    inlineCompletion: true,
    codeLens: 'sections',
    speechRate: 200,
    documentDate: undefined,
    ignored: { ignored: { places: [], rules: [] }, file: '' },
  } as const;
}
