import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { defaults, type InputName, type Inputs, parseInputs } from '../../../src/plan/inputs.js'
import { anyText } from '../../support/text.js'

const names = Object.keys(defaults) as InputName[]
const lists: readonly InputName[] = ['session-policy-arns', 'repositories', 'registry-account', 'region']

type Values = Partial<Record<InputName, string>>

const parse = (values: Values) => parseInputs((name) => values[name] ?? '')
const problemsOf = (values: Values) => parse(values).problems
const inputsOf = (values: Values) => {
  const { inputs, problems } = parse(values)
  expect(problems).toEqual([])
  return inputs
}

const role = 'arn:aws:iam::111111111111:role/ecr-push'

/** What all inputs are when the workflow gives none. */
const unset: Omit<Inputs, 'given'> = {
  roleArn: '',
  externalId: '',
  oidcRoleArn: '',
  oidcAudience: '',
  profile: '',
  roleSessionName: '',
  roleDurationSeconds: 900,
  sessionTags: [],
  sessionPolicy: '',
  sessionPolicyArns: [],
  repositories: [],
  access: 'push',
  registryAccounts: [],
  regions: [],
  stsRegion: '',
  registryType: 'private',
  fips: false,
  dualStack: false,
  loginWith: 'docker',
  dockerConfig: 'auto',
  logout: true,
  outputCredentials: false,
  maskPassword: true,
  timeoutSeconds: 120,
}

describe('without a value', () => {
  test.each([
    ['empty', ''],
    ['blank', ' \t\r\n\u00a0'],
  ])('every input that is %s has its default', (_, value) => {
    const { inputs, problems } = parseInputs(() => value)
    expect(problems).toEqual([])
    expect(inputs).toEqual({ ...unset, given: new Map() })
  })

  test('the defaults that action.yml hands on make no difference', () => {
    const { given, ...inputs } = inputsOf(defaults)
    expect(inputs).toEqual(unset)
    expect([...given.keys()]).toEqual(names.filter((name) => defaults[name] !== ''))
  })
})

/** Values that are fine as they are. */
const fine: readonly (readonly [InputName, string, Partial<Inputs>])[] = [
  ['role-arn', role, { roleArn: role }],
  ['role-arn', ' arn:aws-cn:iam::012345678901:role/a/b/c \n', { roleArn: 'arn:aws-cn:iam::012345678901:role/a/b/c' }],
  ['external-id', 'a:b/c_d+e=f,g.h@i-1', { externalId: 'a:b/c_d+e=f,g.h@i-1' }],
  ['external-id', 'x'.repeat(1224), { externalId: 'x'.repeat(1224) }],
  [
    'oidc-role-arn',
    'arn:aws-us-gov:iam::111111111111:role/x',
    { oidcRoleArn: 'arn:aws-us-gov:iam::111111111111:role/x' },
  ],
  ['oidc-audience', 'https://github.com/org', { oidcAudience: 'https://github.com/org' }],
  ['profile', 'Build account 🙂', { profile: 'Build account 🙂' }],
  ['role-session-name', 'a'.repeat(64), { roleSessionName: 'a'.repeat(64) }],
  ['role-duration-seconds', '43200', { roleDurationSeconds: 43200 }],
  ['session-tags', 'team=build', { sessionTags: [{ key: 'team', value: 'build' }] }],
  ['session-tags', 'x-aws:id=', { sessionTags: [{ key: 'x-aws:id', value: '' }] }],
  ['session-policy-arns', 'arn:aws:iam::aws:policy/a/b', { sessionPolicyArns: ['arn:aws:iam::aws:policy/a/b'] }],
  ['repositories', '*', { repositories: ['*'] }],
  ['repositories', 'a0/b-c_d.e/f__g/h--i', { repositories: ['a0/b-c_d.e/f__g/h--i'] }],
  ['repositories', 'my-111111111111.dkr/app', { repositories: ['my-111111111111.dkr/app'] }],
  ['repositories', 'ab', { repositories: ['ab'] }],
  ['repositories', 'x'.repeat(256), { repositories: ['x'.repeat(256)] }],
  ['repositories', 'team-*/app,*-cache', { repositories: ['team-*/app', '*-cache'] }],
  ['access', 'pull', { access: 'pull' }],
  ['registry-account', '012345678901', { registryAccounts: ['012345678901'] }],
  ['region', 'us-gov-west-1', { regions: ['us-gov-west-1'] }],
  ['sts-region', 'eu-west-9', { stsRegion: 'eu-west-9' }],
  ['registry-type', 'public', { registryType: 'public' }],
  ['login-with', 'none', { loginWith: 'none' }],
  ['docker-config', 'isolated', { dockerConfig: 'isolated' }],
  ['timeout-seconds', '3600', { timeoutSeconds: 3600 }],
  ['timeout-seconds', '1', { timeoutSeconds: 1 }],
]

describe('a good value', () => {
  test.each(fine)('%s: %j', (name, value, expected) => {
    const { given, ...inputs } = inputsOf({ [name]: value })
    expect(inputs).toEqual({ ...unset, ...expected })
    expect(given).toEqual(new Map([[name, value.trim()]]))
  })
})

const notRole = 'is not the ARN of an IAM role: arn:aws:iam::<12 digits>:role/<name>'
const notId = 'is not an external ID: 2 to 1224 of letters, digits and _+=,.@:/-'
const notName = 'is not a session name: 2 to 64 of letters, digits and _+=,.@-'
const notPolicyArn = 'is not the ARN of an IAM policy: arn:aws:iam::<12 digits or aws>:policy/<name>'
const notPolicy = 'is not a JSON object: an IAM policy document starts with { "Version": "2012-10-17", "Statement": ...'
const notDuration = 'is not a whole number of seconds from 900 to 43200'
const notTimeout = 'is not a whole number of seconds from 1 to 3600'
const notRepository = 'is not a repository name: 2 to 256 of lower-case letters, digits, ._-/ (and *)'
const notAccount = 'is not an account ID: 12 digits, without dashes'
const lostZero =
  'is not an account ID of 12 digits; if its leading zero was lost, quote it in the workflow: "012345678901"'
const notRegion = 'is not an AWS region, e.g. eu-west-1'
const notBoolean = 'is not a boolean: write true or false'
const notAudience = 'is not an audience: 1 to 255 printable characters, no spaces'
const notProfile = 'is not a profile name: 1 to 128 characters on one line, without brackets'
const noKey = 'has no key of 1 to 128 letters, digits, spaces and _.:/+-@'

/** Mistakes that people make, and what they are told. */
const mistakes: readonly (readonly [InputName, string, string])[] = [
  ['role-arn', 'ecr-push', notRole],
  ['role-arn', '111111111111', notRole],
  ['role-arn', 'arn:aws:iam::11111111111:role/ecr-push', notRole],
  ['role-arn', 'arn:aws:iam::111111111111:user/ecr-push', notRole],
  ['role-arn', `"${role}"`, notRole],
  ['role-arn', `${role} ${role}`, notRole],
  ['external-id', 'x', notId],
  ['external-id', 'x'.repeat(1225), notId],
  ['external-id', 'two words', notId],
  ['external-id', 'schlüssel', notId],
  ['oidc-role-arn', 'arn:aws:iam::1111-1111-1111:role/x', notRole],
  ['oidc-role-arn', 'true', notRole],
  ['oidc-audience', 'two words', notAudience],
  ['oidc-audience', 'x'.repeat(256), notAudience],
  ['profile', '[build]', notProfile],
  ['profile', 'x'.repeat(129), notProfile],
  ['role-session-name', 'my session', notName],
  ['role-session-name', 'x', notName],
  ['role-session-name', 'x'.repeat(65), notName],
  ['role-session-name', 'org/repo', notName],
  ...[
    '899',
    '43201',
    '0',
    '-900',
    '+900',
    '0900',
    '900.0',
    '9e2',
    '1_000',
    '0x384',
    '15m',
    '900s',
    'NaN',
    'Infinity',
    '９００',
  ].map((value) => ['role-duration-seconds', value, notDuration] as const),
  ['session-tags', 'build', 'is not KEY=VALUE: write one tag a line'],
  ['session-tags', '{"team":"build"}', 'is not KEY=VALUE: write one tag a line'],
  ['session-tags', '=build', noKey],
  ['session-tags', `${'k'.repeat(129)}=v`, noKey],
  ['session-tags', 'te*m=build', noKey],
  ['session-tags', 'AWS:team=build', 'has a key that starts with aws:, which AWS keeps for itself: rename it'],
  [
    'session-tags',
    `team=${'v'.repeat(257)}`,
    'has a value of other than 0 to 256 letters, digits, spaces and _.:/=+-@',
  ],
  ['session-tags', 'team=a,env=b', 'has a value of other than 0 to 256 letters, digits, spaces and _.:/=+-@'],
  ['session-policy', '{"Version":"2012-10-17"', notPolicy],
  ['session-policy', '[]', notPolicy],
  ['session-policy', 'null', notPolicy],
  ['session-policy', '"{}"', notPolicy],
  ['session-policy', 'file://policy.json', notPolicy],
  ['session-policy', "{'Version':'2012-10-17'}", notPolicy],
  ['session-policy-arns', 'ReadOnlyAccess', notPolicyArn],
  ['session-policy-arns', 'arn:aws:iam::111111111111:role/x', notPolicyArn],
  ['session-policy-arns', 'xarn:aws:iam::aws:policy/x', notPolicyArn],
  ['session-policy-arns', `arn:aws:iam::aws:policy/${'x'.repeat(513)}`, notPolicyArn],
  ['session-policy-arns', 'arn:aws-moon:iam::aws:policy/x', notPolicyArn],
  ['repositories', 'App', notRepository],
  ['repositories', 'a', notRepository],
  ['repositories', 'app/', notRepository],
  ['repositories', '/app', notRepository],
  ['repositories', 'a..b', notRepository],
  ['repositories', 'app?', notRepository],
  ['repositories', '../app', notRepository],
  ['repositories', 'x'.repeat(257), notRepository],
  ['repositories', 'app:latest', 'is not a repository name: leave out the tag or digest'],
  ['repositories', `app@sha256:${'0'.repeat(64)}`, 'is not a repository name: leave out the tag or digest'],
  [
    'repositories',
    '111111111111.dkr.ecr.eu-west-1.amazonaws.com/app:1',
    'is not a repository name: leave out the registry host',
  ],
  ['repositories', 'public.ecr.aws/x/app', 'is not a repository name: leave out the registry host'],
  ['access', 'Push', 'is not one of pull, push'],
  ['access', 'pull,push', 'is not one of pull, push'],
  ['registry-account', '12345678901', lostZero],
  ['registry-account', '1', lostZero],
  ['registry-account', '1.2345678901e+10', lostZero],
  ['registry-account', '1.1E11', lostZero],
  ['registry-account', '1.1E11x', notAccount],
  ['registry-account', '1234567890123', notAccount],
  ['registry-account', '1111-1111-1111', notAccount],
  ['registry-account', '１１１１１１１１１１１１', notAccount],
  ['registry-account', '11111111111O', notAccount],
  ['registry-account', '-11111111111', notAccount],
  ['registry-account', '111111111111.0', notAccount],
  ['registry-account', '111111111111.dkr.ecr.eu-west-1.amazonaws.com', notAccount],
  ['registry-account', '["111111111111"]', notAccount],
  ['registry-account', 'null', notAccount],
  ['region', 'eu-wets-1', 'is not an AWS region; did you mean eu-west-1?'],
  ['region', 'EU-WEST-1', 'is not an AWS region; did you mean eu-west-1 or eu-west-2 or eu-west-3?'],
  ['region', 'eu-west-1a', 'is not an AWS region; did you mean eu-west-1 or eu-west-2 or eu-west-3?'],
  ['region', 'eu-west-１', 'is not an AWS region; did you mean eu-west-1 or eu-west-2 or eu-west-3?'],
  ['region', 'u-west-1', 'is not an AWS region; did you mean eu-west-1 or us-west-1 or ca-west-1?'],
  ['region', 'Ireland', notRegion],
  ['region', 'eu-west-1'.repeat(5), notRegion],
  ['region', 'aws-global', notRegion],
  ['region', '["eu-west-1"]', notRegion],
  ['sts-region', 'us-esat-1', 'is not an AWS region; did you mean us-east-1 or us-west-1?'],
  ['sts-region', 'eu-west-1,us-east-1', notRegion],
  ['registry-type', 'Public', 'is not one of private, public'],
  ...(['fips', 'dual-stack', 'logout', 'output-credentials', 'mask-password'] as const).flatMap((name) =>
    ['yes', 'no', 'on', '1', '0', 'tRue', '"true"', 'true false', 'null', 'ｔｒｕｅ'].map(
      (value) => [name, value, notBoolean] as const,
    ),
  ),
  ['login-with', 'buildah', 'is not one of docker, podman, none'],
  ['login-with', '/usr/bin/docker', 'is not one of docker, podman, none'],
  ['login-with', 'constructor', 'is not one of docker, podman, none'],
  ['docker-config', '~/.docker', 'is not one of auto, shared, isolated'],
  ...['0', '-1', '3601', '120.5', '2m', '1e2', '１２０', '99999999999999999999'].map(
    (value) => ['timeout-seconds', value, notTimeout] as const,
  ),
]

/** As a problem shows it. */
const shown = (value: string) => JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value)

describe('a mistaken value gets one problem with its input, itself and the fix', () => {
  test('of every input', () => {
    expect(new Set(mistakes.map(([name]) => name))).toEqual(new Set(names))
  })

  test.each(mistakes)('%s: %j', (name, value, problem) => {
    expect(problemsOf({ [name]: value })).toEqual([`${name}: ${shown(value)} ${problem}`])
  })
})

/** Values that no input has any use for. */
const hostile = {
  'an option': '--help',
  'a command substitution': '$(touch$IFS~/x)`x`;x|x',
  'a workflow command': '::set-output%20name=registry::evil',
  'a hidden workflow command': 'x##[stop-commands]y',
  'a workflow command on a line of its own': 'eu-west-1\n::stop-commands::x',
  'a carriage return': 'eu-west-1\r::add-mask::a',
  'an environment file line': 'x\nREGISTRY<<EOF',
  'a NUL': 'eu-west-1\0',
  'an escape sequence': '\x1b[2Jeu-west-1',
  'an emoji': '🙂🙂',
  'half an emoji': '\ud83d',
  'right-to-left text': '\u202eeu-west-1',
  'a zero-width space': 'eu-\u200bwest-1',
  'a path': '../../etc/passwd',
  'an object': '[object Object]',
  'an expression': `\${{ vars.MISSING }}`,
}

/** Where such a value is good all the same: it goes nowhere but into an AWS request, as a JSON or form field. */
const harmless: Readonly<Record<string, readonly InputName[]>> = {
  'an option': ['external-id', 'oidc-audience', 'profile', 'role-session-name'],
  'a command substitution': ['oidc-audience', 'profile'],
  'a workflow command': ['oidc-audience', 'profile'],
  'a hidden workflow command': ['oidc-audience'],
  'an emoji': ['profile'],
  'half an emoji': ['profile'],
  'right-to-left text': ['profile'],
  'a zero-width space': ['profile'],
  'a path': ['external-id', 'oidc-audience', 'profile'],
  'an expression': ['profile'],
}

describe('a hostile value', () => {
  const cases = Object.entries(hostile).flatMap(([what, value]) => names.map((name) => ({ name, what, value })))

  test.each(cases.filter(({ what, name }) => !harmless[what]?.includes(name)))(
    '$what as $name is refused',
    ({ name, value }) => {
      const problems = problemsOf({ [name]: value })
      // In a list, white space parts it: a wrong value each.
      const parts = lists.includes(name)
        ? value.split(/\s+/)
        : name === 'session-tags'
          ? value.split(/[\r\n]+/)
          : [value]
      expect(problems.length).toBeGreaterThan(0)
      for (const problem of problems) {
        expect(parts.some((part) => problem.startsWith(`${name}: ${shown(part)} `))).toBe(true)
        expect(problem).not.toMatch(/[\0-\x1f]/)
      }
      if (parts.length === 1) expect(problems).toHaveLength(1)
    },
  )

  test.each(cases.filter(({ what, name }) => harmless[what]?.includes(name)))(
    '$what as $name does no harm',
    ({ name, value }) => {
      expect(inputsOf({ [name]: value }).given.get(name)).toBe(value)
    },
  )

  test('is told from what looks like it', () => {
    for (const what of Object.keys(harmless)) expect(Object.keys(hostile)).toContain(what)
  })
})

describe('a megabyte', () => {
  const size = 2 ** 20
  const megabytes = {
    letters: 'a'.repeat(size),
    digits: '1'.repeat(size),
    numbers: Array.from({ length: size / 8 }, (_, index) => `A${index}`).join(','),
    lines: Array.from({ length: size / 8 }, (_, index) => `A${index}`).join('\n'),
    slashes: 'a/'.repeat(size / 2),
    dashes: `a${'-'.repeat(size)}`,
    tags: 'a=b\n'.repeat(size / 4),
    'different tags': Array.from({ length: size / 16 }, (_, index) => `key${index}=b`).join('\n'),
    'nested lists': `{"a":${'['.repeat(size)}${']'.repeat(size)}}`,
    'nested objects': '{"a":'.repeat(size / 5),
    commas: ','.repeat(size),
    emoji: '🙂'.repeat(size / 2),
  }

  test.each(Object.entries(megabytes))('of %s in every input is refused at once and in few words', (_, value) => {
    const start = performance.now()
    for (const name of names) {
      const problems = problemsOf({ [name]: value })
      if (name === 'session-tags' && value === megabytes.tags) continue
      expect(problems.length).toBeGreaterThan(0)
      expect(problems.length).toBeLessThan(12)
      expect(problems.join('\n').length).toBeLessThan(4000)
      expect(problems[0]?.startsWith(`${name}: "`)).toBe(true)
    }
    expect(performance.now() - start).toBeLessThan(5000)
  })

  test('of one and the same tag is one tag', () => {
    expect(inputsOf({ 'session-tags': megabytes.tags }).sessionTags).toEqual([{ key: 'a', value: 'b' }])
  })
})

describe('problems', () => {
  test('are reported of all inputs at once, in their order', () => {
    const { problems } = parseInputs(() => '?')
    const wrong = problems.map((problem) => problem.split(':', 1)[0])
    // A question mark is a fine audience and a fine name of a profile.
    expect(wrong).toEqual(names.filter((name) => name !== 'oidc-audience' && name !== 'profile'))
  })

  test('are reported of all values of a list', () => {
    expect(problemsOf({ 'registry-account': '111111111111, 1, 222222222222 x', region: 'eu-west-1,nowhere' })).toEqual([
      `registry-account: "1" ${lostZero}`,
      `registry-account: "x" ${notAccount}`,
      `region: "nowhere" ${notRegion}`,
    ])
  })

  test('of a list are ten at most, and a word that there are more', () => {
    const values = Array.from({ length: 30 }, (_, index) => `x${index}`).join(' ')
    const problems = problemsOf({ 'registry-account': `111111111111 ${values}` })
    expect(problems).toHaveLength(11)
    expect(problems[9]).toBe(`registry-account: "x9" ${notAccount}`)
    expect(problems[10]).toMatch(
      /^registry-account: "111111111111 x0 .*…" holds more wrong values than the 10 named; mend them all$/,
    )
  })

  test.each(lists)('tell that %s with nothing between its commas is no list', (name) => {
    expect(problemsOf({ [name]: ' , ,\n' })).toEqual([
      `${name}: ", ," holds no value; give one, or leave the input out`,
    ])
  })

  test('show a long value cut, on one line', () => {
    const [problem = ''] = problemsOf({ 'external-id': `a "quoted"\nline ${'x'.repeat(500)}` })
    expect(problemsOf({ region: 'x'.repeat(80) })).toEqual([`region: "${'x'.repeat(80)}" ${notRegion}`])
    expect(problemsOf({ region: 'x'.repeat(81) })).toEqual([`region: "${'x'.repeat(79)}…" ${notRegion}`])
    expect(problem).toBe(`external-id: "a \\"quoted\\"\\nline ${'x'.repeat(63)}…" ${notId}`)
  })
})

describe('lists', () => {
  test('are split at commas, white space and newlines; order is kept, duplicates are dropped', () => {
    const { regions, registryAccounts, repositories, sessionPolicyArns } = inputsOf({
      region: 'us-east-1,eu-west-1 eu-west-2\r\n\teu-west-1,,us-east-1,',
      'registry-account': '\n222222222222\n111111111111\n222222222222\n',
      repositories: 'b/b , a/a\u00a0c/c',
      'session-policy-arns': 'arn:aws:iam::aws:policy/B,arn:aws:iam::aws:policy/A',
    })
    expect(regions).toEqual(['us-east-1', 'eu-west-1', 'eu-west-2'])
    expect(registryAccounts).toEqual(['222222222222', '111111111111'])
    expect(repositories).toEqual(['b/b', 'a/a', 'c/c'])
    expect(sessionPolicyArns).toEqual(['arn:aws:iam::aws:policy/B', 'arn:aws:iam::aws:policy/A'])
  })

  test('keep the order and drop duplicates, whatever parts them', () => {
    const account = fc.stringMatching(/^[01]{12}$/)
    const separator = fc.stringMatching(/^[\s,]{1,4}$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(account, separator), { minLength: 1 }), separator, (parts, before) => {
        const value = before + parts.map(([id, mark]) => id + mark).join('')
        expect(inputsOf({ 'registry-account': value }).registryAccounts).toEqual([...new Set(parts.map(([id]) => id))])
      }),
    )
  })

  test('of managed session policies hold ten', () => {
    const arns = (count: number) =>
      Array.from({ length: count }, (_, index) => `arn:aws:iam::aws:policy/p${index}`).join('\n')
    expect(inputsOf({ 'session-policy-arns': arns(10) }).sessionPolicyArns).toHaveLength(10)
    expect(problemsOf({ 'session-policy-arns': arns(11) })).toEqual([
      expect.stringMatching(/^session-policy-arns: ".*…" has 11 values, and STS takes at most 10; leave some out$/),
    ])
  })
})

describe('booleans', () => {
  test.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
  ])('%s is %j', (value, expected) => {
    const { fips, dualStack, logout, outputCredentials, maskPassword } = inputsOf({
      fips: value,
      'dual-stack': value,
      logout: value,
      'output-credentials': value,
      'mask-password': value,
    })
    expect({ fips, dualStack, logout, outputCredentials, maskPassword }).toEqual({
      fips: expected,
      dualStack: expected,
      logout: expected,
      outputCredentials: expected,
      maskPassword: expected,
    })
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
  const tagsOf = (value: string) => inputsOf({ 'session-tags': value }).sessionTags

  test('are one a line, parted at the first =, trimmed', () => {
    expect(tagsOf('\n team = build \r\n\r\nurl=https://x/a=b\nempty=\nträger=größe 1\n')).toEqual([
      { key: 'team', value: 'build' },
      { key: 'url', value: 'https://x/a=b' },
      { key: 'empty', value: '' },
      { key: 'träger', value: 'größe 1' },
    ])
  })

  test('repeat no key, not even in another case', () => {
    expect(problemsOf({ 'session-tags': 'team=a\nenv=b\nTeam=c' })).toEqual([
      'session-tags: "Team=c" has the key of another tag, upper and lower case being the same: leave one out',
    ])
    expect(problemsOf({ 'session-tags': 'TEAM=a\n  team=c' })).toEqual([
      'session-tags: "team=c" has the key of another tag, upper and lower case being the same: leave one out',
    ])
    expect(tagsOf('team=a\n  team=a')).toEqual([{ key: 'team', value: 'a' }])
  })

  test('are fifty at most', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, index) => `k${index}=v`).join('\n')
    expect(tagsOf(lines(50))).toHaveLength(50)
    expect(problemsOf({ 'session-tags': lines(51) })).toEqual([
      expect.stringMatching(/^session-tags: ".*…" has 51 values, and STS takes at most 50; leave some out$/),
    ])
  })
})

describe('session-policy', () => {
  const policyOf = (value: string) => inputsOf({ 'session-policy': value }).sessionPolicy

  test('loses its white space, but not that of its strings', () => {
    expect(policyOf('{\n  "Version": "2012-10-17",\n  "Statement": [ { "Sid": "a  b" } ]\n}\n')).toBe(
      '{"Version":"2012-10-17","Statement":[{"Sid":"a  b"}]}',
    )
  })

  test('means the same afterwards, whatever it says', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(undefined, 2, '\t'), (policy, indent) => {
        const text = JSON.stringify(policy, undefined, indent)
        expect(JSON.parse(policyOf(text))).toEqual(JSON.parse(text))
      }),
    )
  })
})

describe('any values at all', () => {
  const value = fc.oneof(
    fc.constantFrom(
      '',
      'true',
      role,
      '111111111111',
      'eu-west-1',
      'public',
      '900',
      'a=b',
      '{}',
      'app',
      'none',
      'shared',
    ),
    anyText(),
    fc.string(),
  )
  const values = fc.record(Object.fromEntries(names.map((name) => [name, value])) as Record<InputName, typeof value>)

  test('are read without an exception, and every problem names an input that has a value', () => {
    fc.assert(
      fc.property(values, (given) => {
        const { inputs, problems } = parse(given)
        for (const problem of problems) {
          const name = names.find((known) => problem.startsWith(`${known}: "`))
          expect(name && given[name].trim()).toBeTruthy()
          expect(problem).not.toMatch(/[\0-\x1f]/)
        }
        expect([...inputs.given]).toEqual(
          names.filter((name) => given[name].trim()).map((name) => [name, given[name].trim()]),
        )
      }),
      { numRuns: 300 },
    )
  })

  test('are judged one by one: what is wrong alone is wrong among others', () => {
    fc.assert(
      fc.property(values, (given) => {
        expect(problemsOf(given)).toEqual(names.flatMap((name) => problemsOf({ [name]: given[name] })))
      }),
      { numRuns: 100 },
    )
  })
})
