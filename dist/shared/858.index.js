"use strict";
exports.id = 858;
exports.ids = [
 858
];
exports.modules = {
 8858: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   getDefaultRoleAssumer: ()=>defaultRoleAssumers_getDefaultRoleAssumer,
   getDefaultRoleAssumerWithWebIdentity: ()=>defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity
  });
  var configLoader = __webpack_require__(3945);
  var regionConfig_config = __webpack_require__(6152);
  function stsRegionDefaultResolver(loaderConfig = {}) {
   return (0, configLoader.Z)({
    ...regionConfig_config.GG,
    async default () {
     if (!warning.silence) console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.");
     return "us-east-1";
    }
   }, {
    ...regionConfig_config.zH,
    ...loaderConfig
   });
  }
  let warning = {
   silence: false
  };
  var setCredentialFeature = __webpack_require__(249);
  var client_command_builder = __webpack_require__(6801);
  var endpoints = __webpack_require__(4172);
  let resolveClientEndpointParameters = (options)=>Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    useGlobalEndpoint: options.useGlobalEndpoint ?? false,
    defaultSigningName: "sts"
   });
  let commonParams = {
   UseGlobalEndpoint: {
    type: "builtInParams",
    name: "useGlobalEndpoint"
   },
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
  let command = (0, client_command_builder.k)(commonParams, "AWSSecurityTokenServiceV20110615", "STSClient", endpoints.rD);
  let _ep0 = {};
  let _mw0 = (Command, cs, config, o)=>[];
  var TypeRegistry = __webpack_require__(5629);
  var exceptions = __webpack_require__(4667);
  class STSServiceException extends exceptions.T {
   static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
   constructor(options){
    super(options);
    Object.setPrototypeOf(this, STSServiceException.prototype);
   }
  }
  class ExpiredTokenException extends STSServiceException {
   static shapeId = "com.amazonaws.sts#ExpiredTokenException";
   name = "ExpiredTokenException";
   $fault = "client";
   constructor(opts){
    super({
     name: "ExpiredTokenException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ExpiredTokenException.prototype);
   }
  }
  class MalformedPolicyDocumentException extends STSServiceException {
   static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
   name = "MalformedPolicyDocumentException";
   $fault = "client";
   constructor(opts){
    super({
     name: "MalformedPolicyDocumentException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
   }
  }
  class PackedPolicyTooLargeException extends STSServiceException {
   static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
   name = "PackedPolicyTooLargeException";
   $fault = "client";
   constructor(opts){
    super({
     name: "PackedPolicyTooLargeException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
   }
  }
  class RegionDisabledException extends STSServiceException {
   static shapeId = "com.amazonaws.sts#RegionDisabledException";
   name = "RegionDisabledException";
   $fault = "client";
   constructor(opts){
    super({
     name: "RegionDisabledException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RegionDisabledException.prototype);
   }
  }
  class IDPRejectedClaimException extends STSServiceException {
   static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
   name = "IDPRejectedClaimException";
   $fault = "client";
   constructor(opts){
    super({
     name: "IDPRejectedClaimException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
   }
  }
  class InvalidIdentityTokenException extends STSServiceException {
   static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
   name = "InvalidIdentityTokenException";
   $fault = "client";
   constructor(opts){
    super({
     name: "InvalidIdentityTokenException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
   }
  }
  class IDPCommunicationErrorException extends STSServiceException {
   static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
   name = "IDPCommunicationErrorException";
   $fault = "client";
   $retryable = {};
   constructor(opts){
    super({
     name: "IDPCommunicationErrorException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
   }
  }
  let _A = "Arn";
  let _AKI = "AccessKeyId";
  let _AR = "AssumeRole";
  let _ARI = "AssumedRoleId";
  let _ARR = "AssumeRoleRequest";
  let _ARRs = "AssumeRoleResponse";
  let _ARU = "AssumedRoleUser";
  let _ARWWI = "AssumeRoleWithWebIdentity";
  let _ARWWIR = "AssumeRoleWithWebIdentityRequest";
  let _ARWWIRs = "AssumeRoleWithWebIdentityResponse";
  let _Au = "Audience";
  let _C = "Credentials";
  let _CA = "ContextAssertion";
  let _DS = "DurationSeconds";
  let _E = "Expiration";
  let _EI = "ExternalId";
  let _ETE = "ExpiredTokenException";
  let _IDPCEE = "IDPCommunicationErrorException";
  let _IDPRCE = "IDPRejectedClaimException";
  let _IITE = "InvalidIdentityTokenException";
  let _K = "Key";
  let _MPDE = "MalformedPolicyDocumentException";
  let _MSTS = "MinimumSessionTokenSize";
  let _P = "Policy";
  let _PA = "PolicyArns";
  let _PAr = "ProviderArn";
  let _PC = "ProvidedContexts";
  let _PCLT = "ProvidedContextsListType";
  let _PCr = "ProvidedContext";
  let _PDT = "PolicyDescriptorType";
  let _PI = "ProviderId";
  let _PPS = "PackedPolicySize";
  let _PPTLE = "PackedPolicyTooLargeException";
  let _Pr = "Provider";
  let _RA = "RoleArn";
  let _RDE = "RegionDisabledException";
  let _RSN = "RoleSessionName";
  let _SAK = "SecretAccessKey";
  let _SFWIT = "SubjectFromWebIdentityToken";
  let _SI = "SourceIdentity";
  let _SN = "SerialNumber";
  let _ST = "SessionToken";
  let _STS = "SessionTokenSize";
  let _STU = "SessionTokenUtilization";
  let _T = "Tags";
  let _TC = "TokenCode";
  let _TTK = "TransitiveTagKeys";
  let _Ta = "Tag";
  let _V = "Value";
  let _WIT = "WebIdentityToken";
  let _a = "arn";
  let _aKST = "accessKeySecretType";
  let _aQE = "awsQueryError";
  let _c = "client";
  let _cTT = "clientTokenType";
  let _e = "error";
  let _hE = "httpError";
  let _m = "message";
  let _pDLT = "policyDescriptorListType";
  let _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
  let _tLT = "tagListType";
  let n0 = "com.amazonaws.sts";
  let _s_registry = new TypeRegistry.O(_s);
  var STSServiceException$ = [
   -3,
   _s,
   "STSServiceException",
   0,
   [],
   []
  ];
  _s_registry.registerError(STSServiceException$, STSServiceException);
  let n0_registry = new TypeRegistry.O(n0);
  var ExpiredTokenException$ = [
   -3,
   n0,
   _ETE,
   {
    [_aQE]: [
     "ExpiredTokenException",
     400
    ],
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
  n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
  var IDPCommunicationErrorException$ = [
   -3,
   n0,
   _IDPCEE,
   {
    [_aQE]: [
     "IDPCommunicationError",
     400
    ],
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
  n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
  var IDPRejectedClaimException$ = [
   -3,
   n0,
   _IDPRCE,
   {
    [_aQE]: [
     "IDPRejectedClaim",
     403
    ],
    [_e]: _c,
    [_hE]: 403
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
  var InvalidIdentityTokenException$ = [
   -3,
   n0,
   _IITE,
   {
    [_aQE]: [
     "InvalidIdentityToken",
     400
    ],
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
  n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
  var MalformedPolicyDocumentException$ = [
   -3,
   n0,
   _MPDE,
   {
    [_aQE]: [
     "MalformedPolicyDocument",
     400
    ],
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
  n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
  var PackedPolicyTooLargeException$ = [
   -3,
   n0,
   _PPTLE,
   {
    [_aQE]: [
     "PackedPolicyTooLarge",
     400
    ],
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
  n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
  var RegionDisabledException$ = [
   -3,
   n0,
   _RDE,
   {
    [_aQE]: [
     "RegionDisabledException",
     403
    ],
    [_e]: _c,
    [_hE]: 403
   },
   [
    _m
   ],
   [
    0
   ]
  ];
  n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
  let errorTypeRegistries = [
   _s_registry,
   n0_registry
  ];
  var accessKeySecretType = [
   0,
   n0,
   _aKST,
   8,
   0
  ];
  var clientTokenType = [
   0,
   n0,
   _cTT,
   8,
   0
  ];
  var AssumedRoleUser$ = [
   3,
   n0,
   _ARU,
   0,
   [
    _ARI,
    _A
   ],
   [
    0,
    0
   ],
   2
  ];
  var AssumeRoleRequest$ = [
   3,
   n0,
   _ARR,
   0,
   [
    _RA,
    _RSN,
    _PA,
    _P,
    _DS,
    _T,
    _TTK,
    _EI,
    _SN,
    _TC,
    _SI,
    _PC,
    _MSTS
   ],
   [
    0,
    0,
    ()=>policyDescriptorListType,
    0,
    1,
    ()=>tagListType,
    64,
    0,
    0,
    0,
    0,
    ()=>ProvidedContextsListType,
    1
   ],
   2
  ];
  var AssumeRoleResponse$ = [
   3,
   n0,
   _ARRs,
   0,
   [
    _C,
    _ARU,
    _PPS,
    _SI,
    _STU,
    _STS
   ],
   [
    [
     ()=>Credentials$,
     0
    ],
    ()=>AssumedRoleUser$,
    1,
    0,
    1,
    1
   ]
  ];
  var AssumeRoleWithWebIdentityRequest$ = [
   3,
   n0,
   _ARWWIR,
   0,
   [
    _RA,
    _RSN,
    _WIT,
    _PI,
    _PA,
    _P,
    _DS,
    _MSTS
   ],
   [
    0,
    0,
    [
     ()=>clientTokenType,
     0
    ],
    0,
    ()=>policyDescriptorListType,
    0,
    1,
    1
   ],
   3
  ];
  var AssumeRoleWithWebIdentityResponse$ = [
   3,
   n0,
   _ARWWIRs,
   0,
   [
    _C,
    _SFWIT,
    _ARU,
    _PPS,
    _Pr,
    _Au,
    _SI,
    _STU,
    _STS
   ],
   [
    [
     ()=>Credentials$,
     0
    ],
    0,
    ()=>AssumedRoleUser$,
    1,
    0,
    0,
    0,
    1,
    1
   ]
  ];
  var Credentials$ = [
   3,
   n0,
   _C,
   0,
   [
    _AKI,
    _SAK,
    _ST,
    _E
   ],
   [
    0,
    [
     ()=>accessKeySecretType,
     0
    ],
    0,
    4
   ],
   4
  ];
  var PolicyDescriptorType$ = [
   3,
   n0,
   _PDT,
   0,
   [
    _a
   ],
   [
    0
   ]
  ];
  var ProvidedContext$ = [
   3,
   n0,
   _PCr,
   0,
   [
    _PAr,
    _CA
   ],
   [
    0,
    0
   ]
  ];
  var Tag$ = [
   3,
   n0,
   _Ta,
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
  var policyDescriptorListType = [
   1,
   n0,
   _pDLT,
   0,
   ()=>PolicyDescriptorType$
  ];
  var ProvidedContextsListType = [
   1,
   n0,
   _PCLT,
   0,
   ()=>ProvidedContext$
  ];
  var tagListType = [
   1,
   n0,
   _tLT,
   0,
   ()=>Tag$
  ];
  var AssumeRole$ = [
   9,
   n0,
   _AR,
   0,
   ()=>AssumeRoleRequest$,
   ()=>AssumeRoleResponse$
  ];
  var AssumeRoleWithWebIdentity$ = [
   9,
   n0,
   _ARWWI,
   0,
   ()=>AssumeRoleWithWebIdentityRequest$,
   ()=>AssumeRoleWithWebIdentityResponse$
  ];
  class AssumeRoleCommand extends command(_ep0, _mw0, "AssumeRole", AssumeRole$) {
  }
  class AssumeRoleWithWebIdentityCommand extends command(_ep0, _mw0, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$) {
  }
  let getAccountIdFromAssumedRoleUser = (assumedRoleUser)=>{
   if ("string" == typeof assumedRoleUser?.Arn) {
    let arnComponents = assumedRoleUser.Arn.split(":");
    if (arnComponents.length > 4 && "" !== arnComponents[4]) return arnComponents[4];
   }
  };
  let resolveRegion = async (_region, _parentRegion, credentialProviderLogger, loaderConfig = {})=>{
   let region = "function" == typeof _region ? await _region() : _region;
   let parentRegion = "function" == typeof _parentRegion ? await _parentRegion() : _parentRegion;
   let stsDefaultRegion = "";
   let resolvedRegion = region ?? parentRegion ?? (stsDefaultRegion = await stsRegionDefaultResolver(loaderConfig)());
   credentialProviderLogger?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${region} (credential provider clientConfig)`, `${parentRegion} (contextual client)`, `${stsDefaultRegion} (STS default: AWS_REGION, profile region, or us-east-1)`);
   return resolvedRegion;
  };
  let getDefaultRoleAssumer = (stsOptions, STSClient)=>{
   let stsClient;
   let closureSourceCreds;
   return async (sourceCreds, params)=>{
    closureSourceCreds = sourceCreds;
    if (!stsClient) {
     let { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions;
     let resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
      logger,
      profile
     });
     let isCompatibleRequestHandler = !isH2(requestHandler);
     stsClient = new STSClient({
      ...stsOptions,
      userAgentAppId,
      profile,
      credentialDefaultProvider: ()=>async ()=>closureSourceCreds,
      region: resolvedRegion,
      requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
      logger: logger
     });
    }
    let { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleCommand(params));
    if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);
    let accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
    let credentials = {
     accessKeyId: Credentials.AccessKeyId,
     secretAccessKey: Credentials.SecretAccessKey,
     sessionToken: Credentials.SessionToken,
     expiration: Credentials.Expiration,
     ...Credentials.CredentialScope && {
      credentialScope: Credentials.CredentialScope
     },
     ...accountId && {
      accountId
     }
    };
    (0, setCredentialFeature.g)(credentials, "CREDENTIALS_STS_ASSUME_ROLE", "i");
    return credentials;
   };
  };
  let getDefaultRoleAssumerWithWebIdentity = (stsOptions, STSClient)=>{
   let stsClient;
   return async (params)=>{
    if (!stsClient) {
     let { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions;
     let resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
      logger,
      profile
     });
     let isCompatibleRequestHandler = !isH2(requestHandler);
     stsClient = new STSClient({
      ...stsOptions,
      userAgentAppId,
      profile,
      region: resolvedRegion,
      requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
      logger: logger
     });
    }
    let { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleWithWebIdentityCommand(params));
    if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`);
    let accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
    let credentials = {
     accessKeyId: Credentials.AccessKeyId,
     secretAccessKey: Credentials.SecretAccessKey,
     sessionToken: Credentials.SessionToken,
     expiration: Credentials.Expiration,
     ...Credentials.CredentialScope && {
      credentialScope: Credentials.CredentialScope
     },
     ...accountId && {
      accountId
     }
    };
    if (accountId) (0, setCredentialFeature.g)(credentials, "RESOLVED_ACCOUNT_ID", "T");
    (0, setCredentialFeature.g)(credentials, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k");
    return credentials;
   };
  };
  let isH2 = (requestHandler)=>requestHandler?.metadata?.handlerProtocol === "h2";
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
  var resolveAwsSdkSigV4AConfig = __webpack_require__(6839);
  var SignatureV4MultiRegion = __webpack_require__(2915);
  var getSmithyContext = __webpack_require__(8743);
  var normalizeProvider = __webpack_require__(9362);
  var getEndpointFromInstructions = __webpack_require__(7436);
  var aws = __webpack_require__(6180);
  var EndpointCache = __webpack_require__(8479);
  var decideEndpoint = __webpack_require__(7009);
  var customEndpointFunctions = __webpack_require__(1046);
  var BinaryDecisionDiagram = __webpack_require__(5258);
  let q = "ref";
  let a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "stringEquals", g = "getAttr", h = "us-east-1", i = "sigv4", j = "sts", k = "https://sts.{Region}.{PartitionResult#dnsSuffix}", l = {
   [q]: "Endpoint"
  }, m = {
   [q]: "Region"
  }, n = {
   [q]: d
  }, o = {}, p = [
   m
  ];
  let _data = {
   conditions: [
    [
     c,
     [
      l
     ]
    ],
    [
     c,
     p
    ],
    [
     "aws.partition",
     p,
     d
    ],
    [
     e,
     [
      {
       [q]: "UseFIPS"
      },
      b
     ]
    ],
    [
     e,
     [
      {
       [q]: "UseDualStack"
      },
      b
     ]
    ],
    [
     f,
     [
      m,
      "aws-global"
     ]
    ],
    [
     e,
     [
      {
       [q]: "UseGlobalEndpoint"
      },
      b
     ]
    ],
    [
     f,
     [
      m,
      "eu-central-1"
     ]
    ],
    [
     e,
     [
      {
       fn: g,
       argv: [
        n,
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
       fn: g,
       argv: [
        n,
        "supportsFIPS"
       ]
      },
      b
     ]
    ],
    [
     f,
     [
      m,
      "ap-south-1"
     ]
    ],
    [
     f,
     [
      m,
      "eu-north-1"
     ]
    ],
    [
     f,
     [
      m,
      "eu-west-1"
     ]
    ],
    [
     f,
     [
      m,
      "eu-west-2"
     ]
    ],
    [
     f,
     [
      m,
      "eu-west-3"
     ]
    ],
    [
     f,
     [
      m,
      "sa-east-1"
     ]
    ],
    [
     f,
     [
      m,
      h
     ]
    ],
    [
     f,
     [
      m,
      "us-east-2"
     ]
    ],
    [
     f,
     [
      m,
      "us-west-2"
     ]
    ],
    [
     f,
     [
      m,
      "us-west-1"
     ]
    ],
    [
     f,
     [
      m,
      "ca-central-1"
     ]
    ],
    [
     f,
     [
      m,
      "ap-southeast-1"
     ]
    ],
    [
     f,
     [
      m,
      "ap-northeast-1"
     ]
    ],
    [
     f,
     [
      m,
      "ap-southeast-2"
     ]
    ],
    [
     f,
     [
      {
       fn: g,
       argv: [
        n,
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
     "https://sts.amazonaws.com",
     {
      authSchemes: [
       {
        name: i,
        signingName: j,
        signingRegion: h
       }
      ]
     }
    ],
    [
     k,
     {
      authSchemes: [
       {
        name: i,
        signingName: j,
        signingRegion: "{Region}"
       }
      ]
     }
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
     l,
     o
    ],
    [
     "https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",
     o
    ],
    [
     a,
     "FIPS and DualStack are enabled, but this partition does not support one or both"
    ],
    [
     "https://sts.{Region}.amazonaws.com",
     o
    ],
    [
     "https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",
     o
    ],
    [
     a,
     "FIPS is enabled but this partition does not support FIPS"
    ],
    [
     "https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",
     o
    ],
    [
     a,
     "DualStack is enabled but this partition does not support DualStack"
    ],
    [
     k,
     o
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
   30,
   3,
   1,
   4,
   r + 14,
   2,
   5,
   r + 14,
   3,
   25,
   6,
   4,
   24,
   7,
   5,
   r + 1,
   8,
   6,
   9,
   r + 13,
   7,
   r + 1,
   10,
   10,
   r + 1,
   11,
   11,
   r + 1,
   12,
   12,
   r + 1,
   13,
   13,
   r + 1,
   14,
   14,
   r + 1,
   15,
   15,
   r + 1,
   16,
   16,
   r + 1,
   17,
   17,
   r + 1,
   18,
   18,
   r + 1,
   19,
   19,
   r + 1,
   20,
   20,
   r + 1,
   21,
   21,
   r + 1,
   22,
   22,
   r + 1,
   23,
   23,
   r + 1,
   r + 2,
   8,
   r + 11,
   r + 12,
   4,
   28,
   26,
   9,
   27,
   r + 10,
   24,
   r + 8,
   r + 9,
   8,
   29,
   r + 7,
   9,
   r + 6,
   r + 7,
   3,
   r + 3,
   31,
   4,
   r + 4,
   r + 5
  ]);
  let bdd = BinaryDecisionDiagram.d.from(nodes, root, _data.conditions, _data.results);
  let cache = new EndpointCache.k({
   size: 50,
   params: [
    "Endpoint",
    "Region",
    "UseDualStack",
    "UseFIPS",
    "UseGlobalEndpoint"
   ]
  });
  let defaultEndpointResolver = (endpointParams, context = {})=>cache.get(endpointParams, ()=>(0, decideEndpoint.c)(bdd, {
     endpointParams: endpointParams,
     logger: context.logger
    }));
  customEndpointFunctions.m.aws = aws.U;
  let createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider)=>async (config, context, input)=>{
    if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
    let defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
    let instructionsFn = (0, getSmithyContext.u)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
    if (!instructionsFn) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
    let endpointParameters = await (0, getEndpointFromInstructions.x)(input, {
     getEndpointParameterInstructions: instructionsFn
    }, config);
    return Object.assign(defaultParameters, endpointParameters);
   };
  let _defaultSTSHttpAuthSchemeParametersProvider = async (config, context, input)=>({
    operation: (0, getSmithyContext.u)(context).operation,
    region: await (0, normalizeProvider.t)(config.region)() || (()=>{
     throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
   });
  let defaultSTSHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "sts",
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
  function createAwsAuthSigv4aHttpAuthOption(authParameters) {
   return {
    schemeId: "aws.auth#sigv4a",
    signingProperties: {
     name: "sts",
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
  let createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions)=>{
   let endpointRuleSetHttpAuthSchemeProvider = (authParameters)=>{
    let endpoint = defaultEndpointResolver(authParameters);
    let authSchemes = endpoint.properties?.authSchemes;
    if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
    let options = [];
    for (let scheme of authSchemes){
     let { name: resolvedName, properties = {}, ...rest } = scheme;
     let name = resolvedName.toLowerCase();
     if (resolvedName !== name) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
     let schemeId;
     if ("sigv4a" === name) {
      schemeId = "aws.auth#sigv4a";
      let sigv4Present = authSchemes.find((s)=>{
       let name = s.name.toLowerCase();
       return "sigv4a" !== name && name.startsWith("sigv4");
      });
      if ("none" === SignatureV4MultiRegion.W.sigv4aDependency() && sigv4Present) continue;
     } else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4";
     else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
     let createOption = createHttpAuthOptionFunctions[schemeId];
     if (!createOption) throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
     let option = createOption(authParameters);
     option.schemeId = schemeId;
     option.signingProperties = {
      ...option.signingProperties || {},
      ...rest,
      ...properties
     };
     options.push(option);
    }
    return options;
   };
   return endpointRuleSetHttpAuthSchemeProvider;
  };
  let _defaultSTSHttpAuthSchemeProvider = (authParameters)=>{
   let options = [];
   switch(authParameters.operation){
    case "AssumeRoleWithWebIdentity":
     options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
     options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
     break;
    default:
     options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
     options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
   }
   return options;
  };
  let defaultSTSHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSTSHttpAuthSchemeProvider, {
   "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
   "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
   "smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
  });
  let resolveHttpAuthSchemeConfig = (config)=>{
   let config_0 = (0, httpAuthSchemes.ho)(config);
   let config_1 = (0, resolveAwsSdkSigV4AConfig.O)(config_0);
   return Object.assign(config_1, {
    authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? [])
   });
  };
  var nested_clients_package = __webpack_require__(9955);
  var emitWarningIfUnsupportedVersion = __webpack_require__(5477);
  var defaultUserAgent = __webpack_require__(7532);
  var nodeAppIdConfigOptions = __webpack_require__(7652);
  var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(2628);
  var AwsSdkSigV4Signer = __webpack_require__(2526);
  var AwsSdkSigV4ASigner = __webpack_require__(4881);
  var noAuth = __webpack_require__(1314);
  var smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(1034);
  var defaults_mode = __webpack_require__(479);
  var resolveDefaultsModeConfig = __webpack_require__(8234);
  var NodeUseDualstackEndpointConfigOptions = __webpack_require__(7580);
  var NodeUseFipsEndpointConfigOptions = __webpack_require__(4254);
  var util_retry_config = __webpack_require__(4353);
  var calculateBodyLength = __webpack_require__(2127);
  var node_http_handler = __webpack_require__(7695);
  var stream_collector = __webpack_require__(6660);
  var AwsQueryProtocol = __webpack_require__(3672);
  var Sha256Node = __webpack_require__(910);
  var NoOpLogger = __webpack_require__(7545);
  var parseUrl = __webpack_require__(8977);
  var fromBase64 = __webpack_require__(9700);
  var toBase64 = __webpack_require__(7305);
  var fromUtf8 = __webpack_require__(7332);
  var toUtf8 = __webpack_require__(9809);
  let getRuntimeConfig = (config)=>({
    apiVersion: "2011-06-15",
    base64Decoder: config?.base64Decoder ?? fromBase64.E,
    base64Encoder: config?.base64Encoder ?? toBase64.n,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
     {
      schemeId: "aws.auth#sigv4",
      identityProvider: (ipc)=>ipc.getIdentityProvider("aws.auth#sigv4"),
      signer: new AwsSdkSigV4Signer.f2()
     },
     {
      schemeId: "aws.auth#sigv4a",
      identityProvider: (ipc)=>ipc.getIdentityProvider("aws.auth#sigv4a"),
      signer: new AwsSdkSigV4ASigner.S()
     },
     {
      schemeId: "smithy.api#noAuth",
      identityProvider: (ipc)=>ipc.getIdentityProvider("smithy.api#noAuth") || (async ()=>({})),
      signer: new noAuth.m()
     }
    ],
    logger: config?.logger ?? new NoOpLogger.N(),
    protocol: config?.protocol ?? AwsQueryProtocol.k,
    protocolSettings: config?.protocolSettings ?? {
     defaultNamespace: "com.amazonaws.sts",
     errorTypeRegistries: errorTypeRegistries,
     xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
     version: "2011-06-15",
     serviceTarget: "AWSSecurityTokenServiceV20110615"
    },
    serviceId: config?.serviceId ?? "STS",
    sha256: config?.sha256 ?? Sha256Node.k,
    signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion.W,
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
    httpAuthSchemes: config?.httpAuthSchemes ?? [
     {
      schemeId: "aws.auth#sigv4",
      identityProvider: (ipc)=>ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps)=>await config.credentialDefaultProvider(idProps?.__config || {})()),
      signer: new AwsSdkSigV4Signer.f2()
     },
     {
      schemeId: "aws.auth#sigv4a",
      identityProvider: (ipc)=>ipc.getIdentityProvider("aws.auth#sigv4a"),
      signer: new AwsSdkSigV4ASigner.S()
     },
     {
      schemeId: "smithy.api#noAuth",
      identityProvider: (ipc)=>ipc.getIdentityProvider("smithy.api#noAuth") || (async ()=>({})),
      signer: new noAuth.m()
     }
    ],
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
    sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0, configLoader.Z)(resolveAwsSdkSigV4AConfig.A, loaderConfig),
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
  class STSClient extends client.K {
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
     httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
     identityProviderConfigProvider: async (config)=>new DefaultIdentityProviderConfig.h({
       "aws.auth#sigv4": config.credentials,
       "aws.auth#sigv4a": config.credentials
      })
    }));
    this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
   }
   destroy() {
    super.destroy();
   }
  }
  let getCustomizableStsClientCtor = (baseCtor, customizations)=>{
   if (!customizations) return baseCtor;
   return class extends baseCtor {
    constructor(config){
     super(config);
     for (const customization of customizations)this.middlewareStack.use(customization);
    }
   };
  };
  let defaultRoleAssumers_getDefaultRoleAssumer = (stsOptions = {}, stsPlugins)=>getDefaultRoleAssumer(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));
  let defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity = (stsOptions = {}, stsPlugins)=>getDefaultRoleAssumerWithWebIdentity(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));
 }),
 9955: ((module)=>{
  module.exports = {
   rE: "3.997.48"
  };
 })
};
