"use strict";
exports.id = 596;
exports.ids = [596,287,906];
exports.modules = {

/***/ 1287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  callName: () => (/* binding */ callName),
  clientSettings: () => (/* binding */ clientSettings),
  makeCall: () => (/* binding */ makeCall),
  makeHandler: () => (/* binding */ makeHandler)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/@smithy/node-http-handler/dist-cjs/index.js
var dist_cjs = __webpack_require__(1279);
// EXTERNAL MODULE: ./lib/src/run/deadline.js
var run_deadline = __webpack_require__(6650);
// EXTERNAL MODULE: ./lib/src/run/failure.js
var failure = __webpack_require__(9870);
// EXTERNAL MODULE: ./lib/src/run/retry.js
var retry = __webpack_require__(4038);
;// CONCATENATED MODULE: ./lib/src/aws/retryability.js
const throttled = /^(?:Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|BandwidthLimitExceeded|PriorRequestNotComplete)/;
const temporary = /^(?:ECONNRESET|EPIPE|ETIMEDOUT|ESOCKETTIMEDOUT|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|UND_ERR_SOCKET)$/;
/** AWS's answers to a signature of another time; source: the SDK's list of clock skew errors. A denial is not among them. */
const skewed = /^(?:AuthFailure|InvalidSignature|RequestExpired|RequestInTheFuture|RequestTimeTooSkewed|SignatureDoesNotMatch)/;
const proxyRefused = /^ERR_PROXY_TUNNEL$/;
const rarelyTemporary = /^(?:ENOTFOUND|ECONNREFUSED)$/;
/** What ECR and STS answer to a session that they do not know yet. */
const unknownSession = /^(?:UnrecognizedClient|InvalidClientTokenId)/;
/** Judges an error of the SDK, of Node's sockets or of a proxy. */
function retryability(error, { signedBy }) {
    const { name, code, message, status, clockSkewCorrected } = errorFacts(error);
    if (throttled.test(name) || name === 'TimeoutError' || name === 'IDPCommunicationErrorException')
        return 'untilDeadline';
    // A proxy answers 502 or 503 also for an unknown host, and for a host that refuses. A proxy that closes without an answer (status 0)
    // may have been restarted, or speak another protocol.
    if (proxyRefused.test(code))
        return status >= 500 || status === 0 ? 'briefly' : 'never';
    if (status === 408 || status === 429 || (status >= 500 && status <= 599))
        return 'untilDeadline';
    if (temporary.test(code))
        return 'untilDeadline';
    // The SDK has set its clock by the answer, so the next attempt is signed with the server's time.
    if (clockSkewCorrected && skewed.test(name))
        return 'briefly';
    if (rarelyTemporary.test(code))
        return 'briefly';
    // STS could not fetch the keys of the OIDC issuer. Any other invalid token stays invalid.
    if (/^InvalidIdentityToken/.test(name) && /retrieve verification key/i.test(message))
        return 'briefly';
    // Only a session of this step is that new.
    const signedBySession = signedBy === 'oidc' || signedBy === 'role';
    return signedBySession && unknownSession.test(name) ? 'briefly' : 'never';
}
/** Why an attempt failed, in a few words for the log. */
function reasonOf(error) {
    const { name, code, status } = errorFacts(error);
    if (throttled.test(name))
        return 'throttled';
    if (name === 'TimeoutError')
        return 'timed out';
    if (status >= 500 || status === 408 || status === 429)
        return `HTTP ${status}`;
    return code || name;
}
/** Narrows an unknown error. A proxy's refusal carries its status as `statusCode`. */
function errorFacts(error) {
    const { name, code, message, statusCode, $metadata } = (error ?? {});
    const { httpStatusCode, clockSkewCorrected } = ($metadata ?? {});
    return {
        name: String(name ?? ''),
        code: String(code ?? ''),
        message: String(message ?? '').slice(0, 1000),
        status: Number(httpStatusCode ?? statusCode ?? 0),
        clockSkewCorrected: clockSkewCorrected === true,
    };
}
//# sourceMappingURL=retryability.js.map
;// CONCATENATED MODULE: ./lib/src/aws/client.js






/** Milliseconds for one attempt. STS and ECR need far less, so an attempt that hangs is repeated before the deadline. */
const timeouts = {
    connectionTimeout: 10_000,
    socketTimeout: 20_000,
    requestTimeout: 30_000,
    throwOnRequestTimeout: true,
};
/** Bytes; an answer of STS or ECR has a few thousand. */
const answerLimit = 1_000_000;
class AnswerTooLarge extends Error {
}
/** Sends requests by the agents of the connections, and reads at most 1 MB of an answer. */
function makeHandler({ httpsAgent, httpAgent }) {
    const handler = new dist_cjs.NodeHttpHandler({ httpsAgent, httpAgent, ...timeouts });
    const handle = handler.handle.bind(handler);
    handler.handle = async (request, options) => {
        const { response } = await handle(request, options);
        response.body = bounded(response.body);
        return { response };
    };
    return handler;
}
function bounded(body) {
    let size = 0;
    const limit = new external_node_stream_.Transform({
        transform: (chunk, _, pass) => {
            size += chunk.length;
            pass(size > answerLimit ? new AnswerTooLarge() : null, chunk);
        },
    });
    // An error of either side destroys the other; whoever reads the answer gets it.
    return (0,external_node_stream_.pipeline)(body, limit, () => undefined);
}
/**
 * Settings of an SDK client. The SDK's retries are off, because `retry` is the only layer. Endpoints come from the plan, which has checked
 * them; the SDK must not look for others (a profile's `endpoint_url` or `services`).
 */
function clientSettings(aws, { region, endpoint, credentials }) {
    return {
        region,
        requestHandler: aws.handler,
        maxAttempts: 1,
        retryMode: 'standard',
        defaultsMode: 'standard',
        useFipsEndpoint: aws.fips,
        useDualstackEndpoint: aws.dualStack,
        customUserAgent: [['ecr-cross-account-login', '1']],
        ...(endpoint ? { endpoint } : { ignoreConfiguredEndpointUrls: true }),
        ...(credentials && { credentials }),
    };
}
/** `STS AssumeRole in eu-west-1`, as messages name a call. */
function callName({ service, operation, region }) {
    return `${service} ${operation}${region ? ` in ${region}` : ''}`;
}
/**
 * Makes a call, with retries until the deadline.
 * @throws Failure `call` with the last error and the number of attempts, or `answer` for one that is too large.
 */
async function makeCall(aws, call, send) {
    const { deadline, maxAttempts } = aws;
    const what = callName(call);
    const started = Date.now();
    try {
        const answer = await (0,retry/* retry */.L)(() => (0,run_deadline/* withDeadline */.NE)(deadline, what, send({ abortSignal: deadline.signal })), {
            deadline,
            maxAttempts,
            what,
            retryability: (error) => (error instanceof AnswerTooLarge ? 'never' : retryability(error, call)),
            onRetry: ({ error, ...failed }) => announceRetry(aws, { ...failed, what, reason: reasonOf(error) }),
        });
        aws.debug(`${what}: ${Date.now() - started} ms`);
        return answer;
    }
    catch (error) {
        if (!(error instanceof retry/* RetriesExhausted */.w))
            throw error;
        const { cause, attempts } = error;
        if (cause instanceof AnswerTooLarge)
            throw new failure/* Failure */.H({ code: 'answer', call, problem: 'it is larger than 1 MB' });
        throw new failure/* Failure */.H({ code: 'call', call, attempts }, cause);
    }
}
/** The first two retries take less than a second, so they are not worth a line. */
function announceRetry(aws, retried) {
    if (retried.attempt > 2)
        aws.logRetry(retried);
}
//# sourceMappingURL=client.js.map

/***/ }),

/***/ 7906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accountsOf: () => (/* binding */ accountsOf),
/* harmony export */   callOf: () => (/* binding */ callOf),
/* harmony export */   credentialsFor: () => (/* binding */ credentialsFor),
/* harmony export */   fetchTokens: () => (/* binding */ fetchTokens)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8249);
/* harmony import */ var _facts_arns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2208);
/* harmony import */ var _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1018);
/* harmony import */ var _run_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9870);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1287);





/** Gets one token per region, regions in parallel. */
function fetchTokens(where, identity, aws) {
    if (where.type === 'public')
        return fetchPublicToken(where, identity, aws).then((token) => [token]);
    return Promise.all(where.regions.map((region) => fetchToken(region, identity, { where, aws })));
}
/** Accounts × regions: accounts in order, each with its regions in order. */
function credentialsFor(where, tokens) {
    if (where.type === 'public') {
        const host = where.dualStack ? _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__/* .publicRegistry */ .td.dualStackHost : _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__/* .publicRegistry */ .td.host;
        return tokens.map((token) => credential(host, token));
    }
    const { fips, dualStack } = where;
    return accountsOf(where, tokens).flatMap((account) => tokens.map((token) => credential((0,_facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__/* .registryHost */ .U$)({ account, region: token.region, fips, dualStack }), token)));
}
/** The accounts whose registries are meant: those named, else that of the credentials, which the first token's answer names. */
function accountsOf(where, tokens) {
    return where.accounts.length > 0 ? where.accounts : tokens.slice(0, 1).map(({ account }) => account);
}
function credential(host, { password, expiresAt }) {
    return { host, password, auth: configForm(password), expiresAt };
}
function configForm(password) {
    return Buffer.from(`AWS:${password}`).toString('base64');
}
async function fetchToken(region, identity, { where, aws }) {
    const call = callOf('ECR', 'GetAuthorizationToken', { region, identity });
    const client = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__/* .ECRClient */ .S70((0,_client_js__WEBPACK_IMPORTED_MODULE_3__.clientSettings)(aws, { region, endpoint: where.endpoint, credentials: identity.credentials }));
    // Without registryIds, which is deprecated: the token is good for every account's registry anyway.
    const answer = await (0,_client_js__WEBPACK_IMPORTED_MODULE_3__.makeCall)(aws, call, (options) => client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__/* .GetAuthorizationTokenCommand */ .Eu6({}), options));
    const [data] = Array.isArray(answer.authorizationData) ? answer.authorizationData : [];
    const token = readToken(data, call, aws);
    const endpoint = typeof data?.proxyEndpoint === 'string' ? data.proxyEndpoint : '';
    return { ...token, region, account: endpointAccount(endpoint, { call, where, identity }) };
}
/** ECR Public has one registry and one region for tokens; its answer is an object without an endpoint. */
async function fetchPublicToken({ endpoint }, identity, aws) {
    const { region } = _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__/* .publicRegistry */ .td;
    const { ECRPUBLICClient, GetAuthorizationTokenCommand: PublicCommand } = await __webpack_require__.e(/* import() */ 821).then(__webpack_require__.t.bind(__webpack_require__, 9821, 19));
    const call = callOf('ECR Public', 'GetAuthorizationToken', { region, identity });
    const client = new ECRPUBLICClient((0,_client_js__WEBPACK_IMPORTED_MODULE_3__.clientSettings)(aws, { region, endpoint, credentials: identity.credentials }));
    const answer = await (0,_client_js__WEBPACK_IMPORTED_MODULE_3__.makeCall)(aws, call, (options) => client.send(new PublicCommand({}), options));
    return { ...readToken(answer.authorizationData, call, aws), region, account: '' };
}
/** An ECR call, as errors name it. */
function callOf(service, operation, { region, identity }) {
    const { session, signedBy } = identity;
    return { service, operation, region, signedBy, ...(session && { roleArn: session.roleArn }) };
}
/** Narrows the answer, and masks whatever of it may be secret before it is looked at any closer. */
function readToken(data, call, aws) {
    const encoded = typeof data?.authorizationToken === 'string' ? data.authorizationToken : '';
    const decoded = Buffer.from(encoded, 'base64').toString('utf8');
    const password = decoded.slice(decoded.indexOf(':') + 1);
    for (const secret of [encoded, password && configForm(password)])
        if (secret)
            aws.mask(secret);
    if (password)
        aws.maskPassword(password);
    const problem = tokenProblem(encoded, decoded) ?? (isDate(data?.expiresAt) ? undefined : 'it does not say when the token expires');
    if (problem || !data?.expiresAt)
        throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({ code: 'answer', call, problem: problem ?? 'it holds no token' });
    return { password, expiresAt: data.expiresAt };
}
function tokenProblem(encoded, decoded) {
    if (!encoded)
        return 'it holds no authorization token';
    if (!decoded.includes(':'))
        return 'the authorization token is not of the form user:password';
    if (!decoded.startsWith('AWS:'))
        return 'the authorization token is for another user than AWS';
    if (decoded === 'AWS:')
        return 'the authorization token has an empty password';
    // Line ends would be cut or doubled on the way through the tool's standard input.
    return /^[\x21-\x7e]+$/.test(decoded) ? undefined : 'the authorization token holds characters that no token has';
}
function isDate(value) {
    return value instanceof Date && !Number.isNaN(value.getTime());
}
/**
 * Checks whose registry the answer speaks of: an ECR host of the region that was asked, and of the assumed role's account. A
 * token from anywhere else would be somebody else's. Returns the account.
 */
function endpointAccount(endpoint, { call, where, identity }) {
    const registry = endpoint.startsWith('https://') ? (0,_facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegistryHost */ .TZ)(endpoint.slice('https://'.length)) : undefined;
    const ownAccount = identity.session && (0,_facts_arns_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRoleArn */ .D)(identity.session.roleArn)?.account;
    const variant = where.fips || where.dualStack;
    // What the endpoint is on FIPS and dual-stack calls is not documented: any form of the right region's host will do there.
    const isRightForm = registry && (variant || (!registry.fips && !registry.dualStack));
    if (!isRightForm || registry.region !== call.region) {
        throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({
            code: 'answer',
            call,
            problem: `its registry ${endpoint || '(none)'} is not one of ECR in ${call.region}`,
        });
    }
    if (ownAccount && registry.account !== ownAccount) {
        throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({
            code: 'answer',
            call,
            problem: `its registry is of account ${registry.account}, the role of ${ownAccount}`,
        });
    }
    return registry.account;
}
//# sourceMappingURL=ecr-token.js.map

/***/ }),

/***/ 9596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkRepositories: () => (/* binding */ checkRepositories)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecr/dist-cjs/index.js
var dist_cjs = __webpack_require__(8249);
// EXTERNAL MODULE: ./lib/src/run/failure.js
var failure = __webpack_require__(9870);
;// CONCATENATED MODULE: ./lib/src/run/in-pool.js
/** Works on all items and returns the results in their order. After an error no further item is started. */
async function inPool(items, { atOnce, work }) {
    const results = [];
    const waiting = items.entries();
    let failed = false;
    const worker = async () => {
        for (const [index, item] of waiting) {
            if (failed)
                return;
            results[index] = await work(item).catch((error) => {
                failed = true;
                throw error;
            });
        }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
    return results;
}
//# sourceMappingURL=in-pool.js.map
// EXTERNAL MODULE: ./lib/src/aws/client.js + 1 modules
var aws_client = __webpack_require__(1287);
// EXTERNAL MODULE: ./lib/src/aws/ecr-token.js
var ecr_token = __webpack_require__(7906);
;// CONCATENATED MODULE: ./lib/src/aws/repository-check.js





/** More at a time would only be throttled. */
const checksAtOnce = 16;
/**
 * Asks ECR for a layer that cannot exist: a harmless read that needs the permission to push or pull. `docker login` proves only the token,
 * and succeeds for any account. A name with a `*` is not checked.
 * @throws Failure `repository-denied`
 */
async function checkRepositories(where, tokens, context) {
    const { aws, identity } = context;
    const names = where.repositories.filter((name) => !name.includes('*'));
    const wanted = where.regions.flatMap((region) => {
        const place = { region, endpoint: where.endpoint, credentials: identity.credentials };
        const client = new dist_cjs/* ECRClient */.S70((0,aws_client.clientSettings)(aws, place));
        return (0,ecr_token.accountsOf)(where, tokens).flatMap((account) => names.map((repository) => ({ client, wanted: { account, region, repository, access: where.access } })));
    });
    const answers = await inPool(wanted, { atOnce: checksAtOnce, work: (one) => check(one.wanted, one.client, context) });
    const denied = answers.filter(({ result }) => result === 'denied');
    const ownAccount = tokens[0]?.account;
    const final = denied.filter(({ account }) => identity.session || account === ownAccount);
    if (final.length > 0)
        throw new failure/* Failure */.H({ code: 'repository-denied', denied: final });
    return { denied, missing: answers.filter(({ result }) => result === 'missing') };
}
const impossibleDigest = `sha256:${'0'.repeat(64)}`;
async function check(wanted, client, { identity, aws }) {
    const repository = { registryId: wanted.account, repositoryName: wanted.repository };
    const push = wanted.access === 'push';
    const operation = push ? 'BatchCheckLayerAvailability' : 'GetDownloadUrlForLayer';
    const call = (0,ecr_token.callOf)('ECR', operation, { region: wanted.region, identity });
    const uploads = new dist_cjs/* BatchCheckLayerAvailabilityCommand */.YmI({ ...repository, layerDigests: [impossibleDigest] });
    const downloads = new dist_cjs/* GetDownloadUrlForLayerCommand */.pKL({ ...repository, layerDigest: impossibleDigest });
    try {
        await (0,aws_client.makeCall)(aws, call, (options) => push ? client.send(uploads, options) : client.send(downloads, options));
        return { ...wanted, result: 'fine', message: '' };
    }
    catch (error) {
        const { name = '', message = '' } = (error.cause ?? {});
        const result = results.get(name);
        if (!result)
            throw error;
        return { ...wanted, result, message };
    }
}
/** What ECR's errors say about a repository. A missing layer is the good answer. */
const results = new Map([
    ['LayersNotFoundException', 'fine'],
    ['LayerInaccessibleException', 'fine'],
    // From a pull-through cache that has asked its upstream.
    ['UnableToGetUpstreamLayerException', 'fine'],
    ['AccessDeniedException', 'denied'],
    ['RepositoryNotFoundException', 'missing'],
]);
//# sourceMappingURL=repository-check.js.map

/***/ })

};
;