import type { Readable, Writable } from 'node:stream'

import { deferredWriter } from '../shared/deferred-writer.ts'
import type { WebSocketPeer } from '../shared/websocket.ts'

/** What carries messages of the DevTools protocol to and from Chromium. */
export interface Transport {
  /** Sends one message, from the event loop and never from its caller. */
  send(text: string): void
  /** Hears every message, and once that there will be no more. */
  listen(onText: (text: string) => void, onClose: () => void): void
}

const END = '\0'

/** The pipe of a Chromium that this process has started. */
export function pipeTransport(input: Writable, output: Readable): Transport {
  const write = deferredWriter(input)
  return {
    send: (text) => write(text + END),
    listen(onText, onClose) {
      input.on('error', onClose)
      let rest: string[] = []
      output.setEncoding('utf8')
      output.on('data', (chunk: string) => {
        let start = 0
        for (let end = chunk.indexOf(END); end >= 0; end = chunk.indexOf(END, start)) {
          rest.push(chunk.slice(start, end))
          start = end + 1
          const text = rest.join('')
          rest = []
          onText(text)
        }
        if (start < chunk.length) rest.push(chunk.slice(start))
      })
      output.on('error', onClose)
      output.on('close', onClose)
    },
  }
}

/** The debugging port of a Chromium that runs already; closed where it cannot be reached. */
export function socketTransport(connecting: Promise<WebSocketPeer>): Transport {
  return {
    send(text) {
      connecting.then(
        (peer) => peer.send(text),
        () => undefined,
      )
    },
    listen(onText, onClose) {
      connecting.then((peer) => {
        peer.onText = onText
        peer.onClose = onClose
      }, onClose)
    },
  }
}
