"use strict";
exports.id = 906;
exports.ids = [
 906
];
exports.modules = {
 1287: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   UG: ()=>AnswerTooLarge,
   ry: ()=>clientSettings,
   p1: ()=>makeCall,
   makeHandler: ()=>makeHandler
  });
  var node_http_handler = __webpack_require__(7695);
  var run_deadline = __webpack_require__(6650);
  var failure = __webpack_require__(9870);
  var retry = __webpack_require__(4038);
  let throttled = /^(?:Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|BandwidthLimitExceeded|PriorRequestNotComplete)/;
  let temporary = /^(?:ECONNRESET|EPIPE|ETIMEDOUT|ESOCKETTIMEDOUT|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|UND_ERR_SOCKET)$/;
  let skewed = /^(?:AuthFailure|InvalidSignature|RequestExpired|RequestInTheFuture|RequestTimeTooSkewed|SignatureDoesNotMatch)/;
  let proxyRefused = /^ERR_PROXY_TUNNEL$/;
  let rarelyTemporary = /^(?:ENOTFOUND|ECONNREFUSED)$/;
  let unknownSession = /^(?:UnrecognizedClient|InvalidClientTokenId)/;
  function retryability(error, { signedBy }) {
   let { name, code, message, status, clockSkewCorrected } = errorFacts(error);
   if (throttled.test(name) || 'TimeoutError' === name || 'IDPCommunicationErrorException' === name) return 'untilDeadline';
   if (proxyRefused.test(code)) return status >= 500 || 0 === status ? 'briefly' : 'never';
   if (408 === status || 429 === status || status >= 500 && status <= 599) return 'untilDeadline';
   if (temporary.test(code)) return 'untilDeadline';
   if (clockSkewCorrected && skewed.test(name)) return 'briefly';
   if (rarelyTemporary.test(code)) return 'briefly';
   if (/^InvalidIdentityToken/.test(name) && /retrieve verification key/i.test(message)) return 'briefly';
   let signedBySession = 'oidc' === signedBy || 'role' === signedBy;
   return signedBySession && unknownSession.test(name) ? 'briefly' : 'never';
  }
  function reasonOf(error) {
   let { name, code, status } = errorFacts(error);
   if (throttled.test(name)) return 'throttled';
   if ('TimeoutError' === name) return 'timed out';
   if (status >= 500 || 408 === status || 429 === status) return `HTTP ${status}`;
   return code || name;
  }
  function errorFacts(error) {
   let { name, code, message, statusCode, $metadata } = error ?? {};
   let { httpStatusCode, clockSkewCorrected } = $metadata ?? {};
   return {
    name: String(name ?? ''),
    code: String(code ?? ''),
    message: String(message ?? '').slice(0, 1000),
    status: Number(httpStatusCode ?? statusCode ?? 0),
    clockSkewCorrected: true === clockSkewCorrected
   };
  }
  let timeouts = {
   connectionTimeout: 10_000,
   socketTimeout: 20_000,
   requestTimeout: 30_000,
   throwOnRequestTimeout: true
  };
  let answerLimit = 1_000_000;
  class AnswerTooLarge extends Error {
   message = 'the answer is larger than 1 MB';
  }
  function makeHandler({ httpsAgent, httpAgent }) {
   let handler = new node_http_handler.$({
    httpsAgent,
    httpAgent,
    ...timeouts
   });
   let handle = handler.handle.bind(handler);
   handler.handle = async (request, options)=>{
    let { response } = await handle(request, options);
    response.body = await bytesOf(response.body);
    return {
     response
    };
   };
   return handler;
  }
  async function bytesOf(body) {
   let chunks = [];
   let size = 0;
   for await (let chunk of body){
    chunks.push(chunk);
    size += chunk.length;
    if (size > answerLimit) throw new AnswerTooLarge();
   }
   return Buffer.concat(chunks);
  }
  function clientSettings(aws, { region, endpoint, credentials }) {
   return {
    region,
    requestHandler: aws.handler,
    maxAttempts: 1,
    retryMode: 'standard',
    defaultsMode: 'standard',
    useFipsEndpoint: aws.fips,
    useDualstackEndpoint: aws.dualStack,
    customUserAgent: [
     [
      'ecr-cross-account-login',
      '1'
     ]
    ],
    ...endpoint ? {
     endpoint
    } : {
     ignoreConfiguredEndpointUrls: true
    },
    ...credentials && {
     credentials
    }
   };
  }
  function callName({ service, operation, region }) {
   return `${service} ${operation}${region ? ` in ${region}` : ''}`;
  }
  async function makeCall(aws, call, send) {
   let { deadline, maxAttempts } = aws;
   let what = callName(call);
   let started = Date.now();
   try {
    let answer = await (0, retry.L)(()=>(0, run_deadline.NE)(deadline, what, send({
      abortSignal: deadline.signal
     })), {
     deadline,
     maxAttempts,
     what,
     retryability: (error)=>error instanceof AnswerTooLarge ? 'never' : retryability(error, call),
     onRetry: ({ error, ...failed })=>announceRetry(aws, {
       ...failed,
       what,
       reason: reasonOf(error)
      })
    });
    aws.debug(`${what}: ${Date.now() - started} ms`);
    return answer;
   } catch (error) {
    if (!(error instanceof retry.w)) throw error;
    let { cause, attempts } = error;
    if (cause instanceof AnswerTooLarge) throw new failure.H({
     code: 'answer',
     call,
     problem: 'it is larger than 1 MB'
    });
    throw new failure.H({
     code: 'call',
     call,
     attempts
    }, cause);
   }
  }
  function announceRetry(aws, retried) {
   if (retried.attempt > 2) aws.logRetry(retried);
  }
 }),
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
 4038: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   L: ()=>retry,
   w: ()=>RetriesExhausted
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
  var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6650);
  let briefAttempts = 4;
  let firstDelay = 200;
  let longestDelay = 8000;
  class RetriesExhausted extends Error {
   attempts;
   constructor(attempts, cause){
    super(`gave up after ${attempts} attempts`, {
     cause
    });
    this.name = 'RetriesExhausted';
    this.attempts = attempts;
   }
  }
  async function retry(action, options) {
   let { deadline, what } = options;
   let last;
   for(let attempt = 1;; attempt++)try {
    return await action();
   } catch (error) {
    if (deadline.signal.aborted) throw endOfTime(options, attempt - 1, last);
    last = error;
    let delay = Math.random() * Math.min(longestDelay, firstDelay * 2 ** (attempt - 1));
    if (attempt >= mostAttempts(options, error) || Date.now() + delay >= deadline.endsAt) throw new RetriesExhausted(attempt, error);
    options.onRetry?.({
     error,
     attempt,
     delay
    });
    await (0, _deadline_js__WEBPACK_IMPORTED_MODULE_1__.NE)(deadline, what, (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(delay));
   }
  }
  function mostAttempts({ maxAttempts, retryability }, error) {
   let most = {
    never: 1,
    once: 2,
    briefly: briefAttempts,
    untilDeadline: maxAttempts
   };
   return Math.min(maxAttempts, most[retryability(error)]);
  }
  function endOfTime({ deadline, what }, failedAttempts, last) {
   let stop = (0, _deadline_js__WEBPACK_IMPORTED_MODULE_1__.A5)(deadline, what);
   return failedAttempts > 0 && 'deadline' === stop.fault.code ? new RetriesExhausted(failedAttempts, last) : stop;
  }
 })
};
