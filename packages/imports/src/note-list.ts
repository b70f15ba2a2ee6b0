import type { Bilingual } from "@kettenwerk/core"
import type { ImportNote } from "./import-result.js"

/** Collects notes while a file is read. */
export interface NoteList {
  /** Headings and sheets are announced, so that a note knows its place. */
  enter(place: string): void
  add(kind: ImportNote["kind"], message: Bilingual): void
  /** In the order they were added; the same sentence at the same place once, with how often. */
  readonly all: () => readonly ImportNote[]
}

export function createNoteList(): NoteList {
  let place: string | undefined
  const notes = new Map<string, { note: ImportNote; count: number }>()
  return {
    enter(next) {
      place = next === "" ? undefined : next
    },
    add(kind, message) {
      const key = `${kind}\n${place ?? ""}\n${message.de}`
      const known = notes.get(key)
      if (known !== undefined) known.count++
      else notes.set(key, { note: { kind, message, ...(place === undefined ? {} : { place }) }, count: 1 })
    },
    all: () => [...notes.values()].map(({ note, count }) => (count === 1 ? note : times(note, count))),
  }
}

function times(note: ImportNote, count: number): ImportNote {
  return {
    ...note,
    message: { de: `${note.message.de} (${count}-mal)`, en: `${note.message.en} (${count} times)` },
  }
}
