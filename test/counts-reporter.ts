import type { Reporter, TestModule } from 'vitest/node'

/** Closes a run with one plain line of counts, for logs that are read by programs: `12 passed, 0 failed, 1 skipped`. */
export default class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0 }
    for (const module of modules) {
      if (module.state() === 'failed' && [...module.children.allTests()].length === 0) counts.failed++
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state !== 'pending') counts[state]++
        if (state === 'passed' && (test.diagnostic()?.retryCount ?? 0) > 0)
          console.log(`at the second try: ${test.fullName}`)
      }
    }
    console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
  }
}
