import type { Reporter, TestCase } from 'vitest/node';

/** Ends a run with the plain line "N passed, N failed", counted from the runner's own results. */
export default class ClosingLine implements Reporter {
  private passed = 0;
  private failed = 0;

  onTestCaseResult(test: TestCase): void {
    const { state } = test.result();
    if (state === 'passed') this.passed++;
    if (state === 'failed') this.failed++;
  }

  onTestRunEnd(modules: Parameters<NonNullable<Reporter['onTestRunEnd']>>[0]): void {
    // A file that cannot be loaded has no test cases, yet it failed.
    this.failed += modules.filter(
      (module) => module.state() === 'failed' && module.errors().length > 0,
    ).length;
    process.on('exit', () => console.log(`${this.passed} passed, ${this.failed} failed`));
  }
}
