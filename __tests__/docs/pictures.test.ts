import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { themes } from '../../e2e/docs/overview.js'
import { isShown, playScenes, type Scenes } from '../../e2e/docs/scenes.js'

/** Compares the text that the pictures show, not their pixels, which depend on fonts. */
describe('the pictures of what users see', () => {
  const names = ['good-run', 'denied-run', 'summary'] as const
  let scenes: Scenes

  beforeAll(async () => {
    scenes = await playScenes()
  })

  test.each(names)('%s shows what a run says today: else `npm run docs`', (name) => {
    expect(isShown(name, scenes[name])).toBe(true)
  })

  // `npm run e2e:site` compares the text of the setup page, because it has a browser.
  test('are all there', () => {
    const pictures = [...names, 'setup-page'].flatMap((name) =>
      Object.keys(themes).map((theme) => `docs/images/${name}-${theme}.png`),
    )
    expect(pictures.filter((picture) => !existsSync(picture))).toEqual([])
  })
})
