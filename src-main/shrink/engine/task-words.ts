import { cleanTask, withoutAmount } from './clean-task.ts'
import type { WordLists } from './word-file.ts'

/** The fewest words that stay when the rest of a sentence is left out. */
const FEWEST = 2
/** The most words of a task that are read, and the most of one without any, in UTF-16 code units. */
const MOST = 60
const MOST_READ = 2_000

/**
 * The words that say what a task is: without the markup of to-do lists, brackets, what stands
 * before it ("I really need to …") and the reasons behind it ("… because …").
 */
export function taskWords(task: string, { lead, cut }: Pick<WordLists, 'lead' | 'cut'>): string {
  const typed = task.slice(0, MOST_READ)
  const sentence = withoutAmount(cleanTask(typed) || typed)
    .normalize('NFC')
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .split(/[\n;]|(?<!\b\p{L})[.!?…](?=\s|$)|\s[–—-]\s/u)
    .find((one) => /[\p{L}\p{N}]/u.test(one))
  const all = (sentence ?? typed).trim().split(/\s+/).slice(0, MOST).join(' ')
  const words = all.replace(lead, '').split(' ')
  const isEnd = (at: number): boolean =>
    (at > 3 && /[,–—]$/u.test(words[at - 1] ?? '')) || cut.test(words.slice(at).join(' '))
  let end = FEWEST
  while (end < words.length && !isEnd(end)) end += 1
  return words.slice(0, end).join(' ')
}
