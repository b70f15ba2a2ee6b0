import type { Scheme } from "@kettenwerk/views"
import { chosen } from "../common-options.js"

const schemes = { hell: "light", dunkel: "dark", kontrast: "contrast", druck: "print" } as const

/** The colour scheme behind `--farben`. */
export function schemeOf(value: string): Scheme {
  return schemes[chosen("--farben", value, Object.keys(schemes) as (keyof typeof schemes)[])]
}
