import { emptyModel, type WorkspaceReading } from "@kettenwerk/core"
import * as markdown from "@kettenwerk/markdown"

type ReadWorkspace = (files: readonly { uri: string; text: string }[], options?: object) => WorkspaceReading

const reader = markdown as { readWorkspace?: ReadWorkspace }

export const readWorkspace: ReadWorkspace = (files, options) =>
  reader.readWorkspace?.(files, options) ?? { groups: [], model: emptyModel() }
