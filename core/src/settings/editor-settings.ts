import { isRecord } from './settings-layer.js';
import type { SettingsLayer } from './settings.js';

/**
 * Turns the editor's `biganzi` section into a layer. Keys that are not about findings (activation,
 * documentDate, trace …) stay with the program that asked for them.
 */
export function settingsFromEditor(section: unknown): SettingsLayer {
  if (!isRecord(section)) return {};
  const { severity: rules, options, terms, placeholders, locale, cliches } = section;
  const strictness = isRecord(cliches) ? cliches.strictness : undefined;
  const given = Object.entries({ rules, options, terms, placeholders, locale, strictness });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined && value !== null));
}
