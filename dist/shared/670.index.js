"use strict";
exports.id = 670;
exports.ids = [
    670,
    906
];
exports.modules = {
    1287: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            callName: ()=>callName,
            clientSettings: ()=>clientSettings,
            makeCall: ()=>makeCall,
            makeHandler: ()=>makeHandler
        });
        var external_node_stream_ = __webpack_require__(7075);
        var node_http_handler = __webpack_require__(6878);
        var run_deadline = __webpack_require__(6650);
        var failure = __webpack_require__(9870);
        var retry = __webpack_require__(4038);
        ;
        const throttled = /^(?:Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|BandwidthLimitExceeded|PriorRequestNotComplete)/;
        const temporary = /^(?:ECONNRESET|EPIPE|ETIMEDOUT|ESOCKETTIMEDOUT|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|UND_ERR_SOCKET)$/;
        const skewed = /^(?:AuthFailure|InvalidSignature|RequestExpired|RequestInTheFuture|RequestTimeTooSkewed|SignatureDoesNotMatch)/;
        const proxyRefused = /^ERR_PROXY_TUNNEL$/;
        const rarelyTemporary = /^(?:ENOTFOUND|ECONNREFUSED)$/;
        const unknownSession = /^(?:UnrecognizedClient|InvalidClientTokenId)/;
        function retryability(error, { signedBy }) {
            const { name, code, message, status, clockSkewCorrected } = errorFacts(error);
            if (throttled.test(name) || name === 'TimeoutError' || name === 'IDPCommunicationErrorException') return 'untilDeadline';
            if (proxyRefused.test(code)) return status >= 500 || status === 0 ? 'briefly' : 'never';
            if (status === 408 || status === 429 || status >= 500 && status <= 599) return 'untilDeadline';
            if (temporary.test(code)) return 'untilDeadline';
            if (clockSkewCorrected && skewed.test(name)) return 'briefly';
            if (rarelyTemporary.test(code)) return 'briefly';
            if (/^InvalidIdentityToken/.test(name) && /retrieve verification key/i.test(message)) return 'briefly';
            const signedBySession = signedBy === 'oidc' || signedBy === 'role';
            return signedBySession && unknownSession.test(name) ? 'briefly' : 'never';
        }
        function reasonOf(error) {
            const { name, code, status } = errorFacts(error);
            if (throttled.test(name)) return 'throttled';
            if (name === 'TimeoutError') return 'timed out';
            if (status >= 500 || status === 408 || status === 429) return `HTTP ${status}`;
            return code || name;
        }
        function errorFacts(error) {
            const { name, code, message, statusCode, $metadata } = error ?? {};
            const { httpStatusCode, clockSkewCorrected } = $metadata ?? {};
            return {
                name: String(name ?? ''),
                code: String(code ?? ''),
                message: String(message ?? '').slice(0, 1000),
                status: Number(httpStatusCode ?? statusCode ?? 0),
                clockSkewCorrected: clockSkewCorrected === true
            };
        }
        ;
        const timeouts = {
            connectionTimeout: 10_000,
            socketTimeout: 20_000,
            requestTimeout: 30_000,
            throwOnRequestTimeout: true
        };
        const answerLimit = 1_000_000;
        class AnswerTooLarge extends Error {
        }
        function makeHandler({ httpsAgent, httpAgent }) {
            const handler = new node_http_handler.$({
                httpsAgent,
                httpAgent,
                ...timeouts
            });
            const handle = handler.handle.bind(handler);
            handler.handle = async (request, options)=>{
                const { response } = await handle(request, options);
                response.body = bounded(response.body);
                return {
                    response
                };
            };
            return handler;
        }
        function bounded(body) {
            let size = 0;
            const limit = new external_node_stream_.Transform({
                transform: (chunk, _, pass)=>{
                    size += chunk.length;
                    pass(size > answerLimit ? new AnswerTooLarge() : null, chunk);
                }
            });
            return (0, external_node_stream_.pipeline)(body, limit, ()=>undefined);
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
            const { deadline, maxAttempts } = aws;
            const what = callName(call);
            const started = Date.now();
            try {
                const answer = await (0, retry.L)(()=>(0, run_deadline.NE)(deadline, what, send({
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
                const { cause, attempts } = error;
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
    },
    7906: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            accountsOf: ()=>accountsOf,
            callOf: ()=>callOf,
            credentialsFor: ()=>credentialsFor,
            fetchTokens: ()=>fetchTokens
        });
        var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4211);
        var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8421);
        var _facts_arns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2208);
        var _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1018);
        var _run_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9870);
        var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1287);
        function fetchTokens(where, identity, aws) {
            if (where.type === 'public') return fetchPublicToken(where, identity, aws).then((token)=>[
                    token
                ]);
            return Promise.all(where.regions.map((region)=>fetchToken(region, identity, {
                    where,
                    aws
                })));
        }
        function credentialsFor(where, tokens) {
            if (where.type === 'public') {
                const host = where.dualStack ? _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__.td.dualStackHost : _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__.td.host;
                return tokens.map((token)=>credential(host, token));
            }
            const { fips, dualStack } = where;
            return accountsOf(where, tokens).flatMap((account)=>tokens.map((token)=>credential((0, _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__.U$)({
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
        async function fetchToken(region, identity, { where, aws }) {
            const call = callOf('ECR', 'GetAuthorizationToken', {
                region,
                identity
            });
            const client = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__.S((0, _client_js__WEBPACK_IMPORTED_MODULE_3__.clientSettings)(aws, {
                region,
                endpoint: where.endpoint,
                credentials: identity.credentials
            }));
            const answer = await (0, _client_js__WEBPACK_IMPORTED_MODULE_3__.makeCall)(aws, call, (options)=>client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_5__.E({}), options));
            const [data] = Array.isArray(answer.authorizationData) ? answer.authorizationData : [];
            const token = readToken(data, call, aws);
            const endpoint = typeof data?.proxyEndpoint === 'string' ? data.proxyEndpoint : '';
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
            const { region } = _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__.td;
            const { ECRPUBLICClient, GetAuthorizationTokenCommand: PublicCommand } = await __webpack_require__.e(198).then(__webpack_require__.bind(__webpack_require__, 4198));
            const call = callOf('ECR Public', 'GetAuthorizationToken', {
                region,
                identity
            });
            const client = new ECRPUBLICClient((0, _client_js__WEBPACK_IMPORTED_MODULE_3__.clientSettings)(aws, {
                region,
                endpoint,
                credentials: identity.credentials
            }));
            const answer = await (0, _client_js__WEBPACK_IMPORTED_MODULE_3__.makeCall)(aws, call, (options)=>client.send(new PublicCommand({}), options));
            return {
                ...readToken(answer.authorizationData, call, aws),
                region,
                account: ''
            };
        }
        function callOf(service, operation, { region, identity }) {
            const { session, signedBy } = identity;
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
            const encoded = typeof data?.authorizationToken === 'string' ? data.authorizationToken : '';
            const decoded = Buffer.from(encoded, 'base64').toString('utf8');
            const password = decoded.slice(decoded.indexOf(':') + 1);
            for (const secret of [
                encoded,
                password && configForm(password)
            ])if (secret) aws.mask(secret);
            if (password) aws.maskPassword(password);
            const problem = tokenProblem(encoded, decoded) ?? (isDate(data?.expiresAt) ? undefined : 'it does not say when the token expires');
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
            if (decoded === 'AWS:') return 'the authorization token has an empty password';
            return /^[\x21-\x7e]+$/.test(decoded) ? undefined : 'the authorization token holds characters that no token has';
        }
        function isDate(value) {
            return value instanceof Date && !Number.isNaN(value.getTime());
        }
        function endpointAccount(endpoint, { call, where, identity }) {
            const registry = endpoint.startsWith('https://') ? (0, _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__.TZ)(endpoint.slice('https://'.length)) : undefined;
            const ownAccount = identity.session && (0, _facts_arns_js__WEBPACK_IMPORTED_MODULE_0__.D)(identity.session.roleArn)?.account;
            const variant = where.fips || where.dualStack;
            const isRightForm = registry && (variant || !registry.fips && !registry.dualStack);
            if (!isRightForm || registry.region !== call.region) {
                throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__.H({
                    code: 'answer',
                    call,
                    problem: `its registry ${endpoint || '(none)'} is not one of ECR in ${call.region}`
                });
            }
            if (ownAccount && registry.account !== ownAccount) {
                throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__.H({
                    code: 'answer',
                    call,
                    problem: `its registry is of account ${registry.account}, the role of ${ownAccount}`
                });
            }
            return registry.account;
        }
    },
    2670: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            checkRepositories: ()=>checkRepositories
        });
        var ECRClient = __webpack_require__(4211);
        var commandBuilder = __webpack_require__(1469);
        var schemas_0 = __webpack_require__(4872);
        ;
        class BatchCheckLayerAvailabilityCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "BatchCheckLayerAvailability", schemas_0.FDN) {
        }
        ;
        class GetDownloadUrlForLayerCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetDownloadUrlForLayer", schemas_0.G42) {
        }
        var failure = __webpack_require__(9870);
        ;
        async function inPool(items, { atOnce, work }) {
            const results = [];
            const waiting = items.entries();
            let failed = false;
            const worker = async ()=>{
                for (const [index, item] of waiting){
                    if (failed) return;
                    results[index] = await work(item).catch((error)=>{
                        failed = true;
                        throw error;
                    });
                }
            };
            await Promise.all(Array.from({
                length: Math.min(atOnce, items.length)
            }, worker));
            return results;
        }
        var aws_client = __webpack_require__(1287);
        var ecr_token = __webpack_require__(7906);
        ;
        const checksAtOnce = 16;
        async function checkRepositories(where, tokens, context) {
            const { aws, identity } = context;
            const names = where.repositories.filter((name)=>!name.includes('*'));
            const wanted = where.regions.flatMap((region)=>{
                const place = {
                    region,
                    endpoint: where.endpoint,
                    credentials: identity.credentials
                };
                const client = new ECRClient.S((0, aws_client.clientSettings)(aws, place));
                return (0, ecr_token.accountsOf)(where, tokens).flatMap((account)=>names.map((repository)=>({
                            client,
                            wanted: {
                                account,
                                region,
                                repository,
                                access: where.access
                            }
                        })));
            });
            const answers = await inPool(wanted, {
                atOnce: checksAtOnce,
                work: (one)=>check(one.wanted, one.client, context)
            });
            const denied = answers.filter(({ result })=>result === 'denied');
            const ownAccount = tokens[0]?.account;
            const final = denied.filter(({ account })=>identity.session || account === ownAccount);
            if (final.length > 0) throw new failure.H({
                code: 'repository-denied',
                denied: final
            });
            const isExpected = where.access === 'pull-through';
            return {
                denied,
                missing: answers.filter(({ result })=>result === 'missing' && !isExpected)
            };
        }
        const impossibleDigest = `sha256:${'0'.repeat(64)}`;
        async function check(wanted, client, { identity, aws }) {
            const repository = {
                registryId: wanted.account,
                repositoryName: wanted.repository
            };
            const push = wanted.access === 'push';
            const operation = push ? 'BatchCheckLayerAvailability' : 'GetDownloadUrlForLayer';
            const call = (0, ecr_token.callOf)('ECR', operation, {
                region: wanted.region,
                identity
            });
            const uploads = new BatchCheckLayerAvailabilityCommand({
                ...repository,
                layerDigests: [
                    impossibleDigest
                ]
            });
            const downloads = new GetDownloadUrlForLayerCommand({
                ...repository,
                layerDigest: impossibleDigest
            });
            try {
                await (0, aws_client.makeCall)(aws, call, (options)=>push ? client.send(uploads, options) : client.send(downloads, options));
                return {
                    ...wanted,
                    result: 'fine',
                    message: ''
                };
            } catch (error) {
                const { name = '', message = '' } = error.cause ?? {};
                const result = results.get(name);
                if (!result) throw error;
                return {
                    ...wanted,
                    result,
                    message
                };
            }
        }
        const results = new Map([
            [
                'LayersNotFoundException',
                'fine'
            ],
            [
                'LayerInaccessibleException',
                'fine'
            ],
            [
                'UnableToGetUpstreamLayerException',
                'fine'
            ],
            [
                'AccessDeniedException',
                'denied'
            ],
            [
                'RepositoryNotFoundException',
                'missing'
            ]
        ]);
    }
};
;
