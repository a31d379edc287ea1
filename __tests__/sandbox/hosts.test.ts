import { expect, test } from '@jest/globals'
import { placeOf } from '../../sandbox/network/hosts.js'

test.each([
  ['sts.eu-west-1.amazonaws.com', 'sts', 'aws', 'eu-west-1', ''],
  ['sts.amazonaws.com', 'sts', 'aws', 'us-east-1', ''],
  ['sts-fips.us-east-2.amazonaws.com', 'sts', 'aws', 'us-east-2', ''],
  ['sts.eu-west-1.api.aws', 'sts', 'aws', 'eu-west-1', ''],
  ['sts-fips.us-east-1.api.aws', 'sts', 'aws', 'us-east-1', ''],
  ['sts.cn-north-1.amazonaws.com.cn', 'sts', 'aws-cn', 'cn-north-1', ''],
  ['sts.us-gov-east-1.amazonaws.com', 'sts', 'aws-us-gov', 'us-gov-east-1', ''],
  ['sts.eusc-de-east-1.amazonaws.eu', 'sts', 'aws-eusc', 'eusc-de-east-1', ''],
  ['sts.us-iso-east-1.c2s.ic.gov', 'sts', 'aws-iso', 'us-iso-east-1', ''],
  ['sts.us-isob-east-1.sc2s.sgov.gov', 'sts', 'aws-iso-b', 'us-isob-east-1', ''],
  ['sts.eu-isoe-west-1.cloud.adc-e.uk', 'sts', 'aws-iso-e', 'eu-isoe-west-1', ''],
  ['sts.us-isof-south-1.csp.hci.ic.gov', 'sts', 'aws-iso-f', 'us-isof-south-1', ''],
  ['api.ecr.eu-west-1.amazonaws.com', 'ecr', 'aws', 'eu-west-1', ''],
  ['ecr.eu-west-1.api.aws', 'ecr', 'aws', 'eu-west-1', ''],
  ['api.ecr-fips.us-east-1.amazonaws.com', 'ecr', 'aws', 'us-east-1', ''],
  ['ecr-fips.us-gov-west-1.api.aws', 'ecr', 'aws-us-gov', 'us-gov-west-1', ''],
  ['api.ecr-public.us-east-1.amazonaws.com', 'ecr-public', 'aws', 'us-east-1', ''],
  ['ecr-public.us-east-1.api.aws', 'ecr-public', 'aws', 'us-east-1', ''],
  ['111111111111.dkr.ecr.eu-west-1.amazonaws.com', 'registry', 'aws', 'eu-west-1', '111111111111'],
  ['111111111111.dkr.ecr-fips.us-west-2.amazonaws.com', 'registry', 'aws', 'us-west-2', '111111111111'],
  ['111111111111.dkr-ecr.ap-southeast-2.on.aws', 'registry', 'aws', 'ap-southeast-2', '111111111111'],
  ['111111111111.dkr-ecr-fips.us-gov-west-1.on.aws', 'registry', 'aws-us-gov', 'us-gov-west-1', '111111111111'],
  ['111111111111.dkr.ecr.cn-northwest-1.amazonaws.com.cn', 'registry', 'aws-cn', 'cn-northwest-1', '111111111111'],
  ['public.ecr.aws', 'registry', 'aws', '', ''],
  ['ecr-public.aws.com', 'registry', 'aws', '', ''],
  ['token.actions.githubusercontent.com', 'oidc', 'aws', '', ''],
])('%s is %s in %s', (host, service, partition, region, account) => {
  expect(placeOf(host)).toEqual({ service, host, partition, region, account })
})

test.each([
  'example.com',
  'sts.eu-wst-1.amazonaws.com',
  'sts.cn-north-1.amazonaws.com',
  'sts.eu-west-1.amazonaws.com.cn',
  'sts-fips.eu-west-1.amazonaws.com',
  '111111111111.dkr.ecr-fips.eu-west-1.amazonaws.com',
  '11111111111.dkr.ecr.eu-west-1.amazonaws.com',
  '111111111111.dkr.ecr.eu-west-1.amazonaws.com.example.com',
  'xsts.eu-west-1.amazonaws.com',
  'stsxeu-west-1.amazonaws.com',
  'api.ecr-public.eu-west-1.amazonaws.com',
  'index.docker.io',
])('%s does not resolve', (host) => {
  expect(placeOf(host)).toBeUndefined()
})
