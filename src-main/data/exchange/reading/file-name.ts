/** The name of a file without its folders and its ending: `notes/Garden.md` is `Garden`. */
export function fileTitle(path: string): string {
  const name = path.split(/[/\\]/).at(-1) ?? path
  return name.replace(/\.[A-Za-z]\w{0,7}$/, '')
}
