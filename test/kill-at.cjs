// Loaded before a program (NODE_OPTIONS=--require): ends its process, as `kill -9` does, in the middle of one of the steps by which it
// changes files below a folder. A step that writes has written half of its bytes by then.
//   KILL_BELOW  the folder; other files do not count
//   KILL_AT     the number of the step, from 1; 0 ends nothing
//   KILL_LOG    a file, outside the folder, to which the name of each step is added as a line
const fs = require('node:fs');
const path = require('node:path');

const below = path.resolve(process.env.KILL_BELOW ?? '/nowhere') + path.sep;
const killAt = Number(process.env.KILL_AT ?? 0);
const log = process.env.KILL_LOG;
const { appendFileSync, openSync, writeSync, writeFileSync, closeSync } = fs;
/** Files that are open for a program, by descriptor. */
const open = new Map();
let steps = 0;

/** Counts a step; the one that is the last does its half, and never returns. */
function step(name, file, half) {
  if (!path.resolve(String(file)).startsWith(below)) return;
  steps += 1;
  if (log) appendFileSync(log, `${name} ${path.basename(String(file))}\n`);
  if (steps !== killAt) return;
  half?.();
  process.kill(process.pid, 'SIGKILL');
  for (;;);
}

function halfOf(content) {
  const bytes = Buffer.from(content);
  return bytes.subarray(0, bytes.length >> 1);
}

function writeHalf(file, content, options) {
  const flag = (typeof options === 'object' && options?.flag) || 'w';
  const descriptor = openSync(file, flag);
  writeSync(descriptor, halfOf(content));
  closeSync(descriptor);
}

fs.openSync = (file, ...rest) => {
  const descriptor = openSync(file, ...rest);
  open.set(descriptor, file);
  return descriptor;
};
fs.writeSync = (descriptor, content, ...rest) => {
  step('write', open.get(descriptor) ?? '', () => {
    const at = typeof rest[0] === 'number' ? rest[0] : 0;
    writeSync(descriptor, halfOf(Buffer.from(content).subarray(at)));
  });
  return writeSync(descriptor, content, ...rest);
};
fs.writeFileSync = (file, content, options) => {
  step('writeFile', file, () => writeHalf(file, content, options));
  return writeFileSync(file, content, options);
};
for (const name of ['renameSync', 'rmSync', 'chmodSync', 'mkdirSync', 'unlinkSync']) {
  const original = fs[name];
  fs[name] = (file, ...rest) => {
    step(name, file);
    return original(file, ...rest);
  };
}
const { writeFile } = fs.promises;
fs.promises.writeFile = (file, content, options) => {
  step('writeFile', file, () => writeHalf(file, content, options));
  return writeFile(file, content, options);
};
for (const name of ['rename', 'rm', 'mkdir']) {
  const original = fs.promises[name];
  fs.promises[name] = (file, ...rest) => {
    step(name, file);
    return original(file, ...rest);
  };
}
