// Derives the section of a sentence from the lines of a speech. The parser of core is too slow for millions of documents.
import type { SnippetRole } from '../../core/src/index.js';

/** A paragraph with the role that its place in the document gives to its sentences. */
export interface Passage {
  readonly text: string;
  readonly role: SnippetRole;
}

/** The paragraphs of a document without the markers of headings. */
export function findPassages(text: string): readonly Passage[] {
  const lines = text
    .split(LINE_END)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const last = lines.findLastIndex((line) => line.length > MIN_PARAGRAPH);
  let section = 'opening' as SnippetRole;
  let part = section;
  return lines.map((line, index) => {
    const { marker = '', title = '' } = HEADING.exec(line)?.groups ?? {};
    const named = marker === '' ? undefined : findSection(title);
    if (TOP_LEVEL.test(marker)) part = named ?? (section === 'opening' ? 'deployment' : part);
    if (marker !== '') section = named ?? part;
    const role = index >= last - 1 && index > 0 && APPEALS.test(line) ? 'appeal' : section;
    return { text: line.slice(marker.length), role };
  });
}

/** \r\n, \n, or the spaces between the paragraphs of a text on one line. */
const LINE_END = /\r\n|\n|\r|[\u3000 ]{2,}/u;

/** A line up to this length, in UTF-16 units, may be a signature rather than a paragraph. */
const MIN_PARAGRAPH = 30;

/** 一、2024年工作回顾 （一）着力扩大内需。 1.抓好粮食生产。 */
const HEADING =
  /^(?<marker>(?:第[一二三四五六七八九十]{1,3}部分[、：:\s]?|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]、?|\d{1,2}[.．、](?!\d)))(?<title>[^。！？；]{0,40})/u;

/** 一、 第一部分 */
const TOP_LEVEL = /^[一二三四五六七八九十第]/u;

/** 各位代表！让我们 */
const APPEALS = /让我们|各位代表|同志们/u;

/** Roles of sections by the words of their heading; the first that matches is used. */
const SECTIONS: readonly { readonly role: SnippetRole; readonly words: RegExp }[] = [
  // 存在的困难和问题
  { role: 'problem', words: /(?:问题|困难|不足|差距)$|存在/u },
  // 2024年工作回顾
  { role: 'achievement', words: /回顾|成就|成绩|成效$|过去|工作总结/u },
  // 加强政府自身建设
  {
    role: 'safeguard',
    words:
      /自身建设|保障措施|组织(?:领导|实施|保障)|责任落实|治理现代化|党风廉政|法治政府|督[促查]|从严治党/u,
  },
  // 总体要求和基本原则
  { role: 'requirement', words: /要求|指导思想|原则|总体|目标|认识|意义|思路/u },
  // 2025年重点任务
  { role: 'deployment', words: /任务|重点|安排|部署|措施|举措|主要工作/u },
];

function findSection(title: string): SnippetRole | undefined {
  return SECTIONS.find(({ words }) => words.test(title))?.role;
}
