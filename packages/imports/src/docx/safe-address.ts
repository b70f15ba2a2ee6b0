/** An address that may stand in a link; none for scripts, local files and anything unknown. */
export function safeAddress(address: string | undefined): string | undefined {
  const trimmed = address?.trim() ?? ""
  if (/^(?:https?:\/\/|mailto:|tel:)[^\s<>"]+$/iu.test(trimmed)) return trimmed
  // A neighbouring document: „anlage-angebote.md“, „../plan.docx#ziele“.
  return /^[^\s:<>"\\/]+(?:\/[^\s:<>"\\/]+)*$/u.test(trimmed) && /\.\w{2,5}(?:#.*)?$/u.test(trimmed)
    ? trimmed
    : undefined
}
