import type { Product } from './build.js';

/** The settings of the server where the user says nothing. */
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
