// The functions of Node's `assert/strict` that the suites use, for a browser.

class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

function check(holds: boolean, message: string | undefined, what: () => string): asserts holds {
  if (!holds) throw new AssertionError(message ?? what());
}

function show(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value);
}

/** Whether both values are deeply equal. */
function isAlike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [ofA, ofB] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    ofA.length === ofB.size &&
    ofA.every(([key, value]) => ofB.has(key) && isAlike(value, ofB.get(key)))
  );
}

const assert = {
  ok(value: unknown, message?: string): asserts value {
    check(Boolean(value), message, () => `${show(value)} is not true`);
  },
  equal(actual: unknown, expected: unknown, message?: string): void {
    check(Object.is(actual, expected), message, () => `${show(actual)} is not ${show(expected)}`);
  },
  notEqual(actual: unknown, expected: unknown, message?: string): void {
    check(!Object.is(actual, expected), message, () => `it is ${show(actual)}`);
  },
  deepEqual(actual: unknown, expected: unknown, message?: string): void {
    check(isAlike(actual, expected), message, () => `${show(actual)}\nis not\n${show(expected)}`);
  },
  notDeepEqual(actual: unknown, expected: unknown, message?: string): void {
    check(!isAlike(actual, expected), message, () => `it is ${show(actual)}`);
  },
  match(text: string, pattern: RegExp, message?: string): void {
    check(pattern.test(text), message, () => `${show(text)} does not match ${pattern.source}`);
  },
  doesNotMatch(text: string, pattern: RegExp, message?: string): void {
    check(!pattern.test(text), message, () => `${show(text)} matches ${pattern.source}`);
  },
  async rejects(promise: Promise<unknown>, message?: string): Promise<void> {
    const failed = await promise.then(
      () => false,
      () => true,
    );
    check(failed, message, () => 'it did not reject');
  },
};

// eslint-disable-next-line no-restricted-syntax -- as the module that it replaces
export default assert;
