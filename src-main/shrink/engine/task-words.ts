import { cleanTask, withoutAmount } from './clean-task.ts'
import type { WordLists } from './word-file.ts'

/** The fewest words that stay when the rest of a sentence is left out. */
const FEWEST = 2
/** The fewest letters that stay behind what says nothing. */
const FEWEST_LETTERS = 3
/** The most words that are read of what is told besides. */
const MOST_MORE = 14
/** The most words of a task that are read, and the most of one without any, in UTF-16 code units. */
const MOST = 60
const MOST_READ = 2_000

/**
 * The words that say what a task is (`said`), without the markup of to-do lists, brackets and what
 * stands before it ("I really need to …"), and what is told besides (`more`): reasons ("… because …")
 * and further sentences.
 */
export function taskWords(task: string, { leadAt, cutAt }: Pick<WordLists, 'leadAt' | 'cutAt'>) {
  const typed = task.slice(0, MOST_READ)
  const [sentence = typed, ...others] = withoutAmount(cleanTask(typed) || typed)
    .normalize('NFC')
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/(?<!\S)(?:\([^)]*\)|\[[^\]]*\])/g, ' ')
    .split(/[\n;]|(?<!\b\p{L})[.!?…](?=\s|$)|\s[–—-]\s/u)
    .filter((one) => /[\p{L}\p{N}]/u.test(one))
  const words = sentence.trim().split(/\s+/).slice(0, MOST)
  const plain = words.map((word) => word.toLowerCase().replace(/[,:–—]+$/u, ''))
  let start = 0
  for (let next = leadAt(plain); next > 0; next = leadAt(plain.slice(start))) {
    if (words.slice(start + next).join(' ').length < FEWEST_LETTERS) break
    start += next
  }
  let end = start + FEWEST
  const isPause = () => end > start + 3 && /[,–—]$/u.test(words[end - 1] ?? '')
  while (end < words.length && !isPause() && cutAt(plain.slice(end)) === 0) end += 1
  const more = [...words.slice(end), ...others].join(' ').split(/\s+/)
  return { said: words.slice(start, end).join(' '), more: more.slice(0, MOST_MORE).join(' ') }
}
