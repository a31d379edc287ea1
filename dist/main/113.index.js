"use strict";
exports.id = 113;
exports.ids = [113];
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

/***/ })

};
;