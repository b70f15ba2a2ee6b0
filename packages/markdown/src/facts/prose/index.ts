import { readDecisions } from "./decisions.js"
import { readParticipation } from "./participation.js"
import type { ProseReader } from "./prose-reader.js"

/** Every pattern read from running text, independent of headings. */
export const proseReaders: readonly ProseReader[] = [readDecisions, readParticipation]
