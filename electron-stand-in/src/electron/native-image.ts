import { readFileSync } from 'node:fs'

import type * as Electron from 'electron'

import { strictClass } from '../shared/strict.ts'

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

interface Representation {
  png: Buffer
  scaleFactor: number
}

/** A picture as PNG; the stand-in reads no other format. */
export class NativeImage {
  readonly #representations: Representation[]
  #template = false

  constructor(representations: Representation[]) {
    this.#representations = representations
  }

  static createEmpty(): NativeImage {
    return new NativeImage([])
  }
  static createFromPath(path: string): NativeImage {
    try {
      return NativeImage.createFromBuffer(readFileSync(path))
    } catch {
      return NativeImage.createEmpty()
    }
  }
  static createFromBuffer(buffer: Buffer, options?: { scaleFactor?: number }): NativeImage {
    const png = buffer.subarray(0, 8).equals(PNG) && buffer.length > 24
    return new NativeImage(png ? [{ png: buffer, scaleFactor: options?.scaleFactor ?? 1 }] : [])
  }
  static createFromDataURL(url: string): NativeImage {
    const match = /^data:image\/png;base64,(.*)$/s.exec(url)
    return NativeImage.createFromBuffer(Buffer.from(match?.[1] ?? '', 'base64'))
  }

  isEmpty(): boolean {
    return this.#representations.length === 0
  }
  getSize(scaleFactor = 1): Electron.Size {
    const found = this.#find(scaleFactor)
    if (!found) return { width: 0, height: 0 }
    const width = found.png.readUInt32BE(16) / found.scaleFactor
    return { width, height: found.png.readUInt32BE(20) / found.scaleFactor }
  }
  getAspectRatio(): number {
    const { width, height } = this.getSize()
    return height === 0 ? 1 : width / height
  }
  getScaleFactors(): number[] {
    return this.#representations.map(({ scaleFactor }) => scaleFactor)
  }
  toPNG(options?: { scaleFactor?: number }): Buffer {
    return Buffer.from(this.#find(options?.scaleFactor ?? 1)?.png ?? '')
  }
  toDataURL(options?: { scaleFactor?: number }): string {
    return `data:image/png;base64,${this.toPNG(options).toString('base64')}`
  }
  setTemplateImage(template: boolean): void {
    this.#template = template
  }
  isTemplateImage(): boolean {
    return this.#template
  }
  get isMacTemplateImage(): boolean {
    return this.#template
  }
  set isMacTemplateImage(template: boolean) {
    this.#template = template
  }
  addRepresentation(options: Electron.AddRepresentationOptions): void {
    const { scaleFactor = 1, buffer, dataURL } = options
    const image = dataURL
      ? NativeImage.createFromDataURL(dataURL)
      : NativeImage.createFromBuffer(buffer ?? Buffer.alloc(0))
    for (const { png } of image.#representations) this.#representations.push({ png, scaleFactor })
  }

  #find(scaleFactor: number): Representation | undefined {
    const exact = this.#representations.find((each) => each.scaleFactor === scaleFactor)
    return exact ?? this.#representations[0]
  }
}

type Statics = Pick<
  typeof Electron.nativeImage,
  'createEmpty' | 'createFromPath' | 'createFromBuffer' | 'createFromDataURL'
>
type Loose<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => unknown ? (...args: A) => NativeImage : T[K]
}

/** The exported `nativeImage`. */
export const nativeImage = strictClass('nativeImage', NativeImage satisfies Loose<Statics>)

/** The picture that an option of Electron's names: itself or a file's. */
export function toImage(value: NativeImage | Electron.NativeImage | string): NativeImage {
  return typeof value === 'string' ? NativeImage.createFromPath(value) : (value as NativeImage)
}
