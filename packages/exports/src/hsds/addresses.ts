/** True for what is an e-mail address without doubt. */
export function isEmail(text: string): boolean {
  return /^[\w.+-]+@(?:[\w-]+\.)+[A-Za-z]{2,}$/.test(text)
}

/** True for a whole web address; a part of one is no URI. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[\w-]+(?:\.[\w-]+)*(?::\d+)?(?:[/?#][\w\-.~:/?#@!$&'()*+,;=%]*)?$/.test(text)
}
