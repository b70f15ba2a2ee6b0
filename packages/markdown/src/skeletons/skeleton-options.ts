/** What kind of document a skeleton is for. */
export const skeletonKinds = ["konzept", "fortschreibung", "auftakt", "protokoll"] as const
export type SkeletonKind = (typeof skeletonKinds)[number]

/** With (A) or without (B) a funded coordination office. */
export const skeletonVariants = ["A", "B"] as const
export type SkeletonVariant = (typeof skeletonVariants)[number]

export interface SkeletonOptions {
  /** Name of the municipality, for example „Landkreis Musterland“. */
  readonly municipality: string
  readonly variant: SkeletonVariant
  /** Day the document is begun, ISO. */
  readonly day: string
}

/** Writes the Markdown of a skeleton. */
export type Skeleton = (options: SkeletonOptions) => string

/** „2026-03-01“ as „01.03.2026“. */
export function germanDay(iso: string): string {
  return iso.split("-").reverse().join(".")
}
