/** Where the development server of the pages listens. */
export const DEV_PORT = 5183
export const DEV_SERVER = `http://127.0.0.1:${DEV_PORT}`

/** Lets the development server's inline script run; built pages have none. */
export const DEV_NONCE = 'development'

/** As strict as the built pages' policy, but for that script, its styles and its socket. */
export const DEV_POLICY = [
  "default-src 'none'",
  `script-src 'self' 'nonce-${DEV_NONCE}'`,
  `style-src 'self' 'nonce-${DEV_NONCE}'`,
  "font-src 'self'",
  "img-src 'self' data:",
  `connect-src 'self' ws://127.0.0.1:${DEV_PORT}`,
].join('; ')
