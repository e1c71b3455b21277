import type { WordLists } from './word-file.ts'
/**
 * The words that say what a task is: without brackets, without what stands before it ("I really
 * need to …") and without the reasons behind it ("… because …").
 */
export declare function taskWords(task: string, { leads, cuts }: WordLists): string
