// Patterns of residue inside a line: tags of templates, style sheets, heads of news, names of sites joined to the text.
import searchedTopics from '../../../data/reading/searched-topics.json';
import { CueIndex } from '../../text/cue-index.js';
import { findCode } from '../lines/code-text.js';
import type { ResidueCue } from '../model/signs.js';
import { PAGE_EDGE_SIGNS } from './page-edge-signs.js';
import type { TokenSign } from './token-sign.js';
import { matchesOf } from '../../text/matches.js';

/** Words in names of sites. */
const SITE_WORD = '(?:文库|范文|公文|文秘|秘书|写作|材料|素材|资料|文稿|论坛|之家|笔杆|文档|网)';
const ADDRESS =
  '(?:https?:\\/\\/|www\\.)[\\w-]{1,40}(?:\\.[\\w-]{1,40}){0,3}\\.(?:com|cn|net|cc|vip|top|org|info|xyz)(?:\\/[\\w./?=&%-]{0,80})?';

/** Last words of web searches: 减肥食谱, 英语四级成绩查询; none is a subject of speeches. */
const SEARCHED = searchedTopics.flatMap(({ words }) => words);

/** Such a search phrase before the number of an item other than the first, or after the last stop of a line. */
const SEARCH_PHRASE = new RegExp(
  `^\\p{Script=Han}{2,12}(?<=${SEARCHED.join('|')})(?=(?!1[、.．])\\d{1,2}[、.．]|(?!一、)[一二三四五六七八九十]{1,3}、|[（(](?!一[）)])[一二三四五六七八九十])|(?<=[。！？；])\\p{Script=Han}{2,12}(?<=${SEARCHED.join('|')})$`,
  'gu',
);

/** Every pattern. */
export const TOKEN_SIGNS: readonly TokenSign[] = [
  ...PAGE_EDGE_SIGNS,
  {
    kind: 'markup',
    cues: ['[', '【'],
    sample: '[标签:导语]',
    pattern:
      /[[【](?:标签|栏目|字段|变量|!--)\s?[:：_]\s?[^[\]【】\n]{0,24}[\]】]|\[!--[\w.]{1,30}--\]|\[\/?(?:page|hide|img|url|b|i|u|color|size|font|attach|quote|code|align|p|center|table|tr|td|media|email)(?:=[^[\]\n]{1,60})?\](?!\()/giu,
  },
  {
    kind: 'markup',
    cues: ['{'],
    sample: '{$content_end}',
    pattern:
      /\{(?:\$|dede:|pboot:|eyou:|zzz:|sql:|phpcms:|%|#)[\w.:$/\s='"()>-]{0,80}[%#/]?\}|\{\{[\w.\s|$]{1,60}\}\}|\$\{[\w.]{1,40}\}|\{\/?(?:title|content|body|date|author|source|keywords|description|pagebreak|name|标题|内容|正文)\}/giu,
  },
  {
    kind: 'markup',
    cues: ['{include', '{insert', '{loop', '{foreach', '{section', '{pc:'],
    sample: '{include file="ad_mid"}',
    pattern: /\{\/?(?:include|insert|loop|foreach|section|pc:)\b[^{}\n]{0,80}\}/gu,
  },
  {
    kind: 'markup',
    cues: ['<%', '#p#', '<?'],
    sample: '#p#分页标题#e#',
    pattern: /<%=?[^%<>\n]{1,80}%>|<\?php[^<>?\n]{0,80}\?>|#p#[^#\n]{0,30}#e#/giu,
  },
  {
    kind: 'news',
    cues: ['讯（', '讯(', '电（', '电('],
    sample: '本报讯（记者 许一帆 通讯员 陈石）',
    pattern:
      /^[^。，；：]{0,20}(?:讯|电)[（(](?:本报|特约|实习|首席|见习)?(?:记者|通讯员|全媒体记者)[^（）()]{1,40}[）)]/gu,
  },
  {
    kind: 'assistant',
    cues: ['[citation:', '†', '[^'],
    sample: '要抓好落实。[citation:3]',
    pattern:
      /\[citation:\d{1,3}\]|【\d{1,3}†[^【】\n]{0,20}】|(?<=[。；！？，”])\[\^\d{1,3}\](?!:)/gu,
  },
  {
    kind: 'advert',
    cues: ['会员', 'VIP', '微信', '公众号', 'QQ'],
    sample: '（温馨提示：开通会员可下载本站全部文稿）',
    pattern:
      /[（(【][^（）()【】\n]{0,30}(?:开通|充值|升级|购买|成为|加入)[^（）()【】\n]{0,4}(?:会员|VIP)[^（）()【】\n]{0,40}[）)】]|[（(【][^（）()【】\n]{0,40}(?:加|添加|关注|搜索)[^（）()【】\n]{0,10}(?:微信|公众号|QQ)[^（）()【】\n]{0,40}[）)】]/giu,
  },
  {
    kind: 'picture',
    cues: ['[', '【', '［'],
    sample: '[图片：桂花糕]',
    pattern:
      /[[【［](?:(?:图片|配图|插图|照片|表情)\s?\d{0,2}|图)(?:\s?[:：][^[\]【】［］\n]{1,40})?[\]】］](?![(（:：])/gu,
  },
  {
    kind: 'picture',
    cues: ['（图', '(图', '（配图', '(配图', '（照片', '(照片'],
    sample: '（图片：会场全景）',
    pattern: /[（(](?:图片|配图|照片)\s?\d{0,2}\s?[:：][^（）()\n]{1,40}[）)]/gu,
  },
  {
    kind: 'links',
    cues: ['相关文章', '相关推荐', '猜你喜欢', '猜您喜欢'],
    sample: '谢谢大家！ 相关文章：在全县工作会议上的讲话 春耕工作总结范文',
    pattern:
      /(?<=^|[。！？!”])\s{0,6}(?:相关文章|相关推荐|猜[你您]喜欢)\s?[:：]\s?[^。！？；]{4,200}$/gu,
  },
  {
    kind: 'advert',
    cues: SEARCHED,
    sample: '女孩取名大全2、学习要有笔记，不得替代。',
    pattern: SEARCH_PHRASE,
  },
  {
    kind: 'site',
    cues: ['www.', 'http'],
    sample: '翰墨文库—材料天天有 www.hmwk.com在全县农机推广会上的发言',
    pattern: new RegExp(
      `(?<=^|[。！？!?”])\\s{0,4}(?:[^。！？!?，；：“\\n]{0,24}${SITE_WORD}[^。！？!?，；：“\\n]{0,20}?)?${ADDRESS}\\s{0,4}`,
      'giu',
    ),
  },
];

/** The cues of a line from these patterns, in order; the name of a site is before a title or after the last stop. */
export function findTokens(text: string): readonly ResidueCue[] {
  const found: ResidueCue[] = [];
  for (const { kind, pattern } of CUES.entriesIn(text)) {
    for (const { index, 0: token } of matchesOf(text, pattern)) {
      if (kind === 'site' && OFFICIAL.test(token)) continue;
      found.push({ span: { start: index, end: index + token.length }, reach: 'sentence', kind });
    }
  }
  if (text.includes('{')) for (const style of findStyles(text)) found.push(style);
  return found.length < 2 ? found : found.sort((a, b) => a.span.start - b.span.start);
}

const CUES = new CueIndex(TOKEN_SIGNS);

/** An address that is content */
const OFFICIAL = /\.(?:gov|edu|mil)\b|登[录陆]|访问|网站|官网|网址|查询|平台|浏览|报名|下载/iu;
/** .content p{text-indent:2em}  @media print{…}; unlike JSON, with a selector before the brace */
const STYLE = /^[.#@a-z][^{}\n]{0,80}\{[^{}]{0,400}(?:\{|[\w-]+\s?:[^;{}]{1,200})/iu;

function findStyles(text: string): ResidueCue[] {
  const joined: ResidueCue[] = [];
  for (const span of findCode(text)) {
    if (!STYLE.test(text.slice(span.start, span.end))) continue;
    const last = joined.at(-1);
    if (last && text.slice(last.span.end, span.start).trim() === '') {
      joined[joined.length - 1] = { ...last, span: { start: last.span.start, end: span.end } };
    } else joined.push({ span, reach: 'sentence', kind: 'markup' });
  }
  return joined;
}
