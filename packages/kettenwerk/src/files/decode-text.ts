import type { Bilingual } from "@kettenwerk/core"

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: Bilingual }

/** Bytes of a Markdown file as text without a byte order mark, or the reason why they are none. */
export function decodeText(bytes: Uint8Array): Decoded {
  const utf16 = utf16Kind(bytes)
  if (utf16 !== undefined) return wrongEncoding(utf16)
  if (bytes.includes(0)) return { ok: false, problem: binaryProblem(bytes) }
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) }
  } catch {
    return looksBinary(bytes)
      ? { ok: false, problem: binaryProblem(bytes) }
      : wrongEncoding(singleByteKind(bytes))
  }
}

function wrongEncoding(encoding: string): Decoded {
  return {
    ok: false,
    problem: {
      de: `Die Datei ist nicht in UTF-8 gespeichert, sie sieht nach ${encoding} aus. Speichern Sie sie mit der Kodierung „UTF-8“.`,
      en: `The file is not saved as UTF-8, it looks like ${encoding}. Save it with encoding “UTF-8”.`,
    },
  }
}

function utf16Kind(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "UTF-16 (Little Endian)"
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "UTF-16 (Big Endian)"
  const sample = bytes.subarray(0, 4000)
  const zeros = [0, 0]
  for (let at = 0; at < sample.length; at += 1) if (sample[at] === 0) zeros[at % 2]! += 1
  // Latin text in UTF-16 has a zero as every second byte.
  const half = sample.length / 2
  if (sample.length < 4) return undefined
  if (zeros[1]! > half * 0.7 && zeros[0]! < half * 0.1) return "UTF-16 (Little Endian)"
  if (zeros[0]! > half * 0.7 && zeros[1]! < half * 0.1) return "UTF-16 (Big Endian)"
  return undefined
}

const signatures: readonly { readonly start: readonly number[]; readonly de: string; readonly en: string }[] =
  [
    {
      start: [0x50, 0x4b, 0x03, 0x04],
      de: "eine Word-, Excel-, PowerPoint- oder ZIP-Datei",
      en: "a Word, Excel, PowerPoint or ZIP file",
    },
    {
      start: [0xd0, 0xcf, 0x11, 0xe0],
      de: "eine ältere Word-, Excel- oder PowerPoint-Datei",
      en: "an older Word, Excel or PowerPoint file",
    },
    { start: [0x25, 0x50, 0x44, 0x46], de: "eine PDF-Datei", en: "a PDF file" },
    { start: [0x89, 0x50, 0x4e, 0x47], de: "ein Bild (PNG)", en: "an image (PNG)" },
    { start: [0xff, 0xd8, 0xff], de: "ein Bild (JPEG)", en: "an image (JPEG)" },
  ]

function signatureOf(bytes: Uint8Array) {
  return signatures.find(({ start }) => start.every((byte, at) => bytes[at] === byte))
}

function looksBinary(bytes: Uint8Array): boolean {
  if (signatureOf(bytes) !== undefined) return true
  const sample = bytes.subarray(0, 4000)
  const control = sample.filter(
    (byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13,
  )
  return control.length > sample.length / 50
}

function binaryProblem(bytes: Uint8Array): Bilingual {
  const kind = signatureOf(bytes)
  return {
    de: `Das ist kein Text, sondern ${kind?.de ?? "eine Binärdatei"}. Kettenwerk liest Markdown-Dateien (.md).`,
    en: `This is not text but ${kind?.en ?? "a binary file"}. Kettenwerk reads Markdown files (.md).`,
  }
}

/** German letters ä ö ü Ä Ö Ü ß in the encodings that old German files have. */
const germanLetters = {
  "Windows-1252 (oder ISO-8859-1)": [0xe4, 0xf6, 0xfc, 0xc4, 0xd6, 0xdc, 0xdf],
  "DOS (CP 850)": [0x84, 0x94, 0x81, 0x8e, 0x99, 0x9a, 0xe1],
  "Mac OS Roman": [0x8a, 0x9a, 0x9f, 0x80, 0x85, 0x86, 0xa7],
} as const

function singleByteKind(bytes: Uint8Array): string {
  let best = "Windows-1252 (oder ISO-8859-1)"
  let most = 0
  for (const [encoding, letters] of Object.entries(germanLetters)) {
    const codes = new Set<number>(letters)
    const count = bytes.reduce((sum, byte) => sum + (codes.has(byte) ? 1 : 0), 0)
    if (count > most) [best, most] = [encoding, count]
  }
  return best
}
