"use strict";
exports.id = 375;
exports.ids = [
 375
];
exports.modules = {
 4211: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S: ()=>ECRClient
  });
  var configurations = __webpack_require__(846);
  var hostHeaderMiddleware = __webpack_require__(9007);
  var user_agent_middleware = __webpack_require__(8486);
  var loggerMiddleware = __webpack_require__(5180);
  var getRecursionDetectionPlugin = __webpack_require__(7591);
  var getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(2781);
  var DefaultIdentityProviderConfig = __webpack_require__(7086);
  var getHttpSigningMiddleware = __webpack_require__(1567);
  var client = __webpack_require__(8702);
  var resolveRegionConfig = __webpack_require__(7503);
  var endpoints = __webpack_require__(4172);
  var contentLengthMiddleware = __webpack_require__(7041);
  var middleware_retry_configurations = __webpack_require__(5808);
  var retry = __webpack_require__(9115);
  var getSchemaSerdePlugin = __webpack_require__(7849);
  var httpAuthSchemes = __webpack_require__(8181);
  var getSmithyContext = __webpack_require__(8743);
  var normalizeProvider = __webpack_require__(9362);
  let defaultECRHttpAuthSchemeParametersProvider = async (config, context, input)=>({
    operation: (0, getSmithyContext.u)(context).operation,
    region: await (0, normalizeProvider.t)(config.region)() || (()=>{
     throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
   });
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "ecr",
     region: authParameters.region
    },
    propertiesExtractor: (config, context)=>({
      signingProperties: {
       config,
       context
      }
     })
   };
  }
  let defaultECRHttpAuthSchemeProvider = (authParameters)=>{
   let options = [];
   switch(authParameters.operation){
    default:
     options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
   }
   return options;
  };
  let resolveHttpAuthSchemeConfig = (config)=>{
   let config_0 = (0, httpAuthSchemes.ho)(config);
   return Object.assign(config_0, {
    authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? [])
   });
  };
  var EndpointParameters = __webpack_require__(942);
  let package_namespaceObject = {
   rE: "3.1152.0"
  };
  var emitWarningIfUnsupportedVersion = __webpack_require__(5477);
  var defaultUserAgent = __webpack_require__(7532);
  var nodeAppIdConfigOptions = __webpack_require__(7652);
  var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(2628);
  var external_node_path_ = __webpack_require__(6760);
  var smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(1034);
  var defaults_mode = __webpack_require__(479);
  var resolveDefaultsModeConfig = __webpack_require__(8234);
  var configLoader = __webpack_require__(3945);
  var regionConfig_config = __webpack_require__(6152);
  var NodeUseDualstackEndpointConfigOptions = __webpack_require__(7580);
  var NodeUseFipsEndpointConfigOptions = __webpack_require__(4254);
  var util_retry_config = __webpack_require__(4353);
  var calculateBodyLength = __webpack_require__(2127);
  var node_http_handler = __webpack_require__(7695);
  var stream_collector = __webpack_require__(6660);
  var AwsSdkSigV4Signer = __webpack_require__(2526);
  var AwsJson1_1Protocol = __webpack_require__(6275);
  var Sha256Node = __webpack_require__(910);
  var NoOpLogger = __webpack_require__(7545);
  var parseUrl = __webpack_require__(8977);
  var fromBase64 = __webpack_require__(9700);
  var toBase64 = __webpack_require__(7305);
  var fromUtf8 = __webpack_require__(7332);
  var toUtf8 = __webpack_require__(9809);
  var aws = __webpack_require__(6180);
  var EndpointCache = __webpack_require__(8479);
  var decideEndpoint = __webpack_require__(7009);
  var customEndpointFunctions = __webpack_require__(1046);
  var BinaryDecisionDiagram = __webpack_require__(5258);
  let m = "ref";
  let a = -1, b = true, c = "isSet", d = "PartitionResult", e = "stringEquals", f = "booleanEquals", g = "getAttr", h = {
   [m]: "Endpoint"
  }, i = {
   fn: g,
   argv: [
    {
     [m]: d
    },
    "name"
   ]
  }, j = {
   [m]: d
  }, k = {}, l = [
   {
    [m]: "Region"
   }
  ];
  let _data = {
   conditions: [
    [
     c,
     [
      h
     ]
    ],
    [
     c,
     l
    ],
    [
     "aws.partition",
     l,
     d
    ],
    [
     e,
     [
      i,
      "aws-eusc"
     ]
    ],
    [
     e,
     [
      i,
      "aws-iso-f"
     ]
    ],
    [
     e,
     [
      i,
      "aws-iso-e"
     ]
    ],
    [
     e,
     [
      i,
      "aws-iso-b"
     ]
    ],
    [
     e,
     [
      i,
      "aws-iso"
     ]
    ],
    [
     e,
     [
      i,
      "aws-cn"
     ]
    ],
    [
     e,
     [
      i,
      "aws-us-gov"
     ]
    ],
    [
     e,
     [
      i,
      "aws"
     ]
    ],
    [
     f,
     [
      {
       [m]: "UseFIPS"
      },
      b
     ]
    ],
    [
     f,
     [
      {
       fn: g,
       argv: [
        j,
        "supportsFIPS"
       ]
      },
      b
     ]
    ],
    [
     f,
     [
      {
       [m]: "UseDualStack"
      },
      b
     ]
    ],
    [
     f,
     [
      {
       fn: g,
       argv: [
        j,
        "supportsDualStack"
       ]
      },
      b
     ]
    ]
   ],
   results: [
    [
     a
    ],
    [
     a,
     "Invalid Configuration: FIPS and custom endpoint are not supported"
    ],
    [
     a,
     "Invalid Configuration: Dualstack and custom endpoint are not supported"
    ],
    [
     h,
     k
    ],
    [
     "https://api.ecr.{Region}.{PartitionResult#dnsSuffix}",
     k
    ],
    [
     "https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",
     k
    ],
    [
     "https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}",
     k
    ],
    [
     "https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",
     k
    ],
    [
     "https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",
     k
    ],
    [
     a,
     "FIPS and DualStack are enabled, but this partition does not support one or both"
    ],
    [
     a,
     "FIPS is enabled but this partition does not support FIPS"
    ],
    [
     "https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",
     k
    ],
    [
     a,
     "DualStack is enabled but this partition does not support DualStack"
    ],
    [
     a,
     "Invalid Configuration: Missing Region"
    ]
   ]
  };
  let root = 2;
  let r = 100_000_000;
  let nodes = new Int32Array([
   -1,
   1,
   -1,
   0,
   23,
   3,
   1,
   4,
   r + 13,
   2,
   5,
   r + 13,
   3,
   20,
   6,
   4,
   20,
   7,
   5,
   20,
   8,
   6,
   20,
   9,
   7,
   20,
   10,
   8,
   20,
   11,
   9,
   20,
   12,
   10,
   20,
   13,
   11,
   16,
   14,
   13,
   15,
   r + 4,
   14,
   r + 11,
   r + 12,
   12,
   18,
   17,
   13,
   r + 9,
   r + 10,
   13,
   19,
   r + 6,
   14,
   r + 8,
   r + 9,
   11,
   22,
   21,
   13,
   r + 5,
   r + 4,
   13,
   r + 7,
   r + 6,
   11,
   r + 1,
   24,
   13,
   r + 2,
   r + 3
  ]);
  let bdd = BinaryDecisionDiagram.d.from(nodes, root, _data.conditions, _data.results);
  let cache = new EndpointCache.k({
   size: 50,
   params: [
    "Endpoint",
    "Region",
    "UseDualStack",
    "UseFIPS"
   ]
  });
  let defaultEndpointResolver = (endpointParams, context = {})=>cache.get(endpointParams, ()=>(0, decideEndpoint.c)(bdd, {
     endpointParams: endpointParams,
     logger: context.logger
    }));
  customEndpointFunctions.m.aws = aws.U;
  var schemas_0 = __webpack_require__(4872);
  let getRuntimeConfig = (config)=>({
    apiVersion: "2015-09-21",
    base64Decoder: config?.base64Decoder ?? fromBase64.E,
    base64Encoder: config?.base64Encoder ?? toBase64.n,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultECRHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
     {
      schemeId: "aws.auth#sigv4",
      identityProvider: (ipc)=>ipc.getIdentityProvider("aws.auth#sigv4"),
      signer: new AwsSdkSigV4Signer.f2()
     }
    ],
    logger: config?.logger ?? new NoOpLogger.N(),
    protocol: config?.protocol ?? AwsJson1_1Protocol.T,
    protocolSettings: config?.protocolSettings ?? {
     defaultNamespace: "com.amazonaws.ecr",
     errorTypeRegistries: schemas_0.q1U,
     xmlNamespace: "http://ecr.amazonaws.com/doc/2015-09-21/",
     version: "2015-09-21",
     serviceTarget: "AmazonEC2ContainerRegistry_V20150921"
    },
    serviceId: config?.serviceId ?? "ECR",
    sha256: config?.sha256 ?? Sha256Node.k,
    urlParser: config?.urlParser ?? parseUrl.D,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
    utf8Encoder: config?.utf8Encoder ?? toUtf8.P
   });
  let runtimeConfig_getRuntimeConfig = (config)=>{
   (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version);
   let defaultsMode = (0, resolveDefaultsModeConfig.I)(config);
   let defaultConfigProvider = ()=>defaultsMode().then(defaults_mode.l);
   let clientSharedValues = getRuntimeConfig(config);
   (0, emitWarningIfUnsupportedVersion.I)(process.version);
   let loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
   };
   return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? (0, configLoader.Z)(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.$, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength.n,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? external_node_path_.defaultProvider,
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({
     serviceId: clientSharedValues.serviceId,
     clientVersion: package_namespaceObject.rE
    }),
    maxAttempts: config?.maxAttempts ?? (0, configLoader.Z)(middleware_retry_configurations.qs, config),
    region: config?.region ?? (0, configLoader.Z)(regionConfig_config.GG, {
     ...regionConfig_config.zH,
     ...loaderConfig
    }),
    requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? (0, configLoader.Z)({
     ...middleware_retry_configurations.kN,
     default: async ()=>(await defaultConfigProvider()).retryMode || util_retry_config.L0
    }, config),
    streamCollector: config?.streamCollector ?? stream_collector.k,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, configLoader.Z)(NodeUseDualstackEndpointConfigOptions.e$, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? (0, configLoader.Z)(NodeUseFipsEndpointConfigOptions.Ko, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? (0, configLoader.Z)(nodeAppIdConfigOptions.hV, loaderConfig)
   };
  };
  var region_config_resolver_extensions = __webpack_require__(9999);
  var defaultExtensionConfiguration = __webpack_require__(6571);
  var httpExtensionConfiguration = __webpack_require__(274);
  let getHttpAuthExtensionConfiguration = (runtimeConfig)=>{
   let _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
   let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
   let _credentials = runtimeConfig.credentials;
   return {
    setHttpAuthScheme (httpAuthScheme) {
     let index = _httpAuthSchemes.findIndex((scheme)=>scheme.schemeId === httpAuthScheme.schemeId);
     if (-1 === index) _httpAuthSchemes.push(httpAuthScheme);
     else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
    },
    httpAuthSchemes () {
     return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider (httpAuthSchemeProvider) {
     _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider () {
     return _httpAuthSchemeProvider;
    },
    setCredentials (credentials) {
     _credentials = credentials;
    },
    credentials () {
     return _credentials;
    }
   };
  };
  let resolveHttpAuthRuntimeConfig = (config)=>({
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
   });
  let resolveRuntimeExtensions = (runtimeConfig, extensions)=>{
   let extensionConfiguration = Object.assign((0, region_config_resolver_extensions.R)(runtimeConfig), (0, defaultExtensionConfiguration.xA)(runtimeConfig), (0, httpExtensionConfiguration.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
   extensions.forEach((extension)=>extension.configure(extensionConfiguration));
   return Object.assign(runtimeConfig, (0, region_config_resolver_extensions.$)(extensionConfiguration), (0, defaultExtensionConfiguration.uv)(extensionConfiguration), (0, httpExtensionConfiguration.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
  };
  class ECRClient extends client.K {
   config;
   constructor(...[configuration]){
    const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = (0, EndpointParameters.v)(_config_0);
    const _config_2 = (0, configurations.D)(_config_1);
    const _config_3 = (0, middleware_retry_configurations.$z)(_config_2);
    const _config_4 = (0, resolveRegionConfig.T)(_config_3);
    const _config_5 = (0, hostHeaderMiddleware.OV)(_config_4);
    const _config_6 = (0, endpoints.Co)(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
    const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use((0, getSchemaSerdePlugin.wq)(this.config));
    this.middlewareStack.use((0, user_agent_middleware.sM)(this.config));
    this.middlewareStack.use((0, retry.ey)(this.config));
    this.middlewareStack.use((0, contentLengthMiddleware.vK)(this.config));
    this.middlewareStack.use((0, hostHeaderMiddleware.TC)(this.config));
    this.middlewareStack.use((0, loggerMiddleware.Y7)(this.config));
    this.middlewareStack.use((0, getRecursionDetectionPlugin.n)(this.config));
    this.middlewareStack.use((0, getHttpAuthSchemeEndpointRuleSetPlugin.w)(this.config, {
     httpAuthSchemeParametersProvider: defaultECRHttpAuthSchemeParametersProvider,
     identityProviderConfigProvider: async (config)=>new DefaultIdentityProviderConfig.h({
       "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
   }
   destroy() {
    super.destroy();
   }
  }
 }),
 1469: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G5: ()=>command,
   lq: ()=>_ep0,
   yt: ()=>_mw0
  });
  var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6801);
  var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4172);
  var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(942);
  let command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "AmazonEC2ContainerRegistry_V20150921", "ECRClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.rD);
  let _ep0 = {};
  let _mw0 = (Command, cs, config, o)=>[];
 }),
 8421: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>GetAuthorizationTokenCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4872);
  class GetAuthorizationTokenCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetAuthorizationToken", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.phU) {
  }
 }),
 942: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S: ()=>commonParams,
   v: ()=>resolveClientEndpointParameters
  });
  let resolveClientEndpointParameters = (options)=>Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "ecr"
   });
  let commonParams = {
   UseFIPS: {
    type: "builtInParams",
    name: "useFipsEndpoint"
   },
   Endpoint: {
    type: "builtInParams",
    name: "endpoint"
   },
   Region: {
    type: "builtInParams",
    name: "region"
   },
   UseDualStack: {
    type: "builtInParams",
    name: "useDualstackEndpoint"
   }
  };
 }),
 4872: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   FDN: ()=>BatchCheckLayerAvailability$,
   phU: ()=>GetAuthorizationToken$,
   G42: ()=>GetDownloadUrlForLayer$,
   q1U: ()=>errorTypeRegistries
  });
  var TypeRegistry = __webpack_require__(5629);
  var exceptions = __webpack_require__(4667);
  class ECRServiceException extends exceptions.T {
   static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException";
   constructor(options){
    super(options);
    Object.setPrototypeOf(this, ECRServiceException.prototype);
   }
  }
  class InvalidParameterException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#InvalidParameterException";
   name = "InvalidParameterException";
   $fault = "client";
   constructor(opts){
    super({
     name: "InvalidParameterException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidParameterException.prototype);
   }
  }
  class RepositoryNotFoundException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#RepositoryNotFoundException";
   name = "RepositoryNotFoundException";
   $fault = "client";
   constructor(opts){
    super({
     name: "RepositoryNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RepositoryNotFoundException.prototype);
   }
  }
  class ServerException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#ServerException";
   name = "ServerException";
   $fault = "server";
   constructor(opts){
    super({
     name: "ServerException",
     $fault: "server",
     ...opts
    });
    Object.setPrototypeOf(this, ServerException.prototype);
   }
  }
  class LimitExceededException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#LimitExceededException";
   name = "LimitExceededException";
   $fault = "client";
   constructor(opts){
    super({
     name: "LimitExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, LimitExceededException.prototype);
   }
  }
  class UnableToGetUpstreamImageException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#UnableToGetUpstreamImageException";
   name = "UnableToGetUpstreamImageException";
   $fault = "client";
   constructor(opts){
    super({
     name: "UnableToGetUpstreamImageException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UnableToGetUpstreamImageException.prototype);
   }
  }
  class ValidationException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#ValidationException";
   name = "ValidationException";
   $fault = "client";
   constructor(opts){
    super({
     name: "ValidationException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ValidationException.prototype);
   }
  }
  class EmptyUploadException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#EmptyUploadException";
   name = "EmptyUploadException";
   $fault = "client";
   constructor(opts){
    super({
     name: "EmptyUploadException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, EmptyUploadException.prototype);
   }
  }
  class InvalidLayerException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#InvalidLayerException";
   name = "InvalidLayerException";
   $fault = "client";
   constructor(opts){
    super({
     name: "InvalidLayerException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidLayerException.prototype);
   }
  }
  class KmsException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#KmsException";
   name = "KmsException";
   $fault = "client";
   kmsError;
   constructor(opts){
    super({
     name: "KmsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, KmsException.prototype);
    this.kmsError = opts.kmsError;
   }
  }
  class LayerAlreadyExistsException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#LayerAlreadyExistsException";
   name = "LayerAlreadyExistsException";
   $fault = "client";
   constructor(opts){
    super({
     name: "LayerAlreadyExistsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, LayerAlreadyExistsException.prototype);
   }
  }
  class LayerPartTooSmallException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#LayerPartTooSmallException";
   name = "LayerPartTooSmallException";
   $fault = "client";
   constructor(opts){
    super({
     name: "LayerPartTooSmallException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, LayerPartTooSmallException.prototype);
   }
  }
  class UploadNotFoundException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#UploadNotFoundException";
   name = "UploadNotFoundException";
   $fault = "client";
   constructor(opts){
    super({
     name: "UploadNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UploadNotFoundException.prototype);
   }
  }
  class PullThroughCacheRuleAlreadyExistsException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#PullThroughCacheRuleAlreadyExistsException";
   name = "PullThroughCacheRuleAlreadyExistsException";
   $fault = "client";
   constructor(opts){
    super({
     name: "PullThroughCacheRuleAlreadyExistsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, PullThroughCacheRuleAlreadyExistsException.prototype);
   }
  }
  class SecretNotFoundException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#SecretNotFoundException";
   name = "SecretNotFoundException";
   $fault = "client";
   constructor(opts){
    super({
     name: "SecretNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, SecretNotFoundException.prototype);
   }
  }
  class UnableToAccessSecretException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#UnableToAccessSecretException";
   name = "UnableToAccessSecretException";
   $fault = "client";
   constructor(opts){
    super({
     name: "UnableToAccessSecretException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UnableToAccessSecretException.prototype);
   }
  }
  class UnableToDecryptSecretValueException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#UnableToDecryptSecretValueException";
   name = "UnableToDecryptSecretValueException";
   $fault = "client";
   constructor(opts){
    super({
     name: "UnableToDecryptSecretValueException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UnableToDecryptSecretValueException.prototype);
   }
  }
  class UnsupportedUpstreamRegistryException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#UnsupportedUpstreamRegistryException";
   name = "UnsupportedUpstreamRegistryException";
   $fault = "client";
   constructor(opts){
    super({
     name: "UnsupportedUpstreamRegistryException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UnsupportedUpstreamRegistryException.prototype);
   }
  }
  class InvalidTagParameterException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#InvalidTagParameterException";
   name = "InvalidTagParameterException";
   $fault = "client";
   constructor(opts){
    super({
     name: "InvalidTagParameterException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidTagParameterException.prototype);
   }
  }
  class RepositoryAlreadyExistsException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#RepositoryAlreadyExistsException";
   name = "RepositoryAlreadyExistsException";
   $fault = "client";
   constructor(opts){
    super({
     name: "RepositoryAlreadyExistsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RepositoryAlreadyExistsException.prototype);
   }
  }
  class TooManyTagsException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#TooManyTagsException";
   name = "TooManyTagsException";
   $fault = "client";
   constructor(opts){
    super({
     name: "TooManyTagsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyTagsException.prototype);
   }
  }
  class TemplateAlreadyExistsException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#TemplateAlreadyExistsException";
   name = "TemplateAlreadyExistsException";
   $fault = "client";
   constructor(opts){
    super({
     name: "TemplateAlreadyExistsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TemplateAlreadyExistsException.prototype);
   }
  }
  class LifecyclePolicyNotFoundException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#LifecyclePolicyNotFoundException";
   name = "LifecyclePolicyNotFoundException";
   $fault = "client";
   constructor(opts){
    super({
     name: "LifecyclePolicyNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, LifecyclePolicyNotFoundException.prototype);
   }
  }
  class PullThroughCacheRuleNotFoundException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#PullThroughCacheRuleNotFoundException";
   name = "PullThroughCacheRuleNotFoundException";
   $fault = "client";
   constructor(opts){
    super({
     name: "PullThroughCacheRuleNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, PullThroughCacheRuleNotFoundException.prototype);
   }
  }
  class RegistryPolicyNotFoundException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#RegistryPolicyNotFoundException";
   name = "RegistryPolicyNotFoundException";
   $fault = "client";
   constructor(opts){
    super({
     name: "RegistryPolicyNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RegistryPolicyNotFoundException.prototype);
   }
  }
  class RepositoryNotEmptyException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#RepositoryNotEmptyException";
   name = "RepositoryNotEmptyException";
   $fault = "client";
   constructor(opts){
    super({
     name: "RepositoryNotEmptyException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RepositoryNotEmptyException.prototype);
   }
  }
  class TemplateNotFoundException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#TemplateNotFoundException";
   name = "TemplateNotFoundException";
   $fault = "client";
   constructor(opts){
    super({
     name: "TemplateNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TemplateNotFoundException.prototype);
   }
  }
  class RepositoryPolicyNotFoundException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#RepositoryPolicyNotFoundException";
   name = "RepositoryPolicyNotFoundException";
   $fault = "client";
   constructor(opts){
    super({
     name: "RepositoryPolicyNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RepositoryPolicyNotFoundException.prototype);
   }
  }
  class SigningConfigurationNotFoundException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#SigningConfigurationNotFoundException";
   name = "SigningConfigurationNotFoundException";
   $fault = "client";
   constructor(opts){
    super({
     name: "SigningConfigurationNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, SigningConfigurationNotFoundException.prototype);
   }
  }
  class ExclusionNotFoundException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#ExclusionNotFoundException";
   name = "ExclusionNotFoundException";
   $fault = "client";
   constructor(opts){
    super({
     name: "ExclusionNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ExclusionNotFoundException.prototype);
   }
  }
  class ImageNotFoundException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#ImageNotFoundException";
   name = "ImageNotFoundException";
   $fault = "client";
   constructor(opts){
    super({
     name: "ImageNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ImageNotFoundException.prototype);
   }
  }
  class ScanNotFoundException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#ScanNotFoundException";
   name = "ScanNotFoundException";
   $fault = "client";
   constructor(opts){
    super({
     name: "ScanNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ScanNotFoundException.prototype);
   }
  }
  class LayerInaccessibleException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#LayerInaccessibleException";
   name = "LayerInaccessibleException";
   $fault = "client";
   constructor(opts){
    super({
     name: "LayerInaccessibleException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, LayerInaccessibleException.prototype);
   }
  }
  class LayersNotFoundException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#LayersNotFoundException";
   name = "LayersNotFoundException";
   $fault = "client";
   constructor(opts){
    super({
     name: "LayersNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, LayersNotFoundException.prototype);
   }
  }
  class UnableToGetUpstreamLayerException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#UnableToGetUpstreamLayerException";
   name = "UnableToGetUpstreamLayerException";
   $fault = "client";
   constructor(opts){
    super({
     name: "UnableToGetUpstreamLayerException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UnableToGetUpstreamLayerException.prototype);
   }
  }
  class LifecyclePolicyPreviewNotFoundException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#LifecyclePolicyPreviewNotFoundException";
   name = "LifecyclePolicyPreviewNotFoundException";
   $fault = "client";
   constructor(opts){
    super({
     name: "LifecyclePolicyPreviewNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, LifecyclePolicyPreviewNotFoundException.prototype);
   }
  }
  class UnableToListUpstreamImageReferrersException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#UnableToListUpstreamImageReferrersException";
   name = "UnableToListUpstreamImageReferrersException";
   $fault = "client";
   constructor(opts){
    super({
     name: "UnableToListUpstreamImageReferrersException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UnableToListUpstreamImageReferrersException.prototype);
   }
  }
  class ImageAlreadyExistsException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#ImageAlreadyExistsException";
   name = "ImageAlreadyExistsException";
   $fault = "client";
   constructor(opts){
    super({
     name: "ImageAlreadyExistsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ImageAlreadyExistsException.prototype);
   }
  }
  class ImageDigestDoesNotMatchException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#ImageDigestDoesNotMatchException";
   name = "ImageDigestDoesNotMatchException";
   $fault = "client";
   constructor(opts){
    super({
     name: "ImageDigestDoesNotMatchException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ImageDigestDoesNotMatchException.prototype);
   }
  }
  class ImageTagAlreadyExistsException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#ImageTagAlreadyExistsException";
   name = "ImageTagAlreadyExistsException";
   $fault = "client";
   constructor(opts){
    super({
     name: "ImageTagAlreadyExistsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ImageTagAlreadyExistsException.prototype);
   }
  }
  class ReferencedImagesNotFoundException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#ReferencedImagesNotFoundException";
   name = "ReferencedImagesNotFoundException";
   $fault = "client";
   constructor(opts){
    super({
     name: "ReferencedImagesNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ReferencedImagesNotFoundException.prototype);
   }
  }
  class BlockedByOrganizationPolicyException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#BlockedByOrganizationPolicyException";
   name = "BlockedByOrganizationPolicyException";
   $fault = "client";
   constructor(opts){
    super({
     name: "BlockedByOrganizationPolicyException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, BlockedByOrganizationPolicyException.prototype);
   }
  }
  class ExclusionAlreadyExistsException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#ExclusionAlreadyExistsException";
   name = "ExclusionAlreadyExistsException";
   $fault = "client";
   constructor(opts){
    super({
     name: "ExclusionAlreadyExistsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ExclusionAlreadyExistsException.prototype);
   }
  }
  class ImageArchivedException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#ImageArchivedException";
   name = "ImageArchivedException";
   $fault = "client";
   constructor(opts){
    super({
     name: "ImageArchivedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ImageArchivedException.prototype);
   }
  }
  class UnsupportedImageTypeException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#UnsupportedImageTypeException";
   name = "UnsupportedImageTypeException";
   $fault = "client";
   constructor(opts){
    super({
     name: "UnsupportedImageTypeException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UnsupportedImageTypeException.prototype);
   }
  }
  class LifecyclePolicyPreviewInProgressException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#LifecyclePolicyPreviewInProgressException";
   name = "LifecyclePolicyPreviewInProgressException";
   $fault = "client";
   constructor(opts){
    super({
     name: "LifecyclePolicyPreviewInProgressException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, LifecyclePolicyPreviewInProgressException.prototype);
   }
  }
  class ImageStorageClassUpdateNotSupportedException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#ImageStorageClassUpdateNotSupportedException";
   name = "ImageStorageClassUpdateNotSupportedException";
   $fault = "client";
   constructor(opts){
    super({
     name: "ImageStorageClassUpdateNotSupportedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ImageStorageClassUpdateNotSupportedException.prototype);
   }
  }
  class InvalidLayerPartException extends ECRServiceException {
   static shapeId = "com.amazonaws.ecr#InvalidLayerPartException";
   name = "InvalidLayerPartException";
   $fault = "client";
   registryId;
   repositoryName;
   uploadId;
   lastValidByteReceived;
   constructor(opts){
    super({
     name: "InvalidLayerPartException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidLayerPartException.prototype);
    this.registryId = opts.registryId;
    this.repositoryName = opts.repositoryName;
    this.uploadId = opts.uploadId;
    this.lastValidByteReceived = opts.lastValidByteReceived;
   }
  }
  let _A = "Attribute";
  let _AD = "AuthorizationData";
  let _ADL = "AuthorizationDataList";
  let _AECID = "AwsEcrContainerImageDetails";
  let _AL = "AttributeList";
  let _BBOPE = "BlockedByOrganizationPolicyException";
  let _BCLA = "BatchCheckLayerAvailability";
  let _BCLAR = "BatchCheckLayerAvailabilityRequest";
  let _BCLARa = "BatchCheckLayerAvailabilityResponse";
  let _CS = "CvssScore";
  let _CSA = "CvssScoreAdjustment";
  let _CSAL = "CvssScoreAdjustmentList";
  let _CSD = "CvssScoreDetails";
  let _CSL = "CvssScoreList";
  let _EAEE = "ExclusionAlreadyExistsException";
  let _EC = "EncryptionConfiguration";
  let _ECFRCT = "EncryptionConfigurationForRepositoryCreationTemplate";
  let _EISF = "EnhancedImageScanFinding";
  let _ENFE = "ExclusionNotFoundException";
  let _EUE = "EmptyUploadException";
  let _GAT = "GetAuthorizationToken";
  let _GATR = "GetAuthorizationTokenRequest";
  let _GATRe = "GetAuthorizationTokenResponse";
  let _GDUFL = "GetDownloadUrlForLayer";
  let _GDUFLR = "GetDownloadUrlForLayerRequest";
  let _GDUFLRe = "GetDownloadUrlForLayerResponse";
  let _I = "Image";
  let _IAE = "ImageArchivedException";
  let _IAEE = "ImageAlreadyExistsException";
  let _ID = "ImageDetail";
  let _IDDNME = "ImageDigestDoesNotMatchException";
  let _IF = "ImageFailure";
  let _II = "ImageIdentifier";
  let _ILE = "InvalidLayerException";
  let _ILPE = "InvalidLayerPartException";
  let _INFE = "ImageNotFoundException";
  let _IPE = "InvalidParameterException";
  let _IR = "ImageReferrer";
  let _IRS = "ImageReplicationStatus";
  let _ISC = "ImageScanningConfiguration";
  let _ISCUNSE = "ImageStorageClassUpdateNotSupportedException";
  let _ISF = "ImageScanFinding";
  let _ISFS = "ImageScanFindingsSummary";
  let _ISS = "ImageScanStatus";
  let _ISSm = "ImageSigningStatus";
  let _ITAEE = "ImageTagAlreadyExistsException";
  let _ITMEF = "ImageTagMutabilityExclusionFilter";
  let _ITMEFm = "ImageTagMutabilityExclusionFilters";
  let _ITPE = "InvalidTagParameterException";
  let _K = "Key";
  let _KE = "KmsException";
  let _L = "Layer";
  let _LAEE = "LayerAlreadyExistsException";
  let _LEE = "LimitExceededException";
  let _LF = "LayerFailure";
  let _LFL = "LayerFailureList";
  let _LIE = "LayerInaccessibleException";
  let _LL = "LayerList";
  let _LNFE = "LayersNotFoundException";
  let _LPNFE = "LifecyclePolicyNotFoundException";
  let _LPPIPE = "LifecyclePolicyPreviewInProgressException";
  let _LPPNFE = "LifecyclePolicyPreviewNotFoundException";
  let _LPPR = "LifecyclePolicyPreviewResult";
  let _LPRA = "LifecyclePolicyRuleAction";
  let _LPTSE = "LayerPartTooSmallException";
  let _PTCR = "PullThroughCacheRule";
  let _PTCRAEE = "PullThroughCacheRuleAlreadyExistsException";
  let _PTCRNFE = "PullThroughCacheRuleNotFoundException";
  let _PVD = "PackageVulnerabilityDetails";
  let _R = "Recommendation";
  let _RAEE = "RepositoryAlreadyExistsException";
  let _RCT = "RepositoryCreationTemplate";
  let _RD = "ReplicationDestination";
  let _RDL = "ReplicationDestinationList";
  let _RDe = "ResourceDetails";
  let _RF = "RepositoryFilter";
  let _RFL = "RepositoryFilterList";
  let _RINFE = "ReferencedImagesNotFoundException";
  let _RLe = "ResourceList";
  let _RNEE = "RepositoryNotEmptyException";
  let _RNFE = "RepositoryNotFoundException";
  let _RPNFE = "RegistryPolicyNotFoundException";
  let _RPNFEe = "RepositoryPolicyNotFoundException";
  let _RR = "ReplicationRule";
  let _RSCF = "RepositoryScanningConfigurationFailure";
  let _RSCe = "RepositoryScanningConfiguration";
  let _RSR = "RegistryScanningRule";
  let _Re = "Remediation";
  let _Rep = "Repository";
  let _Res = "Resource";
  let _SCNFE = "SigningConfigurationNotFoundException";
  let _SD = "ScoreDetails";
  let _SE = "ServerException";
  let _SNFE = "ScanNotFoundException";
  let _SNFEe = "SecretNotFoundException";
  let _SR = "SigningRule";
  let _SRF = "ScanningRepositoryFilter";
  let _SRFL = "ScanningRepositoryFilterList";
  let _SRFLi = "SigningRepositoryFilterList";
  let _SRFi = "SigningRepositoryFilter";
  let _T = "Tag";
  let _TAEE = "TemplateAlreadyExistsException";
  let _TITC = "TransitioningImageTotalCount";
  let _TL = "TagList";
  let _TMTE = "TooManyTagsException";
  let _TNFE = "TemplateNotFoundException";
  let _UITE = "UnsupportedImageTypeException";
  let _UNFE = "UploadNotFoundException";
  let _UTASE = "UnableToAccessSecretException";
  let _UTDSVE = "UnableToDecryptSecretValueException";
  let _UTGUIE = "UnableToGetUpstreamImageException";
  let _UTGULE = "UnableToGetUpstreamLayerException";
  let _UTLUIRE = "UnableToListUpstreamImageReferrersException";
  let _UURE = "UnsupportedUpstreamRegistryException";
  let _V = "Value";
  let _VE = "ValidationException";
  let _VP = "VulnerablePackage";
  let _VPL = "VulnerablePackagesList";
  let _a = "architecture";
  let _aAI = "awsAccountId";
  let _aD = "authorizationData";
  let _aECI = "awsEcrContainerImage";
  let _aF = "appliedFor";
  let _aMTr = "artifactMediaType";
  let _aRP = "appliedRulePriority";
  let _aS = "artifactStatus";
  let _aSF = "appliedScanFilters";
  let _aT = "authorizationToken";
  let _aTr = "artifactType";
  let _ac = "action";
  let _ad = "adjustments";
  let _an = "annotations";
  let _ar = "arch";
  let _at = "attributes";
  let _au = "author";
  let _bS = "baseScore";
  let _c = "client";
  let _cA = "credentialArn";
  let _cAr = "createdAt";
  let _cRA = "customRoleArn";
  let _cv = "cvss";
  let _d = "description";
  let _dU = "downloadUrl";
  let _de = "destinations";
  let _det = "details";
  let _di = "digest";
  let _e = "error";
  let _eA = "expiresAt";
  let _eAx = "exploitAvailable";
  let _eC = "encryptionConfiguration";
  let _eRP = "ecrRepositoryPrefix";
  let _eT = "encryptionType";
  let _ep = "epoch";
  let _f = "failures";
  let _fA = "findingArn";
  let _fAi = "fixAvailable";
  let _fC = "failureCode";
  let _fIV = "fixedInVersion";
  let _fOA = "firstObservedAt";
  let _fP = "filePath";
  let _fR = "failureReason";
  let _fSC = "findingSeverityCounts";
  let _fT = "filterType";
  let _fi = "filter";
  let _hE = "httpError";
  let _iDm = "imageDigest";
  let _iH = "imageHash";
  let _iIm = "imageId";
  let _iM = "imageManifest";
  let _iMMT = "imageManifestMediaType";
  let _iPA = "imagePushedAt";
  let _iS = "imageStatus";
  let _iSC = "imageScanningConfiguration";
  let _iSCA = "imageScanCompletedAt";
  let _iSFS = "imageScanFindingsSummary";
  let _iSIB = "imageSizeInBytes";
  let _iSS = "imageScanStatus";
  let _iT = "imageTags";
  let _iTC = "imageTotalCount";
  let _iTM = "imageTagMutability";
  let _iTMEF = "imageTagMutabilityExclusionFilters";
  let _iTm = "imageTag";
  let _iUC = "inUseCount";
  let _id = "id";
  let _k = "key";
  let _kE = "kmsError";
  let _kK = "kmsKey";
  let _l = "layers";
  let _lA = "layerAvailability";
  let _lAA = "lastArchivedAt";
  let _lAAa = "lastActivatedAt";
  let _lD = "layerDigests";
  let _lDa = "layerDigest";
  let _lIUA = "lastInUseAt";
  let _lOA = "lastObservedAt";
  let _lP = "lifecyclePolicy";
  let _lRPT = "lastRecordedPullTime";
  let _lS = "layerSize";
  let _lVBR = "lastValidByteReceived";
  let _m = "message";
  let _mT = "mediaType";
  let _me = "metric";
  let _n = "name";
  let _p = "platform";
  let _pA = "pushedAt";
  let _pE = "proxyEndpoint";
  let _pM = "packageManager";
  let _pVD = "packageVulnerabilityDetails";
  let _pr = "prefix";
  let _r = "registry";
  let _rAe = "repositoryArn";
  let _rF = "repositoryFilters";
  let _rI = "registryId";
  let _rIe = "registryIds";
  let _rN = "repositoryName";
  let _rP = "repositoryPolicy";
  let _rT = "resourceTags";
  let _rU = "referenceUrls";
  let _rUe = "repositoryUri";
  let _rV = "relatedVulnerabilities";
  let _rea = "reason";
  let _rec = "recommendation";
  let _reg = "region";
  let _rel = "release";
  let _rem = "remediation";
  let _res = "resources";
  let _s = "smithy.ts.sdk.synthetic.com.amazonaws.ecr";
  let _sCt = "storageClass";
  let _sD = "scoreDetails";
  let _sF = "scanFrequency";
  let _sLH = "sourceLayerHash";
  let _sMD = "subjectManifestDigest";
  let _sOP = "scanOnPush";
  let _sPA = "signingProfileArn";
  let _sS = "scoreSource";
  let _sU = "sourceUrl";
  let _sV = "scoringVector";
  let _sc = "score";
  let _se = "server";
  let _sev = "severity";
  let _si = "size";
  let _so = "source";
  let _st = "status";
  let _t = "tags";
  let _tSC = "targetStorageClass";
  let _te = "text";
  let _ti = "title";
  let _ty = "type";
  let _u = "uri";
  let _uA = "updatedAt";
  let _uI = "uploadId";
  let _uR = "upstreamRegistry";
  let _uRP = "upstreamRepositoryPrefix";
  let _uRU = "upstreamRegistryUrl";
  let _ur = "url";
  let _v = "value";
  let _vCA = "vendorCreatedAt";
  let _vI = "vulnerabilityId";
  let _vP = "vulnerablePackages";
  let _vS = "vendorSeverity";
  let _vSUA = "vulnerabilitySourceUpdatedAt";
  let _vUA = "vendorUpdatedAt";
  let _ve = "version";
  let n0 = "com.amazonaws.ecr";
  let _s_registry = new TypeRegistry.O(_s);
  var ECRServiceException$ = [
   -3,
   _s,
   "ECRServiceException",
   0,
   [],
   []
  ];
  _s_registry.registerError(ECRServiceException$, ECRServiceException);
  let n0_registry = new TypeRegistry.O(n0);
  var BlockedByOrganizationPolicyException$ = [
   -3,
   n0,
   _BBOPE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(BlockedByOrganizationPolicyException$, BlockedByOrganizationPolicyException);
  var EmptyUploadException$ = [
   -3,
   n0,
   _EUE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(EmptyUploadException$, EmptyUploadException);
  var ExclusionAlreadyExistsException$ = [
   -3,
   n0,
   _EAEE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(ExclusionAlreadyExistsException$, ExclusionAlreadyExistsException);
  var ExclusionNotFoundException$ = [
   -3,
   n0,
   _ENFE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(ExclusionNotFoundException$, ExclusionNotFoundException);
  var ImageAlreadyExistsException$ = [
   -3,
   n0,
   _IAEE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(ImageAlreadyExistsException$, ImageAlreadyExistsException);
  var ImageArchivedException$ = [
   -3,
   n0,
   _IAE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(ImageArchivedException$, ImageArchivedException);
  var ImageDigestDoesNotMatchException$ = [
   -3,
   n0,
   _IDDNME,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(ImageDigestDoesNotMatchException$, ImageDigestDoesNotMatchException);
  var ImageNotFoundException$ = [
   -3,
   n0,
   _INFE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(ImageNotFoundException$, ImageNotFoundException);
  var ImageStorageClassUpdateNotSupportedException$ = [
   -3,
   n0,
   _ISCUNSE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(ImageStorageClassUpdateNotSupportedException$, ImageStorageClassUpdateNotSupportedException);
  var ImageTagAlreadyExistsException$ = [
   -3,
   n0,
   _ITAEE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(ImageTagAlreadyExistsException$, ImageTagAlreadyExistsException);
  var InvalidLayerException$ = [
   -3,
   n0,
   _ILE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(InvalidLayerException$, InvalidLayerException);
  var InvalidLayerPartException$ = [
   -3,
   n0,
   _ILPE,
   {
    [_e]: _c
   },
   [
    _rI,
    _rN,
    _uI,
    _lVBR,
    _m
   ],
   [
    0,
    0,
    0,
    1,
    0
   ]
  ];
  n0_registry.registerError(InvalidLayerPartException$, InvalidLayerPartException);
  var InvalidParameterException$ = [
   -3,
   n0,
   _IPE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
  var InvalidTagParameterException$ = [
   -3,
   n0,
   _ITPE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(InvalidTagParameterException$, InvalidTagParameterException);
  var KmsException$ = [
   -3,
   n0,
   _KE,
   {
    [_e]: _c
   },
   [
    _m,
    _kE
   ],
   [
    0,
    0
   ]
  ];
  n0_registry.registerError(KmsException$, KmsException);
  var LayerAlreadyExistsException$ = [
   -3,
   n0,
   _LAEE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(LayerAlreadyExistsException$, LayerAlreadyExistsException);
  var LayerInaccessibleException$ = [
   -3,
   n0,
   _LIE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(LayerInaccessibleException$, LayerInaccessibleException);
  var LayerPartTooSmallException$ = [
   -3,
   n0,
   _LPTSE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(LayerPartTooSmallException$, LayerPartTooSmallException);
  var LayersNotFoundException$ = [
   -3,
   n0,
   _LNFE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(LayersNotFoundException$, LayersNotFoundException);
  var LifecyclePolicyNotFoundException$ = [
   -3,
   n0,
   _LPNFE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(LifecyclePolicyNotFoundException$, LifecyclePolicyNotFoundException);
  var LifecyclePolicyPreviewInProgressException$ = [
   -3,
   n0,
   _LPPIPE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(LifecyclePolicyPreviewInProgressException$, LifecyclePolicyPreviewInProgressException);
  var LifecyclePolicyPreviewNotFoundException$ = [
   -3,
   n0,
   _LPPNFE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(LifecyclePolicyPreviewNotFoundException$, LifecyclePolicyPreviewNotFoundException);
  var LimitExceededException$ = [
   -3,
   n0,
   _LEE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(LimitExceededException$, LimitExceededException);
  var PullThroughCacheRuleAlreadyExistsException$ = [
   -3,
   n0,
   _PTCRAEE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(PullThroughCacheRuleAlreadyExistsException$, PullThroughCacheRuleAlreadyExistsException);
  var PullThroughCacheRuleNotFoundException$ = [
   -3,
   n0,
   _PTCRNFE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(PullThroughCacheRuleNotFoundException$, PullThroughCacheRuleNotFoundException);
  var ReferencedImagesNotFoundException$ = [
   -3,
   n0,
   _RINFE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(ReferencedImagesNotFoundException$, ReferencedImagesNotFoundException);
  var RegistryPolicyNotFoundException$ = [
   -3,
   n0,
   _RPNFE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(RegistryPolicyNotFoundException$, RegistryPolicyNotFoundException);
  var RepositoryAlreadyExistsException$ = [
   -3,
   n0,
   _RAEE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(RepositoryAlreadyExistsException$, RepositoryAlreadyExistsException);
  var RepositoryNotEmptyException$ = [
   -3,
   n0,
   _RNEE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(RepositoryNotEmptyException$, RepositoryNotEmptyException);
  var RepositoryNotFoundException$ = [
   -3,
   n0,
   _RNFE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(RepositoryNotFoundException$, RepositoryNotFoundException);
  var RepositoryPolicyNotFoundException$ = [
   -3,
   n0,
   _RPNFEe,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(RepositoryPolicyNotFoundException$, RepositoryPolicyNotFoundException);
  var ScanNotFoundException$ = [
   -3,
   n0,
   _SNFE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(ScanNotFoundException$, ScanNotFoundException);
  var SecretNotFoundException$ = [
   -3,
   n0,
   _SNFEe,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(SecretNotFoundException$, SecretNotFoundException);
  var ServerException$ = [
   -3,
   n0,
   _SE,
   {
    [_e]: _se
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(ServerException$, ServerException);
  var SigningConfigurationNotFoundException$ = [
   -3,
   n0,
   _SCNFE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(SigningConfigurationNotFoundException$, SigningConfigurationNotFoundException);
  var TemplateAlreadyExistsException$ = [
   -3,
   n0,
   _TAEE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(TemplateAlreadyExistsException$, TemplateAlreadyExistsException);
  var TemplateNotFoundException$ = [
   -3,
   n0,
   _TNFE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(TemplateNotFoundException$, TemplateNotFoundException);
  var TooManyTagsException$ = [
   -3,
   n0,
   _TMTE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
  var UnableToAccessSecretException$ = [
   -3,
   n0,
   _UTASE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(UnableToAccessSecretException$, UnableToAccessSecretException);
  var UnableToDecryptSecretValueException$ = [
   -3,
   n0,
   _UTDSVE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(UnableToDecryptSecretValueException$, UnableToDecryptSecretValueException);
  var UnableToGetUpstreamImageException$ = [
   -3,
   n0,
   _UTGUIE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(UnableToGetUpstreamImageException$, UnableToGetUpstreamImageException);
  var UnableToGetUpstreamLayerException$ = [
   -3,
   n0,
   _UTGULE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(UnableToGetUpstreamLayerException$, UnableToGetUpstreamLayerException);
  var UnableToListUpstreamImageReferrersException$ = [
   -3,
   n0,
   _UTLUIRE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(UnableToListUpstreamImageReferrersException$, UnableToListUpstreamImageReferrersException);
  var UnsupportedImageTypeException$ = [
   -3,
   n0,
   _UITE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(UnsupportedImageTypeException$, UnsupportedImageTypeException);
  var UnsupportedUpstreamRegistryException$ = [
   -3,
   n0,
   _UURE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(UnsupportedUpstreamRegistryException$, UnsupportedUpstreamRegistryException);
  var UploadNotFoundException$ = [
   -3,
   n0,
   _UNFE,
   {
    [_e]: _c
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(UploadNotFoundException$, UploadNotFoundException);
  var ValidationException$ = [
   -3,
   n0,
   _VE,
   {
    [_e]: _c,
    [_hE]: 400
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(ValidationException$, ValidationException);
  let errorTypeRegistries = [
   _s_registry,
   n0_registry
  ];
  var Attribute$ = [
   3,
   n0,
   _A,
   0,
   [
    _k,
    _v
   ],
   [
    0,
    0
   ],
   1
  ];
  var AuthorizationData$ = [
   3,
   n0,
   _AD,
   0,
   [
    _aT,
    _eA,
    _pE
   ],
   [
    0,
    4,
    0
   ]
  ];
  var AwsEcrContainerImageDetails$ = [
   3,
   n0,
   _AECID,
   0,
   [
    _a,
    _au,
    _iH,
    _iT,
    _p,
    _pA,
    _lIUA,
    _iUC,
    _r,
    _rN
   ],
   [
    0,
    0,
    0,
    64,
    0,
    4,
    4,
    1,
    0,
    0
   ]
  ];
  var BatchCheckLayerAvailabilityRequest$ = [
   3,
   n0,
   _BCLAR,
   0,
   [
    _rN,
    _lD,
    _rI
   ],
   [
    0,
    64,
    0
   ],
   2
  ];
  var BatchCheckLayerAvailabilityResponse$ = [
   3,
   n0,
   _BCLARa,
   0,
   [
    _l,
    _f
   ],
   [
    ()=>LayerList,
    ()=>LayerFailureList
   ]
  ];
  var CvssScore$ = [
   3,
   n0,
   _CS,
   0,
   [
    _bS,
    _sV,
    _so,
    _ve
   ],
   [
    1,
    0,
    0,
    0
   ]
  ];
  var CvssScoreAdjustment$ = [
   3,
   n0,
   _CSA,
   0,
   [
    _me,
    _rea
   ],
   [
    0,
    0
   ]
  ];
  var CvssScoreDetails$ = [
   3,
   n0,
   _CSD,
   0,
   [
    _ad,
    _sc,
    _sS,
    _sV,
    _ve
   ],
   [
    ()=>CvssScoreAdjustmentList,
    1,
    0,
    0,
    0
   ]
  ];
  var EncryptionConfiguration$ = [
   3,
   n0,
   _EC,
   0,
   [
    _eT,
    _kK
   ],
   [
    0,
    0
   ],
   1
  ];
  var EncryptionConfigurationForRepositoryCreationTemplate$ = [
   3,
   n0,
   _ECFRCT,
   0,
   [
    _eT,
    _kK
   ],
   [
    0,
    0
   ],
   1
  ];
  [
   [
    ()=>PackageVulnerabilityDetails$,
    ()=>Remediation$,
    ()=>ResourceList,
    ()=>ScoreDetails$
   ]
  ];
  var GetAuthorizationTokenRequest$ = [
   3,
   n0,
   _GATR,
   0,
   [
    _rIe
   ],
   [
    64
   ]
  ];
  var GetAuthorizationTokenResponse$ = [
   3,
   n0,
   _GATRe,
   0,
   [
    _aD
   ],
   [
    ()=>AuthorizationDataList
   ]
  ];
  var GetDownloadUrlForLayerRequest$ = [
   3,
   n0,
   _GDUFLR,
   0,
   [
    _rN,
    _lDa,
    _rI
   ],
   [
    0,
    0,
    0
   ],
   2
  ];
  var GetDownloadUrlForLayerResponse$ = [
   3,
   n0,
   _GDUFLRe,
   0,
   [
    _dU,
    _lDa
   ],
   [
    0,
    0
   ]
  ];
  [
   [
    ()=>ImageIdentifier$
   ]
  ];
  [
   [
    ()=>ImageScanStatus$,
    ()=>ImageScanFindingsSummary$
   ]
  ];
  [
   [
    ()=>ImageIdentifier$
   ]
  ];
  var ImageIdentifier$ = [
   3,
   n0,
   _II,
   0,
   [
    _iDm,
    _iTm
   ],
   [
    0,
    0
   ]
  ];
  [
   [
    ()=>AttributeList
   ]
  ];
  var ImageScanFindingsSummary$ = [
   3,
   n0,
   _ISFS,
   0,
   [
    _iSCA,
    _vSUA,
    _fSC
   ],
   [
    4,
    4,
    129
   ]
  ];
  var ImageScanningConfiguration$ = [
   3,
   n0,
   _ISC,
   0,
   [
    _sOP
   ],
   [
    2
   ]
  ];
  var ImageScanStatus$ = [
   3,
   n0,
   _ISS,
   0,
   [
    _st,
    _d
   ],
   [
    0,
    0
   ]
  ];
  var ImageTagMutabilityExclusionFilter$ = [
   3,
   n0,
   _ITMEF,
   0,
   [
    _fT,
    _fi
   ],
   [
    0,
    0
   ],
   2
  ];
  var Layer$ = [
   3,
   n0,
   _L,
   0,
   [
    _lDa,
    _lA,
    _lS,
    _mT
   ],
   [
    0,
    0,
    1,
    0
   ]
  ];
  var LayerFailure$ = [
   3,
   n0,
   _LF,
   0,
   [
    _lDa,
    _fC,
    _fR
   ],
   [
    0,
    0,
    0
   ]
  ];
  [
   [
    ()=>LifecyclePolicyRuleAction$
   ]
  ];
  var LifecyclePolicyRuleAction$ = [
   3,
   n0,
   _LPRA,
   0,
   [
    _ty,
    _tSC
   ],
   [
    0,
    0
   ]
  ];
  var PackageVulnerabilityDetails$ = [
   3,
   n0,
   _PVD,
   0,
   [
    _cv,
    _rU,
    _rV,
    _so,
    _sU,
    _vCA,
    _vS,
    _vUA,
    _vI,
    _vP
   ],
   [
    ()=>CvssScoreList,
    64,
    64,
    0,
    0,
    4,
    0,
    4,
    0,
    ()=>VulnerablePackagesList
   ]
  ];
  var Recommendation$ = [
   3,
   n0,
   _R,
   0,
   [
    _ur,
    _te
   ],
   [
    0,
    0
   ]
  ];
  [
   [
    ()=>ScanningRepositoryFilterList
   ]
  ];
  var Remediation$ = [
   3,
   n0,
   _Re,
   0,
   [
    _rec
   ],
   [
    ()=>Recommendation$
   ]
  ];
  var ReplicationDestination$ = [
   3,
   n0,
   _RD,
   0,
   [
    _reg,
    _rI
   ],
   [
    0,
    0
   ],
   2
  ];
  [
   [
    ()=>ReplicationDestinationList,
    ()=>RepositoryFilterList
   ]
  ];
  [
   [
    ()=>ImageTagMutabilityExclusionFilters,
    ()=>ImageScanningConfiguration$,
    ()=>EncryptionConfiguration$
   ]
  ];
  [
   [
    ()=>EncryptionConfigurationForRepositoryCreationTemplate$,
    ()=>TagList,
    ()=>ImageTagMutabilityExclusionFilters
   ]
  ];
  var RepositoryFilter$ = [
   3,
   n0,
   _RF,
   0,
   [
    _fi,
    _fT
   ],
   [
    0,
    0
   ],
   2
  ];
  [
   [
    ()=>ScanningRepositoryFilterList
   ]
  ];
  var Resource$ = [
   3,
   n0,
   _Res,
   0,
   [
    _det,
    _id,
    _t,
    _ty
   ],
   [
    ()=>ResourceDetails$,
    0,
    128,
    0
   ]
  ];
  var ResourceDetails$ = [
   3,
   n0,
   _RDe,
   0,
   [
    _aECI
   ],
   [
    ()=>AwsEcrContainerImageDetails$
   ]
  ];
  var ScanningRepositoryFilter$ = [
   3,
   n0,
   _SRF,
   0,
   [
    _fi,
    _fT
   ],
   [
    0,
    0
   ],
   2
  ];
  var ScoreDetails$ = [
   3,
   n0,
   _SD,
   0,
   [
    _cv
   ],
   [
    ()=>CvssScoreDetails$
   ]
  ];
  var SigningRepositoryFilter$ = [
   3,
   n0,
   _SRFi,
   0,
   [
    _fi,
    _fT
   ],
   [
    0,
    0
   ],
   2
  ];
  [
   [
    ()=>SigningRepositoryFilterList
   ]
  ];
  var Tag$ = [
   3,
   n0,
   _T,
   0,
   [
    _K,
    _V
   ],
   [
    0,
    0
   ],
   2
  ];
  var VulnerablePackage$ = [
   3,
   n0,
   _VP,
   0,
   [
    _ar,
    _ep,
    _fP,
    _n,
    _pM,
    _rel,
    _sLH,
    _ve,
    _fIV
   ],
   [
    0,
    1,
    0,
    0,
    0,
    0,
    0,
    0,
    0
   ]
  ];
  var AttributeList = [
   1,
   n0,
   _AL,
   0,
   ()=>Attribute$
  ];
  var AuthorizationDataList = [
   1,
   n0,
   _ADL,
   0,
   ()=>AuthorizationData$
  ];
  var CvssScoreAdjustmentList = [
   1,
   n0,
   _CSAL,
   0,
   ()=>CvssScoreAdjustment$
  ];
  var CvssScoreList = [
   1,
   n0,
   _CSL,
   0,
   ()=>CvssScore$
  ];
  var ImageTagMutabilityExclusionFilters = [
   1,
   n0,
   _ITMEFm,
   0,
   ()=>ImageTagMutabilityExclusionFilter$
  ];
  var LayerFailureList = [
   1,
   n0,
   _LFL,
   0,
   ()=>LayerFailure$
  ];
  var LayerList = [
   1,
   n0,
   _LL,
   0,
   ()=>Layer$
  ];
  var ReplicationDestinationList = [
   1,
   n0,
   _RDL,
   0,
   ()=>ReplicationDestination$
  ];
  var RepositoryFilterList = [
   1,
   n0,
   _RFL,
   0,
   ()=>RepositoryFilter$
  ];
  var ResourceList = [
   1,
   n0,
   _RLe,
   0,
   ()=>Resource$
  ];
  var ScanningRepositoryFilterList = [
   1,
   n0,
   _SRFL,
   0,
   ()=>ScanningRepositoryFilter$
  ];
  var SigningRepositoryFilterList = [
   1,
   n0,
   _SRFLi,
   0,
   ()=>SigningRepositoryFilter$
  ];
  var TagList = [
   1,
   n0,
   _TL,
   0,
   ()=>Tag$
  ];
  var VulnerablePackagesList = [
   1,
   n0,
   _VPL,
   0,
   ()=>VulnerablePackage$
  ];
  var BatchCheckLayerAvailability$ = [
   9,
   n0,
   _BCLA,
   0,
   ()=>BatchCheckLayerAvailabilityRequest$,
   ()=>BatchCheckLayerAvailabilityResponse$
  ];
  var GetAuthorizationToken$ = [
   9,
   n0,
   _GAT,
   0,
   ()=>GetAuthorizationTokenRequest$,
   ()=>GetAuthorizationTokenResponse$
  ];
  var GetDownloadUrlForLayer$ = [
   9,
   n0,
   _GDUFL,
   0,
   ()=>GetDownloadUrlForLayerRequest$,
   ()=>GetDownloadUrlForLayerResponse$
  ];
 }),
 6275: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   T: ()=>AwsJson1_1Protocol
  });
  var RpcProtocol = __webpack_require__(5715);
  var deref = __webpack_require__(6204);
  var NormalizedSchema = __webpack_require__(5125);
  var ProtocolLib = __webpack_require__(4017);
  var JsonCodec2 = __webpack_require__(6772);
  var parseJsonBody = __webpack_require__(2824);
  class AwsJsonRpcProtocol extends RpcProtocol.M {
   serializer;
   deserializer;
   serviceTarget;
   codec;
   mixin;
   awsQueryCompatible;
   constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }){
    super({
     defaultNamespace,
     errorTypeRegistries
    });
    this.serviceTarget = serviceTarget;
    this.codec = jsonCodec ?? new JsonCodec2.p({
     timestampFormat: {
      useTrait: true,
      default: 7
     },
     jsonName: false
    });
    this.serializer = this.codec.createSerializer();
    this.deserializer = this.codec.createDeserializer();
    this.awsQueryCompatible = !!awsQueryCompatible;
    this.mixin = new ProtocolLib.U(this.awsQueryCompatible);
   }
   async serializeRequest(operationSchema, input, context) {
    let request = await super.serializeRequest(operationSchema, input, context);
    if (!request.path.endsWith("/")) request.path += "/";
    request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
    request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
    if (this.awsQueryCompatible) request.headers["x-amzn-query-mode"] = "true";
    if ("unit" === (0, deref.L)(operationSchema.input) || !request.body) request.body = "{}";
    return request;
   }
   getPayloadCodec() {
    return this.codec;
   }
   async handleError(operationSchema, context, response, dataObject, metadata) {
    let { awsQueryCompatible } = this;
    if (awsQueryCompatible) this.mixin.setQueryCompatError(dataObject, response);
    let errorIdentifier = (0, parseJsonBody.rh)(response, dataObject, awsQueryCompatible) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
    let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
    let ns = NormalizedSchema.l1.of(errorSchema);
    let message = dataObject.message ?? dataObject.Message ?? "UnknownError";
    let ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
    let exception = new ErrorCtor({});
    let output = {};
    let errorDeserializer = this.codec.createDeserializer();
    for (let [name, member] of ns.structIterator())if (null != dataObject[name]) output[name] = errorDeserializer.readObject(member, dataObject[name]);
    if (awsQueryCompatible) this.mixin.queryCompatOutput(dataObject, output);
    throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
     $fault: ns.getMergedTraits().error,
     message
    }, output), dataObject);
   }
  }
  class AwsJson1_1Protocol extends AwsJsonRpcProtocol {
   constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }){
    super({
     defaultNamespace,
     errorTypeRegistries,
     serviceTarget,
     awsQueryCompatible,
     jsonCodec
    });
   }
   getShapeId() {
    return "aws.protocols#awsJson1_1";
   }
   getJsonRpcVersion() {
    return "1.1";
   }
   getDefaultContentType() {
    return "application/x-amz-json-1.1";
   }
  }
 })
};
