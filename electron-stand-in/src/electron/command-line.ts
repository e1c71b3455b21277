import type * as Electron from 'electron'

import { strictClass } from '../shared/strict.ts'

/** `app.commandLine`: the switches with which the app was started, and those it has added. */
export class CommandLine {
  readonly #switches = new Map<string, string>()

  constructor() {
    for (const arg of process.argv.slice(1)) {
      const match = /^--([^=]+)(?:=(.*))?$/s.exec(arg)
      if (match) this.appendSwitch(match[1] ?? '', match[2])
    }
  }
  appendSwitch(name: string, value = ''): void {
    this.#switches.set(name.toLowerCase(), value)
  }
  appendArgument(_value: string): void {}
  hasSwitch(name: string): boolean {
    return this.#switches.has(name.toLowerCase())
  }
  getSwitchValue(name: string): string {
    return this.#switches.get(name.toLowerCase()) ?? ''
  }
  removeSwitch(name: string): void {
    this.#switches.delete(name.toLowerCase())
  }
}

strictClass('app.commandLine', CommandLine)

const check = (
  commandLine: CommandLine,
): Pick<
  Electron.CommandLine,
  'appendSwitch' | 'appendArgument' | 'hasSwitch' | 'getSwitchValue' | 'removeSwitch'
> => commandLine
void check
