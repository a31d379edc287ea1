import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { inPool } from '../../../src/run/in-pool.js'

test('works on a few items at the same time, and keeps their order', async () => {
  let [running, most] = [0, 0]
  const work = async (item: number) => {
    most = Math.max(most, ++running)
    await sleep(item % 3)
    running--
    return item * 2
  }
  const items = Array.from({ length: 20 }, (_, index) => index)
  expect(await inPool(items, { atOnce: 4, work })).toEqual(items.map((item) => item * 2))
  expect(most).toBe(4)
})

test('with fewer items than places works on all of them', async () => {
  expect(await inPool(['a'], { atOnce: 16, work: async (item) => item })).toEqual(['a'])
  expect(await inPool([], { atOnce: 16, work: async () => 1 })).toEqual([])
})

test('starts nothing after an error', async () => {
  const started: number[] = []
  const work = async (item: number) => {
    started.push(item)
    await sleep(0)
    if (item === 1) throw new Error('broken')
  }
  await expect(inPool([0, 1, 2, 3, 4, 5], { atOnce: 2, work })).rejects.toThrow('broken')
  await sleep(20)
  expect(started.length).toBeLessThan(5)
})
