// All patterns of lines that are residue by their form. The tables are grouped by the origin of the lines.
import { CueIndex } from '../../text/cue-index.js';
import { ACCOUNT_SIGNS } from './account-signs.js';
import { ASSISTANT_SIGNS, EDITOR_SIGNS } from './assistant-signs.js';
import { FORUM_SIGNS } from './forum-signs.js';
import { LIBRARY_SIGNS } from './library-signs.js';
import type { LineSign } from './line-sign.js';
import { MAIL_SIGNS } from './mail-signs.js';
import { PORTAL_SIGNS } from './portal-signs.js';
import { PRESS_SIGNS } from './press-signs.js';

/** Every pattern, in the order in which they are tried. */
export const LINE_SIGNS: readonly LineSign[] = [
  ...PORTAL_SIGNS,
  ...LIBRARY_SIGNS,
  ...FORUM_SIGNS,
  ...ACCOUNT_SIGNS,
  ...MAIL_SIGNS,
  ...PRESS_SIGNS,
  ...ASSISTANT_SIGNS,
  ...EDITOR_SIGNS,
];

/** The longest such line, in UTF-16 units. */
const LONGEST = 200;

/** The first pattern that matches the line, if any. */
export function findLineSign(text: string): LineSign | undefined {
  if (text.length > LONGEST) return undefined;
  const line = text.trim();
  return CUES.entriesIn(line).find(({ pattern }) => pattern.test(line));
}

const CUES = new CueIndex(LINE_SIGNS);
