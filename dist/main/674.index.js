"use strict";
exports.id = 674;
exports.ids = [674,113];
exports.modules = {

/***/ 7817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ sessionFor),
/* harmony export */   xN: () => (/* binding */ assumeRole),
/* harmony export */   zr: () => (/* binding */ assumeRoleWithWebIdentity)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1695);
/* harmony import */ var _facts_arns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2208);
/* harmony import */ var _run_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9870);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3113);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4728);





/** The last role gets the session that the inputs describe. A role on the way to it gets only a session name. */
function sessionFor(who, roleArn) {
    const isLast = !who.role && who.lastRoleArn === roleArn;
    return isLast ? who.session : { name: who.hopSessionName, tags: [], policyArns: [] };
}
async function assumeRole(role, { who, aws, caller }) {
    const { externalId, session } = role;
    const call = callOf('AssumeRole', { who, roleArn: role.arn, signedBy: caller.signedBy });
    const client = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .STSClient */ .iM(stsSettings({ who, aws }, caller.credentials));
    const command = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .AssumeRoleCommand */ .QL({
        ...sessionParameters(who, role),
        ...(externalId && { ExternalId: externalId }),
        ...(session.tags.length > 0 && { Tags: session.tags.map(({ key, value }) => ({ Key: key, Value: value })) }),
    });
    const answer = await (0,_client_js__WEBPACK_IMPORTED_MODULE_2__.makeCall)(aws, call, (options) => client.send(command, options));
    return identityIn(answer, call, aws);
}
/** Exchanges an OIDC token for a session of the role; nothing signs this call. */
async function assumeRoleWithWebIdentity(role, { who, aws, token }) {
    const call = callOf('AssumeRoleWithWebIdentity', { who, roleArn: role.arn, signedBy: 'none' });
    if (role.session.tags.length > 0)
        throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H({ code: 'inputs', problems: [`session-tags: ${call.operation} takes no tags`] });
    const client = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .STSClient */ .iM(stsSettings({ who, aws }));
    const command = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .AssumeRoleWithWebIdentityCommand */ .WH({
        ...sessionParameters(who, role),
        WebIdentityToken: token.jwt,
    });
    const answer = await (0,_client_js__WEBPACK_IMPORTED_MODULE_2__.makeCall)(aws, call, (options) => client.send(command, options)).catch((error) => {
        if (!(error instanceof _run_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H && error.fault.code === 'call' && token.claims))
            throw error;
        throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H({ ...error.fault, claims: token.claims }, error.cause);
    });
    return identityIn(answer, call, aws);
}
function callOf(operation, { who, roleArn, signedBy }) {
    return { service: 'STS', operation, region: who.stsRegion, roleArn, signedBy };
}
function stsSettings({ who, aws }, credentials) {
    const { stsRegion: region, stsEndpoint: endpoint } = who;
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_2__.clientSettings)(aws, { region, endpoint, ...(credentials && { credentials }) });
}
function sessionParameters(who, { arn, session: { name, policy, policyArns } }) {
    return {
        RoleArn: arn,
        RoleSessionName: name,
        DurationSeconds: who.durationSeconds,
        ...(policy && { Policy: policy }),
        ...(policyArns.length > 0 && { PolicyArns: policyArns.map((managed) => ({ arn: managed })) }),
    };
}
/** Checks the answer: the SDK turns an HTML page into an empty one, and a session of another account must never be used. */
function identityIn({ Credentials, AssumedRoleUser }, call, aws) {
    const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = Credentials ?? {};
    (0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .maskCredentials */ .B)(aws, { ...(secretAccessKey && { secretAccessKey }), ...(sessionToken && { sessionToken }) });
    if (!accessKeyId || !secretAccessKey || !sessionToken) {
        throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H({ code: 'answer', call, problem: 'it holds no credentials' });
    }
    const roleArn = call.roleArn ?? '';
    const sessionArn = AssumedRoleUser?.Arn ?? '';
    if (!(0,_facts_arns_js__WEBPACK_IMPORTED_MODULE_0__/* .isSessionOf */ .o)(roleArn, sessionArn)) {
        const problem = `the session ${sessionArn || '(none)'} is not one of the role ${roleArn}`;
        throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H({ code: 'answer', call, problem });
    }
    return {
        credentials: { accessKeyId, secretAccessKey, sessionToken },
        signedBy: 'role',
        session: { roleArn, sessionArn },
    };
}
//# sourceMappingURL=assume-role.js.map

/***/ }),

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

/***/ 4728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ maskCredentials)
/* harmony export */ });
function maskCredentials(aws, { secretAccessKey, sessionToken }) {
    for (const secret of [secretAccessKey, sessionToken])
        if (secret)
            aws.mask(secret);
}
//# sourceMappingURL=identity.js.map

/***/ }),

/***/ 8674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   obtainIdentity: () => (/* binding */ obtainIdentity)
/* harmony export */ });
/* harmony import */ var _assume_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7817);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4728);


/** Gets the base identity, then assumes the role. Each role costs one STS call; without a role STS is not called. */
async function obtainIdentity(who, env, aws) {
    const caller = await baseIdentity(who, env, aws);
    if (!who.role)
        return caller;
    return (0,_assume_role_js__WEBPACK_IMPORTED_MODULE_0__/* .assumeRole */ .xN)({ ...who.role, session: who.session }, { who, aws, caller });
}
/** Asks the one source that the plan names. Each source but the environment is loaded only when a job uses it. */
async function baseIdentity(who, env, aws) {
    const { base } = who;
    switch (base.kind) {
        case 'environment':
            return environmentIdentity(env, aws);
        case 'oidc':
            return gitHubIdentity(who, base, { env, aws });
        case 'web-identity':
            return webIdentity(who, base, aws);
        case 'profile': {
            const { profileIdentity } = await __webpack_require__.e(/* import() */ 316).then(__webpack_require__.bind(__webpack_require__, 3316));
            return profileIdentity(who, base.name, aws);
        }
        default: {
            const { machineIdentity } = await __webpack_require__.e(/* import() */ 446).then(__webpack_require__.bind(__webpack_require__, 5446));
            return machineIdentity(base.kind, env, aws);
        }
    }
}
function environmentIdentity(env, aws) {
    const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN } = env;
    const credentials = {
        accessKeyId: AWS_ACCESS_KEY_ID,
        secretAccessKey: AWS_SECRET_ACCESS_KEY,
        ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
    };
    (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .maskCredentials */ .B)(aws, credentials);
    return { credentials, signedBy: 'base' };
}
async function gitHubIdentity(who, { audience, roleArn: arn }, { env, aws }) {
    const { fetchGitHubToken } = await __webpack_require__.e(/* import() */ 541).then(__webpack_require__.bind(__webpack_require__, 541));
    const token = await fetchGitHubToken(audience, env, aws);
    const identity = await (0,_assume_role_js__WEBPACK_IMPORTED_MODULE_0__/* .assumeRoleWithWebIdentity */ .zr)({ arn, session: (0,_assume_role_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionFor */ .w)(who, arn) }, { who, aws, token });
    return { ...identity, signedBy: 'oidc' };
}
async function webIdentity(who, { file, roleArn: arn }, aws) {
    const { readTokenFile } = await __webpack_require__.e(/* import() */ 827).then(__webpack_require__.bind(__webpack_require__, 1827));
    const token = await readTokenFile(file, aws);
    return (0,_assume_role_js__WEBPACK_IMPORTED_MODULE_0__/* .assumeRoleWithWebIdentity */ .zr)({ arn, session: (0,_assume_role_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionFor */ .w)(who, arn) }, { who, aws, token });
}
//# sourceMappingURL=obtain-identity.js.map

/***/ })

};
;