"use strict";
exports.id = 827;
exports.ids = [
    827
];
exports.modules = {
    1827: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            f: ()=>idToken,
            readTokenFile: ()=>readTokenFile
        });
        var _facts_iam_policies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8839);
        var _run_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6650);
        var _run_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9870);
        var _small_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9574);
        function idToken(jwt, aws) {
            if (jwt) aws.mask(jwt);
            return {
                jwt,
                claims: claimsOf(jwt)
            };
        }
        async function readTokenFile(file, aws) {
            let source = 'the web identity token file';
            let reading = (0, _run_deadline_js__WEBPACK_IMPORTED_MODULE_1__.NE)(aws.deadline, `reading the base credentials from ${source}`, (0, _small_file_js__WEBPACK_IMPORTED_MODULE_3__.E)(file));
            let text = await reading.catch((error)=>{
                throw error instanceof _run_failure_js__WEBPACK_IMPORTED_MODULE_2__.H ? error : new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__.H({
                    code: 'no-credentials',
                    source
                }, error);
            });
            return idToken(text.trim(), aws);
        }
        function claimsOf(jwt) {
            try {
                let payload = Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8');
                let claims = JSON.parse(payload);
                let { iss, sub, aud } = claims;
                if ('string' != typeof iss || 'string' != typeof sub) return;
                let more = _facts_iam_policies_js__WEBPACK_IMPORTED_MODULE_0__.ro.map((name)=>[
                        name,
                        claims[name]
                    ]).filter(([, value])=>'string' == typeof value);
                return {
                    iss,
                    sub,
                    aud: String(aud),
                    ...more.length > 0 && {
                        github: Object.fromEntries(more)
                    }
                };
            } catch  {
                return;
            }
        }
    },
    9574: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            E: ()=>readSmallFile
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
        var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8321);
        let sizeLimit = 1_000_000;
        async function readSmallFile(path) {
            let file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
            try {
                if (!(await file.stat()).isFile()) throw new Error(`${path} is not a regular file`);
                let content = await (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.text)(file.createReadStream({
                    end: sizeLimit,
                    autoClose: false
                }));
                if (Buffer.byteLength(content) > sizeLimit) throw new Error(`${path} is larger than ${sizeLimit} bytes`);
                return content;
            } finally{
                await file.close();
            }
        }
    }
};
