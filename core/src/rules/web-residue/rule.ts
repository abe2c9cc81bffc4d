import type { OfficialDocument, ResidueBlock } from '../../document/model/document.js';
import type { ResidueCue } from '../../document/boilerplate/boilerplate.js';
import { defineRule, type Localized } from '../../rule/rule.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import { removeResidue } from './remove-residue.js';

export default defineRule({
  meta: {
    id: 'web-residue',
    title: { zh: '网页上带来的内容应当删除', en: 'What came along from a web page should go' },
    category: 'leftovers',
    severity: 'warning',
    basis: '惯例',
    fix: 'safe',
    tags: ['boilerplate', 'litter'],
    options: {},
  },

  *check(document) {
    const pages = countPages(document.residue);
    for (const block of document.residue) {
      const cues = findCues(document, block);
      yield {
        span: block.span,
        message: block.what ? OWN_NAMES[block.what] : nameKinds(cues),
        unnecessary: true,
        fixes: [
          {
            title: { zh: '删除这段网页残留', en: 'Delete what was left of the web page' },
            edits: [removeResidue(document.text, block, cues)],
            safe: block.what === 'pageLine' ? pages > 1 : isCertain(document, block),
          },
        ],
      };
    }
  },
});

/** The cues of the block: those of its lines, or those at the sentence that a partial block covers. */
function findCues({ paragraphs }: OfficialDocument, block: ResidueBlock): readonly ResidueCue[] {
  const paragraph = paragraphs[block.first];
  if (block.partial && paragraph) {
    const own = paragraph.facts.residue.filter(
      ({ span }) => toDocumentSpan(paragraph, span).start === block.span.start,
    );
    if (own.length > 0) return own;
  }
  const cues = paragraphs.slice(block.first, block.end).flatMap(({ facts }) => facts.residue);
  const lines = cues.filter(({ reach }) => reach !== 'sentence');
  return lines.length > 0 ? lines : cues;
}

/** 推荐阅读：, with no link after it, may be content of a draft. */
const MAY_BE_CONTENT = /^(?:推荐|延伸|拓展|扩展|相关|参考)\p{Script=Han}{2}$/u;

/** 此处省略1358字  未完待续  点击阅读余下内容 */
const OMISSION = /省略[了约]{0,2}\s?\d|未完待续|(?:剩余|余下)\S{0,4}(?:全文|内容)/u;

/**
 * Whether deleting the block is safe: every line has a cue of its own. Sentences, and lines that are residue only because of
 * the lines around them, are left to the writer's decision.
 */
function isCertain(
  { paragraphs }: OfficialDocument,
  { first, end, partial }: ResidueBlock,
): boolean {
  if (partial) return false;
  const lines = paragraphs.slice(first, end);
  const last = lines.at(-1)?.facts.text.replace(/\P{Script=Han}+/gu, '') ?? '';
  if (MAY_BE_CONTENT.test(last)) return false;
  // Without the line nothing would tell that the text is cut there.
  if (lines.some(({ facts }) => OMISSION.test(facts.text))) return false;
  return lines.every(({ facts }) =>
    facts.residue.some(
      ({ reach, kind }) =>
        reach !== 'sentence' &&
        !MAYBE_CONTENT.has(kind) &&
        !((kind === 'advert' || kind === 'links') && MAY_BE_MEANT.test(facts.text)),
    ),
  );
}

/** 扫码添加“青山投促”微信, 相关文章：《实践论》: a handout may say so. */
const MAY_BE_MEANT = /扫码|二维码|小程序码|^(?:相关文章|相关推荐)\s?[:：]\s?\S/u;

/** The number of page numbers: a single one may be something else, two or more are the pages of a print. */
function countPages(residue: readonly ResidueBlock[]): number {
  return residue.filter(({ what }) => what === 'page' || what === 'pageLine').length;
}

/**
 * Kinds of sentences and lines that may be content in a letter or a paper: they address the writer, are a page header, or
 * mark where a picture belongs.
 */
const MAYBE_CONTENT: ReadonlySet<ResidueCue['kind']> = new Set([
  'assistant',
  'compiler',
  'header',
  'picture',
]);

const OWN_NAMES: Readonly<Record<NonNullable<ResidueBlock['what']>, Localized>> = {
  outline: {
    zh: '正文前面多了一份提纲，应当删除',
    en: 'An outline was left above the text: delete it',
  },
  collection: {
    zh: '网站合集的标题，不是这篇文稿的标题，应当删除',
    en: 'The title of a collection of drafts, not of this one: delete it',
  },
  piece: {
    zh: '网站合集里给各篇编的号，应当删除',
    en: 'The number that a collection gave this draft: delete it',
  },
  number: {
    zh: '行首的序号把句子切断了，不是标题序号，应当删除',
    en: 'The number cuts a sentence and is none of a heading: delete it',
  },
  page: {
    zh: '页码夹在一段话中间，应当删除',
    en: 'A page number stands inside a paragraph: delete it',
  },
  pageLine: {
    zh: '页码夹在文中，应当删除',
    en: 'A page number stands between the paragraphs: delete it',
  },
  mail: {
    zh: '邮件的信头、问候或落款，不是文稿的内容，应当删除',
    en: 'The head, greeting or signature of a mail: delete it',
  },
};

const NAMES: Readonly<Record<ResidueCue['kind'], Localized>> = {
  navigation: { zh: '导航', en: 'navigation' },
  publication: { zh: '发布信息', en: 'publication details' },
  statement: { zh: '网站说明', en: 'a notice of the site' },
  compiler: { zh: '网站小编的话', en: "words of the site's editor" },
  preview: { zh: '预览和下载提示', en: 'a preview or download prompt' },
  links: { zh: '推荐链接', en: 'recommended links' },
  tools: { zh: '按钮', en: 'page buttons' },
  advert: { zh: '网站广告', en: 'an advert' },
  site: { zh: '网站名称', en: 'the name of a site' },
  picture: { zh: '图片说明', en: 'a picture note' },
  file: { zh: '文件名', en: 'a file name' },
  news: { zh: '新闻电头和图片说明', en: 'the head of a news item or a caption' },
  assistant: { zh: '写作助手的话', en: 'words of a writing assistant' },
  page: { zh: '页码', en: 'a page number' },
  header: { zh: '页眉', en: 'a page header' },
  noise: { zh: '论坛防复制乱码', en: 'copy-protection noise' },
  markup: { zh: '代码', en: 'HTML code' },
};
/** How many kinds of residue the message names. */
const MOST_NAMES = 3;

/** A line without a cue of its own: residue because of the rest of the page. */
const UNNAMED: Localized = { zh: '内容', en: 'a scrap of it' };

function nameKinds(cues: readonly ResidueCue[]): Localized {
  const kinds = [...new Set(cues.map(({ kind }) => kind))].slice(0, MOST_NAMES);
  const names = kinds.length > 0 ? kinds.map((kind) => NAMES[kind]) : [UNNAMED];
  return {
    zh: `从网页带来的${names.map(({ zh }) => zh).join('、')}，应当删除`,
    en: `Left over from a web page (${names.map(({ en }) => en).join(', ')}): delete it`,
  };
}
