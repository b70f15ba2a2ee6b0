import { readFile } from "node:fs/promises"
import { parseSettings, type SettingsFileReading } from "@kettenwerk/language-service"
import { decodeText } from "../files/decode-text.js"
import { inFile, systemProblem } from "../files/read-files.js"

/** Reads `kettenwerk.yaml` as plain values with their places. What they mean is the rules' business. */
export async function readSettingsFile(path: string, uri: string): Promise<SettingsFileReading> {
  const bytes = await readFile(path).catch((error: unknown) => systemProblem(error))
  if (!(bytes instanceof Uint8Array)) return { ok: false, problem: inFile(uri, bytes) }
  const decoded = decodeText(bytes)
  return decoded.ok ? parseSettings(decoded.text, uri) : { ok: false, problem: inFile(uri, decoded.problem) }
}
