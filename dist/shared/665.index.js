"use strict";
exports.id = 665;
exports.ids = [
 665
];
exports.modules = {
 4076: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   p: ()=>connectToAws
  });
  var partitions = __webpack_require__(3607);
  function apiPlaces({ who, where }, env) {
   return [
    ...gitHubPlaces(who, env),
    ...stsPlaces(who, where),
    ...ecrPlaces(where)
   ];
  }
  function gitHubPlaces({ base }, env) {
   return 'oidc' === base.kind ? placesIn(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') : [];
  }
  function stsPlaces({ lastRoleArn, stsRegion, stsEndpoint }, { fips, dualStack }) {
   if (!lastRoleArn) return [];
   if (stsEndpoint) return placesIn(stsEndpoint);
   let { id, suffix, apiSuffix } = suffixesOf(stsRegion);
   let service = fips && (dualStack || 'aws-us-gov' !== id) ? 'sts-fips' : 'sts';
   return [
    awsPlace(`${service}.${stsRegion}.${dualStack ? apiSuffix : suffix}`)
   ];
  }
  function ecrPlaces({ type, regions, fips, dualStack, endpoint }) {
   if (endpoint) return placesIn(endpoint);
   let service = 'public' === type ? 'ecr-public' : `ecr${fips ? '-fips' : ''}`;
   return regions.map((region)=>{
    let { suffix, apiSuffix } = suffixesOf(region);
    return awsPlace(dualStack ? `${service}.${region}.${apiSuffix}` : `api.${service}.${region}.${suffix}`);
   });
  }
  function placesIn(url) {
   let { protocol, hostname = '', port } = URL.parse(url) ?? {};
   let isNamed = /[a-z]$/i.test(hostname);
   return isNamed && 'https:' === protocol ? [
    {
     host: hostname,
     port: Number(port || 443)
    }
   ] : [];
  }
  let awsPlace = (host)=>({
    host,
    port: 443
   });
  function suffixesOf(region) {
   let { id, suffix, dualStackSuffix } = (0, partitions.iQ)(region) ?? {};
   return {
    id,
    suffix,
    apiSuffix: dualStackSuffix?.replace(/^on/, 'api')
   };
  }
  var external_node_http_ = __webpack_require__(7067);
  var external_node_https_ = __webpack_require__(4708);
  var endpoints = __webpack_require__(5762);
  var external_node_net_ = __webpack_require__(7030);
  function bypassesProxy(place, noProxy) {
   let name = place.host.toLowerCase().replace(/^\[|\]$/g, '');
   if (isLoopback(name)) return true;
   let entries = noProxy.toLowerCase().split(/[\s,]+/);
   return entries.some((entry)=>'' !== entry && covers(entry, name, place.port));
  }
  function covers(entry, name, port) {
   if ('*' === entry) return true;
   if (entry.includes('/')) return isInBlock(name, entry);
   let { host, port: onlyPort } = parseEntry(entry);
   if (onlyPort && Number(onlyPort) !== port) return false;
   if ((0, external_node_net_.isIP)(host)) return isInBlock(name, `${host}/${4 === (0, external_node_net_.isIP)(host) ? 32 : 128}`);
   let domain = host.replace(/^\*?\./, '.');
   return domain.startsWith('.') ? name.endsWith(domain) : name === domain || name.endsWith(`.${domain}`);
  }
  function parseEntry(entry) {
   if ((0, external_node_net_.isIP)(entry)) return {
    host: entry
   };
   let [, bracketed, plain, port] = /^(?:\[([^\]]*)\]|([^:]*))(?::([0-9]+))?$/.exec(entry) ?? [];
   return {
    host: bracketed ?? plain ?? entry,
    port
   };
  }
  function isLoopback(name) {
   return [
    'localhost',
    '::1'
   ].includes(name) || name.startsWith('127.') && (0, external_node_net_.isIPv4)(name);
  }
  function isInBlock(name, block) {
   let [network = '', prefix = ''] = block.split('/');
   let family = (0, external_node_net_.isIP)(network);
   if (!family || (0, external_node_net_.isIP)(name) !== family || !/^[0-9]{1,3}$/.test(prefix) || Number(prefix) > (4 === family ? 32 : 128)) return false;
   let blocks = new external_node_net_.BlockList();
   blocks.addSubnet(network, Number(prefix), 4 === family ? 'ipv4' : 'ipv6');
   return blocks.check(name, 4 === family ? 'ipv4' : 'ipv6');
  }
  function openTunnel(proxy, { host, port }) {
   let target = `${host}:${port}`;
   let refusal = (said, statusCode)=>Object.assign(new Error(`CONNECT ${target} via ${proxy.origin}: ${said}`), {
     code: 'ERR_PROXY_TUNNEL',
     statusCode
    });
   return new Promise((resolve, reject)=>{
    let request = ('https:' === proxy.protocol ? external_node_https_ : external_node_http_).request({
     ...{
      method: 'CONNECT',
      path: target,
      agent: false
     },
     ...{
      hostname: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: proxy.port
     },
     headers: {
      host: target,
      'proxy-connection': 'keep-alive',
      connection: 'keep-alive',
      ...authorization(proxy)
     }
    });
    request.on('connect', ({ statusCode = 0, statusMessage }, socket, early)=>{
     if (200 === statusCode && 0 === early.length) return resolve(socket);
     socket.destroy();
     let isRefused = 200 !== statusCode;
     reject(isRefused ? refusal(`HTTP/1.1 ${statusCode} ${statusMessage}`, statusCode) : refusal('more than an answer'));
    });
    request.on('error', (error)=>{
     let isAnswered = 'socket hang up' === error.message || error.code?.startsWith('HPE_');
     reject(isAnswered ? refusal(error.message) : error);
    });
    request.end();
   });
  }
  function authorization({ username, password }) {
   if ('' === username && '' === password) return {};
   let credentials = Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64');
   return {
    'proxy-authorization': `Basic ${credentials}`
   };
  }
  function decoded(text) {
   try {
    return decodeURIComponent(text);
   } catch  {
    return text;
   }
  }
  function openConnections(env) {
   let httpsAgent = new external_node_https_.Agent({
    keepAlive: true
   });
   let httpAgent = new external_node_http_.Agent({
    keepAlive: true
   });
   let connect = httpsAgent.createConnection.bind(httpsAgent);
   let proxy = httpsProxy(env);
   let noProxy = env['no_proxy'] || env['NO_PROXY'] || '';
   let early = new Map();
   let open = async (request)=>{
    let place = placeOf(request);
    let tunnel = proxy && !bypassesProxy(place, noProxy) ? {
     socket: await openTunnel(proxy, place)
    } : {};
    return whenSecured(connect({
     ...request,
     ...tunnel
    }));
   };
   let take = async (request)=>{
    let key = keyOf(placeOf(request));
    let waiting = early.get(key);
    early.delete(key);
    let socket = await waiting;
    if (socket && isFresh(socket)) return socket;
    socket?.destroy();
    return open(request);
   };
   httpsAgent.createConnection = (request, callback)=>{
    take(request).then((socket)=>callback?.(null, socket), (error)=>callback?.(error, void 0));
   };
   return {
    httpsAgent,
    httpAgent,
    warmUp: (place)=>{
     let socket = open({
      ...httpsAgent.options,
      ...place,
      servername: place.host
     });
     socket.catch(()=>void 0);
     early.set(keyOf(place), socket);
    },
    close: ()=>{
     for (let socket of early.values())socket.then((unused)=>unused.destroy()).catch(()=>void 0);
     for (let agent of [
      httpsAgent,
      httpAgent
     ])agent.destroy();
    }
   };
  }
  function httpsProxy(env) {
   return (0, endpoints.sd)(env['https_proxy'] || env['HTTPS_PROXY']);
  }
  function placeOf({ host, port }) {
   return {
    host: host ?? '',
    port: Number(port)
   };
  }
  function keyOf({ host, port }) {
   return `${host}:${port}`;
  }
  function whenSecured(socket) {
   return new Promise((resolve, reject)=>{
    socket?.on('error', reject);
    socket?.on('secureConnect', ()=>resolve(socket));
   });
  }
  function isFresh(socket) {
   return !socket.destroyed && socket.writable && 0 === socket.readableLength;
  }
  function connectToAws(plan, { env, debug }) {
   let connections = openConnections(env);
   let places = apiPlaces(plan, env);
   for (let place of places)connections.warmUp(place);
   debug(`Hosts to call: ${places.map(({ host, port })=>`${host}:${port}`).join(', ')}`);
   return connections;
  }
 }),
 2208: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>parseRoleArn,
   o: ()=>isSessionOf
  });
  var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3607);
  function parseRoleArn(arn) {
   if (arn.length > 2048) return;
   let match = /^arn:(aws[a-z-]*):iam::([0-9]{12}):role\/(?:[\x21-\x2e\x30-\x7e]+\/)*([A-Za-z0-9_+=,.@-]{1,64})$/.exec(arn);
   let [, partition = '', account = '', name = ''] = match ?? [];
   return match && (0, _partitions_js__WEBPACK_IMPORTED_MODULE_0__.fV)(partition) ? {
    partition,
    account,
    name
   } : void 0;
  }
  function isSessionOf(roleArn, sessionArn) {
   let role = parseRoleArn(roleArn);
   let match = /^arn:(aws[a-z-]*):sts::([0-9]{12}):assumed-role\/([^/]+)\/[A-Za-z0-9_+=,.@-]{2,64}$/.exec(sessionArn);
   let [, partition, account, name] = match ?? [];
   return void 0 !== role && partition === role.partition && account === role.account && name === role.name;
  }
 }),
 3607: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Mo: ()=>partitions,
   fV: ()=>partitionById,
   iQ: ()=>partitionOf
  });
  let audience = 'sts.amazonaws.com';
  let partitions = [
   {
    id: 'aws',
    families: 'us|eu|ap|sa|ca|me|af|il|mx',
    regions: [
     'af-south-1',
     'ap-east-1',
     'ap-east-2',
     'ap-northeast-1',
     'ap-northeast-2',
     'ap-northeast-3',
     'ap-south-1',
     'ap-south-2',
     'ap-southeast-1',
     'ap-southeast-2',
     'ap-southeast-3',
     'ap-southeast-4',
     'ap-southeast-5',
     'ap-southeast-6',
     'ap-southeast-7',
     'ca-central-1',
     'ca-west-1',
     'eu-central-1',
     'eu-central-2',
     'eu-north-1',
     'eu-south-1',
     'eu-south-2',
     'eu-west-1',
     'eu-west-2',
     'eu-west-3',
     'il-central-1',
     'me-central-1',
     'me-south-1',
     'mx-central-1',
     'sa-east-1',
     'us-east-1',
     'us-east-2',
     'us-west-1',
     'us-west-2'
    ],
    suffix: 'amazonaws.com',
    dualStackSuffix: 'on.aws',
    fipsRegions: [
     'us-east-1',
     'us-east-2',
     'us-west-1',
     'us-west-2'
    ],
    audience
   },
   {
    id: 'aws-cn',
    families: 'cn',
    regions: [
     'cn-north-1',
     'cn-northwest-1'
    ],
    suffix: 'amazonaws.com.cn',
    dualStackSuffix: 'on.amazonwebservices.com.cn',
    fipsRegions: [],
    audience: 'sts.amazonaws.com.cn'
   },
   {
    id: 'aws-us-gov',
    families: 'us-gov',
    regions: [
     'us-gov-east-1',
     'us-gov-west-1'
    ],
    suffix: 'amazonaws.com',
    dualStackSuffix: 'on.aws',
    fipsRegions: [
     'us-gov-east-1',
     'us-gov-west-1'
    ],
    audience
   },
   isolated('aws-eusc', 'eusc-de', 'amazonaws.eu', [
    'eusc-de-east-1'
   ]),
   isolated('aws-iso', 'us-iso', 'c2s.ic.gov', [
    'us-iso-east-1',
    'us-iso-west-1'
   ]),
   isolated('aws-iso-b', 'us-isob', 'sc2s.sgov.gov', [
    'us-isob-east-1',
    'us-isob-west-1'
   ]),
   isolated('aws-iso-e', 'eu-isoe', 'cloud.adc-e.uk', [
    'eu-isoe-west-1'
   ]),
   isolated('aws-iso-f', 'us-isof', 'csp.hci.ic.gov', [
    'us-isof-east-1',
    'us-isof-south-1'
   ])
  ];
  function isolated(id, families, suffix, regions) {
   return {
    id,
    families,
    regions,
    suffix,
    fipsRegions: [],
    audience
   };
  }
  let directions = '(?:north|south|central|(?:north|south)?(?:east|west))';
  function partitionOf(region) {
   return partitions.find(({ families })=>regionPattern(families).test(region));
  }
  function regionPattern(families) {
   return new RegExp(`^(?:${families})-${directions}-[1-9][0-9]?$`);
  }
  function partitionById(id) {
   return partitions.find((partition)=>partition.id === id);
  }
 }),
 1018: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   R5: ()=>isEcrHost,
   TZ: ()=>parseRegistryHost,
   U$: ()=>registryHost,
   td: ()=>publicRegistry
  });
  var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3607);
  function registryHost({ account, region, fips, dualStack }) {
   let partition = (0, _partitions_js__WEBPACK_IMPORTED_MODULE_0__.iQ)(region);
   let suffix = dualStack ? partition?.dualStackSuffix : partition?.suffix;
   if (!partition || !suffix || fips && !partition.fipsRegions.includes(region)) throw new RangeError(`no such registry host in region ${region}`);
   return `${account}.dkr${dualStack ? '-' : '.'}ecr${fips ? '-fips' : ''}.${region}.${suffix}`;
  }
  function parseRegistryHost(host) {
   let match = /^([0-9]{12})\.dkr([.-])ecr(-fips)?\.([a-z0-9-]{1,32})\./.exec(host);
   if (!match) return;
   let [, account = '', separator, fips, region = ''] = match;
   let registry = {
    account,
    region,
    fips: void 0 !== fips,
    dualStack: '-' === separator
   };
   try {
    return registryHost(registry) === host ? registry : void 0;
   } catch  {
    return;
   }
  }
  let publicRegistry = {
   host: 'public.ecr.aws',
   dualStackHost: 'ecr-public.aws.com',
   region: 'us-east-1'
  };
  function isEcrHost(host) {
   return void 0 !== parseRegistryHost(host) || host === publicRegistry.host || host === publicRegistry.dualStackHost;
  }
 }),
 5762: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Tz: ()=>endpointNotices,
   X5: ()=>endpointOf,
   aJ: ()=>chooseVariants,
   lG: ()=>isSafeEndpoint,
   sd: ()=>proxyUrl,
   sj: ()=>endpointProblems
  });
  var _facts_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3607);
  var _input_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
  var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4687);
  function chooseVariants(inputs, env) {
   let variable = (name)=>env[name]?.toLowerCase() === 'true' ? name : '';
   return {
    fips: inputs.fips ? 'fips' : variable('AWS_USE_FIPS_ENDPOINT'),
    dualStack: inputs['dual-stack'] ? 'dual-stack' : variable('AWS_USE_DUALSTACK_ENDPOINT')
   };
  }
  function variantProblems({ inputs }, { variants: { fips, dualStack }, regions }) {
   if ('public' === inputs['registry-type']) return fips ? [
    `${fips}: "true" is not possible, because ECR Public has no FIPS registry. Leave it out`
   ] : [];
   return [
    ...new Set([
     ...regions.names,
     regions.sts.value
    ])
   ].flatMap((region)=>{
    let { fipsRegions, dualStackSuffix } = (0, _facts_partitions_js__WEBPACK_IMPORTED_MODULE_0__.iQ)(region) ?? {
     fipsRegions: [
      region
     ],
     dualStackSuffix: 'unknown'
    };
    let others = fipsRegions.length > 0 ? `Use one of ${fipsRegions.join(', ')}, or leave` : 'Leave';
    let noFips = `${fips}: "true" is not possible, because ${region} has no FIPS endpoints. ${others} it out`;
    let noDualStack = `${dualStack}: "true" is not possible, because AWS documents no dual-stack registry in ${region}. Leave it out`;
    return [
     ...fips && !fipsRegions.includes(region) ? [
      noFips
     ] : [],
     ...dualStack && !dualStackSuffix ? [
      noDualStack
     ] : []
    ];
   });
  }
  function customEndpoints({ inputs, env }) {
   if ('true' === env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']) return [];
   let service = 'public' === inputs['registry-type'] ? 'ECR_PUBLIC' : 'ECR';
   return [
    'AWS_ENDPOINT_URL',
    'AWS_ENDPOINT_URL_STS',
    `AWS_ENDPOINT_URL_${service}`
   ].flatMap((origin)=>{
    let value = env[origin];
    return value ? [
     {
      origin,
      value
     }
    ] : [];
   });
  }
  function endpointOf(service, sources) {
   let other = 'STS' === service ? 'ECR' : 'STS';
   return customEndpoints(sources).findLast(({ origin })=>!origin.startsWith(`AWS_ENDPOINT_URL_${other}`))?.value;
  }
  function endpointProblems(sources, decisions) {
   let { env } = sources;
   let variant = decisions.variants.fips || decisions.variants.dualStack;
   let urls = customEndpoints(sources).flatMap(({ origin, value })=>{
    let place = {
     origin,
     value: withoutSecrets(value)
    };
    let unsafe = 'is not an https URL. Plain http is only allowed to a loopback address';
    let exclusive = `and ${variant} exclude each other in the AWS SDK. Leave one of them out`;
    if (!isSafeEndpoint(value)) return [
     (0, _input_rules_js__WEBPACK_IMPORTED_MODULE_1__.CO)(place, unsafe)
    ];
    return variant ? [
     (0, _input_rules_js__WEBPACK_IMPORTED_MODULE_1__.CO)(place, exclusive)
    ] : [];
   });
   let booleans = [
    'AWS_USE_FIPS_ENDPOINT',
    'AWS_USE_DUALSTACK_ENDPOINT'
   ].flatMap((origin)=>{
    let value = env[origin];
    return value ? (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.a)({
     origin,
     value
    }, _input_rules_js__WEBPACK_IMPORTED_MODULE_1__.pU) : [];
   });
   return [
    ...variantProblems(sources, decisions),
    ...urls,
    ...booleans,
    ...proxyProblems(env)
   ];
  }
  function proxyProblems(env) {
   let name = env['https_proxy'] ? 'https_proxy' : 'HTTPS_PROXY';
   if (!env[name] || /^https?:$/.test(proxyUrl(env[name])?.protocol ?? '')) return [];
   let problem = 'is not the URL of an HTTP proxy. Write it like http://proxy.example.com:3128';
   return [
    `${name}: ${problem}, with special characters of user name and password as in a URL (%2F for /)`
   ];
  }
  function proxyUrl(value = '') {
   let url = value.includes('://') ? value : `http://${value}`;
   return URL.canParse(url) ? new URL(url) : void 0;
  }
  function isSafeEndpoint(value) {
   if (!URL.canParse(value)) return false;
   let { protocol, hostname } = new URL(value);
   return 'https:' === protocol || 'http:' === protocol && /^(?:localhost|127(?:\.[0-9]+){3}|\[::1\])$/.test(hostname);
  }
  function withoutSecrets(value) {
   let { origin } = URL.canParse(value) ? new URL(value) : {
    origin: 'null'
   };
   if ('null' !== origin) return origin;
   return /[@?#]/.test(value) ? '***' : value;
  }
  function endpointNotices(sources, { variants }) {
   let urls = customEndpoints(sources);
   let names = [
    variants.fips,
    variants.dualStack
   ].filter((name)=>name.startsWith('AWS_'));
   return [
    ...urls.map(({ origin, value })=>`${origin} is set: the action calls AWS at ${withoutSecrets(value)}`),
    ...names.map((name)=>`${name} is set: it applies to the calls to AWS and to the registry's host name`)
   ];
  }
 }),
 8136: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   GX: ()=>accountRule,
   xq: ()=>audienceRule,
   pU: ()=>booleanRule,
   bp: ()=>externalIdRule,
   GZ: ()=>jsonObjectRule,
   Ef: ()=>minifyObject,
   yo: ()=>oneOfRule,
   iU: ()=>policyArnRule,
   CO: ()=>problemWith,
   VR: ()=>profileNameRule,
   Hx: ()=>quoteForMessage,
   l5: ()=>regionRule,
   jG: ()=>repositoryRule,
   Kz: ()=>roleArnRule,
   gT: ()=>secondsRule,
   yX: ()=>sessionNameRule
  });
  let peq = new Uint32Array(0x10000);
  let myers_32 = (a, b)=>{
   let n = a.length;
   let m = b.length;
   let lst = 1 << n - 1;
   let pv = -1;
   let mv = 0;
   let sc = n;
   let i = n;
   while(i--)peq[a.charCodeAt(i)] |= 1 << i;
   for(i = 0; i < m; i++){
    let eq = peq[b.charCodeAt(i)];
    let xv = eq | mv;
    eq |= (eq & pv) + pv ^ pv;
    mv |= ~(eq | pv);
    pv &= eq;
    if (mv & lst) sc++;
    if (pv & lst) sc--;
    mv = mv << 1 | 1;
    pv = pv << 1 | ~(xv | mv);
    mv &= xv;
   }
   i = n;
   while(i--)peq[a.charCodeAt(i)] = 0;
   return sc;
  };
  let myers_x = (b, a)=>{
   let n = a.length;
   let m = b.length;
   let mhc = [];
   let phc = [];
   let hsize = Math.ceil(n / 32);
   let vsize = Math.ceil(m / 32);
   for(let i = 0; i < hsize; i++){
    phc[i] = -1;
    mhc[i] = 0;
   }
   let j = 0;
   for(; j < vsize - 1; j++){
    let mv = 0;
    let pv = -1;
    let start = 32 * j;
    let vlen = Math.min(32, m) + start;
    for(let k = start; k < vlen; k++)peq[b.charCodeAt(k)] |= 1 << k;
    for(let i = 0; i < n; i++){
     let eq = peq[a.charCodeAt(i)];
     let pb = phc[i / 32 | 0] >>> i & 1;
     let mb = mhc[i / 32 | 0] >>> i & 1;
     let xv = eq | mv;
     let xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
     let ph = mv | ~(xh | pv);
     let mh = pv & xh;
     if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
     if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
     ph = ph << 1 | pb;
     mh = mh << 1 | mb;
     pv = mh | ~(xv | ph);
     mv = ph & xv;
    }
    for(let k = start; k < vlen; k++)peq[b.charCodeAt(k)] = 0;
   }
   let mv = 0;
   let pv = -1;
   let start = 32 * j;
   let vlen = Math.min(32, m - start) + start;
   for(let k = start; k < vlen; k++)peq[b.charCodeAt(k)] |= 1 << k;
   let score = m;
   for(let i = 0; i < n; i++){
    let eq = peq[a.charCodeAt(i)];
    let pb = phc[i / 32 | 0] >>> i & 1;
    let mb = mhc[i / 32 | 0] >>> i & 1;
    let xv = eq | mv;
    let xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
    let ph = mv | ~(xh | pv);
    let mh = pv & xh;
    score += ph >>> m - 1 & 1;
    score -= mh >>> m - 1 & 1;
    if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
    if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
    ph = ph << 1 | pb;
    mh = mh << 1 | mb;
    pv = mh | ~(xv | ph);
    mv = ph & xv;
   }
   for(let k = start; k < vlen; k++)peq[b.charCodeAt(k)] = 0;
   return score;
  };
  let distance = (a, b)=>{
   if (a.length < b.length) {
    let tmp = b;
    b = a;
    a = tmp;
   }
   if (0 === b.length) return a.length;
   if (a.length <= 32) return myers_32(a, b);
   return myers_x(a, b);
  };
  var arns = __webpack_require__(2208);
  var partitions = __webpack_require__(3607);
  function problemWith({ value, origin }, problem) {
   return `${origin}: ${quoteForMessage(value)} ${problem}`;
  }
  function quoteForMessage(value) {
   return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}\u{2026}` : value);
  }
  function textRule(pattern, problem) {
   return (value)=>pattern.test(value) ? void 0 : problem;
  }
  function oneOfRule(choices) {
   return (value)=>choices.includes(value) ? void 0 : `is not one of ${choices.join(', ')}`;
  }
  let booleanRule = textRule(/^(?:true|True|TRUE|false|False|FALSE)$/, 'is not a boolean. Write true or false');
  function secondsRule(least, most) {
   return (value)=>{
    let fits = /^[1-9][0-9]{0,5}$/.test(value) && Number(value) >= least && Number(value) <= most;
    return fits ? void 0 : `is not a whole number of seconds from ${least} to ${most}`;
   };
  }
  let roleArnRule = (value)=>(0, arns.D)(value) ? void 0 : 'is not the ARN of an IAM role. Write arn:aws:iam::<12 digits>:role/<name>';
  let externalIdRule = textRule(/^[A-Za-z0-9_+=,.@:/-]{2,1224}$/, 'is not an external ID. Use 2 to 1224 letters, digits or _+=,.@:/-');
  let sessionNameRule = textRule(/^[A-Za-z0-9_+=,.@-]{2,64}$/, 'is not a session name. Use 2 to 64 letters, digits or _+=,.@-');
  let audienceRule = textRule(/^[\x21-\x7e]{1,255}$/, 'is not an audience. Use 1 to 255 printable ASCII characters without spaces');
  let profileNameRule = textRule(/^[^\p{Cc}[\]]{1,128}$/u, 'is not a profile name. Use 1 to 128 characters on one line, without brackets');
  let policyArnRule = (value)=>{
   let [, partition = ''] = /^arn:(aws[a-z-]*):iam::(?:aws|[0-9]{12}):policy\/[\x21-\x7e]{1,512}$/.exec(value) ?? [];
   return (0, partitions.fV)(partition) ? void 0 : 'is not the ARN of an IAM policy. Write arn:aws:iam::<12 digits or aws>:policy/<name>';
  };
  function minifyObject(value) {
   try {
    let parsed = JSON.parse(value);
    let isObject = 'object' == typeof parsed && null !== parsed && !Array.isArray(parsed);
    return isObject ? JSON.stringify(parsed) : void 0;
   } catch  {
    return;
   }
  }
  let jsonObjectRule = (value)=>void 0 === minifyObject(value) ? 'is not a JSON object. An IAM policy starts with { "Version": "2012-10-17", "Statement": ...' : void 0;
  let accountRule = (value)=>{
   if (/^[0-9]{12}$/.test(value)) return;
   let lostZero = /^[0-9]{1,11}$/.test(value) || /^[0-9.]+[eE]\+?[0-9]+$/.test(value);
   return lostZero ? 'is not an account ID of 12 digits. If YAML dropped a leading zero, quote the ID: "012345678901"' : 'is not an account ID. Write 12 digits without dashes';
  };
  let regionRule = (value)=>{
   if ((0, partitions.iQ)(value)) return;
   let likely = similarRegions(value);
   return `is not an AWS region. ${likely.length > 0 ? `Did you mean ${likely.join(' or ')}?` : 'Write one such as eu-west-1'}`;
  };
  function similarRegions(value) {
   if (value.length > 32) return [];
   return partitions.Mo.flatMap(({ regions })=>regions).map((name)=>({
     name,
     edits: distance(name, value.toLowerCase())
    })).filter(({ edits })=>edits <= 2).sort((one, other)=>one.edits - other.edits).slice(0, 3).map(({ name })=>name);
  }
  let repositoryRule = (value)=>{
   if (/^[0-9]{12}\.dkr[.-]|^public\.ecr\.aws\//.test(value)) return 'is not a repository name. Leave out the registry host';
   if (/^[^:@]+[:@]/.test(value)) return 'is not a repository name. Leave out the tag or digest';
   let fits = value.length <= 256 && (value.length >= 2 || '*' === value);
   let isName = /^[a-z0-9*]+(?:(?:\.|_|__|-+)[a-z0-9*]+)*(?:\/[a-z0-9*]+(?:(?:\.|_|__|-+)[a-z0-9*]+)*)*$/;
   return fits && isName.test(value) ? void 0 : 'is not a repository name. Use 2 to 256 lower-case letters, digits or ._-/ (and *)';
  };
 }),
 4687: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   NT: ()=>defaults,
   a: ()=>outsideProblems,
   TL: ()=>parseInputs
  });
  var input_rules = __webpack_require__(8136);
  function input(byDefault, { rule, read }) {
   return {
    default: byDefault,
    read,
    problems: checkBy(rule)
   };
  }
  function checkBy(rule) {
   return (value, origin)=>{
    let problem = rule(value);
    return problem ? [
     (0, input_rules.CO)({
      origin,
      value
     }, problem)
    ] : [];
   };
  }
  let input_kinds_text = (rule)=>input('', {
    rule,
    read: (value)=>value
   });
  let seconds = (byDefault, [least, most])=>input(byDefault, {
    rule: (0, input_rules.gT)(least, most),
    read: Number
   });
  let flag = (byDefault)=>input(byDefault, {
    rule: input_rules.pU,
    read: (value)=>'true' === value.toLowerCase()
   });
  let choice = (byDefault, choices)=>input(byDefault, {
    rule: (0, input_rules.yo)(choices),
    read: (value)=>choices.find((known)=>known === value) ?? byDefault
   });
  let jsonObject = ()=>input('', {
    rule: input_rules.GZ,
    read: (value)=>(0, input_rules.Ef)(value) ?? ''
   });
  function list(makeRule, { separator = /[\s,]+/, most = 1 / 0 } = {}) {
   let read = (whole)=>{
    let parts = whole.split(separator).map((part)=>part.trim());
    return [
     ...new Set(parts.filter(Boolean))
    ];
   };
   let problems = (value, origin)=>{
    let values = read(value);
    let whole = (problem)=>(0, input_rules.CO)({
      origin,
      value
     }, problem);
    if (0 === values.length) return [
     whole('holds no value. Give one, or leave the input out')
    ];
    let tooMany = `has ${values.length} values, but STS takes at most ${most}. Leave some out`;
    if (values.length > most) return [
     whole(tooMany)
    ];
    let check = checkBy(makeRule());
    let wrong = values.values().flatMap((part)=>check(part, origin));
    let found = wrong.take(mostReported + 1).toArray();
    if (found.length <= mostReported) return found;
    let more = `holds more wrong values than these ${mostReported}. Correct them all`;
    return [
     ...found.slice(0, mostReported),
     whole(more)
    ];
   };
   return {
    default: '',
    read,
    problems
   };
  }
  let mostReported = 10;
  function parseTag(line) {
   let [key = ''] = line.split('=', 1);
   return {
    key: key.trim(),
    value: line.slice(key.length + 1).trim()
   };
  }
  function tagRule() {
   let seen = new Set();
   return (line)=>{
    let { key, value } = parseTag(line);
    let repeats = seen.has(key.toLowerCase());
    seen.add(key.toLowerCase());
    if (!line.includes('=')) return 'is not KEY=VALUE. Write one tag on each line';
    if (!/^[\p{L}\p{Z}\p{N}_.:/+\-@]{1,128}$/u.test(key)) return 'has no valid key. Use 1 to 128 letters, digits, spaces or _.:/+-@';
    if (/^aws:/i.test(key)) return 'has a key that starts with aws:, which AWS reserves. Rename it';
    if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(value)) return 'has no valid value. Use up to 256 letters, digits, spaces or _.:/=+-@';
    return repeats ? 'repeats the key of another tag (upper and lower case count as the same). Leave one out' : void 0;
   };
  }
  let sessionTags = list(tagRule, {
   separator: /[\r\n]+/,
   most: 50
  });
  let table = {
   'role-arn': input_kinds_text(input_rules.Kz),
   'external-id': input_kinds_text(input_rules.bp),
   'oidc-role-arn': input_kinds_text(input_rules.Kz),
   'oidc-audience': input_kinds_text(input_rules.xq),
   profile: input_kinds_text(input_rules.VR),
   'role-session-name': input_kinds_text(input_rules.yX),
   'role-duration-seconds': seconds('3600', [
    900,
    43200
   ]),
   'session-tags': {
    ...sessionTags,
    read: (lines)=>sessionTags.read(lines).map(parseTag)
   },
   'session-policy': jsonObject(),
   'session-policy-arns': list(()=>input_rules.iU, {
    most: 10
   }),
   repositories: list(()=>input_rules.jG),
   access: choice('push', [
    'pull',
    'push',
    'pull-through'
   ]),
   'registry-account': list(()=>input_rules.GX),
   region: list(()=>input_rules.l5),
   'sts-region': input_kinds_text(input_rules.l5),
   'registry-type': choice('private', [
    'private',
    'public'
   ]),
   fips: flag('false'),
   'dual-stack': flag('false'),
   'login-with': choice('docker', [
    'docker',
    'podman',
    'none',
    'helper'
   ]),
   'docker-config': choice('auto', [
    'auto',
    'shared',
    'isolated'
   ]),
   logout: flag('true'),
   'output-credentials': flag('false'),
   'mask-password': flag('true'),
   'timeout-seconds': seconds('120', [
    1,
    3600
   ])
  };
  let names = Object.keys(table);
  let defaults = Object.fromEntries(names.map((name)=>[
    name,
    table[name].default
   ]));
  function parseInputs(read) {
   let texts = names.map((name)=>[
     name,
     read(name).trim()
    ]);
   let given = new Map(texts.filter(([, value])=>'' !== value));
   let values = names.map((name)=>[
     name,
     table[name].read(given.get(name) ?? defaults[name])
    ]);
   let problems = [
    ...given
   ].flatMap(([name, value])=>table[name].problems(value, name));
   return {
    inputs: {
     ...Object.fromEntries(values),
     given
    },
    problems
   };
  }
  function outsideProblems(place, rule) {
   let problem = Object.hasOwn(table, place.origin) ? void 0 : rule(place.value);
   return problem ? [
    input_rules.CO(place, problem)
   ] : [];
  }
 }),
 6650: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A5: ()=>reasonToStop,
   NE: ()=>withDeadline,
   db: ()=>startDeadline
  });
  var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9870);
  function startDeadline(seconds) {
   let controller = new AbortController();
   let stop = (failure)=>controller.abort(failure);
   let timer = setTimeout(()=>stop(new _failure_js__WEBPACK_IMPORTED_MODULE_0__.H({
     code: 'deadline',
     seconds,
     during: ''
    })), 1000 * seconds);
   return {
    signal: controller.signal,
    seconds,
    endsAt: Date.now() + 1000 * seconds,
    cancel: ()=>stop(new _failure_js__WEBPACK_IMPORTED_MODULE_0__.H({
      code: 'cancelled'
     })),
    clear: ()=>clearTimeout(timer)
   };
  }
  function reasonToStop({ signal, seconds }, what) {
   let { reason } = signal;
   let cancelled = reason instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.H && 'cancelled' === reason.fault.code;
   return cancelled ? reason : new _failure_js__WEBPACK_IMPORTED_MODULE_0__.H({
    code: 'deadline',
    seconds,
    during: what
   });
  }
  function withDeadline(deadline, what, work) {
   let { signal } = deadline;
   return new Promise((resolve, reject)=>{
    let stop = ()=>reject(reasonToStop(deadline, 'string' == typeof what ? what : what()));
    work.then(resolve, reject).finally(()=>signal.removeEventListener('abort', stop));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, {
     once: true
    });
   });
  }
 }),
 9870: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H: ()=>Failure
  });
  class Failure extends Error {
   fault;
   constructor(fault, cause){
    super(fault.code, {
     cause
    });
    this.name = 'Failure';
    this.fault = fault;
   }
  }
 }),
 3008: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>endProcess,
   d: ()=>cancelOnSignals
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
  let signals = [
   'SIGINT',
   'SIGTERM'
  ];
  function cancelOnSignals(deadline) {
   let isCancelled = false;
   let cancel = ()=>{
    isCancelled = true;
    deadline.cancel();
   };
   for (let signal of signals)process.on(signal, cancel);
   return {
    release: async ()=>{
     for(let turn = 0; turn < 2; turn++)await new Promise(setImmediate);
     if (isCancelled) return deadline.signal.reason;
     for (let signal of signals)process.off(signal, cancel);
    }
   };
  }
  let pauses = [
   0,
   5,
   20,
   80,
   400
  ];
  let threads = [
   'GetAddrInfoReqWrap',
   'FSReqCallback',
   'FSReqPromise'
  ];
  async function endProcess(exitCode) {
   await new Promise((resolve)=>process.stdout.write('', resolve));
   for (let pause of 0 === exitCode ? [] : pauses)if (isStuck()) await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
   if (0 !== exitCode && isStuck()) process.kill(process.pid, 'SIGKILL');
   process.exit(exitCode);
  }
  function isStuck() {
   return process.getActiveResourcesInfo().some((resource)=>threads.includes(resource));
  }
 }),
 5884: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>explainContext
  });
  function explainContext(plan, { secrets, env }) {
   let known = {
    secrets: [
     ...secrets
    ],
    now: new Date()
   };
   if (!plan) return known;
   let { who, where } = plan;
   return {
    ...known,
    ...where,
    registryType: where.type,
    roleArn: who.role?.arn,
    oidcRoleArn: 'oidc' === who.base.kind ? who.base.roleArn : void 0,
    externalIdGiven: who.role?.externalId !== void 0,
    sessionTags: who.session.tags.length > 0,
    github: {
     actionRepository: env['GITHUB_ACTION_REPOSITORY'],
     serverUrl: env['GITHUB_SERVER_URL'],
     repository: env['GITHUB_REPOSITORY'],
     ref: env['GITHUB_REF']
    }
   };
  }
 }),
 8744: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>nodeAnnotation,
   k: ()=>nodeProblem
  });
  let oldest = [
   24,
   5
  ];
  function nodeProblem(version) {
   let [major = 0, minor = 0] = version.split('.').map(Number);
   if (major > oldest[0] || major === oldest[0] && minor >= oldest[1]) return;
   return `The action needs Node ${oldest.join('.')} or later, but the runner started it with Node ${version}. Update the runner to 2.328.0 or later. With act or a Forgejo runner, use an image that has Node 24.`;
  }
  function nodeAnnotation(level, problem) {
   return `::${level} title=Node is too old::${problem}`;
  }
 })
};
