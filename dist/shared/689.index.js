"use strict";
exports.id = 689;
exports.ids = [
 689
];
exports.modules = {
 5689: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   GetRoleCredentialsCommand: ()=>GetRoleCredentialsCommand,
   SSOClient: ()=>SSOClient
  });
  var client_command_builder = __webpack_require__(6801);
  var endpoints = __webpack_require__(4172);
  let resolveClientEndpointParameters = (options)=>Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "awsssoportal"
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
  let command = (0, client_command_builder.k)(commonParams, "SWBPortalService", "SSOClient", endpoints.rD);
  let _ep0 = {};
  let _mw0 = (Command, cs, config, o)=>[];
  var TypeRegistry = __webpack_require__(5629);
  var exceptions = __webpack_require__(4667);
  class SSOServiceException extends exceptions.T {
   static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";
   constructor(options){
    super(options);
    Object.setPrototypeOf(this, SSOServiceException.prototype);
   }
  }
  class InvalidRequestException extends SSOServiceException {
   static shapeId = "com.amazonaws.sso#InvalidRequestException";
   name = "InvalidRequestException";
   $fault = "client";
   constructor(opts){
    super({
     name: "InvalidRequestException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidRequestException.prototype);
   }
  }
  class ResourceNotFoundException extends SSOServiceException {
   static shapeId = "com.amazonaws.sso#ResourceNotFoundException";
   name = "ResourceNotFoundException";
   $fault = "client";
   constructor(opts){
    super({
     name: "ResourceNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
   }
  }
  class TooManyRequestsException extends SSOServiceException {
   static shapeId = "com.amazonaws.sso#TooManyRequestsException";
   name = "TooManyRequestsException";
   $fault = "client";
   constructor(opts){
    super({
     name: "TooManyRequestsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyRequestsException.prototype);
   }
  }
  class UnauthorizedException extends SSOServiceException {
   static shapeId = "com.amazonaws.sso#UnauthorizedException";
   name = "UnauthorizedException";
   $fault = "client";
   constructor(opts){
    super({
     name: "UnauthorizedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UnauthorizedException.prototype);
   }
  }
  let _ATT = "AccessTokenType";
  let _GRC = "GetRoleCredentials";
  let _GRCR = "GetRoleCredentialsRequest";
  let _GRCRe = "GetRoleCredentialsResponse";
  let _IRE = "InvalidRequestException";
  let _RC = "RoleCredentials";
  let _RNFE = "ResourceNotFoundException";
  let _SAKT = "SecretAccessKeyType";
  let _STT = "SessionTokenType";
  let _TMRE = "TooManyRequestsException";
  let _UE = "UnauthorizedException";
  let _aI = "accountId";
  let _aKI = "accessKeyId";
  let _aT = "accessToken";
  let _ai = "account_id";
  let _c = "client";
  let _e = "error";
  let _ex = "expiration";
  let _h = "http";
  let _hE = "httpError";
  let _hH = "httpHeader";
  let _hQ = "httpQuery";
  let _m = "message";
  let _rC = "roleCredentials";
  let _rN = "roleName";
  let _rn = "role_name";
  let _s = "smithy.ts.sdk.synthetic.com.amazonaws.sso";
  let _sAK = "secretAccessKey";
  let _sT = "sessionToken";
  let _xasbt = "x-amz-sso_bearer_token";
  let n0 = "com.amazonaws.sso";
  let _s_registry = new TypeRegistry.O(_s);
  var SSOServiceException$ = [
   -3,
   _s,
   "SSOServiceException",
   0,
   [],
   []
  ];
  _s_registry.registerError(SSOServiceException$, SSOServiceException);
  let n0_registry = new TypeRegistry.O(n0);
  var InvalidRequestException$ = [
   -3,
   n0,
   _IRE,
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
  n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
  var ResourceNotFoundException$ = [
   -3,
   n0,
   _RNFE,
   {
    [_e]: _c,
    [_hE]: 404
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
  var TooManyRequestsException$ = [
   -3,
   n0,
   _TMRE,
   {
    [_e]: _c,
    [_hE]: 429
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
  var UnauthorizedException$ = [
   -3,
   n0,
   _UE,
   {
    [_e]: _c,
    [_hE]: 401
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(UnauthorizedException$, UnauthorizedException);
  let errorTypeRegistries = [
   _s_registry,
   n0_registry
  ];
  var AccessTokenType = [
   0,
   n0,
   _ATT,
   8,
   0
  ];
  var SecretAccessKeyType = [
   0,
   n0,
   _SAKT,
   8,
   0
  ];
  var SessionTokenType = [
   0,
   n0,
   _STT,
   8,
   0
  ];
  var GetRoleCredentialsRequest$ = [
   3,
   n0,
   _GRCR,
   0,
   [
    _rN,
    _aI,
    _aT
   ],
   [
    [
     0,
     {
      [_hQ]: _rn
     }
    ],
    [
     0,
     {
      [_hQ]: _ai
     }
    ],
    [
     ()=>AccessTokenType,
     {
      [_hH]: _xasbt
     }
    ]
   ],
   3
  ];
  var GetRoleCredentialsResponse$ = [
   3,
   n0,
   _GRCRe,
   0,
   [
    _rC
   ],
   [
    [
     ()=>RoleCredentials$,
     0
    ]
   ]
  ];
  var RoleCredentials$ = [
   3,
   n0,
   _RC,
   0,
   [
    _aKI,
    _sAK,
    _sT,
    _ex
   ],
   [
    0,
    [
     ()=>SecretAccessKeyType,
     0
    ],
    [
     ()=>SessionTokenType,
     0
    ],
    1
   ]
  ];
  var GetRoleCredentials$ = [
   9,
   n0,
   _GRC,
   {
    [_h]: [
     "GET",
     "/federation/credentials",
     200
    ]
   },
   ()=>GetRoleCredentialsRequest$,
   ()=>GetRoleCredentialsResponse$
  ];
  class GetRoleCredentialsCommand extends command(_ep0, _mw0, "GetRoleCredentials", GetRoleCredentials$) {
  }
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
  var contentLengthMiddleware = __webpack_require__(7041);
  var middleware_retry_configurations = __webpack_require__(5808);
  var retry = __webpack_require__(9115);
  var getSchemaSerdePlugin = __webpack_require__(7849);
  var httpAuthSchemes = __webpack_require__(8181);
  var getSmithyContext = __webpack_require__(8743);
  var normalizeProvider = __webpack_require__(9362);
  let defaultSSOHttpAuthSchemeParametersProvider = async (config, context, input)=>({
    operation: (0, getSmithyContext.u)(context).operation,
    region: await (0, normalizeProvider.t)(config.region)() || (()=>{
     throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
   });
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "awsssoportal",
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
  function createSmithyApiNoAuthHttpAuthOption(authParameters) {
   return {
    schemeId: "smithy.api#noAuth"
   };
  }
  let defaultSSOHttpAuthSchemeProvider = (authParameters)=>{
   let options = [];
   switch(authParameters.operation){
    case "GetRoleCredentials":
     options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
     break;
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
  var nested_clients_package = __webpack_require__(9955);
  var emitWarningIfUnsupportedVersion = __webpack_require__(5477);
  var defaultUserAgent = __webpack_require__(7532);
  var nodeAppIdConfigOptions = __webpack_require__(7652);
  var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(2628);
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
  var AwsRestJsonProtocol = __webpack_require__(590);
  var noAuth = __webpack_require__(1314);
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
  let k = "ref";
  let a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = {
   [k]: "Endpoint"
  }, h = {
   [k]: d
  }, i = {}, j = [
   {
    [k]: "Region"
   }
  ];
  let _data = {
   conditions: [
    [
     c,
     [
      g
     ]
    ],
    [
     c,
     j
    ],
    [
     "aws.partition",
     j,
     d
    ],
    [
     e,
     [
      {
       [k]: "UseFIPS"
      },
      b
     ]
    ],
    [
     e,
     [
      {
       [k]: "UseDualStack"
      },
      b
     ]
    ],
    [
     e,
     [
      {
       fn: f,
       argv: [
        h,
        "supportsDualStack"
       ]
      },
      b
     ]
    ],
    [
     e,
     [
      {
       fn: f,
       argv: [
        h,
        "supportsFIPS"
       ]
      },
      b
     ]
    ],
    [
     "stringEquals",
     [
      {
       fn: f,
       argv: [
        h,
        "name"
       ]
      },
      "aws-us-gov"
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
     g,
     i
    ],
    [
     "https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",
     i
    ],
    [
     a,
     "FIPS and DualStack are enabled, but this partition does not support one or both"
    ],
    [
     "https://portal.sso.{Region}.amazonaws.com",
     i
    ],
    [
     "https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",
     i
    ],
    [
     a,
     "FIPS is enabled but this partition does not support FIPS"
    ],
    [
     "https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}",
     i
    ],
    [
     a,
     "DualStack is enabled but this partition does not support DualStack"
    ],
    [
     "https://portal.sso.{Region}.{PartitionResult#dnsSuffix}",
     i
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
   13,
   3,
   1,
   4,
   r + 12,
   2,
   5,
   r + 12,
   3,
   8,
   6,
   4,
   7,
   r + 11,
   5,
   r + 9,
   r + 10,
   4,
   11,
   9,
   6,
   10,
   r + 8,
   7,
   r + 6,
   r + 7,
   5,
   12,
   r + 5,
   6,
   r + 4,
   r + 5,
   3,
   r + 1,
   14,
   4,
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
  let getRuntimeConfig = (config)=>({
    apiVersion: "2019-06-10",
    base64Decoder: config?.base64Decoder ?? fromBase64.E,
    base64Encoder: config?.base64Encoder ?? toBase64.n,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSOHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
     {
      schemeId: "aws.auth#sigv4",
      identityProvider: (ipc)=>ipc.getIdentityProvider("aws.auth#sigv4"),
      signer: new AwsSdkSigV4Signer.f2()
     },
     {
      schemeId: "smithy.api#noAuth",
      identityProvider: (ipc)=>ipc.getIdentityProvider("smithy.api#noAuth") || (async ()=>({})),
      signer: new noAuth.m()
     }
    ],
    logger: config?.logger ?? new NoOpLogger.N(),
    protocol: config?.protocol ?? AwsRestJsonProtocol.Y,
    protocolSettings: config?.protocolSettings ?? {
     defaultNamespace: "com.amazonaws.sso",
     errorTypeRegistries: errorTypeRegistries,
     version: "2019-06-10",
     serviceTarget: "SWBPortalService"
    },
    serviceId: config?.serviceId ?? "SSO",
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
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({
     serviceId: clientSharedValues.serviceId,
     clientVersion: nested_clients_package.rE
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
  class SSOClient extends client.K {
   config;
   constructor(...[configuration]){
    const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0);
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
     httpAuthSchemeParametersProvider: defaultSSOHttpAuthSchemeParametersProvider,
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
 })
};
