"use strict";
exports.id = 262;
exports.ids = [
 262
];
exports.modules = {
 262: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   machineIdentity: ()=>machineIdentity
  });
  var external_node_http_ = __webpack_require__(7067);
  var external_node_https_ = __webpack_require__(4708);
  var retry = __webpack_require__(4038);
  var client = __webpack_require__(1287);
  var identity = __webpack_require__(4728);
  var configLoader = __webpack_require__(3945);
  var endpoints = __webpack_require__(5762);
  var small_file = __webpack_require__(9574);
  async function askContainer(env, ask, mask) {
   let { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: path, AWS_CONTAINER_CREDENTIALS_FULL_URI: full = '' } = env;
   let url = URL.parse(path ? `http://169.254.170.2${path}` : full);
   if (!url) throw new Error('AWS_CONTAINER_CREDENTIALS_FULL_URI is not set to a URL');
   if (!(0, endpoints.lG)(url.href) && !linkLocalHosts.includes(url.hostname)) throw new Error(`AWS_CONTAINER_CREDENTIALS_FULL_URI: ${url.origin} would get the token of the container in the clear`);
   let { AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file, AWS_CONTAINER_AUTHORIZATION_TOKEN: text = '' } = env;
   let authorization = (file ? await (0, small_file.E)(file) : text).trim();
   if (authorization) mask(authorization);
   if (/[^\t\x20-\x7e]/.test(authorization)) throw new Error('AWS_CONTAINER_AUTHORIZATION_TOKEN has a line break');
   return ask(url, authorization ? {
    headers: {
     authorization
    }
   } : {});
  }
  let linkLocalHosts = [
   '169.254.170.2',
   '169.254.170.23',
   '[fd00:ec2::23]'
  ];
  let timeout = 1_000;
  let rolesPath = '/latest/meta-data/iam/security-credentials/';
  async function askInstance(env, ask) {
   if (isOn(env['AWS_EC2_METADATA_DISABLED'])) throw new Error('Could not load credentials from any providers');
   let endpoint = await instanceEndpoint(env);
   let token = {
    method: 'PUT',
    headers: {
     'x-aws-ec2-metadata-token-ttl-seconds': '21600'
    },
    timeout
   };
   let headers = await ask(new URL('/latest/api/token', endpoint), token).then((value)=>({
     'x-aws-ec2-metadata-token': value
    }), (error)=>withoutToken(error, env));
   let role = (await ask(new URL(rolesPath, endpoint), {
    headers,
    timeout
   })).trim();
   if (!/^[\w+=,.@-]+$/.test(role)) throw new Error('The instance metadata service names no role');
   return ask(new URL(`${rolesPath}${role}`, endpoint), {
    headers,
    timeout
   });
  }
  async function instanceEndpoint(env) {
   let endpoint = await setting(env, 'AWS_EC2_METADATA_SERVICE_ENDPOINT');
   let mode = await setting(env, 'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE');
   return endpoint || ('IPv6' === mode ? 'http://[fd00:ec2::254]' : 'http://169.254.169.254');
  }
  async function withoutToken(error, env) {
   if (400 === error.statusCode || isOn(await setting(env, 'AWS_EC2_METADATA_V1_DISABLED'))) throw error;
   return {};
  }
  function setting(env, variable) {
   let name = variable.replace('AWS_', '').toLowerCase();
   return (0, configLoader.Z)({
    environmentVariableSelector: ()=>env[variable] || void 0,
    configFileSelector: (profile)=>profile[name],
    default: ''
   })();
  }
  function isOn(value = '') {
   return '' !== value && 'false' !== value;
  }
  var plain_request = __webpack_require__(7752);
  async function machineIdentity(kind, env, aws) {
   let { deadline, maxAttempts } = aws;
   let source = 'container' === kind ? 'the container credential endpoint' : 'the default chain';
   let ask = askerOf(kind, aws);
   let askOnce = async ()=>credentialsIn(await ('container' === kind ? askContainer(env, ask, aws.mask) : askInstance(env, ask)), kind);
   let asking = (0, retry.L)(askOnce, {
    deadline,
    maxAttempts,
    what: source,
    retryability: (error)=>retryability(error, kind)
   });
   return (0, identity.cu)(await (0, identity.wZ)(source, asking, aws), aws);
  }
  let names = {
   container: 'The container credential endpoint',
   instance: 'The instance metadata service'
  };
  function askerOf(kind, { deadline }) {
   let handler = (0, client.zt)({
    httpsAgent: new external_node_https_.Agent(),
    httpAgent: new external_node_http_.Agent()
   });
   return async (url, request)=>{
    try {
     return await (0, plain_request.k)(url, {
      handler,
      abortSignal: deadline.signal,
      ...request
     });
    } catch (error) {
     if (error instanceof client.UG) throw error;
     let { message, code, statusCode } = error;
     let said = statusCode ? `answers with HTTP ${statusCode}${reasonIn(message)}` : `does not answer: ${message}`;
     throw Object.assign(new Error(`${names[kind]} ${said}`), {
      code,
      statusCode
     });
    }
   };
  }
  function reasonIn(answer) {
   let [, reason] = /"message":\s*("[^"\\]*")/i.exec(answer) ?? [];
   return reason ? `: ${reason}` : '';
  }
  function credentialsIn(answer, kind) {
   let { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, Token: sessionToken } = JSON.parse(answer) ?? {};
   let values = [
    accessKeyId,
    secretAccessKey,
    sessionToken
   ];
   if (values.some((value)=>'string' != typeof value)) throw new Error(`${names[kind]} gives no credentials`);
   return {
    accessKeyId,
    secretAccessKey,
    sessionToken
   };
  }
  function retryability(error, kind) {
   let { code = '', statusCode = 0 } = error;
   let isBusy = 429 === statusCode || statusCode >= 500 || 'instance' === kind && 401 === statusCode;
   return isBusy || /^(?:ECONNRESET|ECONNREFUSED)$/.test(code) ? 'briefly' : 'never';
  }
 }),
 7752: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   k: ()=>plainRequest
  });
  var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9725);
  async function plainRequest(url, options) {
   let { handler, method = 'GET', headers, abortSignal, timeout } = options;
   let request = {
    method,
    protocol: url.protocol,
    hostname: url.hostname,
    ...url.port && {
     port: Number(url.port)
    },
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: {
     accept: 'application/json',
     host: url.host,
     ...headers
    }
   };
   let { response } = await handler.handle(new _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__.K(request), {
    abortSignal,
    ...timeout && {
     requestTimeout: timeout
    }
   });
   let text = String(response.body);
   if (response.statusCode >= 400) throw Object.assign(new Error(text.slice(0, 500)), {
    statusCode: response.statusCode
   });
   return text;
  }
 }),
 9574: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
 })
};
