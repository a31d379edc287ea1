"use strict";
exports.id = 446;
exports.ids = [
 446
];
exports.modules = {
 3851: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   b: ()=>fromHttp
  });
  var setCredentialFeature = __webpack_require__(249);
  var CredentialsProviderError = __webpack_require__(1436);
  var node_http_handler = __webpack_require__(7695);
  var promises_ = __webpack_require__(1455);
  var promises_default = __webpack_require__.n(promises_);
  let ECS_CONTAINER_HOST = "169.254.170.2";
  let EKS_CONTAINER_HOST_IPv4 = "169.254.170.23";
  let EKS_CONTAINER_HOST_IPv6 = "[fd00:ec2::23]";
  let checkUrl = (url, logger)=>{
   if ("https:" === url.protocol) return;
   if (url.hostname === ECS_CONTAINER_HOST || url.hostname === EKS_CONTAINER_HOST_IPv4 || url.hostname === EKS_CONTAINER_HOST_IPv6) return;
   if (url.hostname.includes("[")) {
    if ("[::1]" === url.hostname || "[0000:0000:0000:0000:0000:0000:0000:0001]" === url.hostname) return;
   } else {
    if ("localhost" === url.hostname) return;
    let ipComponents = url.hostname.split(".");
    let inRange = (component)=>{
     let num = parseInt(component, 10);
     return 0 <= num && num <= 255;
    };
    if ("127" === ipComponents[0] && inRange(ipComponents[1]) && inRange(ipComponents[2]) && inRange(ipComponents[3]) && 4 === ipComponents.length) return;
   }
   throw new CredentialsProviderError.C(`URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`, {
    logger
   });
  };
  var httpRequest = __webpack_require__(9725);
  var date_utils = __webpack_require__(5393);
  var sdk_stream_mixin = __webpack_require__(6657);
  function createGetRequest(url) {
   return new httpRequest.K({
    protocol: url.protocol,
    hostname: url.hostname,
    port: Number(url.port),
    path: url.pathname,
    query: Array.from(url.searchParams.entries()).reduce((acc, [k, v])=>{
     acc[k] = v;
     return acc;
    }, {}),
    fragment: url.hash
   });
  }
  async function getCredentials(response, logger) {
   let stream = (0, sdk_stream_mixin.c)(response.body);
   let str = await stream.transformToString();
   if (200 === response.statusCode) {
    let parsed = JSON.parse(str);
    if ("string" != typeof parsed.AccessKeyId || "string" != typeof parsed.SecretAccessKey || "string" != typeof parsed.Token || "string" != typeof parsed.Expiration) throw new CredentialsProviderError.C("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }", {
     logger
    });
    return {
     accessKeyId: parsed.AccessKeyId,
     secretAccessKey: parsed.SecretAccessKey,
     sessionToken: parsed.Token,
     expiration: (0, date_utils.EI)(parsed.Expiration)
    };
   }
   if (response.statusCode >= 400 && response.statusCode < 500) {
    let parsedBody = {};
    try {
     parsedBody = JSON.parse(str);
    } catch (e) {}
    throw Object.assign(new CredentialsProviderError.C(`Server responded with status: ${response.statusCode}`, {
     logger
    }), {
     Code: parsedBody.Code,
     Message: parsedBody.Message
    });
   }
   throw new CredentialsProviderError.C(`Server responded with status: ${response.statusCode}`, {
    logger
   });
  }
  let retryWrapper = (toRetry, maxRetries, delayMs)=>async ()=>{
    for(let i = 0; i < maxRetries; ++i)try {
     return await toRetry();
    } catch (e) {
     await new Promise((resolve)=>setTimeout(resolve, delayMs));
    }
    return await toRetry();
   };
  let AWS_CONTAINER_CREDENTIALS_RELATIVE_URI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
  let DEFAULT_LINK_LOCAL_HOST = "http://169.254.170.2";
  let AWS_CONTAINER_CREDENTIALS_FULL_URI = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
  let AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";
  let AWS_CONTAINER_AUTHORIZATION_TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
  let fromHttp = (options = {})=>{
   options.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");
   let host;
   let relative = options.awsContainerCredentialsRelativeUri ?? process.env[AWS_CONTAINER_CREDENTIALS_RELATIVE_URI];
   let full = options.awsContainerCredentialsFullUri ?? process.env[AWS_CONTAINER_CREDENTIALS_FULL_URI];
   let token = options.awsContainerAuthorizationToken ?? process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN];
   let tokenFile = options.awsContainerAuthorizationTokenFile ?? process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE];
   let warn = options.logger?.constructor?.name !== "NoOpLogger" && options.logger?.warn ? options.logger.warn.bind(options.logger) : console.warn;
   if (relative && full) {
    warn("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.");
    warn("awsContainerCredentialsRelativeUri will take precedence.");
   }
   if (token && tokenFile) {
    warn("@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.");
    warn("awsContainerAuthorizationTokenFile will take precedence.");
   }
   if (relative) host = `${DEFAULT_LINK_LOCAL_HOST}${relative}`;
   else if (full) host = full;
   else throw new CredentialsProviderError.C(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`, {
    logger: options.logger
   });
   let url = new URL(host);
   checkUrl(url, options.logger);
   let requestHandler = node_http_handler.$.create({
    connectionTimeout: options.timeout ?? 1000
   });
   let requestTimeout = options.timeout ?? 1000;
   let provider = retryWrapper(async ()=>{
    let request = createGetRequest(url);
    if (tokenFile) request.headers.Authorization = validateToken((await promises_default().readFile(tokenFile)).toString());
    else if (token) request.headers.Authorization = validateToken(token);
    try {
     let result = await requestHandler.handle(request, {
      requestTimeout
     });
     return getCredentials(result.response).then((creds)=>(0, setCredentialFeature.g)(creds, "CREDENTIALS_HTTP", "z"));
    } catch (e) {
     throw new CredentialsProviderError.C(String(e), {
      logger: options.logger
     });
    }
   }, options.maxRetries ?? 3, options.timeout ?? 1000);
   return async ()=>{
    try {
     return await provider();
    } finally{
     requestHandler.destroy?.();
    }
   };
  };
  let validateToken = (token)=>{
   if (token.includes("\r\n")) throw new CredentialsProviderError.C("Authorization token contains invalid \\r\\n sequence.");
   return token;
  };
 }),
 6657: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   c: ()=>sdk_stream_mixin_sdkStreamMixin
  });
  var external_node_stream_ = __webpack_require__(7075);
  var buffer_from = __webpack_require__(6664);
  let fromUtf8 = (input)=>new TextEncoder().encode(input);
  let chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  Object.entries(chars).reduce((acc, [i, c])=>{
   acc[c] = Number(i);
   return acc;
  }, {});
  let alphabetByValue = chars.split("");
  let bitsPerLetter = 6;
  let bitsPerByte = 8;
  let maxLetterValue = 0b111111;
  function toBase64(_input) {
   let input;
   input = "string" == typeof _input ? fromUtf8(_input) : _input;
   let isArrayLike = "object" == typeof input && "number" == typeof input.length;
   let isUint8Array = "object" == typeof input && "number" == typeof input.byteOffset && "number" == typeof input.byteLength;
   if (!isArrayLike && !isUint8Array) throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
   let str = "";
   for(let i = 0; i < input.length; i += 3){
    let bits = 0;
    let bitLength = 0;
    for(let j = i, limit = Math.min(i + 3, input.length); j < limit; j++){
     bits |= input[j] << (limit - j - 1) * bitsPerByte;
     bitLength += bitsPerByte;
    }
    let bitClusterCount = Math.ceil(bitLength / bitsPerLetter);
    bits <<= bitClusterCount * bitsPerLetter - bitLength;
    for(let k = 1; k <= bitClusterCount; k++){
     let offset = (bitClusterCount - k) * bitsPerLetter;
     str += alphabetByValue[(bits & maxLetterValue << offset) >> offset];
    }
    str += "==".slice(0, 4 - bitClusterCount);
   }
   return str;
  }
  var hex_encoding = __webpack_require__(68);
  let toUtf8 = (input)=>{
   if ("string" == typeof input) return input;
   if ("object" != typeof input || "number" != typeof input.byteOffset || "number" != typeof input.byteLength) throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
   return new TextDecoder("utf-8").decode(input);
  };
  var stream_collector_browser = __webpack_require__(2522);
  var stream_type_check = __webpack_require__(1658);
  let ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
  let sdkStreamMixin = (stream)=>{
   if (!isBlobInstance(stream) && !(0, stream_type_check.H)(stream)) {
    let name = stream?.__proto__?.constructor?.name || stream;
    throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
   }
   let transformed = false;
   let transformToByteArray = async ()=>{
    if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
    transformed = true;
    return await (0, stream_collector_browser.kv)(stream);
   };
   let blobToWebStream = (blob)=>{
    if ("function" != typeof blob.stream) throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
    return blob.stream();
   };
   return Object.assign(stream, {
    transformToByteArray: transformToByteArray,
    transformToString: async (encoding)=>{
     let buf = await transformToByteArray();
     if ("base64" === encoding) return toBase64(buf);
     if ("hex" === encoding) return (0, hex_encoding.n)(buf);
     if (void 0 === encoding || "utf8" === encoding || "utf-8" === encoding) return toUtf8(buf);
     if ("function" == typeof TextDecoder) return new TextDecoder(encoding).decode(buf);
     throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
    },
    transformToWebStream: ()=>{
     if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
     transformed = true;
     if (isBlobInstance(stream)) return blobToWebStream(stream);
     if ((0, stream_type_check.H)(stream)) return stream;
     throw new Error(`Cannot transform payload to web stream, got ${stream}`);
    }
   });
  };
  let isBlobInstance = (stream)=>"function" == typeof Blob && stream instanceof Blob;
  var stream_collector = __webpack_require__(6660);
  let sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
  let sdk_stream_mixin_sdkStreamMixin = (stream)=>{
   if (!(stream instanceof external_node_stream_.Readable)) try {
    return sdkStreamMixin(stream);
   } catch (ignored) {
    let name = stream?.__proto__?.constructor?.name || stream;
    throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
   }
   let transformed = false;
   let transformToByteArray = async ()=>{
    if (transformed) throw new Error(sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
    transformed = true;
    return await (0, stream_collector.k)(stream);
   };
   return Object.assign(stream, {
    transformToByteArray,
    transformToString: async (encoding)=>{
     let buf = await transformToByteArray();
     if (void 0 === encoding || Buffer.isEncoding(encoding)) return (0, buffer_from.Q)(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding);
     {
      let decoder = new TextDecoder(encoding);
      return decoder.decode(buf);
     }
    },
    transformToWebStream: ()=>{
     if (transformed) throw new Error(sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
     if (null !== stream.readableFlowing) throw new Error("The stream has been consumed by other callbacks.");
     if ("function" != typeof external_node_stream_.Readable.toWeb) throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
     transformed = true;
     return external_node_stream_.Readable.toWeb(stream);
    }
   });
  };
 }),
 1644: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>fromInstanceMetadata
  });
  var configLoader = __webpack_require__(3945);
  var CredentialsProviderError = __webpack_require__(1436);
  class InstanceMetadataV1FallbackError extends CredentialsProviderError.C {
   tryNextLink;
   name = "InstanceMetadataV1FallbackError";
   constructor(message, tryNextLink = true){
    super(message, tryNextLink);
    this.tryNextLink = tryNextLink;
    Object.setPrototypeOf(this, InstanceMetadataV1FallbackError.prototype);
   }
  }
  var ImdsCredentials = __webpack_require__(6889);
  var RemoteProviderInit = __webpack_require__(2225);
  var httpRequest = __webpack_require__(9583);
  var retry = __webpack_require__(2860);
  var parseUrl = __webpack_require__(8977);
  var Endpoint;
  (function(Endpoint) {
   Endpoint["IPv4"] = "http://169.254.169.254";
   Endpoint["IPv6"] = "http://[fd00:ec2::254]";
  })(Endpoint || (Endpoint = {}));
  let ENV_ENDPOINT_NAME = "AWS_EC2_METADATA_SERVICE_ENDPOINT";
  let CONFIG_ENDPOINT_NAME = "ec2_metadata_service_endpoint";
  let ENDPOINT_CONFIG_OPTIONS = {
   environmentVariableSelector: (env)=>env[ENV_ENDPOINT_NAME],
   configFileSelector: (profile)=>profile[CONFIG_ENDPOINT_NAME],
   default: void 0
  };
  var EndpointMode;
  (function(EndpointMode) {
   EndpointMode["IPv4"] = "IPv4";
   EndpointMode["IPv6"] = "IPv6";
  })(EndpointMode || (EndpointMode = {}));
  let ENV_ENDPOINT_MODE_NAME = "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE";
  let CONFIG_ENDPOINT_MODE_NAME = "ec2_metadata_service_endpoint_mode";
  let ENDPOINT_MODE_CONFIG_OPTIONS = {
   environmentVariableSelector: (env)=>env[ENV_ENDPOINT_MODE_NAME],
   configFileSelector: (profile)=>profile[CONFIG_ENDPOINT_MODE_NAME],
   default: EndpointMode.IPv4
  };
  let getInstanceMetadataEndpoint = async ()=>(0, parseUrl.D)(await getFromEndpointConfig() || await getFromEndpointModeConfig());
  let getFromEndpointConfig = async ()=>(0, configLoader.Z)(ENDPOINT_CONFIG_OPTIONS)();
  let getFromEndpointModeConfig = async ()=>{
   let endpointMode = await (0, configLoader.Z)(ENDPOINT_MODE_CONFIG_OPTIONS)();
   switch(endpointMode){
    case EndpointMode.IPv4:
     return Endpoint.IPv4;
    case EndpointMode.IPv6:
     return Endpoint.IPv6;
    default:
     throw new Error(`Unsupported endpoint mode: ${endpointMode}. Select from ${Object.values(EndpointMode)}`);
   }
  };
  let STATIC_STABILITY_REFRESH_INTERVAL_SECONDS = 300;
  let STATIC_STABILITY_REFRESH_INTERVAL_JITTER_WINDOW_SECONDS = 300;
  let STATIC_STABILITY_DOC_URL = "https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html";
  let getExtendedInstanceMetadataCredentials = (credentials, logger)=>{
   let refreshInterval = STATIC_STABILITY_REFRESH_INTERVAL_SECONDS + Math.floor(Math.random() * STATIC_STABILITY_REFRESH_INTERVAL_JITTER_WINDOW_SECONDS);
   let newExpiration = new Date(Date.now() + 1000 * refreshInterval);
   logger.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(newExpiration)}.\nFor more information, please visit: ` + STATIC_STABILITY_DOC_URL);
   let originalExpiration = credentials.originalExpiration ?? credentials.expiration;
   return {
    ...credentials,
    ...originalExpiration ? {
     originalExpiration
    } : {},
    expiration: newExpiration
   };
  };
  let staticStabilityProvider = (provider, options = {})=>{
   let logger = options?.logger || console;
   let pastCredentials;
   return async ()=>{
    let credentials;
    try {
     credentials = await provider();
     if (credentials.expiration && credentials.expiration.getTime() < Date.now()) credentials = getExtendedInstanceMetadataCredentials(credentials, logger);
    } catch (e) {
     if (pastCredentials) {
      logger.warn("Credential renew failed: ", e);
      credentials = getExtendedInstanceMetadataCredentials(pastCredentials, logger);
     } else throw e;
    }
    pastCredentials = credentials;
    return credentials;
   };
  };
  let IMDS_PATH = "/latest/meta-data/iam/security-credentials/";
  let IMDS_TOKEN_PATH = "/latest/api/token";
  let AWS_EC2_METADATA_V1_DISABLED = "AWS_EC2_METADATA_V1_DISABLED";
  let PROFILE_AWS_EC2_METADATA_V1_DISABLED = "ec2_metadata_v1_disabled";
  let X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
  let fromInstanceMetadata = (init = {})=>staticStabilityProvider(getInstanceMetadataProvider(init), {
    logger: init.logger
   });
  let getInstanceMetadataProvider = (init = {})=>{
   let disableFetchToken = false;
   let { logger, profile } = init;
   let { timeout, maxRetries } = (0, RemoteProviderInit.em)(init);
   let getCredentials = async (maxRetries, options)=>{
    let isImdsV1Fallback = disableFetchToken || options.headers?.[X_AWS_EC2_METADATA_TOKEN] == null;
    if (isImdsV1Fallback) {
     let fallbackBlockedFromProfile = false;
     let fallbackBlockedFromProcessEnv = false;
     let configValue = await (0, configLoader.Z)({
      environmentVariableSelector: (env)=>{
       let envValue = env[AWS_EC2_METADATA_V1_DISABLED];
       fallbackBlockedFromProcessEnv = !!envValue && "false" !== envValue;
       if (void 0 === envValue) throw new CredentialsProviderError.C(`${AWS_EC2_METADATA_V1_DISABLED} not set in env, checking config file next.`, {
        logger: init.logger
       });
       return fallbackBlockedFromProcessEnv;
      },
      configFileSelector: (profile)=>{
       let profileValue = profile[PROFILE_AWS_EC2_METADATA_V1_DISABLED];
       fallbackBlockedFromProfile = !!profileValue && "false" !== profileValue;
       return fallbackBlockedFromProfile;
      },
      default: false
     }, {
      profile
     })();
     if (init.ec2MetadataV1Disabled || configValue) {
      let causes = [];
      if (init.ec2MetadataV1Disabled) causes.push("credential provider initialization (runtime option ec2MetadataV1Disabled)");
      if (fallbackBlockedFromProfile) causes.push(`config file profile (${PROFILE_AWS_EC2_METADATA_V1_DISABLED})`);
      if (fallbackBlockedFromProcessEnv) causes.push(`process environment variable (${AWS_EC2_METADATA_V1_DISABLED})`);
      throw new InstanceMetadataV1FallbackError(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${causes.join(", ")}].`);
     }
    }
    let imdsProfile = (await (0, retry.L)(async ()=>{
     let profile;
     try {
      profile = await getProfile(options);
     } catch (err) {
      if (401 === err.statusCode) disableFetchToken = false;
      throw err;
     }
     return profile;
    }, maxRetries)).trim();
    return (0, retry.L)(async ()=>{
     let creds;
     try {
      creds = await getCredentialsFromProfile(imdsProfile, options, init);
     } catch (err) {
      if (401 === err.statusCode) disableFetchToken = false;
      throw err;
     }
     return creds;
    }, maxRetries);
   };
   return async ()=>{
    let endpoint = await getInstanceMetadataEndpoint();
    if (disableFetchToken) {
     logger?.debug("AWS SDK Instance Metadata", "using v1 fallback (no token fetch)");
     return getCredentials(maxRetries, {
      ...endpoint,
      timeout
     });
    }
    {
     let token;
     try {
      token = (await getMetadataToken({
       ...endpoint,
       timeout
      })).toString();
     } catch (error) {
      if (error?.statusCode === 400) throw Object.assign(error, {
       message: "EC2 Metadata token request returned error"
      });
      if ("TimeoutError" === error.message || [
       403,
       404,
       405
      ].includes(error.statusCode)) disableFetchToken = true;
      logger?.debug("AWS SDK Instance Metadata", "using v1 fallback (initial)");
      return getCredentials(maxRetries, {
       ...endpoint,
       timeout
      });
     }
     return getCredentials(maxRetries, {
      ...endpoint,
      headers: {
       [X_AWS_EC2_METADATA_TOKEN]: token
      },
      timeout
     });
    }
   };
  };
  let getMetadataToken = async (options)=>(0, httpRequest.a)({
    ...options,
    path: IMDS_TOKEN_PATH,
    method: "PUT",
    headers: {
     "x-aws-ec2-metadata-token-ttl-seconds": "21600"
    }
   });
  let getProfile = async (options)=>(await (0, httpRequest.a)({
    ...options,
    path: IMDS_PATH
   })).toString();
  let getCredentialsFromProfile = async (profile, options, init)=>{
   let credentialsResponse = JSON.parse((await (0, httpRequest.a)({
    ...options,
    path: IMDS_PATH + profile
   })).toString());
   if (!(0, ImdsCredentials._)(credentialsResponse)) throw new CredentialsProviderError.C("Invalid response received from instance metadata service.", {
    logger: init.logger
   });
   return (0, ImdsCredentials.y)(credentialsResponse);
  };
 }),
 6889: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   _: ()=>isImdsCredentials,
   y: ()=>fromImdsCredentials
  });
  let isImdsCredentials = (arg)=>Boolean(arg) && "object" == typeof arg && "string" == typeof arg.AccessKeyId && "string" == typeof arg.SecretAccessKey && "string" == typeof arg.Token && "string" == typeof arg.Expiration;
  let fromImdsCredentials = (creds)=>({
    accessKeyId: creds.AccessKeyId,
    secretAccessKey: creds.SecretAccessKey,
    sessionToken: creds.Token,
    expiration: new Date(creds.Expiration),
    ...creds.AccountId && {
     accountId: creds.AccountId
    }
   });
 }),
 2225: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   em: ()=>providerConfigFromInit
  });
  let DEFAULT_TIMEOUT = 1000;
  let DEFAULT_MAX_RETRIES = 0;
  let providerConfigFromInit = ({ maxRetries = DEFAULT_MAX_RETRIES, timeout = DEFAULT_TIMEOUT })=>({
    maxRetries,
    timeout
   });
 }),
 9583: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   a: ()=>httpRequest
  });
  var _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1342);
  var _node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
  var _node_http__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(_node_http__WEBPACK_IMPORTED_MODULE_0__);
  function httpRequest(options) {
   return new Promise((resolve, reject)=>{
    let req = _node_http__WEBPACK_IMPORTED_MODULE_0___default().request({
     method: "GET",
     ...options,
     hostname: options.hostname?.replace(/^\[(.+)\]$/, "$1")
    });
    req.on("error", (err)=>{
     reject(Object.assign(new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.m("Unable to connect to instance metadata service"), err));
     req.destroy();
    });
    req.on("timeout", ()=>{
     reject(new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.m("TimeoutError from instance metadata service"));
     req.destroy();
    });
    req.on("response", (res)=>{
     let { statusCode = 400 } = res;
     if (statusCode < 200 || 300 <= statusCode) {
      reject(Object.assign(new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.m("Error response received from instance metadata service"), {
       statusCode
      }));
      req.destroy();
     }
     let chunks = [];
     res.on("data", (chunk)=>{
      chunks.push(chunk);
     });
     res.on("end", ()=>{
      resolve(Buffer.concat(chunks));
      req.destroy();
     });
    });
    req.end();
   });
  }
 }),
 2860: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   L: ()=>retry
  });
  let retry = (toRetry, maxRetries)=>{
   let promise = toRetry();
   for(let i = 0; i < maxRetries; i++)promise = promise.catch(toRetry);
   return promise;
  };
 }),
 5446: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   machineIdentity: ()=>machineIdentity
  });
  var _aws_sdk_credential_provider_http__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3851);
  var _smithy_credential_provider_imds__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1644);
  var _run_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6650);
  var _run_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9870);
  var _run_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4038);
  var _identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4728);
  var _small_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9574);
  async function machineIdentity(kind, env, aws) {
   let { deadline, maxAttempts } = aws;
   let source = 'container' === kind ? 'the container credential endpoint' : 'the default chain';
   let what = `reading the base credentials from ${source}`;
   let ask = 'container' === kind ? askContainer : askInstance;
   let options = {
    deadline,
    maxAttempts,
    what,
    retryability
   };
   let asking = (0, _run_retry_js__WEBPACK_IMPORTED_MODULE_2__.L)(()=>(0, _run_deadline_js__WEBPACK_IMPORTED_MODULE_0__.NE)(deadline, what, ask(env)), options);
   let credentials = await asking.catch((error)=>{
    if (error instanceof _run_failure_js__WEBPACK_IMPORTED_MODULE_1__.H) throw error;
    throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_1__.H({
     code: 'no-credentials',
     source
    }, error instanceof _run_retry_js__WEBPACK_IMPORTED_MODULE_2__.w ? error.cause : error);
   });
   (0, _identity_js__WEBPACK_IMPORTED_MODULE_4__.B)(aws, credentials);
   return {
    credentials,
    signedBy: 'base'
   };
  }
  let timeout = 1_000;
  async function askContainer(env) {
   let { AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file } = env;
   let token = file && {
    awsContainerAuthorizationTokenFile: '',
    awsContainerAuthorizationToken: await (0, _small_file_js__WEBPACK_IMPORTED_MODULE_3__.E)(file)
   };
   return (0, _aws_sdk_credential_provider_http__WEBPACK_IMPORTED_MODULE_5__.b)({
    maxRetries: 0,
    timeout,
    ...token
   })();
  }
  async function askInstance(env) {
   let { AWS_EC2_METADATA_DISABLED: disabled = 'false' } = env;
   if ('false' !== disabled && '' !== disabled) throw new Error('Could not load credentials from any providers');
   return (0, _smithy_credential_provider_imds__WEBPACK_IMPORTED_MODULE_6__.D)({
    maxRetries: 0,
    timeout
   })();
  }
  function retryability(error) {
   let { message = '', statusCode } = error;
   let status = Number(statusCode ?? /responded with status: ([0-9]+)/.exec(message)?.[1] ?? 0);
   let isInstance = void 0 !== statusCode;
   if (429 === status || status >= 500 || isInstance && 401 === status) return 'briefly';
   return 0 === status && /ECONNRESET|ECONNREFUSED|socket hang up/.test(message) ? 'briefly' : 'never';
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
