/** A word with what kinds of word it may be, such as `Noun` or `Person`. */
export interface TaggedWord {
  text: string
  tags: ReadonlySet<string>
}

/** What is known of English. */
export interface English {
  /** Tells of each word of a text what it is. */
  tag(text: string): TaggedWord[]
  /** Whether a word, in small letters, is one. */
  isWord(word: string): boolean
}
