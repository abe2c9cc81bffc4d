/** Removes artefacts of copying text from a web page or from Word. */
import { parseDocument } from '../../document/parse.js';
import { analyze } from '../../engine/analyze.js';
import { collectFixes, MOST_FIX_ROUNDS } from '../../engine/apply-fixes.js';
import { hasTag } from '../../rule/rule.js';
import { rules } from '../../rules/index.js';
import type { Settings } from '../../settings/settings.js';
import { applyEdits } from '../../text/text-edit.js';

/** Word's line break inside a paragraph (U+000B), the line and paragraph separators of web pages, lone CR */
const SOFT_BREAKS = /\r\n?|[\v\u2028\u2029]/gu;

/**
 * The pasted text without look-alike and invisible characters, soft line breaks and web residue. Only safe fixes of
 * rules that are on are applied; a clean text is returned unchanged.
 */
export function cleanPasted(text: string, settings: Settings): string {
  let cleaned = text.replace(SOFT_BREAKS, '\n');
  for (let round = 0; round < MOST_FIX_ROUNDS; round += 1) {
    const { diagnostics } = analyze(parseDocument(cleaned), settings);
    const edits = collectFixes(diagnostics.filter(({ rule }) => LITTER.has(rule)));
    if (edits.length === 0) break;
    cleaned = applyEdits(cleaned, edits);
  }
  return cleaned;
}

/** The rules for artefacts of copying. */
const LITTER: ReadonlySet<string> = new Set(
  rules.filter((rule) => hasTag(rule, 'litter')).map(({ meta }) => meta.id),
);
