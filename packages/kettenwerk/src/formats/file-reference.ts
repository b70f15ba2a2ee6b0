/** The address of a document as a URI reference: what names of files may hold and addresses may not is encoded. */
export function fileReference(uri: string): string {
  const path = uri.split("/").map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, "\ufffd")))
  // A colon in the first part would look like a scheme; it is encoded by now, and dots stay as they are.
  return path.join("/")
}
