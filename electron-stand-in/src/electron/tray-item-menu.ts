import { Variant, interface as service } from '@jellybrick/dbus-next'

import { itemOf, type ItemModel, type MenuModel } from './menu-model.ts'

/** A line of a menu on the bus: its number, its properties, and the lines below it. */
type Line = [number, Record<string, Variant>, Variant[]]

const LINE = '(ia{sv}av)'
const ROOT = 0

/** A tray icon's menu as panels ask for it (com.canonical.dbusmenu). */
export class DbusMenu extends service.Interface {
  readonly #menu: () => MenuModel | null
  #revision = 1

  /** @param menu gives the menu that is set now */
  constructor(menu: () => MenuModel | null) {
    super('com.canonical.dbusmenu')
    // The library's constructor hides what configureMembers put on the prototype.
    delete this.$properties
    delete this.$methods
    delete this.$signals
    this.#menu = menu
  }

  /** To be called when another menu is set. */
  changed(): void {
    this.#revision += 1
    this.LayoutUpdated()
  }

  get Version(): number {
    return 3
  }
  get Status(): string {
    return 'normal'
  }
  get TextDirection(): string {
    return 'ltr'
  }
  get IconThemePath(): string[] {
    return []
  }

  GetLayout(parent: number, _depth: number, _names: string[]): [number, Line] {
    const item = parent === ROOT ? undefined : this.#find(parent)
    if (item) return [this.#revision, lineOf(item)]
    const lines = linesOf(this.#menu())
    return [this.#revision, [ROOT, { 'children-display': new Variant('s', 'submenu') }, lines]]
  }
  GetGroupProperties(ids: number[], _names: string[]): [number, Record<string, Variant>][] {
    return ids.flatMap((id) => {
      const item = this.#find(id)
      return item ? [[id, propertiesOf(item)]] : []
    })
  }
  GetProperty(id: number, name: string): Variant {
    const item = this.#find(id)
    return (item && propertiesOf(item)[name]) ?? new Variant('s', '')
  }
  Event(id: number, kind: string, _data: Variant, _timestamp: number): void {
    if (kind === 'clicked') this.#find(id)?.click()
  }
  EventGroup(events: [number, string, Variant, number][]): number[] {
    for (const event of events) this.Event(...event)
    return []
  }
  AboutToShow(_id: number): boolean {
    return true
  }
  AboutToShowGroup(ids: number[]): [number[], number[]] {
    return [ids, []]
  }
  LayoutUpdated(): [number, number] {
    return [this.#revision, ROOT]
  }

  #find(id: number): ItemModel | undefined {
    return itemOf(this.#menu()?.items ?? [], id)
  }
}

DbusMenu.configureMembers({
  properties: {
    Version: { signature: 'u', access: service.ACCESS_READ },
    Status: { signature: 's', access: service.ACCESS_READ },
    TextDirection: { signature: 's', access: service.ACCESS_READ },
    IconThemePath: { signature: 'as', access: service.ACCESS_READ },
  },
  methods: {
    GetLayout: { inSignature: 'iias', outSignature: `u${LINE}` },
    GetGroupProperties: { inSignature: 'aias', outSignature: 'a(ia{sv})' },
    GetProperty: { inSignature: 'is', outSignature: 'v' },
    Event: { inSignature: 'isvu' },
    EventGroup: { inSignature: 'a(isvu)', outSignature: 'ai' },
    AboutToShow: { inSignature: 'i', outSignature: 'b' },
    AboutToShowGroup: { inSignature: 'ai', outSignature: 'aiai' },
  },
  signals: { LayoutUpdated: { signature: 'ui' } },
})

function linesOf(menu: MenuModel | null | undefined): Variant[] {
  return (menu?.items ?? []).map((item) => new Variant(LINE, lineOf(item)))
}

function lineOf(item: ItemModel): Line {
  return [item.commandId, propertiesOf(item), linesOf(item.submenu)]
}

function propertiesOf(item: ItemModel): Record<string, Variant> {
  const visible = { visible: new Variant('b', item.visible) }
  if (item.type === 'separator') return { ...visible, type: new Variant('s', 'separator') }
  const toggle = { checkbox: 'checkmark', radio: 'radio' }[item.type as string]
  return {
    ...visible,
    label: new Variant('s', labelOf(item)),
    enabled: new Variant('b', item.enabled),
    ...(toggle !== undefined && {
      'toggle-type': new Variant('s', toggle),
      'toggle-state': new Variant('i', item.checked ? 1 : 0),
    }),
    ...(item.submenu && { 'children-display': new Variant('s', 'submenu') }),
  }
}

/** The label without Electron's mark of a key; on the bus that is an underscore. */
function labelOf({ label }: ItemModel): string {
  return label.replace(/&(.)/g, '$1').replaceAll('_', '__')
}
