"use strict";
exports.id = 373;
exports.ids = [
 373
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
 373: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   fromHttp: ()=>_fromHttp_fromHttp__WEBPACK_IMPORTED_MODULE_0__.b
  });
  var _fromHttp_fromHttp__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3851);
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
 })
};
