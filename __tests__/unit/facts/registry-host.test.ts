import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { partitionOf, partitions } from '../../../src/facts/partitions.js'
import { parseRegistryHost, publicRegistry, type Registry, registryHost } from '../../../src/facts/registry-host.js'

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

test('ECR Public has one host in each variant, and its token one region', () => {
  expect(publicRegistry).toEqual({ host: 'public.ecr.aws', dualStackHost: 'ecr-public.aws.com', region: 'us-east-1' })
})

describe('the host of a registry', () => {
  test('is read back with its variant', () => {
    const read = parseRegistryHost('111111111111.dkr-ecr-fips.us-east-1.on.aws')
    expect(read).toEqual({ account, region: 'us-east-1', fips: true, dualStack: true })
  })

  test('is none where there is no such region, and the error says so', () => {
    for (const dualStack of [false, true]) {
      const host = () => registryHost({ ...plain, region: 'nowhere', dualStack })
      expect(host).toThrow(new RangeError('no such registry host in region nowhere'))
    }
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

  const host = '111111111111.dkr.ecr.eu-west-1.amazonaws.com'

  test.each([
    ...['', 'amazonaws.com', 'public.ecr.aws', '111111111111', '111111111111.dkr.ecr.amazonaws.com'],
    ...['https://', '//', ' ', '\n', 'AWS@', 'evil.example/', 'evil-', '1'].map((before) => `${before}${host}`),
    ...['/', '/app', '?x', '#x', ':443', '.', '\n', '\0', '@evil.example', '.evil.example', '.cn'].map(
      (after) => `${host}${after}`,
    ),
    ...['11111111111', '１１１１１１１１１１１１'].map((account) => host.replace('111111111111', account)),
    ...['eu-west-１', 'eu-wets-1', 'evil.example.eu-west-1', 'cn-north-1', 'eusc-de-east-1'].map((region) =>
      host.replace('eu-west-1', region),
    ),
    ...['evil.example', 'amazonaws.COM', 'on.aws'].map((suffix) => host.replace('amazonaws.com', suffix)),
    ...['.DKR.ecr.', '.dkr%2eecr.', '.dkr_ecr.', '.dkr-ecr.', '.dkr.ecr-fips.'].map((name) =>
      host.replace('.dkr.ecr.', name),
    ),
    host.replace('amazonaws', 'amаzonaws'), // the second a is Cyrillic
    host.replaceAll('.', '。'),
    '111111111111.dkr.ecr.us-iso-east-1.sc2s.sgov.gov',
    '111111111111.dkr.ecr-fips.us-east-1.on.aws',
    '111111111111.dkr.ecr_fips.us-east-1.amazonaws.com',
  ])('refuses %j', (text) => {
    expect(parseRegistryHost(text)).toBeUndefined()
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
})
