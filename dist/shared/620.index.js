"use strict";
exports.id = 620;
exports.ids = [
 620,
 906
];
exports.modules = {
 7906: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   callOf: ()=>callOf,
   fetchTokens: ()=>fetchTokens
  });
  var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4211);
  var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8421);
  var _facts_arns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2208);
  var _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1018);
  var _run_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9870);
  var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1287);
  var _credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5698);
  function fetchTokens(where, identity, aws) {
   if ('public' === where.type) return fetchPublicToken(where, identity, aws).then((token)=>[
     token
    ]);
   return Promise.all(where.regions.map((region)=>fetchToken(region, identity, {
     where,
     aws
    })));
  }
  async function fetchToken(region, identity, { where, aws }) {
   let call = callOf('ECR', 'GetAuthorizationToken', {
    region,
    identity
   });
   let client = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_5__.S((0, _client_js__WEBPACK_IMPORTED_MODULE_3__.ry)(aws, {
    region,
    endpoint: where.endpoint,
    credentials: identity.credentials
   }));
   let answer = await (0, _client_js__WEBPACK_IMPORTED_MODULE_3__.p1)(aws, call, (options)=>client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_6__.E({}), options));
   let [data] = Array.isArray(answer.authorizationData) ? answer.authorizationData : [];
   let token = readToken(data, call, aws);
   let endpoint = 'string' == typeof data?.proxyEndpoint ? data.proxyEndpoint : '';
   return {
    ...token,
    region,
    account: endpointAccount(endpoint, {
     call,
     where,
     identity
    })
   };
  }
  async function fetchPublicToken({ endpoint }, identity, aws) {
   let { region } = _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__.td;
   let { ECRPUBLICClient, GetAuthorizationTokenCommand: PublicCommand } = await __webpack_require__.e(198).then(__webpack_require__.bind(__webpack_require__, 4198));
   let call = callOf('ECR Public', 'GetAuthorizationToken', {
    region,
    identity
   });
   let client = new ECRPUBLICClient((0, _client_js__WEBPACK_IMPORTED_MODULE_3__.ry)(aws, {
    region,
    endpoint,
    credentials: identity.credentials
   }));
   let answer = await (0, _client_js__WEBPACK_IMPORTED_MODULE_3__.p1)(aws, call, (options)=>client.send(new PublicCommand({}), options));
   return {
    ...readToken(answer.authorizationData, call, aws),
    region,
    account: ''
   };
  }
  function callOf(service, operation, { region, identity }) {
   let { session, signedBy } = identity;
   return {
    service,
    operation,
    region,
    signedBy,
    ...session && {
     roleArn: session.roleArn
    }
   };
  }
  function readToken(data, call, aws) {
   let encoded = 'string' == typeof data?.authorizationToken ? data.authorizationToken : '';
   let decoded = Buffer.from(encoded, 'base64').toString('utf8');
   let password = decoded.slice(decoded.indexOf(':') + 1);
   for (let secret of [
    encoded,
    password && (0, _credentials_js__WEBPACK_IMPORTED_MODULE_4__.jT)(password)
   ])if (secret) aws.mask(secret);
   if (password) aws.maskPassword(password);
   let problem = tokenProblem(encoded, decoded) ?? (isDate(data?.expiresAt) ? void 0 : 'it does not say when the token expires');
   if (problem || !data?.expiresAt) throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__.H({
    code: 'answer',
    call,
    problem: problem ?? 'it holds no token'
   });
   return {
    password,
    expiresAt: data.expiresAt
   };
  }
  function tokenProblem(encoded, decoded) {
   if (!encoded) return 'it holds no authorization token';
   if (!decoded.includes(':')) return 'the authorization token is not of the form user:password';
   if (!decoded.startsWith('AWS:')) return 'the authorization token is for another user than AWS';
   if ('AWS:' === decoded) return 'the authorization token has an empty password';
   return /^[\x21-\x7e]+$/.test(decoded) ? void 0 : 'the authorization token holds characters that no token has';
  }
  function isDate(value) {
   return value instanceof Date && !Number.isNaN(value.getTime());
  }
  function endpointAccount(endpoint, { call, where, identity }) {
   let registry = endpoint.startsWith('https://') ? (0, _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__.TZ)(endpoint.slice(8)) : void 0;
   let ownAccount = identity.session && (0, _facts_arns_js__WEBPACK_IMPORTED_MODULE_0__.D)(identity.session.roleArn)?.account;
   let variant = where.fips || where.dualStack;
   let isRightForm = registry && (variant || !registry.fips && !registry.dualStack);
   if (!isRightForm || registry.region !== call.region) throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__.H({
    code: 'answer',
    call,
    problem: `its registry ${endpoint || '(none)'} is not one of ECR in ${call.region}`
   });
   if (ownAccount && registry.account !== ownAccount) throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__.H({
    code: 'answer',
    call,
    problem: `its registry is of account ${registry.account}, the role of ${ownAccount}`
   });
   return registry.account;
  }
 }),
 8620: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   checkRepositories: ()=>checkRepositories
  });
  var ECRClient = __webpack_require__(4211);
  var commandBuilder = __webpack_require__(1469);
  var schemas_0 = __webpack_require__(4872);
  class BatchCheckLayerAvailabilityCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "BatchCheckLayerAvailability", schemas_0.FDN) {
  }
  class GetDownloadUrlForLayerCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetDownloadUrlForLayer", schemas_0.G42) {
  }
  var failure = __webpack_require__(9870);
  var in_pool = __webpack_require__(627);
  var aws_client = __webpack_require__(1287);
  var credentials = __webpack_require__(5698);
  var ecr_token = __webpack_require__(7906);
  let checksAtOnce = 16;
  async function checkRepositories(where, tokens, context) {
   let { aws, identity } = context;
   let names = where.repositories.filter((name)=>!name.includes('*'));
   let wanted = where.regions.flatMap((region)=>{
    let place = {
     region,
     endpoint: where.endpoint,
     credentials: identity.credentials
    };
    let client = new ECRClient.S((0, aws_client.ry)(aws, place));
    return (0, credentials.s1)(where, tokens).flatMap((account)=>names.map((repository)=>({
       client,
       wanted: {
        account,
        region,
        repository,
        access: where.access
       }
      })));
   });
   let answers = await (0, in_pool.Q)(wanted, {
    atOnce: checksAtOnce,
    work: (one)=>check(one.wanted, one.client, context)
   });
   let denied = answers.filter(({ result })=>'denied' === result);
   let ownAccount = tokens[0]?.account;
   let final = denied.filter(({ account })=>identity.session || account === ownAccount);
   if (final.length > 0) throw new failure.H({
    code: 'repository-denied',
    denied: final
   });
   let isExpected = 'pull-through' === where.access;
   return {
    denied,
    missing: answers.filter(({ result })=>'missing' === result && !isExpected)
   };
  }
  let impossibleDigest = `sha256:${'0'.repeat(64)}`;
  async function check(wanted, client, { identity, aws }) {
   let repository = {
    registryId: wanted.account,
    repositoryName: wanted.repository
   };
   let push = 'push' === wanted.access;
   let operation = push ? 'BatchCheckLayerAvailability' : 'GetDownloadUrlForLayer';
   let call = (0, ecr_token.callOf)('ECR', operation, {
    region: wanted.region,
    identity
   });
   let uploads = new BatchCheckLayerAvailabilityCommand({
    ...repository,
    layerDigests: [
     impossibleDigest
    ]
   });
   let downloads = new GetDownloadUrlForLayerCommand({
    ...repository,
    layerDigest: impossibleDigest
   });
   try {
    await (0, aws_client.p1)(aws, call, (options)=>push ? client.send(uploads, options) : client.send(downloads, options));
    return {
     ...wanted,
     result: 'fine',
     message: ''
    };
   } catch (error) {
    let { name = '', message = '' } = error.cause ?? {};
    let result = results.get(name);
    if (!result) throw error;
    return {
     ...wanted,
     result,
     message
    };
   }
  }
  let results = new Map([
   [
    'LayersNotFoundException',
    'fine'
   ],
   [
    'LayerInaccessibleException',
    'fine'
   ],
   [
    'UnableToGetUpstreamLayerException',
    'fine'
   ],
   [
    'AccessDeniedException',
    'denied'
   ],
   [
    'RepositoryNotFoundException',
    'missing'
   ]
  ]);
 }),
 627: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Q: ()=>inPool
  });
  async function inPool(items, { atOnce, work }) {
   let results = [];
   let waiting = items.entries();
   let failed = false;
   let worker = async ()=>{
    for (let [index, item] of waiting){
     if (failed) return;
     results[index] = await work(item).catch((error)=>{
      failed = true;
      throw error;
     });
    }
   };
   await Promise.all(Array.from({
    length: Math.min(atOnce, items.length)
   }, worker));
   return results;
  }
 })
};
