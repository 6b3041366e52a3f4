/** FNV-1a over the UTF-16 code units, as a signed 32-bit integer: fits an `integer` of every database. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}
