/** Options that several commands have. */
import { Option } from 'commander';
import { parseCount, parseDate } from './argument-values.js';

export function configOption(): Option {
  return new Option('--config <FILE>', '用这个设置文件，不找最近的 .biganzirc.json');
}

export function dateOption(): Option {
  return new Option('--date <DATE>', '文稿的日期：YYYY、YYYY-MM 或 YYYY-MM-DD').argParser(
    parseDate,
  );
}

export function speechRateOption(): Option {
  return new Option('--speech-rate <N>', '每分钟讲多少字；不写则为 200').argParser(parseCount);
}
