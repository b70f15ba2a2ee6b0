/** A generated file: its path in the project and what it should contain. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

/** What a generator makes, one per product. `owns` are folders or files in which nothing else may stand. */
export interface Generator {
  readonly name: string
  /** Files of these folders that the generator no longer makes are deleted. */
  readonly owns?: readonly string[]
  generate(): readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>
}

/** Path of the project's root as a URL, to read sources from. */
export const projectRoot = new URL("../../", import.meta.url)
