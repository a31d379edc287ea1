"use strict";
exports.id = 727;
exports.ids = [727,113,906];
exports.modules = {

/***/ 3113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callName: () => (/* binding */ callName),
/* harmony export */   clientSettings: () => (/* binding */ clientSettings),
/* harmony export */   makeCall: () => (/* binding */ makeCall),
/* harmony export */   makeHandler: () => (/* binding */ makeHandler),
/* harmony export */   retryability: () => (/* binding */ retryability)
/* harmony export */ });
/* harmony import */ var _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1279);
/* harmony import */ var _run_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6650);
/* harmony import */ var _run_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9870);
/* harmony import */ var _run_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4038);




/** Milliseconds of one attempt, far above what STS and ECR take: a hanging one is tried again before the deadline. */
const timeouts = {
    connectionTimeout: 10_000,
    socketTimeout: 20_000,
    requestTimeout: 30_000,
    throwOnRequestTimeout: true,
};
function makeHandler({ httpsAgent, httpAgent }) {
    return new _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_3__.NodeHttpHandler({ httpsAgent, httpAgent, ...timeouts });
}
/**
 * Settings of an SDK client. Its own retries are off: `retry` is the one layer. Endpoints come from the plan, which has checked them,
 * and never from where the SDK would look for them itself (a profile's `endpoint_url`, its `services`).
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
/** Makes a call, with retries until the deadline; throws a `call` failure with the last error and the number of attempts. */
async function makeCall(aws, call, send) {
    const started = Date.now();
    try {
        const attempt = () => (0,_run_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .withDeadline */ .NE)(aws.deadline, callName(call), send({ abortSignal: aws.deadline.signal }));
        const answer = await (0,_run_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L)(attempt, {
            deadline: aws.deadline,
            maxAttempts: aws.maxAttempts,
            what: callName(call),
            retryability,
            onRetry: (failed) => announceRetry(aws, call, failed),
        });
        aws.debug(`${callName(call)}: ${Date.now() - started} ms`);
        return answer;
    }
    catch (error) {
        if (error instanceof _run_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RetriesExhausted */ .w)
            throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H({ code: 'call', call, attempts: error.attempts }, error.cause);
        throw error;
    }
}
/** The first two retries take less than a second: only what takes longer is worth a line. */
function announceRetry(aws, call, { error, attempt, delay }) {
    const { name, code, status } = errorFacts(error);
    const reason = throttled.test(name) ? 'throttled' : status > 0 ? `HTTP status ${status}` : code || name;
    if (attempt > 2)
        aws.logRetry({ what: callName(call), reason, attempt, delay });
}
const throttled = /^(?:Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|BandwidthLimitExceeded|PriorRequestNotComplete)/;
const passing = /^(?:ECONNRESET|EPIPE|ETIMEDOUT|ESOCKETTIMEDOUT|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|UND_ERR_SOCKET)$/;
/** What AWS answers to a signature of another time; a denial stays one, whatever the clock. Source: clock skew errors of the SDK. */
const skewed = /^(?:AuthFailure|InvalidSignature|RequestExpired|RequestInTheFuture|RequestTimeTooSkewed|SignatureDoesNotMatch)/;
const proxyRefused = /^ERR_PROXY_TUNNEL$/;
const seldomPassing = /^(?:ENOTFOUND|ECONNREFUSED)$/;
/** Judges an error of the SDK, of Node's sockets or of a proxy. */
function retryability(error) {
    const { name, code, status, clockSkewCorrected } = errorFacts(error);
    if (throttled.test(name) || name === 'TimeoutError' || name === 'IDPCommunicationErrorException')
        return 'untilDeadline';
    // A proxy answers 502 or 503 also for a name that does not resolve, and for a host that refuses. One that closes without an
    // answer may have been restarted, or speak another protocol.
    if (proxyRefused.test(code))
        return status >= 500 || status === 0 ? 'briefly' : 'never';
    if (status === 408 || status === 429 || (status >= 500 && status <= 599))
        return 'untilDeadline';
    if (passing.test(code))
        return 'untilDeadline';
    // The SDK has set its clock by the answer: the next attempt is signed with the server's time.
    if (clockSkewCorrected && skewed.test(name))
        return 'briefly';
    if (seldomPassing.test(code))
        return 'briefly';
    return 'never';
}
/** Narrows an unknown error once, at the edge. A proxy's refusal carries its status as `statusCode`. */
function errorFacts(error) {
    const { name, code, statusCode, $metadata } = (error ?? {});
    const { httpStatusCode, clockSkewCorrected } = ($metadata ?? {});
    return {
        name: String(name ?? ''),
        code: String(code ?? ''),
        status: Number(httpStatusCode ?? statusCode ?? 0),
        clockSkewCorrected: clockSkewCorrected === true,
    };
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
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3113);





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

/***/ 9727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkRepositories: () => (/* binding */ checkRepositories)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8249);
/* harmony import */ var _run_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9870);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3113);
/* harmony import */ var _ecr_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7906);




/**
 * Asks ECR about a layer that can not exist: a harmless read that needs the permission to push or pull. `docker login` proves the
 * token only, and would succeed for any account. Names with a `*` can not be asked about. Throws a `repository-denied` failure.
 */
async function checkRepositories(where, tokens, asking) {
    const names = where.repositories.filter((name) => !name.includes('*'));
    const answers = await Promise.all(where.regions.flatMap((region) => {
        const client = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_3__/* .ECRClient */ .S70((0,_client_js__WEBPACK_IMPORTED_MODULE_1__.clientSettings)(asking.aws, { region, endpoint: where.endpoint, credentials: asking.identity.credentials }));
        const wanted = (0,_ecr_token_js__WEBPACK_IMPORTED_MODULE_2__.accountsOf)(where, tokens).flatMap((account) => names.map((repository) => ({ account, region, repository, access: where.access })));
        return wanted.map(async (one) => ({ ...one, ...(await ask(one, client, asking)) }));
    }));
    const denied = answers.filter(({ result }) => result === 'denied');
    const ownAccount = tokens[0]?.account;
    const final = denied.filter(({ account }) => asking.identity.session || account === ownAccount);
    if (final.length > 0)
        throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({ code: 'repository-denied', denied: final });
    return { denied, missing: answers.filter(({ result }) => result === 'missing') };
}
const impossibleDigest = `sha256:${'0'.repeat(64)}`;
async function ask(wanted, client, { identity, aws }) {
    const repository = { registryId: wanted.account, repositoryName: wanted.repository };
    const push = wanted.access === 'push';
    const operation = push ? 'BatchCheckLayerAvailability' : 'GetDownloadUrlForLayer';
    const call = (0,_ecr_token_js__WEBPACK_IMPORTED_MODULE_2__.callOf)('ECR', operation, { region: wanted.region, identity });
    try {
        await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.makeCall)(aws, call, (options) => push
            ? client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_3__/* .BatchCheckLayerAvailabilityCommand */ .YmI({ ...repository, layerDigests: [impossibleDigest] }), options)
            : client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_3__/* .GetDownloadUrlForLayerCommand */ .pKL({ ...repository, layerDigest: impossibleDigest }), options));
        return { result: 'fine', message: '' };
    }
    catch (error) {
        const { name = '', message = '' } = (error.cause ?? {});
        const result = results.get(name);
        if (!result)
            throw error;
        return { result, message };
    }
}
/** What ECR's errors say about a repository. That the layer is not there is the answer hoped for. */
const results = new Map([
    ['LayersNotFoundException', 'fine'],
    ['LayerInaccessibleException', 'fine'],
    // Of a pull-through cache, which has asked its upstream for it.
    ['UnableToGetUpstreamLayerException', 'fine'],
    ['AccessDeniedException', 'denied'],
    ['RepositoryNotFoundException', 'missing'],
]);
//# sourceMappingURL=repository-check.js.map

/***/ })

};
;