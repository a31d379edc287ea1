"use strict";
exports.id = 366;
exports.ids = [
 366
];
exports.modules = {
 7242: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   i: ()=>STSClient
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
  var normalizeProvider = __webpack_require__(3926);
  var ProviderError = __webpack_require__(1342);
  let resolveAwsSdkSigV4AConfig = (config)=>{
   config.sigv4aSigningRegionSet = (0, normalizeProvider.t)(config.sigv4aSigningRegionSet);
   return config;
  };
  let NODE_SIGV4A_CONFIG_OPTIONS = {
   environmentVariableSelector (env) {
    if (env.AWS_SIGV4A_SIGNING_REGION_SET) return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((_)=>_.trim());
    throw new ProviderError.m("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", {
     tryNextLink: true
    });
   },
   configFileSelector (profile) {
    if (profile.sigv4a_signing_region_set) return (profile.sigv4a_signing_region_set ?? "").split(",").map((_)=>_.trim());
    throw new ProviderError.m("sigv4a_signing_region_set not set in profile.", {
     tryNextLink: true
    });
   },
   default: void 0
  };
  let signatureV4aContainer = {
   SignatureV4a: null
  };
  let signatureV4CrtContainer = {
   CrtSignerV4: null
  };
  var SignatureV4 = __webpack_require__(7476);
  let SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token";
  let SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
  class SignatureV4SignWithCredentials extends SignatureV4.B {
   async signWithCredentials(requestToSign, credentials, options) {
    let credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
    requestToSign.headers[SESSION_TOKEN_HEADER] = credentials.sessionToken;
    let privateAccess = this;
    setSingleOverride(privateAccess, credentialsWithoutSessionToken);
    return privateAccess.signRequest(requestToSign, options ?? {});
   }
   async presignWithCredentials(requestToSign, credentials, options) {
    let credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
    delete requestToSign.headers[SESSION_TOKEN_HEADER];
    requestToSign.headers[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
    requestToSign.query = requestToSign.query ?? {};
    requestToSign.query[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
    let privateAccess = this;
    setSingleOverride(privateAccess, credentialsWithoutSessionToken);
    return this.presign(requestToSign, options);
   }
  }
  function getCredentialsWithoutSessionToken(credentials) {
   return {
    accessKeyId: credentials.accessKeyId,
    secretAccessKey: credentials.secretAccessKey,
    expiration: credentials.expiration
   };
  }
  function setSingleOverride(privateAccess, credentialsWithoutSessionToken) {
   let currentCredentialProvider = privateAccess.credentialProvider;
   privateAccess.credentialProvider = ()=>{
    privateAccess.credentialProvider = currentCredentialProvider;
    return Promise.resolve(credentialsWithoutSessionToken);
   };
  }
  class SignatureV4MultiRegion {
   sigv4aSigner;
   sigv4Signer;
   signerOptions;
   static sigv4aDependency() {
    if ("function" == typeof signatureV4CrtContainer.CrtSignerV4) return "crt";
    if ("function" == typeof signatureV4aContainer.SignatureV4a) return "js";
    return "none";
   }
   constructor(options){
    this.sigv4Signer = new SignatureV4SignWithCredentials(options);
    this.signerOptions = options;
   }
   async sign(requestToSign, options = {}) {
    if ("*" === options.signingRegion) return this.getSigv4aSigner().sign(requestToSign, options);
    return this.sigv4Signer.sign(requestToSign, options);
   }
   async signWithCredentials(requestToSign, credentials, options = {}) {
    if ("*" === options.signingRegion) {
     let signer = this.getSigv4aSigner();
     let CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
     if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.signWithCredentials(requestToSign, credentials, options);
     throw new Error('signWithCredentials with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt');
    }
    return this.sigv4Signer.signWithCredentials(requestToSign, credentials, options);
   }
   async presign(originalRequest, options = {}) {
    if ("*" === options.signingRegion) {
     let signer = this.getSigv4aSigner();
     let CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
     if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.presign(originalRequest, options);
     throw new Error('presign with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt');
    }
    return this.sigv4Signer.presign(originalRequest, options);
   }
   async presignWithCredentials(originalRequest, credentials, options = {}) {
    if ("*" === options.signingRegion) throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
    return this.sigv4Signer.presignWithCredentials(originalRequest, credentials, options);
   }
   getSigv4aSigner() {
    if (!this.sigv4aSigner) {
     let CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
     let JsSigV4aSigner = signatureV4aContainer.SignatureV4a;
     if ("node" === this.signerOptions.runtime) {
      if (!CrtSignerV4 && !JsSigV4aSigner) throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
      if (CrtSignerV4 && "function" == typeof CrtSignerV4) this.sigv4aSigner = new CrtSignerV4({
       ...this.signerOptions,
       signingAlgorithm: 1
      });
      else if (JsSigV4aSigner && "function" == typeof JsSigV4aSigner) this.sigv4aSigner = new JsSigV4aSigner({
       ...this.signerOptions
      });
      else throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
     } else {
      if (!JsSigV4aSigner || "function" != typeof JsSigV4aSigner) throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
      this.sigv4aSigner = new JsSigV4aSigner({
       ...this.signerOptions
      });
     }
    }
    return this.sigv4aSigner;
   }
  }
  var getSmithyContext = __webpack_require__(8743);
  var transport_normalizeProvider = __webpack_require__(9362);
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
    region: await (0, transport_normalizeProvider.t)(config.region)() || (()=>{
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
      if ("none" === SignatureV4MultiRegion.sigv4aDependency() && sigv4Present) continue;
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
    case "AssumeRoleWithSAML":
     options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
     options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
     break;
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
   let config_1 = resolveAwsSdkSigV4AConfig(config_0);
   return Object.assign(config_1, {
    authSchemePreference: (0, transport_normalizeProvider.t)(config.authSchemePreference ?? [])
   });
  };
  var EndpointParameters = __webpack_require__(8228);
  let package_namespaceObject = {
   rE: "3.1152.0"
  };
  var emitWarningIfUnsupportedVersion = __webpack_require__(5477);
  var defaultUserAgent = __webpack_require__(7532);
  var nodeAppIdConfigOptions = __webpack_require__(7652);
  var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(2628);
  var AwsSdkSigV4Signer = __webpack_require__(2526);
  var transport_httpRequest = __webpack_require__(9725);
  var getSkewCorrectedDate = __webpack_require__(3786);
  class AwsSdkSigV4ASigner extends AwsSdkSigV4Signer.f2 {
   async sign(httpRequest, identity, signingProperties) {
    if (!transport_httpRequest.K.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
    let { config, signer, signingRegion, signingRegionSet, signingName } = await (0, AwsSdkSigV4Signer.pz)(signingProperties);
    let configResolvedSigningRegionSet = await config.sigv4aSigningRegionSet?.();
    let multiRegionOverride = (configResolvedSigningRegionSet ?? signingRegionSet ?? [
     signingRegion
    ]).join(",");
    let noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
    signingProperties._disableClockSkewCorrection = noSkewCorrection;
    if (!noSkewCorrection) {
     signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
     signingProperties._requestSentAt = Date.now();
    }
    let signedRequest = await signer.sign(httpRequest, {
     signingDate: noSkewCorrection ? new Date() : (0, getSkewCorrectedDate.C)(config.systemClockOffset),
     signingRegion: multiRegionOverride,
     signingService: signingName
    });
    return signedRequest;
   }
  }
  var external_node_path_ = __webpack_require__(6760);
  var noAuth = __webpack_require__(1314);
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
  var RpcProtocol = __webpack_require__(5715);
  var collect_stream_body = __webpack_require__(9620);
  var deref = __webpack_require__(6204);
  var NormalizedSchema = __webpack_require__(5125);
  var ProtocolLib = __webpack_require__(4017);
  function writeKey(obj) {
   Object.defineProperty(obj, "__proto__", {
    value: void 0,
    writable: true,
    enumerable: true,
    configurable: true
   });
  }
  function parseXML(xml) {
   let state = new AwsXmlParser(xml);
   return state.parse();
  }
  class AwsXmlParser {
   x;
   i = 0;
   z;
   constructor(x){
    this.x = x;
    this.x = x.replace(/\r\n?/g, "\n");
    this.z = this.x.length;
   }
   parse() {
    let p = this;
    let { z } = p;
    while(p.i < z){
     p.trim();
     if (p.i >= z) break;
     if (p.isNext("<?")) {
      p.readTo("?>");
      p.trim();
     } else if (p.isNext("<!--")) {
      p.readTo("-->");
      p.trim();
     } else if (p.isNext("<!DOCTYPE", false)) {
      p.skipDoctype();
      p.trim();
     } else if ("<" === p.x[p.i]) {
      let root = p.parseTag();
      return {
       [root.tag]: root.value
      };
     } else throw new Error("@aws-sdk XML parse error: unexpected content.");
    }
    throw new Error("@aws-sdk XML parse error: no root element.");
   }
   isNext(s, caseSensitive = true) {
    let p = this;
    if (caseSensitive) return p.x.startsWith(s, p.i);
    return p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
   }
   readTo(stop) {
    let p = this;
    let _i = p.x.indexOf(stop, p.i);
    if (-1 === _i) throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
    let result = p.x.slice(p.i, _i);
    p.i = _i + stop.length;
    return result;
   }
   trim() {
    let p = this;
    while(p.i < p.z && " \t\r\n".includes(p.x[p.i]))++p.i;
   }
   readAttrValue() {
    let p = this;
    let quote = p.x[p.i];
    ++p.i;
    let value = "";
    while(p.i < p.z && p.x[p.i] !== quote)value += p.x[p.i++];
    ++p.i;
    return p.decodeEntities(value);
   }
   parseTag() {
    let p = this;
    ++p.i;
    let tag = "";
    while(p.i < p.z && !" \t\r\n>/".includes(p.x[p.i]))tag += p.x[p.i++];
    let hasAttrs = false;
    let attrs = {};
    while(p.i < p.z){
     p.trim();
     if (">/".includes(p.x[p.i])) break;
     let name = "";
     while(p.i < p.z && !"= \t\r\n>/?".includes(p.x[p.i]))name += p.x[p.i++];
     p.trim();
     if ("=" !== p.x[p.i]) break;
     ++p.i;
     p.trim();
     if ("__proto__" === name) writeKey(attrs);
     attrs[name] = p.readAttrValue();
     hasAttrs = true;
    }
    if (p.i >= p.z) throw new Error("@aws-sdk XML parse error: unexpected end of input.");
    if ("/" === p.x[p.i]) {
     ++p.i;
     if (p.i >= p.z || ">" !== p.x[p.i]) throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
     ++p.i;
     return {
      tag,
      value: hasAttrs ? attrs : ""
     };
    }
    if (">" !== p.x[p.i]) throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
    ++p.i;
    let textParts = [];
    let childTags = [];
    let hasElementChild = false;
    while(p.i < p.z){
     if (p.isNext("</")) break;
     if ("<" === p.x[p.i]) if (p.isNext("<!--")) p.readTo("-->");
     else if (p.isNext("<![CDATA[")) {
      p.i += 9;
      textParts.push(p.readTo("]]>"));
     } else if (p.isNext("<?")) p.readTo("?>");
     else {
      hasElementChild = true;
      childTags.push(p.parseTag());
     }
     else {
      let text = "";
      while(p.i < p.z && "<" !== p.x[p.i])text += p.x[p.i++];
      textParts.push(p.decodeEntities(text));
     }
    }
    if (!p.isNext("</")) throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
    p.i += 2;
    let closeTag = p.readTo(">").trim();
    if (closeTag !== tag) throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
    if (!hasAttrs && 0 === textParts.length && !hasElementChild) return {
     tag,
     value: ""
    };
    if (!hasAttrs && !hasElementChild) {
     let text = 1 === textParts.length ? textParts[0] : textParts.join("");
     if ("" === text.trim() && text.includes("\n")) return {
      tag,
      value: ""
     };
     return {
      tag,
      value: text
     };
    }
    let obj = {};
    for (let text of textParts)if (!("" === text.trim() && text.includes("\n"))) obj["#text"] = "#text" in obj ? obj["#text"] + text : text;
    for (let child of childTags){
     if ("__proto__" === child.tag) writeKey(obj);
     if (child.tag in obj) if (Array.isArray(obj[child.tag])) obj[child.tag].push(child.value);
     else obj[child.tag] = [
      obj[child.tag],
      child.value
     ];
     else obj[child.tag] = child.value;
    }
    for (let [k, v] of Object.entries(attrs)){
     if ("__proto__" === k) writeKey(obj);
     obj[k] = v;
    }
    return {
     tag,
     value: obj
    };
   }
   static ENTITIES = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'"
   };
   skipDoctype() {
    let p = this;
    p.i += 9;
    let depth = 0;
    while(p.i < p.z){
     let c = p.x[p.i];
     if ("[" === c) ++depth;
     else if ("]" === c) --depth;
     else if (">" === c && 0 === depth) return void ++p.i;
     ++p.i;
    }
    throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
   }
   decodeEntities(s) {
    return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named)=>{
     if (hex) return String.fromCharCode(parseInt(hex, 16));
     if (dec) return String.fromCharCode(parseInt(dec, 10));
     return AwsXmlParser.ENTITIES[named] ?? "";
    });
   }
  }
  var hasOwn = __webpack_require__(2990);
  let getValueFromTextNode = (obj)=>{
   let textNodeName = "#text";
   for(let key in obj)if ((0, hasOwn.$)(obj, key)) {
    if (void 0 !== obj[key][textNodeName]) obj[key] = obj[key][textNodeName];
    else if ("object" == typeof obj[key] && null !== obj[key]) obj[key] = getValueFromTextNode(obj[key]);
   }
   return obj;
  };
  var FromStringShapeDeserializer = __webpack_require__(4671);
  var toUtf8 = __webpack_require__(9809);
  var ConfigurableSerdeContext = __webpack_require__(6881);
  var UnionSerde = __webpack_require__(3112);
  var protocols_writeKey = __webpack_require__(5710);
  class XmlShapeDeserializer extends ConfigurableSerdeContext.B {
   settings;
   stringDeserializer;
   constructor(settings){
    super();
    this.settings = settings;
    this.stringDeserializer = new FromStringShapeDeserializer.k(settings);
   }
   setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
    this.stringDeserializer.setSerdeContext(serdeContext);
   }
   read(schema, bytes, key) {
    let ns = NormalizedSchema.l1.of(schema);
    let memberSchemas = ns.getMemberSchemas();
    let isEventPayload = ns.isStructSchema() && ns.isMemberSchema() && !!Object.values(memberSchemas).find((memberNs)=>!!memberNs.getMemberTraits().eventPayload);
    if (isEventPayload) {
     let output = {};
     let memberName = Object.keys(memberSchemas)[0];
     let eventMemberSchema = memberSchemas[memberName];
     if (eventMemberSchema.isBlobSchema()) output[memberName] = bytes;
     else output[memberName] = this.read(memberSchemas[memberName], bytes);
     return output;
    }
    let xmlString = (this.serdeContext?.utf8Encoder ?? toUtf8.P)(bytes);
    let parsedObject = this.parseXml(xmlString);
    return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
   }
   readSchema(_schema, value) {
    let ns = NormalizedSchema.l1.of(_schema);
    if (ns.isUnitSchema()) return;
    let traits = ns.getMergedTraits();
    if (ns.isListSchema() && !Array.isArray(value)) return this.readSchema(ns, [
     value
    ]);
    if (null == value) return value;
    if ("object" == typeof value) {
     let flat = !!traits.xmlFlattened;
     if (ns.isListSchema()) {
      let listValue = ns.getValueSchema();
      let buffer = [];
      let sourceKey = listValue.getMergedTraits().xmlName ?? "member";
      let source = flat ? value : (value[0] ?? value)[sourceKey];
      if (null == source) return buffer;
      let sourceArray = Array.isArray(source) ? source : [
       source
      ];
      for (let v of sourceArray)buffer.push(this.readSchema(listValue, v));
      return buffer;
     }
     let buffer = {};
     if (ns.isMapSchema()) {
      let keyNs = ns.getKeySchema();
      let memberNs = ns.getValueSchema();
      let entries;
      entries = flat ? Array.isArray(value) ? value : [
       value
      ] : Array.isArray(value.entry) ? value.entry : [
       value.entry
      ];
      let keyProperty = keyNs.getMergedTraits().xmlName ?? "key";
      let valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
      for (let entry of entries){
       let key = entry[keyProperty];
       let value = entry[valueProperty];
       if ("__proto__" === key) (0, protocols_writeKey.T)(buffer);
       buffer[key] = this.readSchema(memberNs, value);
      }
      return buffer;
     }
     if (ns.isStructSchema()) {
      let union = ns.isUnionSchema();
      let unionSerde;
      if (union) unionSerde = new UnionSerde.F(value, buffer);
      for (let [memberName, memberSchema] of ns.structIterator()){
       let memberTraits = memberSchema.getMergedTraits();
       let xmlObjectKey = memberTraits.httpPayload ? memberTraits.xmlName ?? memberSchema.getName() : memberSchema.getMemberTraits().xmlName ?? memberName;
       if (union) unionSerde.mark(xmlObjectKey);
       if (null != value[xmlObjectKey]) buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]);
      }
      if (union) unionSerde.writeUnknown();
      return buffer;
     }
     if (ns.isDocumentSchema()) return value;
     throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(true)}`);
    }
    if (ns.isListSchema()) return [];
    if (ns.isMapSchema() || ns.isStructSchema()) return {};
    return this.stringDeserializer.read(ns, value);
   }
   parseXml(xml) {
    if (xml.length) {
     let parsedObj;
     try {
      parsedObj = parseXML(xml);
     } catch (e) {
      if (e && "object" == typeof e) Object.defineProperty(e, "$responseBodyText", {
       value: xml
      });
      throw e;
     }
     let textNodeName = "#text";
     let key = Object.keys(parsedObj)[0];
     let parsedObjToReturn = parsedObj[key];
     if (parsedObjToReturn[textNodeName]) {
      parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
      delete parsedObjToReturn[textNodeName];
     }
     return getValueFromTextNode(parsedObjToReturn);
    }
    return {};
   }
  }
  var determineTimestampFormat = __webpack_require__(3888);
  var extended_encode_uri_component = __webpack_require__(979);
  var date_utils = __webpack_require__(5393);
  var toBase64 = __webpack_require__(7305);
  var serde = __webpack_require__(7297);
  var NumericValue = __webpack_require__(7004);
  class QueryShapeSerializer extends ConfigurableSerdeContext.B {
   settings;
   buffer;
   constructor(settings){
    super();
    this.settings = settings;
   }
   write(schema, value, prefix = "") {
    if (void 0 === this.buffer) this.buffer = "";
    let ns = NormalizedSchema.l1.of(schema);
    if (prefix && !prefix.endsWith(".")) prefix += ".";
    if (ns.isBlobSchema()) {
     if ("string" == typeof value || value instanceof Uint8Array) {
      this.writeKey(prefix);
      this.writeValue((this.serdeContext?.base64Encoder ?? toBase64.n)(value));
     }
    } else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
     if (null != value) {
      this.writeKey(prefix);
      this.writeValue(String(value));
     } else if (ns.isIdempotencyToken()) {
      this.writeKey(prefix);
      this.writeValue((0, serde.ec)());
     }
    } else if (ns.isBigIntegerSchema()) {
     if (null != value) {
      this.writeKey(prefix);
      this.writeValue(String(value));
     }
    } else if (ns.isBigDecimalSchema()) {
     if (null != value) {
      this.writeKey(prefix);
      this.writeValue(value instanceof NumericValue.D ? value.string : String(value));
     }
    } else if (ns.isTimestampSchema()) {
     if (value instanceof Date) {
      this.writeKey(prefix);
      let format = (0, determineTimestampFormat.V)(ns, this.settings);
      switch(format){
       case 5:
        this.writeValue(value.toISOString().replace(".000Z", "Z"));
        break;
       case 6:
        this.writeValue((0, date_utils.JV)(value));
        break;
       case 7:
        this.writeValue(String(value.getTime() / 1000));
        break;
      }
     }
    } else if (ns.isDocumentSchema()) if (Array.isArray(value)) this.write(79, value, prefix);
    else if (value instanceof Date) this.write(4, value, prefix);
    else if (value instanceof Uint8Array) this.write(21, value, prefix);
    else if (value && "object" == typeof value) this.write(143, value, prefix);
    else {
     this.writeKey(prefix);
     this.writeValue(String(value));
    }
    else if (ns.isListSchema()) {
     if (Array.isArray(value)) if (0 === value.length) {
      if (this.settings.serializeEmptyLists) {
       this.writeKey(prefix);
       this.writeValue("");
      }
     } else {
      let member = ns.getValueSchema();
      let flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
      let i = 1;
      for (let item of value){
       if (null == item) continue;
       let traits = member.getMergedTraits();
       let suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName);
       let key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
       this.write(member, item, key);
       ++i;
      }
     }
    } else if (ns.isMapSchema()) {
     if (value && "object" == typeof value) {
      let keySchema = ns.getKeySchema();
      let memberSchema = ns.getValueSchema();
      let flat = ns.getMergedTraits().xmlFlattened;
      let i = 1;
      for(let k in value){
       let v = value[k];
       if (null == v) continue;
       let keyTraits = keySchema.getMergedTraits();
       let keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName);
       let key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`;
       let valTraits = memberSchema.getMergedTraits();
       let valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName);
       let valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
       this.write(keySchema, k, key);
       this.write(memberSchema, v, valueKey);
       ++i;
      }
     }
    } else if (ns.isStructSchema()) {
     if (value && "object" == typeof value) {
      let didWriteMember = false;
      for (let [memberName, member] of ns.structIterator()){
       if (null == value[memberName] && !member.isIdempotencyToken()) continue;
       let traits = member.getMergedTraits();
       let suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct");
       let key = `${prefix}${suffix}`;
       this.write(member, value[memberName], key);
       didWriteMember = true;
      }
      if (!didWriteMember && ns.isUnionSchema()) {
       let { $unknown } = value;
       if (Array.isArray($unknown)) {
        let [k, v] = $unknown;
        let key = `${prefix}${k}`;
        this.write(15, v, key);
       }
      }
     }
    } else if (ns.isUnitSchema()) ;
    else throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(true)}`);
   }
   flush() {
    if (void 0 === this.buffer) throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
    let str = this.buffer;
    delete this.buffer;
    return str;
   }
   getKey(memberName, xmlName, ec2QueryName, keySource) {
    let { ec2, capitalizeKeys } = this.settings;
    if (ec2 && ec2QueryName) return ec2QueryName;
    let key = xmlName ?? memberName;
    if (capitalizeKeys && "struct" === keySource) return key[0].toUpperCase() + key.slice(1);
    return key;
   }
   writeKey(key) {
    if (key.endsWith(".")) key = key.slice(0, key.length - 1);
    this.buffer += `&${(0, extended_encode_uri_component.$)(key)}=`;
   }
   writeValue(value) {
    this.buffer += (0, extended_encode_uri_component.$)(value);
   }
  }
  class AwsQueryProtocol extends RpcProtocol.M {
   options;
   serializer;
   deserializer;
   mixin = new ProtocolLib.U();
   constructor(options){
    super({
     defaultNamespace: options.defaultNamespace,
     errorTypeRegistries: options.errorTypeRegistries
    });
    this.options = options;
    const settings = {
     timestampFormat: {
      useTrait: true,
      default: 5
     },
     httpBindings: false,
     xmlNamespace: options.xmlNamespace,
     serviceNamespace: options.defaultNamespace,
     serializeEmptyLists: true
    };
    this.serializer = new QueryShapeSerializer(settings);
    this.deserializer = new XmlShapeDeserializer(settings);
   }
   getShapeId() {
    return "aws.protocols#awsQuery";
   }
   setSerdeContext(serdeContext) {
    this.serializer.setSerdeContext(serdeContext);
    this.deserializer.setSerdeContext(serdeContext);
   }
   getPayloadCodec() {
    throw new Error("AWSQuery protocol has no payload codec.");
   }
   async serializeRequest(operationSchema, input, context) {
    let request = await super.serializeRequest(operationSchema, input, context);
    if (!request.path.endsWith("/")) request.path += "/";
    request.headers["content-type"] = "application/x-www-form-urlencoded";
    if ("unit" === (0, deref.L)(operationSchema.input) || !request.body) request.body = "";
    let action = operationSchema.name.split("#")[1] ?? operationSchema.name;
    request.body = `Action=${action}&Version=${this.options.version}` + request.body;
    if (request.body.endsWith("&")) request.body = request.body.slice(-1);
    return request;
   }
   async deserializeResponse(operationSchema, context, response) {
    let deserializer = this.deserializer;
    let ns = NormalizedSchema.l1.of(operationSchema.output);
    let dataObject = {};
    if (response.statusCode >= 300) {
     let bytes = await (0, collect_stream_body.P)(response.body, context);
     if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
     await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
    }
    for(let header in response.headers){
     let value = response.headers[header];
     delete response.headers[header];
     response.headers[header.toLowerCase()] = value;
    }
    let shortName = operationSchema.name.split("#")[1] ?? operationSchema.name;
    let awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0;
    let bytes = await (0, collect_stream_body.P)(response.body, context);
    if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey));
    dataObject.$metadata = this.deserializeMetadata(response);
    return dataObject;
   }
   useNestedResult() {
    return true;
   }
   async handleError(operationSchema, context, response, dataObject, metadata) {
    let errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
    let errorData = this.loadQueryError(dataObject) ?? {};
    let message = this.loadQueryErrorMessage(dataObject);
    errorData.message = message;
    errorData.Error = {
     Type: errorData.Type,
     Code: errorData.Code,
     Message: message
    };
    let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError);
    let ns = NormalizedSchema.l1.of(errorSchema);
    let ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
    let exception = new ErrorCtor({});
    let output = {
     Type: errorData.Error.Type,
     Code: errorData.Error.Code,
     Error: errorData.Error
    };
    for (let [name, member] of ns.structIterator()){
     let target = member.getMergedTraits().xmlName ?? name;
     let value = errorData[target] ?? dataObject[target];
     output[name] = this.deserializer.readSchema(member, value);
    }
    throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
     $fault: ns.getMergedTraits().error,
     message
    }, output), dataObject);
   }
   loadQueryErrorCode(output, data) {
    let code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
    if (void 0 !== code) return code;
    if (404 == output.statusCode) return "NotFound";
   }
   loadQueryError(data) {
    return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
   }
   loadQueryErrorMessage(data) {
    let errorData = this.loadQueryError(data);
    return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
   }
   getDefaultContentType() {
    return "application/x-www-form-urlencoded";
   }
  }
  var Sha256Node = __webpack_require__(910);
  var NoOpLogger = __webpack_require__(7545);
  var parseUrl = __webpack_require__(8977);
  var fromBase64 = __webpack_require__(9700);
  var fromUtf8 = __webpack_require__(7332);
  var schemas_0 = __webpack_require__(5741);
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
      signer: new AwsSdkSigV4ASigner()
     },
     {
      schemeId: "smithy.api#noAuth",
      identityProvider: (ipc)=>ipc.getIdentityProvider("smithy.api#noAuth") || (async ()=>({})),
      signer: new noAuth.m()
     }
    ],
    logger: config?.logger ?? new NoOpLogger.N(),
    protocol: config?.protocol ?? AwsQueryProtocol,
    protocolSettings: config?.protocolSettings ?? {
     defaultNamespace: "com.amazonaws.sts",
     errorTypeRegistries: schemas_0.q1,
     xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
     version: "2011-06-15",
     serviceTarget: "AWSSecurityTokenServiceV20110615"
    },
    serviceId: config?.serviceId ?? "STS",
    sha256: config?.sha256 ?? Sha256Node.k,
    signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion,
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
    httpAuthSchemes: config?.httpAuthSchemes ?? [
     {
      schemeId: "aws.auth#sigv4",
      identityProvider: (ipc)=>ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps)=>await (0, external_node_path_.defaultProvider)(idProps?.__config || {})()),
      signer: new AwsSdkSigV4Signer.f2()
     },
     {
      schemeId: "aws.auth#sigv4a",
      identityProvider: (ipc)=>ipc.getIdentityProvider("aws.auth#sigv4a"),
      signer: new AwsSdkSigV4ASigner()
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
    sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0, configLoader.Z)(NODE_SIGV4A_CONFIG_OPTIONS, loaderConfig),
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
 }),
 635: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G5: ()=>command,
   lq: ()=>_ep0,
   yt: ()=>_mw0
  });
  var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6801);
  var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4172);
  var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8228);
  let command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "AWSSecurityTokenServiceV20110615", "STSClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.rD);
  let _ep0 = {};
  let _mw0 = (Command, cs, config, o)=>[];
 }),
 7265: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Q: ()=>AssumeRoleCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(635);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5741);
  class AssumeRoleCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "AssumeRole", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.JM) {
  }
 }),
 4107: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   W: ()=>AssumeRoleWithWebIdentityCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(635);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5741);
  class AssumeRoleWithWebIdentityCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "AssumeRoleWithWebIdentity", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.p$) {
  }
 }),
 8228: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S: ()=>commonParams,
   v: ()=>resolveClientEndpointParameters
  });
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
 }),
 5741: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   JM: ()=>AssumeRole$,
   p$: ()=>AssumeRoleWithWebIdentity$,
   q1: ()=>errorTypeRegistries
  });
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
  class InvalidAuthorizationMessageException extends STSServiceException {
   static shapeId = "com.amazonaws.sts#InvalidAuthorizationMessageException";
   name = "InvalidAuthorizationMessageException";
   $fault = "client";
   constructor(opts){
    super({
     name: "InvalidAuthorizationMessageException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidAuthorizationMessageException.prototype);
   }
  }
  class ExpiredTradeInTokenException extends STSServiceException {
   static shapeId = "com.amazonaws.sts#ExpiredTradeInTokenException";
   name = "ExpiredTradeInTokenException";
   $fault = "client";
   constructor(opts){
    super({
     name: "ExpiredTradeInTokenException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ExpiredTradeInTokenException.prototype);
   }
  }
  class JWTPayloadSizeExceededException extends STSServiceException {
   static shapeId = "com.amazonaws.sts#JWTPayloadSizeExceededException";
   name = "JWTPayloadSizeExceededException";
   $fault = "client";
   constructor(opts){
    super({
     name: "JWTPayloadSizeExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, JWTPayloadSizeExceededException.prototype);
   }
  }
  class OutboundWebIdentityFederationDisabledException extends STSServiceException {
   static shapeId = "com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
   name = "OutboundWebIdentityFederationDisabledException";
   $fault = "client";
   constructor(opts){
    super({
     name: "OutboundWebIdentityFederationDisabledException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, OutboundWebIdentityFederationDisabledException.prototype);
   }
  }
  class SessionDurationEscalationException extends STSServiceException {
   static shapeId = "com.amazonaws.sts#SessionDurationEscalationException";
   name = "SessionDurationEscalationException";
   $fault = "client";
   constructor(opts){
    super({
     name: "SessionDurationEscalationException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, SessionDurationEscalationException.prototype);
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
  let _ETITE = "ExpiredTradeInTokenException";
  let _IAME = "InvalidAuthorizationMessageException";
  let _IDPCEE = "IDPCommunicationErrorException";
  let _IDPRCE = "IDPRejectedClaimException";
  let _IITE = "InvalidIdentityTokenException";
  let _JWTPSEE = "JWTPayloadSizeExceededException";
  let _K = "Key";
  let _MPDE = "MalformedPolicyDocumentException";
  let _MSTS = "MinimumSessionTokenSize";
  let _OWIFDE = "OutboundWebIdentityFederationDisabledException";
  let _P = "Policy";
  let _PA = "PolicyArns";
  let _PAro = "ProviderArn";
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
  let _SDEE = "SessionDurationEscalationException";
  let _SFWIT = "SubjectFromWebIdentityToken";
  let _SI = "SourceIdentity";
  let _SN = "SerialNumber";
  let _STS = "SessionTokenSize";
  let _STU = "SessionTokenUtilization";
  let _STe = "SessionToken";
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
  var ExpiredTradeInTokenException$ = [
   -3,
   n0,
   _ETITE,
   {
    [_aQE]: [
     "ExpiredTradeInTokenException",
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
  n0_registry.registerError(ExpiredTradeInTokenException$, ExpiredTradeInTokenException);
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
  var InvalidAuthorizationMessageException$ = [
   -3,
   n0,
   _IAME,
   {
    [_aQE]: [
     "InvalidAuthorizationMessageException",
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
  n0_registry.registerError(InvalidAuthorizationMessageException$, InvalidAuthorizationMessageException);
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
  var JWTPayloadSizeExceededException$ = [
   -3,
   n0,
   _JWTPSEE,
   {
    [_aQE]: [
     "JWTPayloadSizeExceededException",
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
  n0_registry.registerError(JWTPayloadSizeExceededException$, JWTPayloadSizeExceededException);
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
  var OutboundWebIdentityFederationDisabledException$ = [
   -3,
   n0,
   _OWIFDE,
   {
    [_aQE]: [
     "OutboundWebIdentityFederationDisabledException",
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
  n0_registry.registerError(OutboundWebIdentityFederationDisabledException$, OutboundWebIdentityFederationDisabledException);
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
  var SessionDurationEscalationException$ = [
   -3,
   n0,
   _SDEE,
   {
    [_aQE]: [
     "SessionDurationEscalationException",
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
  n0_registry.registerError(SessionDurationEscalationException$, SessionDurationEscalationException);
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
    _STe,
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
    _PAro,
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
 }),
 1314: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   m: ()=>NoAuthSigner
  });
  class NoAuthSigner {
   async sign(httpRequest, identity, signingProperties) {
    return httpRequest;
   }
  }
 }),
 979: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>extendedEncodeURIComponent
  });
  function extendedEncodeURIComponent(str) {
   return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
   });
  }
 }),
 4671: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   k: ()=>FromStringShapeDeserializer
  });
  var NormalizedSchema = __webpack_require__(5125);
  var split_header = __webpack_require__(9796);
  var fromBase64 = __webpack_require__(9700);
  let ddd = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?";
  let mmm = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
  let time = "(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?";
  let date = "(\\d?\\d)";
  let year = "(\\d{4})";
  let RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
  let IMF_FIXDATE = new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`);
  let RFC_850_DATE = new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`);
  let ASC_TIME = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`);
  let months = [
   "Jan",
   "Feb",
   "Mar",
   "Apr",
   "May",
   "Jun",
   "Jul",
   "Aug",
   "Sep",
   "Oct",
   "Nov",
   "Dec"
  ];
  let _parseEpochTimestamp = (value)=>{
   if (null == value) return;
   let num = NaN;
   if ("number" == typeof value) num = value;
   else if ("string" == typeof value) {
    if (!/^-?\d*\.?\d+$/.test(value)) throw new TypeError("parseEpochTimestamp - numeric string invalid.");
    num = Number.parseFloat(value);
   } else if ("object" == typeof value && 1 === value.tag) num = value.value;
   if (isNaN(num) || Math.abs(num) === 1 / 0) throw new TypeError("Epoch timestamps must be valid finite numbers.");
   return new Date(Math.round(1000 * num));
  };
  let _parseRfc3339DateTimeWithOffset = (value)=>{
   if (null == value) return;
   if ("string" != typeof value) throw new TypeError("RFC3339 timestamps must be strings");
   let matches = RFC3339_WITH_OFFSET.exec(value);
   if (!matches) throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
   let [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
   range(monthStr, 1, 12);
   range(dayStr, 1, 31);
   range(hours, 0, 23);
   range(minutes, 0, 59);
   range(seconds, 0, 60);
   let date = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(1000 * parseFloat(`0.${ms}`)) : 0));
   date.setUTCFullYear(Number(yearStr));
   if ("Z" != offsetStr.toUpperCase()) {
    let [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [
     void 0,
     "+",
     0,
     0
    ];
    let scalar = "-" === sign ? 1 : -1;
    date.setTime(date.getTime() + scalar * (60 * Number(offsetH) * 60000 + 60 * Number(offsetM) * 1000));
   }
   return date;
  };
  let _parseRfc7231DateTime = (value)=>{
   if (null == value) return;
   if ("string" != typeof value) throw new TypeError("RFC7231 timestamps must be strings.");
   let day;
   let month;
   let year;
   let hour;
   let minute;
   let second;
   let fraction;
   let matches;
   if (matches = IMF_FIXDATE.exec(value)) [, day, month, year, hour, minute, second, fraction] = matches;
   else if (matches = RFC_850_DATE.exec(value)) {
    [, day, month, year, hour, minute, second, fraction] = matches;
    year = (Number(year) + 1900).toString();
   } else if (matches = ASC_TIME.exec(value)) [, month, day, hour, minute, second, fraction, year] = matches;
   if (year && second) {
    let timestamp = Date.UTC(Number(year), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(1000 * parseFloat(`0.${fraction}`)) : 0);
    range(day, 1, 31);
    range(hour, 0, 23);
    range(minute, 0, 59);
    range(second, 0, 60);
    let date = new Date(timestamp);
    date.setUTCFullYear(Number(year));
    return date;
   }
   throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
  };
  function range(v, min, max) {
   let _v = Number(v);
   if (_v < min || _v > max) throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
  }
  var lazy_json = __webpack_require__(1899);
  var NumericValue = __webpack_require__(7004);
  var toUtf8 = __webpack_require__(9809);
  var SerdeContext = __webpack_require__(5506);
  var determineTimestampFormat = __webpack_require__(3888);
  class FromStringShapeDeserializer extends SerdeContext.f {
   settings;
   constructor(settings){
    super();
    this.settings = settings;
   }
   read(_schema, data) {
    let ns = NormalizedSchema.l1.of(_schema);
    if (ns.isListSchema()) return (0, split_header.G)(data).map((item)=>this.read(ns.getValueSchema(), item));
    if (ns.isBlobSchema()) return (this.serdeContext?.base64Decoder ?? fromBase64.E)(data);
    if (ns.isTimestampSchema()) {
     let format = (0, determineTimestampFormat.V)(ns, this.settings);
     switch(format){
      case 5:
       return _parseRfc3339DateTimeWithOffset(data);
      case 6:
       return _parseRfc7231DateTime(data);
      case 7:
       return _parseEpochTimestamp(data);
      default:
       console.warn("Missing timestamp format, parsing value with Date constructor:", data);
       return new Date(data);
     }
    }
    if (ns.isStringSchema()) {
     let mediaType = ns.getMergedTraits().mediaType;
     let intermediateValue = data;
     if (mediaType) {
      if (ns.getMergedTraits().httpHeader) intermediateValue = this.base64ToUtf8(intermediateValue);
      let isJson = "application/json" === mediaType || mediaType.endsWith("+json");
      if (isJson) intermediateValue = lazy_json.A.from(intermediateValue);
      return intermediateValue;
     }
    }
    if (ns.isNumericSchema()) return Number(data);
    if (ns.isBigIntegerSchema()) return BigInt(data);
    if (ns.isBigDecimalSchema()) return new NumericValue.D(data, "bigDecimal");
    if (ns.isBooleanSchema()) return "true" === String(data).toLowerCase();
    return data;
   }
   base64ToUtf8(base64String) {
    return (this.serdeContext?.utf8Encoder ?? toUtf8.P)((this.serdeContext?.base64Decoder ?? fromBase64.E)(base64String));
   }
  }
 }),
 9796: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>splitHeader
  });
  let splitHeader = (value)=>{
   let z = value.length;
   let values = [];
   let withinQuotes = false;
   let prevChar;
   let anchor = 0;
   for(let i = 0; i < z; ++i){
    let char = value[i];
    switch(char){
     case '"':
      if ("\\" !== prevChar) withinQuotes = !withinQuotes;
      break;
     case ",":
      if (!withinQuotes) {
       values.push(value.slice(anchor, i));
       anchor = i + 1;
      }
      break;
     default:
    }
    prevChar = char;
   }
   values.push(value.slice(anchor));
   return values.map((v)=>{
    v = v.trim();
    let z = v.length;
    if (z < 2) return v;
    if ('"' === v[0] && '"' === v[z - 1]) v = v.slice(1, z - 1);
    return v.replace(/\\"/g, '"');
   });
  };
 })
};
