import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import { Message, type MessageBus, sessionBus } from '@jellybrick/dbus-next'

/** What a fake service answers with: the types and the values, or silence for ever. */
export type FakeAnswer = { signature: string; body: unknown[] } | 'silence'

/** What a fake service can be asked, by "path interface.member", with a property's name after it. */
type FakeAnswers = Record<string, FakeAnswer>

/** A service on a private bus. */
interface FakeService {
  /** What it was asked, in the words of `FakeAnswers`. */
  readonly asked: string[]
  emit(path: string, name: string, member: string, signature: string, body: unknown[]): void
}

/** A message bus of its own, in a folder that is not shared with any desktop. */
export interface PrivateBus {
  readonly address: string
  /** Programs that the bus starts when a client sends to a name: the name and a shell command. */
  activatable(name: string, command: string): void
  serve(name: string, answers: FakeAnswers): Promise<FakeService>
  /** Ends the bus and whoever is on it; `start` brings an empty one back at the same address. */
  stop(): Promise<void>
  start(): Promise<void>
  /** Stops it and removes its folder. */
  remove(): Promise<void>
}

const config = (folder: string): string => `<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${join(folder, 'bus')}</listen>
  <servicedir>${folder}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`

/** Starts a bus; needs `dbus-daemon`. */
export async function startPrivateBus(): Promise<PrivateBus> {
  const folder = mkdtempSync(join(tmpdir(), 'bus-'))
  const address = `unix:path=${join(folder, 'bus')}`
  writeFileSync(join(folder, 'bus.conf'), config(folder))
  const guests: MessageBus[] = []
  let daemon: ChildProcess | undefined
  const start = async (): Promise<void> => {
    const args = [`--config-file=${join(folder, 'bus.conf')}`, '--nofork', '--print-address']
    daemon = spawn('dbus-daemon', args, { stdio: ['ignore', 'pipe', 'ignore'] })
    await once(createInterface(daemon.stdout!), 'line')
  }
  const stop = async (): Promise<void> => {
    for (const guest of guests.splice(0)) guest.disconnect()
    if (daemon?.exitCode !== null) return
    const ended = once(daemon, 'exit')
    daemon.kill('SIGTERM')
    await ended
    rmSync(join(folder, 'bus'), { force: true })
  }
  await start()
  return {
    address,
    start,
    stop,
    activatable(name, command) {
      const service = `[D-BUS Service]\nName=${name}\nExec=${command}\n`
      writeFileSync(join(folder, `${name}.service`), service)
    },
    async serve(name, answers) {
      const asked: string[] = []
      const bus = sessionBus({ busAddress: address })
      guests.push(bus)
      bus.on('error' as 'connect', () => undefined)
      bus.addMethodHandler((message: Message) => {
        const { path, interface: owner, member, body } = message
        const question =
          member === 'Get'
            ? `${path} ${String(body[0])}.${String(body[1])}`
            : `${path} ${owner}.${member}`
        asked.push(question)
        const answer = answers[question]
        if (answer === undefined) return false
        if (answer !== 'silence')
          bus.send(Message.newMethodReturn(message, answer.signature, answer.body))
        return true
      })
      await bus.requestName(name)
      return {
        asked,
        emit: (...signal) => bus.send(Message.newSignal(...signal)),
      }
    },
    async remove() {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
