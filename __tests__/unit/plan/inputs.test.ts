import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { defaults, type InputName, parseInputs } from '../../../src/plan/inputs.js'
import { anyText } from '../../support/text.js'

const names = Object.keys(defaults) as InputName[]

type Values = Partial<Record<InputName, string>>

const parse = (values: Values) => parseInputs((name) => values[name] ?? '')
const problemsOf = (values: Values) => parse(values).problems
const inputsOf = (values: Values) => {
  const { inputs, problems } = parse(values)
  expect(problems).toEqual([])
  return inputs
}

const role = 'arn:aws:iam::111111111111:role/ecr-push'

/** The inputs of a workflow that gives none: text is empty, and so are lists. */
const lists = ['session-tags', 'session-policy-arns', 'repositories', 'registry-account', 'region']
const unset = {
  ...Object.fromEntries(names.map((name) => [name, lists.includes(name) ? [] : ''])),
  ...{ 'role-duration-seconds': 3600, access: 'push', 'registry-type': 'private', fips: false, 'dual-stack': false },
  ...{ 'login-with': 'docker', 'docker-config': 'auto', logout: true, 'output-credentials': false },
  ...{ 'mask-password': true, 'timeout-seconds': 120 },
}

describe('without a value', () => {
  test.each(['', ' \t\r\n\u00a0'])('every input that is %j has its default', (value) => {
    const { inputs, problems } = parseInputs(() => value)
    expect(problems).toEqual([])
    expect(inputs).toEqual({ ...unset, given: new Map() })
  })

  test('the defaults that action.yml passes on make no difference', () => {
    const { given, ...inputs } = inputsOf(defaults)
    expect(inputs).toEqual(unset)
    expect([...given.keys()]).toEqual(names.filter((name) => defaults[name] !== ''))
  })
})

const x = (count: number) => 'x'.repeat(count)
const policy = 'arn:aws:iam::aws:policy/a/b'

test.each<[InputName, string, ...(readonly [] | readonly [unknown])]>([
  ['role-arn', role],
  ['role-arn', ' arn:aws-cn:iam::012345678901:role/a/b/c \n'],
  ['external-id', 'a:b/c_d+e=f,g.h@i-1'],
  ['external-id', x(1224)],
  ['oidc-role-arn', role],
  ['oidc-audience', 'https://github.com/org'],
  ['profile', 'Build account 🙂'],
  ['role-session-name', x(64)],
  ['role-duration-seconds', '900', 900],
  ['role-duration-seconds', '43200', 43200],
  ['session-tags', 'team=build', [{ key: 'team', value: 'build' }]],
  ['session-tags', 'x-aws:id=', [{ key: 'x-aws:id', value: '' }]],
  ['session-policy-arns', policy, [policy]],
  ['repositories', 'team-*/app,*-cache', ['team-*/app', '*-cache']],
  ['access', 'pull'],
  ['access', 'pull-through'],
  ['registry-account', '012345678901', ['012345678901']],
  ['region', 'us-gov-west-1', ['us-gov-west-1']],
  ['sts-region', 'eu-west-9'],
  ['registry-type', 'public'],
  ['login-with', 'none'],
  ['docker-config', 'isolated'],
  ['timeout-seconds', '3600', 3600],
  ['timeout-seconds', '1', 1],
])('%s may be %j', (name, value, expected = value.trim()) => {
  const { given, ...inputs } = inputsOf({ [name]: value })
  expect(inputs).toEqual({ ...unset, [name]: expected })
  expect(given).toEqual(new Map([[name, value.trim()]]))
})

const quoted = (value: string) => JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value)

/** Mistakes that people make: the input, what it is told, and the values. */
const mistakes: readonly (readonly [InputName, string, readonly string[]])[] = [
  [
    'role-arn',
    'is not the ARN of an IAM role. Write arn:aws:iam::<12 digits>:role/<name>',
    ['ecr-push', '111111111111', role.replace('role/', 'user/'), role.replace('1', ''), `"${role}"`, `${role} ${role}`],
  ],
  [
    'oidc-role-arn',
    'is not the ARN of an IAM role. Write arn:aws:iam::<12 digits>:role/<name>',
    ['arn:aws:iam::1111-1111-1111:role/x', 'true'],
  ],
  [
    'external-id',
    'is not an external ID. Use 2 to 1224 letters, digits or _+=,.@:/-',
    ['x', x(1225), 'two words', 'schlüssel'],
  ],
  [
    'oidc-audience',
    'is not an audience. Use 1 to 255 printable ASCII characters without spaces',
    ['two words', x(256)],
  ],
  ['profile', 'is not a profile name. Use 1 to 128 characters on one line, without brackets', ['[build]', x(129)]],
  [
    'role-session-name',
    'is not a session name. Use 2 to 64 letters, digits or _+=,.@-',
    ['my session', 'x', x(65), 'org/repo'],
  ],
  [
    'role-duration-seconds',
    'is not a whole number of seconds from 900 to 43200',
    [
      ...['899', '43201', '0', '-900', '+900', '0900', '900.0', '9e2', '1_000', '0x384', '15m', '900s', 'NaN'],
      ...['Infinity', '９００'],
    ],
  ],
  [
    'timeout-seconds',
    'is not a whole number of seconds from 1 to 3600',
    ['0', '-1', '3601', '120.5', '2m', '1e2', '１２０', '99999999999999999999'],
  ],
  ['session-tags', 'is not KEY=VALUE. Write one tag on each line', ['build', '{"team":"build"}']],
  [
    'session-tags',
    'has no valid key. Use 1 to 128 letters, digits, spaces or _.:/+-@',
    ['=build', `${x(129)}=v`, 'te*m=build'],
  ],
  ['session-tags', 'has a key that starts with aws:, which AWS reserves. Rename it', ['AWS:team=build']],
  [
    'session-tags',
    'has no valid value. Use up to 256 letters, digits, spaces or _.:/=+-@',
    [`team=${x(257)}`, 'team=a,env=b'],
  ],
  [
    'session-policy',
    'is not a JSON object. An IAM policy starts with { "Version": "2012-10-17", "Statement": ...',
    ['{"Version":"2012-10-17"', '[]', 'null', '"{}"', 'file://policy.json', "{'Version':'2012-10-17'}"],
  ],
  [
    'session-policy-arns',
    'is not the ARN of an IAM policy. Write arn:aws:iam::<12 digits or aws>:policy/<name>',
    ['ReadOnlyAccess', role, 'arn:aws-moon:iam::aws:policy/x'],
  ],
  [
    'repositories',
    'is not a repository name. Use 2 to 256 lower-case letters, digits or ._-/ (and *)',
    ['App', 'app/', '/app', 'a..b', 'app?', '../app', x(257)],
  ],
  [
    'repositories',
    'is not a repository name. Leave out the tag or digest',
    ['app:latest', `app@sha256:${'0'.repeat(64)}`],
  ],
  [
    'repositories',
    'is not a repository name. Leave out the registry host',
    ['111111111111.dkr.ecr.eu-west-1.amazonaws.com/app:1', 'public.ecr.aws/x/app'],
  ],
  ['access', 'is not one of pull, push, pull-through', ['Push', 'pull,push']],
  [
    'registry-account',
    'is not an account ID of 12 digits. If YAML dropped a leading zero, quote the ID: "012345678901"',
    ['12345678901', '1', '1.2345678901e+10', '1.1E11'],
  ],
  [
    'registry-account',
    'is not an account ID. Write 12 digits without dashes',
    [
      ...['1.1E11x', '1234567890123', '1111-1111-1111', '１１１１１１１１１１１１', '11111111111O', '-11111111111'],
      ...['111111111111.0', '111111111111.dkr.ecr.eu-west-1.amazonaws.com', '["111111111111"]', 'null'],
    ],
  ],
  ['region', 'is not an AWS region. Did you mean eu-west-1?', ['eu-wets-1']],
  ['sts-region', 'is not an AWS region. Did you mean us-east-1 or us-west-1?', ['us-esat-1']],
  ['sts-region', 'is not an AWS region. Write one such as eu-west-1', ['eu-west-1,us-east-1']],
  [
    'region',
    'is not an AWS region. Write one such as eu-west-1',
    ['Ireland', 'eu-west-1'.repeat(5), 'aws-global', '["eu-west-1"]'],
  ],
  ['registry-type', 'is not one of private, public', ['Public']],
  ['login-with', 'is not one of docker, podman, none, helper', ['buildah', '/usr/bin/docker', 'constructor']],
  ['docker-config', 'is not one of auto, shared, isolated', ['~/.docker']],
  ...(['fips', 'dual-stack', 'logout', 'output-credentials', 'mask-password'] as const).map(
    (name) =>
      [
        name,
        'is not a boolean. Write true or false',
        ['yes', 'no', 'on', '1', '0', 'tRue', '"true"', 'true false', 'null', 'ｔｒｕｅ'],
      ] as const,
  ),
]

describe('a mistaken value gets one problem with its input, itself and the fix', () => {
  test('of every input', () => {
    expect(new Set(mistakes.map(([name]) => name))).toEqual(new Set(names))
  })

  test.each(mistakes)('%s %s', (name, problem, values) => {
    for (const value of values) expect(problemsOf({ [name]: value })).toEqual([`${name}: ${quoted(value)} ${problem}`])
  })
})

/** Values that are hostile, and the inputs that may have them all the same: they only become fields of an AWS request. */
const hostile: readonly (readonly [string, readonly InputName[]])[] = [
  ['--help', ['external-id', 'oidc-audience', 'profile', 'role-session-name']],
  ['$(touch$IFS~/x)`x`;x|x', ['oidc-audience', 'profile']],
  ['::set-output%20name=registry::evil', ['oidc-audience', 'profile']],
  ['x##[stop-commands]y', ['oidc-audience']],
  ['eu-west-1\n::stop-commands::x', []],
  ['eu-west-1\r::add-mask::a', []],
  ['x\nREGISTRY<<EOF', []],
  ['eu-west-1\0', []],
  ['\x1b[2Jeu-west-1', []],
  ['🙂🙂', ['profile']],
  ['\ud83d', ['profile']],
  ['\u202eeu-west-1', ['profile']],
  ['eu-\u200bwest-1', ['profile']],
  ['../../etc/passwd', ['external-id', 'oidc-audience', 'profile']],
  ['[object Object]', []],
  [`\${{ vars.MISSING }}`, ['profile']],
]

test.each(hostile)('a hostile value is refused, or does no harm: %j', (value, harmless) => {
  for (const name of names) {
    const { inputs, problems } = parse({ [name]: value })
    const separator = name === 'session-tags' ? /[\r\n]+/ : /\s+/
    const parts = lists.includes(name) ? value.split(separator) : [value]
    if (harmless.includes(name)) {
      expect([problems, inputs.given.get(name)]).toEqual([[], value])
    } else {
      expect({ name, count: problems.length }).not.toEqual({ name, count: 0 })
      if (parts.length === 1) expect(problems).toHaveLength(1)
    }
    for (const problem of problems) {
      expect(parts.some((part) => problem.startsWith(`${name}: ${quoted(part)} `))).toBe(true)
      expect(problem).not.toMatch(/[\0-\x1f]/)
    }
  }
})

describe('a megabyte', () => {
  const size = 2 ** 20
  const many = (length: number, line: (index: number) => string, mark: string) =>
    Array.from({ length }, (_, index) => line(index)).join(mark)
  const megabytes = {
    letters: 'a'.repeat(size),
    digits: '1'.repeat(size),
    numbers: many(size / 8, (index) => `A${index}`, ','),
    lines: many(size / 8, (index) => `A${index}`, '\n'),
    slashes: 'a/'.repeat(size / 2),
    dashes: `a${'-'.repeat(size)}`,
    'different tags': many(size / 16, (index) => `key${index}=b`, '\n'),
    'nested lists': `{"a":${'['.repeat(size)}${']'.repeat(size)}}`,
    'nested objects': '{"a":'.repeat(size / 5),
    commas: ','.repeat(size),
    emoji: '🙂'.repeat(size / 2),
  }

  test.each(Object.entries(megabytes))('of %s in every input is refused in few words', (_, value) => {
    for (const name of names) {
      const problems = problemsOf({ [name]: value })
      expect(problems.length).toBeGreaterThan(0)
      expect(problems.length).toBeLessThan(12)
      expect(problems.join('\n').length).toBeLessThan(4000)
      expect(problems[0]?.startsWith(`${name}: "`)).toBe(true)
    }
  })

  test('of one and the same tag is one tag', () => {
    expect(inputsOf({ 'session-tags': 'a=b\n'.repeat(size / 4) })['session-tags']).toEqual([{ key: 'a', value: 'b' }])
  })
})

describe('problems', () => {
  const notAccount = 'is not an account ID. Write 12 digits without dashes'

  test('are reported of all inputs at once, in their order', () => {
    const { problems } = parseInputs(() => '?')
    const wrong = problems.map((problem) => problem.split(':', 1)[0])
    // A question mark is a fine audience and a fine name of a profile.
    expect(wrong).toEqual(names.filter((name) => name !== 'oidc-audience' && name !== 'profile'))
  })

  test('are reported of all values of a list', () => {
    const values = { 'registry-account': '111111111111, y, 222222222222 x', region: 'eu-west-1,nowhere' }
    expect(problemsOf(values)).toEqual([
      `registry-account: "y" ${notAccount}`,
      `registry-account: "x" ${notAccount}`,
      'region: "nowhere" is not an AWS region. Write one such as eu-west-1',
    ])
  })

  test('of a list are ten at most, and a word that there are more', () => {
    const values = Array.from({ length: 30 }, (_, index) => `x${index}`).join(' ')
    const problems = problemsOf({ 'registry-account': `111111111111 ${values}` })
    expect(problems).toHaveLength(11)
    expect(problems[9]).toBe(`registry-account: "x9" ${notAccount}`)
    expect(problems[10]).toMatch(
      /^registry-account: "111111111111 x0 .*…" holds more wrong values than these 10\. Correct them all$/,
    )
  })

  test.each(lists.slice(1))('tell that %s with nothing between its commas is no list', (name) => {
    expect(problemsOf({ [name]: ' , ,\n' })).toEqual([
      `${name}: ", ," holds no value. Give one, or leave the input out`,
    ])
  })
})

describe('lists', () => {
  test('are split at commas, white space and newlines', () => {
    const inputs = inputsOf({
      region: 'us-east-1,eu-west-1 eu-west-2\r\n\teu-west-1,,us-east-1,',
      'registry-account': '\n222222222222\n111111111111\n222222222222\n',
      repositories: 'b/b , a/a\u00a0c/c',
      'session-policy-arns': `${policy}2,${policy}`,
    })
    expect(inputs).toMatchObject({
      region: ['us-east-1', 'eu-west-1', 'eu-west-2'],
      'registry-account': ['222222222222', '111111111111'],
      repositories: ['b/b', 'a/a', 'c/c'],
      'session-policy-arns': [`${policy}2`, policy],
    })
  })

  test('keep their order and drop duplicates, whatever separates them', () => {
    const account = fc.stringMatching(/^[01]{12}$/)
    const separator = fc.stringMatching(/^[\s,]{1,4}$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(account, separator), { minLength: 1 }), separator, (parts, before) => {
        const value = before + parts.map(([id, mark]) => id + mark).join('')
        expect(inputsOf({ 'registry-account': value })['registry-account']).toEqual([
          ...new Set(parts.map(([id]) => id)),
        ])
      }),
    )
  })

  test.each([
    ['session-policy-arns', 10, (index: number) => `${policy}${index}`],
    ['session-tags', 50, (index: number) => `k${index}=v`],
  ] as const)('of %s hold %i', (name, most, line) => {
    const values = (count: number) => ({ [name]: Array.from({ length: count }, (_, index) => line(index)).join('\n') })
    expect(problemsOf(values(most))).toEqual([])
    expect(problemsOf(values(most + 1))).toEqual([
      expect.stringMatching(`^${name}: ".*…" has ${most + 1} values, but STS takes at most ${most}. Leave some out$`),
    ])
  })
})

describe('booleans', () => {
  test.each(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'])('of %s', (value) => {
    const expected = value.toLowerCase() === 'true'
    const flags = ['fips', 'dual-stack', 'logout', 'output-credentials', 'mask-password']
    const all = <T>(to: T) => Object.fromEntries(flags.map((name) => [name, to]))
    expect(inputsOf(all(value))).toMatchObject(all(expected))
  })

  test('are those of YAML 1.2 core, and nothing else', () => {
    const word = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom('true', 'false').chain((text) => fc.mixedCase(fc.constant(text))),
    )
    fc.assert(
      fc.property(word, (value) => {
        const isBoolean = ['', 'true', 'True', 'TRUE', 'false', 'False', 'FALSE'].includes(value.trim())
        expect(problemsOf({ logout: value })).toHaveLength(isBoolean ? 0 : 1)
      }),
      { numRuns: 500 },
    )
  })
})

describe('session-tags', () => {
  const tagsOf = (value: string) => inputsOf({ 'session-tags': value })['session-tags']

  test('are one on each line, split at the first =, trimmed', () => {
    expect(tagsOf('\n team = build \r\n\r\nurl=https://x/a=b\nempty=\nträger=größe 1\n')).toEqual([
      { key: 'team', value: 'build' },
      { key: 'url', value: 'https://x/a=b' },
      { key: 'empty', value: '' },
      { key: 'träger', value: 'größe 1' },
    ])
  })

  test('repeat no key, not even in another case', () => {
    const problem = 'repeats the key of another tag (upper and lower case count as the same). Leave one out'
    expect(problemsOf({ 'session-tags': 'team=a\nenv=b\nTeam=c' })).toEqual([`session-tags: "Team=c" ${problem}`])
    expect(problemsOf({ 'session-tags': 'TEAM=a\n  team=c' })).toEqual([`session-tags: "team=c" ${problem}`])
    expect(tagsOf('team=a\n  team=a')).toEqual([{ key: 'team', value: 'a' }])
  })
})

describe('session-policy', () => {
  const policyOf = (value: string) => inputsOf({ 'session-policy': value })['session-policy']

  test('loses its white space, but not that of its strings', () => {
    const text = '{\n  "Version": "2012-10-17",\n  "Statement": [ { "Sid": "a  b" } ]\n}\n'
    expect(policyOf(text)).toBe('{"Version":"2012-10-17","Statement":[{"Sid":"a  b"}]}')
  })

  test('means the same afterwards', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent)
        expect(JSON.parse(policyOf(text))).toEqual(JSON.parse(text))
      }),
    )
  })
})

describe('any values at all', () => {
  const good = ['', 'true', role, '111111111111', 'eu-west-1', 'public', '900', 'a=b', '{}', 'app', 'none', 'shared']
  const value = fc.oneof(fc.constantFrom(...good), anyText(), fc.string())
  const values = fc.record(Object.fromEntries(names.map((name) => [name, value])) as Record<InputName, typeof value>)

  test('are read without an exception, and judged one by one', () => {
    fc.assert(
      fc.property(values, (given) => {
        const { inputs, problems } = parse(given)
        for (const problem of problems) expect(problem).not.toMatch(/[\0-\x1f]/)
        expect(problems).toEqual(names.flatMap((name) => problemsOf({ [name]: given[name] })))
        const notEmpty = names.filter((name) => given[name].trim())
        expect([...inputs.given]).toEqual(notEmpty.map((name) => [name, given[name].trim()]))
      }),
      { numRuns: 200 },
    )
  })
})
