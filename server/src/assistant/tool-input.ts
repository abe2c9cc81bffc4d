import {
  type CalendarDate,
  defaultSettings,
  type Locale,
  type OfficialDocument,
  parseDocument,
  type Settings,
  withLexicon,
} from '../../../core/src/index.js';
import { lexicon } from '../../../launch/src/lexicon.js';
import { toRecord } from '../to-record.js';

/** A parsed draft from an assistant, with the settings to analyse it. */
export interface ToolDraft {
  readonly document: OfficialDocument;
  readonly settings: Settings;
  readonly locale: Locale;
}

/** Limit in UTF-16 units, about fifty long speeches. */
const MOST_TEXT = 1_000_000;

/** 2026, 2026-03, 2026-03-04 */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** The parameters of every tool, in JSON Schema. */
export const DRAFT_PROPERTIES = {
  text: { type: 'string', maxLength: MOST_TEXT, description: '文稿全文 The whole draft' },
  format: {
    type: 'string',
    enum: ['plain', 'markdown'],
    description: '默认 plain。In markdown, markup is no content',
  },
  date: {
    type: 'string',
    pattern: DATE.source,
    description: '文稿的日期，如 2026-03。The date of the draft',
  },
  locale: { type: 'string', enum: ['zh', 'en'], description: '消息的语言，默认 zh' },
} as const;

/**
 * Validates the input of a tool.
 * @returns the draft, or a sentence about the first problem
 */
export function readToolDraft(input: unknown, today: CalendarDate): ToolDraft | string {
  const { text, format = 'plain', date, locale = 'zh' } = toRecord(input);
  if (typeof text !== 'string') return 'text 应当是文稿的全文 (text must be a string)';
  if (text.length > MOST_TEXT) return `text 太长，最多 ${MOST_TEXT} 字 (text is too long)`;
  if (format !== 'plain' && format !== 'markdown')
    return 'format 应当是 plain 或 markdown (format must be one of these)';
  if (locale !== 'zh' && locale !== 'en')
    return 'locale 应当是 zh 或 en (locale must be one of these)';
  if (date !== undefined && (typeof date !== 'string' || !DATE.test(date)))
    return 'date 应当是 YYYY、YYYY-MM 或 YYYY-MM-DD (date must have one of these forms)';
  return {
    document: parseDocument(text, {
      kind: format,
      today,
      ...(date !== undefined && { documentDate: date }),
    }),
    settings: withLexicon({ ...defaultSettings, locale }, lexicon),
    locale,
  };
}
