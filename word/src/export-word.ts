// A separate bundle (dist/word-export.js): the code that writes Word documents is large, and loaded only when the first one is written.
import { type CalendarDate, parseDocument, type TextKind } from '../../core/src/index.js';
import { type Block, toBlocks } from './writing/blocks.js';
import { OFFICIAL_PROFILE, type PageProfile, SPEECH_PROFILE } from './writing/profile.js';
import { writeDocx } from './writing/write-docx.js';
import { writeMarkdown, writePlainText } from './writing/write-text.js';

export { readProfile } from './writing/read-profile.js';

/** The built-in profiles. */
export const PROFILES = { official: OFFICIAL_PROFILE, speech: SPEECH_PROFILE } as const;

/** A draft to export. */
export interface ExportedDraft {
  readonly text: string;
  readonly kind: TextKind;
  readonly today?: CalendarDate;
}

/** Lays a draft out as a Word document. */
export async function exportDocx(draft: ExportedDraft, profile: PageProfile): Promise<Uint8Array> {
  return writeDocx(blocksOf(draft), profile);
}

/** Writes a draft as plain text, or as Markdown with its headings. */
export function exportText(draft: ExportedDraft, format: 'md' | 'txt'): string {
  const blocks = blocksOf(draft);
  return format === 'md' ? writeMarkdown(blocks) : writePlainText(blocks);
}

function blocksOf({ text, kind }: ExportedDraft): readonly Block[] {
  return toBlocks(parseDocument(text, { kind }));
}
