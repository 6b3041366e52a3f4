/** What was used last, up to twice `most`: what is asked for again stays, what is not goes when as many others have come. */
export interface Remembered<Value> {
  get(key: number): Value | undefined
  set(key: number, value: Value): void
}

export function remembered<Value>(most: number): Remembered<Value> {
  let recent = new Map<number, Value>()
  let before = new Map<number, Value>()
  const set = (key: number, value: Value): void => {
    if (recent.size >= most) {
      before = recent
      recent = new Map()
    }
    recent.set(key, value)
  }
  return {
    get(key) {
      const value = recent.get(key)
      if (value !== undefined) return value
      const older = before.get(key)
      if (older !== undefined) set(key, older)
      return older
    },
    set,
  }
}
