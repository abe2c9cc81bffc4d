// Lines that give themselves away by their form: data, each with a sample that a test runs.
import { CueIndex } from '../../text/cue-index.js';
import { COMMENT_SIGNS } from './comment-signs.js';
import { FRAME_SIGNS } from './frame-signs.js';
import type { LineSign } from './line-sign.js';
import { PRESS_SIGNS } from './press-signs.js';

/** What a page hands out: 讲话稿, 范文, 心得体会. */
const WORK =
  '(?:讲话稿?|发言稿?|致辞|主持词|演讲稿?|范文|文稿|稿件|稿子|总结|报告|方案|通知|心得体会|材料|公文|倡议书|贺词|内容|文案|版本|感言|述职)';

/** Lines of sites: what a page says of itself. */
const PAGE_SIGNS: readonly LineSign[] = [
  {
    kind: 'publication',
    reach: 'line',
    cues: ['-', '/', '.'],
    sample: '2021-05-28 11:42:09',
    pattern: /^\[?\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s{1,4}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\]?$/u,
  },
  {
    kind: 'publication',
    reach: 'weak',
    cues: [':', '：', '时'],
    sample: '2021年5月28日 11:42',
    pattern: /^\d{4}年\d{1,2}月\d{1,2}日\s{0,4}\d{1,2}[:：时]\d{2}分?(?:[:：]\d{2})?$/u,
  },
  {
    kind: 'publication',
    reach: 'line',
    cues: ['大小', '体积', '容量'],
    sample: '大小：36.50 KB',
    pattern: /^.{0,4}(?:大小|体积|容量)\s?[:：]\s?[\d.]{1,8}\s?[KMG]B?$/iu,
  },
  {
    kind: 'publication',
    reach: 'line',
    cues: ['页数'],
    sample: '页数：4页',
    pattern: /^(?:文档)?页数\s?[:：]\s?\d{1,4}\s?页?$/u,
  },
  {
    kind: 'publication',
    reach: 'line',
    cues: ['-'],
    sample: '4.0 墨客 2022-06-30 1 4 36.50KB 4 页 8金币',
    pattern:
      /^(?=.{0,80}\d{4}-\d{1,2}-\d{1,2})(?=.{0,80}(?:\d\s?[KM]B\b|金币|积分|下载券|学币|财富值))[^。，；]{10,90}$/iu,
  },
  {
    kind: 'publication',
    reach: 'line',
    cues: [
      '格式',
      '价格',
      '售价',
      '评分',
      '热度',
      '下载',
      '浏览',
      '上传',
      '编号',
      'ID',
      'Id',
      'iD',
      'id',
    ],
    sample: '格式：DOCX 价格：5积分',
    pattern:
      /^(?:(?:文档|文件|资料)?(?:格式|价格|售价|评分|热度|下载量?|浏览量?|上传者?|ID|编号)\s?[:：]\s?(?:DOCX?|PDF|PPTX?|WPS|[￥¥]?\d[\d.]{0,8}\s?(?:元|积分|金币|下载券|学币|文币|次|分|币)?)[\s|｜]{0,4}){1,8}$/iu,
  },
  {
    kind: 'publication',
    reach: 'line',
    cues: ['￥', '¥', '金币', '积分', '下载券', '学币', '文币', '墨币', '财富值'],
    sample: '8金币',
    pattern:
      /^(?:[￥¥]\s?\d{1,4}(?:\.\d{1,2})?|\d{1,4}\s?(?:金币|积分|下载券|学币|文币|墨币|财富值))$/u,
  },
  {
    kind: 'publication',
    reach: 'line',
    cues: ['ID', 'Id', 'iD', 'id'],
    sample: 'ID：38812046',
    pattern: /^(?:文档|资料|文章|资源)?ID\s?[:：]\s?\d{4,12}$/iu,
  },
  {
    kind: 'publication',
    reach: 'line',
    cues: ['作者', '楼主', '发帖人', '发布者', '发表人'],
    sample: '作者: 北山樵夫    时间: 2018-4-27 22:05',
    pattern:
      /^(?:作者|楼主|发帖人|发布者|发表人)\s?[:：].{1,24}\s(?:发表|发布)?(?:时间|日期|于)\s?[:：]?\s?\d{4}[-/年]\d{1,2}[-/月]\d{1,2}.{0,16}$/u,
  },
  {
    kind: 'tools',
    reach: 'line',
    cues: ['打印', '复制链接', '收藏本页', '推荐给好友'],
    sample: '标题: 在劳模座谈会上的讲话 [打印本页]',
    pattern: /^.{0,80}[[［【](?:打印本页|复制链接|打印|收藏本页|推荐给好友)[\]］】]$/u,
  },
  {
    kind: 'navigation',
    reach: 'line',
    cues: ['页'],
    sample: '工作总结 _第1页',
    pattern: /^.{0,60}[_－—-]\s?第\s?\d{1,3}\s?页$/u,
  },
  {
    kind: 'navigation',
    reach: 'line',
    cues: ['页', '/', 'of', 'Of', 'oF', 'OF'],
    sample: '第 3 页 / 共 7 页',
    pattern:
      /^(?:第\s?\d{1,3}\s?页[\s,，/／|]{1,4}|Page\s?)(?:共\s?\d{1,3}\s?页|\d{1,3}\s?(?:of|\/)\s?\d{1,3})$/iu,
  },
  {
    kind: 'file',
    reach: 'line',
    cues: ['.'],
    sample: '医德医风讲话终稿.docx',
    pattern:
      /^(?:Microsoft Word - )?(?!附|\d{1,2}[.．])[^\s。，；：:、/]{2,60}(?: - 副本(?:\s?\(\d\))?)?\.(?:docx?|wps|pdf|txt|rtf|zip|rar)$/iu,
  },
  {
    kind: 'markup',
    reach: 'line',
    cues: [
      'document.',
      'window.',
      'var',
      'function',
      '$(',
      'jQuery',
      '_hmt',
      '_czc',
      'BAIDU_',
      'cpro_',
      'google_',
      'try',
      'script',
      '/*',
      '*/',
      '<!--',
      '-->',
    ],
    sample: 'document.write(\'<script src="/ad.js"></script>\');',
    pattern:
      /^(?:document\.|window\.|var\s[\w$]{1,30}\s?=|function\s?\w{0,30}\(|\(function\s?\(|\$\(|jQuery|_hmt|_czc|BAIDU_|cpro_|google_|try\s?\{|<\/?script|\/\*|\*\/|<!--|-->).{0,400}$/u,
  },
  {
    kind: 'advert',
    reach: 'line',
    cues: ['微信', '公众号', 'QQ', '客服'],
    sample: '全文共3120字，更多内容请加老师微信 👉 gwz2020 👈',
    pattern:
      /^.{0,40}(?:加|添加|关注|搜索|扫码)[^。]{0,10}(?:微信|公众号|QQ|客服)[^。\p{Script=Han}]{0,6}[\w-]{5,20}.{0,10}$/u,
  },
];

/** What an assistant says before and after what it wrote. */
const ASSISTANT_SIGNS: readonly LineSign[] = [
  {
    kind: 'assistant',
    reach: 'line',
    cues: ['您', '你'],
    sample: '好的，为您起草了一篇主题教育动员讲话，供您参考：',
    pattern: new RegExp(
      `^(?:(?:好的|当然可?以?|没问题|可以的?|明白了?|收到)[，,！!。]?\\s?)?[^。]{0,30}(?:[为帮给替](?:您|你(?!们))|根据(?:您|你(?!们))|按照(?:您|你(?!们))|应(?:您|你(?!们)))[^。：:]{0,40}(?:撰写|起草|拟写|拟定|拟|准备|整理|生成|写|创作|提供|设计|润色|修改|优化|要求|需求)[^。]{0,20}${WORK}[^。]{0,30}[：:。！]?[^。]{0,30}[：:。！]?$`,
      'u',
    ),
  },
  {
    kind: 'assistant',
    reach: 'line',
    cues: ['您', '你', '一篇', '一份', '一则', '一个', '关于'],
    sample: '以下是一篇关于安全生产的讲话稿：',
    pattern: new RegExp(
      `^(?:(?:好的|当然|没问题)[，,！!。]?\\s?)?(?:以下|下面|这)(?:是|为)(?:我?为?(?:您|你(?!们))|一[篇份则个]|关于)[^。]{0,50}${WORK}[^。]{0,30}[：:。]$`,
      'u',
    ),
  },
  {
    kind: 'assistant',
    reach: 'line',
    cues: ['您', '你', '仅供参考', '字'],
    sample: '以上讲话稿约1500字，您可以结合单位实际调整。需要我再补充案例吗？',
    pattern: new RegExp(
      `^(?:以上|这[篇份]|本)(?:是|为)?[^。]{0,16}${WORK}[^。]{0,30}(?:您|你(?!们)|仅供参考|\\d字)[^\\n]{0,90}$`,
      'u',
    ),
  },
  {
    kind: 'assistant',
    reach: 'line',
    cues: ['告诉我', '告知我', '随时', '我可以', '我会', '我来', '我再', '为您', '帮您'],
    sample: '如果您需要调整语气或篇幅，请随时告诉我！',
    pattern:
      /^(?:如果?|若|倘若)(?:您|你(?!们))?[^。]{0,12}(?:需要?|想要?|希望|有)[^。]{0,24}(?:调整|修改|润色|扩写|扩充|缩短|精简|补充|语气|篇幅|版本|风格|细节|稿)[^。]{0,24}(?:告诉我|告知我|随时(?:提出|告诉|联系我|沟通)|我(?:可以|会|来|再)|为您|帮您)[^\n]{0,60}$/u,
  },
  {
    kind: 'assistant',
    reach: 'line',
    cues: ['您', '你'],
    sample: '希望这篇讲话稿对您有所帮助！',
    pattern: new RegExp(
      `^(?:希望|但愿)[^。]{0,12}${WORK}[^。]{0,12}(?:对(?:您|你(?!们))|能?帮到?(?:您|你(?!们))|符合(?:您|你(?!们))|满足(?:您|你(?!们)))[^\\n]{0,80}$`,
      'u',
    ),
  },
  {
    kind: 'assistant',
    reach: 'line',
    cues: ['您', '你', '方括号', '括号内', '模板', '讲话稿', '发言稿'],
    sample: '您可以根据实际情况对方括号内的内容进行替换和修改。',
    pattern:
      /^(?:注|说明|提示)?[:：]?(?=[^\n]{0,60}(?:您|你(?!们)|方括号|括号内|模板|讲话稿|发言稿))(?:您|你|请)(?:可以|可)?(?:根据|结合|按照?)[^。]{0,20}(?:实际|需要|具体|情况)[^。]{0,20}(?:调整|修改|补充|完善|替换|增删|润色)[^\n]{0,60}$/u,
  },
  {
    kind: 'assistant',
    reach: 'line',
    cues: ['要我'],
    sample: '需要我再为您润色或缩短一版吗？',
    pattern:
      /^(?:是否)?(?:需要|要不要|还需要)我[^。]{0,16}(?:补充|润色|修改|调整|扩写|扩充|缩短|精简|生成|写|优化|换)[^。]{0,24}[吗？?]{1,2}$/u,
  },
  {
    kind: 'assistant',
    reach: 'line',
    cues: ['作为'],
    sample: '作为一个人工智能助手，我无法核实以上数据。',
    pattern:
      /^作为(?:一个|一名|一款)?(?:AI|人工智能|大?语言模型)[^。]{0,20}(?:助手|模型)?[，,][^\n]{2,80}$/iu,
  },
];

/** What the editor of a site for model texts says before one. */
const EDITOR_SIGNS: readonly LineSign[] = [
  {
    kind: 'compiler',
    reach: 'line',
    cues: [
      '范例',
      '范文',
      '例文',
      '模板',
      '大全',
      '精选',
      '篇',
      '稿',
      '词',
      '感言',
      '体会',
      '总结',
    ],
    sample: '怎样才能写出精彩的离任感言呢？下面给大家分享离任感言范例，希望能帮到大家。',
    pattern:
      /^(?:[^。！]{2,60}[？?呢吧]{1,2})?[^。？?]{0,30}(?:下面|以下|接下来|今天|这里|现在)[^。]{0,16}(?:给|为|和|跟|与)(?:大家|您|你|各位|朋友们)[^。]{0,8}(?:分享|带来|整理|介绍|推荐|收集|提供|准备|搜集)[^。]{0,40}(?:范例|范文|例文|模板|大全|精选|\d篇|[一二三四五六七八九十]篇|[稿词]|感言|体会|总结)[^。]{0,30}(?:希望|供|欢迎|参考|帮到|帮助|喜欢|借鉴|看看|吧)[^\n]{0,40}$/u,
  },
  {
    kind: 'compiler',
    reach: 'line',
    cues: ['范文', '例文', '模板', '范例', '一起来看', '欢迎', '参考'],
    sample: '你是否在为写述职报告而发愁呢？一起来看看这篇范文吧！',
    pattern:
      /^(?:你是否|您是否|想必|相信|大家都?|很多人|不少人|那么|怎样|如何|怎么)[^。]{4,70}[？?吧呢][^。]{0,60}(?:范文|例文|模板|范例|一起来看|欢迎(?:大家)?(?:阅读|参考|借鉴)|供大家参考|仅供参考)[^\n]{0,40}$/u,
  },
];

/** Every sign, in the order in which they are tried. */
export const LINE_SIGNS: readonly LineSign[] = [
  ...PAGE_SIGNS,
  ...FRAME_SIGNS,
  ...COMMENT_SIGNS,
  ...PRESS_SIGNS,
  ...ASSISTANT_SIGNS,
  ...EDITOR_SIGNS,
];

/** No such line is longer, in UTF-16 units. */
const LONGEST = 200;

/** The sign that a line has, if any. */
export function findLineSign(text: string): LineSign | undefined {
  if (text.length > LONGEST) return undefined;
  const line = text.trim();
  return CUES.entriesIn(line).find(({ pattern }) => pattern.test(line));
}

const CUES = new CueIndex(LINE_SIGNS);
