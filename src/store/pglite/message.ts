/** What goes between the program and its database thread. Orders are answered in their order. */
export interface Order {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

export type Answer =
  | { readonly kind: 'open' }
  | { readonly kind: 'rows'; readonly rows: readonly Record<string, unknown>[]; readonly affected: number }
  | { readonly kind: 'error'; readonly message: string; readonly code?: string }
  /** The folder cannot be opened or no longer be written: nothing more will be answered. */
  | { readonly kind: 'unusable'; readonly reason: 'in use' | 'lost'; readonly message: string }
