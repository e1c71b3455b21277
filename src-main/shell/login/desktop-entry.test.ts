import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  autostartEntry,
  canBeNamed,
  execValue,
  readAutostartEntry,
  readExec,
} from './desktop-entry.ts'

const SPECIAL = ' "\'`$\\%=;#~&|<>*?()[]'

/** Words that a shell, an entry or a person may misread. */
const oddWord = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(...SPECIAL.split(''), 'n', 'f', 'F', 'ä', '\u00A0', '👩‍👩‍👧'),
    maxLength: 20,
  }),
)
const oddCommand = fc.array(oddWord, { minLength: 1, maxLength: 4 })

describe('a command in an entry', () => {
  it.each([
    [
      ['/opt/Micro-Momentum/micro-momentum', '--at-login'],
      '/opt/Micro-Momentum/micro-momentum --at-login',
    ],
    [['/home/me/My Apps/mm.AppImage'], '"/home/me/My Apps/mm.AppImage"'],
    // The specification's own example: four backslashes for one, `\\$` for a dollar.
    [['a\\b'], String.raw`"a\\\\b"`],
    [['$HOME'], String.raw`"\\$HOME"`],
    [['a"b`c'], String.raw`"a\\"b\\` + '`c"'],
    [['100%'], '100%%'],
    [['', 'x'], '"" x'],
  ])('%j', (command, value) => {
    expect(execValue(command)).toBe(value)
    expect(readExec(value)).toEqual(command)
  })

  it('is read as it was written, whatever the words are', () => {
    fc.assert(
      fc.property(oddCommand, (command) => {
        expect(readExec(execValue(command))).toEqual(command)
      }),
    )
  })

  it.each([
    ['', undefined],
    ['"open', undefined],
    ['app %U', ['app']],
    ["env A=b '/opt/x'", ['env', 'A=b', "'/opt/x'"]],
    ['a\\\\ b', ['a b']],
  ])('reads what others write: %j', (value, command) => {
    expect(readExec(value)).toEqual(command)
  })

  it('takes any value without trouble', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(() => readExec(value)).not.toThrow()
      }),
    )
  })
})

describe('an entry', () => {
  it('is one group of keys', () => {
    expect(autostartEntry('Micro-Momentum', 'micro-momentum', ['/opt/mm', '--at-login'])).toBe(
      `[Desktop Entry]
Type=Application
Name=Micro-Momentum
Icon=micro-momentum
Exec=/opt/mm --at-login
Terminal=false
StartupNotify=false
X-GNOME-Autostart-enabled=true
`,
    )
  })

  it('is read as it was written', () => {
    fc.assert(
      fc.property(oddCommand, (command) => {
        const text = autostartEntry('Micro-Momentum', 'icon', [...command, '--at-login'])
        expect(readAutostartEntry(text)).toEqual({
          command: [...command, '--at-login'],
          enabled: true,
        })
      }),
    )
  })

  it.each(['Hidden=true', 'X-GNOME-Autostart-enabled=false', 'Hidden = true'])(
    'can be switched off by the desktop: %s',
    (line) => {
      const text = `# mine\r\n[Desktop Entry]\r\nName[de]=x\r\nExec=/opt/mm\r\n${line}\r\n`
      expect(readAutostartEntry(text)).toEqual({ command: ['/opt/mm'], enabled: false })
    },
  )

  it('ends where another group begins', () => {
    const text = '[Desktop Entry]\nExec=/opt/mm\n[Desktop Action x]\nExec=/opt/other\nHidden=true\n'
    expect(readAutostartEntry(text)).toEqual({ command: ['/opt/mm'], enabled: true })
  })

  it('takes any file without trouble', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => readAutostartEntry(text)).not.toThrow()
      }),
    )
  })
})

it.each([
  [['/opt/mm', '--a=b'], true],
  [['/opt/a=b/mm'], false],
  [['/opt/50%/mm'], false],
  [['/opt/mm', '50%'], true],
  [['/opt/a\nb'], false],
  [['/opt/mm', 'a\tb'], false],
])('can be named in an entry: %j', (command, possible) => {
  expect(canBeNamed(command)).toBe(possible)
})
