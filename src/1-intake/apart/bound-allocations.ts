/**
 * Bounds what a parser in this process may unfold. The limit of a heap counts objects, not the bytes of its arrays, and parsers unpack streams of a PDF into arrays that double as they
 * grow: one over the bound is refused, and the parser goes on as after any damaged stream. The streams of the platform unpack without a bound of their own, so that they are taken away; parsers then use
 * their own code, which the bound holds.
 */
export function boundAllocations(most = 256_000_000): void {
  const bounded: typeof Uint8Array = new Proxy(Uint8Array, {
    construct(target, given: unknown[], newTarget) {
      const [length] = given
      if (typeof length === 'number' && length > most)
        throw new RangeError(`an array of ${length} bytes is over the bound`)
      return Reflect.construct(target, given, newTarget === bounded ? target : newTarget) as object
    },
  })
  Object.assign(globalThis, { Uint8Array: bounded, DecompressionStream: undefined })
}
