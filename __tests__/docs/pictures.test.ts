import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { themes } from '../../e2e/docs/overview.js'
import { hashFile, hashOf, playScenes, type Scenes } from '../../e2e/docs/scenes.js'

/** Pictures are not compared pixel by pixel, which fonts would change: the text that they show is. */
describe('the pictures of what users see', () => {
  const known: Readonly<Record<string, string>> = JSON.parse(readFileSync(hashFile, 'utf8'))
  let scenes: Scenes

  beforeAll(async () => {
    scenes = await playScenes()
  })

  test.each(Object.keys(known) as (keyof Scenes)[])('%s shows what a run says today: else `npm run docs`', (name) => {
    expect(hashOf(scenes[name])).toBe(known[name])
    for (const theme of Object.keys(themes)) expect(existsSync(`docs/images/${name}-${theme}.png`)).toBe(true)
  })

  test('are all there', () => {
    expect(Object.keys(known)).toEqual(Object.keys(scenes))
  })
})
