"use strict";
exports.id = 538;
exports.ids = [
 538
];
exports.modules = {
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
 3538: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   fromContainerMetadata: ()=>fromContainerMetadata,
   fromInstanceMetadata: ()=>fromInstanceMetadata.D
  });
  var CredentialsProviderError = __webpack_require__(1436);
  var ImdsCredentials = __webpack_require__(6889);
  var RemoteProviderInit = __webpack_require__(2225);
  var httpRequest = __webpack_require__(9583);
  var retry = __webpack_require__(2860);
  let ENV_CMDS_FULL_URI = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
  let ENV_CMDS_RELATIVE_URI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
  let ENV_CMDS_AUTH_TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
  let fromContainerMetadata = (init = {})=>{
   let { timeout, maxRetries } = (0, RemoteProviderInit.em)(init);
   return ()=>(0, retry.L)(async ()=>{
     let requestOptions = await getCmdsUri({
      logger: init.logger
     });
     let credsResponse = JSON.parse(await requestFromEcsImds(timeout, requestOptions));
     if (!(0, ImdsCredentials._)(credsResponse)) throw new CredentialsProviderError.C("Invalid response received from instance metadata service.", {
      logger: init.logger
     });
     return (0, ImdsCredentials.y)(credsResponse);
    }, maxRetries);
  };
  let requestFromEcsImds = async (timeout, options)=>{
   if (process.env[ENV_CMDS_AUTH_TOKEN]) options.headers = {
    ...options.headers,
    Authorization: process.env[ENV_CMDS_AUTH_TOKEN]
   };
   let buffer = await (0, httpRequest.a)({
    ...options,
    timeout
   });
   return buffer.toString();
  };
  let CMDS_IP = "169.254.170.2";
  let GREENGRASS_HOSTS = new Set([
   "localhost",
   "127.0.0.1"
  ]);
  let GREENGRASS_PROTOCOLS = new Set([
   "http:",
   "https:"
  ]);
  let getCmdsUri = async ({ logger })=>{
   if (process.env[ENV_CMDS_RELATIVE_URI]) return {
    hostname: CMDS_IP,
    path: process.env[ENV_CMDS_RELATIVE_URI]
   };
   if (process.env[ENV_CMDS_FULL_URI]) {
    let parsed;
    try {
     parsed = new URL(process.env[ENV_CMDS_FULL_URI]);
    } catch  {
     throw new CredentialsProviderError.C(`${process.env[ENV_CMDS_FULL_URI]} is not a valid container metadata service URL`, {
      tryNextLink: false,
      logger
     });
    }
    if (!parsed.hostname || !GREENGRASS_HOSTS.has(parsed.hostname)) throw new CredentialsProviderError.C(`${parsed.hostname} is not a valid container metadata service hostname`, {
     tryNextLink: false,
     logger
    });
    if (!parsed.protocol || !GREENGRASS_PROTOCOLS.has(parsed.protocol)) throw new CredentialsProviderError.C(`${parsed.protocol} is not a valid container metadata service protocol`, {
     tryNextLink: false,
     logger
    });
    return {
     protocol: parsed.protocol,
     hostname: parsed.hostname,
     path: parsed.pathname + parsed.search,
     port: parsed.port ? parseInt(parsed.port, 10) : void 0
    };
   }
   throw new CredentialsProviderError.C(`The container metadata credential provider cannot be used unless the ${ENV_CMDS_RELATIVE_URI} or ${ENV_CMDS_FULL_URI} environment variable is set`, {
    tryNextLink: false,
    logger
   });
  };
  var fromInstanceMetadata = __webpack_require__(1644);
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
 })
};
