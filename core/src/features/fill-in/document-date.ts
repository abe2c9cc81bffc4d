import type { CalendarDate, DocumentDate } from '../../document/model/document.js';
import type { Localized } from '../../rule/rule.js';

/** The date of a draft and its source, in words. */
export interface DatePhrase {
  readonly date: Localized;
  readonly source: Localized;
  /** 2024, 2024-02 or 2024-02-19: the format of `biganzi.documentDate`. */
  readonly value: string;
  /** Whether it is written in the draft and takes precedence over the setting. */
  readonly isWritten: boolean;
}

/** Formats the document date for a writer. */
export function phraseDate(date: DocumentDate): DatePhrase {
  const { year, month, day, source } = date;
  const zh = [`${year}年`, ...(month ? [`${month}月`] : []), ...(day ? [`${day}日`] : [])].join('');
  const value = toValue(date);
  return {
    date: { zh, en: value },
    source: SOURCES[source],
    value,
    isWritten: BEFORE_SETTING.has(source),
  };
}

function toValue({ year, month, day }: CalendarDate): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  if (month === undefined) return String(year);
  return day === undefined ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
}

const SOURCES: Readonly<Record<DocumentDate['source'], Localized>> = {
  frontMatter: { zh: '文首 date', en: 'front matter' },
  dateLine: { zh: '题下日期', en: 'date line' },
  title: { zh: '标题', en: 'title' },
  setting: { zh: '设置', en: 'setting' },
  signOff: { zh: '落款', en: 'sign-off' },
  opening: { zh: '开头', en: 'opening' },
  documentNumber: { zh: '发文字号', en: 'document number' },
};

const BEFORE_SETTING: ReadonlySet<DocumentDate['source']> = new Set([
  'frontMatter',
  'dateLine',
  'title',
]);
