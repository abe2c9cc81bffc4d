import { workspace } from 'vscode';
import { SECTION } from './client-options.js';

/** What of two languages is set by `biganzi.locale`; Chinese for any value but English. */
export function inLocale<T>(chinese: T, english: T): T {
  return workspace.getConfiguration(SECTION).get<string>('locale') === 'en' ? english : chinese;
}
