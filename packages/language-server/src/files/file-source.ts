/** A text with its address as the client writes it. */
export interface SourceFile {
  readonly uri: string
  readonly text: string
}

/** Where closed files come from: the disk, or the client where there is none. */
export interface FileSource {
  /** Addresses of the Markdown and settings files below a folder, without those nobody writes by hand. */
  find(folder: string): Promise<readonly string[]>
  /** Undefined if it cannot be read as text. */
  read(uri: string): Promise<string | undefined>
  /** The settings file that holds for a folder from above it, inside of the same project. */
  settingsAbove(folder: string): Promise<SourceFile | undefined>
}

export const markdownFile = /\.(?:md|markdown|mdown|mkd)$/iu
export const settingsFile = /(?:^|\/)kettenwerk\.ya?ml$/u
/** Most files looked at below one folder; beyond that only open documents count. */
export const mostFiles = 2000
/** Larger files are no concepts anybody writes; the reader has limits of its own. */
export const largestFile = 4 * 1024 * 1024
