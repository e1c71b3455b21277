import { cleanTask, withoutAmount } from './clean-task.ts'
import type { WordLists } from './word-file.ts'

/** The fewest words that stay when the rest of a sentence is left out. */
const FEWEST = 2
/** The most words of a task that are read, and the most of one without any, in UTF-16 code units. */
const MOST = 60
const MOST_READ = 2_000

/**
 * The words that say what a task is: without the markup of to-do lists, without brackets, without what stands before it ("I really need to …") and without the reasons
 * behind it ("… because …").
 */
export function taskWords(task: string, { leads, cuts }: WordLists): string {
  const typed = task.slice(0, MOST_READ)
  const plain = withoutAmount(cleanTask(typed) || typed)
    .normalize('NFC')
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .split(/[\n;]|[.!?…](?=\s|$)|\s[–—-]\s/)
    .map((sentence) => sentence.trim())
    .find((sentence) => sentence !== '')
  const words = withoutLeads((plain ?? typed).split(/\s+/).slice(0, MOST).join(' '), leads).split(
    ' ',
  )
  for (let at = FEWEST; at < words.length; at += 1) {
    const rest = words.slice(at).join(' ').toLowerCase()
    const isCut = cuts.some(
      (cut) => rest.startsWith(cut) && !/[\p{L}']/u.test(rest.charAt(cut.length)),
    )
    if (isCut || (/[,–—]$/u.test(words[at - 1] ?? '') && at > 3))
      return words.slice(0, at).join(' ')
  }
  return words.join(' ')
}

function withoutLeads(text: string, leads: readonly string[]): string {
  const lower = text.toLowerCase()
  const lead = leads.find((one) => lower.startsWith(`${one} `))
  if (lead === undefined) return text
  const rest = text.slice(lead.length).trim()
  return rest.includes(' ') || rest.length > 2 ? withoutLeads(rest, leads) : text
}
