import assert from "node:assert/strict"
import { test } from "vitest"
import { decodeText } from "./decode-text.js"

const german = "# Präventionskonzept für Straßdorf: Übergänge schön gestalten\n"

function problemOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes)
  assert.equal(decoded.ok, false)
  return decoded.ok ? "" : decoded.problem.de
}

/** Encodes text by a table from letter to byte; other letters must be ASCII. */
function encode(text: string, letters: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from(Array.from(text, (letter) => letters[letter] ?? letter.charCodeAt(0)))
}

test("UTF-8 is read as it is, composed or decomposed, and a byte order mark is dropped", () => {
  for (const text of [german, german.normalize("NFD"), "", "\u{1F600}"]) {
    assert.deepEqual(decodeText(Buffer.from(text)), { ok: true, text })
    assert.deepEqual(decodeText(Buffer.from(`\uFEFF${text}`)), { ok: true, text })
  }
})

test("other encodings are named", () => {
  const utf16 = Buffer.from(german, "utf16le")
  assert.match(
    problemOf(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])),
    /sieht nach UTF-16 \(Little Endian\)/,
  )
  assert.match(problemOf(utf16), /UTF-16 \(Little Endian\)/)
  assert.match(problemOf(Buffer.from(utf16).swap16()), /UTF-16 \(Big Endian\)/)
  assert.match(problemOf(Buffer.from(german, "latin1")), /Windows-1252/)
  assert.match(problemOf(encode(german, { ä: 0x84, ö: 0x94, ü: 0x81, Ü: 0x9a, ß: 0xe1 })), /CP 850/)
  assert.match(problemOf(encode(german, { ä: 0x8a, ö: 0x9a, ü: 0x9f, Ü: 0x86, ß: 0xa7 })), /Mac OS Roman/)
})

test("binary files are named by what they are", () => {
  assert.match(problemOf(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0, 1, 2])), /Word-, Excel-/)
  assert.match(problemOf(Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0xff, 0xfe, 0xe2])), /PDF-Datei/)
  assert.match(problemOf(Uint8Array.from([1, 0, 2, 3, 0xff, 0xd8, 0, 0, 7])), /Binärdatei/)
})
