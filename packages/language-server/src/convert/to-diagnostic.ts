import type { Severity } from "@kettenwerk/core"
import type { Diagnostic } from "@kettenwerk/language-service"
import { DiagnosticSeverity, type Diagnostic as LspDiagnostic } from "vscode-languageserver"
import { toLspRange } from "../positions.js"
import type { Root } from "../root.js"

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** What a diagnostic carries for the client: the findings it stands for. */
export interface DiagnosticData {
  readonly findings: readonly { readonly code: string; readonly messageId: string }[]
}

export function toLspDiagnostic(found: Diagnostic, root: Root, mark: 0 | 1): LspDiagnostic {
  const { range, severity, code, message, url, related, findings } = found
  const data: DiagnosticData = { findings: findings.map(({ code, messageId }) => ({ code, messageId })) }
  return {
    range: toLspRange(range, mark),
    severity: severities[severity],
    source: "Kettenwerk",
    code,
    codeDescription: { href: url },
    message,
    data,
    ...(related.length === 0
      ? {}
      : {
          relatedInformation: related.map((place) => ({
            location: { uri: root.uriOf(place.uri), range: toLspRange(place.range) },
            message: place.message,
          })),
        }),
  }
}
