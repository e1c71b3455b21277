import { cleanTask, withoutAmount } from './clean-task.ts'
import type { WordLists } from './word-file.ts'

/** The fewest words that stay when the rest of a sentence is left out. */
const FEWEST = 2
/** The fewest letters that stay behind what says nothing, and the most words of that. */
const FEWEST_LETTERS = 3
const MOST_PHRASE = 10
/** The most words of a task that are read, and the most of one without any, in UTF-16 code units. */
const MOST = 60
const MOST_READ = 2_000

/**
 * The words that say what a task is: without the markup of to-do lists, brackets, what stands
 * before it ("I really need to …") and the reasons behind it ("… because …").
 */
export function taskWords(
  task: string,
  { isLead, isCut }: Pick<WordLists, 'isLead' | 'isCut'>,
): string {
  const typed = task.slice(0, MOST_READ)
  const sentence = withoutAmount(cleanTask(typed) || typed)
    .normalize('NFC')
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/\b(re|un|pre|e(?=-mail))-(?=[a-z])/gi, '$1')
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .split(/[\n;]|(?<!\b\p{L})[.!?…](?=\s|$)|\s[–—-]\s/u)
    .find((one) => /[\p{L}\p{N}]/u.test(one))
  const words = (sentence ?? typed).trim().split(/\s+/).slice(0, MOST)
  let start = 0
  for (let length = 1; length > 0 && start < words.length;) {
    length = phraseAt(words, start, isLead)
    if (words.slice(start + length).join(' ').length < FEWEST_LETTERS) break
    start += length
  }
  let end = start + FEWEST
  const isEnd = () =>
    (end > start + 3 && /[,–—]$/u.test(words[end - 1] ?? '')) || phraseAt(words, end, isCut) > 0
  while (end < words.length && !isEnd()) end += 1
  return words.slice(start, end).join(' ')
}

/** How many words are the longest phrase of a sort that stands at a place. */
function phraseAt(
  words: readonly string[],
  at: number,
  isSuch: (phrase: string) => boolean,
): number {
  const phrase = words
    .slice(at, at + MOST_PHRASE)
    .join(' ')
    .toLowerCase()
    .split(' ')
  for (let length = phrase.length; length > 0; length -= 1) {
    if (
      isSuch(
        phrase
          .slice(0, length)
          .join(' ')
          .replace(/[,:–—]+$/u, ''),
      )
    )
      return length
  }
  return 0
}
