import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The pages, built beside the program that serves them: `dist/web`. Charts come in a piece of their own, so that the first page does not wait for them. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['source', 'browser', 'module', 'import', 'default'] },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
})
