/** A zip archive of a few members, for tests. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipMember {
  readonly name: string
  readonly content: string | Uint8Array
  /** Sets the flag of encryption, without encrypting. */
  readonly encrypted?: boolean
}

const record = (signature: number, fields: readonly (readonly [number, 2 | 4])[], ...tail: Uint8Array[]): Buffer => {
  const head = Buffer.alloc(4 + fields.reduce((sum, [, size]) => sum + size, 0))
  head.writeUInt32LE(signature)
  let at = 4
  for (const [value, size] of fields) {
    if (size === 2) head.writeUInt16LE(value, at)
    else head.writeUInt32LE(value, at)
    at += size
  }
  return Buffer.concat([head, ...tail])
}

export const zip = (members: readonly ZipMember[]): Buffer => {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, encrypted } of members) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const title = Buffer.from(name)
    const common = [
      [20, 2],
      [0x800 | (encrypted ? 1 : 0), 2],
      [8, 2],
      [0, 2],
      [0x21, 2],
      [crc32(bytes), 4],
      [packed.length, 4],
      [bytes.length, 4],
      [title.length, 2],
      [0, 2],
    ] as const
    const body = record(0x04034b50, common, title, packed)
    directory.push(record(0x02014b50, [[20, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]], title))
    bodies.push(body)
    at += body.length
  }
  const listed = Buffer.concat(directory)
  const count = members.length
  const end = record(0x06054b50, [
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [listed.length, 4],
    [at, 4],
    [0, 2],
  ])
  return Buffer.concat([...bodies, listed, end])
}
