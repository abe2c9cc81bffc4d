import { workspace } from 'vscode';
import { SECTION } from './client-options.js';

/** The value for the language of `biganzi.locale`; Chinese for any value except `en`. */
export function inLocale<T>(chinese: T, english: T): T {
  return workspace.getConfiguration(SECTION).get<string>('locale') === 'en' ? english : chinese;
}
