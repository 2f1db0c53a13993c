/** The part of the edtf package that tests use; it ships no types. */
declare module 'edtf' {
  /** Throws where the text is not EDTF. */
  export function parse(text: string): unknown
}
