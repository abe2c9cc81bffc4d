// Patterns of lines of document libraries, each with a sample that a test runs.
import type { LineSign } from './line-sign.js';

/** Lines about a file: its size, its price, how much of it is shown. */
export const LIBRARY_SIGNS: readonly LineSign[] = [
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
      '大小',
      '页数',
      '字数',
      'ID',
      'Id',
      'iD',
      'id',
    ],
    sample: '格式：DOCX 价格：5积分',
    pattern:
      /^(?:(?:文档|文件|资料)?(?:格式|价格|售价|评分|热度|下载量?|浏览量?|上传者?|大小|页数|字数|ID|编号)\s?[:：]\s?(?:DOCX?|PDF|PPTX?|WPS|[￥¥]?\d[\d.]{0,8}\s?(?:元|积分|金币|下载券|学币|文币|次|分|币|页|字|[KMG]B?)?)[\s|｜]{0,4}){1,8}$/iu,
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
    kind: 'navigation',
    reach: 'line',
    cues: ['页码', '页次'],
    sample: '页码：1/4',
    pattern: /^页[码次]\s?[:：]\s?\d{1,4}\s?[\/／]\s?\d{1,4}页?$/u,
  },
  {
    kind: 'navigation',
    reach: 'weak',
    cues: ['/'],
    sample: '1 / 5',
    pattern: /^\d{1,3}\s?\/\s?\d{1,3}$/u,
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
    kind: 'publication',
    reach: 'line',
    cues: ['名称'],
    sample: '文档名称：在基层供销社主任培训班开班式上的讲话',
    pattern: /^(?:文档|资料|文章|稿件)名称\s?[:：].{2,60}$/u,
  },
  {
    kind: 'preview',
    reach: 'line',
    cues: ['预览', '试读', '下载后'],
    sample: '预览到此结束，本文共5页，下载后可查看全文',
    pattern:
      /^(?:(?:免费)?(?:预览|试读)(?:到此|已|部分)?结束.{0,60}|.{0,40}下载后(?:可|即可|方可|就能)?(?:查看|阅读|获取|浏览|获得)(?:全文|完整|原文|全部|更多).{0,20})$/u,
  },
  {
    kind: 'preview',
    reach: 'line',
    cues: ['还剩', '剩余', '余下'],
    sample: '———— 还剩2页未读，继续阅读 ————',
    pattern: /^[-—–=─·.…\s]{0,12}(?:还剩|剩余|余下)\s?\d{1,4}\s?页[^。]{0,24}$/u,
  },
  {
    kind: 'preview',
    reach: 'line',
    cues: ['阅读全文', '继续阅读', '查看全文', '展开全文', '剩余'],
    sample: '展开阅读全文',
    pattern:
      /^[-—–=─·.…↓∨▼▽\s]{0,8}(?:点击|展开|下拉|登录|免费|查看){0,2}(?:继续阅读|阅读全文|查看全文|展开全文|展开剩余|阅读剩余)(?:全文|内容|部分|\d{1,3}%)?[-—–=─·.…↓∨▼▽⌄﹀>＞»\s]{0,8}$/u,
  },
  {
    kind: 'preview',
    reach: 'line',
    cues: ['∨', '∧', '▼', '▲', '⌄', '﹀', '︿'],
    sample: '展开全文∨',
    pattern:
      /^(?:点击)?(?:展开|收起|显示|查看)(?:全文|全部|更多|剩余内容|正文)\s{0,3}[∨∧▼▲⌄﹀︿]$/u,
  },
  {
    kind: 'preview',
    reach: 'line',
    cues: ['结束', '超出', '免费预览'],
    sample: '亲，该文档总共4页，到这已经超出免费预览范围',
    pattern:
      /^(?:亲[，,]?|抱歉[，,]?)?(?:(?:阅读|试读)已?结束|(?:该|本|此)文档[^。]{0,20}(?:已结束|超出免费|超出预览|免费预览))[^。]{0,30}[。！]?$/u,
  },
  {
    kind: 'preview',
    reach: 'line',
    cues: ['下载'],
    sample: '（精品文档，下载后可任意编辑）',
    pattern:
      /^[（(【]?[^。；]{0,24}下载后?即?可以?(?:任意|自由|自行|直接|随意|复制|在线)?(?:编辑|修改|改写|套用|复制)[^。；]{0,10}[）)】]?$/u,
  },
  {
    kind: 'publication',
    reach: 'line',
    cues: ['人评'],
    sample: '4.8分（12人评价）',
    pattern: /^[\d.]{1,4}\s?分\s?[（(]\d{1,7}\s?人评[价分][）)]$/u,
  },
  {
    kind: 'publication',
    reach: 'line',
    cues: ['￥', '¥'],
    sample: '付费下载 ￥5.00',
    pattern:
      /^(?:付费|立即|免费|VIP|会员)?(?:下载|购买)(?:文档|全文|本文)?\s{0,3}[:：]?\s?[￥¥]\s?\d{1,4}(?:\.\d{1,2})?元?$/iu,
  },
];
