import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { installHelper, readHelperPlans, removeHelper } from '../../../src/docker-config/helper-files.js'
import { newUse } from '../../../src/docker-config/record.js'
import { makeHelperPlan } from '../../../src/plan/helper-plan.js'
import { onPlatform } from '../../support/platform.js'
import { keys, planOf, role } from '../plan/planning.js'
import { entryOf, faultOf, hostOf, install as logIn, place, read, signal, undo, usePlace } from './place.js'

/** What the credential helper needs on the machine. */

usePlace()

const name = 'docker-credential-ecr-cross-account'
const helper = (...names: string[]) => join(place.runnerTemp, 'ecr-login-helper', ...names)
const plans = () => helper('plans.json')
const program = { node: process.execPath, entry: '/action/dist/helper/index.js' }

function planFor(n: number, HOME = '/home/me') {
  const env = { ...keys, HOME }
  return makeHelperPlan(planOf({ env, inputs: { 'role-arn': role } }), {
    hosts: [hostOf(n)],
    account: '111111111111',
    env,
  })
}

async function install(n: number, home?: string) {
  const use = newUse(place.runnerTemp)
  const directory = await installHelper(use, { plan: planFor(n, home), program, signal })
  return { use, directory }
}

const hostsIn = () => readHelperPlans(plans()).map(({ hosts }) => hosts[0])

describe('the plans', () => {
  test('are the latest first, and go one by one, the directory with the last', async () => {
    expect(hostsIn()).toEqual([])
    const [first, second] = [await install(1), await install(2)]
    expect(first.directory).toBe(dirname(plans()))
    expect(readHelperPlans(plans())).toMatchObject([planFor(2), planFor(1)])
    await removeHelper(first.use, signal)
    expect([hostsIn(), readdirSync(helper())]).toEqual([[hostOf(2)], [name, 'plans.json']])
    await removeHelper(first.use, signal)
    expect(hostsIn()).toEqual([hostOf(2)])
    await removeHelper(second.use, signal)
    await removeHelper(second.use, signal)
    expect(readdirSync(place.runnerTemp)).toEqual([])
  })

  test.each([
    ['helper', []],
    ['docker', [hostOf(1)]],
  ] as const)('go with the undo of the use that set up the helper (login-with: %s)', async (loginWith, left) => {
    const target = await logIn([entryOf(1)], { loginWith })
    await installHelper(target.use, { plan: planFor(1), program, signal })
    expect(await undo(target)).toMatchObject({ gone: [hostOf(1)], remains: [] })
    expect(hostsIn()).toEqual(left)
  })

  test('come back as they were, whatever letters they have', async () => {
    await install(1, '/home/Zürich-π')
    expect(readHelperPlans(plans())).toMatchObject([planFor(1, '/home/Zürich-π')])
  })

  const plan = { id: 'x', ...planFor(1) }
  const { id: _, ...withoutId } = plan
  test.each([
    ['no list', plan],
    ['a list of nothing', [null]],
    ['a list of lists', [[]]],
    ['without a use', [withoutId]],
    ['one of two damaged', [plan, {}]],
    ['no list of hosts', [{ ...plan, hosts: hostOf(1) }]],
    ['a foreign host', [{ ...plan, hosts: [hostOf(1), 'ghcr.io'] }]],
    ['a host that is no text', [{ ...plan, hosts: [1] }]],
    ['an account that is no text', [{ ...plan, account: 1 }]],
    ...(['who', 'where', 'how', 'env'] as const).flatMap((key) => [
      [`${key} missing`, [{ ...plan, [key]: undefined }]] as const,
      [`${key} a list`, [{ ...plan, [key]: [] }]] as const,
    ]),
    ['no base', [{ ...plan, who: {} }]],
    ['a base that is nothing', [{ ...plan, who: { base: null } }]],
  ])('that are %s serve nobody, and the post step removes them', async (_name, damaged) => {
    const { use } = await install(1)
    writeFileSync(plans(), JSON.stringify(damaged))
    expect(await faultOf(() => readHelperPlans(plans()))).toEqual({
      code: 'config',
      path: plans(),
      problem: 'not-plans',
    })
    expect(await faultOf(() => install(2))).toMatchObject({ problem: 'not-plans' })
    await removeHelper(use, signal)
    expect(readdirSync(place.runnerTemp)).toEqual([])
  })
})

describe('the program', () => {
  test('starts that Node with that entry and the plans, without NODE_OPTIONS, and hands its arguments on', async () => {
    const entry = join(place.root, `it's "$HOME"`, 'helper.js')
    mkdirSync(dirname(entry))
    writeFileSync(entry, 'console.log(JSON.stringify([...process.argv.slice(2), process.env.NODE_OPTIONS ?? null]))')
    const use = newUse(place.runnerTemp)
    await installHelper(use, { plan: planFor(1), program: { node: process.execPath, entry }, signal })
    const env = { NODE_OPTIONS: '--require /nonexistent' }
    const printed = execFileSync(helper(name), ['get', 'a b'], { env, encoding: 'utf8' })
    expect(JSON.parse(printed)).toEqual([plans(), 'get', 'a b', null])
    expect(statSync(helper(name)).mode & 0o777).toBe(0o700)
  })

  test('is not written where a directory has its name, and says so', async () => {
    mkdirSync(helper(name), { recursive: true, mode: 0o700 })
    expect(await faultOf(() => install(1))).toMatchObject({
      code: 'config',
      path: helper(name),
      problem: 'is-a-directory',
    })
  })
  test('is a script of cmd on Windows, with relative paths where cmd could misread them', async () => {
    const entry = join(place.root, '100% Zürich', 'helper.js')
    const options = { plan: planFor(1), program: { node: '/node 24/100%/node.exe', entry }, signal }
    await onPlatform('win32', () => installHelper(newUse(place.runnerTemp), options))
    const quoted = `"/node 24/100%%/node.exe" "%~dp0${relative(helper(), entry).replace('%', '%%')}" "${plans()}"`
    const text = `@setlocal DisableDelayedExpansion\r\n@set NODE_OPTIONS=\r\n@${quoted} %*\r\n`
    expect(read(helper(`${name}.cmd`))).toBe(text)
  })

  test.each([
    ['win32', 259, 'unwritable'],
    ['win32', 260, 'path-too-long'],
    ['linux', 300, 'unwritable'],
  ] as const)('on %s, with a path of %i characters: %s', async (platform, length, problem) => {
    const rest = join('/', 'ecr-login-helper', platform === 'win32' ? `${name}.cmd` : name).length
    const use = newUse(join(place.root, 'missing', 'x'.repeat(200), 'x'.repeat(length)).slice(0, length - rest))
    const options = { plan: planFor(1), program, signal }
    expect(await onPlatform(platform, () => faultOf(() => installHelper(use, options)))).toMatchObject({ problem })
  })
})
