import { readFileSync } from 'node:fs'

/** What electron-builder is about to make a Linux package of. */
export interface LinuxPackage {
  /** Where files go: `<from>=<to>`. An AppImage has none of these. */
  files: readonly string[]
  /** The desktop entry, and the name of its file. */
  entry: string
  entryName: string
}

const ICON_SIZES = [16, 24, 32, 48, 64, 128, 256, 512]

/**
 * Reads what electron-builder hands to `effectiveOptionComputed`: for a deb or an rpm the arguments
 * of fpm and the path of the entry, for an AppImage the entry itself.
 */
export function linuxPackage(computed: unknown): LinuxPackage {
  if (Array.isArray(computed)) {
    const [files, entry] = computed as [string[], string]
    const target = files.find((file) => file.startsWith(`${entry}=`)) ?? ''
    const entryName = target.slice(target.lastIndexOf('/') + 1)
    return { files, entry: readFileSync(entry, 'utf8'), entryName }
  }
  const { desktop, desktopFileName } = computed as { desktop: string; desktopFileName: string }
  return { files: [], entry: desktop, entryName: desktopFileName }
}

/**
 * What a Linux desktop would make of a package that is not meant, a sentence each.
 *
 * @param desktopName of package.json, by which desktops know the app's windows
 */
export function linuxProblems(
  { files, entry, entryName }: LinuxPackage,
  desktopName: string,
): string[] {
  const problems: string[] = []
  if (/^Exec=.*--no-sandbox/m.test(entry)) problems.push('The entry starts it without a sandbox.')
  if (entryName !== desktopName) problems.push(`The entry is ${entryName}, not ${desktopName}.`)
  const windowClass = desktopName.replace(/\.desktop$/, '')
  if (!entry.includes(`\nStartupWMClass=${windowClass}\n`)) {
    problems.push(`The entry does not know windows of ${windowClass}.`)
  }
  if (files.length === 0) return problems
  const lacking = ICON_SIZES.filter(
    (size) =>
      !files.some((file) => file.includes(`=/usr/share/icons/hicolor/${size}x${size}/apps/`)),
  )
  return [...problems, ...lacking.map((size) => `There is no icon of ${size} px.`)]
}
