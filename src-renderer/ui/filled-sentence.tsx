import type { ReactNode } from 'react'

/** Stands in a sentence where the part comes: of private use, and in no sentence. */
const PLACE = '\uE000'

interface Props {
  /** The sentence around what is put into it. */
  words: (place: string) => string
  part: ReactNode
}

/** A sentence of the catalog with something other than text in it, wherever its language has the place. */
export function FilledSentence({ words, part }: Props): ReactNode {
  const [before = '', after = ''] = words(PLACE).split(PLACE)
  return (
    <>
      {before}
      {part}
      {after}
    </>
  )
}
