import type { Locale, Severity } from '../../../core/src/index.js';

/** The texts of the report itself. */
export interface ReportWords {
  readonly report: string;
  readonly untitled: string;
  readonly save: string;
  readonly figures: Readonly<
    Record<'characters' | 'minutes' | 'density' | 'share' | 'open', string>
  >;
  readonly sections: string;
  readonly noSections: string;
  readonly strip: string;
  readonly stripHelp: string;
  readonly stripLabel: (paragraphs: number, hollowest: string) => string;
  readonly hollowest: string;
  readonly allParagraphs: string;
  readonly paragraph: string;
  readonly paragraphs: (first: number, last: number) => string;
  readonly hollow: string;
  readonly noClauses: string;
  readonly cliches: string;
  readonly cliche: string;
  readonly here: string;
  readonly usual: string;
  readonly usualAtMost: (times: number) => string;
  readonly unknown: string;
  readonly noCliches: string;
  readonly open: string;
  readonly nothingOpen: string;
  readonly rules: string;
  readonly noFindings: string;
  readonly times: string;
  readonly section: string;
  readonly minutes: (minutes: number) => string;
  readonly characters: (characters: number) => string;
  readonly places: (count: number) => string;
  readonly more: (count: number) => string;
  readonly line: (line: number) => string;
  readonly text: string;
  readonly severity: Readonly<Record<Severity, string>>;
}

/** By language. */
export const REPORT_WORDS: Readonly<Record<Locale, ReportWords>> = {
  zh: {
    report: '体检报告',
    untitled: '（没有标题）',
    save: '另存为网页…',
    figures: {
      characters: '字数',
      minutes: '时长',
      density: '套话密度',
      share: '虚实比',
      open: '待填',
    },
    sections: '层次与问题',
    noSections: '没有标题和小标题',
    strip: '各段虚实',
    stripHelp: '每一根是一段，越高越虚：说出的事听的人事后查不到。标题、称谓不算。',
    stripLabel: (paragraphs, hollowest) => `${paragraphs} 段的虚实图，最虚的是${hollowest}`,
    hollowest: '最虚的几段',
    allParagraphs: '逐段列出',
    paragraph: '段落',
    paragraphs: (first, last) => (first === last ? `第 ${first} 段` : `第 ${first}—${last} 段`),
    hollow: '虚',
    noClauses: '没有虚的分句',
    cliches: '套话',
    cliche: '套话',
    here: '本篇',
    usual: '同样篇幅的公开文稿',
    usualAtMost: (times) => `九成不超过 ${times} 次`,
    unknown: '没有数据',
    noCliches: '没有套话',
    open: '待填的空',
    nothingOpen: '没有要填的空',
    rules: '问题（按规则）',
    noFindings: '没有发现问题',
    times: '各部分用时',
    section: '部分',
    minutes: (minutes) => `约 ${minutes} 分钟`,
    characters: (characters) => `${characters} 字`,
    places: (count) => `${count} 处`,
    more: (count) => `另有 ${count} 处没有列出`,
    line: (line) => `第 ${line} 行`,
    text: '原文',
    severity: { error: '错误', warning: '警告', information: '信息', hint: '提示' },
  },
  en: {
    report: 'Health report',
    untitled: '(no title)',
    save: 'Save as Web Page…',
    figures: {
      characters: 'Characters',
      minutes: 'Time',
      density: 'Slogans',
      share: 'Slogans to substance',
      open: 'To fill in',
    },
    sections: 'Headings and problems',
    noSections: 'There are no headings',
    strip: 'Hollowness by paragraph',
    stripHelp:
      'Each bar is a paragraph; the higher, the less of it could be checked afterwards. Headings and forms of address do not count.',
    stripLabel: (paragraphs, hollowest) =>
      `Chart of ${paragraphs} paragraphs; most hollow: ${hollowest}`,
    hollowest: 'Most hollow paragraphs',
    allParagraphs: 'All paragraphs',
    paragraph: 'Paragraph',
    paragraphs: (first, last) =>
      first === last ? `paragraph ${first}` : `paragraphs ${first}–${last}`,
    hollow: 'Hollow',
    noClauses: 'No hollow clauses',
    cliches: 'Slogans',
    cliche: 'Slogan',
    here: 'Here',
    usual: 'Public texts of this length',
    usualAtMost: (times) => `nine in ten have it ${times} times at most`,
    unknown: 'not known',
    noCliches: 'No slogans',
    open: 'Blanks to fill in',
    nothingOpen: 'Nothing is left open',
    rules: 'Findings by rule',
    noFindings: 'Nothing was found',
    times: 'Time by section',
    section: 'Section',
    minutes: (minutes) => `about ${minutes} min`,
    characters: (characters) => `${characters} characters`,
    places: (count) => `${count} ${count === 1 ? 'place' : 'places'}`,
    more: (count) => `${count} more are not listed`,
    line: (line) => `line ${line}`,
    text: 'Text',
    severity: { error: 'Errors', warning: 'Warnings', information: 'Notes', hint: 'Hints' },
  },
};
