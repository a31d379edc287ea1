"use strict";
exports.id = 287;
exports.ids = [
    287
];
exports.modules = {
    2107: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>buildQueryString
        });
        var _util_uri_escape_escape_uri__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6856);
        function buildQueryString(query) {
            const parts = [];
            for (let key of Object.keys(query).sort()){
                const value = query[key];
                key = (0, _util_uri_escape_escape_uri__WEBPACK_IMPORTED_MODULE_0__.o)(key);
                if (Array.isArray(value)) {
                    for(let i = 0, iLen = value.length; i < iLen; i++){
                        parts.push(`${key}=${(0, _util_uri_escape_escape_uri__WEBPACK_IMPORTED_MODULE_0__.o)(value[i])}`);
                    }
                } else {
                    let qsEntry = key;
                    if (value || typeof value === "string") {
                        qsEntry += `=${(0, _util_uri_escape_escape_uri__WEBPACK_IMPORTED_MODULE_0__.o)(value)}`;
                    }
                    parts.push(qsEntry);
                }
            }
            return parts.join("&");
        }
    },
    6856: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            o: ()=>escapeUri
        });
        const escapeUri = (uri)=>encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
        const hexEncode = (c)=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`;
    },
    2990: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $: ()=>hasOwn
        });
        function hasOwn(o, k) {
            return Object.prototype.hasOwnProperty.call(o, k);
        }
    },
    5401: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            c: ()=>HttpResponse
        });
        class HttpResponse {
            statusCode;
            reason;
            headers;
            body;
            constructor(options){
                this.statusCode = options.statusCode;
                this.reason = options.reason;
                this.headers = options.headers || {};
                this.body = options.body;
            }
            static isInstance(response) {
                if (!response) return false;
                const resp = response;
                return typeof resp.statusCode === "number" && typeof resp.headers === "object";
            }
        }
    },
    6878: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $: ()=>NodeHttpHandler
        });
        var hasOwn = __webpack_require__(2990);
        var buildQueryString = __webpack_require__(2107);
        var transport_httpResponse = __webpack_require__(5401);
        ;
        function buildAbortError(abortSignal) {
            const reason = abortSignal && typeof abortSignal === "object" && "reason" in abortSignal ? abortSignal.reason : undefined;
            if (reason) {
                if (reason instanceof Error) {
                    const abortError = new Error("Request aborted");
                    abortError.name = "AbortError";
                    abortError.cause = reason;
                    return abortError;
                }
                const abortError = new Error(String(reason));
                abortError.name = "AbortError";
                return abortError;
            }
            const abortError = new Error("Request aborted");
            abortError.name = "AbortError";
            return abortError;
        }
        ;
        const NODEJS_TIMEOUT_ERROR_CODES = [
            "ECONNRESET",
            "EPIPE",
            "ETIMEDOUT"
        ];
        ;
        const getTransformedHeaders = (headers)=>{
            const transformedHeaders = {};
            for(const name in headers){
                if (!(0, hasOwn.$)(headers, name)) continue;
                const headerValues = headers[name];
                transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
            }
            return transformedHeaders;
        };
        var external_node_https_ = __webpack_require__(4708);
        var external_node_https_default = __webpack_require__.n(external_node_https_);
        ;
        const timing = {
            setTimeout: (cb, ms)=>setTimeout(cb, ms),
            clearTimeout: (timeoutId)=>clearTimeout(timeoutId)
        };
        ;
        const DEFER_EVENT_LISTENER_TIME = 1000;
        const setConnectionTimeout = (request, reject, timeoutInMs = 0)=>{
            if (!timeoutInMs) {
                return -1;
            }
            const registerTimeout = (offset)=>{
                const timeoutId = timing.setTimeout(()=>{
                    request.destroy();
                    reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), {
                        name: "TimeoutError"
                    }));
                }, timeoutInMs - offset);
                const doWithSocket = (socket)=>{
                    if (socket?.connecting) {
                        socket.on("connect", ()=>{
                            timing.clearTimeout(timeoutId);
                        });
                    } else {
                        timing.clearTimeout(timeoutId);
                    }
                };
                if (request.socket) {
                    doWithSocket(request.socket);
                } else {
                    request.on("socket", doWithSocket);
                }
            };
            if (timeoutInMs < 2000) {
                registerTimeout(0);
                return 0;
            }
            return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME), DEFER_EVENT_LISTENER_TIME);
        };
        ;
        const setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger)=>{
            if (timeoutInMs) {
                return timing.setTimeout(()=>{
                    let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
                    if (throwOnRequestTimeout) {
                        const error = Object.assign(new Error(msg), {
                            name: "TimeoutError",
                            code: "ETIMEDOUT"
                        });
                        req.destroy(error);
                        reject(error);
                    } else {
                        msg += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;
                        logger?.warn?.(msg);
                    }
                }, timeoutInMs);
            }
            return -1;
        };
        ;
        const set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME = 3000;
        const setSocketKeepAlive = (request, { keepAlive, keepAliveMsecs }, deferTimeMs = set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME)=>{
            if (keepAlive !== true) {
                return -1;
            }
            const registerListener = ()=>{
                if (request.socket) {
                    request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
                } else {
                    request.on("socket", (socket)=>{
                        socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
                    });
                }
            };
            if (deferTimeMs === 0) {
                registerListener();
                return 0;
            }
            return timing.setTimeout(registerListener, deferTimeMs);
        };
        ;
        const set_socket_timeout_DEFER_EVENT_LISTENER_TIME = 3000;
        const setSocketTimeout = (request, reject, timeoutInMs = 0)=>{
            const registerTimeout = (offset)=>{
                const timeout = timeoutInMs - offset;
                const onTimeout = ()=>{
                    request.destroy();
                    reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (configured by client requestHandler).`), {
                        name: "TimeoutError"
                    }));
                };
                if (request.socket) {
                    request.socket.setTimeout(timeout, onTimeout);
                    request.on("close", ()=>request.socket?.removeListener("timeout", onTimeout));
                } else {
                    request.setTimeout(timeout, onTimeout);
                }
            };
            if (0 < timeoutInMs && timeoutInMs < 6000) {
                registerTimeout(0);
                return 0;
            }
            return timing.setTimeout(registerTimeout.bind(null, timeoutInMs === 0 ? 0 : set_socket_timeout_DEFER_EVENT_LISTENER_TIME), set_socket_timeout_DEFER_EVENT_LISTENER_TIME);
        };
        var external_node_stream_ = __webpack_require__(7075);
        ;
        const MIN_WAIT_TIME = 6_000;
        async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = false) {
            const headers = request.headers;
            const expect = headers ? headers.Expect || headers.expect : undefined;
            let timeoutId = -1;
            let sendBody = true;
            if (!externalAgent && expect === "100-continue") {
                sendBody = await Promise.race([
                    new Promise((resolve)=>{
                        timeoutId = Number(timing.setTimeout(()=>resolve(true), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
                    }),
                    new Promise((resolve)=>{
                        httpRequest.on("continue", ()=>{
                            timing.clearTimeout(timeoutId);
                            resolve(true);
                        });
                        httpRequest.on("response", ()=>{
                            timing.clearTimeout(timeoutId);
                            resolve(false);
                        });
                        httpRequest.on("error", ()=>{
                            timing.clearTimeout(timeoutId);
                            resolve(false);
                        });
                    })
                ]);
            }
            if (sendBody) {
                writeBody(httpRequest, request.body);
            }
        }
        function writeBody(httpRequest, body) {
            if (body instanceof external_node_stream_.Readable) {
                body.pipe(httpRequest);
                return;
            }
            if (body) {
                const isBuffer = Buffer.isBuffer(body);
                const isString = typeof body === "string";
                if (isBuffer || isString) {
                    if (isBuffer && body.byteLength === 0) {
                        httpRequest.end();
                    } else {
                        httpRequest.end(body);
                    }
                    return;
                }
                const uint8 = body;
                if (typeof uint8 === "object" && uint8.buffer && typeof uint8.byteOffset === "number" && typeof uint8.byteLength === "number") {
                    httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
                    return;
                }
                httpRequest.end(Buffer.from(body));
                return;
            }
            httpRequest.end();
        }
        ;
        const DEFAULT_REQUEST_TIMEOUT = 0;
        let hAgent = undefined;
        let hRequest = undefined;
        class NodeHttpHandler {
            config;
            configProvider;
            socketWarningTimestamp = 0;
            externalAgent = false;
            metadata = {
                handlerProtocol: "http/1.1"
            };
            static create(instanceOrOptions) {
                if (typeof instanceOrOptions?.handle === "function") {
                    return instanceOrOptions;
                }
                return new NodeHttpHandler(instanceOrOptions);
            }
            static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
                const { sockets, requests, maxSockets } = agent;
                if (typeof maxSockets !== "number" || maxSockets === Infinity) {
                    return socketWarningTimestamp;
                }
                const interval = 15_000;
                if (Date.now() - interval < socketWarningTimestamp) {
                    return socketWarningTimestamp;
                }
                if (sockets && requests) {
                    for(const origin in sockets){
                        if (!(0, hasOwn.$)(sockets, origin)) continue;
                        const socketsInUse = sockets[origin]?.length ?? 0;
                        const requestsEnqueued = requests[origin]?.length ?? 0;
                        if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
                            logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
                            return Date.now();
                        }
                    }
                }
                return socketWarningTimestamp;
            }
            constructor(options){
                this.configProvider = new Promise((resolve, reject)=>{
                    if (typeof options === "function") {
                        options().then((_options)=>{
                            resolve(this.resolveDefaultConfig(_options));
                        }).catch(reject);
                    } else {
                        resolve(this.resolveDefaultConfig(options));
                    }
                });
            }
            destroy() {
                this.config?.httpAgent?.destroy();
                this.config?.httpsAgent?.destroy();
            }
            async handle(request, { abortSignal, requestTimeout } = {}) {
                if (!this.config) {
                    this.config = await this.configProvider;
                }
                const config = this.config;
                const logger = config.logger;
                const isSSL = request.protocol === "https:";
                if (!isSSL && !this.config.httpAgent) {
                    this.config.httpAgent = await this.config.httpAgentProvider();
                }
                return new Promise((_resolve, _reject)=>{
                    let writeRequestBodyPromise = undefined;
                    let socketWarningTimeoutId = -1;
                    let connectionTimeoutId = -1;
                    let requestTimeoutId = -1;
                    let socketTimeoutId = -1;
                    let keepAliveTimeoutId = -1;
                    const clearTimeouts = ()=>{
                        timing.clearTimeout(socketWarningTimeoutId);
                        timing.clearTimeout(connectionTimeoutId);
                        timing.clearTimeout(requestTimeoutId);
                        timing.clearTimeout(socketTimeoutId);
                        timing.clearTimeout(keepAliveTimeoutId);
                    };
                    const resolve = async (arg)=>{
                        await writeRequestBodyPromise;
                        clearTimeouts();
                        _resolve(arg);
                    };
                    const reject = async (arg)=>{
                        await writeRequestBodyPromise;
                        clearTimeouts();
                        _reject(arg);
                    };
                    if (abortSignal?.aborted) {
                        const abortError = buildAbortError(abortSignal);
                        reject(abortError);
                        return;
                    }
                    const headers = request.headers;
                    const expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : false;
                    let agent = isSSL ? config.httpsAgent : config.httpAgent;
                    if (expectContinue && !this.externalAgent) {
                        agent = new (isSSL ? external_node_https_default().Agent : hAgent)({
                            keepAlive: false,
                            maxSockets: Infinity
                        });
                    }
                    socketWarningTimeoutId = timing.setTimeout(()=>{
                        this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
                    }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2000) + (config.connectionTimeout ?? 1000));
                    const queryString = request.query ? (0, buildQueryString.G)(request.query) : "";
                    let auth = undefined;
                    if (request.username != null || request.password != null) {
                        const username = request.username ?? "";
                        const password = request.password ?? "";
                        auth = `${username}:${password}`;
                    }
                    let path = request.path;
                    if (queryString) {
                        path += `?${queryString}`;
                    }
                    if (request.fragment) {
                        path += `#${request.fragment}`;
                    }
                    let hostname = request.hostname ?? "";
                    if (hostname[0] === "[" && hostname.endsWith("]")) {
                        hostname = request.hostname.slice(1, -1);
                    } else {
                        hostname = request.hostname;
                    }
                    const nodeHttpsOptions = {
                        headers: request.headers,
                        host: hostname,
                        method: request.method,
                        path,
                        port: request.port,
                        agent,
                        auth
                    };
                    const requestFunc = isSSL ? external_node_https_default().request : hRequest;
                    const req = requestFunc(nodeHttpsOptions, (res)=>{
                        const httpResponse = new transport_httpResponse.c({
                            statusCode: res.statusCode || -1,
                            reason: res.statusMessage,
                            headers: getTransformedHeaders(res.headers),
                            body: res
                        });
                        resolve({
                            response: httpResponse
                        });
                    });
                    req.on("error", (err)=>{
                        if (NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)) {
                            reject(Object.assign(err, {
                                name: "TimeoutError"
                            }));
                        } else {
                            reject(err);
                        }
                    });
                    if (abortSignal) {
                        const onAbort = ()=>{
                            req.destroy();
                            const abortError = buildAbortError(abortSignal);
                            reject(abortError);
                        };
                        if (typeof abortSignal.addEventListener === "function") {
                            const signal = abortSignal;
                            signal.addEventListener("abort", onAbort, {
                                once: true
                            });
                            req.once("close", ()=>signal.removeEventListener("abort", onAbort));
                        } else {
                            abortSignal.onabort = onAbort;
                        }
                    }
                    const effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
                    connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout);
                    requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
                    socketTimeoutId = setSocketTimeout(req, reject, config.socketTimeout);
                    const httpAgent = nodeHttpsOptions.agent;
                    if (typeof httpAgent === "object" && "keepAlive" in httpAgent) {
                        keepAliveTimeoutId = setSocketKeepAlive(req, {
                            keepAlive: httpAgent.keepAlive,
                            keepAliveMsecs: httpAgent.keepAliveMsecs
                        });
                    }
                    writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch((e)=>{
                        clearTimeouts();
                        return _reject(e);
                    });
                });
            }
            updateHttpClientConfig(key, value) {
                this.config = undefined;
                this.configProvider = this.configProvider.then((config)=>{
                    if (key === Symbol.for("logger")) {
                        return {
                            ...config,
                            logger: config.logger ?? value
                        };
                    }
                    return {
                        ...config,
                        [key]: value
                    };
                });
            }
            httpHandlerConfigs() {
                return this.config ?? {};
            }
            resolveDefaultConfig(options) {
                const { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger } = options || {};
                const keepAlive = true;
                const maxSockets = 50;
                return {
                    connectionTimeout,
                    requestTimeout,
                    socketTimeout,
                    socketAcquisitionWarningTimeout,
                    throwOnRequestTimeout,
                    httpAgentProvider: async ()=>{
                        const node_http = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
                        const { Agent, request } = node_http.default ?? node_http;
                        hRequest = request;
                        hAgent = Agent;
                        if (httpAgent instanceof hAgent || typeof httpAgent?.destroy === "function") {
                            this.externalAgent = true;
                            return httpAgent;
                        }
                        return new hAgent({
                            keepAlive,
                            maxSockets,
                            ...httpAgent
                        });
                    },
                    httpsAgent: (()=>{
                        if (httpsAgent instanceof external_node_https_default().Agent || typeof httpsAgent?.destroy === "function") {
                            this.externalAgent = true;
                            return httpsAgent;
                        }
                        return new (external_node_https_default()).Agent({
                            keepAlive,
                            maxSockets,
                            ...httpsAgent
                        });
                    })(),
                    logger
                };
            }
        }
    },
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
    }
};
;
