/**
 * Whether this version of Electron has a tray on Linux: 43.3.0 to 43.4.x and 44.0.0 do not
 * (electron#52674, #53213), and no app can do anything about it.
 */
export function hasWorkingTray(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10))
  if (major === 43) return minor < 3 || minor > 4
  return !(major === 44 && minor === 0)
}
