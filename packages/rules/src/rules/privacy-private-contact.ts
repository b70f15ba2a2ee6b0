import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { law } from "../rule-source.js"

/** Reports mail addresses and mobile numbers that look private. */
export const privacyPrivateContact = defineRule({
  code: "privacy-private-contact",
  since: "0.1.0",
  severity: "error",
  group: "kontakt",
  scope: "document",
  summary: {
    de: "Das Konzept nennt nur dienstliche Adressen und Nummern.",
    en: "The concept names official addresses and numbers only.",
  },
  rationale: {
    de: "Ein Konzept wird veröffentlicht und lange aufbewahrt. Private Adressen gehören nicht hinein. Adressen von Vereinen und Einrichtungen bei freien Anbietern („kita-sonnenhang@…“) und Nummern, die als dienstlich bezeichnet sind, bleiben unbeachtet.",
    en: "A concept is published and kept for long. Private addresses do not belong in it. Addresses of associations and institutions at free providers and numbers marked as official are ignored.",
  },
  sources: [law("Art. 5 Abs. 1 Buchst. c DSGVO (Datenminimierung)")],
  options: z.strictObject({
    mobile: z.boolean().default(true).meta({
      description: "Auch Mobilnummern melden, die nicht als dienstlich bezeichnet sind.",
      descriptionEn: "Report mobile numbers as well that are not marked as official.",
    }),
    allowed: z.array(z.string()).default([]).meta({
      description: "Adressen und Nummern, die veröffentlicht werden dürfen.",
      descriptionEn: "Addresses and numbers that may be published.",
    }),
  }),
  messages: {
    address: ({ address }: { address: string }) => ({
      de: `„${address}“ sieht nach einer privaten Adresse aus. Bitte verwenden Sie die dienstliche.`,
      en: `“${address}” looks like a private address. Please use the official one.`,
    }),
    mobile: ({ number }: { number: string }) => ({
      de: `„${number}“ ist eine Mobilnummer. Verwenden Sie die Durchwahl, oder schreiben Sie „dienstlich“ dazu.`,
      en: `“${number}” is a mobile number. Use the office number, or add that it is official.`,
    }),
  },
  examples: [
    {
      title: "eine Adresse bei einem freien Anbieter",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ansprechpartner",
        "",
        "- Koordination: p.beispiel77@gmx.de",
      ].join("\n"),
      expect: ["5:address"],
    },
    {
      title: "eine Mobilnummer",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ansprechpartner",
        "",
        "- Koordination: 0171 2345678",
      ].join("\n"),
      expect: ["5:mobile"],
    },
    {
      title: "dienstliche Angaben",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ansprechpartner",
        "",
        "- Koordination: praevention@landkreis-musterland.example, Telefon 03600 12345",
        "- Aufsuchende Arbeit: Diensthandy 0171 2345678",
        "- Kita Sonnenhang: kita-sonnenhang@gmx.de",
      ].join("\n"),
      expect: [],
    },
  ],
  check(context, report, { mobile, allowed }) {
    const wanted = new Set(allowed.map(plain))
    for (const document of context.documents) {
      const { uri, text } = document
      for (const match of text.matchAll(freeMail)) {
        const address = match[0]
        if (wanted.has(plain(address)) || isInstitution(match[1]!)) continue
        const range = document.rangeOf(match.index, match.index + address.length)
        report("address", { place: { uri, range }, data: { address } })
      }
      if (!mobile) continue
      for (const match of text.matchAll(mobileNumber)) {
        const number = match[0].trim()
        if (wanted.has(plain(number)) || official.test(lineAround(text, match.index))) continue
        const range = document.rangeOf(match.index, match.index + number.length)
        report("mobile", { place: { uri, range }, data: { number } })
      }
    }
  },
})

/** Providers people use privately. T-Online is left out: many associations have their address there. */
const freeMail =
  /(?<![\w.+-])([\w.+-]{1,64})@(?:gmx|web|gmail|googlemail|yahoo|hotmail|outlook|live|icloud|me|aol|freenet|posteo|mailbox)\.(?:de|com|net|at|ch|org)(?![\w-])/giu

/** Numbers of German mobile networks: 015x, 016x, 017x, also with +49. Groups of digits, nothing else between. */
const mobileNumber = /(?<![\d/.,+-])(?:\+49 ?(?:\(0\) ?)?|0049 ?|0)1[5-7]\d(?:[ /-]{0,3}\d){6,9}(?!\d)/gu

const official = /dienst|zentral|bereitschaft|notruf|hotline|sorgentelefon|büro/iu

const institution =
  /kita|kiga|kinder|jugend|hort|schule|familie|zentrum|verein|tafel|treff|beratung|info|kontakt|buero|post|team|praxis|hebamme|stiftung|pfarr|kirche|gemeinde|bund|hilfe|netz|praev|koordination/i

function isInstitution(local: string): boolean {
  return institution.test(local)
}

function plain(text: string): string {
  return text.replace(/[\s/()-]/g, "").toLowerCase()
}

function lineAround(text: string, offset: number): string {
  const end = text.indexOf("\n", offset)
  return text.slice(text.lastIndexOf("\n", offset) + 1, end < 0 ? text.length : end)
}
