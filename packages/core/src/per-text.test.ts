import assert from "node:assert/strict"
import { perText } from "@kettenwerk/core"
import { test } from "vitest"

test("a text is looked at once, another one anew", () => {
  const seen: string[] = []
  const length = perText((text) => {
    seen.push(text)
    return text.length
  })
  assert.deepEqual([length("a"), length("bb"), length("a")], [1, 2, 1])
  assert.deepEqual(seen, ["a", "bb"])
})

test("an answer of undefined is remembered as well", () => {
  let count = 0
  const nothing = perText(() => {
    count += 1
    return undefined
  })
  nothing("a")
  nothing("a")
  assert.equal(count, 1)
})

test("what is used stays while much else comes and goes", () => {
  let count = 0
  const answer = perText((text) => {
    if (text === "bleibt") count += 1
    return text.length
  })
  for (let round = 0; round < 60; round += 1) {
    answer("bleibt")
    answer(`${round} ${"x".repeat(200_000)}`)
  }
  assert.equal(count, 1)
})
