import type { TestProject } from "vitest/node"
import { type Prepared, prepare } from "./prepare.js"

declare module "vitest" {
  interface ProvidedContext {
    readonly prepared: Prepared
  }
}

/** Installs and packs once for all files of tests. */
export function setup(project: TestProject): void {
  project.provide("prepared", prepare())
}
