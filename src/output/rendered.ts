/**
 * Records as bytes, in memory that goes from hand to hand: a worker thread fills it, the main thread writes it out and gives it
 * back. Records as strings had to be copied from thread to thread and joined, some megabytes of short-lived memory a batch,
 * and the heap of the main thread grew with the length of the run.
 */
import type { Framing } from './framing.js'

/** Bytes at the beginning of their buffer; what lies behind them there is room for more. */
export type Bytes = Uint8Array<ArrayBuffer>

/** Some records. */
export interface Rendered {
  /** UTF-8; each record, the first one too, is led by what its format has between two. */
  readonly bytes: Bytes
  readonly records: number
}

/** Memory that is newly taken has at least so many bytes. */
const ROOM = 1 << 16

/** The bytes with so many more behind them, to be filled; the same memory where there is room. */
const lengthened = (bytes: Bytes, more: number): Bytes => {
  const size = bytes.length + more
  const { buffer } = bytes
  if (size <= buffer.byteLength) return new Uint8Array(buffer, 0, size)
  const larger = new Uint8Array(new ArrayBuffer(Math.max(ROOM, size, buffer.byteLength * 2)), 0, size)
  larger.set(bytes)
  return larger
}

/** The bytes with a text behind them. What is given must not be used again. */
export const withText = (bytes: Bytes, text: string): Bytes => {
  const all = lengthened(bytes, Buffer.byteLength(text))
  Buffer.from(all.buffer).write(text, bytes.length)
  return all
}

/** The bytes with others behind them. What is given first must not be used again. */
export const withBytes = (bytes: Bytes, more: Uint8Array): Bytes => {
  const all = lengthened(bytes, more.length)
  all.set(more, bytes.length)
  return all
}

/** The bytes with records behind them, each led by what the format has between two. What is given must not be used again. */
export const withRecords = (bytes: Bytes, records: readonly string[], { between }: Framing): Bytes =>
  records.reduce((all, record) => withText(all, between + record), bytes)

/** Records, rendered. */
export const asRendered = (records: readonly string[], framing: Framing): Rendered => ({
  bytes: withRecords(new Uint8Array(0), records, framing),
  records: records.length,
})

/** No bytes, with the room of these. */
export const emptied = ({ buffer }: Bytes): Bytes => new Uint8Array(buffer, 0, 0)
