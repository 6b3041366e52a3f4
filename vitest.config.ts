import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    reporters: ['default', './test/counts-reporter.ts'],
    setupFiles: ['./test/seed.ts'],
    testTimeout: 60_000,
  },
})
