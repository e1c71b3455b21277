import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'

import type * as Electron from 'electron'

import { strictClass } from '../shared/strict.ts'
import { app } from './app.ts'
import { ElectronEvent } from './event.ts'
import { closeNotification, notificationsReachable, notify } from './notification-service.ts'

const EXPIRED = 1
const DISMISSED = 2
const URGENCY = { low: 0, normal: 1, critical: 2 }

/** A notification of the desktop. */
class Notification extends EventEmitter {
  readonly id: string
  title: string
  subtitle: string
  body: string
  silent: boolean
  urgency: 'normal' | 'critical' | 'low'
  timeoutType: 'default' | 'never'
  actions: Electron.NotificationAction[]
  readonly #icon: string
  #number: number | undefined

  constructor(options: Electron.NotificationConstructorOptions = {}) {
    super()
    this.id = options.id ?? randomUUID()
    this.title = options.title ?? ''
    this.subtitle = options.subtitle ?? ''
    this.body = options.body ?? ''
    this.silent = options.silent ?? false
    this.urgency = options.urgency ?? 'normal'
    this.timeoutType = options.timeoutType ?? 'default'
    this.actions = options.actions ?? []
    this.#icon = typeof options.icon === 'string' ? options.icon : ''
  }

  static isSupported(): boolean {
    return notificationsReachable()
  }

  show(): void {
    // From the event loop, for the reason told in deferred-writer.ts.
    setImmediate(() => {
      this.#show().catch((error: Error) => {
        this.emit('failed', new ElectronEvent({ error: error.message }), error.message)
      })
    })
  }
  close(): void {
    if (this.#number !== undefined) closeNotification(this.#number).catch(() => {})
  }

  async #show(): Promise<void> {
    const buttons = process.env['ELECTRON_STAND_IN_NOTICE_BUTTONS'] === '1' ? this.actions : []
    const actions = buttons.flatMap(({ text }, index) => [`action-${index}`, text ?? ''])
    this.#number = await notify(
      {
        appName: app.getName(),
        // Shown again, it takes its own place.
        replaces: this.#number ?? 0,
        icon: this.#icon,
        summary: this.title,
        body: this.body,
        actions: ['default', 'View', ...actions],
        urgency: URGENCY[this.urgency],
        silent: this.silent,
        timeoutMs: this.timeoutType === 'never' ? 0 : -1,
      },
      {
        onAction: (key) => this.#chosen(key),
        onClosed: (reason) => this.#closed(reason),
      },
    )
    this.emit('show', new ElectronEvent())
  }

  #chosen(key: string): void {
    if (key === 'default') {
      this.emit('click', new ElectronEvent())
      return
    }
    const actionIndex = Number(key.replace('action-', ''))
    this.emit('action', new ElectronEvent({ actionIndex, selectionIndex: -1 }), actionIndex, -1)
  }

  #closed(code: number): void {
    this.#number = undefined
    const reason =
      code === EXPIRED ? 'timedOut' : code === DISMISSED ? 'userCanceled' : 'applicationHidden'
    this.emit('close', new ElectronEvent({ reason }))
  }
}

type Checked = Pick<
  Electron.Notification,
  | 'title'
  | 'subtitle'
  | 'body'
  | 'silent'
  | 'urgency'
  | 'timeoutType'
  | 'actions'
  | 'show'
  | 'close'
>
const check = (notification: Notification): Checked => notification
void check

/** The exported class. */
export const notification = strictClass('Notification', Notification)
