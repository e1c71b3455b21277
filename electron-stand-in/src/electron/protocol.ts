import type * as Electron from 'electron'

import { addScheme } from '../net/origin-map.ts'
import { strict } from '../shared/strict.ts'

type Handler = (request: Request) => Response | Promise<Response>

const handlers = new Map<string, Handler>()

/** The handler of a scheme (without the colon). */
export function handlerOf(scheme: string): Handler | undefined {
  return handlers.get(scheme.toLowerCase())
}

/** `protocol`. */
export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    for (const { scheme } of schemes) addScheme(scheme)
  },
  handle(
    scheme: string,
    handler: (request: GlobalRequest) => GlobalResponse | Promise<GlobalResponse>,
  ): void {
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    addScheme(scheme)
    handlers.set(scheme.toLowerCase(), handler)
  },
  unhandle(scheme: string): void {
    if (!handlers.delete(scheme.toLowerCase()))
      throw new Error(`Failed to unhandle protocol: ${scheme}`)
  },
  isProtocolHandled(scheme: string): boolean {
    return handlers.has(scheme.toLowerCase()) || ['http', 'https', 'file', 'data'].includes(scheme)
  },
}) satisfies Pick<
  Electron.Protocol,
  'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'
>
