"use strict";
exports.id = 962;
exports.ids = [
 962
];
exports.modules = {
 1287: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   UG: ()=>AnswerTooLarge,
   ry: ()=>clientSettings,
   p1: ()=>makeCall,
   zt: ()=>makeHandler
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
    authSchemePreference: [],
    disableClockSkewCorrection: false,
    userAgentAppId: aws.appId,
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
 5698: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Og: ()=>credentialsFor,
   jT: ()=>configForm,
   s1: ()=>accountsOf
  });
  var _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1018);
  function credentialsFor(where, tokens) {
   if ('public' === where.type) {
    let host = where.dualStack ? _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_0__.td.dualStackHost : _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_0__.td.host;
    return tokens.map((token)=>credential(host, token));
   }
   let { fips, dualStack } = where;
   return accountsOf(where, tokens).flatMap((account)=>tokens.map((token)=>credential((0, _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_0__.U$)({
      account,
      region: token.region,
      fips,
      dualStack
     }), token)));
  }
  function accountsOf(where, tokens) {
   return where.accounts.length > 0 ? where.accounts : tokens.slice(0, 1).map(({ account })=>account);
  }
  function credential(host, { password, expiresAt }) {
   return {
    host,
    password,
    auth: configForm(password),
    expiresAt
   };
  }
  function configForm(password) {
   return Buffer.from(`AWS:${password}`).toString('base64');
  }
 }),
 4728: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bs: ()=>maskCredentials,
   cu: ()=>identityOf,
   wZ: ()=>readBase
  });
  var _run_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6650);
  var _run_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9870);
  var _run_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4038);
  function identityOf(credentials, aws) {
   maskCredentials(aws, credentials);
   return {
    credentials,
    signedBy: 'base'
   };
  }
  function readBase(source, reading, { deadline }) {
   return (0, _run_deadline_js__WEBPACK_IMPORTED_MODULE_0__.NE)(deadline, `reading the base credentials from ${source}`, reading).catch((error)=>{
    if (error instanceof _run_failure_js__WEBPACK_IMPORTED_MODULE_1__.H) throw error;
    throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_1__.H({
     code: 'no-credentials',
     source
    }, error instanceof _run_retry_js__WEBPACK_IMPORTED_MODULE_2__.w ? error.cause : error);
   });
  }
  function maskCredentials(aws, { secretAccessKey, sessionToken }) {
   for (let secret of [
    secretAccessKey,
    sessionToken
   ])if (secret) aws.mask(secret);
  }
 }),
 8962: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   awsStages: ()=>awsStages
  });
  var aws_client = __webpack_require__(1287);
  var credentials = __webpack_require__(5698);
  var failure = __webpack_require__(9870);
  var STSClient = __webpack_require__(7242);
  var AssumeRoleCommand = __webpack_require__(7265);
  var AssumeRoleWithWebIdentityCommand = __webpack_require__(4107);
  var arns = __webpack_require__(2208);
  var identity = __webpack_require__(4728);
  async function assumeRole(role, { who, aws, caller }) {
   let { externalId } = role;
   let { tags } = sessionOf(role, who);
   let call = callOf('AssumeRole', {
    who,
    roleArn: role.arn,
    signedBy: caller.signedBy
   });
   let client = new STSClient.i(stsSettings({
    who,
    aws
   }, caller.credentials));
   let command = new AssumeRoleCommand.Q({
    ...sessionParameters(role, who),
    ...externalId && {
     ExternalId: externalId
    },
    ...tags.length > 0 && {
     Tags: tags.map(({ key, value })=>({
       Key: key,
       Value: value
      }))
    }
   });
   let answer = await (0, aws_client.p1)(aws, call, (options)=>client.send(command, options));
   return identityIn(answer, call, aws);
  }
  async function assumeRoleWithWebIdentity(role, { who, aws, token }) {
   let call = callOf('AssumeRoleWithWebIdentity', {
    who,
    roleArn: role.arn,
    signedBy: 'none'
   });
   if (sessionOf(role, who).tags.length > 0) throw new failure.H({
    code: 'inputs',
    problems: [
     `session-tags: ${call.operation} takes no tags`
    ]
   });
   let client = new STSClient.i(stsSettings({
    who,
    aws
   }));
   let command = new AssumeRoleWithWebIdentityCommand.W({
    ...sessionParameters(role, who),
    WebIdentityToken: token.jwt
   });
   let answer = await (0, aws_client.p1)(aws, call, (options)=>client.send(command, options)).catch((error)=>{
    if (!(error instanceof failure.H && 'call' === error.fault.code && token.claims)) throw error;
    throw new failure.H({
     ...error.fault,
     claims: token.claims
    }, error.cause);
   });
   return identityIn(answer, call, aws);
  }
  function callOf(operation, { who, roleArn, signedBy }) {
   return {
    service: 'STS',
    operation,
    region: who.stsRegion,
    roleArn,
    signedBy
   };
  }
  function stsSettings({ who, aws }, credentials) {
   let { stsRegion: region, stsEndpoint: endpoint } = who;
   return (0, aws_client.ry)(aws, {
    region,
    endpoint,
    ...credentials && {
     credentials
    }
   });
  }
  function sessionOf(role, who) {
   let isLast = who.role ? role === who.role : role.arn === who.lastRoleArn;
   return isLast ? who.session : {
    name: who.hopSessionName,
    tags: [],
    policyArns: []
   };
  }
  function sessionParameters(role, who) {
   let { name, policy, policyArns } = sessionOf(role, who);
   return {
    RoleArn: role.arn,
    RoleSessionName: name,
    DurationSeconds: who.durationSeconds,
    ...policy && {
     Policy: policy
    },
    ...policyArns.length > 0 && {
     PolicyArns: policyArns.map((managed)=>({
       arn: managed
      }))
    }
   };
  }
  function identityIn({ Credentials, AssumedRoleUser }, call, aws) {
   let { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = Credentials ?? {};
   (0, identity.Bs)(aws, {
    ...secretAccessKey && {
     secretAccessKey
    },
    ...sessionToken && {
     sessionToken
    }
   });
   if (!accessKeyId || !secretAccessKey || !sessionToken) throw new failure.H({
    code: 'answer',
    call,
    problem: 'it holds no credentials'
   });
   let roleArn = call.roleArn ?? '';
   let sessionArn = AssumedRoleUser?.Arn ?? '';
   if (!(0, arns.o)(roleArn, sessionArn)) {
    let problem = `the session ${sessionArn || '(none)'} is not one of the role ${roleArn}`;
    throw new failure.H({
     code: 'answer',
     call,
     problem
    });
   }
   return {
    credentials: {
     accessKeyId,
     secretAccessKey,
     sessionToken
    },
    signedBy: 'role',
    session: {
     roleArn,
     sessionArn
    }
   };
  }
  async function obtainIdentity(who, env, aws) {
   let { base, role } = who;
   let roles = [
    ...'profile' === base.kind ? base.roles ?? [] : [],
    ...role ? [
     role
    ] : []
   ];
   let caller = await baseIdentity(base, {
    who,
    env,
    aws
   });
   for (let next of roles)caller = await assumeRole(next, {
    who,
    aws,
    caller
   });
   return caller;
  }
  async function baseIdentity(base, context) {
   let { who, env, aws } = context;
   switch(base.kind){
    case 'environment':
     return environmentIdentity(env, aws);
    case 'oidc':
     {
      let { fetchGitHubToken } = await __webpack_require__.e(541).then(__webpack_require__.bind(__webpack_require__, 541));
      let token = await fetchGitHubToken(base.audience, env, aws);
      return {
       ...await assumeRoleWithWebIdentity({
        arn: base.roleArn
       }, {
        who,
        aws,
        token
       }),
       signedBy: 'oidc'
      };
     }
    case 'web-identity':
     {
      let { readTokenFile } = await __webpack_require__.e(827).then(__webpack_require__.bind(__webpack_require__, 1827));
      let token = await readTokenFile(base.file, aws);
      return assumeRoleWithWebIdentity({
       arn: base.roleArn
      }, {
       who,
       aws,
       token
      });
     }
    case 'profile':
     {
      if (base.source) return ofProfile(base.name, baseIdentity(base.source, context));
      let { profileIdentity } = await __webpack_require__.e(205).then(__webpack_require__.bind(__webpack_require__, 9205));
      return profileIdentity(base.name, who, aws);
     }
    default:
     {
      let { machineIdentity } = await __webpack_require__.e(262).then(__webpack_require__.bind(__webpack_require__, 262));
      return machineIdentity(base.kind, env, aws);
     }
   }
  }
  function ofProfile(name, identity) {
   return identity.catch((error)=>{
    let isRead = error instanceof failure.H && 'no-credentials' === error.fault.code;
    throw isRead ? new failure.H({
     ...error.fault,
     source: `profile ${name}`
    }, error.cause) : error;
   });
  }
  function environmentIdentity(env, aws) {
   let [accessKeyId = '', secretAccessKey = '', sessionToken = ''] = [
    ...[
     'AWS_ACCESS_KEY_ID',
     'AWS_SECRET_ACCESS_KEY',
     'AWS_SESSION_TOKEN'
    ].map((name)=>env[name]?.trim())
   ];
   return (0, identity.cu)({
    accessKeyId,
    secretAccessKey,
    ...sessionToken && {
     sessionToken
    }
   }, aws);
  }
  function awsStages(plan, connections, { env, ...options }) {
   let { who, where, how } = plan;
   let { fips, dualStack } = where;
   let { maxAttempts } = how;
   let { appId = '' } = who;
   let aws = {
    ...options,
    maxAttempts,
    fips,
    dualStack,
    appId,
    handler: (0, aws_client.zt)(connections)
   };
   return {
    obtainIdentity: async ()=>{
     let identity = obtainIdentity(who, env, aws);
     await Promise.race([
      identity,
      Promise.all([
       __webpack_require__.e(772),
       __webpack_require__.e(375),
       __webpack_require__.e(906)
      ]).then(__webpack_require__.bind(__webpack_require__, 7906))
     ]);
     return identity;
    },
    fetchTokens: async (identity)=>{
     let { fetchTokens } = await Promise.all([
      __webpack_require__.e(772),
      __webpack_require__.e(375),
      __webpack_require__.e(906)
     ]).then(__webpack_require__.bind(__webpack_require__, 7906));
     return fetchTokens(where, identity, aws);
    },
    checkRepositories: (tokens, identity)=>checkRepositories(where, tokens, {
      identity,
      aws
     }),
    credentialsFor: (tokens)=>(0, credentials.Og)(where, tokens)
   };
  }
  async function checkRepositories(where, tokens, context) {
   if (0 === where.repositories.length) return {
    denied: [],
    missing: []
   };
   let { checkRepositories: check } = await Promise.all([
    __webpack_require__.e(772),
    __webpack_require__.e(375),
    __webpack_require__.e(620)
   ]).then(__webpack_require__.bind(__webpack_require__, 8620));
   return check(where, tokens, context);
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
