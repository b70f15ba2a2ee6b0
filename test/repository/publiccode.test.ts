import assert from "node:assert/strict"
import { test } from "vitest"
import { parse } from "yaml"
import { z } from "zod"
import { projectFiles, textOf } from "./project-files.js"

/** What the standard publiccode.yml 0.4 demands, with the values of its lists that we use. */
const description = z.strictObject({
  localisedName: z.string().min(1),
  shortDescription: z
    .string()
    .min(1)
    .max(150)
    .regex(/^[^\n]+$/),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string().min(1)).min(5).max(20),
})
const publiccode = z.strictObject({
  publiccodeYmlVersion: z.literal("0.4"),
  name: z.string().min(1),
  url: z.url(),
  platforms: z.array(z.enum(["web", "windows", "mac", "linux", "ios", "android"])).min(1),
  categories: z
    .array(z.enum(["document-management", "data-analytics", "data-visualization", "project-management"]))
    .min(1),
  developmentStatus: z.enum(["concept", "development", "beta", "stable", "obsolete"]),
  softwareType: z.enum([
    "standalone/mobile",
    "standalone/iot",
    "standalone/desktop",
    "standalone/web",
    "standalone/backend",
    "standalone/other",
    "addon",
    "library",
    "configurationFiles",
  ]),
  intendedAudience: z.strictObject({
    countries: z.array(z.string().regex(/^[a-z]{2}$/)),
    scope: z.array(z.enum(["local-authorities", "welfare", "healthcare", "education"])),
  }),
  description: z.strictObject({ de: description, en: description }),
  legal: z.strictObject({ license: z.string().min(1) }),
  maintenance: z.strictObject({
    type: z.enum(["internal", "community"]),
    contacts: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  }),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(z.enum(["de", "en"])).min(1),
  }),
})

test("publiccode.yml has every key the standard demands and says what package.json says", () => {
  const { legal } = publiccode.parse(parse(textOf("publiccode.yml"), { version: "1.2" }))
  assert.equal(legal.license, JSON.parse(textOf("package.json")).license)
})

test("publiccode.yml and SECURITY.md name no address that nobody reads", () => {
  for (const file of ["publiccode.yml", "SECURITY.md"]) {
    assert.ok(projectFiles().includes(file))
    assert.doesNotMatch(textOf(file), /[\w.-]+@[\w-]+\.\w+/)
    for (const [, host = ""] of textOf(file).matchAll(/https?:\/\/([^/\s]+)/g))
      assert.match(host, /\.example$/)
  }
})
