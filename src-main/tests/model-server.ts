import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a server was asked. */
interface Asked {
  method: string | undefined
  path: string | undefined
  headers: IncomingMessage['headers']
  body: Record<string, unknown>
}

/** A language model's server on this machine, as a test has it answer. */
export interface ModelServer {
  /** Such as `http://127.0.0.1:40123`. */
  origin: string
  asked: Asked[]
  /** How it answers from now on. */
  answer: (listener: RequestListener) => void
  /** How many of its connections are open. */
  connections: () => Promise<number>
  stop: () => Promise<void>
}

/** Says something as an OpenAI-compatible server does. */
export function replyOf(content: string): RequestListener {
  return (_, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }))
  }
}

const silence: RequestListener = () => undefined

/** Starts a server that answers nothing until it is told what. */
export async function startModelServer(): Promise<ModelServer> {
  const asked: Asked[] = []
  let answer = silence
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method, url: path, headers } = request
      const text = Buffer.concat(chunks).toString('utf8')
      const body = JSON.parse(text || '{}') as Record<string, unknown>
      asked.push({ method, path, headers, body })
      answer(request, response)
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer: (listener) => (answer = listener),
    connections: () =>
      new Promise((resolve, reject) => {
        server.getConnections((error, count) => (error ? reject(error) : resolve(count)))
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
