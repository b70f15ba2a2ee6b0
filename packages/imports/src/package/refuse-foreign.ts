import { largestFile } from "./limits.js"
import { packageProblem } from "./package-problem.js"

/** Throws a package problem for bytes that are certainly no office file we read, with what to do instead. */
export function refuseForeign(bytes: Uint8Array): void {
  if (bytes.length === 0) throw packageProblem("Die Datei ist leer.", "The file is empty.")
  if (bytes.length > largestFile) {
    const size = largestFile / 1024 / 1024
    throw packageProblem(
      `Die Datei ist größer als ${size} MB und wird nicht gelesen. Oft hilft es, die Bilder zu entfernen oder zu verkleinern.`,
      `The file is larger than ${size} MB and is not read. Removing or shrinking the pictures often helps.`,
    )
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw oldOffice(bytes)
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46))
    throw packageProblem(
      "Das ist eine PDF-Datei. Lesen Sie die Word-Datei ein, aus der sie entstanden ist.",
      "This is a PDF file. Import the Word file it was made from.",
    )
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66))
    throw packageProblem(
      "Das ist eine RTF-Datei. Öffnen Sie sie in Word oder LibreOffice und speichern Sie sie als .docx.",
      "This is an RTF file. Open it in Word or LibreOffice and save it as .docx.",
    )
}

/** True for a ZIP file, which every .docx and .xlsx is. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)
}

/** Encrypted .docx and .xlsx, .doc and .xls all are one old container; the names of its streams tell them apart. */
function oldOffice(bytes: Uint8Array) {
  if (contains(bytes, "EncryptedPackage"))
    return packageProblem(
      "Die Datei ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort und lesen Sie sie dann ein.",
      "The file is protected by a password. Save it without a password and import it then.",
    )
  if (!contains(bytes, "WordDocument") && (contains(bytes, "Workbook") || contains(bytes, "Book")))
    return packageProblem(
      "Das ist eine ältere Excel-Datei (.xls). Öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie als .xlsx.",
      "This is an older Excel file (.xls). Open it in Excel or LibreOffice and save it as .xlsx.",
    )
  return packageProblem(
    "Das ist eine ältere Word-Datei (.doc). Öffnen Sie sie in Word oder LibreOffice und speichern Sie sie als .docx.",
    "This is an older Word file (.doc). Open it in Word or LibreOffice and save it as .docx.",
  )
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

/** Stream names are written in UTF-16. */
function contains(bytes: Uint8Array, name: string): boolean {
  const text = `${[...name].join("\0")}\0`
  return new TextDecoder("latin1").decode(bytes).includes(text)
}
