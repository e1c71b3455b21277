/** Made by the build from the catalog (scripts/first-words.ts). */
declare module 'virtual:first-words' {
  import type { Words } from '../../src-shared/words/make-catalog.ts'

  const words: Words
  export default words
}
