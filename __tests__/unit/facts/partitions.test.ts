import { ECRClient } from '@aws-sdk/client-ecr'
import { describe, expect, test } from '@jest/globals'
import { partitionById, partitionOf, partitions } from '../../../src/facts/partitions.js'

const regions = partitions.flatMap(({ regions: names }) => names)

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
})
