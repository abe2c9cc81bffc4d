/** Fields of work that occur before 工作, 事业, 系统, 改革, 发展 and the like; a longer name comes before its own prefix. */
export const FIELDS: readonly string[] = [
  '教育 卫生健康 医疗卫生 文化旅游 文旅 文化 农业农村 农业 交通运输 生态环境 安全生产',
  '应急管理 组织 宣传 统战 政法 纪检监察 机关党建 人才 信访 民政 财政 审计 税务',
  '司法行政 公安 检察 法院 体育 水利 林业 城管 住建 招商引资 科技 养老 托育 就业',
  '社会保障 旅游 服务业 制造业 民营经济 数字经济 县域经济 海洋 金融 商贸',
].flatMap((line) => line.split(' '));
