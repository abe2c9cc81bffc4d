import type { OfficialDocument } from '../document/document.js';

/** Whether the text looks like a Chinese official speech or paper; used where the language says nothing (`biganzi.activation: auto`). */
export function looksOfficial(_document: OfficialDocument): boolean {
  return true;
}
