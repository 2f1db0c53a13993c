/** A short stable fingerprint of a string: ids must be the same on every machine and in every run, and need no secrecy. */
export function fingerprint(text: string): string {
  let a = 0x811c9dc5
  let b = 0x1b873593
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul((b << 13) | (b >>> 19), 5) + Math.imul(unit ^ (b >>> 7), 0xcc9e2d51)
  }
  const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0')
  return hex(a ^ (b >>> 15)) + hex(b ^ Math.imul(a, 0x85ebca6b))
}
