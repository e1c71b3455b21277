/**
 * The command that a desktop's own keyboard settings can run to open the quick-log window.
 *
 * @param started how this app was started: the packaged program, or Electron and a folder
 */
export function logCommand(started: {
  packaged: boolean
  appImage: string | undefined
  program: string
  appFolder: string
}): string {
  if (started.packaged) return `${quote(started.appImage ?? started.program)} --log`
  return `${quote(started.program)} ${quote(started.appFolder)} --log`
}

function quote(word: string): string {
  return /^[\w@%+=:,./\\-]+$/.test(word) ? word : `"${word}"`
}
