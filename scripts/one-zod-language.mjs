/** zod brings its error texts in fifty languages; ours are written here, so one of them is enough. */
export const oneZodLanguage = {
  name: "one-zod-language",
  setup({ onLoad }) {
    onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: 'export { default as en } from "./en.js"',
    }))
  },
}
