/** What varies from draft to draft, and is a slot in a template. */
export type SlotKind =
  | 'our' // 我市, 我县: whose
  | 'whole' // 全市, 全县
  | 'each' // 各县, 各镇
  | 'strong' // 强市, 强县
  | 'body' // 市委、市政府
  | 'organ' // 市教育局党委
  | 'year' // 2024年, 20xx年
  | 'count' // 三 in 讲三点意见
  | 'field'; // 教育 in 教育工作

/** A clause with `{kind}` in place of what varies, and what stood there, in order. */
export interface SlottedText {
  readonly template: string;
  readonly fillings: readonly string[];
}

/** Puts slots in the place of level, body, year, number and field of work. */
export function findSlots(text: string): SlottedText {
  const fillings: string[] = [];
  let template = '';
  let at = 0;
  for (const match of text.matchAll(SLOT)) {
    const [kind = ''] = Object.entries(match.groups ?? {}).find(([, filling]) => filling) ?? [];
    template += `${text.slice(at, match.index)}{${kind}}`;
    fillings.push(match[0]);
    at = match.index + match[0].length;
  }
  return { template: template + text.slice(at), fillings };
}

/** `{body}` in a template. */
export const SLOT_MARK = /\{(?<kind>[a-z]+)\}/gu;

const LEVELS = '省市县区镇乡';
const NUMERALS = '几一二两三四五六七八九十';
/** Words that begin with the character of a level: 市场, 区域, 县域, 区间, 镇静. */
const LONGER_WORD = '(?![场域间静])';
const FIELDS = [
  ...['教育', '卫生健康', '文化旅游', '农业农村', '交通运输', '生态环境', '安全生产', '应急管理'],
  ...[
    '组织',
    '宣传',
    '统战',
    '政法',
    '纪检监察',
    '机关党建',
    '人才',
    '信访',
    '民政',
    '财政',
    '审计',
  ],
  ...[
    '税务',
    '司法行政',
    '公安',
    '检察',
    '法院',
    '体育',
    '水利',
    '林业',
    '城管',
    '住建',
    '招商引资',
  ],
];

/** 市教育局党委, 我区, 市委、市政府, 20xx年, 三 before 点意见, 教育 before 工作 */
const SLOT = new RegExp(
  [
    `(?<organ>(?<=代表)[${LEVELS}]\\p{Script=Han}{1,6}?局(?:党委|党组)?)`,
    `(?<body>[${LEVELS}]委、?[${LEVELS}](?:人民)?政府)`,
    `(?<our>我[${LEVELS}])${LONGER_WORD}`,
    `(?<whole>全[${LEVELS}])${LONGER_WORD}`,
    `(?<strong>强[${LEVELS}])${LONGER_WORD}`,
    `(?<each>各[${LEVELS}])${LONGER_WORD}`,
    '(?<year>(?:19|20)[\\dxX×*_]{2}年)',
    `(?<count>[${NUMERALS}])(?=(?:点|条|项|个?方面)的?(?:意见|要求|建议|希望))`,
    `(?<field>${FIELDS.join('|')})(?=工作|事业|系统|战线|改革|发展|高质量|强)`,
  ].join('|'),
  'gu',
);
