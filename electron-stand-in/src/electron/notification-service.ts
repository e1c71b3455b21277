import { type ClientInterface, type MessageBus, Variant, sessionBus } from '@jellybrick/dbus-next'

const NAME = 'org.freedesktop.Notifications'
const PATH = '/org/freedesktop/Notifications'

/** What the service reports about one notification. */
export interface ShownNotification {
  onAction(key: string): void
  onClosed(reason: number): void
}

interface Daemon extends ClientInterface {
  NameHasOwner(name: string): Promise<boolean>
  ListActivatableNames(): Promise<string[]>
}

interface Service extends ClientInterface {
  Notify(
    appName: string,
    replaces: number,
    icon: string,
    summary: string,
    body: string,
    actions: string[],
    hints: Record<string, Variant>,
    timeoutMs: number,
  ): Promise<number>
  CloseNotification(id: number): Promise<void>
}

let bus: MessageBus | undefined
let reachable = false
let service: Promise<Service> | undefined
const shown = new Map<number, ShownNotification>()

/** Connects to the session bus and finds out whether a notification service can be reached. */
export async function findNotificationService(): Promise<void> {
  if (!process.env['DBUS_SESSION_BUS_ADDRESS']) return
  try {
    bus = sessionBus()
    bus.on('error', (() => {
      reachable = false
    }) as never)
    const proxy = await bus.getProxyObject('org.freedesktop.DBus', '/org/freedesktop/DBus')
    const daemon = proxy.getInterface<Daemon>('org.freedesktop.DBus')
    const [owned, startable] = await Promise.all([
      daemon.NameHasOwner(NAME),
      daemon.ListActivatableNames(),
    ])
    reachable = owned || startable.includes(NAME)
    daemon.on('NameOwnerChanged', (name: unknown, _before: unknown, owner: unknown) => {
      if (name !== NAME) return
      reachable = owner !== '' || startable.includes(NAME)
      service = undefined
    })
  } catch {
    reachable = false
  }
}

/** Whether a notification would be shown. */
export function notificationsReachable(): boolean {
  return reachable
}

/** Shows one; gives its number, with which it can be closed. Rejects with the service's words. */
export async function notify(
  content: {
    appName: string
    replaces: number
    icon: string
    summary: string
    body: string
    actions: string[]
    urgency: number
    silent: boolean
    timeoutMs: number
  },
  listener: ShownNotification,
): Promise<number> {
  const { appName, replaces, icon, summary, body, actions, urgency, silent, timeoutMs } = content
  const hints = {
    urgency: new Variant('y', urgency),
    'suppress-sound': new Variant('b', silent),
  }
  const found = await connect()
  const id = await found.Notify(appName, replaces, icon, summary, body, actions, hints, timeoutMs)
  shown.set(id, listener)
  return id
}

/** Takes a notification from the screen. */
export async function closeNotification(id: number): Promise<void> {
  await (await connect()).CloseNotification(id)
}

function connect(): Promise<Service> {
  service ??= open()
  return service
}

async function open(): Promise<Service> {
  if (!bus) throw new Error('There is no session bus')
  const proxy = await bus.getProxyObject(NAME, PATH)
  const found = proxy.getInterface<Service>(NAME)
  found.on('ActionInvoked', (id: unknown, key: unknown) =>
    shown.get(id as number)?.onAction(key as string),
  )
  found.on('NotificationClosed', (id: unknown, reason: unknown) => {
    shown.get(id as number)?.onClosed(reason as number)
    shown.delete(id as number)
  })
  return found
}
