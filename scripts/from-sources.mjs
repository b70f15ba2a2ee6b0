import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../", import.meta.url))

/** Packages are taken from their sources, so that nothing has to be compiled before. */
export const fromSources = {
  name: "from-sources",
  setup({ onResolve }) {
    onResolve({ filter: /^@kettenwerk\/[^/]+(\/.+)?$/ }, ({ path }) => {
      const [, name, file = "index"] = path.split("/")
      return { path: `${root}packages/${name}/src/${file}.ts`, sideEffects: file !== "index" }
    })
  },
}
