"use strict";
exports.id = 198;
exports.ids = [
 198
];
exports.modules = {
 4198: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   ECRPUBLICClient: ()=>ECRPUBLICClient,
   GetAuthorizationTokenCommand: ()=>GetAuthorizationTokenCommand
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
  let defaultECRPUBLICHttpAuthSchemeParametersProvider = async (config, context, input)=>({
    operation: (0, getSmithyContext.u)(context).operation,
    region: await (0, normalizeProvider.t)(config.region)() || (()=>{
     throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
   });
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "ecr-public",
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
  let defaultECRPUBLICHttpAuthSchemeProvider = (authParameters)=>{
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
  let resolveClientEndpointParameters = (options)=>Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "ecr-public"
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
  let package_namespaceObject = {
   rE: "3.1108.0"
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
      "aws"
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
     "https://api.ecr-public-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",
     i
    ],
    [
     a,
     "FIPS and DualStack are enabled, but this partition does not support one or both"
    ],
    [
     "https://api.ecr-public-fips.{Region}.{PartitionResult#dnsSuffix}",
     i
    ],
    [
     a,
     "FIPS is enabled but this partition does not support FIPS"
    ],
    [
     "https://ecr-public.{Region}.api.aws",
     i
    ],
    [
     "https://api.ecr-public.{Region}.{PartitionResult#dualStackDnsSuffix}",
     i
    ],
    [
     a,
     "DualStack is enabled but this partition does not support DualStack"
    ],
    [
     "https://api.ecr-public.{Region}.{PartitionResult#dnsSuffix}",
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
   9,
   6,
   4,
   7,
   r + 11,
   5,
   8,
   r + 10,
   7,
   r + 8,
   r + 9,
   4,
   11,
   10,
   6,
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
  var TypeRegistry = __webpack_require__(5629);
  var exceptions = __webpack_require__(4667);
  class ECRPUBLICServiceException extends exceptions.T {
   constructor(options){
    super(options);
    Object.setPrototypeOf(this, ECRPUBLICServiceException.prototype);
   }
  }
  class InvalidParameterException extends ECRPUBLICServiceException {
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
  class RegistryNotFoundException extends ECRPUBLICServiceException {
   name = "RegistryNotFoundException";
   $fault = "client";
   constructor(opts){
    super({
     name: "RegistryNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RegistryNotFoundException.prototype);
   }
  }
  class RepositoryNotFoundException extends ECRPUBLICServiceException {
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
  class ServerException extends ECRPUBLICServiceException {
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
  class UnsupportedCommandException extends ECRPUBLICServiceException {
   name = "UnsupportedCommandException";
   $fault = "client";
   constructor(opts){
    super({
     name: "UnsupportedCommandException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UnsupportedCommandException.prototype);
   }
  }
  class EmptyUploadException extends ECRPUBLICServiceException {
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
  class InvalidLayerException extends ECRPUBLICServiceException {
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
  class LayerAlreadyExistsException extends ECRPUBLICServiceException {
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
  class LayerPartTooSmallException extends ECRPUBLICServiceException {
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
  class UploadNotFoundException extends ECRPUBLICServiceException {
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
  class InvalidTagParameterException extends ECRPUBLICServiceException {
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
  class LimitExceededException extends ECRPUBLICServiceException {
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
  class RepositoryAlreadyExistsException extends ECRPUBLICServiceException {
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
  class TooManyTagsException extends ECRPUBLICServiceException {
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
  class RepositoryNotEmptyException extends ECRPUBLICServiceException {
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
  class RepositoryPolicyNotFoundException extends ECRPUBLICServiceException {
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
  class ImageNotFoundException extends ECRPUBLICServiceException {
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
  class RepositoryCatalogDataNotFoundException extends ECRPUBLICServiceException {
   name = "RepositoryCatalogDataNotFoundException";
   $fault = "client";
   constructor(opts){
    super({
     name: "RepositoryCatalogDataNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RepositoryCatalogDataNotFoundException.prototype);
   }
  }
  class ImageAlreadyExistsException extends ECRPUBLICServiceException {
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
  class ImageDigestDoesNotMatchException extends ECRPUBLICServiceException {
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
  class ImageTagAlreadyExistsException extends ECRPUBLICServiceException {
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
  class InvalidLayerPartException extends ECRPUBLICServiceException {
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
  class LayersNotFoundException extends ECRPUBLICServiceException {
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
  class ReferencedImagesNotFoundException extends ECRPUBLICServiceException {
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
  let _AD = "AuthorizationData";
  let _EUE = "EmptyUploadException";
  let _GAT = "GetAuthorizationToken";
  let _GATR = "GetAuthorizationTokenRequest";
  let _GATRe = "GetAuthorizationTokenResponse";
  let _IAEE = "ImageAlreadyExistsException";
  let _ID = "ImageDetail";
  let _IDDNME = "ImageDigestDoesNotMatchException";
  let _IF = "ImageFailure";
  let _II = "ImageIdentifier";
  let _ILE = "InvalidLayerException";
  let _ILPE = "InvalidLayerPartException";
  let _INFE = "ImageNotFoundException";
  let _IPE = "InvalidParameterException";
  let _ITAEE = "ImageTagAlreadyExistsException";
  let _ITD = "ImageTagDetail";
  let _ITPE = "InvalidTagParameterException";
  let _K = "Key";
  let _L = "Layer";
  let _LAEE = "LayerAlreadyExistsException";
  let _LEE = "LimitExceededException";
  let _LF = "LayerFailure";
  let _LNFE = "LayersNotFoundException";
  let _LPTSE = "LayerPartTooSmallException";
  let _R = "Registry";
  let _RA = "RegistryAlias";
  let _RAEE = "RepositoryAlreadyExistsException";
  let _RAL = "RegistryAliasList";
  let _RCDNFE = "RepositoryCatalogDataNotFoundException";
  let _RID = "ReferencedImageDetail";
  let _RINFE = "ReferencedImagesNotFoundException";
  let _RNEE = "RepositoryNotEmptyException";
  let _RNFE = "RegistryNotFoundException";
  let _RNFEe = "RepositoryNotFoundException";
  let _RPNFE = "RepositoryPolicyNotFoundException";
  let _Re = "Repository";
  let _SE = "ServerException";
  let _T = "Tag";
  let _TMTE = "TooManyTagsException";
  let _UCE = "UnsupportedCommandException";
  let _UNFE = "UploadNotFoundException";
  let _V = "Value";
  let _a = "aliases";
  let _aD = "authorizationData";
  let _aMT = "artifactMediaType";
  let _aT = "authorizationToken";
  let _c = "client";
  let _cA = "createdAt";
  let _dRA = "defaultRegistryAlias";
  let _e = "error";
  let _eA = "expiresAt";
  let _fC = "failureCode";
  let _fR = "failureReason";
  let _iDm = "imageDigest";
  let _iDma = "imageDetail";
  let _iIm = "imageId";
  let _iMMT = "imageManifestMediaType";
  let _iPA = "imagePushedAt";
  let _iSIB = "imageSizeInBytes";
  let _iT = "imageTags";
  let _iTm = "imageTag";
  let _lA = "layerAvailability";
  let _lDa = "layerDigest";
  let _lS = "layerSize";
  let _lVBR = "lastValidByteReceived";
  let _m = "message";
  let _mT = "mediaType";
  let _n = "name";
  let _pRA = "primaryRegistryAlias";
  let _rAe = "registryArn";
  let _rAep = "repositoryArn";
  let _rI = "registryId";
  let _rN = "repositoryName";
  let _rU = "registryUri";
  let _rUe = "repositoryUri";
  let _s = "smithy.ts.sdk.synthetic.com.amazonaws.ecrpublic";
  let _se = "server";
  let _st = "status";
  let _uI = "uploadId";
  let _v = "verified";
  let n0 = "com.amazonaws.ecrpublic";
  let _s_registry = TypeRegistry.O.for(_s);
  var ECRPUBLICServiceException$ = [
   -3,
   _s,
   "ECRPUBLICServiceException",
   0,
   [],
   []
  ];
  _s_registry.registerError(ECRPUBLICServiceException$, ECRPUBLICServiceException);
  let n0_registry = TypeRegistry.O.for(n0);
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
  var RegistryNotFoundException$ = [
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
  n0_registry.registerError(RegistryNotFoundException$, RegistryNotFoundException);
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
  var RepositoryCatalogDataNotFoundException$ = [
   -3,
   n0,
   _RCDNFE,
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
  n0_registry.registerError(RepositoryCatalogDataNotFoundException$, RepositoryCatalogDataNotFoundException);
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
   _RNFEe,
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
  n0_registry.registerError(RepositoryPolicyNotFoundException$, RepositoryPolicyNotFoundException);
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
  var UnsupportedCommandException$ = [
   -3,
   n0,
   _UCE,
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
  n0_registry.registerError(UnsupportedCommandException$, UnsupportedCommandException);
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
  let errorTypeRegistries = [
   _s_registry,
   n0_registry
  ];
  var AuthorizationData$ = [
   3,
   n0,
   _AD,
   0,
   [
    _aT,
    _eA
   ],
   [
    0,
    4
   ]
  ];
  var GetAuthorizationTokenRequest$ = [
   3,
   n0,
   _GATR,
   0,
   [],
   []
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
    ()=>AuthorizationData$
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
    ()=>ReferencedImageDetail$
   ]
  ];
  var ReferencedImageDetail$ = [
   3,
   n0,
   _RID,
   0,
   [
    _iDm,
    _iSIB,
    _iPA,
    _iMMT,
    _aMT
   ],
   [
    0,
    1,
    4,
    0,
    0
   ]
  ];
  [
   [
    ()=>RegistryAliasList
   ]
  ];
  var RegistryAlias$ = [
   3,
   n0,
   _RA,
   0,
   [
    _n,
    _st,
    _pRA,
    _dRA
   ],
   [
    0,
    0,
    2,
    2
   ],
   4
  ];
  var RegistryAliasList = [
   1,
   n0,
   _RAL,
   0,
   ()=>RegistryAlias$
  ];
  var GetAuthorizationToken$ = [
   9,
   n0,
   _GAT,
   0,
   ()=>GetAuthorizationTokenRequest$,
   ()=>GetAuthorizationTokenResponse$
  ];
  let getRuntimeConfig = (config)=>({
    apiVersion: "2020-10-30",
    base64Decoder: config?.base64Decoder ?? fromBase64.E,
    base64Encoder: config?.base64Encoder ?? toBase64.n,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultECRPUBLICHttpAuthSchemeProvider,
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
     defaultNamespace: "com.amazonaws.ecrpublic",
     errorTypeRegistries: errorTypeRegistries,
     xmlNamespace: "http://ecr-public.amazonaws.com/doc/2020-12-02/",
     version: "2020-10-30",
     serviceTarget: "SpencerFrontendService"
    },
    serviceId: config?.serviceId ?? "ECR PUBLIC",
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
  class ECRPUBLICClient extends client.K {
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
     httpAuthSchemeParametersProvider: defaultECRPUBLICHttpAuthSchemeParametersProvider,
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
  var client_command_builder = __webpack_require__(6801);
  let command = (0, client_command_builder.k)(commonParams, "SpencerFrontendService", "ECRPUBLICClient", endpoints.rD);
  let _ep0 = {};
  let _mw0 = (Command, cs, config, o)=>[];
  class GetAuthorizationTokenCommand extends command(_ep0, _mw0, "GetAuthorizationToken", GetAuthorizationToken$) {
  }
 })
};
