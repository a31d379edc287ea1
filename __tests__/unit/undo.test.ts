import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { undoUses } from '../../src/undo.js'
import { entryOf, hostOf, install, place, read, usePlace, write } from './docker-config/place.js'

/** What the post step and the logout print and export. */

usePlace()

let printed: string
beforeEach(() => {
  printed = ''
  write('', join(place.root, 'env'))
})

const exported = () => read(join(place.root, 'env'))
const inJobWith = (DOCKER_CONFIG?: string) => ({
  env: {
    RUNNER_TEMP: place.runnerTemp,
    GITHUB_ENV: join(place.root, 'env'),
    ...(DOCKER_CONFIG !== undefined && { DOCKER_CONFIG }),
  },
  mayOverlap: false,
  say: (text: string) => {
    printed += `${text}\n`
  },
})

describe('undoing uses of the action', () => {
  test('says which are gone, in the order given, and nothing of one that is undone already', async () => {
    const [first, second] = [await install([entryOf(1)]), await install([entryOf(2)])]
    const ids = [second.use.id, first.use.id]
    expect(await undoUses(ids, inJobWith())).toEqual([])
    expect(printed).toBe(`Logged out of ${hostOf(2)}\nLogged out of ${hostOf(1)}\n`)
    printed = ''
    expect([await undoUses(ids, inJobWith()), printed, exported()]).toEqual([[], '', ''])
  })

  test('returns a sentence for what remains, which cannot be a command to the runner', async () => {
    const file = join(place.root, '##[x]', 'config.json')
    const { use } = await install([entryOf(1)], { dockerConfig: dirname(file) })
    write('{broken', file)
    const remains = await undoUses([use.id], inJobWith())
    expect(remains).toEqual([expect.stringMatching(/^The login to .* may still be in .*# #\[x\]\/config\.json\. /)])
  })

  test('does nothing without RUNNER_TEMP', async () => {
    expect(await undoUses(['0'], { ...inJobWith(), env: {} })).toEqual([])
  })
})

describe('DOCKER_CONFIG', () => {
  test.each<[name: string, former: string, now: () => string | undefined, isGivenBack: boolean]>([
    ['of which nothing was set before', '', () => place.isolated, true],
    ['of which something was set before', '/former', () => place.isolated, true],
    ['that a step’s own env hides', '/former', () => '/former', true],
    ['that a step’s own env hides as unset', '', () => undefined, true],
    ['that a later step has pointed elsewhere', '/former', () => '/elsewhere', false],
  ])('%s', async (_name, former, now, isGivenBack) => {
    const { use } = await install([entryOf(1)], { mode: 'isolated', dockerConfig: former })
    await undoUses([use.id], inJobWith(now()))
    expect(exported()).toBe(isGivenBack ? `DOCKER_CONFIG=${former}\n` : '')
  })

  test('goes back through all uses that have set it, as far as they have', async () => {
    const first = await install([entryOf(1)], { mode: 'isolated' })
    const second = await install([entryOf(2)], { mode: 'isolated', dockerConfig: '/own' })
    await undoUses([second.use.id, first.use.id], inJobWith(place.isolated))
    expect(exported()).toBe('DOCKER_CONFIG=/own\n')
  })

  test('is left alone where the step has not set it', async () => {
    const { use } = await install()
    await undoUses([use.id], inJobWith(join(place.home, '.docker')))
    expect(exported()).toBe('')
  })
})
