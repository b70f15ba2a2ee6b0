/** A change of a text: replaces what stands from `start` to `end` (UTF-16 offsets). */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly newText: string
}
