"use strict";
exports.id = 287;
exports.ids = [
 287
];
exports.modules = {
 6856: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   o: ()=>escapeUri
  });
  let escapeUri = (uri)=>encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
  let hexEncode = (c)=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`;
 }),
 2990: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>hasOwn
  });
  function hasOwn(o, k) {
   return Object.prototype.hasOwnProperty.call(o, k);
  }
 }),
 5401: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
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
    let resp = response;
    return "number" == typeof resp.statusCode && "object" == typeof resp.headers;
   }
  }
 }),
 7695: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>NodeHttpHandler
  });
  var hasOwn = __webpack_require__(2990);
  var escape_uri = __webpack_require__(6856);
  function buildQueryString(query) {
   let parts = [];
   for (let key of Object.keys(query).sort()){
    let value = query[key];
    key = (0, escape_uri.o)(key);
    if (Array.isArray(value)) for(let i = 0, iLen = value.length; i < iLen; i++)parts.push(`${key}=${(0, escape_uri.o)(value[i])}`);
    else {
     let qsEntry = key;
     if (value || "string" == typeof value) qsEntry += `=${(0, escape_uri.o)(value)}`;
     parts.push(qsEntry);
    }
   }
   return parts.join("&");
  }
  var transport_httpResponse = __webpack_require__(5401);
  function buildAbortError(abortSignal) {
   let reason = abortSignal && "object" == typeof abortSignal && "reason" in abortSignal ? abortSignal.reason : void 0;
   if (reason) {
    if (reason instanceof Error) {
     let abortError = new Error("Request aborted");
     abortError.name = "AbortError";
     abortError.cause = reason;
     return abortError;
    }
    let abortError = new Error(String(reason));
    abortError.name = "AbortError";
    return abortError;
   }
   let abortError = new Error("Request aborted");
   abortError.name = "AbortError";
   return abortError;
  }
  let NODEJS_TIMEOUT_ERROR_CODES = [
   "ECONNRESET",
   "EPIPE",
   "ETIMEDOUT"
  ];
  let getTransformedHeaders = (headers)=>{
   let transformedHeaders = {};
   for(let name in headers){
    if (!(0, hasOwn.$)(headers, name)) continue;
    let headerValues = headers[name];
    transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
   }
   return transformedHeaders;
  };
  var external_node_https_ = __webpack_require__(4708);
  var external_node_https_default = __webpack_require__.n(external_node_https_);
  let timing = {
   setTimeout: (cb, ms)=>setTimeout(cb, ms),
   clearTimeout: (timeoutId)=>clearTimeout(timeoutId)
  };
  let DEFER_EVENT_LISTENER_TIME = 1000;
  let setConnectionTimeout = (request, reject, timeoutInMs = 0)=>{
   if (!timeoutInMs) return -1;
   let registerTimeout = (offset)=>{
    let timeoutId = timing.setTimeout(()=>{
     request.destroy();
     reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), {
      name: "TimeoutError"
     }));
    }, timeoutInMs - offset);
    let doWithSocket = (socket)=>{
     if (socket?.connecting) socket.on("connect", ()=>{
      timing.clearTimeout(timeoutId);
     });
     else timing.clearTimeout(timeoutId);
    };
    if (request.socket) doWithSocket(request.socket);
    else request.on("socket", doWithSocket);
   };
   if (timeoutInMs < 2000) {
    registerTimeout(0);
    return 0;
   }
   return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME), DEFER_EVENT_LISTENER_TIME);
  };
  let setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger)=>{
   if (timeoutInMs) return timing.setTimeout(()=>{
    let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
    if (throwOnRequestTimeout) {
     let error = Object.assign(new Error(msg), {
      name: "TimeoutError",
      code: "ETIMEDOUT"
     });
     req.destroy(error);
     reject(error);
    } else {
     msg += " Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.";
     logger?.warn?.(msg);
    }
   }, timeoutInMs);
   return -1;
  };
  let set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME = 3000;
  let setSocketKeepAlive = (request, { keepAlive, keepAliveMsecs }, deferTimeMs = set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME)=>{
   if (true !== keepAlive) return -1;
   let registerListener = ()=>{
    if (request.socket) request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
    else request.on("socket", (socket)=>{
     socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
    });
   };
   if (0 === deferTimeMs) {
    registerListener();
    return 0;
   }
   return timing.setTimeout(registerListener, deferTimeMs);
  };
  let set_socket_timeout_DEFER_EVENT_LISTENER_TIME = 3000;
  let setSocketTimeout = (request, reject, timeoutInMs = 0)=>{
   let registerTimeout = (offset)=>{
    let timeout = timeoutInMs - offset;
    let onTimeout = ()=>{
     request.destroy();
     reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (configured by client requestHandler).`), {
      name: "TimeoutError"
     }));
    };
    if (request.socket) {
     request.socket.setTimeout(timeout, onTimeout);
     request.on("close", ()=>request.socket?.removeListener("timeout", onTimeout));
    } else request.setTimeout(timeout, onTimeout);
   };
   if (0 < timeoutInMs && timeoutInMs < 6000) {
    registerTimeout(0);
    return 0;
   }
   return timing.setTimeout(registerTimeout.bind(null, 0 === timeoutInMs ? 0 : set_socket_timeout_DEFER_EVENT_LISTENER_TIME), set_socket_timeout_DEFER_EVENT_LISTENER_TIME);
  };
  var external_node_stream_ = __webpack_require__(7075);
  let MIN_WAIT_TIME = 6_000;
  async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = false) {
   let headers = request.headers;
   let expect = headers ? headers.Expect || headers.expect : void 0;
   let timeoutId = -1;
   let sendBody = true;
   if (!externalAgent && "100-continue" === expect) sendBody = await Promise.race([
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
   if (sendBody) writeBody(httpRequest, request.body);
  }
  function writeBody(httpRequest, body) {
   if (body instanceof external_node_stream_.Readable) return void body.pipe(httpRequest);
   if (body) {
    let isBuffer = Buffer.isBuffer(body);
    let isString = "string" == typeof body;
    if (isBuffer || isString) {
     if (isBuffer && 0 === body.byteLength) httpRequest.end();
     else httpRequest.end(body);
     return;
    }
    let uint8 = body;
    if ("object" == typeof uint8 && uint8.buffer && "number" == typeof uint8.byteOffset && "number" == typeof uint8.byteLength) return void httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
    httpRequest.end(Buffer.from(body));
    return;
   }
   httpRequest.end();
  }
  let hAgent;
  let hRequest;
  class NodeHttpHandler {
   config;
   configProvider;
   socketWarningTimestamp = 0;
   externalAgent = false;
   metadata = {
    handlerProtocol: "http/1.1"
   };
   static create(instanceOrOptions) {
    if ("function" == typeof instanceOrOptions?.handle) return instanceOrOptions;
    return new NodeHttpHandler(instanceOrOptions);
   }
   static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
    let { sockets, requests, maxSockets } = agent;
    if ("number" != typeof maxSockets || maxSockets === 1 / 0) return socketWarningTimestamp;
    let interval = 15_000;
    if (Date.now() - interval < socketWarningTimestamp) return socketWarningTimestamp;
    if (sockets && requests) for(let origin in sockets){
     if (!(0, hasOwn.$)(sockets, origin)) continue;
     let socketsInUse = sockets[origin]?.length ?? 0;
     let requestsEnqueued = requests[origin]?.length ?? 0;
     if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
      logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
      return Date.now();
     }
    }
    return socketWarningTimestamp;
   }
   constructor(options){
    this.configProvider = new Promise((resolve, reject)=>{
     if ("function" == typeof options) options().then((_options)=>{
      resolve(this.resolveDefaultConfig(_options));
     }).catch(reject);
     else resolve(this.resolveDefaultConfig(options));
    });
   }
   destroy() {
    this.config?.httpAgent?.destroy();
    this.config?.httpsAgent?.destroy();
   }
   async handle(request, { abortSignal, requestTimeout } = {}) {
    if (!this.config) this.config = await this.configProvider;
    let config = this.config;
    let logger = config.logger;
    let isSSL = "https:" === request.protocol;
    if (!isSSL && !this.config.httpAgent) this.config.httpAgent = await this.config.httpAgentProvider();
    return new Promise((_resolve, _reject)=>{
     let writeRequestBodyPromise;
     let socketWarningTimeoutId = -1;
     let connectionTimeoutId = -1;
     let requestTimeoutId = -1;
     let socketTimeoutId = -1;
     let keepAliveTimeoutId = -1;
     let clearTimeouts = ()=>{
      timing.clearTimeout(socketWarningTimeoutId);
      timing.clearTimeout(connectionTimeoutId);
      timing.clearTimeout(requestTimeoutId);
      timing.clearTimeout(socketTimeoutId);
      timing.clearTimeout(keepAliveTimeoutId);
     };
     let resolve = async (arg)=>{
      await writeRequestBodyPromise;
      clearTimeouts();
      _resolve(arg);
     };
     let reject = async (arg)=>{
      await writeRequestBodyPromise;
      clearTimeouts();
      _reject(arg);
     };
     if (abortSignal?.aborted) {
      let abortError = buildAbortError(abortSignal);
      reject(abortError);
      return;
     }
     let headers = request.headers;
     let expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : false;
     let agent = isSSL ? config.httpsAgent : config.httpAgent;
     if (expectContinue && !this.externalAgent) agent = new (isSSL ? external_node_https_default().Agent : hAgent)({
      keepAlive: false,
      maxSockets: 1 / 0
     });
     socketWarningTimeoutId = timing.setTimeout(()=>{
      this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
     }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2000) + (config.connectionTimeout ?? 1000));
     let queryString = request.query ? buildQueryString(request.query) : "";
     let auth;
     if (null != request.username || null != request.password) {
      let username = request.username ?? "";
      let password = request.password ?? "";
      auth = `${username}:${password}`;
     }
     let path = request.path;
     if (queryString) path += `?${queryString}`;
     if (request.fragment) path += `#${request.fragment}`;
     let hostname = request.hostname ?? "";
     hostname = "[" === hostname[0] && hostname.endsWith("]") ? request.hostname.slice(1, -1) : request.hostname;
     let nodeHttpsOptions = {
      headers: request.headers,
      host: hostname,
      method: request.method,
      path,
      port: request.port,
      agent,
      auth
     };
     let requestFunc = isSSL ? external_node_https_default().request : hRequest;
     let req = requestFunc(nodeHttpsOptions, (res)=>{
      let httpResponse = new transport_httpResponse.c({
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
      NODEJS_TIMEOUT_ERROR_CODES.includes(err.code) ? reject(Object.assign(err, {
       name: "TimeoutError"
      })) : reject(err);
     });
     if (abortSignal) {
      let onAbort = ()=>{
       req.destroy();
       let abortError = buildAbortError(abortSignal);
       reject(abortError);
      };
      if ("function" == typeof abortSignal.addEventListener) {
       let signal = abortSignal;
       signal.addEventListener("abort", onAbort, {
        once: true
       });
       req.once("close", ()=>signal.removeEventListener("abort", onAbort));
      } else abortSignal.onabort = onAbort;
     }
     let effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
     connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout);
     requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
     socketTimeoutId = setSocketTimeout(req, reject, config.socketTimeout);
     let httpAgent = nodeHttpsOptions.agent;
     if ("object" == typeof httpAgent && "keepAlive" in httpAgent) keepAliveTimeoutId = setSocketKeepAlive(req, {
      keepAlive: httpAgent.keepAlive,
      keepAliveMsecs: httpAgent.keepAliveMsecs
     });
     writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch((e)=>{
      clearTimeouts();
      return _reject(e);
     });
    });
   }
   updateHttpClientConfig(key, value) {
    this.config = void 0;
    this.configProvider = this.configProvider.then((config)=>{
     if (key === Symbol.for("logger")) return {
      ...config,
      logger: config.logger ?? value
     };
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
    let { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger } = options || {};
    let keepAlive = true;
    let maxSockets = 50;
    return {
     connectionTimeout,
     requestTimeout,
     socketTimeout,
     socketAcquisitionWarningTimeout,
     throwOnRequestTimeout,
     httpAgentProvider: async ()=>{
      let node_http = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
      let { Agent, request } = node_http.default ?? node_http;
      hRequest = request;
      hAgent = Agent;
      if (httpAgent instanceof hAgent || "function" == typeof httpAgent?.destroy) {
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
      if (httpsAgent instanceof external_node_https_default().Agent || "function" == typeof httpsAgent?.destroy) {
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
 }),
 1287: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   UG: ()=>AnswerTooLarge,
   ry: ()=>clientSettings,
   p1: ()=>makeCall,
   makeHandler: ()=>makeHandler
  });
  var node_http_handler = __webpack_require__(7695);
  var run_deadline = __webpack_require__(6650);
  var failure = __webpack_require__(9870);
  var retry = __webpack_require__(4038);
  let throttled = /^(?:Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|BandwidthLimitExceeded|PriorRequestNotComplete)/;
  let temporary = /^(?:ECONNRESET|EPIPE|ETIMEDOUT|ESOCKETTIMEDOUT|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|UND_ERR_SOCKET)$/;
  let skewed = /^(?:AuthFailure|InvalidSignature|RequestExpired|RequestInTheFuture|RequestTimeTooSkewed|SignatureDoesNotMatch)/;
  let proxyRefused = /^ERR_PROXY_TUNNEL$/;
  let rarelyTemporary = /^(?:ENOTFOUND|ECONNREFUSED)$/;
  let unknownSession = /^(?:UnrecognizedClient|InvalidClientTokenId)/;
  function retryability(error, { signedBy }) {
   let { name, code, message, status, clockSkewCorrected } = errorFacts(error);
   if (throttled.test(name) || 'TimeoutError' === name || 'IDPCommunicationErrorException' === name) return 'untilDeadline';
   if (proxyRefused.test(code)) return status >= 500 || 0 === status ? 'briefly' : 'never';
   if (408 === status || 429 === status || status >= 500 && status <= 599) return 'untilDeadline';
   if (temporary.test(code)) return 'untilDeadline';
   if (clockSkewCorrected && skewed.test(name)) return 'briefly';
   if (rarelyTemporary.test(code)) return 'briefly';
   if (/^InvalidIdentityToken/.test(name) && /retrieve verification key/i.test(message)) return 'briefly';
   let signedBySession = 'oidc' === signedBy || 'role' === signedBy;
   return signedBySession && unknownSession.test(name) ? 'briefly' : 'never';
  }
  function reasonOf(error) {
   let { name, code, status } = errorFacts(error);
   if (throttled.test(name)) return 'throttled';
   if ('TimeoutError' === name) return 'timed out';
   if (status >= 500 || 408 === status || 429 === status) return `HTTP ${status}`;
   return code || name;
  }
  function errorFacts(error) {
   let { name, code, message, statusCode, $metadata } = error ?? {};
   let { httpStatusCode, clockSkewCorrected } = $metadata ?? {};
   return {
    name: String(name ?? ''),
    code: String(code ?? ''),
    message: String(message ?? '').slice(0, 1000),
    status: Number(httpStatusCode ?? statusCode ?? 0),
    clockSkewCorrected: true === clockSkewCorrected
   };
  }
  let timeouts = {
   connectionTimeout: 10_000,
   socketTimeout: 20_000,
   requestTimeout: 30_000,
   throwOnRequestTimeout: true
  };
  let answerLimit = 1_000_000;
  class AnswerTooLarge extends Error {
   message = 'the answer is larger than 1 MB';
  }
  function makeHandler({ httpsAgent, httpAgent }) {
   let handler = new node_http_handler.$({
    httpsAgent,
    httpAgent,
    ...timeouts
   });
   let handle = handler.handle.bind(handler);
   handler.handle = async (request, options)=>{
    let { response } = await handle(request, options);
    response.body = await bytesOf(response.body);
    return {
     response
    };
   };
   return handler;
  }
  async function bytesOf(body) {
   let chunks = [];
   let size = 0;
   for await (let chunk of body){
    chunks.push(chunk);
    size += chunk.length;
    if (size > answerLimit) throw new AnswerTooLarge();
   }
   return Buffer.concat(chunks);
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
   let { deadline, maxAttempts } = aws;
   let what = callName(call);
   let started = Date.now();
   try {
    let answer = await (0, retry.L)(()=>(0, run_deadline.NE)(deadline, what, send({
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
    let { cause, attempts } = error;
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
 }),
 4038: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   L: ()=>retry,
   w: ()=>RetriesExhausted
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
  var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6650);
  let briefAttempts = 4;
  let firstDelay = 200;
  let longestDelay = 8000;
  class RetriesExhausted extends Error {
   attempts;
   constructor(attempts, cause){
    super(`gave up after ${attempts} attempts`, {
     cause
    });
    this.name = 'RetriesExhausted';
    this.attempts = attempts;
   }
  }
  async function retry(action, options) {
   let { deadline, what } = options;
   let last;
   for(let attempt = 1;; attempt++)try {
    return await action();
   } catch (error) {
    if (deadline.signal.aborted) throw endOfTime(options, attempt - 1, last);
    last = error;
    let delay = Math.random() * Math.min(longestDelay, firstDelay * 2 ** (attempt - 1));
    if (attempt >= mostAttempts(options, error) || Date.now() + delay >= deadline.endsAt) throw new RetriesExhausted(attempt, error);
    options.onRetry?.({
     error,
     attempt,
     delay
    });
    await (0, _deadline_js__WEBPACK_IMPORTED_MODULE_1__.NE)(deadline, what, (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(delay));
   }
  }
  function mostAttempts({ maxAttempts, retryability }, error) {
   let most = {
    never: 1,
    once: 2,
    briefly: briefAttempts,
    untilDeadline: maxAttempts
   };
   return Math.min(maxAttempts, most[retryability(error)]);
  }
  function endOfTime({ deadline, what }, failedAttempts, last) {
   let stop = (0, _deadline_js__WEBPACK_IMPORTED_MODULE_1__.A5)(deadline, what);
   return failedAttempts > 0 && 'deadline' === stop.fault.code ? new RetriesExhausted(failedAttempts, last) : stop;
  }
 })
};
