import type { Reporter, Suite, TestCase } from '@playwright/test/reporter';

/** Prints one plain line at the end: "41 passed, 0 failed". */
// oxlint-disable-next-line import/no-default-export -- the test runner loads a reporter by its default export
export default class ClosingLine implements Reporter {
  #tests: TestCase[] = [];

  onBegin(_config: unknown, suite: Suite): void {
    this.#tests = suite.allTests();
  }

  onEnd(): void {
    const passed = this.#tests.filter((test) => test.ok()).length;
    process.stdout.write(`${passed} passed, ${this.#tests.length - passed} failed\n`);
  }
}
