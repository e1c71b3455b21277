import type { Locator, Page } from '@playwright/test'

import type { ModelServer } from '../../src-main/tests/model-server.ts'
import { turnOn } from '../fixtures/switches.ts'
import type { AnyApp } from '../harness/any-app.ts'
import { mainPage } from './main-window.ts'

/** What Settings has about the person's own language model. */
export interface ModelPage {
  page: Page
  on: Locator
  address: Locator
  name: Locator
  key: Locator
  forget: Locator
  tryIt: Locator
  stop: Locator
  /** What the model said when it was tried. */
  steps: Locator
}

/** Opens Settings at the section of the own model. */
export async function openModel(app: AnyApp): Promise<ModelPage> {
  const { page } = await mainPage(app)
  await page.evaluate(() => {
    location.hash = 'settings/model'
  })
  const section = page.getByRole('region', { name: 'Your own language model' })
  const on = section.getByRole('switch', { name: 'Ask my own language model first' })
  await on.waitFor()
  return {
    page,
    on,
    address: section.getByRole('textbox', { name: 'Address' }),
    name: section.getByRole('textbox', { name: 'Model' }),
    key: section.getByLabel('Key', { exact: true }),
    forget: section.getByRole('button', { name: 'Forget the key' }),
    tryIt: section.getByRole('button', { name: 'Try it' }),
    stop: section.getByRole('button', { name: 'Stop' }),
    steps: section.getByRole('list', { name: 'Steps from your model' }).getByRole('listitem'),
  }
}

/** Switches the model on, at a server. */
export async function setUpModel({ on, address }: ModelPage, server: ModelServer): Promise<void> {
  await turnOn(on)
  await address.fill(`${server.origin}/v1`)
  await address.press('Enter')
}
