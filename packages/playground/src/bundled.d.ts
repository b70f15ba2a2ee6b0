/** Texts that the bundler puts into the page. */
declare module "*.md" {
  const text: string
  // biome-ignore lint/style/noDefaultExport: that is how a bundler hands over a text
  export default text
}

/** Source of the worker, bundled before the page. */
declare const WORKER_SOURCE: string
