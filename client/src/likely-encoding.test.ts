import { expect, it } from 'vitest';
import { findLikelyEncoding } from './likely-encoding.js';

const TEXT = '在全县教育工作会议上的讲话\n同志们：今天我们召开会议，总结工作，部署任务。\n';
/** The same in GB18030. */
const GB18030 = Buffer.from(
  '1NrIq8/YvczT/bmk1/e74dLpyc+1xL2yu7AKzazWvsPHo7q98czsztLDx9XZv6q74dLpo6zX3L3huaTX96Ossr/K8MjOzvGhowo=',
  'base64',
);

it.each([
  ['GB18030', GB18030, 'gb18030'],
  ['UTF-8', Buffer.from(TEXT), 'utf8'],
  ['English', Buffer.from('npm ci && npm test'), undefined],
  ['Latin 1', Buffer.from('Müller schließt die Tür', 'latin1'), undefined],
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0xff, 0x00]), undefined],
  ['nothing', Buffer.from(''), undefined],
])('%s', (_, bytes, encoding) => {
  expect(findLikelyEncoding(bytes)?.id).toBe(encoding);
});
