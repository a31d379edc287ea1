import { ECRClient } from '@aws-sdk/client-ecr'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  isSessionOf,
  parseRegistryHost,
  parseRoleArn,
  partitionById,
  partitionOf,
  partitions,
  publicRegistry,
  type Registry,
  registryHost,
} from '../../../src/facts/registry-host.js'
import { anyText } from '../../support/text.js'

const account = '111111111111'
const plain = { account, fips: false, dualStack: false }

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })
const regions = partitions.flatMap(({ regions: names }) => names)

/** Every registry that has a host, also in regions that AWS has not named yet. */
const registries: fc.Arbitrary<Registry> = fc
  .record({
    account: digits(12),
    region: fc.oneof(fc.constantFrom(...regions), fc.constantFrom('eu-west-9', 'us-gov-central-2', 'cn-southwest-11')),
    fips: fc.boolean(),
    dualStack: fc.boolean(),
  })
  .filter(hasHost)

function hasHost({ region, fips, dualStack }: Registry): boolean {
  const partition = partitionOf(region)
  const hasFips = partition?.fipsRegions.includes(region)
  return !(fips && !hasFips) && !(dualStack && !partition?.dualStackSuffix)
}

describe('regions', () => {
  test.each([
    ['eu-west-1', 'aws'],
    ['mx-central-1', 'aws'],
    ['cn-northwest-1', 'aws-cn'],
    ['us-gov-west-1', 'aws-us-gov'],
    ['eusc-de-east-1', 'aws-eusc'],
    ['us-iso-west-1', 'aws-iso'],
    ['us-isob-east-1', 'aws-iso-b'],
    ['eu-isoe-west-1', 'aws-iso-e'],
    ['us-isof-south-1', 'aws-iso-f'],
  ])('%s is of partition %s', (region, partition) => {
    expect(partitionOf(region)?.id).toBe(partition)
  })

  test.each([
    ['eu-west-9', 'aws'],
    ['ap-southeast-12', 'aws'],
    ['ca-south-1', 'aws'],
    ['cn-east-1', 'aws-cn'],
    ['us-gov-central-1', 'aws-us-gov'],
    ['eusc-de-west-1', 'aws-eusc'],
    ['us-isob-southwest-2', 'aws-iso-b'],
  ])('%s, not known yet, is of partition %s', (region, partition) => {
    expect(regions).not.toContain(region)
    expect(partitionOf(region)?.id).toBe(partition)
  })

  test.each([
    ...['', 'eu', 'eu-west', 'eu-west-', 'eu-west-0', 'eu-west-01', 'eu-west-100', 'eu--1', 'eu-1', 'eu-wets-1'],
    ...[
      'eu-west-1a',
      'EU-WEST-1',
      ' eu-west-1',
      'eu-west-1\n',
      'eu-west-1.',
      'eu_west_1',
      'eu-west-１',
      'eu-west-1,us-east-1',
    ],
    ...['us-eastwest-1', 'us-westeast-1', 'us-eastcentral-1', 'us-northsouth-1', 'us-centraleast-1'],
    ...['aws-global', 'us-gov-1', 'us-iso-1', 'eusc-fr-east-1', 'xx-west-1', 'cn-gov-north-1', 'gov-us-west-1'],
    ...[
      'localhost',
      'eu-west-1.evil.example',
      'evil.example/eu-west-1',
      'eu-west-1@evil',
      '*',
      'constructor',
      '__proto__',
    ],
  ])('%j can be no region', (region) => {
    expect(partitionOf(region)).toBeUndefined()
  })

  test('stand in one partition each, and follow their own pattern', () => {
    expect(new Set(regions).size).toBe(regions.length)
    for (const { id, families, regions: names, fipsRegions } of partitions) {
      for (const name of names) expect(name).toMatch(new RegExp(`^(?:${families})-[a-z]+-[0-9]$`))
      expect(names).toEqual(expect.arrayContaining([...fipsRegions]))
      expect(names.map((name) => partitionOf(name)?.id)).toEqual(names.map(() => id))
    }
  })

  test.each(regions)('%s has the domain that the AWS SDK calls ECR at', async (region) => {
    const { endpointProvider } = new ECRClient({ region }).config
    const call = (UseDualStack: boolean) =>
      endpointProvider({ Region: region, UseFIPS: false, UseDualStack }).url.hostname
    const { suffix, dualStackSuffix } = partitionOf(region) ?? {}
    expect(`api.ecr.${region}.${suffix}`).toBe(call(false))
    // API and registry differ in the first word of the domain only: api.aws and on.aws.
    if (dualStackSuffix) expect(`ecr.${region}.${dualStackSuffix.replace(/^on\./, 'api.')}`).toBe(call(true))
  })
})

describe('the table', () => {
  test('names the regions that AWS has had by November 2026, one from each part of the world', () => {
    expect(partitions.map(({ id, regions: names }) => `${id} ${names.length}`)).toEqual([
      ...['aws 34', 'aws-cn 2', 'aws-us-gov 2', 'aws-eusc 1', 'aws-iso 2', 'aws-iso-b 2', 'aws-iso-e 1', 'aws-iso-f 2'],
    ])
    const some = ['af-south-1', 'ap-southeast-5', 'ap-southeast-7', 'eu-west-3', 'us-west-2', 'cn-north-1']
    expect(regions).toEqual(expect.arrayContaining(some))
  })

  test('knows whom GitHub’s token is made out to', () => {
    expect(partitionById('aws')?.audience).toBe('sts.amazonaws.com')
    expect(partitionById('aws-us-gov')?.audience).toBe('sts.amazonaws.com')
    expect(partitionById('aws-cn')?.audience).toBe('sts.amazonaws.com.cn')
    expect(partitionById('aws-xx')).toBeUndefined()
  })

  test('knows ECR Public', () => {
    expect(publicRegistry).toEqual({
      host: 'public.ecr.aws',
      dualStackHost: 'ecr-public.aws.com',
      region: 'us-east-1',
    })
  })
})

describe('the host of a registry', () => {
  test('is none where there is no such region, and the error says so', () => {
    for (const dualStack of [false, true]) {
      const host = () => registryHost({ ...plain, region: 'nowhere', dualStack })
      expect(host).toThrow(new RangeError('no such registry host in region nowhere'))
    }
  })

  test('is read back with its variant', () => {
    const host = '111111111111.dkr-ecr-fips.us-east-1.on.aws'
    expect(parseRegistryHost(host)).toEqual({ account, region: 'us-east-1', fips: true, dualStack: true })
  })

  test.each([
    ['eu-west-1', '111111111111.dkr.ecr.eu-west-1.amazonaws.com'],
    ['eu-west-9', '111111111111.dkr.ecr.eu-west-9.amazonaws.com'],
    ['cn-north-1', '111111111111.dkr.ecr.cn-north-1.amazonaws.com.cn'],
    ['us-gov-west-1', '111111111111.dkr.ecr.us-gov-west-1.amazonaws.com'],
    ['eusc-de-east-1', '111111111111.dkr.ecr.eusc-de-east-1.amazonaws.eu'],
    ['us-iso-east-1', '111111111111.dkr.ecr.us-iso-east-1.c2s.ic.gov'],
    ['us-isob-east-1', '111111111111.dkr.ecr.us-isob-east-1.sc2s.sgov.gov'],
    ['eu-isoe-west-1', '111111111111.dkr.ecr.eu-isoe-west-1.cloud.adc-e.uk'],
    ['us-isof-south-1', '111111111111.dkr.ecr.us-isof-south-1.csp.hci.ic.gov'],
  ])('in %s is %s', (region, host) => {
    expect(registryHost({ ...plain, region })).toBe(host)
  })

  test.each([
    [{ fips: true }, 'us-east-2', '111111111111.dkr.ecr-fips.us-east-2.amazonaws.com'],
    [{ fips: true }, 'us-gov-east-1', '111111111111.dkr.ecr-fips.us-gov-east-1.amazonaws.com'],
    [{ dualStack: true }, 'eu-west-1', '111111111111.dkr-ecr.eu-west-1.on.aws'],
    [{ dualStack: true }, 'us-gov-west-1', '111111111111.dkr-ecr.us-gov-west-1.on.aws'],
    [{ dualStack: true }, 'cn-north-1', '111111111111.dkr-ecr.cn-north-1.on.amazonwebservices.com.cn'],
    [{ fips: true, dualStack: true }, 'us-west-2', '111111111111.dkr-ecr-fips.us-west-2.on.aws'],
  ])('with %j in %s is %s', (variant, region, host) => {
    expect(registryHost({ ...plain, ...variant, region })).toBe(host)
  })

  test.each([
    [{ fips: true }, 'eu-west-1'],
    [{ fips: true }, 'cn-north-1'],
    [{ dualStack: true }, 'eusc-de-east-1'],
    [{ dualStack: true }, 'us-iso-east-1'],
    [{}, 'eu-wets-1'],
    [{}, 'evil.example/'],
  ])('is none with %j in %s', (variant, region) => {
    expect(() => registryHost({ ...plain, ...variant, region })).toThrow(RangeError)
  })
})

describe('parseRegistryHost', () => {
  test('reads back every host that is computed', () => {
    fc.assert(
      fc.property(registries, (registry) => expect(parseRegistryHost(registryHost(registry))).toEqual(registry)),
    )
  })

  test.each([
    '',
    'amazonaws.com',
    'public.ecr.aws',
    '111111111111',
    '11111111111.dkr.ecr.eu-west-1.amazonaws.com',
    '1111111111111.dkr.ecr.eu-west-1.amazonaws.com',
    '１１１１１１１１１１１１.dkr.ecr.eu-west-1.amazonaws.com',
    '111111111111.dkr.ecr.eu-west-１.amazonaws.com',
    'https://111111111111.dkr.ecr.eu-west-1.amazonaws.com',
    '//111111111111.dkr.ecr.eu-west-1.amazonaws.com',
    '111111111111.dkr.ecr.eu-west-1.amazonaws.com/',
    '111111111111.dkr.ecr.eu-west-1.amazonaws.com/app',
    '111111111111.dkr.ecr.eu-west-1.amazonaws.com?x',
    '111111111111.dkr.ecr.eu-west-1.amazonaws.com#x',
    '111111111111.dkr.ecr.eu-west-1.amazonaws.com:443',
    '111111111111.dkr.ecr.eu-west-1.amazonaws.com.',
    '111111111111.dkr.ecr.eu-west-1.amazonaws.com\n',
    '\n111111111111.dkr.ecr.eu-west-1.amazonaws.com',
    '111111111111.dkr.ecr.eu-west-1.amazonaws.com\0',
    ' 111111111111.dkr.ecr.eu-west-1.amazonaws.com',
    'AWS@111111111111.dkr.ecr.eu-west-1.amazonaws.com',
    '111111111111.dkr.ecr.eu-west-1.amazonaws.com@evil.example',
    '111111111111.dkr.ecr.eu-west-1.amazonaws.com.evil.example',
    '111111111111.dkr.ecr.eu-west-1.evil.example',
    'evil.example/111111111111.dkr.ecr.eu-west-1.amazonaws.com',
    'evil-111111111111.dkr.ecr.eu-west-1.amazonaws.com',
    '111111111111.DKR.ecr.eu-west-1.amazonaws.com',
    '111111111111.dkr.ecr.eu-west-1.amazonaws.COM',
    '111111111111.dkr.ecr.eu-west-1.amаzonaws.com', // the second a is Cyrillic
    '111111111111。dkr。ecr。eu-west-1。amazonaws。com',
    '111111111111.dkr%2eecr.eu-west-1.amazonaws.com',
    '111111111111.dkr.ecr.evil.example.eu-west-1.amazonaws.com',
    '111111111111.dkr.ecr.eu-wets-1.amazonaws.com',
    '111111111111.dkr.ecr.amazonaws.com',
    '111111111111.dkr.ecr.eu-west-1.amazonaws.com.cn',
    '111111111111.dkr.ecr.cn-north-1.amazonaws.com',
    '111111111111.dkr.ecr.eusc-de-east-1.amazonaws.com',
    '111111111111.dkr.ecr.us-iso-east-1.sc2s.sgov.gov',
    '111111111111.dkr.ecr-fips.eu-west-1.amazonaws.com',
    '111111111111.dkr.ecr-fips.us-east-1.on.aws',
    '111111111111.dkr-ecr.eu-west-1.amazonaws.com',
    '111111111111.dkr.ecr.eu-west-1.on.aws',
    '111111111111.dkr_ecr.eu-west-1.amazonaws.com',
    '111111111111.dkr.ecr_fips.us-east-1.amazonaws.com',
  ])('refuses %j', (host) => {
    expect(parseRegistryHost(host)).toBeUndefined()
  })

  test('refuses a host with anything before or behind it', () => {
    const more = anyText({ minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(registries, more, (registry, text) => {
        const host = registryHost(registry)
        expect([`${text}${host}`, `${host}${text}`].map(parseRegistryHost)).toEqual([undefined, undefined])
      }),
      { numRuns: 1000 },
    )
  })

  test('refuses every look-alike of a character', () => {
    const alike = fc.constantFrom<(character: string) => string>(
      (character) => character.toUpperCase(),
      (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0), // full-width form
      (character) =>
        ({ a: 'а', c: 'с', e: 'е', o: 'о', s: 'ѕ', '.': '。', '-': '‐', '1': 'l', '0': 'O' })[character] ??
        `${character}\u0301`,
      (character) => `\u200b${character}`,
      (character) => `%${(character.codePointAt(0) ?? 0).toString(16)}`,
    )
    fc.assert(
      fc.property(registries, fc.nat(), alike, (registry, at, change) => {
        const host = registryHost(registry)
        const index = at % host.length
        const forged = `${host.slice(0, index)}${change(host.charAt(index))}${host.slice(index + 1)}`
        fc.pre(forged !== host)
        expect(parseRegistryHost(forged)).toBeUndefined()
      }),
      { numRuns: 2000 },
    )
  })

  test('takes no other text for the registry of this account and region', () => {
    const edits = fc.array(
      fc.record({
        at: fc.nat(80),
        drop: fc.nat(12),
        text: fc.oneof(
          fc.constantFrom('.', '-', '.cn', '-fips', '.on.aws', 'amazonaws.com', '@', ':', '/', '1', 'us-east-1', 'dkr'),
          fc.string({ maxLength: 3 }),
        ),
      }),
      { minLength: 1, maxLength: 3 },
    )
    fc.assert(
      fc.property(registries, edits, (registry, changes) => {
        const host = registryHost(registry)
        const edited = changes.reduce(
          (text, { at, drop, text: put }) => text.slice(0, at) + put + text.slice(at + drop),
          host,
        )
        const parsed = parseRegistryHost(edited)
        // Another registry's host may come out of it, never another host of the same registry.
        if (edited !== host) expect(parsed).not.toEqual(registry)
        if (parsed) expect(registryHost(parsed)).toBe(edited)
      }),
      { numRuns: 3000 },
    )
  })

  test('takes no text at all for a registry of a region or account that can not be', () => {
    const text = fc.stringMatching(
      /^[0-9]{10,14}[.-]dkr[.-]ecr(-fips)?\.[a-z0-9.-]{1,20}\.(amazonaws\.com(\.cn)?|on\.aws|amazonaws\.eu)$/,
    )
    fc.assert(
      fc.property(text, (host) => {
        const parsed = parseRegistryHost(host)
        if (!parsed) return
        expect(parsed.account).toMatch(/^[0-9]{12}$/)
        expect(partitionOf(parsed.region)).toBeDefined()
      }),
      { numRuns: 2000 },
    )
  })
})

const names = fc.stringMatching(/^[A-Za-z0-9_+=,.@-]{1,64}$/)
const paths = fc
  .array(fc.stringMatching(/^[!-.0-~]{1,20}$/), { maxLength: 3 })
  .map((parts) => parts.map((part) => `${part}/`).join(''))
const roles = fc.record({
  partition: fc.constantFrom(...partitions.map(({ id }) => id)),
  account: digits(12),
  name: names,
})
const sessionNames = fc.stringMatching(/^[A-Za-z0-9_+=,.@-]{2,64}$/)

describe('parseRoleArn', () => {
  test('takes every role apart, whatever its path', () => {
    fc.assert(
      fc.property(roles, paths, (role, path) => {
        expect(parseRoleArn(`arn:${role.partition}:iam::${role.account}:role/${path}${role.name}`)).toEqual(role)
      }),
    )
  })

  test.each([
    '',
    'ecr-push',
    'arn:aws:iam::111111111111:role/',
    'arn:aws:iam::111111111111:role',
    'arn:aws:iam::111111111111:role/a b',
    'arn:aws:iam::111111111111:role/ecr-push\n',
    '\narn:aws:iam::111111111111:role/ecr-push',
    'arn:aws:iam::111111111111:role//ecr-push',
    'arn:aws:iam::111111111111:role/ecr-push/',
    'arn:aws:iam::111111111111:role/ecr*',
    `arn:aws:iam::111111111111:role/${'x'.repeat(65)}`,
    `arn:aws:iam::111111111111:role/${'x/'.repeat(1020)}y`,
    'arn:aws:iam::111111111111:Role/ecr-push',
    'arn:aws:iam::111111111111:user/ecr-push',
    'arn:aws:iam::111111111111:policy/ecr-push',
    'arn:aws:iam::11111111111:role/ecr-push',
    'arn:aws:iam::1111111111111:role/ecr-push',
    'arn:aws:iam::１１１１１１１１１１１１:role/ecr-push',
    'arn:aws:iam:eu-west-1:111111111111:role/ecr-push',
    'arn:aws:sts::111111111111:assumed-role/ecr-push/session',
    'arn:aws:s3::111111111111:role/ecr-push',
    'arn:evil:iam::111111111111:role/ecr-push',
    'arn:aws-evil:iam::111111111111:role/ecr-push',
    'ARN:aws:iam::111111111111:role/ecr-push',
    'xarn:aws:iam::111111111111:role/ecr-push',
    'arn:aws:iam::111111111111:role/écr',
    '--help',
  ])('refuses %j', (arn) => {
    expect(parseRoleArn(arn)).toBeUndefined()
  })

  test('takes 2048 characters, and not one more', () => {
    const arn = `arn:aws:iam::111111111111:role/${'x'.repeat(2015)}/y`
    expect(arn).toHaveLength(2048)
    expect(parseRoleArn(arn)).toEqual({ partition: 'aws', account, name: 'y' })
    expect(parseRoleArn(arn.replace('role/', 'role/x'))).toBeUndefined()
  })

  test('refuses a very long text at once', () => {
    const start = performance.now()
    expect(parseRoleArn(`arn:aws:iam::111111111111:role/${'a/'.repeat(500_000)}`)).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('isSessionOf', () => {
  const roleArn = (role: { partition: string; account: string; name: string }, path = '') =>
    `arn:${role.partition}:iam::${role.account}:role/${path}${role.name}`
  const sessionArn = (role: { partition: string; account: string; name: string }, session: string) =>
    `arn:${role.partition}:sts::${role.account}:assumed-role/${role.name}/${session}`

  test('knows every session of a role, which is named without the role’s path', () => {
    fc.assert(
      fc.property(roles, paths, sessionNames, (role, path, session) => {
        expect(isSessionOf(roleArn(role, path), sessionArn(role, session))).toBe(true)
      }),
    )
  })

  test('takes the session of no other partition, account or name', () => {
    fc.assert(
      fc.property(roles, roles, sessionNames, (role, other, session) => {
        const mixed = [
          { ...role, partition: other.partition },
          { ...role, account: other.account },
          { ...role, name: other.name },
          { ...role, name: `${role.name}x` },
        ]
        for (const one of mixed) {
          const same = roleArn(one) === roleArn(role)
          expect(isSessionOf(roleArn(role), sessionArn(one, session))).toBe(same)
        }
      }),
    )
  })

  test.each([
    '',
    'arn:aws:iam::111111111111:role/ecr-push',
    'arn:aws:sts::111111111111:assumed-role/ecr-push',
    'arn:aws:sts::111111111111:assumed-role/ecr-push/',
    'arn:aws:sts::111111111111:assumed-role/ecr-push/a/b',
    'arn:aws:sts::111111111111:assumed-role/team/ecr-push/run',
    'arn:aws:sts::111111111111:assumed-role/ecr-push/run\n',
    'xarn:aws:sts::111111111111:assumed-role/ecr-push/run',
    'arn:aws:sts::111111111111:federated-user/ecr-push/run',
    'arn:aws:sts::222222222222:assumed-role/ecr-push/run',
    'arn:aws-cn:sts::111111111111:assumed-role/ecr-push/run',
    'arn:aws:sts::111111111111:assumed-role/ECR-PUSH/run',
  ])('takes %j for no session of the role', (session) => {
    expect(isSessionOf('arn:aws:iam::111111111111:role/team/ecr-push', session)).toBe(false)
  })

  test('takes nothing for a session of something that is no role', () => {
    expect(isSessionOf('', 'arn:aws:sts::111111111111:assumed-role/ecr-push/run')).toBe(false)
    expect(isSessionOf('ecr-push', 'arn:aws:sts::111111111111:assumed-role/ecr-push/run')).toBe(false)
  })
})
