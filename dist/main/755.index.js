"use strict";
exports.id = 755;
exports.ids = [755,113];
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

/***/ 5755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  obtainIdentity: () => (/* binding */ obtainIdentity)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-cjs/index.js
var dist_cjs = __webpack_require__(1695);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/credential-provider-ini/dist-cjs/index.js
var credential_provider_ini_dist_cjs = __webpack_require__(5869);
// EXTERNAL MODULE: ./lib/src/facts/arns.js
var arns = __webpack_require__(2208);
// EXTERNAL MODULE: ./lib/src/run/deadline.js
var run_deadline = __webpack_require__(6650);
// EXTERNAL MODULE: ./lib/src/run/failure.js
var failure = __webpack_require__(9870);
// EXTERNAL MODULE: ./lib/src/aws/client.js
var aws_client = __webpack_require__(3113);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/protocols/index.js
var protocols = __webpack_require__(3422);
;// CONCATENATED MODULE: ./lib/src/aws/github-token.js




/**
 * Asks GitHub for the job's OIDC token. The runner hands over URL and bearer token only to jobs with `id-token: write`.
 * Source: "OpenID Connect reference" in GitHub's documentation.
 */
async function fetchIdToken(audience, env, aws) {
    const url = env['ACTIONS_ID_TOKEN_REQUEST_URL'];
    const bearer = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
    if (!url || !bearer || !URL.canParse(url))
        throw new failure/* Failure */.H({ code: 'no-id-token', fork: isForkPullRequest(env) });
    const target = new URL(url);
    target.searchParams.set('audience', audience);
    const call = {
        service: 'GitHub OIDC',
        operation: 'token request',
        region: '',
        host: target.host,
        signedBy: 'none',
    };
    const text = await (0,aws_client.makeCall)(aws, call, ({ abortSignal }) => get(target, bearer, { aws, abortSignal }));
    const jwt = tokenIn(text);
    if (jwt)
        aws.mask(jwt);
    const claims = claimsOf(jwt);
    if (!claims)
        throw new failure/* Failure */.H({ code: 'answer', call, problem: 'it holds no OIDC token' });
    return { jwt, claims };
}
/** One GET through the same agents (proxy, timeouts) as the calls to AWS. A status of 4xx or 5xx is thrown as `statusCode`. */
async function get(url, bearer, { aws, abortSignal }) {
    const request = {
        method: 'GET',
        protocol: url.protocol,
        hostname: url.hostname,
        ...(url.port && { port: Number(url.port) }),
        path: url.pathname,
        query: Object.fromEntries(url.searchParams),
        headers: { authorization: `Bearer ${bearer}`, accept: 'application/json', host: url.host },
    };
    const { response } = await aws.handler.handle(new protocols.HttpRequest(request), { abortSignal });
    const text = await collect(response.body);
    if (response.statusCode >= 400)
        throw Object.assign(new Error(text.slice(0, 500)), { statusCode: response.statusCode });
    return text;
}
async function collect(body) {
    const chunks = [];
    for await (const chunk of body)
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
}
function tokenIn(text) {
    try {
        const { value } = JSON.parse(text);
        return typeof value === 'string' ? value : '';
    }
    catch {
        return '';
    }
}
/** What the token claims, read without a check of its signature: only AWS's check counts, this is for messages. */
function claimsOf(jwt) {
    try {
        const payload = Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8');
        const { iss, sub, aud } = JSON.parse(payload);
        return typeof iss === 'string' && typeof sub === 'string' ? { iss, sub, aud: String(aud) } : undefined;
    }
    catch {
        return undefined;
    }
}
/** A pull request from a fork gets no OIDC token whatever its permissions say. */
function isForkPullRequest(env) {
    try {
        const event = JSON.parse((0,external_node_fs_.readFileSync)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
        const head = event.pull_request?.head?.repo?.full_name;
        return head !== undefined && head !== env['GITHUB_REPOSITORY'];
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=github-token.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/credential-provider-http/dist-cjs/index.js
var credential_provider_http_dist_cjs = __webpack_require__(8605);
// EXTERNAL MODULE: ./node_modules/@smithy/credential-provider-imds/dist-cjs/index.js
var credential_provider_imds_dist_cjs = __webpack_require__(566);
// EXTERNAL MODULE: ./lib/src/run/retry.js
var retry = __webpack_require__(4038);
;// CONCATENATED MODULE: ./lib/src/aws/machine-credentials.js






/**
 * The credentials of that one source, masked.
 * @throws Failure `no-credentials`; nobody else is asked then.
 */
async function baseCredentials(kind, env, aws) {
    const credentials = kind === 'environment' ? ofEnvironment(env) : await ofMachine(kind, env, aws);
    maskAll(aws, credentials);
    return credentials;
}
/** The token in the file of `AWS_WEB_IDENTITY_TOKEN_FILE`. */
function readTokenFile(file, { deadline }) {
    const source = 'the web identity token file';
    const reading = (0,promises_.readFile)(file, 'utf8').then((text) => text.trim());
    return (0,run_deadline/* withDeadline */.NE)(deadline, `reading the base credentials from ${source}`, reading).catch((error) => {
        throw error instanceof failure/* Failure */.H ? error : new failure/* Failure */.H({ code: 'no-credentials', source }, error);
    });
}
function maskAll(aws, { secretAccessKey, sessionToken }) {
    for (const secret of [secretAccessKey, sessionToken])
        if (secret)
            aws.mask(secret);
}
function ofEnvironment(env) {
    const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN } = env;
    return {
        accessKeyId: AWS_ACCESS_KEY_ID,
        secretAccessKey: AWS_SECRET_ACCESS_KEY,
        ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
    };
}
/** What the machine hands out to whoever runs on it; asked by our own retries, because the SDK's chain keeps the reason to itself. */
async function ofMachine(kind, env, aws) {
    const { deadline, maxAttempts } = aws;
    const source = kind === 'container' ? 'the container credential endpoint' : 'the default chain';
    const what = `reading the base credentials from ${source}`;
    const ask = kind === 'container' ? fromContainer : () => fromInstance(env);
    return (0,retry/* retry */.L)(() => (0,run_deadline/* withDeadline */.NE)(deadline, what, ask()), { deadline, maxAttempts, what, retryability }).catch((error) => {
        if (error instanceof failure/* Failure */.H)
            throw error;
        throw new failure/* Failure */.H({ code: 'no-credentials', source }, error instanceof retry/* RetriesExhausted */.w ? error.cause : error);
    });
}
/** Milliseconds; the endpoint is on the same machine. */
const timeout = 1_000;
function fromContainer() {
    return (0,credential_provider_http_dist_cjs.fromHttp)({ maxRetries: 0, timeout })();
}
async function fromInstance(env) {
    const { AWS_EC2_METADATA_DISABLED: disabled = 'false' } = env;
    if (disabled !== 'false' && disabled !== '')
        throw new Error('Could not load credentials from any providers');
    return (0,credential_provider_imds_dist_cjs.fromInstanceMetadata)({ maxRetries: 0, timeout })();
}
/**
 * Busy or restarting, both endpoints heal in a moment; a refusal does not, nor does a machine that has none. The instance's says 401
 * where its first answer, with the session token for the second request, was lost.
 */
function retryability(error) {
    const { message = '', statusCode } = error;
    const status = Number(statusCode ?? /responded with status: ([0-9]+)/.exec(message)?.[1] ?? 0);
    const isInstance = statusCode !== undefined;
    if (status === 429 || status >= 500 || (isInstance && status === 401))
        return 'briefly';
    return status === 0 && /ECONNRESET|ECONNREFUSED|socket hang up/.test(message) ? 'briefly' : 'never';
}
//# sourceMappingURL=machine-credentials.js.map
;// CONCATENATED MODULE: ./lib/src/aws/obtain-identity.js








/** Goes the way that the plan names: base identity, then the role. One STS call for each role assumed, none without one. */
async function obtainIdentity(who, env, aws) {
    const base = await baseIdentity(who, env, aws);
    if (!who.role)
        return base;
    return assumeRole({ who, aws, base, roleArn: who.role.arn, session: who.session, externalId: who.role.externalId });
}
function baseIdentity(who, env, aws) {
    const { base } = who;
    switch (base.kind) {
        case 'oidc':
            return oidcIdentity(who, base, { env, aws });
        case 'web-identity':
            return webIdentity(who, base, aws);
        case 'profile':
            return profileIdentity(who, base.name, aws);
        default:
            return baseCredentials(base.kind, env, aws).then((credentials) => ({ credentials, signedBy: 'base' }));
    }
}
async function oidcIdentity(who, { audience, roleArn }, { env, aws }) {
    const { jwt, claims } = await fetchIdToken(audience, env, aws);
    const identity = await assumeWithWebIdentity({ who, aws, roleArn, jwt, claims, session: sessionFor(who, roleArn) });
    return { ...identity, signedBy: 'oidc' };
}
async function webIdentity(who, { file, roleArn }, aws) {
    const jwt = await readTokenFile(file, aws);
    aws.mask(jwt);
    return assumeWithWebIdentity({ who, aws, roleArn, jwt, claims: claimsOf(jwt), session: sessionFor(who, roleArn) });
}
/** The last role gets the session that the inputs describe, a role on the way to it only a name. */
function sessionFor(who, roleArn) {
    const isLast = !who.role && who.lastRoleArn === roleArn;
    return isLast ? who.session : { name: who.hopSessionName, tags: [], policyArns: [] };
}
/**
 * A profile, by the SDK's own provider. The roles that it meets are assumed by our calls, so that those are limited, retried and
 * reported like any other.
 */
async function profileIdentity(who, name, aws) {
    const source = `profile ${name}`;
    const assumed = [];
    let underway = `reading the base credentials from ${source}`;
    const assume = async (assuming, operation) => {
        underway = `STS ${operation} in ${who.stsRegion}`;
        const identity = await assuming;
        assumed.push(identity);
        return identity.credentials;
    };
    // Without a region: that of the profile's sign-in (sso_region) is the one that counts for it.
    const { region: _, ...clientConfig } = (0,aws_client.clientSettings)(aws, { region: who.stsRegion });
    const provider = (0,credential_provider_ini_dist_cjs.fromIni)({
        profile: name,
        ignoreCache: true,
        clientConfig,
        roleAssumer: async (credentials, { RoleArn: roleArn = '', ExternalId: externalId }) => {
            maskAll(aws, credentials);
            const caller = { ...(assumed.at(-1) ?? { signedBy: 'base' }), credentials };
            return assume(assumeRole({ who, aws, base: caller, roleArn, session: sessionFor(who, roleArn), externalId }), 'AssumeRole');
        },
        roleAssumerWithWebIdentity: async ({ RoleArn: roleArn = '', WebIdentityToken: jwt = '' }) => {
            aws.mask(jwt);
            const session = sessionFor(who, roleArn);
            const call = assumeWithWebIdentity({ who, aws, roleArn, jwt, claims: claimsOf(jwt), session });
            return assume(call, 'AssumeRoleWithWebIdentity');
        },
    });
    const credentials = await (0,run_deadline/* withDeadline */.NE)(aws.deadline, () => underway, provider()).catch((error) => {
        throw error instanceof failure/* Failure */.H ? error : new failure/* Failure */.H({ code: 'no-credentials', source }, error);
    });
    maskAll(aws, credentials);
    const last = assumed.at(-1);
    return { credentials, signedBy: last ? 'role' : 'base', ...(last?.session && { session: last.session }) };
}
async function assumeRole({ who, aws, base, roleArn, session, externalId }) {
    const call = {
        service: 'STS',
        operation: 'AssumeRole',
        region: who.stsRegion,
        roleArn,
        signedBy: base.signedBy,
    };
    const client = new dist_cjs/* STSClient */.iM(stsSettings(who, aws, base.credentials));
    const command = new dist_cjs/* AssumeRoleCommand */.QL({
        ...sessionParams(who, roleArn, session),
        ...(externalId && { ExternalId: externalId }),
        ...(session.tags.length > 0 && { Tags: session.tags.map(({ key, value }) => ({ Key: key, Value: value })) }),
    });
    const answer = await (0,aws_client.makeCall)(aws, call, (options) => client.send(command, options));
    return assumedIdentity(answer, call, aws);
}
async function assumeWithWebIdentity({ who, aws, roleArn, jwt, session, claims, }) {
    const operation = 'AssumeRoleWithWebIdentity';
    if (session.tags.length > 0)
        throw new failure/* Failure */.H({ code: 'inputs', problems: [`session-tags: ${operation} takes no tags`] });
    const call = { service: 'STS', operation, region: who.stsRegion, roleArn, signedBy: 'none' };
    const client = new dist_cjs/* STSClient */.iM(stsSettings(who, aws));
    const command = new dist_cjs/* AssumeRoleWithWebIdentityCommand */.WH({
        ...sessionParams(who, roleArn, session),
        WebIdentityToken: jwt,
    });
    const answer = await (0,aws_client.makeCall)(aws, call, (options) => client.send(command, options)).catch((error) => {
        const known = error instanceof failure/* Failure */.H && error.fault.code === 'call' && claims;
        throw known ? new failure/* Failure */.H({ ...error.fault, claims }, error.cause) : error;
    });
    return assumedIdentity(answer, call, aws);
}
function stsSettings(who, aws, credentials) {
    const { stsRegion: region, stsEndpoint: endpoint } = who;
    return (0,aws_client.clientSettings)(aws, { region, endpoint, ...(credentials && { credentials }) });
}
function sessionParams(who, roleArn, { name, policy, policyArns }) {
    return {
        RoleArn: roleArn,
        RoleSessionName: name,
        DurationSeconds: who.durationSeconds,
        ...(policy && { Policy: policy }),
        ...(policyArns.length > 0 && { PolicyArns: policyArns.map((arn) => ({ arn })) }),
    };
}
/** Narrows the answer: the SDK makes an empty one of an HTML page, and a session of another account must never be used. */
function assumedIdentity({ Credentials, AssumedRoleUser }, call, aws) {
    const { AccessKeyId, SecretAccessKey, SessionToken } = Credentials ?? {};
    for (const secret of [SecretAccessKey, SessionToken])
        if (secret)
            aws.mask(secret);
    if (!AccessKeyId || !SecretAccessKey || !SessionToken) {
        throw new failure/* Failure */.H({ code: 'answer', call, problem: 'it holds no credentials' });
    }
    const roleArn = call.roleArn ?? '';
    const sessionArn = AssumedRoleUser?.Arn ?? '';
    if (!(0,arns/* isSessionOf */.o)(roleArn, sessionArn)) {
        throw new failure/* Failure */.H({
            code: 'answer',
            call,
            problem: `the session ${sessionArn || '(none)'} is not one of the role ${roleArn}`,
        });
    }
    const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
    return { credentials, signedBy: 'role', session: { roleArn, sessionArn } };
}
//# sourceMappingURL=obtain-identity.js.map

/***/ })

};
;