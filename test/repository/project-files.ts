import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../../", import.meta.url))

/** Every file of the project that is committed or about to be, relative to the root. */
export function projectFiles(): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: root,
    encoding: "utf8",
  })
  return [...new Set(listed.split("\0"))].filter((file) => file !== "").sort()
}

/** Text of a file of the project; empty if it was deleted or is no text. */
export function textOf(file: string): string {
  try {
    const text = readFileSync(`${root}${file}`, "utf8")
    return text.includes("\0") ? "" : text
  } catch {
    return ""
  }
}

/** Sources of the packages without tests. */
export function sourceFiles(): readonly string[] {
  return projectFiles().filter(
    (file) => /^(packages\/[^/]+|extension)\/src\/.*\.ts$/.test(file) && !file.endsWith(".test.ts"),
  )
}

/** Code without comments and without the text of strings, so that only identifiers are left. */
export function codeOnly(source: string): string {
  return source.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`/g,
    (found) => (found.startsWith("`") ? (found.match(/\$\{[^}]*\}/g) ?? []).join(" ") : " "),
  )
}
