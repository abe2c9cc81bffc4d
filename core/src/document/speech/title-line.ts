/** Finds the title of a speech or paper among the lines above its text. */
import type { Paragraph } from '../model/document.js';

/** How many lines above a salutation its title, subtitle and by-line may be. */
export const TITLE_REACH = 6;
/** The same, with the lines of a web page that may be among them. */
const MOST_LINES = 40;

/** The end of a title; a bracket with a date or a version may follow. */
const TITLE =
  /(?:讲话|致辞|致词|发言|主持词|主持稿|主持辞|报告|汇报|总结|演讲|开幕词|闭幕词|欢迎词|倡议书|公开信|通知|通报|意见|方案|决定|请示|批复|函|纪要|计划|要点|办法|规定|细则|公告|通告|预案|规划|体会|材料)(?:稿|提纲)?(?:[（(][^（）()]{1,20}[）)])?$/u;
/** ×县人民政府办公室  中共×县委文件: the issuer above the title of a paper. */
const ISSUER =
  /^(?:中共)?[^，。：]{2,30}(?:人民政府|政府|办公室|委员会|党委|党组|[市县区省镇乡]委|局|厅|部|院|处|学校|公司|集团|协会|总工会)(?:办公室)?(?:文件)?$/u;

/** Whether the line is a title, by its last word. */
export function isTitleLine({ facts: { role, text, marker } }: Paragraph): boolean {
  return (role === 'short' || role === 'speechTitle') && !marker && TITLE.test(text);
}

/** The index of the first short line of content before any text; if that names the issuer, of the title below it. */
export function findTitle(
  paragraphs: readonly Paragraph[],
  first: number,
  end: number,
  isContent: (paragraph: number) => boolean,
): number {
  let issuer = -1;
  let lines = 0;
  for (let index = first; index < Math.min(end, first + MOST_LINES); index += 1) {
    const paragraph = paragraphs[index];
    if (!paragraph || !isContent(index)) continue;
    if ((lines += 1) > TITLE_REACH) break;
    const { role, marker, text } = paragraph.facts;
    if (role === 'text' || role === 'salutation' || (marker && marker.level > 0)) return issuer;
    if (role !== 'short' && role !== 'speechTitle') continue;
    if (issuer >= 0 ? isTitleLine(paragraph) : !ISSUER.test(text) || isTitleLine(paragraph)) {
      return index;
    }
    if (issuer < 0) issuer = index;
  }
  return issuer;
}
