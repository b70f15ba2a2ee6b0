/**
 * Text of a document made safe for a terminal: control characters could move its cursor or
 * change its title, direction marks could show words in another order.
 */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, " ")
}
