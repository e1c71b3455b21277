/** Made by the build from the catalog (scripts/first-words.ts). */
declare module 'virtual:first-words' {
  const words: Partial<typeof import('../../src-shared/words/en.json')>
  export default words
}
