import { readdirSync, readFileSync } from 'node:fs'

/** The ids of the processes that use a folder as their temporary one. Linux alone. */
export function processesUsing(folder: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    // Chromium's title may take the place of its environment; the profile is in both.
    const words = ['environ', 'cmdline'].map((of) => processText(pid, of))
    return /^\d+$/.test(pid) && words.some((text) => text.includes(folder))
  })
}

/** A file of `/proc` about a process; empty when that has ended. */
export function processText(pid: string, of: string): string {
  try {
    return readFileSync(`/proc/${pid}/${of}`, 'utf8')
  } catch {
    return ''
  }
}
