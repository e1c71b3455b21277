/**
 * Chromium knows no schemes of an app. A URL such as `app://main/page` is shown to it as
 * `https://main.app.internal/page`, which is intercepted before it could reach a network.
 */
const SUFFIX = 'internal'
const schemes = new Set<string>()
let toApp = /(?!)/g
let toChromium = /(?!)/g

/** Makes a scheme known; later URLs of it are mapped. */
export function addScheme(scheme: string): void {
  schemes.add(scheme.toLowerCase())
  const any = [...schemes].map((name) => name.replace(/[.+-]/g, '\\$&')).join('|')
  toApp = new RegExp(`https://([a-z0-9_.-]+)\\.(${any})\\.${SUFFIX}(?![a-z0-9.-])`, 'gi')
  toChromium = new RegExp(`\\b(${any})://([a-z0-9_.-]+)`, 'gi')
}

/** Whether URLs of this scheme (without the colon) are the app's own. */
function isAppScheme(scheme: string): boolean {
  return schemes.has(scheme.toLowerCase())
}

/** Every URL of Chromium's form in a text, as the app knows it. */
export function appText(text: string): string {
  return text.includes(`.${SUFFIX}`) ? text.replace(toApp, '$2://$1') : text
}

/** Every URL of the app's form in a text, as Chromium knows it. */
export function chromiumText(text: string): string {
  return text.includes('://') ? text.replace(toChromium, `https://$2.$1.${SUFFIX}`) : text
}

/** A Content-Security-Policy as Chromium must read it: `app:` and `app://host` as sources. */
export function chromiumPolicy(policy: string): string {
  return chromiumText(policy).replace(
    /(^|[\s;])([a-z][a-z0-9+.-]*):(?=[\s;]|$)/gi,
    (whole, before: string, name: string) =>
      isAppScheme(name) ? `${before}https://*.${name}.${SUFFIX}` : whole,
  )
}

/** The host of a blank first page, as `name` tells it apart; on the app's own site, so that the
 * first real page needs no new process. */
export function blankHost(name: string): string {
  return `blank-${name}.${[...schemes][0] ?? 'app'}.${SUFFIX}`
}

/** Whether this is the blank page that a new window shows until its first `loadURL`. */
export function isBlankUrl(url: string): boolean {
  return /^https:\/\/blank-[a-f0-9]+\.[a-z0-9.+-]+\.internal\//.test(url)
}
