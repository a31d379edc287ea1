import { access, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createRunner, type Runner } from '../../sandbox/github/runner.js'

let runner: Runner
const printed: string[] = []

beforeEach(async () => {
  printed.length = 0
  runner = await createRunner({ env: { JOB: 'of the job' }, print: (line) => printed.push(line) })
})

afterEach(() => runner.stop())

/** An entry that does what this code says. */
async function entry(code: string, name = 'main.mjs'): Promise<string> {
  const path = join(runner.workspace, name)
  const prelude =
    "import { appendFileSync } from 'node:fs'\nconst put = (file, text) => appendFileSync(process.env[file], text)\n"
  await writeFile(path, prelude + code)
  return path
}

async function show(...lines: string[]) {
  return runner.step(await entry(lines.map((line) => `console.log(${JSON.stringify(line)})`).join('\n')))
}

test('a step gets its inputs, the environment of the job and of the step, and nothing else', async () => {
  process.env['LEAK'] = 'of the parent'
  const path = await entry('console.log(JSON.stringify(process.env))')
  const step = await runner.step(path, {
    inputs: { 'role-arn': 'arn:x', 'two words': 'y' },
    env: { STEP: 'of the step' },
  })
  delete process.env['LEAK']
  const env = JSON.parse(step.stdout)
  expect(env).toMatchObject({
    'INPUT_ROLE-ARN': 'arn:x',
    INPUT_TWO_WORDS: 'y',
    JOB: 'of the job',
    STEP: 'of the step',
    HOME: runner.home,
    RUNNER_TEMP: runner.temp,
    GITHUB_WORKSPACE: runner.workspace,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_REPOSITORY_OWNER: 'acme',
    RUNNER_ENVIRONMENT: 'github-hosted',
    PATH: process.env['PATH'],
  })
  expect(env).not.toHaveProperty('LEAK')
  expect(step.env).toEqual(env)
  expect(await readdir(runner.temp)).toEqual([])
})

test('a malformed file command is an error of the runner', async () => {
  await expect(runner.step(await entry(`put('GITHUB_OUTPUT', 'no equals sign\\n')`))).rejects.toThrow(
    'not a file command',
  )
})

describe('the log', () => {
  test('commands are carried out and shown as the runner shows them', async () => {
    const step = await show(
      'plain',
      '::error title=It failed,file=a%2Cb::50%25 done%0Aand then',
      '  ::warning::with blanks before',
      'text before ##[notice]the old form',
      '::debug::hidden',
      '::unknown::stays text',
      'in the middle ::error::stays text',
    )
    expect(step.log).toBe(
      'plain\n##[error]50% done\nand then\n##[warning]with blanks before\n##[notice]the old form\n::unknown::stays text\nin the middle ::error::stays text\n',
    )
    expect(printed.join('\n')).toBe(step.log.trimEnd())
    expect(step.commands).toEqual([
      { name: 'error', properties: { title: 'It failed', file: 'a,b' }, data: '50% done\nand then' },
      { name: 'warning', properties: {}, data: 'with blanks before' },
      { name: 'notice', properties: {}, data: 'the old form' },
      { name: 'debug', properties: {}, data: 'hidden' },
    ])
  })

  test('debug lines show when debugging is on', async () => {
    const path = await entry(`console.log('::debug::seen')`)
    const debugging = await createRunner({ env: { RUNNER_DEBUG: '1' } })
    expect((await debugging.step(path)).log).toBe('##[debug]seen\n')
    await debugging.stop()
  })

  test('after stop-commands nothing is obeyed until the token comes', async () => {
    const step = await show(
      '::stop-commands::Tok-1',
      '::error::text',
      '##[add-mask]text',
      '::Tok-1::',
      '::error::obeyed',
    )
    expect(step.log).toBe('::error::text\n##[add-mask]text\n##[error]obeyed\n')
    expect(step.masks).toEqual([])
  })

  test('masked values are hidden from then on, in every line and in base64 too', async () => {
    const secret = 'a-long-secret-value-0123456789'
    const encoded = Buffer.from(`AWS:${secret}!`).toString('base64')
    const step = await show(
      `before: ${secret}`,
      `::add-mask::${secret}%0Asecond line`,
      `after: ${secret}`,
      encoded,
      'the second line',
    )
    expect(step.masks).toEqual([`${secret}\nsecond line`])
    expect(step.log).toContain(`before: ${secret}\nafter: ***\n`)
    expect(step.log).toContain('the ***\n')
    expect(step.log).not.toContain(Buffer.from(secret).toString('base64').slice(4, 20))
    expect(step.log).not.toContain(encoded)
    expect(step.stdout).toContain(`after: ${secret}`)
    expect((await show(`later: ${secret}`)).log).toBe('later: ***\n')
  })

  test('stderr is read like stdout, and a last line without an end counts', async () => {
    const step = await runner.step(await entry(`console.error('::error::from stderr'); process.stdout.write('no end')`))
    expect(step.stderr).toBe('::error::from stderr\n')
    expect(step.log.split('\n').sort()).toEqual(['', '##[error]from stderr', 'no end'])
  })
})

test('a signal can be sent at a chosen moment', async () => {
  const path = await entry(`console.log('ready'); setInterval(() => undefined, 1000)`)
  const when = new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      if (!printed.includes('ready')) return
      clearInterval(timer)
      resolve()
    }, 10)
  })
  expect(await runner.step(path, { signals: [{ signal: 'SIGTERM', when }] })).toMatchObject({
    exitCode: null,
    signal: 'SIGTERM',
  })
})

test('a home of its own may be given, and stop removes only what the runner made', async () => {
  const home = join(runner.temp, 'home')
  await mkdir(home)
  const other = await createRunner({ home })
  expect(other.env['HOME']).toBe(home)
  await other.stop()
  await expect(access(other.temp)).rejects.toThrow('ENOENT')
  await expect(access(home)).resolves.toBeUndefined()
})
