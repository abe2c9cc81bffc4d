// Words that make their sentence residue (`core/data/reading`), and what else the sentence must contain where the words may
// also be content.
import phrases from '../../../data/reading/boilerplate-phrases.json';
import type { ResidueKind } from './boilerplate-cues.js';

/** Words that make their sentence residue. */
export interface ResiduePhrase {
  readonly words: string;
  readonly kind: ResidueKind;
  /** What else the sentence must contain, because the words alone may be content. */
  readonly needs?: RegExp;
  /** Only the words are residue, not their sentence. */
  readonly alone?: true;
  /** Only after a digit: 1510字, not 字 in other words. */
  readonly afterNumber?: true;
}

/** 小编为大家整理: the editor of a site collects texts; the editor of a newspaper only writes. */
const COLLECTS =
  /小编[^。]{0,14}(?:整理|收集|搜集|带来|精心|推荐|分享|汇编|提供|准备|汇总|介绍|为您|为你|给您)/u;
/** 以下是网站为大家整理的范文 */
const COLLECTED =
  /(?:以下|下面|接下来|本文|今天|网|库|站)[^。]{0,30}(?:为|给|帮)(?:大家|您|你|各位|朋友们)[^。]{0,8}(?:整理|收集|搜集)[^。]{0,60}(?:范文|稿|文章|模板|致辞|主持词|全文|精选|\d篇)/u;
/** 本文部分内容来源于互联网 */
const FROM_THE_WEB =
  /(?:本文|文章|图片|内容|资料|素材|文字|信息|部分)[^，。]{0,8}(?:来源于?|来自|摘自|转载自|取自|整理自)于?(?:互联)?网/u;
/** 版权归原作者所有 */
const OTHERS_RIGHTS =
  /版权[^，。]{0,6}(?:归|属)[^，。]{0,6}(?:原作者|本站|本网|网站|提供方|提供者|原出处|著作权人所有)/u;
const ASKS_TO_REPORT = /(?:联系|告知|通知|致电|邮件|来信|删除|处理)/u;
/** Conditions of a site for reprinting; a law that forbids it does not say 未经授权 and 本文. */
const REPRINT_TERMS =
  /未经[^。]{0,16}(?:不得|禁止|请勿)|^(?:本文|本站|严禁|禁止|请勿|不得|版权).{0,16}$/u;
/** 更多精彩范文，请关注公众号 */
const ADVERTISES =
  /更多(?:精彩|优质|相关|最新|免费|热门|实用)?(?:公文|范文|文章|文稿|稿|素材|材料|讲话|发言|模板|写作|精彩|文秘|心得)[^。]{0,10}(?:[,，:：]|请|尽在|可)\s?(?:点击|关注|访问|登录|登陆|微信|公众号|搜索|加|尽在|本站|.{0,6}网)/u;
/** 更多精彩内容请关注公文写作网; 本文由公文写作网整理; sites in speeches do not offer drafts. */
const SITE_TALK =
  /^(?!.*网[络格])(?:.*更多[^。]{0,14}(?:关注|访问|登[录陆]|搜索|点击|尽在|请上|请到|就在)|.*(?:尽在|就在|就上|请上|认准|首选|欢迎您?访问|欢迎您?光临|感谢您?访问)[^。，,]{0,10}[网库]|.*(?:本文|文章|以上内容|范文|文稿|资料|稿件)[^。，,]{0,10}(?:来自|来源|出自|转自|摘自|选自|源自|由)|.*由[^。，,]{2,12}网[^。，,]{0,6}(?:整理|收集|搜集|发布))/u;
/** （来源：某某日报） at the end of a report, （责任编辑：张三） */
const CREDIT =
  /^[（(](?:(?:文章|信息|稿件|新闻)?来源\s?[:：][^，。；]{0,20}(?:网|报|社|客户端|公众号)|(?:责任|本文|网络)?编辑\s?[:：][^，。；]{1,12})[）)]$/u;
const DOWNLOADED = /(?:文档|资料|模板|范文|word)[^。，]{0,10}下载后/iu;
/** 以下范文仅供大家参考 */
const EXAMPLE_ONLY =
  /(?:以下|下面|本文|关于|这篇|大全|精选)[^。]{0,50}(?<![示规防典模师])范文(?![本件明字艺化献])[^。]{0,24}(?:供|欢迎|希望|参考|帮助|喜欢|吧|大家)/u;

/** 当前显示1200字  还剩3000字 */
const PREVIEW_LENGTH =
  /(?:当前|目前)仅?(?:显示|预览)\s?\d{1,7}\s?字|还剩\s?\d{1,7}\s?字|(?<!此处|以下|中间)省略\s?\d{1,7}\s?字|剩余\s?\d{1,7}\s?字/u;
const PAGE_OF_PAGES = /第\s?\d{1,4}\s?页\s?[,，/／]?\s?共\s?\d{1,4}\s?页/u;

/** The conditions (`needs`) that a row of the table may name. */
const NEEDS = {
  collects: COLLECTS,
  collected: COLLECTED,
  exampleOnly: EXAMPLE_ONLY,
  fromTheWeb: FROM_THE_WEB,
  othersRights: OTHERS_RIGHTS,
  unasked: REPRINT_TERMS,
  asksToReport: ASKS_TO_REPORT,
  credit: CREDIT,
  siteTalk: SITE_TALK,
  downloaded: DOWNLOADED,
  previewLength: PREVIEW_LENGTH,
  pageOfPages: PAGE_OF_PAGES,
  lures: ADVERTISES,
} as const;

interface PhraseRow {
  readonly kind: ResidueKind;
  readonly words: readonly string[];
  readonly needs?: keyof typeof NEEDS;
  readonly alone?: true;
  readonly afterNumber?: true;
}

// JSON has no literal types; `test/repo/reading-data.test.ts` checks the values against this type.
const ROWS = phrases as readonly PhraseRow[];

/** Every phrase contains one of the residue triggers. */
export const RESIDUE_PHRASES: readonly ResiduePhrase[] = ROWS.flatMap(
  ({ kind, words, needs, alone, afterNumber }) =>
    words.map((phrase) => ({
      words: phrase,
      kind,
      ...(needs && { needs: NEEDS[needs] }),
      ...(alone && { alone }),
      ...(afterNumber && { afterNumber }),
    })),
);
