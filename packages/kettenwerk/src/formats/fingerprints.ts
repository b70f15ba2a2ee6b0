import { createHash } from "node:crypto"
import type { Finding } from "@kettenwerk/core"
import { quotedText } from "../baseline/match-baseline.js"
import type { FindingsReport } from "./findings-report.js"

/**
 * One name per finding, by which a server knows it again in the next run: 32 hexadecimal digits from rule, message,
 * document and quoted words. It does not depend on the line, so text added elsewhere changes nothing; equal findings
 * are counted through in the order of the text, so that every name is given once.
 */
export function fingerprints({ findings, documents, otherTexts }: FindingsReport): readonly string[] {
  const texts = new Map(otherTexts)
  for (const { uri, text } of documents) texts.set(uri, text)
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const identity = identityOf(finding, texts.get(finding.uri))
    const count = (seen.get(identity) ?? 0) + 1
    seen.set(identity, count)
    return createHash("sha256").update(`${identity}\n${count}`).digest("hex").slice(0, 32)
  })
}

function identityOf(finding: Finding, text: string | undefined): string {
  return [finding.code, finding.messageId, finding.uri, quotedText(finding, text)].join("\n")
}
