/** What one request may send. A folder of thousands goes in by `sitrep add`. */
export const limits = {
  /** Bytes of a body that is no upload. */
  body: 256 * 1024,
  /** Bytes of all files of one upload together. */
  upload: 64 * 1024 * 1024,
  /** Files of one upload. */
  files: 200,
  /** Addresses of one request. */
  addresses: 50,
  /** Characters of a file name that are kept. */
  name: 100,
  /** Connections at one time. */
  connections: 256,
  /** Milliseconds in which a request must have come in. */
  patience: 60_000,
  /** Milliseconds that an idle connection stays open: longer than a large case takes to be worked out, or it would be closed under a waiting page. */
  idle: 180_000,
} as const
