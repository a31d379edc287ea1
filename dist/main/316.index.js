"use strict";
exports.id = 316;
exports.ids = [316,827];
exports.modules = {

/***/ 1827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ idToken),
/* harmony export */   readTokenFile: () => (/* binding */ readTokenFile)
/* harmony export */ });
/* harmony import */ var _run_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6650);
/* harmony import */ var _run_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9870);
/* harmony import */ var _small_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9574);



/** Masks the token, then reads its claims. */
function idToken(jwt, aws) {
    if (jwt)
        aws.mask(jwt);
    return { jwt, claims: claimsOf(jwt) };
}
/**
 * The token in the file of `AWS_WEB_IDENTITY_TOKEN_FILE`.
 * @throws Failure `no-credentials`
 */
async function readTokenFile(file, aws) {
    const source = 'the web identity token file';
    const reading = (0,_run_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .withDeadline */ .NE)(aws.deadline, `reading the base credentials from ${source}`, (0,_small_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallFile */ .E)(file));
    const text = await reading.catch((error) => {
        throw error instanceof _run_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H ? error : new _run_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H({ code: 'no-credentials', source }, error);
    });
    return idToken(text.trim(), aws);
}
/** What the token claims, for messages only: AWS checks the signature, this does not. */
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
//# sourceMappingURL=id-token.js.map

/***/ }),

/***/ 3316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   profileIdentity: () => (/* binding */ profileIdentity)
/* harmony export */ });
/* harmony import */ var _aws_sdk_credential_provider_ini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5869);
/* harmony import */ var _run_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6650);
/* harmony import */ var _run_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9870);
/* harmony import */ var _run_guard_child_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(286);
/* harmony import */ var _assume_role_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7817);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1287);
/* harmony import */ var _id_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1827);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4728);








/**
 * The identity of a profile, as the SDK's own provider reads it. The action assumes the profile's roles itself, so that these calls are
 * limited, retried and reported like any other.
 * @throws Failure `no-credentials` where the profile is broken.
 */
async function profileIdentity(who, name, aws) {
    const source = `profile ${name}`;
    let what = `reading the base credentials from ${source}`;
    let last;
    const remember = async (operation, assuming) => {
        what = `STS ${operation} in ${who.stsRegion}`;
        last = await assuming;
        return last.credentials;
    };
    // Without a region, because the profile's sign-in uses its own (sso_region).
    const { region: _, ...clientConfig } = (0,_client_js__WEBPACK_IMPORTED_MODULE_4__.clientSettings)(aws, { region: who.stsRegion });
    const provider = (0,_aws_sdk_credential_provider_ini__WEBPACK_IMPORTED_MODULE_6__.fromIni)({
        profile: name,
        ignoreCache: true,
        clientConfig,
        roleAssumer: (credentials, { RoleArn: arn = '', ExternalId: externalId }) => {
            (0,_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .maskCredentials */ .B)(aws, credentials);
            const caller = { ...(last ?? { signedBy: 'base' }), credentials };
            return remember('AssumeRole', (0,_assume_role_js__WEBPACK_IMPORTED_MODULE_3__/* .assumeRole */ .xN)({ arn, externalId, session: (0,_assume_role_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionFor */ .w)(who, arn) }, { who, aws, caller }));
        },
        roleAssumerWithWebIdentity: ({ RoleArn: arn = '', WebIdentityToken: jwt = '' }) => {
            const context = { who, aws, token: (0,_id_token_js__WEBPACK_IMPORTED_MODULE_5__/* .idToken */ .f)(jwt, aws) };
            const assuming = (0,_assume_role_js__WEBPACK_IMPORTED_MODULE_3__/* .assumeRoleWithWebIdentity */ .zr)({ arn, session: (0,_assume_role_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionFor */ .w)(who, arn) }, context);
            return remember('AssumeRoleWithWebIdentity', assuming);
        },
    });
    // The SDK would leave a `credential_process` that hangs running.
    const guard = (0,_run_guard_child_js__WEBPACK_IMPORTED_MODULE_2__/* .guardChild */ .W)(() => true, aws.deadline);
    const reading = (0,_run_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .withDeadline */ .NE)(aws.deadline, () => what, provider()).finally(guard.release);
    const credentials = await reading.catch((error) => {
        throw error instanceof _run_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H ? error : new _run_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H({ code: 'no-credentials', source }, error);
    });
    (0,_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .maskCredentials */ .B)(aws, credentials);
    return { credentials, signedBy: last ? 'role' : 'base', ...(last?.session && { session: last.session }) };
}
//# sourceMappingURL=profile-identity.js.map

/***/ }),

/***/ 9574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSmallFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8321);



/** Bytes; tokens and GitHub's events are far smaller. */
const sizeLimit = 1_000_000;
/**
 * Reads a text file that an earlier step can have planted. Links are followed, because Kubernetes links its tokens. Anything but a
 * regular file is refused, because a FIFO or a device may never end.
 */
async function readSmallFile(path) {
    // Without O_NONBLOCK, which Windows does not have, opening a FIFO waits for its writer.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        if (!(await file.stat()).isFile())
            throw new Error(`${path} is not a regular file`);
        const content = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.text)(file.createReadStream({ end: sizeLimit, autoClose: false }));
        if (Buffer.byteLength(content) > sizeLimit)
            throw new Error(`${path} is larger than ${sizeLimit} bytes`);
        return content;
    }
    finally {
        await file.close();
    }
}
//# sourceMappingURL=small-file.js.map

/***/ })

};
;