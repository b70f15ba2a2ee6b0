import type { Bilingual } from "@kettenwerk/core"
import { type Decoded, decodeText } from "../files/decode-text.js"

/**
 * The text of an edge list. Spreadsheets still save CSV in the encoding of Windows or as UTF-16, and unlike a concept
 * such a file is no text people keep writing in, so both are read as they are.
 */
export function decodeTable(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded("utf-16le", bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded("utf-16be", bytes)
  const text = decodeText(bytes)
  if (text.ok || !text.problem.en.includes("Windows-1252")) return text
  return decoded("windows-1252", bytes)
}

function decoded(encoding: string, bytes: Uint8Array): Decoded {
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }
  } catch {
    return { ok: false, problem: unreadable }
  }
}

const unreadable: Bilingual = {
  de: "Die Kantenliste ist kein lesbarer Text. Speichern Sie sie als CSV (UTF-8) oder GraphML.",
  en: "The edge list is no readable text. Save it as CSV (UTF-8) or GraphML.",
}
