import { valueLists } from "@kettenwerk/core"
import type { ReadOptions } from "@kettenwerk/markdown"
import type { CommonOptions } from "./common-options.js"
import { chosen } from "./common-options.js"

/** What reading needs to know beside the texts: only a flag beats the stage a document states itself. */
export function readingOptions({ status }: CommonOptions): ReadOptions {
  return status === undefined ? {} : { status: chosen("--status", status, valueLists.stage.ids) }
}
