"use strict";
exports.id = 446;
exports.ids = [446];
exports.modules = {

/***/ 5446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   machineIdentity: () => (/* binding */ machineIdentity)
/* harmony export */ });
/* harmony import */ var _aws_sdk_credential_provider_http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8605);
/* harmony import */ var _smithy_credential_provider_imds__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(566);
/* harmony import */ var _run_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6650);
/* harmony import */ var _run_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9870);
/* harmony import */ var _run_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4038);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4728);






/**
 * The session that the machine gives to everything on it. The SDK's default chain would try one source after the other and hide why each
 * failed; this asks the one source of the plan.
 * @throws Failure `no-credentials`
 */
async function machineIdentity(kind, env, aws) {
    const { deadline, maxAttempts } = aws;
    const source = kind === 'container' ? 'the container credential endpoint' : 'the default chain';
    const what = `reading the base credentials from ${source}`;
    const ask = kind === 'container' ? askContainer : () => askInstance(env);
    const options = { deadline, maxAttempts, what, retryability };
    const asking = (0,_run_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L)(() => (0,_run_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .withDeadline */ .NE)(deadline, what, ask()), options);
    const credentials = await asking.catch((error) => {
        if (error instanceof _run_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H)
            throw error;
        throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H({ code: 'no-credentials', source }, error instanceof _run_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RetriesExhausted */ .w ? error.cause : error);
    });
    (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .maskCredentials */ .B)(aws, credentials);
    return { credentials, signedBy: 'base' };
}
/** Milliseconds; the endpoint is on the same machine. */
const timeout = 1_000;
function askContainer() {
    return (0,_aws_sdk_credential_provider_http__WEBPACK_IMPORTED_MODULE_4__.fromHttp)({ maxRetries: 0, timeout })();
}
async function askInstance(env) {
    const { AWS_EC2_METADATA_DISABLED: disabled = 'false' } = env;
    if (disabled !== 'false' && disabled !== '')
        throw new Error('Could not load credentials from any providers');
    return (0,_smithy_credential_provider_imds__WEBPACK_IMPORTED_MODULE_5__.fromInstanceMetadata)({ maxRetries: 0, timeout })();
}
/**
 * A busy endpoint recovers in a moment. A denial does not, nor does a machine without an endpoint. The instance answers 401 where its first
 * answer, with the session token for the second request, was lost.
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

/***/ })

};
;