import { vocabulary } from "../../vocabulary/index.js"

const noPlace =
  /kreisfreie|arbeitskreis|lenkungskreis|personenkreis|steuerkreis|förderung|koordin|teilnahme|variante|programm|kommunen?|beratung|workshop|gruppe|schulung|\d/iu

/**
 * Reads „Saale-Musterkreis“, „Landkreis Auental“, „Stadt Lindenhain“; a bare „Lindenhain“ only where `loose`, that
 * is in a list of municipalities.
 */
export function municipalityName(
  text: string,
  loose: boolean,
): { readonly name: string; readonly kind?: string } | undefined {
  const name = text
    .replace(/^[\s*•–-]+|[\s.,;:*]+$/gu, "")
    .replace(/\s*\((?:Landkreis|Stadt|kreisfreie Stadt|LK)\)$/iu, "")
  if (name.length < 3 || name.length > 60 || name.split(" ").length > 5 || isBareKind(name)) return undefined
  const county =
    /^(?:Landkreis|Kreis|LK|Lkr\.)\s+\p{Lu}/u.test(name) ||
    /^\p{Lu}[\p{L}\p{M}-]*[Kk]reis$/u.test(name) ||
    /^\p{Lu}[\p{L}-]*-Kreis\b/u.test(name)
  if (county && !/^(?:Arbeits|Lenkungs|Personen|Steuer|Gesprächs|Förder|Fach|Kollegen)/u.test(name))
    return { name, kind: "landkreis" }
  if (noPlace.test(name)) return undefined
  if (/^(?:Stadt|Hansestadt|Landeshauptstadt|Universitätsstadt)\s+\p{Lu}/u.test(name)) return { name }
  if (/^(?:Gemeinde|Verbandsgemeinde|Samtgemeinde)\s+\p{Lu}/u.test(name))
    return { name, kind: "kreisangehoerige-gemeinde" }
  if (/^Verwaltungsgemeinschaft\s+\p{Lu}|^VG\s+\p{Lu}/u.test(name)) return { name, kind: "vg" }
  const bare =
    /^\p{Lu}[\p{L}\p{M}]+(?:[-–]\p{Lu}[\p{L}\p{M}]+)*(?:\s+(?:am|an der|im|in|ob der|bei|a\.\s?d\.)\s+\p{Lu}[\p{L}\p{M}]+|\s+\p{Lu}[\p{L}\p{M}]+)?$/u
  return loose && bare.test(name) ? { name } : undefined
}

/** „Landkreis“, „Kreisfreie Stadt“ without a name; „Saale-Musterkreis“ is one. */
function isBareKind(name: string): boolean {
  const kind = vocabulary.municipalityKind.whole(name)
  return kind !== undefined && kind.quality !== "compound"
}
