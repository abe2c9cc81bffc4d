import { workspace } from 'vscode';

/** What of two languages is set by `biganzi.locale`; Chinese for any value but English. */
export function inLocale<T>(chinese: T, english: T): T {
  return workspace.getConfiguration('biganzi').get<string>('locale') === 'en' ? english : chinese;
}
