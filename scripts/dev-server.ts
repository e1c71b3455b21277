/** Where the development server of the pages listens. */
export const DEV_PORT = 5183
export const DEV_SERVER = `http://127.0.0.1:${DEV_PORT}`

/** Lets the development server's inline script run; built pages have none. */
export const DEV_NONCE = 'development'
