import type { Settings } from '../../core/src/index.js';

/** Every rule as it comes. */
export const DEFAULT_SETTINGS: Settings = {
  severity: {},
  options: {},
  locale: 'zh',
  terms: [],
  placeholders: {},
};
