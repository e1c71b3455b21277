/** What of an address decides whether and where something is sent; as `URL` gives it. */
export interface AddressParts {
  protocol: string
  hostname: string
  username: string
  password: string
  pathname: string
}

/** The machine itself, and addresses that the internet does not carry (RFC 1918, 3927, 4193, 6598). */
const NEARBY_NUMBERS = [
  /^(127|10)(\.\d+){3}$/,
  /^192\.168(\.\d+){2}$/,
  /^172\.(1[6-9]|2\d|3[01])(\.\d+){2}$/,
  /^169\.254(\.\d+){2}$/,
  /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])(\.\d+){2}$/,
  /^\[::1\]$/,
  /^\[f[cd][0-9a-f]{2}:/,
  /^\[fe[89ab][0-9a-f]:/,
]
/** Names that no public name server answers for, and names without a dot. */
const NEARBY_NAMES = /^(([^.[\]]+\.)*(localhost|local|lan|internal|home\.arpa)|[^.[\]:]+)\.?$/

/** Whether a host is this machine or one beside it, never one on the internet. */
export function isNearby(hostname: string): boolean {
  return NEARBY_NAMES.test(hostname) || NEARBY_NUMBERS.some((range) => range.test(hostname))
}

/**
 * Whether something of the person's may be sent to an address: over https to any, over http to
 * this machine and its own network alone, because neither words nor a key belong on the internet
 * in clear. A name or a password in the address would stay there to be read.
 */
export function mayBeAsked({ protocol, hostname, username, password }: AddressParts): boolean {
  if (hostname === '' || username !== '' || password !== '') return false
  return protocol === 'https:' || (protocol === 'http:' && isNearby(hostname))
}

/**
 * Where an OpenAI-compatible server is asked, by the path of what the person typed: its root, its
 * `/v1`, or the whole of it.
 */
export function completionsPath(pathname: string): string {
  const path = pathname.replace(/\/+$/, '')
  if (path === '') return '/v1/chat/completions'
  return path.endsWith('/chat/completions') ? path : `${path}/chat/completions`
}
