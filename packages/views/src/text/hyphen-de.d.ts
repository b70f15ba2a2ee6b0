declare module "hyphen/de/index.js" {
  const german: {
    hyphenateSync(
      text: string,
      options?: { readonly hyphenChar?: string; readonly minWordLength?: number },
    ): string
  }
  export = german
}
