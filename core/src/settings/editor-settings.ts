import { isRecord } from './settings-layer.js';
import type { SettingsLayer } from './settings.js';

/**
 * Converts the editor's `biganzi` section to a settings layer. Keys that do not concern findings (activation, documentDate,
 * trace …) are left out and read by the programs.
 */
export function settingsFromEditor(section: unknown): SettingsLayer {
  if (!isRecord(section)) return {};
  const { severity: rules, options, terms, placeholders, locale, cliches } = section;
  const strictness = isRecord(cliches) ? cliches.strictness : undefined;
  const given = Object.entries({ rules, options, terms, placeholders, locale, strictness });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined && value !== null));
}
