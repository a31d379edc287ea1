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
  var hasOwn1 = __webpack_require__(2990);
  let getValueFromTextNode = (obj)=>{
   let textNodeName = "#text";
   for(let key in obj)if ((0, hasOwn1.$)(obj, key)) {
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
 5477: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   I: ()=>emitWarningIfUnsupportedVersion
  });
  let state = {
   warningEmitted: false
  };
  let emitWarningIfUnsupportedVersion = (version)=>{
   if (version && !state.warningEmitted) {
    if ("true" === process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED) {
     state.warningEmitted = true;
     return;
    }
    let userMajorVersion = parseInt(version.substring(1, version.indexOf(".")));
    let vv = 22;
    if (userMajorVersion < vv) {
     state.warningEmitted = true;
     process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`);
    }
   }
  };
 }),
 9007: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   OV: ()=>resolveHostHeaderConfig,
   TC: ()=>getHostHeaderPlugin
  });
  var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9725);
  function resolveHostHeaderConfig(input) {
   return input;
  }
  let hostHeaderMiddleware = (options)=>(next)=>async (args)=>{
     if (!_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__.K.isInstance(args.request)) return next(args);
     let { request } = args;
     let { handlerProtocol = "" } = options.requestHandler.metadata || {};
     if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
      delete request.headers["host"];
      request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
     } else if (!request.headers["host"]) {
      let host = request.hostname;
      if (null != request.port) host += `:${request.port}`;
      request.headers["host"] = host;
     }
     return next(args);
    };
  let hostHeaderMiddlewareOptions = {
   name: "hostHeaderMiddleware",
   step: "build",
   priority: "low",
   tags: [
    "HOST"
   ],
   override: true
  };
  let getHostHeaderPlugin = (options)=>({
    applyToStack: (clientStack)=>{
     clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
    }
   });
 }),
 5180: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Y7: ()=>getLoggerPlugin
  });
  let loggerMiddleware = ()=>(next, context)=>async (args)=>{
     try {
      let response = await next(args);
      let { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
      let { overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
      let inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
      let outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog;
      let { $metadata, ...outputWithoutMetadata } = response.output;
      logger?.info?.({
       clientName,
       commandName,
       input: inputFilterSensitiveLog(args.input),
       output: outputFilterSensitiveLog(outputWithoutMetadata),
       metadata: $metadata
      });
      return response;
     } catch (error) {
      let { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
      let { overrideInputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
      let inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
      logger?.error?.({
       clientName,
       commandName,
       input: inputFilterSensitiveLog(args.input),
       error,
       metadata: error.$metadata
      });
      throw error;
     }
    };
  let loggerMiddlewareOptions = {
   name: "loggerMiddleware",
   tags: [
    "LOGGER"
   ],
   step: "initialize",
   override: true
  };
  let getLoggerPlugin = (options)=>({
    applyToStack: (clientStack)=>{
     clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
    }
   });
 }),
 7591: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   n: ()=>getRecursionDetectionPlugin
  });
  let recursionDetectionMiddlewareOptions = {
   step: "build",
   tags: [
    "RECURSION_DETECTION",
    "TRACE_CONTEXT_PROPAGATION"
   ],
   name: "recursionDetectionMiddleware",
   override: true,
   priority: "low"
  };
  var invoke_store = __webpack_require__(9320);
  var httpRequest = __webpack_require__(9725);
  let AWS_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME";
  let _X_AMZN_TRACE_ID = "_X_AMZN_TRACE_ID";
  let X_AMZN_TRACE_ID = "X-Amzn-Trace-Id";
  let TRACEPARENT = "traceparent";
  let TRACESTATE = "tracestate";
  let BAGGAGE = "baggage";
  let recursionDetectionMiddleware = ()=>(next)=>async (args)=>{
     let { request } = args;
     if (!httpRequest.K.isInstance(request)) return next(args);
     let invokeStore;
     {
      let traceIdHeader = Object.keys(request.headers ?? {}).find((h)=>h.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase()) ?? X_AMZN_TRACE_ID;
      if (!request.headers.hasOwnProperty(traceIdHeader)) {
       let functionName = process.env[AWS_LAMBDA_FUNCTION_NAME];
       let traceIdFromEnv = process.env[_X_AMZN_TRACE_ID];
       invokeStore ??= await invoke_store.A.getInstanceAsync();
       let traceIdFromInvokeStore = invokeStore?.getXRayTraceId();
       let traceId = traceIdFromInvokeStore ?? traceIdFromEnv;
       let nonEmptyString = (str)=>"string" == typeof str && str.length > 0;
       if (nonEmptyString(functionName) && nonEmptyString(traceId)) request.headers[X_AMZN_TRACE_ID] = traceId;
      }
     }
     {
      sanitizeTraceHeaders(request.headers);
      let existingTraceparent = request.headers[TRACEPARENT];
      if (!existingTraceparent) {
       let traceparent = (invokeStore ??= await invoke_store.A.getInstanceAsync())?.getTraceparent?.();
       if (traceparent) {
        request.headers[TRACEPARENT] = traceparent;
        let tracestate = invokeStore?.getTracestate?.();
        if (tracestate) request.headers[TRACESTATE] = tracestate;
        let baggage = invokeStore?.getBaggage?.();
        if (baggage) request.headers[BAGGAGE] = baggage;
       }
      }
     }
     return next(args);
    };
  function sanitizeTraceHeaders(headers) {
   for (let header of Object.keys(headers)){
    let lower = header.toLowerCase();
    if (header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE)) {
     headers[lower] = headers[header];
     delete headers[header];
    }
   }
  }
  let getRecursionDetectionPlugin = (options)=>({
    applyToStack: (clientStack)=>{
     clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
    }
   });
 }),
 846: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>resolveUserAgentConfig,
   b: ()=>DEFAULT_UA_APP_ID
  });
  var _smithy_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3926);
  let DEFAULT_UA_APP_ID;
  function isValidUserAgentAppId(appId) {
   if (void 0 === appId) return true;
   return "string" == typeof appId && appId.length <= 50;
  }
  function resolveUserAgentConfig(input) {
   let normalizedAppIdProvider = (0, _smithy_core__WEBPACK_IMPORTED_MODULE_0__.t)(input.userAgentAppId ?? DEFAULT_UA_APP_ID);
   let { customUserAgent } = input;
   return Object.assign(input, {
    customUserAgent: "string" == typeof customUserAgent ? [
     [
      customUserAgent
     ]
    ] : customUserAgent,
    userAgentAppId: async ()=>{
     let appId = await normalizedAppIdProvider();
     if (!isValidUserAgentAppId(appId)) {
      let logger = input.logger?.constructor?.name !== "NoOpLogger" && input.logger ? input.logger : console;
      if ("string" != typeof appId) logger?.warn("userAgentAppId must be a string or undefined.");
      else if (appId.length > 50) logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
     }
     return appId;
    }
   });
  }
 }),
 8486: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   sM: ()=>getUserAgentPlugin
  });
  var httpRequest = __webpack_require__(9725);
  var partition = __webpack_require__(3305);
  var util_retry_config = __webpack_require__(4353);
  var retries_2026_config = __webpack_require__(1683);
  retries_2026_config.f.v2026 ||= "object" == typeof process && process.env?.AWS_NEW_RETRIES_2026 === "true";
  function setFeature(context, feature, value) {
   if (context.__aws_sdk_context) {
    if (!context.__aws_sdk_context.features) context.__aws_sdk_context.features = {};
   } else context.__aws_sdk_context = {
    features: {}
   };
   context.__aws_sdk_context.features[feature] = value;
  }
  let ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
  async function checkFeatures(context, config, args) {
   let request = args.request;
   if (request?.headers?.["smithy-protocol"] === "rpc-v2-cbor") setFeature(context, "PROTOCOL_RPC_V2_CBOR", "M");
   if ("function" == typeof config.retryStrategy) {
    let retryStrategy = await config.retryStrategy();
    if ("string" == typeof retryStrategy.mode) switch(retryStrategy.mode){
     case util_retry_config.cm.ADAPTIVE:
      setFeature(context, "RETRY_MODE_ADAPTIVE", "F");
      break;
     case util_retry_config.cm.STANDARD:
      setFeature(context, "RETRY_MODE_STANDARD", "E");
      break;
    }
   }
   if ("function" == typeof config.accountIdEndpointMode) {
    let endpointV2 = context.endpointV2;
    if (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)) setFeature(context, "ACCOUNT_ID_ENDPOINT", "O");
    switch(await config.accountIdEndpointMode?.()){
     case "disabled":
      setFeature(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
      break;
     case "preferred":
      setFeature(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
      break;
     case "required":
      setFeature(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
      break;
    }
   }
   let identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
   if (identity?.$source) {
    let credentials = identity;
    if (credentials.accountId) setFeature(context, "RESOLVED_ACCOUNT_ID", "T");
    for (let [key, value] of Object.entries(credentials.$source ?? {}))setFeature(context, key, value);
   }
  }
  let USER_AGENT = "user-agent";
  let X_AMZ_USER_AGENT = "x-amz-user-agent";
  let SPACE = " ";
  let UA_NAME_SEPARATOR = "/";
  let UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g;
  let UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
  let UA_ESCAPE_CHAR = "-";
  let BYTE_LIMIT = 1024;
  function encodeFeatures(features) {
   let buffer = "";
   for(let key in features){
    let val = features[key];
    if (buffer.length + val.length + 1 <= BYTE_LIMIT) {
     if (buffer.length) buffer += "," + val;
     else buffer += val;
     continue;
    }
    break;
   }
   return buffer;
  }
  let userAgentMiddleware = (options)=>(next, context)=>async (args)=>{
     let { request } = args;
     if (!httpRequest.K.isInstance(request)) return next(args);
     let { headers } = request;
     let userAgent = context?.userAgent?.map(escapeUserAgent) || [];
     let defaultUserAgent = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
     await checkFeatures(context, options, args);
     let awsContext = context;
     defaultUserAgent.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
     let customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [];
     let appId = await options.userAgentAppId();
     if (appId) defaultUserAgent.push(escapeUserAgent([
      "app",
      `${appId}`
     ]));
     let prefix = (0, partition.vL)();
     let sdkUserAgentValue = (prefix ? [
      prefix
     ] : []).concat([
      ...defaultUserAgent,
      ...userAgent,
      ...customUserAgent
     ]).join(SPACE);
     let normalUAValue = [
      ...defaultUserAgent.filter((section)=>section.startsWith("aws-sdk-")),
      ...customUserAgent
     ].join(SPACE);
     if ("browser" !== options.runtime) {
      if (normalUAValue) headers[X_AMZ_USER_AGENT] = headers[X_AMZ_USER_AGENT] ? `${headers[USER_AGENT]} ${normalUAValue}` : normalUAValue;
      headers[USER_AGENT] = sdkUserAgentValue;
     } else headers[X_AMZ_USER_AGENT] = sdkUserAgentValue;
     return next({
      ...args,
      request
     });
    };
  let escapeUserAgent = (userAgentPair)=>{
   let name = userAgentPair[0].split(UA_NAME_SEPARATOR).map((part)=>part.replace(UA_NAME_ESCAPE_REGEX, UA_ESCAPE_CHAR)).join(UA_NAME_SEPARATOR);
   let version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, UA_ESCAPE_CHAR);
   let prefixSeparatorIndex = name.indexOf(UA_NAME_SEPARATOR);
   let prefix = name.substring(0, prefixSeparatorIndex);
   let uaName = name.substring(prefixSeparatorIndex + 1);
   if ("api" === prefix) uaName = uaName.toLowerCase();
   return [
    prefix,
    uaName,
    version
   ].filter((item)=>item && item.length > 0).reduce((acc, item, index)=>{
    switch(index){
     case 0:
      return item;
     case 1:
      return `${acc}/${item}`;
     default:
      return `${acc}#${item}`;
    }
   }, "");
  };
  let getUserAgentMiddlewareOptions = {
   name: "getUserAgentMiddleware",
   step: "build",
   priority: "low",
   tags: [
    "SET_USER_AGENT",
    "USER_AGENT"
   ],
   override: true
  };
  let getUserAgentPlugin = (config)=>({
    applyToStack: (clientStack)=>{
     clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
    }
   });
 }),
 9999: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>resolveAwsRegionExtensionConfiguration,
   R: ()=>getAwsRegionExtensionConfiguration
  });
  let getAwsRegionExtensionConfiguration = (runtimeConfig)=>({
    setRegion (region) {
     runtimeConfig.region = region;
    },
    region () {
     return runtimeConfig.region;
    }
   });
  let resolveAwsRegionExtensionConfiguration = (awsRegionExtensionConfiguration)=>({
    region: awsRegionExtensionConfiguration.region()
   });
 }),
 249: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   g: ()=>setCredentialFeature
  });
  function setCredentialFeature(credentials, feature, value) {
   if (!credentials.$source) credentials.$source = {};
   credentials.$source[feature] = value;
   return credentials;
  }
 }),
 6180: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   U: ()=>awsEndpointFunctions
  });
  var customEndpointFunctions = __webpack_require__(1046);
  var isValidHostLabel = __webpack_require__(4280);
  var isIpAddress = __webpack_require__(6676);
  let isVirtualHostableS3Bucket = (value, allowSubDomains = false)=>{
   if (allowSubDomains) {
    for (let label of value.split("."))if (!isVirtualHostableS3Bucket(label)) return false;
    return true;
   }
   if (!(0, isValidHostLabel.X)(value)) return false;
   if (value.length < 3 || value.length > 63) return false;
   if (value !== value.toLowerCase()) return false;
   if ((0, isIpAddress.o)(value)) return false;
   return true;
  };
  let ARN_DELIMITER = ":";
  let RESOURCE_DELIMITER = "/";
  let parseArn = (value)=>{
   let segments = value.split(ARN_DELIMITER);
   if (segments.length < 6) return null;
   let [arn, partition, service, region, accountId, ...resourcePath] = segments;
   if ("arn" !== arn || "" === partition || "" === service || "" === resourcePath.join(ARN_DELIMITER)) return null;
   let resourceId = resourcePath.map((resource)=>resource.split(RESOURCE_DELIMITER)).flat();
   return {
    partition,
    service,
    region,
    accountId,
    resourceId
   };
  };
  var partition = __webpack_require__(3305);
  let awsEndpointFunctions = {
   isVirtualHostableS3Bucket: isVirtualHostableS3Bucket,
   parseArn: parseArn,
   partition: partition.jB
  };
  customEndpointFunctions.m.aws = awsEndpointFunctions;
 }),
 3305: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   vL: ()=>getUserAgentPrefix,
   jB: ()=>partition
  });
  let partitions_partitionsInfo = {
   partitions: [
    {
     id: "aws",
     outputs: {
      dnsSuffix: "amazonaws.com",
      dualStackDnsSuffix: "api.aws",
      implicitGlobalRegion: "us-east-1",
      name: "aws",
      supportsDualStack: true,
      supportsFIPS: true
     },
     regionRegex: "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
     regions: {
      "af-south-1": {
       description: "Africa (Cape Town)"
      },
      "ap-east-1": {
       description: "Asia Pacific (Hong Kong)"
      },
      "ap-east-2": {
       description: "Asia Pacific (Taipei)"
      },
      "ap-northeast-1": {
       description: "Asia Pacific (Tokyo)"
      },
      "ap-northeast-2": {
       description: "Asia Pacific (Seoul)"
      },
      "ap-northeast-3": {
       description: "Asia Pacific (Osaka)"
      },
      "ap-south-1": {
       description: "Asia Pacific (Mumbai)"
      },
      "ap-south-2": {
       description: "Asia Pacific (Hyderabad)"
      },
      "ap-southeast-1": {
       description: "Asia Pacific (Singapore)"
      },
      "ap-southeast-2": {
       description: "Asia Pacific (Sydney)"
      },
      "ap-southeast-3": {
       description: "Asia Pacific (Jakarta)"
      },
      "ap-southeast-4": {
       description: "Asia Pacific (Melbourne)"
      },
      "ap-southeast-5": {
       description: "Asia Pacific (Malaysia)"
      },
      "ap-southeast-6": {
       description: "Asia Pacific (New Zealand)"
      },
      "ap-southeast-7": {
       description: "Asia Pacific (Thailand)"
      },
      "aws-global": {
       description: "aws global region"
      },
      "ca-central-1": {
       description: "Canada (Central)"
      },
      "ca-west-1": {
       description: "Canada West (Calgary)"
      },
      "eu-central-1": {
       description: "Europe (Frankfurt)"
      },
      "eu-central-2": {
       description: "Europe (Zurich)"
      },
      "eu-north-1": {
       description: "Europe (Stockholm)"
      },
      "eu-south-1": {
       description: "Europe (Milan)"
      },
      "eu-south-2": {
       description: "Europe (Spain)"
      },
      "eu-west-1": {
       description: "Europe (Ireland)"
      },
      "eu-west-2": {
       description: "Europe (London)"
      },
      "eu-west-3": {
       description: "Europe (Paris)"
      },
      "il-central-1": {
       description: "Israel (Tel Aviv)"
      },
      "me-central-1": {
       description: "Middle East (UAE)"
      },
      "me-south-1": {
       description: "Middle East (Bahrain)"
      },
      "mx-central-1": {
       description: "Mexico (Central)"
      },
      "sa-east-1": {
       description: "South America (Sao Paulo)"
      },
      "us-east-1": {
       description: "US East (N. Virginia)"
      },
      "us-east-2": {
       description: "US East (Ohio)"
      },
      "us-west-1": {
       description: "US West (N. California)"
      },
      "us-west-2": {
       description: "US West (Oregon)"
      }
     }
    },
    {
     id: "aws-cn",
     outputs: {
      dnsSuffix: "amazonaws.com.cn",
      dualStackDnsSuffix: "api.amazonwebservices.com.cn",
      implicitGlobalRegion: "cn-northwest-1",
      name: "aws-cn",
      supportsDualStack: true,
      supportsFIPS: true
     },
     regionRegex: "^cn\\-\\w+\\-\\d+$",
     regions: {
      "aws-cn-global": {
       description: "aws-cn global region"
      },
      "cn-north-1": {
       description: "China (Beijing)"
      },
      "cn-northwest-1": {
       description: "China (Ningxia)"
      }
     }
    },
    {
     id: "aws-eusc",
     outputs: {
      dnsSuffix: "amazonaws.eu",
      dualStackDnsSuffix: "api.amazonwebservices.eu",
      implicitGlobalRegion: "eusc-de-east-1",
      name: "aws-eusc",
      supportsDualStack: true,
      supportsFIPS: true
     },
     regionRegex: "^eusc\\-(de)\\-\\w+\\-\\d+$",
     regions: {
      "eusc-de-east-1": {
       description: "AWS European Sovereign Cloud (Germany)"
      }
     }
    },
    {
     id: "aws-iso",
     outputs: {
      dnsSuffix: "c2s.ic.gov",
      dualStackDnsSuffix: "api.aws.ic.gov",
      implicitGlobalRegion: "us-iso-east-1",
      name: "aws-iso",
      supportsDualStack: true,
      supportsFIPS: true
     },
     regionRegex: "^us\\-iso\\-\\w+\\-\\d+$",
     regions: {
      "aws-iso-global": {
       description: "aws-iso global region"
      },
      "us-iso-east-1": {
       description: "US ISO East"
      },
      "us-iso-west-1": {
       description: "US ISO WEST"
      }
     }
    },
    {
     id: "aws-iso-b",
     outputs: {
      dnsSuffix: "sc2s.sgov.gov",
      dualStackDnsSuffix: "api.aws.scloud",
      implicitGlobalRegion: "us-isob-east-1",
      name: "aws-iso-b",
      supportsDualStack: true,
      supportsFIPS: true
     },
     regionRegex: "^us\\-isob\\-\\w+\\-\\d+$",
     regions: {
      "aws-iso-b-global": {
       description: "aws-iso-b global region"
      },
      "us-isob-east-1": {
       description: "US ISOB East (Ohio)"
      },
      "us-isob-west-1": {
       description: "US ISOB West"
      }
     }
    },
    {
     id: "aws-iso-e",
     outputs: {
      dnsSuffix: "cloud.adc-e.uk",
      dualStackDnsSuffix: "api.cloud-aws.adc-e.uk",
      implicitGlobalRegion: "eu-isoe-west-1",
      name: "aws-iso-e",
      supportsDualStack: true,
      supportsFIPS: true
     },
     regionRegex: "^eu\\-isoe\\-\\w+\\-\\d+$",
     regions: {
      "aws-iso-e-global": {
       description: "aws-iso-e global region"
      },
      "eu-isoe-west-1": {
       description: "EU ISOE West"
      }
     }
    },
    {
     id: "aws-iso-f",
     outputs: {
      dnsSuffix: "csp.hci.ic.gov",
      dualStackDnsSuffix: "api.aws.hci.ic.gov",
      implicitGlobalRegion: "us-isof-south-1",
      name: "aws-iso-f",
      supportsDualStack: true,
      supportsFIPS: true
     },
     regionRegex: "^us\\-isof\\-\\w+\\-\\d+$",
     regions: {
      "aws-iso-f-global": {
       description: "aws-iso-f global region"
      },
      "us-isof-east-1": {
       description: "US ISOF EAST"
      },
      "us-isof-south-1": {
       description: "US ISOF SOUTH"
      }
     }
    },
    {
     id: "aws-us-gov",
     outputs: {
      dnsSuffix: "amazonaws.com",
      dualStackDnsSuffix: "api.aws",
      implicitGlobalRegion: "us-gov-west-1",
      name: "aws-us-gov",
      supportsDualStack: true,
      supportsFIPS: true
     },
     regionRegex: "^us\\-gov\\-\\w+\\-\\d+$",
     regions: {
      "aws-us-gov-global": {
       description: "aws-us-gov global region"
      },
      "us-gov-east-1": {
       description: "AWS GovCloud (US-East)"
      },
      "us-gov-west-1": {
       description: "AWS GovCloud (US-West)"
      }
     }
    }
   ],
   version: "1.1"
  };
  let selectedPartitionsInfo = partitions_partitionsInfo;
  let selectedUserAgentPrefix = "";
  let partition = (value)=>{
   let { partitions } = selectedPartitionsInfo;
   for (let partition of partitions){
    let { regions, outputs } = partition;
    for (let [region, regionData] of Object.entries(regions))if (region === value) return {
     ...outputs,
     ...regionData
    };
   }
   for (let partition of partitions){
    let { regionRegex, outputs } = partition;
    if (new RegExp(regionRegex).test(value)) return {
     ...outputs
    };
   }
   let DEFAULT_PARTITION = partitions.find((partition)=>"aws" === partition.id);
   if (!DEFAULT_PARTITION) throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
   return {
    ...DEFAULT_PARTITION.outputs
   };
  };
  let getUserAgentPrefix = ()=>selectedUserAgentPrefix;
 }),
 7532: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   pf: ()=>createDefaultUserAgentProvider
  });
  var external_node_os_ = __webpack_require__(8161);
  var external_node_process_ = __webpack_require__(1708);
  let getRuntimeUserAgentPair = ()=>{
   let runtimesToCheck = [
    "deno",
    "bun",
    "llrt"
   ];
   for (let runtime of runtimesToCheck)if (external_node_process_.versions[runtime]) return [
    `md/${runtime}`,
    external_node_process_.versions[runtime]
   ];
   return [
    "md/nodejs",
    external_node_process_.versions.node
   ];
  };
  let crtAvailability = {
   isCrtAvailable: false
  };
  let isCrtAvailable = ()=>{
   if (crtAvailability.isCrtAvailable) return [
    "md/crt-avail"
   ];
   return null;
  };
  let createDefaultUserAgentProvider = ({ serviceId, clientVersion })=>{
   let runtimeUserAgentPair = getRuntimeUserAgentPair();
   return async (config)=>{
    let sections = [
     [
      "aws-sdk-js",
      clientVersion
     ],
     [
      "ua",
      "2.1"
     ],
     [
      `os/${(0, external_node_os_.platform)()}`,
      (0, external_node_os_.release)()
     ],
     [
      "lang/js"
     ],
     runtimeUserAgentPair
    ];
    let crtAvailable = isCrtAvailable();
    if (crtAvailable) sections.push(crtAvailable);
    if (serviceId) sections.push([
     `api/${serviceId}`,
     clientVersion
    ]);
    if (external_node_process_.env.AWS_EXECUTION_ENV) sections.push([
     `exec-env/${external_node_process_.env.AWS_EXECUTION_ENV}`
    ]);
    let appId = await config?.userAgentAppId?.();
    let resolvedUserAgent = appId ? [
     ...sections,
     [
      `app/${appId}`
     ]
    ] : [
     ...sections
    ];
    return resolvedUserAgent;
   };
  };
 }),
 7652: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   hV: ()=>NODE_APP_ID_CONFIG_OPTIONS
  });
  var _middleware_user_agent_configurations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(846);
  let UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID";
  let UA_APP_ID_INI_NAME = "sdk_ua_app_id";
  let UA_APP_ID_INI_NAME_DEPRECATED = "sdk-ua-app-id";
  let NODE_APP_ID_CONFIG_OPTIONS = {
   environmentVariableSelector: (env)=>env[UA_APP_ID_ENV_NAME],
   configFileSelector: (profile)=>profile[UA_APP_ID_INI_NAME] ?? profile[UA_APP_ID_INI_NAME_DEPRECATED],
   default: _middleware_user_agent_configurations__WEBPACK_IMPORTED_MODULE_0__.b
  };
 }),
 2526: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   f2: ()=>AwsSdkSigV4Signer,
   pz: ()=>validateSigningProperties
  });
  var transport_httpRequest = __webpack_require__(9725);
  var middleware = __webpack_require__(7418);
  var getSkewCorrectedDate = __webpack_require__(3786);
  var httpResponse = __webpack_require__(5401);
  let getDateHeader = (response)=>httpResponse.c.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0;
  let getAgeHeader = (response)=>httpResponse.c.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0;
  let getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader)=>{
   if (void 0 !== ageHeader) return currentSystemClockOffset;
   let serverTime = Date.parse(clockTime);
   let timeResponseReceived = Date.now();
   if (void 0 !== timeRequestSent && timeResponseReceived - timeRequestSent > 900_000) return currentSystemClockOffset;
   let candidateSkew = void 0 !== timeRequestSent ? serverTime - (timeRequestSent + timeResponseReceived) / 2 : serverTime - timeResponseReceived;
   return candidateSkew;
  };
  let throwSigningPropertyError = (name, property)=>{
   if (!property) throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
   return property;
  };
  let hasEventStreamOutput = (signingProperties)=>{
   let context = signingProperties.context;
   let eventStream = context?.[middleware.V]?.eventStream;
   return eventStream?.output === true;
  };
  let validateSigningProperties = async (signingProperties)=>{
   let context = throwSigningPropertyError("context", signingProperties.context);
   let config = throwSigningPropertyError("config", signingProperties.config);
   let authScheme = context.endpointV2?.properties?.authSchemes?.[0];
   let signerFunction = throwSigningPropertyError("signer", config.signer);
   let signer = await signerFunction(authScheme);
   let signingRegion = signingProperties?.signingRegion;
   let signingRegionSet = signingProperties?.signingRegionSet;
   let signingName = signingProperties?.signingName;
   return {
    config,
    signer,
    signingRegion,
    signingRegionSet,
    signingName
   };
  };
  class AwsSdkSigV4Signer {
   async sign(httpRequest, identity, signingProperties) {
    if (!transport_httpRequest.K.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
    let validatedProps = await validateSigningProperties(signingProperties);
    let { config, signer } = validatedProps;
    let { signingRegion, signingName } = validatedProps;
    let handlerExecutionContext = signingProperties.context;
    if (handlerExecutionContext?.authSchemes?.length ?? false) {
     let [first, second] = handlerExecutionContext.authSchemes;
     if (first?.name === "sigv4a" && second?.name === "sigv4") {
      signingRegion = second?.signingRegion ?? signingRegion;
      signingName = second?.signingName ?? signingName;
     }
    }
    let noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
    signingProperties._disableClockSkewCorrection = noSkewCorrection;
    let skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
    signingProperties._skipClockSkewSampling = skipSkewSampling;
    if (!skipSkewSampling) {
     signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
     signingProperties._requestSentAt = Date.now();
    }
    let signedRequest = await signer.sign(httpRequest, {
     signingDate: noSkewCorrection ? new Date() : (0, getSkewCorrectedDate.C)(config.systemClockOffset),
     signingRegion: signingRegion,
     signingService: signingName
    });
    return signedRequest;
   }
   errorHandler(signingProperties) {
    return (error)=>{
     let errorException = error;
     if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
      let serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
      if (serverTime) {
       let config = throwSigningPropertyError("config", signingProperties.config);
       let preRequestOffset = signingProperties._preRequestSystemClockOffset;
       let timeRequestSent = signingProperties._requestSentAt;
       let ageHeader = getAgeHeader(errorException.$response);
       let newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
       config.systemClockOffset = newOffset;
       let skewExceedsThreshold = Math.abs(newOffset) >= 240_000;
       let isLocalCorrection = newOffset !== preRequestOffset;
       let isConcurrentCorrection = void 0 !== preRequestOffset && preRequestOffset !== newOffset;
       if (skewExceedsThreshold && (isLocalCorrection || isConcurrentCorrection) && errorException.$metadata) errorException.$metadata.clockSkewCorrected = true;
      }
     }
     throw error;
    };
   }
   successHandler(httpResponse, signingProperties) {
    if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) return;
    let dateHeader = getDateHeader(httpResponse);
    if (dateHeader) {
     let config = throwSigningPropertyError("config", signingProperties.config);
     let timeRequestSent = signingProperties._requestSentAt;
     let ageHeader = getAgeHeader(httpResponse);
     config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
    }
   }
  }
 }),
 2628: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>NODE_AUTH_SCHEME_PREFERENCE_OPTIONS
  });
  let getArrayForCommaSeparatedString = (str)=>"string" == typeof str && str.length > 0 ? str.split(",").map((item)=>item.trim()) : [];
  let getBearerTokenEnvKey = (signingName)=>`AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`;
  let NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE";
  let NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference";
  let NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
   environmentVariableSelector: (env, options)=>{
    if (options?.signingName) {
     let bearerTokenKey = getBearerTokenEnvKey(options.signingName);
     if (bearerTokenKey in env) return [
      "httpBearerAuth"
     ];
    }
    if (!(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)) return;
    return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
   },
   configFileSelector: (profile)=>{
    if (!(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)) return;
    return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
   },
   default: []
  };
 }),
 8181: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   ho: ()=>resolveAwsSdkSigV4Config
  });
  var setCredentialFeature = __webpack_require__(249);
  var normalizeProvider = __webpack_require__(3926);
  let createIsIdentityExpiredFunction = (expirationMs)=>function(identity) {
    return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
   };
  let EXPIRATION_MS = 300_000;
  let isIdentityExpired = createIsIdentityExpiredFunction(EXPIRATION_MS);
  let doesIdentityRequireRefresh = (identity)=>void 0 !== identity.expiration;
  let memoizeIdentityProvider = (provider, isExpired, requiresRefresh)=>{
   if (void 0 === provider) return;
   let normalizedProvider = "function" != typeof provider ? async ()=>Promise.resolve(provider) : provider;
   let resolved;
   let pending;
   let hasResult;
   let isConstant = false;
   let coalesceProvider = async (options)=>{
    if (!pending) pending = normalizedProvider(options);
    try {
     resolved = await pending;
     hasResult = true;
     isConstant = false;
    } finally{
     pending = void 0;
    }
    return resolved;
   };
   if (void 0 === isExpired) return async (options)=>{
    if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider(options);
    return resolved;
   };
   return async (options)=>{
    if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider(options);
    if (isConstant) return resolved;
    if (!requiresRefresh(resolved)) {
     isConstant = true;
     return resolved;
    }
    if (isExpired(resolved)) await coalesceProvider(options);
    return resolved;
   };
  };
  var SignatureV4 = __webpack_require__(7476);
  let bindResolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection)=>(config)=>{
    let inputCredentials = config.credentials;
    let isUserSupplied = !!config.credentials;
    let resolvedCredentials;
    Object.defineProperty(config, "credentials", {
     set (credentials) {
      if (credentials && credentials !== inputCredentials && credentials !== resolvedCredentials) isUserSupplied = true;
      inputCredentials = credentials;
      let memoizedProvider = normalizeCredentialProvider(config, {
       credentials: inputCredentials,
       credentialDefaultProvider: config.credentialDefaultProvider
      });
      let boundProvider = bindCallerConfig(config, memoizedProvider);
      if (isUserSupplied && !boundProvider.attributed) {
       let isCredentialObject = "object" == typeof inputCredentials && null !== inputCredentials;
       resolvedCredentials = async (options)=>{
        let creds = await boundProvider(options);
        let attributedCreds = creds;
        if (isCredentialObject && (!attributedCreds.$source || 0 === Object.keys(attributedCreds.$source).length)) return (0, setCredentialFeature.g)(attributedCreds, "CREDENTIALS_CODE", "e");
        return attributedCreds;
       };
       resolvedCredentials.memoized = boundProvider.memoized;
       resolvedCredentials.configBound = boundProvider.configBound;
       resolvedCredentials.attributed = true;
      } else resolvedCredentials = boundProvider;
     },
     get () {
      return resolvedCredentials;
     },
     enumerable: true,
     configurable: true
    });
    config.credentials = inputCredentials;
    let { signingEscapePath = true, systemClockOffset = config.systemClockOffset || 0, sha256 } = config;
    let signer;
    signer = config.signer ? (0, normalizeProvider.t)(config.signer) : config.regionInfoProvider ? ()=>(0, normalizeProvider.t)(config.region)().then(async (region)=>[
       await config.regionInfoProvider(region, {
        useFipsEndpoint: await config.useFipsEndpoint(),
        useDualstackEndpoint: await config.useDualstackEndpoint()
       }) || {},
       region
      ]).then(([regionInfo, region])=>{
      let { signingRegion, signingService } = regionInfo;
      config.signingRegion = config.signingRegion || signingRegion || region;
      config.signingName = config.signingName || signingService || config.serviceId;
      let params = {
       ...config,
       credentials: config.credentials,
       region: config.signingRegion,
       service: config.signingName,
       sha256,
       uriEscapePath: signingEscapePath
      };
      let SignerCtor = config.signerConstructor || SignatureV4.B;
      return new SignerCtor(params);
     }) : async (authScheme)=>{
     authScheme = Object.assign({}, {
      name: "sigv4",
      signingName: config.signingName || config.defaultSigningName,
      signingRegion: await (0, normalizeProvider.t)(config.region)(),
      properties: {}
     }, authScheme);
     let signingRegion = authScheme.signingRegion;
     let signingService = authScheme.signingName;
     config.signingRegion = config.signingRegion || signingRegion;
     config.signingName = config.signingName || signingService || config.serviceId;
     let params = {
      ...config,
      credentials: config.credentials,
      region: config.signingRegion,
      service: config.signingName,
      sha256,
      uriEscapePath: signingEscapePath
     };
     let SignerCtor = config.signerConstructor || SignatureV4.B;
     return new SignerCtor(params);
    };
    let resolvedConfig = Object.assign(config, {
     systemClockOffset,
     signingEscapePath,
     signer,
     disableClockSkewCorrection: (0, normalizeProvider.t)(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection)
    });
    return resolvedConfig;
   };
  function normalizeCredentialProvider(config, { credentials, credentialDefaultProvider }) {
   let credentialsProvider;
   credentialsProvider = credentials ? credentials?.memoized ? credentials : memoizeIdentityProvider(credentials, isIdentityExpired, doesIdentityRequireRefresh) : credentialDefaultProvider ? (0, normalizeProvider.t)(credentialDefaultProvider(Object.assign({}, config, {
    parentClientConfig: config
   }))) : async ()=>{
    throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
   };
   credentialsProvider.memoized = true;
   return credentialsProvider;
  }
  function bindCallerConfig(config, credentialsProvider) {
   if (credentialsProvider.configBound) return credentialsProvider;
   let fn = async (options)=>credentialsProvider({
     ...options,
     callerClientConfig: config
    });
   fn.memoized = credentialsProvider.memoized;
   fn.configBound = true;
   return fn;
  }
  var configLoader = __webpack_require__(3945);
  var booleanSelector = __webpack_require__(9498);
  var types = __webpack_require__(6402);
  let ENV_DISABLE_CLOCK_SKEW_CORRECTION = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
  let CONFIG_DISABLE_CLOCK_SKEW_CORRECTION = "disable_clock_skew_correction";
  let NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS = {
   environmentVariableSelector: (env)=>(0, booleanSelector.Q)(env, ENV_DISABLE_CLOCK_SKEW_CORRECTION, types.c.ENV),
   configFileSelector: (profile)=>(0, booleanSelector.Q)(profile, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, types.c.CONFIG),
   default: false
  };
  let DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION = (0, configLoader.Z)(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS);
  let resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION);
 }),
 3786: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   C: ()=>getSkewCorrectedDate
  });
  let getSkewCorrectedDate = (systemClockOffset)=>new Date(Date.now() + systemClockOffset);
 }),
 6881: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   B: ()=>SerdeContextConfig
  });
  class SerdeContextConfig {
   serdeContext;
   setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
   }
  }
 }),
 4017: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   U: ()=>ProtocolLib
  });
  var _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4667);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5629);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5125);
  class ProtocolLib {
   queryCompat;
   errorRegistry;
   constructor(queryCompat = false){
    this.queryCompat = queryCompat;
   }
   resolveRestContentType(defaultContentType, inputSchema) {
    let members = inputSchema.getMemberSchemas();
    let httpPayloadMember = Object.values(members).find((m)=>!!m.getMergedTraits().httpPayload);
    if (httpPayloadMember) {
     let mediaType = httpPayloadMember.getMergedTraits().mediaType;
     if (mediaType) return mediaType;
     if (httpPayloadMember.isStringSchema()) return "text/plain";
     if (httpPayloadMember.isBlobSchema()) return "application/octet-stream";
     else return defaultContentType;
    }
    if (!inputSchema.isUnitSchema()) {
     let hasBody = Object.values(members).find((m)=>{
      let { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
      let noPrefixHeaders = void 0 === httpPrefixHeaders;
      return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && noPrefixHeaders;
     });
     if (hasBody) return defaultContentType;
    }
   }
   async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
    let errorName = errorIdentifier;
    if (errorIdentifier.includes("#")) [, errorName] = errorIdentifier.split("#");
    let errorMetadata = {
     $metadata: metadata,
     $fault: response.statusCode < 500 ? "client" : "server"
    };
    if (!this.errorRegistry) throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
    try {
     let errorSchema = getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier);
     return {
      errorSchema,
      errorMetadata
     };
    } catch (e) {
     dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
     let synthetic = this.errorRegistry;
     let baseExceptionSchema = synthetic.getBaseException();
     if (baseExceptionSchema) {
      let ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
      throw this.decorateServiceException(Object.assign(new ErrorCtor({
       name: errorName
      }), errorMetadata), dataObject);
     }
     let d = dataObject;
     let message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
     throw this.decorateServiceException(Object.assign(new Error(message), {
      name: errorName
     }, errorMetadata), dataObject);
    }
   }
   compose(composite, errorIdentifier, defaultNamespace) {
    let namespace = defaultNamespace;
    if (errorIdentifier.includes("#")) [namespace] = errorIdentifier.split("#");
    let staticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O.for(namespace);
    let defaultSyntheticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O.for("smithy.ts.sdk.synthetic." + defaultNamespace);
    composite.copyFrom(staticRegistry);
    composite.copyFrom(defaultSyntheticRegistry);
    this.errorRegistry = composite;
   }
   decorateServiceException(exception, additions = {}) {
    if (this.queryCompat) {
     let msg = exception.Message ?? additions.Message;
     let error = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__.M)(exception, additions);
     if (msg) error.message = msg;
     let errorObj = error.Error ?? {};
     errorObj.Type = error.Error?.Type;
     errorObj.Code = error.Error?.Code;
     errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
     error.Error = errorObj;
     let reqId = error.$metadata.requestId;
     if (reqId) error.RequestId = reqId;
     return error;
    }
    return (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__.M)(exception, additions);
   }
   setQueryCompatError(output, response) {
    let queryErrorHeader = response.headers?.["x-amzn-query-error"];
    if (void 0 !== output && null != queryErrorHeader) {
     let [Code, Type] = queryErrorHeader.split(";");
     let keys = Object.keys(output);
     let Error1 = {
      Code,
      Type
     };
     output.Code = Code;
     output.Type = Type;
     for(let i = 0; i < keys.length; i++){
      let k = keys[i];
      Error1["message" === k ? "Message" : k] = output[k];
     }
     delete Error1.__type;
     output.Error = Error1;
    }
   }
   queryCompatOutput(queryCompatErrorData, errorData) {
    if (queryCompatErrorData.Error) errorData.Error = queryCompatErrorData.Error;
    if (queryCompatErrorData.Type) errorData.Type = queryCompatErrorData.Type;
    if (queryCompatErrorData.Code) errorData.Code = queryCompatErrorData.Code;
   }
   findQueryCompatibleError(registry, errorName) {
    try {
     return registry.getSchema(errorName);
    } catch (e) {
     return registry.find((schema)=>_smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__.l1.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
    }
   }
  }
 }),
 3112: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   F: ()=>UnionSerde
  });
  class UnionSerde {
   from;
   to;
   keys;
   constructor(from, to){
    this.from = from;
    this.to = to;
    const keys = Object.keys(this.from);
    const set = new Set(keys);
    set.delete("__type");
    this.keys = set;
   }
   mark(key) {
    this.keys.delete(key);
   }
   hasUnknown() {
    return 1 === this.keys.size && 0 === Object.keys(this.to).length;
   }
   writeUnknown() {
    if (this.hasUnknown()) {
     let k = this.keys.values().next().value;
     let v = this.from[k];
     this.to.$unknown = [
      k,
      v
     ];
    }
   }
  }
 }),
 5710: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   T: ()=>writeKey
  });
  function writeKey(obj) {
   Object.defineProperty(obj, "__proto__", {
    value: void 0,
    writable: true,
    enumerable: true,
    configurable: true
   });
  }
 }),
 9320: ((__unused_webpack_module, exports1, __webpack_require__)=>{
  let PROTECTED_KEYS = {
   REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
   X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
   TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
   TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
   TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
   BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE")
  };
  let NO_GLOBAL_AWS_LAMBDA = [
   "true",
   "1"
  ].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
  if (!NO_GLOBAL_AWS_LAMBDA) globalThis.awslambda = globalThis.awslambda || {};
  class InvokeStoreBase {
   static PROTECTED_KEYS = PROTECTED_KEYS;
   isProtectedKey(key) {
    return Object.values(PROTECTED_KEYS).includes(key);
   }
   getRequestId() {
    return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
   }
   getXRayTraceId() {
    return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
   }
   getTenantId() {
    return this.get(PROTECTED_KEYS.TENANT_ID);
   }
   getTraceparent() {
    return this.get(PROTECTED_KEYS.TRACEPARENT);
   }
   getTracestate() {
    return this.get(PROTECTED_KEYS.TRACESTATE);
   }
   getBaggage() {
    return this.get(PROTECTED_KEYS.BAGGAGE);
   }
  }
  class InvokeStoreSingle extends InvokeStoreBase {
   currentContext;
   getContext() {
    return this.currentContext;
   }
   hasContext() {
    return void 0 !== this.currentContext;
   }
   get(key) {
    return this.currentContext?.[key];
   }
   set(key, value) {
    if (this.isProtectedKey(key)) throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
    this.currentContext = this.currentContext || {};
    this.currentContext[key] = value;
   }
   run(context, fn) {
    this.currentContext = context;
    return fn();
   }
  }
  class InvokeStoreMulti extends InvokeStoreBase {
   als;
   static async create() {
    let instance = new InvokeStoreMulti();
    let asyncHooks = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 6698, 23));
    instance.als = new asyncHooks.AsyncLocalStorage();
    return instance;
   }
   getContext() {
    return this.als.getStore();
   }
   hasContext() {
    return void 0 !== this.als.getStore();
   }
   get(key) {
    return this.als.getStore()?.[key];
   }
   set(key, value) {
    if (this.isProtectedKey(key)) throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
    let store = this.als.getStore();
    if (!store) throw new Error("No context available");
    store[key] = value;
   }
   run(context, fn) {
    return this.als.run(context, fn);
   }
  }
  exports1.A = void 0;
  (function(InvokeStore) {
   let instance = null;
   async function getInstanceAsync(forceInvokeStoreMulti) {
    if (!instance) instance = (async ()=>{
     let isMulti = true === forceInvokeStoreMulti || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env;
     let newInstance = isMulti ? await InvokeStoreMulti.create() : new InvokeStoreSingle();
     if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore) return globalThis.awslambda.InvokeStore;
     if (!!NO_GLOBAL_AWS_LAMBDA || !globalThis.awslambda) return newInstance;
     globalThis.awslambda.InvokeStore = newInstance;
     return newInstance;
    })();
    return instance;
   }
   InvokeStore.getInstanceAsync = getInstanceAsync;
   InvokeStore._testing = "1" === process.env.AWS_LAMBDA_BENCHMARK_MODE ? {
    reset: ()=>{
     instance = null;
     if (globalThis.awslambda?.InvokeStore) delete globalThis.awslambda.InvokeStore;
     globalThis.awslambda = {
      InvokeStore: void 0
     };
    }
   } : void 0;
  })(exports1.A || (exports1.A = {}));
 }),
 2781: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   w: ()=>getHttpAuthSchemeEndpointRuleSetPlugin
  });
  var getSmithyContext = __webpack_require__(8743);
  let resolveAuthOptions = (candidateAuthOptions, authSchemePreference)=>{
   if (!authSchemePreference || 0 === authSchemePreference.length) return candidateAuthOptions;
   let preferredAuthOptions = [];
   for (let preferredSchemeName of authSchemePreference)for (let candidateAuthOption of candidateAuthOptions){
    let candidateAuthSchemeName = candidateAuthOption.schemeId.split("#")[1];
    if (candidateAuthSchemeName === preferredSchemeName) preferredAuthOptions.push(candidateAuthOption);
   }
   for (let candidateAuthOption of candidateAuthOptions)if (!preferredAuthOptions.find(({ schemeId })=>schemeId === candidateAuthOption.schemeId)) preferredAuthOptions.push(candidateAuthOption);
   return preferredAuthOptions;
  };
  function convertHttpAuthSchemesToMap(httpAuthSchemes) {
   let map = new Map();
   for (let scheme of httpAuthSchemes)map.set(scheme.schemeId, scheme);
   return map;
  }
  let httpAuthSchemeMiddleware = (config, mwOptions)=>(next, context)=>async (args)=>{
     let options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input));
     let authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [];
     let resolvedOptions = resolveAuthOptions(options, authSchemePreference);
     let authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes);
     let smithyContext = (0, getSmithyContext.u)(context);
     let failureReasons = [];
     for (let option of resolvedOptions){
      let scheme = authSchemes.get(option.schemeId);
      if (!scheme) {
       failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
       continue;
      }
      let identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
      if (!identityProvider) {
       failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
       continue;
      }
      let { identityProperties = {}, signingProperties = {} } = option.propertiesExtractor?.(config, context) || {};
      option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties);
      option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties);
      smithyContext.selectedHttpAuthScheme = {
       httpAuthOption: option,
       identity: await identityProvider(option.identityProperties),
       signer: scheme.signer
      };
      break;
     }
     if (!smithyContext.selectedHttpAuthScheme) throw new Error(failureReasons.join("\n"));
     return next(args);
    };
  let httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
   step: "serialize",
   tags: [
    "HTTP_AUTH_SCHEME"
   ],
   name: "httpAuthSchemeMiddleware",
   override: true,
   relation: "before",
   toMiddleware: "endpointV2Middleware"
  };
  let getHttpAuthSchemeEndpointRuleSetPlugin = (config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider })=>({
    applyToStack: (clientStack)=>{
     clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
      httpAuthSchemeParametersProvider,
      identityProviderConfigProvider
     }), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
    }
   });
 }),
 1567: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>getHttpSigningPlugin
  });
  var httpRequest = __webpack_require__(9725);
  var getSmithyContext = __webpack_require__(8743);
  let defaultErrorHandler = (signingProperties)=>(error)=>{
    throw error;
   };
  let defaultSuccessHandler = (httpResponse, signingProperties)=>{};
  let httpSigningMiddleware = (config)=>(next, context)=>async (args)=>{
     if (!httpRequest.K.isInstance(args.request)) return next(args);
     let smithyContext = (0, getSmithyContext.u)(context);
     let scheme = smithyContext.selectedHttpAuthScheme;
     if (!scheme) throw new Error("No HttpAuthScheme was selected: unable to sign request");
     let { httpAuthOption: { signingProperties = {} }, identity, signer } = scheme;
     let output = await next({
      ...args,
      request: await signer.sign(args.request, identity, signingProperties)
     }).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
     (signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
     return output;
    };
  let httpSigningMiddlewareOptions = {
   step: "finalizeRequest",
   tags: [
    "HTTP_SIGNING"
   ],
   name: "httpSigningMiddleware",
   aliases: [
    "apiKeyMiddleware",
    "tokenMiddleware",
    "awsAuthMiddleware"
   ],
   override: true,
   relation: "after",
   toMiddleware: "retryMiddleware"
  };
  let getHttpSigningPlugin = (config)=>({
    applyToStack: (clientStack)=>{
     clientStack.addRelativeTo(httpSigningMiddleware(config), httpSigningMiddlewareOptions);
    }
   });
 }),
 7086: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   h: ()=>DefaultIdentityProviderConfig
  });
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2990);
  class DefaultIdentityProviderConfig {
   authSchemes = new Map();
   constructor(config){
    for(const key in config){
     if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__.$)(config, key)) continue;
     const value = config[key];
     if (void 0 !== value) this.authSchemes.set(key, value);
    }
   }
   getIdentityProvider(schemeId) {
    return this.authSchemes.get(schemeId);
   }
  }
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
 3926: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   t: ()=>normalizeProvider
  });
  let normalizeProvider = (input)=>{
   if ("function" == typeof input) return input;
   let promisified = Promise.resolve(input);
   return ()=>promisified;
  };
 }),
 910: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   k: ()=>Sha256Node
  });
  var external_node_crypto_ = __webpack_require__(7598);
  var toUint8Array = __webpack_require__(3243);
  let BLOCK = 64;
  let DIGEST_LENGTH = 32;
  let MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
  class Sha256Js {
   digestLength = DIGEST_LENGTH;
   state = Int32Array.from(INIT);
   w;
   buffer = new Uint8Array(64);
   bufferLength = 0;
   bytesHashed = 0;
   finished = false;
   inner;
   outer;
   constructor(secret){
    if (secret) {
     const key = Sha256Js.normalizeKey(secret);
     this.inner = new Sha256Js();
     this.outer = new Sha256Js();
     const { inner, outer } = this;
     const pad = new Uint8Array(2 * BLOCK);
     for(let i = 0; i < BLOCK; ++i){
      pad[i] = 0x36 ^ key[i];
      pad[i + BLOCK] = 0x5c ^ key[i];
     }
     inner.update(pad.subarray(0, BLOCK));
     outer.update(pad.subarray(BLOCK));
    }
   }
   update(data) {
    if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
    if (this.inner) return void this.inner.update(data);
    let chunk = (0, toUint8Array.F)(data);
    let position = 0;
    let { byteLength } = chunk;
    this.bytesHashed += byteLength;
    if (8 * this.bytesHashed > MAX_HASHABLE_LENGTH) throw new Error("Cannot hash more than 2^53 - 1 bits");
    while(byteLength > 0){
     this.buffer[this.bufferLength++] = chunk[position++];
     byteLength--;
     if (this.bufferLength === BLOCK) {
      this.hashBuffer();
      this.bufferLength = 0;
     }
    }
   }
   async digest() {
    let { inner, outer } = this;
    if (inner && outer) {
     if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
     this.finished = true;
     let innerDigest = inner.digestSync();
     outer.update(innerDigest);
     return outer.digestSync();
    }
    return this.digestSync();
   }
   reset() {
    this.state = Int32Array.from(INIT);
    this.buffer = new Uint8Array(64);
    this.bufferLength = 0;
    this.bytesHashed = 0;
   }
   digestSync() {
    let state = this.state.slice();
    let buffer = this.buffer.slice();
    let bufferLength = this.bufferLength;
    let bitsHashed = 8 * this.bytesHashed;
    let bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    bufferView.setUint8(bufferLength++, 0x80);
    if ((bufferLength - 1) % BLOCK >= BLOCK - 8) {
     for(let i = bufferLength; i < BLOCK; ++i)bufferView.setUint8(i, 0);
     this.hashBufferWith(state, buffer);
     bufferLength = 0;
    }
    for(let i = bufferLength; i < BLOCK - 8; ++i)bufferView.setUint8(i, 0);
    bufferView.setUint32(BLOCK - 8, Math.floor(bitsHashed / 0x100000000), false);
    bufferView.setUint32(BLOCK - 4, bitsHashed, false);
    this.hashBufferWith(state, buffer);
    let out = new Uint8Array(DIGEST_LENGTH);
    for(let i = 0; i < 8; ++i){
     out[4 * i] = state[i] >>> 24 & 0xff;
     out[4 * i + 1] = state[i] >>> 16 & 0xff;
     out[4 * i + 2] = state[i] >>> 8 & 0xff;
     out[4 * i + 3] = state[i] >>> 0 & 0xff;
    }
    return out;
   }
   static normalizeKey(secret) {
    let key = (0, toUint8Array.F)(secret);
    if (key.byteLength > BLOCK) {
     let h = new Sha256Js();
     h.update(key);
     let out = h.digestSync();
     let padded = new Uint8Array(BLOCK);
     padded.set(out);
     return padded;
    }
    if (key.byteLength < BLOCK) {
     let padded = new Uint8Array(BLOCK);
     padded.set(key);
     return padded;
    }
    return key;
   }
   hashBuffer() {
    this.hashBufferWith(this.state, this.buffer);
   }
   hashBufferWith(state, buffer) {
    let w = this.w ??= new Int32Array(64);
    let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
    for(let i = 0; i < BLOCK; ++i){
     if (i < 16) w[i] = (0xff & buffer[4 * i]) << 24 | (0xff & buffer[4 * i + 1]) << 16 | (0xff & buffer[4 * i + 2]) << 8 | 0xff & buffer[4 * i + 3];
     else {
      let u = w[i - 2];
      let t1 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
      u = w[i - 15];
      let t2 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
      w[i] = (t1 + w[i - 7] | 0) + (t2 + w[i - 16] | 0);
     }
     let t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0;
     let t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
     s7 = s6;
     s6 = s5;
     s5 = s4;
     s4 = s3 + t1 | 0;
     s3 = s2;
     s2 = s1;
     s1 = s0;
     s0 = t1 + t2 | 0;
    }
    state[0] += s0;
    state[1] += s1;
    state[2] += s2;
    state[3] += s3;
    state[4] += s4;
    state[5] += s5;
    state[6] += s6;
    state[7] += s7;
   }
  }
  let INIT = new Int32Array([
   0x6a09e667,
   0xbb67ae85,
   0x3c6ef372,
   0xa54ff53a,
   0x510e527f,
   0x9b05688c,
   0x1f83d9ab,
   0x5be0cd19
  ]);
  let K = new Int32Array([
   0x428a2f98,
   0x71374491,
   0xb5c0fbcf,
   0xe9b5dba5,
   0x3956c25b,
   0x59f111f1,
   0x923f82a4,
   0xab1c5ed5,
   0xd807aa98,
   0x12835b01,
   0x243185be,
   0x550c7dc3,
   0x72be5d74,
   0x80deb1fe,
   0x9bdc06a7,
   0xc19bf174,
   0xe49b69c1,
   0xefbe4786,
   0x0fc19dc6,
   0x240ca1cc,
   0x2de92c6f,
   0x4a7484aa,
   0x5cb0a9dc,
   0x76f988da,
   0x983e5152,
   0xa831c66d,
   0xb00327c8,
   0xbf597fc7,
   0xc6e00bf3,
   0xd5a79147,
   0x06ca6351,
   0x14292967,
   0x27b70a85,
   0x2e1b2138,
   0x4d2c6dfc,
   0x53380d13,
   0x650a7354,
   0x766a0abb,
   0x81c2c92e,
   0x92722c85,
   0xa2bfe8a1,
   0xa81a664b,
   0xc24b8b70,
   0xc76c51a3,
   0xd192e819,
   0xd6990624,
   0xf40e3585,
   0x106aa070,
   0x19a4c116,
   0x1e376c08,
   0x2748774c,
   0x34b0bcb5,
   0x391c0cb3,
   0x4ed8aa4a,
   0x5b9cca4f,
   0x682e6ff3,
   0x748f82ee,
   0x78a5636f,
   0x84c87814,
   0x8cc70208,
   0x90befffa,
   0xa4506ceb,
   0xbef9a3f7,
   0xc67178f2
  ]);
  let hasNativeCrypto = (()=>{
   try {
    (0, external_node_crypto_.createHash)("sha256");
    return true;
   } catch  {
    return false;
   }
  })();
  let Sha256Node = hasNativeCrypto ? buildNativeClass() : Sha256Js;
  function buildNativeClass() {
   return class {
    digestLength = 32;
    secret;
    hash;
    isHmac;
    finished = false;
    constructor(secret){
     this.secret = secret;
     this.isHmac = !!secret;
     this.hash = this.createHash();
    }
    update(data) {
     if (this.finished) throw new Error("Attempted to update an already finished hash.");
     this.hash.update(data);
    }
    async digest() {
     let buf;
     if (this.isHmac) {
      this.finished = true;
      buf = this.hash.digest();
     } else buf = this.hash.copy().digest();
     return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
    }
    reset() {
     this.hash = this.createHash();
     this.finished = false;
    }
    createHash() {
     return this.secret ? (0, external_node_crypto_.createHmac)("sha256", toBuffer(this.secret)) : (0, external_node_crypto_.createHash)("sha256");
    }
   };
  }
  function toBuffer(data) {
   if ("string" == typeof data) return data;
   if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
   return Buffer.from(data);
  }
 }),
 7520: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   o: ()=>constructStack
  });
  let getAllAliases = (name, aliases)=>{
   let _aliases = [];
   if (name) _aliases.push(name);
   if (aliases) for (let alias of aliases)_aliases.push(alias);
   return _aliases;
  };
  let getMiddlewareNameWithAliases = (name, aliases)=>`${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
  let constructStack = ()=>{
   let absoluteEntries = [];
   let relativeEntries = [];
   let identifyOnResolve = false;
   let entriesNameSet = new Set();
   let sort = (entries)=>entries.sort((a, b)=>stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]);
   let removeByName = (toRemove)=>{
    let isRemoved = false;
    let filterCb = (entry)=>{
     let aliases = getAllAliases(entry.name, entry.aliases);
     if (aliases.includes(toRemove)) {
      isRemoved = true;
      for (let alias of aliases)entriesNameSet.delete(alias);
      return false;
     }
     return true;
    };
    absoluteEntries = absoluteEntries.filter(filterCb);
    relativeEntries = relativeEntries.filter(filterCb);
    return isRemoved;
   };
   let removeByReference = (toRemove)=>{
    let isRemoved = false;
    let filterCb = (entry)=>{
     if (entry.middleware === toRemove) {
      isRemoved = true;
      for (let alias of getAllAliases(entry.name, entry.aliases))entriesNameSet.delete(alias);
      return false;
     }
     return true;
    };
    absoluteEntries = absoluteEntries.filter(filterCb);
    relativeEntries = relativeEntries.filter(filterCb);
    return isRemoved;
   };
   let cloneTo = (toStack)=>{
    absoluteEntries.forEach((entry)=>{
     toStack.add(entry.middleware, {
      ...entry
     });
    });
    relativeEntries.forEach((entry)=>{
     toStack.addRelativeTo(entry.middleware, {
      ...entry
     });
    });
    toStack.identifyOnResolve?.(stack.identifyOnResolve());
    return toStack;
   };
   let expandRelativeMiddlewareList = (from)=>{
    let expandedMiddlewareList = [];
    from.before.forEach((entry)=>{
     if (0 === entry.before.length && 0 === entry.after.length) expandedMiddlewareList.push(entry);
     else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
    });
    expandedMiddlewareList.push(from);
    from.after.reverse().forEach((entry)=>{
     if (0 === entry.before.length && 0 === entry.after.length) expandedMiddlewareList.push(entry);
     else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
    });
    return expandedMiddlewareList;
   };
   let getMiddlewareList = (debug = false)=>{
    let normalizedAbsoluteEntries = [];
    let normalizedRelativeEntries = [];
    let normalizedEntriesNameMap = {};
    absoluteEntries.forEach((entry)=>{
     let normalizedEntry = {
      ...entry,
      before: [],
      after: []
     };
     for (let alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases))normalizedEntriesNameMap[alias] = normalizedEntry;
     normalizedAbsoluteEntries.push(normalizedEntry);
    });
    relativeEntries.forEach((entry)=>{
     let normalizedEntry = {
      ...entry,
      before: [],
      after: []
     };
     for (let alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases))normalizedEntriesNameMap[alias] = normalizedEntry;
     normalizedRelativeEntries.push(normalizedEntry);
    });
    normalizedRelativeEntries.forEach((entry)=>{
     if (entry.toMiddleware) {
      let toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
      if (void 0 === toMiddleware) {
       if (debug) return;
       throw new Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
      }
      if ("after" === entry.relation) toMiddleware.after.push(entry);
      if ("before" === entry.relation) toMiddleware.before.push(entry);
     }
    });
    let mainChain = sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList)=>{
     wholeList.push(...expandedMiddlewareList);
     return wholeList;
    }, []);
    return mainChain;
   };
   let stack = {
    add: (middleware, options = {})=>{
     let { name, override, aliases: _aliases } = options;
     let entry = {
      step: "initialize",
      priority: "normal",
      middleware,
      ...options
     };
     let aliases = getAllAliases(name, _aliases);
     if (aliases.length > 0) {
      if (aliases.some((alias)=>entriesNameSet.has(alias))) {
       if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
       for (let alias of aliases){
        let toOverrideIndex = absoluteEntries.findIndex((entry)=>entry.name === alias || entry.aliases?.some((a)=>a === alias));
        if (-1 === toOverrideIndex) continue;
        let toOverride = absoluteEntries[toOverrideIndex];
        if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
        absoluteEntries.splice(toOverrideIndex, 1);
       }
      }
      for (let alias of aliases)entriesNameSet.add(alias);
     }
     absoluteEntries.push(entry);
    },
    addRelativeTo: (middleware, options)=>{
     let { name, override, aliases: _aliases } = options;
     let entry = {
      middleware,
      ...options
     };
     let aliases = getAllAliases(name, _aliases);
     if (aliases.length > 0) {
      if (aliases.some((alias)=>entriesNameSet.has(alias))) {
       if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
       for (let alias of aliases){
        let toOverrideIndex = relativeEntries.findIndex((entry)=>entry.name === alias || entry.aliases?.some((a)=>a === alias));
        if (-1 === toOverrideIndex) continue;
        let toOverride = relativeEntries[toOverrideIndex];
        if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
        relativeEntries.splice(toOverrideIndex, 1);
       }
      }
      for (let alias of aliases)entriesNameSet.add(alias);
     }
     relativeEntries.push(entry);
    },
    clone: ()=>cloneTo(constructStack()),
    use: (plugin)=>{
     plugin.applyToStack(stack);
    },
    remove: (toRemove)=>{
     if ("string" == typeof toRemove) return removeByName(toRemove);
     return removeByReference(toRemove);
    },
    removeByTag: (toRemove)=>{
     let isRemoved = false;
     let filterCb = (entry)=>{
      let { tags, name, aliases: _aliases } = entry;
      if (tags && tags.includes(toRemove)) {
       let aliases = getAllAliases(name, _aliases);
       for (let alias of aliases)entriesNameSet.delete(alias);
       isRemoved = true;
       return false;
      }
      return true;
     };
     absoluteEntries = absoluteEntries.filter(filterCb);
     relativeEntries = relativeEntries.filter(filterCb);
     return isRemoved;
    },
    concat: (from)=>{
     let cloned = cloneTo(constructStack());
     cloned.use(from);
     cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? false));
     return cloned;
    },
    applyToStack: cloneTo,
    identify: ()=>getMiddlewareList(true).map((mw)=>{
      let step = mw.step ?? mw.relation + " " + mw.toMiddleware;
      return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
     }),
    identifyOnResolve (toggle) {
     if ("boolean" == typeof toggle) identifyOnResolve = toggle;
     return identifyOnResolve;
    },
    resolve: (handler, context)=>{
     for (let middleware of getMiddlewareList().map((entry)=>entry.middleware).reverse())handler = middleware(handler, context);
     if (identifyOnResolve) console.log(stack.identify());
     return handler;
    }
   };
   return stack;
  };
  let stepWeights = {
   initialize: 5,
   serialize: 4,
   build: 3,
   finalizeRequest: 2,
   deserialize: 1
  };
  let priorityWeights = {
   high: 3,
   normal: 2,
   low: 1
  };
 }),
 7545: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N: ()=>NoOpLogger
  });
  class NoOpLogger {
   trace() {}
   debug() {}
   info() {}
   warn() {}
   error() {}
  }
 }),
 6801: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   k: ()=>makeBuilder
  });
  var middleware = __webpack_require__(7418);
  var MiddlewareStack = __webpack_require__(7520);
  var NormalizedSchema = __webpack_require__(5125);
  let SENSITIVE_STRING = "***SensitiveInformation***";
  function schemaLogFilter(schema, data) {
   if (null == data) return data;
   let ns = NormalizedSchema.l1.of(schema);
   if (ns.getMergedTraits().sensitive) return SENSITIVE_STRING;
   if (ns.isListSchema()) {
    let isSensitive = !!ns.getValueSchema().getMergedTraits().sensitive;
    if (isSensitive) return SENSITIVE_STRING;
   } else if (ns.isMapSchema()) {
    let isSensitive = !!ns.getKeySchema().getMergedTraits().sensitive || !!ns.getValueSchema().getMergedTraits().sensitive;
    if (isSensitive) return SENSITIVE_STRING;
   } else if (ns.isStructSchema() && "object" == typeof data) {
    let object = data;
    let newObject = {};
    for (let [member, memberNs] of ns.structIterator())if (null != object[member]) newObject[member] = schemaLogFilter(memberNs, object[member]);
    return newObject;
   }
   return data;
  }
  class Command {
   middlewareStack = (0, MiddlewareStack.o)();
   schema;
   static classBuilder() {
    return new ClassBuilder();
   }
   resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
    for (let mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options))this.middlewareStack.use(mw);
    let stack = clientStack.concat(this.middlewareStack);
    let { logger } = configuration;
    let additionalSmithyContext = additionalContext[middleware.V];
    let handlerExecutionContext = {
     logger,
     clientName,
     commandName,
     inputFilterSensitiveLog,
     outputFilterSensitiveLog,
     ...additionalContext,
     [middleware.V]: {
      ...additionalSmithyContext,
      commandInstance: this,
      ...smithyContext,
      ...options?.metricsRecorder === void 0 ? {} : {
       metricsRecorder: options.metricsRecorder
      }
     }
    };
    let { requestHandler } = configuration;
    let requestOptions = options ?? {};
    if (requestOptions.metricsRecorder) {
     requestOptions = {
      ...requestOptions
     };
     delete requestOptions.metricsRecorder;
    }
    if (smithyContext.eventStream) requestOptions = {
     isEventStream: true,
     ...requestOptions
    };
    return stack.resolve((request)=>requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
   }
  }
  class ClassBuilder {
   _init = ()=>{};
   _ep = {};
   _middlewareFn = ()=>[];
   _commandName = "";
   _clientName = "";
   _additionalContext = {};
   _smithyContext = {};
   _inputFilterSensitiveLog = void 0;
   _outputFilterSensitiveLog = void 0;
   _serializer = null;
   _deserializer = null;
   _operationSchema;
   init(cb) {
    this._init = cb;
   }
   ep(endpointParameterInstructions) {
    this._ep = endpointParameterInstructions;
    return this;
   }
   m(middlewareSupplier) {
    this._middlewareFn = middlewareSupplier;
    return this;
   }
   s(service, operation, smithyContext = {}) {
    this._smithyContext = {
     service,
     operation,
     ...smithyContext
    };
    return this;
   }
   c(additionalContext = {}) {
    this._additionalContext = additionalContext;
    return this;
   }
   n(clientName, commandName) {
    this._clientName = clientName;
    this._commandName = commandName;
    return this;
   }
   f(inputFilter = (_)=>_, outputFilter = (_)=>_) {
    this._inputFilterSensitiveLog = inputFilter;
    this._outputFilterSensitiveLog = outputFilter;
    return this;
   }
   ser(serializer) {
    this._serializer = serializer;
    return this;
   }
   de(deserializer) {
    this._deserializer = deserializer;
    return this;
   }
   sc(operation) {
    this._operationSchema = operation;
    this._smithyContext.operationSchema = operation;
    return this;
   }
   build() {
    let closure = this;
    let CommandRef;
    return CommandRef = class extends Command {
     input;
     static getEndpointParameterInstructions() {
      return closure._ep;
     }
     constructor(...[input]){
      super();
      this.input = input ?? {};
      closure._init(this);
      this.schema = closure._operationSchema;
     }
     resolveMiddleware(stack, configuration, options) {
      let op = closure._operationSchema;
      let input = op?.[4] ?? op?.input;
      let output = op?.[5] ?? op?.output;
      return this.resolveMiddlewareWithContext(stack, configuration, options, {
       CommandCtor: CommandRef,
       middlewareFn: closure._middlewareFn,
       clientName: closure._clientName,
       commandName: closure._commandName,
       inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_)=>_),
       outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_)=>_),
       smithyContext: closure._smithyContext,
       additionalContext: closure._additionalContext
      });
     }
     serialize = closure._serializer;
     deserialize = closure._deserializer;
    };
   }
  }
  function makeBuilder(common, service, name, ep) {
   return function(added, plugins, op, $, smithyContext = {}) {
    let epMerged = Object.assign({}, common, added);
    return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
     let list = plugins.call(this, CommandCtor, clientStack, config, options);
     list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
     return list;
    }).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
   };
  }
 }),
 8702: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   K: ()=>Client
  });
  var _middleware_stack_MiddlewareStack__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7520);
  class Client {
   config;
   middlewareStack = (0, _middleware_stack_MiddlewareStack__WEBPACK_IMPORTED_MODULE_0__.o)();
   initConfig;
   handlers;
   constructor(config){
    this.config = config;
    const { protocol, protocolSettings } = config;
    if (protocolSettings) {
     if ("function" == typeof protocol) config.protocol = new protocol(protocolSettings);
    }
   }
   send(command, optionsOrCb, cb) {
    let options = "function" != typeof optionsOrCb ? optionsOrCb : void 0;
    let callback = "function" == typeof optionsOrCb ? optionsOrCb : cb;
    let useHandlerCache = void 0 === options && true === this.config.cacheMiddleware;
    let handler;
    if (useHandlerCache) {
     if (!this.handlers) this.handlers = new WeakMap();
     let handlers = this.handlers;
     if (handlers.has(command.constructor)) handler = handlers.get(command.constructor);
     else {
      handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
      handlers.set(command.constructor, handler);
     }
    } else {
     delete this.handlers;
     handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
    }
    if (!callback) return handler(command).then((result)=>result.output);
    handler(command).then((result)=>callback(null, result.output), (err)=>callback(err)).catch(()=>{});
   }
   destroy() {
    this.config?.requestHandler?.destroy?.();
    delete this.handlers;
   }
  }
 }),
 479: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>loadConfigsForDefaultMode
  });
  let loadConfigsForDefaultMode = (mode)=>{
   switch(mode){
    case "standard":
     return {
      retryMode: "standard",
      connectionTimeout: 3100
     };
    case "in-region":
     return {
      retryMode: "standard",
      connectionTimeout: 1100
     };
    case "cross-region":
     return {
      retryMode: "standard",
      connectionTimeout: 3100
     };
    case "mobile":
     return {
      retryMode: "standard",
      connectionTimeout: 30000
     };
    default:
     return {};
   }
  };
 }),
 1034: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   I: ()=>emitWarningIfUnsupportedVersion
  });
  let warningEmitted = false;
  let emitWarningIfUnsupportedVersion = (version)=>{
   if (version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16) warningEmitted = true;
  };
 }),
 4667: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   M: ()=>decorateServiceException,
   T: ()=>ServiceException
  });
  class ServiceException extends Error {
   static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
   $fault;
   $response;
   $retryable;
   $metadata;
   constructor(options){
    super(options.message);
    Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
    this.name = options.name;
    this.$fault = options.$fault;
    this.$metadata = options.$metadata;
   }
   static isInstance(value) {
    if (!value) return false;
    let candidate = value;
    return ServiceException.prototype.isPrototypeOf(candidate) || Boolean(candidate.$fault) && Boolean(candidate.$metadata) && ("client" === candidate.$fault || "server" === candidate.$fault);
   }
   static [Symbol.hasInstance](instance) {
    if (!instance) return false;
    let candidate = instance;
    if (this === ServiceException) return ServiceException.isInstance(instance);
    if (ServiceException.isInstance(instance)) {
     if (this.prototype.isPrototypeOf(instance)) return true;
     let targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
     let candidateHasShapeId = false;
     if (targetId) {
      let proto = Object.getPrototypeOf(candidate);
      while(proto && proto !== Object.prototype){
       let ctor = proto.constructor;
       let candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
       if (candidateId) {
        candidateHasShapeId = true;
        if (candidateId === targetId) return true;
       }
       proto = Object.getPrototypeOf(proto);
      }
     }
     if (targetId && candidateHasShapeId) return false;
     let targetName = this.name;
     if (targetName && targetName.length >= 6) {
      if (candidate.name === targetName) return true;
      let proto = Object.getPrototypeOf(candidate);
      while(proto && proto !== Object.prototype){
       let ctorName = proto.constructor?.name;
       if (ctorName && "Error" !== ctorName && ctorName === targetName) return true;
       proto = Object.getPrototypeOf(proto);
      }
     }
    }
    return false;
   }
  }
  let decorateServiceException = (exception, additions = {})=>{
   Object.entries(additions).filter(([, v])=>void 0 !== v).forEach(([k, v])=>{
    if (void 0 == exception[k] || "" === exception[k]) exception[k] = v;
   });
   let message = exception.message || exception.Message || "UnknownError";
   exception.message = message;
   delete exception.Message;
   return exception;
  };
 }),
 6571: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   xA: ()=>getDefaultExtensionConfiguration,
   uv: ()=>resolveDefaultRuntimeConfig
  });
  var hasOwn1 = __webpack_require__(2990);
  var AlgorithmId;
  (function(AlgorithmId) {
   AlgorithmId["MD5"] = "md5";
   AlgorithmId["CRC32"] = "crc32";
   AlgorithmId["CRC32C"] = "crc32c";
   AlgorithmId["SHA1"] = "sha1";
   AlgorithmId["SHA256"] = "sha256";
  })(AlgorithmId || (AlgorithmId = {}));
  let knownAlgorithms = Object.values(AlgorithmId);
  let checksum_getChecksumConfiguration = (runtimeConfig)=>{
   let checksumAlgorithms = [];
   for(let id in AlgorithmId){
    if (!(0, hasOwn1.$)(AlgorithmId, id)) continue;
    let algorithmId = AlgorithmId[id];
    if (void 0 !== runtimeConfig[algorithmId]) checksumAlgorithms.push({
     algorithmId: ()=>algorithmId,
     checksumConstructor: ()=>runtimeConfig[algorithmId]
    });
   }
   for (let [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {}))checksumAlgorithms.push({
    algorithmId: ()=>id,
    checksumConstructor: ()=>ChecksumCtor
   });
   return {
    addChecksumAlgorithm (algo) {
     runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
     let id = algo.algorithmId();
     let ctor = algo.checksumConstructor();
     if (knownAlgorithms.includes(id)) runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor;
     else runtimeConfig.checksumAlgorithms[id] = ctor;
     checksumAlgorithms.push(algo);
    },
    checksumAlgorithms () {
     return checksumAlgorithms;
    }
   };
  };
  let checksum_resolveChecksumRuntimeConfig = (clientConfig)=>{
   let runtimeConfig = {};
   clientConfig.checksumAlgorithms().forEach((checksumAlgorithm)=>{
    let id = checksumAlgorithm.algorithmId();
    if (knownAlgorithms.includes(id)) runtimeConfig[id] = checksumAlgorithm.checksumConstructor();
   });
   return runtimeConfig;
  };
  let getRetryConfiguration = (runtimeConfig)=>({
    setRetryStrategy (retryStrategy) {
     runtimeConfig.retryStrategy = retryStrategy;
    },
    retryStrategy () {
     return runtimeConfig.retryStrategy;
    }
   });
  let resolveRetryRuntimeConfig = (retryStrategyConfiguration)=>{
   let runtimeConfig = {};
   runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
   return runtimeConfig;
  };
  let getDefaultExtensionConfiguration = (runtimeConfig)=>Object.assign(checksum_getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
  let resolveDefaultRuntimeConfig = (config)=>Object.assign(checksum_resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
 }),
 7580: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   e$: ()=>NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS
  });
  var _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9498);
  var _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6402);
  let ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
  let CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
  let NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
   environmentVariableSelector: (env)=>(0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(env, ENV_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.ENV),
   configFileSelector: (profile)=>(0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(profile, CONFIG_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.CONFIG),
   default: false
  };
 }),
 4254: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Ko: ()=>NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS
  });
  var _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9498);
  var _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6402);
  let ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
  let CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
  let NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
   environmentVariableSelector: (env)=>(0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(env, ENV_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.ENV),
   configFileSelector: (profile)=>(0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(profile, CONFIG_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.CONFIG),
   default: false
  };
 }),
 6152: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   GG: ()=>NODE_REGION_CONFIG_OPTIONS,
   zH: ()=>NODE_REGION_CONFIG_FILE_OPTIONS
  });
  var _getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3366);
  let REGION_ENV_NAME = "AWS_REGION";
  let REGION_INI_NAME = "region";
  let NODE_REGION_CONFIG_OPTIONS = {
   environmentVariableSelector: (env)=>env[REGION_ENV_NAME],
   configFileSelector: (profile)=>profile[REGION_INI_NAME],
   default: async ()=>{
    let region = await (0, _getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__.b)();
    if (region) return region;
    throw new Error("Region is missing");
   }
  };
  let NODE_REGION_CONFIG_FILE_OPTIONS = {
   preferredFile: "credentials"
  };
 }),
 3366: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   b: ()=>getInstanceMetadataRegion
  });
  var _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(729);
  let TIMEOUT_MS = 1000;
  let NEG_CACHE_TTL_MS = 60_000;
  let negativeCacheUntil = 0;
  let getInstanceMetadataRegion = async ()=>{
   if (process.env[_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.tn]) return;
   if (Date.now() < negativeCacheUntil) return;
   try {
    let endpoint = resolveImdsEndpoint();
    let token = (await imdsRequest({
     ...endpoint,
     path: _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.EG,
     method: "PUT",
     headers: {
      [_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.nF]: "21600"
     }
    })).toString();
    let region = (await imdsRequest({
     ...endpoint,
     path: _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.FT,
     method: "GET",
     headers: {
      [_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.cC]: token
     }
    })).toString().trim();
    return region || cacheNegativeAndReturnUndefined();
   } catch  {
    return cacheNegativeAndReturnUndefined();
   }
  };
  let cacheNegativeAndReturnUndefined = ()=>{
   negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
  };
  let resolveImdsEndpoint = ()=>{
   let envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
   if (envEndpoint) {
    let url = new URL(envEndpoint);
    return {
     hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
     port: url.port ? Number(url.port) : void 0
    };
   }
   if ("IPv6" === process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE) return {
    hostname: "fd00:ec2::254"
   };
   return {
    hostname: "169.254.169.254"
   };
  };
  let imdsRequest = async (options)=>{
   let { request } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
   return new Promise((resolve, reject)=>{
    let req = request({
     hostname: options.hostname,
     port: options.port,
     path: options.path,
     method: options.method,
     headers: options.headers,
     timeout: TIMEOUT_MS,
     signal: AbortSignal.timeout(TIMEOUT_MS)
    });
    req.on("error", (err)=>{
     reject(err);
     req.destroy();
    });
    req.on("timeout", ()=>{
     reject(new Error("TimeoutError from instance metadata service"));
     req.destroy();
    });
    req.on("response", (res)=>{
     let { statusCode = 400 } = res;
     if (statusCode < 200 || statusCode >= 300) {
      reject(Object.assign(new Error("Error response received from instance metadata service"), {
       statusCode
      }));
      req.destroy();
      return;
     }
     let chunks = [];
     res.on("data", (chunk)=>chunks.push(chunk));
     res.on("end", ()=>{
      resolve(Buffer.concat(chunks));
      req.destroy();
     });
    });
    req.end();
   });
  };
 }),
 7503: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   T: ()=>resolveRegionConfig
  });
  var isValidHostLabel = __webpack_require__(4280);
  let validRegions = new Set();
  let checkRegion = (region, check = isValidHostLabel.X)=>{
   if (validRegions.has(region) || check(region)) validRegions.add(region);
   else if ("*" === region) console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');
   else throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
  };
  let isFipsRegion = (region)=>"string" == typeof region && (region.startsWith("fips-") || region.endsWith("-fips"));
  let getRealRegion = (region)=>isFipsRegion(region) ? [
    "fips-aws-global",
    "aws-fips"
   ].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region;
  let resolveRegionConfig = (input)=>{
   let { region, useFipsEndpoint } = input;
   if (!region) throw new Error("Region is missing");
   return Object.assign(input, {
    region: async ()=>{
     let providedRegion = "function" == typeof region ? await region() : region;
     let realRegion = getRealRegion(providedRegion);
     checkRegion(realRegion);
     return realRegion;
    },
    useFipsEndpoint: async ()=>{
     let providedRegion = "string" == typeof region ? region : await region();
     if (isFipsRegion(providedRegion)) return true;
     return "function" != typeof useFipsEndpoint ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
    }
   });
  };
 }),
 729: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   EG: ()=>IMDS_TOKEN_PATH,
   FT: ()=>IMDS_REGION_PATH,
   J9: ()=>AWS_EXECUTION_ENV,
   RY: ()=>AWS_DEFAULT_REGION_ENV,
   US: ()=>DEFAULTS_MODE_OPTIONS,
   cC: ()=>X_AWS_EC2_METADATA_TOKEN,
   dr: ()=>AWS_REGION_ENV,
   nF: ()=>X_AWS_EC2_METADATA_TOKEN_TTL,
   tn: ()=>ENV_IMDS_DISABLED
  });
  let AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV";
  let AWS_REGION_ENV = "AWS_REGION";
  let AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION";
  let ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
  let DEFAULTS_MODE_OPTIONS = [
   "in-region",
   "cross-region",
   "mobile",
   "standard",
   "legacy"
  ];
  let IMDS_REGION_PATH = "/latest/meta-data/placement/region";
  let IMDS_TOKEN_PATH = "/latest/api/token";
  let X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
  let X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";
 }),
 8234: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   I: ()=>resolveDefaultsModeConfig
  });
  var config = __webpack_require__(6152);
  var getInstanceMetadataRegion = __webpack_require__(3366);
  var configLoader = __webpack_require__(3945);
  var memoize = __webpack_require__(4759);
  var constants = __webpack_require__(729);
  let AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE";
  let AWS_DEFAULTS_MODE_CONFIG = "defaults_mode";
  let NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
   environmentVariableSelector: (env)=>env[AWS_DEFAULTS_MODE_ENV],
   configFileSelector: (profile)=>profile[AWS_DEFAULTS_MODE_CONFIG],
   default: "legacy"
  };
  let resolveDefaultsModeConfig = ({ region = (0, configLoader.Z)(config.GG), defaultsMode = (0, configLoader.Z)(NODE_DEFAULTS_MODE_CONFIG_OPTIONS) } = {})=>(0, memoize.B)(async ()=>{
    let mode = "function" == typeof defaultsMode ? await defaultsMode() : defaultsMode;
    switch(mode?.toLowerCase()){
     case "auto":
      return resolveNodeDefaultsModeAuto(region);
     case "in-region":
     case "cross-region":
     case "mobile":
     case "standard":
     case "legacy":
      return Promise.resolve(mode?.toLocaleLowerCase());
     case void 0:
      return Promise.resolve("legacy");
     default:
      throw new Error(`Invalid parameter for "defaultsMode", expect ${constants.US.join(", ")}, got ${mode}`);
    }
   });
  let resolveNodeDefaultsModeAuto = async (clientRegion)=>{
   if (clientRegion) {
    let resolvedRegion = "function" == typeof clientRegion ? await clientRegion() : clientRegion;
    let inferredRegion = await inferPhysicalRegion();
    if (!inferredRegion) return "standard";
    if (resolvedRegion === inferredRegion) return "in-region";
    return "cross-region";
   }
   return "standard";
  };
  let inferPhysicalRegion = async ()=>{
   if (process.env[constants.J9] && (process.env[constants.dr] || process.env[constants.RY])) return process.env[constants.dr] ?? process.env[constants.RY];
   return (0, getInstanceMetadataRegion.b)();
  };
 }),
 3945: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Z: ()=>loadConfig
  });
  var chain = __webpack_require__(8062);
  var memoize = __webpack_require__(4759);
  var CredentialsProviderError = __webpack_require__(1436);
  function getSelectorName(functionString) {
   try {
    let constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
    constants.delete("CONFIG");
    constants.delete("CONFIG_PREFIX_SEPARATOR");
    constants.delete("ENV");
    return [
     ...constants
    ].join(", ");
   } catch (ignored) {
    return functionString;
   }
  }
  let fromEnv = (envVarSelector, options)=>async ()=>{
    try {
     let config = envVarSelector(process.env, options);
     if (void 0 === config) throw new Error();
     return config;
    } catch (e) {
     throw new CredentialsProviderError.C(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, {
      logger: options?.logger
     });
    }
   };
  var getProfileName = __webpack_require__(2365);
  var loadSharedConfigFiles = __webpack_require__(3692);
  let fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {})=>async ()=>{
    let profile = (0, getProfileName.Bz)(init);
    let { configFile, credentialsFile } = await (0, loadSharedConfigFiles.p)(init);
    let profileFromCredentials = credentialsFile[profile] || {};
    let profileFromConfig = configFile[profile] || {};
    let mergedProfile = "config" === preferredFile ? {
     ...profileFromCredentials,
     ...profileFromConfig
    } : {
     ...profileFromConfig,
     ...profileFromCredentials
    };
    try {
     let cfgFile = "config" === preferredFile ? configFile : credentialsFile;
     let configValue = configSelector(mergedProfile, cfgFile);
     if (void 0 === configValue) throw new Error();
     return configValue;
    } catch (e) {
     throw new CredentialsProviderError.C(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, {
      logger: init.logger
     });
    }
   };
  let fromValue = (staticValue)=>()=>Promise.resolve(staticValue);
  let isFunction = (func)=>"function" == typeof func;
  let fromStatic = (defaultValue)=>isFunction(defaultValue) ? async ()=>await defaultValue() : fromValue(defaultValue);
  let loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {})=>{
   let { signingName, logger } = configuration;
   let envOptions = {
    signingName,
    logger
   };
   return (0, memoize.B)((0, chain.c)(fromEnv(environmentVariableSelector, envOptions), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
  };
 }),
 1436: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   C: ()=>CredentialsProviderError
  });
  var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1342);
  class CredentialsProviderError extends _ProviderError__WEBPACK_IMPORTED_MODULE_0__.m {
   name = "CredentialsProviderError";
   constructor(message, options = true){
    super(message, options);
    Object.setPrototypeOf(this, CredentialsProviderError.prototype);
   }
  }
 }),
 1342: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   m: ()=>ProviderError
  });
  class ProviderError extends Error {
   name = "ProviderError";
   tryNextLink;
   constructor(message, options = true){
    let logger;
    let tryNextLink = true;
    if ("boolean" == typeof options) {
     logger = void 0;
     tryNextLink = options;
    } else if (null != options && "object" == typeof options) {
     logger = options.logger;
     tryNextLink = options.tryNextLink ?? true;
    }
    super(message);
    this.tryNextLink = tryNextLink;
    Object.setPrototypeOf(this, ProviderError.prototype);
    logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
   }
   static from(error, options = true) {
    return Object.assign(new this(error.message, options), error);
   }
  }
 }),
 8062: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   c: ()=>chain
  });
  var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1342);
  let chain = (...providers)=>async ()=>{
    if (0 === providers.length) throw new _ProviderError__WEBPACK_IMPORTED_MODULE_0__.m("No providers in chain");
    let lastProviderError;
    for (let provider of providers)try {
     let credentials = await provider();
     return credentials;
    } catch (err) {
     lastProviderError = err;
     if (err?.tryNextLink) continue;
     throw err;
    }
    throw lastProviderError;
   };
 }),
 4759: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   B: ()=>memoize
  });
  let memoize = (provider, isExpired, requiresRefresh)=>{
   let resolved;
   let pending;
   let hasResult;
   let isConstant = false;
   let coalesceProvider = async ()=>{
    if (!pending) pending = provider();
    try {
     resolved = await pending;
     hasResult = true;
     isConstant = false;
    } finally{
     pending = void 0;
    }
    return resolved;
   };
   if (void 0 === isExpired) return async (options)=>{
    if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
    return resolved;
   };
   return async (options)=>{
    if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
    if (isConstant) return resolved;
    if (requiresRefresh && !requiresRefresh(resolved)) {
     isConstant = true;
     return resolved;
    }
    if (isExpired(resolved)) await coalesceProvider();
    return resolved;
   };
  };
 }),
 6814: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Q: ()=>CONFIG_PREFIX_SEPARATOR
  });
  let CONFIG_PREFIX_SEPARATOR = ".";
 }),
 6184: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   g: ()=>getConfigFilepath
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _getHomeDir__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3901);
  let ENV_CONFIG_PATH = "AWS_CONFIG_FILE";
  let getConfigFilepath = ()=>process.env[ENV_CONFIG_PATH] || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, _getHomeDir__WEBPACK_IMPORTED_MODULE_1__.R)(), ".aws", "config");
 }),
 2365: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bz: ()=>getProfileName
  });
  let ENV_PROFILE = "AWS_PROFILE";
  let DEFAULT_PROFILE = "default";
  let getProfileName = (init)=>init.profile || process.env[ENV_PROFILE] || DEFAULT_PROFILE;
 }),
 3692: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   p: ()=>loadSharedConfigFiles
  });
  var external_node_path_ = __webpack_require__(6760);
  var profile = __webpack_require__(8669);
  var constants = __webpack_require__(6814);
  let getConfigData = (data)=>Object.entries(data).filter(([key])=>{
    let indexOfSeparator = key.indexOf(constants.Q);
    if (-1 === indexOfSeparator) return false;
    return Object.values(profile.I).includes(key.substring(0, indexOfSeparator));
   }).reduce((acc, [key, value])=>{
    let indexOfSeparator = key.indexOf(constants.Q);
    let updatedKey = key.substring(0, indexOfSeparator) === profile.I.PROFILE ? key.substring(indexOfSeparator + 1) : key;
    acc[updatedKey] = value;
    return acc;
   }, {
    ...data.default && {
     default: data.default
    }
   });
  var getConfigFilepath = __webpack_require__(6184);
  var getHomeDir = __webpack_require__(3901);
  let ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE";
  let getCredentialsFilepath = ()=>process.env[ENV_CREDENTIALS_PATH] || (0, external_node_path_.join)((0, getHomeDir.R)(), ".aws", "credentials");
  var parseIni = __webpack_require__(6892);
  var readFile = __webpack_require__(2149);
  let swallowError = ()=>({});
  let loadSharedConfigFiles = async (init = {})=>{
   let { filepath = getCredentialsFilepath(), configFilepath = (0, getConfigFilepath.g)() } = init;
   let homeDir = (0, getHomeDir.R)();
   let relativeHomeDirPrefix = "~/";
   let resolvedFilepath = filepath;
   if (filepath.startsWith(relativeHomeDirPrefix)) resolvedFilepath = (0, external_node_path_.join)(homeDir, filepath.slice(2));
   let resolvedConfigFilepath = configFilepath;
   if (configFilepath.startsWith(relativeHomeDirPrefix)) resolvedConfigFilepath = (0, external_node_path_.join)(homeDir, configFilepath.slice(2));
   let parsedFiles = await Promise.all([
    (0, readFile.TA)(resolvedConfigFilepath, {
     ignoreCache: init.ignoreCache
    }).then(parseIni.A).then(getConfigData).catch(swallowError),
    (0, readFile.TA)(resolvedFilepath, {
     ignoreCache: init.ignoreCache
    }).then(parseIni.A).catch(swallowError)
   ]);
   return {
    configFile: parsedFiles[0],
    credentialsFile: parsedFiles[1]
   };
  };
 }),
 6892: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A: ()=>parseIni
  });
  var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
  var _constants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6814);
  let prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
  let profileNameBlockList = [
   "__proto__",
   "profile __proto__"
  ];
  let parseIni = (iniData)=>{
   let map = {};
   let currentSection;
   let currentSubSection;
   for (let iniLine of iniData.split(/\r?\n/)){
    let trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
    let isSection = "[" === trimmedLine[0] && "]" === trimmedLine[trimmedLine.length - 1];
    if (isSection) {
     currentSection = void 0;
     currentSubSection = void 0;
     let sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
     let matches = prefixKeyRegex.exec(sectionName);
     if (matches) {
      let [, prefix, , name] = matches;
      if (Object.values(_smithy_types__WEBPACK_IMPORTED_MODULE_0__.I).includes(prefix)) currentSection = [
       prefix,
       name
      ].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q);
     } else currentSection = sectionName;
     if (profileNameBlockList.includes(sectionName)) throw new Error(`Found invalid profile name "${sectionName}"`);
    } else if (currentSection) {
     let indexOfEqualsSign = trimmedLine.indexOf("=");
     if (![
      0,
      -1
     ].includes(indexOfEqualsSign)) {
      let [name, value] = [
       trimmedLine.substring(0, indexOfEqualsSign).trim(),
       trimmedLine.substring(indexOfEqualsSign + 1).trim()
      ];
      if ("" === value) currentSubSection = name;
      else {
       if (currentSubSection && iniLine.trimStart() === iniLine) currentSubSection = void 0;
       map[currentSection] = map[currentSection] || {};
       let key = currentSubSection ? [
        currentSubSection,
        name
       ].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q) : name;
       map[currentSection][key] = value;
      }
     }
    }
   }
   return map;
  };
 }),
 2149: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Jj: ()=>fileIntercept,
   TA: ()=>readFile
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  let filePromises = {};
  let fileIntercept = {};
  let readFile = (path, options)=>{
   if (void 0 !== fileIntercept[path]) return fileIntercept[path];
   if (!filePromises[path] || options?.ignoreCache) filePromises[path] = (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
   return filePromises[path];
  };
 }),
 9498: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Q: ()=>booleanSelector
  });
  let booleanSelector = (obj, key, type)=>{
   if (!(key in obj)) return;
   if ("true" === obj[key]) return true;
   if ("false" === obj[key]) return false;
   throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
  };
 }),
 6402: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   c: ()=>SelectorType
  });
  var SelectorType;
  (function(SelectorType) {
   SelectorType["ENV"] = "env";
   SelectorType["CONFIG"] = "shared config entry";
  })(SelectorType || (SelectorType = {}));
 }),
 4172: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   rD: ()=>getEndpointPlugin,
   Co: ()=>resolveEndpointConfig
  });
  var configLoader = __webpack_require__(3945);
  var constants = __webpack_require__(6814);
  let ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
  let CONFIG_ENDPOINT_URL = "endpoint_url";
  let getEndpointUrlConfig = (serviceId)=>({
    environmentVariableSelector: (env)=>{
     let serviceSuffixParts = serviceId.split(" ").map((w)=>w.toUpperCase());
     let serviceEndpointUrl = env[[
      ENV_ENDPOINT_URL,
      ...serviceSuffixParts
     ].join("_")];
     if (serviceEndpointUrl) return serviceEndpointUrl;
     let endpointUrl = env[ENV_ENDPOINT_URL];
     if (endpointUrl) return endpointUrl;
    },
    configFileSelector: (profile, config)=>{
     if (profile.services) {
      let servicesSectionKey = [
       "services",
       profile.services
      ].join(constants.Q);
      if (!config || !config[servicesSectionKey]) throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
      let servicesSection = config[servicesSectionKey];
      let servicePrefixParts = serviceId.split(" ").map((w)=>w.toLowerCase());
      let endpointUrl = servicesSection[[
       servicePrefixParts.join("_"),
       CONFIG_ENDPOINT_URL
      ].join(constants.Q)];
      if (endpointUrl) return endpointUrl;
     }
     let endpointUrl = profile[CONFIG_ENDPOINT_URL];
     if (endpointUrl) return endpointUrl;
    },
    default: void 0
   });
  var booleanSelector = __webpack_require__(9498);
  var types = __webpack_require__(6402);
  let ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
  let CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = "ignore_configured_endpoint_urls";
  let ignoreConfiguredEndpointUrlsConfigSelectors = {
   environmentVariableSelector: (env)=>(0, booleanSelector.Q)(env, ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, types.c.ENV),
   configFileSelector: (profile)=>(0, booleanSelector.Q)(profile, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, types.c.CONFIG),
   default: false
  };
  let getEndpointFromConfig = async (serviceId)=>{
   let ignore = await (0, configLoader.Z)(ignoreConfiguredEndpointUrlsConfigSelectors)();
   if (ignore) return;
   return (0, configLoader.Z)(getEndpointUrlConfig(serviceId ?? ""))();
  };
  var adaptors_getEndpointFromInstructions = __webpack_require__(7436);
  var getSmithyContext = __webpack_require__(8743);
  function setFeature(context, feature, value) {
   if (context.__smithy_context) {
    if (!context.__smithy_context.features) context.__smithy_context.features = {};
   } else context.__smithy_context = {
    features: {}
   };
   context.__smithy_context.features[feature] = value;
  }
  function bindEndpointMiddleware(getEndpointFromConfig) {
   let getEndpointFromInstructions = (0, adaptors_getEndpointFromInstructions.g)(getEndpointFromConfig);
   return ({ config, instructions })=>(next, context)=>async (args)=>{
      if (config.isCustomEndpoint) setFeature(context, "ENDPOINT_OVERRIDE", "N");
      let endpoint = await getEndpointFromInstructions(args.input, {
       getEndpointParameterInstructions () {
        return instructions;
       }
      }, {
       ...config
      }, context);
      context.endpointV2 = endpoint;
      context.authSchemes = endpoint.properties?.authSchemes;
      let authScheme = context.authSchemes?.[0];
      if (authScheme) {
       context["signing_region"] = authScheme.signingRegion;
       context["signing_service"] = authScheme.signingName;
       let smithyContext = (0, getSmithyContext.u)(context);
       let httpAuthOption = smithyContext?.selectedHttpAuthScheme?.httpAuthOption;
       if (httpAuthOption) httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
        signing_region: authScheme.signingRegion,
        signingRegion: authScheme.signingRegion,
        signing_service: authScheme.signingName,
        signingName: authScheme.signingName,
        signingRegionSet: authScheme.signingRegionSet
       }, authScheme.properties);
      }
      return next({
       ...args
      });
     };
  }
  let serializerMiddlewareOption = {
   name: "serializerMiddleware",
   step: "serialize",
   tags: [
    "SERIALIZER"
   ],
   override: true
  };
  let endpointMiddlewareOptions = {
   step: "serialize",
   tags: [
    "ENDPOINT_PARAMETERS",
    "ENDPOINT_V2",
    "ENDPOINT"
   ],
   name: "endpointV2Middleware",
   override: true,
   relation: "before",
   toMiddleware: serializerMiddlewareOption.name
  };
  function bindGetEndpointPlugin(getEndpointFromConfig) {
   let endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
   return (config, instructions)=>({
     applyToStack: (clientStack)=>{
      clientStack.addRelativeTo(endpointMiddleware({
       config,
       instructions
      }), endpointMiddlewareOptions);
     }
    });
  }
  var normalizeProvider = __webpack_require__(9362);
  var toEndpointV1 = __webpack_require__(3055);
  function bindResolveEndpointConfig(getEndpointFromConfig) {
   return (input)=>{
    let tls = input.tls ?? true;
    let { endpoint, useDualstackEndpoint, useFipsEndpoint } = input;
    let customEndpointProvider = null != endpoint ? async ()=>(0, toEndpointV1.a)(await (0, normalizeProvider.t)(endpoint)()) : void 0;
    let isCustomEndpoint = !!endpoint;
    let resolvedConfig = Object.assign(input, {
     endpoint: customEndpointProvider,
     tls,
     isCustomEndpoint,
     useDualstackEndpoint: (0, normalizeProvider.t)(useDualstackEndpoint ?? false),
     useFipsEndpoint: (0, normalizeProvider.t)(useFipsEndpoint ?? false),
     ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
    });
    let configuredEndpointPromise;
    resolvedConfig.serviceConfiguredEndpoint = async ()=>{
     if (input.serviceId && !configuredEndpointPromise) configuredEndpointPromise = getEndpointFromConfig(input.serviceId);
     return configuredEndpointPromise;
    };
    return resolvedConfig;
   };
  }
  (0, adaptors_getEndpointFromInstructions.g)(getEndpointFromConfig);
  let resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig);
  bindEndpointMiddleware(getEndpointFromConfig);
  let getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);
 }),
 7436: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   g: ()=>bindGetEndpointFromInstructions,
   x: ()=>resolveParams
  });
  let resolveParamsForS3 = async (endpointParams)=>{
   let bucket = endpointParams?.Bucket || "";
   if ("string" == typeof endpointParams.Bucket) endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
   if (isArnBucketName(bucket)) {
    if (true === endpointParams.ForcePathStyle) throw new Error("Path-style addressing cannot be used with ARN buckets");
   } else if (!isDnsCompatibleBucketName(bucket) || -1 !== bucket.indexOf(".") && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) endpointParams.ForcePathStyle = true;
   if (endpointParams.DisableMultiRegionAccessPoints) {
    endpointParams.disableMultiRegionAccessPoints = true;
    endpointParams.DisableMRAP = true;
   }
   return endpointParams;
  };
  let DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
  let IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
  let DOTS_PATTERN = /\.\./;
  let isDnsCompatibleBucketName = (bucketName)=>DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName);
  let isArnBucketName = (bucketName)=>{
   let [arn, partition, service, , , bucket] = bucketName.split(":");
   let isArn = "arn" === arn && bucketName.split(":").length >= 6;
   let isValidArn = Boolean(isArn && partition && service && bucket);
   if (isArn && !isValidArn) throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
   return isValidArn;
  };
  let createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = false)=>{
   let configProvider = async ()=>{
    let configValue;
    if (isClientContextParam) {
     let clientContextParams = config.clientContextParams;
     let nestedValue = clientContextParams?.[configKey];
     configValue = nestedValue ?? config[configKey] ?? config[canonicalEndpointParamKey];
    } else configValue = config[configKey] ?? config[canonicalEndpointParamKey];
    if ("function" == typeof configValue) return configValue();
    return configValue;
   };
   if ("credentialScope" === configKey || "CredentialScope" === canonicalEndpointParamKey) return async ()=>{
    let credentials = "function" == typeof config.credentials ? await config.credentials() : config.credentials;
    let configValue = credentials?.credentialScope ?? credentials?.CredentialScope;
    return configValue;
   };
   if ("accountId" === configKey || "AccountId" === canonicalEndpointParamKey) return async ()=>{
    let credentials = "function" == typeof config.credentials ? await config.credentials() : config.credentials;
    let configValue = credentials?.accountId ?? credentials?.AccountId;
    return configValue;
   };
   if ("endpoint" === configKey || "endpoint" === canonicalEndpointParamKey) return async ()=>{
    if (false === config.isCustomEndpoint) return;
    let endpoint = await configProvider();
    if (endpoint && "object" == typeof endpoint) {
     if ("url" in endpoint) return endpoint.url.href;
     if ("hostname" in endpoint) {
      let { protocol, hostname, port, path } = endpoint;
      return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
     }
    }
    return endpoint;
   };
   return configProvider;
  };
  var toEndpointV1 = __webpack_require__(3055);
  function bindGetEndpointFromInstructions(getEndpointFromConfig) {
   return async (commandInput, instructionsSupplier, clientConfig, context)=>{
    if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
     let endpointFromConfig;
     endpointFromConfig = clientConfig.serviceConfiguredEndpoint ? await clientConfig.serviceConfiguredEndpoint() : await getEndpointFromConfig(clientConfig.serviceId);
     if (endpointFromConfig) {
      clientConfig.endpoint = ()=>Promise.resolve((0, toEndpointV1.a)(endpointFromConfig));
      clientConfig.isCustomEndpoint = true;
      context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
     }
    }
    let endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
    if ("function" != typeof clientConfig.endpointProvider) throw new Error("config.endpointProvider is not set.");
    let endpoint = clientConfig.endpointProvider(endpointParams, context);
    if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
     let customEndpoint = await clientConfig.endpoint();
     if (customEndpoint?.headers) {
      endpoint.headers ??= {};
      for (let [name, value] of Object.entries(customEndpoint.headers))endpoint.headers[name] = Array.isArray(value) ? value : [
       value
      ];
     }
    }
    return endpoint;
   };
  }
  let resolveParams = async (commandInput, instructionsSupplier, clientConfig)=>{
   let endpointParams = {};
   let instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
   for (let [name, instruction] of Object.entries(instructions))switch(instruction.type){
    case "staticContextParams":
     endpointParams[name] = instruction.value;
     break;
    case "contextParams":
     endpointParams[name] = commandInput[instruction.name];
     break;
    case "clientContextParams":
    case "builtInParams":
     endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, "builtInParams" !== instruction.type)();
     break;
    case "operationContextParams":
     endpointParams[name] = instruction.get(commandInput);
     break;
    default:
     throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
   }
   if (0 === Object.keys(instructions).length) Object.assign(endpointParams, clientConfig);
   if ("s3" === String(clientConfig.serviceId).toLowerCase()) await resolveParamsForS3(endpointParams);
   return endpointParams;
  };
 }),
 5258: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   d: ()=>BinaryDecisionDiagram
  });
  class BinaryDecisionDiagram {
   nodes;
   root;
   conditions;
   results;
   constructor(bdd, root, conditions, results){
    this.nodes = bdd;
    this.root = root;
    this.conditions = conditions;
    this.results = results;
   }
   static from(bdd, root, conditions, results) {
    return new BinaryDecisionDiagram(bdd, root, conditions, results);
   }
  }
 }),
 8479: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   k: ()=>EndpointCache
  });
  class EndpointCache {
   capacity;
   data = new Map();
   parameters = [];
   constructor({ size, params }){
    this.capacity = size ?? 50;
    if (params) this.parameters = params;
   }
   get(endpointParams, resolver) {
    let key = this.hash(endpointParams);
    if (false === key) return resolver();
    if (!this.data.has(key)) {
     if (this.data.size > this.capacity + 10) {
      let keys = this.data.keys();
      let i = 0;
      while(true){
       let { value, done } = keys.next();
       this.data.delete(value);
       if (done || ++i > 10) break;
      }
     }
     this.data.set(key, resolver());
    }
    return this.data.get(key);
   }
   size() {
    return this.data.size;
   }
   hash(endpointParams) {
    let buffer = "";
    let { parameters } = this;
    if (0 === parameters.length) return false;
    for (let param of parameters){
     let raw = endpointParams[param];
     let val = null == raw ? "\0" : String(raw);
     if (val.includes("|;")) return false;
     buffer += val + "|;";
    }
    return buffer;
   }
  }
 }),
 7009: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   c: ()=>decideEndpoint
  });
  class EndpointError extends Error {
   constructor(message){
    super(message);
    this.name = "EndpointError";
   }
  }
  let debugId = "endpoints";
  function toDebugString(input) {
   if ("object" != typeof input || null == input) return input;
   if ("ref" in input) return `$${toDebugString(input.ref)}`;
   if ("fn" in input) return `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})`;
   return JSON.stringify(input, null, 2);
  }
  var customEndpointFunctions = __webpack_require__(1046);
  let booleanEquals = (value1, value2)=>value1 === value2;
  function coalesce(...args) {
   for (let arg of args)if (null != arg) return arg;
  }
  let getAttrPathList = (path)=>{
   let parts = path.split(".");
   let pathList = [];
   for (let part of parts){
    let squareBracketIndex = part.indexOf("[");
    if (-1 !== squareBracketIndex) {
     if (part.indexOf("]") !== part.length - 1) throw new EndpointError(`Path: '${path}' does not end with ']'`);
     let arrayIndex = part.slice(squareBracketIndex + 1, -1);
     if (Number.isNaN(parseInt(arrayIndex))) throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
     if (0 !== squareBracketIndex) pathList.push(part.slice(0, squareBracketIndex));
     pathList.push(arrayIndex);
    } else pathList.push(part);
   }
   return pathList;
  };
  let getAttr = (value, path)=>getAttrPathList(path).reduce((acc, index)=>{
    if ("object" != typeof acc) throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
    if (Array.isArray(acc)) {
     let i = parseInt(index);
     return acc[i < 0 ? acc.length + i : i];
    }
    return acc[index];
   }, value);
  let isSet = (value)=>null != value;
  var isValidHostLabel = __webpack_require__(4280);
  function ite(condition, trueValue, falseValue) {
   return condition ? trueValue : falseValue;
  }
  let not = (value)=>!value;
  var EndpointURLScheme;
  (function(EndpointURLScheme) {
   EndpointURLScheme["HTTP"] = "http";
   EndpointURLScheme["HTTPS"] = "https";
  })(EndpointURLScheme || (EndpointURLScheme = {}));
  var isIpAddress = __webpack_require__(6676);
  let DEFAULT_PORTS = {
   [EndpointURLScheme.HTTP]: 80,
   [EndpointURLScheme.HTTPS]: 443
  };
  let parseURL = (value)=>{
   let whatwgURL = (()=>{
    try {
     if (value instanceof URL) return value;
     if ("object" == typeof value && "hostname" in value) {
      let { hostname, port, protocol = "", path = "", query = {} } = value;
      let url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ""}${path}`);
      url.search = Object.entries(query).map(([k, v])=>`${k}=${v}`).join("&");
      return url;
     }
     return new URL(value);
    } catch (ignored) {
     return null;
    }
   })();
   if (!whatwgURL) {
    console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
    return null;
   }
   let urlString = whatwgURL.href;
   let { host, hostname, pathname, protocol, search } = whatwgURL;
   if (search) return null;
   let scheme = protocol.slice(0, -1);
   if (!Object.values(EndpointURLScheme).includes(scheme)) return null;
   let isIp = (0, isIpAddress.o)(hostname);
   let inputContainsDefaultPort = urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || "string" == typeof value && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`);
   let authority = `${host}${inputContainsDefaultPort ? `:${DEFAULT_PORTS[scheme]}` : ""}`;
   return {
    scheme,
    authority,
    path: pathname,
    normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
    isIp
   };
  };
  function split(value, delimiter, limit) {
   if (1 === limit) return [
    value
   ];
   if ("" === value) return [
    ""
   ];
   let parts = value.split(delimiter);
   if (0 === limit) return parts;
   return parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
  }
  let stringEquals = (value1, value2)=>value1 === value2;
  let substring = (input, start, stop, reverse)=>{
   if (null == input || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) return null;
   if (!reverse) return input.substring(start, stop);
   return input.substring(input.length - stop, input.length - start);
  };
  let uriEncode = (value)=>encodeURIComponent(value).replace(/[!*'()]/g, (c)=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  let endpointFunctions = {
   booleanEquals: booleanEquals,
   coalesce: coalesce,
   getAttr: getAttr,
   isSet: isSet,
   isValidHostLabel: isValidHostLabel.X,
   ite: ite,
   not: not,
   parseURL: parseURL,
   split: split,
   stringEquals: stringEquals,
   substring: substring,
   uriEncode: uriEncode
  };
  let evaluateTemplate = (template, options)=>{
   let evaluatedTemplateArr = [];
   let { referenceRecord, endpointParams } = options;
   let currentIndex = 0;
   while(currentIndex < template.length){
    let openingBraceIndex = template.indexOf("{", currentIndex);
    if (-1 === openingBraceIndex) {
     evaluatedTemplateArr.push(template.slice(currentIndex));
     break;
    }
    evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
    let closingBraceIndex = template.indexOf("}", openingBraceIndex);
    if (-1 === closingBraceIndex) {
     evaluatedTemplateArr.push(template.slice(openingBraceIndex));
     break;
    }
    if ("{" === template[openingBraceIndex + 1] && "}" === template[closingBraceIndex + 1]) {
     evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
     currentIndex = closingBraceIndex + 2;
    }
    let parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
    if (parameterName.includes("#")) {
     let [refName, attrName] = parameterName.split("#");
     evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
    } else evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
    currentIndex = closingBraceIndex + 1;
   }
   return evaluatedTemplateArr.join("");
  };
  let getReferenceValue = ({ ref }, options)=>options.referenceRecord[ref] ?? options.endpointParams[ref];
  let evaluateExpression = (obj, keyName, options)=>{
   if ("string" == typeof obj) return evaluateTemplate(obj, options);
   if (obj["fn"]) return group.callFunction(obj, options);
   if (obj["ref"]) return getReferenceValue(obj, options);
   throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
  };
  let callFunction = ({ fn, argv }, options)=>{
   let evaluatedArgs = Array(argv.length);
   for(let i = 0; i < evaluatedArgs.length; ++i){
    let arg = argv[i];
    if ("boolean" == typeof arg || "number" == typeof arg) evaluatedArgs[i] = arg;
    else evaluatedArgs[i] = group.evaluateExpression(arg, "arg", options);
   }
   let namespaceSeparatorIndex = fn.indexOf(".");
   if (-1 !== namespaceSeparatorIndex) {
    let namespaceFunctions = customEndpointFunctions.m[fn.slice(0, namespaceSeparatorIndex)];
    let customFunction = namespaceFunctions?.[fn.slice(namespaceSeparatorIndex + 1)];
    if ("function" == typeof customFunction) return customFunction(...evaluatedArgs);
   }
   let callable = endpointFunctions[fn];
   if ("function" == typeof callable) return callable(...evaluatedArgs);
   throw new Error(`function ${fn} not loaded in endpointFunctions.`);
  };
  let group = {
   evaluateExpression,
   callFunction
  };
  let evaluateCondition = (condition, options)=>{
   let { assign } = condition;
   if (assign && assign in options.referenceRecord) throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
   let value = callFunction(condition, options);
   options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
   let result = "" === value ? true : !!value;
   if (null != assign) return {
    result,
    toAssign: {
     name: assign,
     value
    }
   };
   return {
    result
   };
  };
  let getEndpointHeaders = (headers, options)=>Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal])=>{
    acc[headerKey] = headerVal.map((headerValEntry)=>{
     let processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
     if ("string" != typeof processedExpr) throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
     return processedExpr;
    });
    return acc;
   }, {});
  let getEndpointProperties = (properties, options)=>Object.entries(properties).reduce((acc, [propertyKey, propertyVal])=>{
    acc[propertyKey] = getEndpointProperties_group.getEndpointProperty(propertyVal, options);
    return acc;
   }, {});
  let getEndpointProperty = (property, options)=>{
   if (Array.isArray(property)) return property.map((propertyEntry)=>getEndpointProperty(propertyEntry, options));
   switch(typeof property){
    case "string":
     return evaluateTemplate(property, options);
    case "object":
     if (null === property) throw new EndpointError(`Unexpected endpoint property: ${property}`);
     return getEndpointProperties_group.getEndpointProperties(property, options);
    case "boolean":
     return property;
    default:
     throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
   }
  };
  let getEndpointProperties_group = {
   getEndpointProperty,
   getEndpointProperties
  };
  let getEndpointUrl = (endpointUrl, options)=>{
   let expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
   if ("string" == typeof expression) try {
    return new URL(expression);
   } catch (error) {
    console.error(`Failed to construct URL with ${expression}`, error);
    throw error;
   }
   throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
  };
  let RESULT = 100_000_000;
  let decideEndpoint = (bdd, options)=>{
   let { nodes, root, results, conditions } = bdd;
   let ref = root;
   let referenceRecord = {};
   let closure = {
    referenceRecord,
    endpointParams: options.endpointParams,
    logger: options.logger
   };
   while(1 !== ref && -1 !== ref && ref < RESULT){
    let node_i = 3 * (Math.abs(ref) - 1);
    let [condition_i, highRef, lowRef] = [
     nodes[node_i],
     nodes[node_i + 1],
     nodes[node_i + 2]
    ];
    let [fn, argv, assign] = conditions[condition_i];
    let evaluation = evaluateCondition({
     fn,
     assign,
     argv
    }, closure);
    if (evaluation.toAssign) {
     let { name, value } = evaluation.toAssign;
     referenceRecord[name] = value;
    }
    ref = ref >= 0 === evaluation.result ? highRef : lowRef;
   }
   if (ref >= RESULT) {
    let result = results[ref - RESULT];
    if (-1 === result[0]) {
     let [, errorExpression] = result;
     throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
    }
    let [url, properties, headers] = result;
    return {
     url: getEndpointUrl(url, closure),
     properties: getEndpointProperties(properties, closure),
     headers: getEndpointHeaders(headers ?? {}, closure)
    };
   }
   throw new EndpointError("No matching endpoint.");
  };
 }),
 6676: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   o: ()=>isIpAddress
  });
  let IP_V4_REGEX = new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$");
  let isIpAddress = (value)=>IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]");
 }),
 1046: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   m: ()=>customEndpointFunctions
  });
  let customEndpointFunctions = {};
 }),
 9133: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   t: ()=>HttpProtocol
  });
  var hasOwn1 = __webpack_require__(2990);
  var TypeRegistry = __webpack_require__(5629);
  var NormalizedSchema = __webpack_require__(5125);
  var translateTraits = __webpack_require__(4844);
  var httpRequest = __webpack_require__(9725);
  var httpResponse = __webpack_require__(5401);
  function isValidHostname(hostname) {
   let hostPattern = /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/;
   return hostPattern.test(hostname);
  }
  var SerdeContext = __webpack_require__(5506);
  class HttpProtocol extends SerdeContext.f {
   options;
   compositeErrorRegistry;
   constructor(options){
    super();
    this.options = options;
    this.compositeErrorRegistry = new TypeRegistry.O(options.defaultNamespace);
    for (const etr of options.errorTypeRegistries ?? [])this.compositeErrorRegistry.copyFrom(etr);
   }
   getRequestType() {
    return httpRequest.K;
   }
   getResponseType() {
    return httpResponse.c;
   }
   setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
    this.serializer.setSerdeContext(serdeContext);
    this.deserializer.setSerdeContext(serdeContext);
    if (this.getPayloadCodec()) this.getPayloadCodec().setSerdeContext(serdeContext);
   }
   updateServiceEndpoint(request, endpoint) {
    if ("url" in endpoint) {
     request.protocol = endpoint.url.protocol;
     request.hostname = endpoint.url.hostname;
     request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0;
     request.path = endpoint.url.pathname;
     request.fragment = endpoint.url.hash || void 0;
     request.username = endpoint.url.username || void 0;
     request.password = endpoint.url.password || void 0;
     if (!request.query) request.query = {};
     for (let [k, v] of endpoint.url.searchParams.entries())request.query[k] = v;
     if (endpoint.headers) {
      for(let name in endpoint.headers)if ((0, hasOwn1.$)(endpoint.headers, name)) request.headers[name] = endpoint.headers[name].join(", ");
     }
     return request;
    }
    request.protocol = endpoint.protocol;
    request.hostname = endpoint.hostname;
    request.port = endpoint.port ? Number(endpoint.port) : void 0;
    request.path = endpoint.path;
    request.query = {
     ...endpoint.query
    };
    if (endpoint.headers) {
     for(let name in endpoint.headers)if ((0, hasOwn1.$)(endpoint.headers, name)) request.headers[name] = endpoint.headers[name];
    }
    return request;
   }
   setHostPrefix(request, operationSchema, input) {
    if (this.serdeContext?.disableHostPrefix) return;
    let inputNs = NormalizedSchema.l1.of(operationSchema.input);
    let opTraits = (0, translateTraits.c)(operationSchema.traits ?? {});
    if (opTraits.endpoint) {
     let hostPrefix = opTraits.endpoint?.[0];
     if ("string" == typeof hostPrefix) {
      for (let [name, member] of inputNs.structIterator()){
       if (!member.getMergedTraits().hostLabel) continue;
       let replacement = input[name];
       if ("string" != typeof replacement) throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
       hostPrefix = hostPrefix.replace(`{${name}}`, replacement);
      }
      request.hostname = hostPrefix + request.hostname;
      if (!isValidHostname(request.hostname)) throw new Error(`[${request.hostname}] is not a valid hostname.`);
     }
    }
   }
   deserializeMetadata(output) {
    return {
     httpStatusCode: output.statusCode,
     requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
     extendedRequestId: output.headers["x-amz-id-2"],
     cfId: output.headers["x-amz-cf-id"]
    };
   }
   resolveError(name, namespaces, registries) {
    let defaultErrorSchema = [
     -3,
     "",
     "Error",
     0,
     [],
     [],
     0
    ];
    let schema;
    for (let registry of registries)for (let ns of namespaces)try {
     schema = "*" === ns ? registry.getSchema(name) : registry.getSchema(ns + "#" + name);
     let errorCtor = registry.getErrorCtor(schema);
     if (errorCtor) return [
      schema,
      errorCtor,
      "modeled"
     ];
     {
      let syntheticErrorSchema = registry.getBaseException();
      if (syntheticErrorSchema) {
       let syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
       if (syntheticErrorCtor) return [
        schema,
        syntheticErrorCtor,
        "synthetic"
       ];
      }
     }
    } catch (ignored) {}
    for (let registry of registries){
     let syntheticErrorSchema = registry.getBaseException();
     if (syntheticErrorSchema) {
      let syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
      if (syntheticErrorCtor) return [
       syntheticErrorSchema,
       syntheticErrorCtor,
       "synthetic"
      ];
     }
    }
    return [
     defaultErrorSchema,
     Error,
     "native"
    ];
   }
   async serializeEventStream({ eventStream, requestSchema, initialRequest }) {
    let eventStreamSerde = await this.loadEventStreamCapability();
    return eventStreamSerde.serializeEventStream({
     eventStream,
     requestSchema,
     initialRequest
    });
   }
   async deserializeEventStream({ response, responseSchema, initialResponseContainer }) {
    let eventStreamSerde = await this.loadEventStreamCapability();
    return eventStreamSerde.deserializeEventStream({
     response,
     responseSchema,
     initialResponseContainer
    });
   }
   async loadEventStreamCapability() {
    let { EventStreamSerde, eventStreamSerdeProvider } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 6760, 23));
    let marshaller = this.resolveEventStreamMarshaller(eventStreamSerdeProvider);
    return new EventStreamSerde({
     marshaller,
     serializer: this.serializer,
     deserializer: this.deserializer,
     serdeContext: this.serdeContext,
     defaultContentType: this.getDefaultContentType(),
     compositeErrorRegistry: this.compositeErrorRegistry
    });
   }
   getDefaultContentType() {
    throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
   }
   async deserializeHttpMessage(schema, context, response, arg4, arg5) {
    return [];
   }
   getEventStreamMarshaller() {
    let context = this.serdeContext;
    if (!context.eventStreamMarshaller) throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
    return context.eventStreamMarshaller;
   }
   resolveEventStreamMarshaller(importedProvider) {
    let context = this.serdeContext;
    if (context.eventStreamMarshaller) return context.eventStreamMarshaller;
    return importedProvider(this.serdeContext);
   }
  }
 }),
 5715: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   M: ()=>RpcProtocol
  });
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2990);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5125);
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9725);
  var _HttpProtocol__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9133);
  var _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9620);
  class RpcProtocol extends _HttpProtocol__WEBPACK_IMPORTED_MODULE_0__.t {
   async serializeRequest(operationSchema, _input, context) {
    let serializer = this.serializer;
    let query = {};
    let headers = {};
    let endpoint = await context.endpoint();
    let ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__.l1.of(operationSchema?.input);
    let schema = ns.getSchema();
    let payload;
    let input = _input && "object" == typeof _input ? _input : {};
    let request = new _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__.K({
     protocol: "",
     hostname: "",
     port: void 0,
     path: "/",
     fragment: void 0,
     query: query,
     headers: headers,
     body: void 0
    });
    if (endpoint) {
     this.updateServiceEndpoint(request, endpoint);
     this.setHostPrefix(request, operationSchema, input);
    }
    if (input) {
     let eventStreamMember = ns.getEventStreamMember();
     if (eventStreamMember) {
      if (input[eventStreamMember]) {
       let initialRequest = {};
       for (let [memberName] of ns.structIterator())if (memberName !== eventStreamMember && null != input[memberName]) initialRequest[memberName] = input[memberName];
       payload = await this.serializeEventStream({
        eventStream: input[eventStreamMember],
        requestSchema: ns,
        initialRequest
       });
      }
     } else {
      serializer.write(schema, input);
      payload = serializer.flush();
     }
    }
    request.headers = Object.assign(request.headers, headers);
    request.query = query;
    request.body = payload;
    request.method = "POST";
    return request;
   }
   async deserializeResponse(operationSchema, context, response) {
    let deserializer = this.deserializer;
    let ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__.l1.of(operationSchema.output);
    let dataObject = {};
    if (response.statusCode >= 300) {
     let bytes = await (0, _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__.P)(response.body, context);
     if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
     await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
     throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
    }
    for(let header in response.headers){
     if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_4__.$)(response.headers, header)) continue;
     let value = response.headers[header];
     delete response.headers[header];
     response.headers[header.toLowerCase()] = value;
    }
    let eventStreamMember = ns.getEventStreamMember();
    if (eventStreamMember) dataObject[eventStreamMember] = await this.deserializeEventStream({
     response,
     responseSchema: ns,
     initialResponseContainer: dataObject
    });
    else {
     let bytes = await (0, _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__.P)(response.body, context);
     if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(ns, bytes));
    }
    dataObject.$metadata = this.deserializeMetadata(response);
    return dataObject;
   }
  }
 }),
 5506: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   f: ()=>SerdeContext
  });
  class SerdeContext {
   serdeContext;
   setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
   }
  }
 }),
 9620: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   P: ()=>collectBody
  });
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7297);
  let collectBody = async (streamBody = new Uint8Array(), context)=>{
   if (streamBody instanceof Uint8Array) return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(streamBody);
   if (!streamBody) return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(new Uint8Array());
   let fromContext = context.streamCollector(streamBody);
   return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(await fromContext);
  };
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
 7041: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   vK: ()=>getContentLengthPlugin
  });
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9725);
  let CONTENT_LENGTH_HEADER = "content-length";
  function contentLengthMiddleware(bodyLengthChecker) {
   return (next)=>async (args)=>{
     let request = args.request;
     if (_smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__.K.isInstance(request)) {
      let { body, headers } = request;
      if (body && -1 === Object.keys(headers).map((str)=>str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER)) try {
       let length = bodyLengthChecker(body);
       if (null != length) request.headers = {
        ...request.headers,
        [CONTENT_LENGTH_HEADER]: String(length)
       };
      } catch (ignored) {}
     }
     return next({
      ...args,
      request
     });
    };
  }
  let contentLengthMiddlewareOptions = {
   step: "build",
   tags: [
    "SET_CONTENT_LENGTH",
    "CONTENT_LENGTH"
   ],
   name: "contentLengthMiddleware",
   override: true
  };
  let getContentLengthPlugin = (options)=>({
    applyToStack: (clientStack)=>{
     clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
    }
   });
 }),
 274: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   e: ()=>getHttpHandlerExtensionConfiguration,
   j: ()=>resolveHttpHandlerRuntimeConfig
  });
  let getHttpHandlerExtensionConfiguration = (runtimeConfig)=>{
   if (runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger") runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), runtimeConfig.logger);
   return {
    setHttpHandler (handler) {
     runtimeConfig.requestHandler = handler;
    },
    httpHandler () {
     return runtimeConfig.requestHandler;
    },
    updateHttpClientConfig (key, value) {
     runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
    },
    httpHandlerConfigs () {
     return runtimeConfig.requestHandler.httpHandlerConfigs();
    }
   };
  };
  let resolveHttpHandlerRuntimeConfig = (httpHandlerExtensionConfiguration)=>({
    requestHandler: httpHandlerExtensionConfiguration.httpHandler()
   });
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
 3888: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   V: ()=>determineTimestampFormat
  });
  function determineTimestampFormat(ns, settings) {
   if (settings.timestampFormat.useTrait) {
    if (ns.isTimestampSchema() && (5 === ns.getSchema() || 6 === ns.getSchema() || 7 === ns.getSchema())) return ns.getSchema();
   }
   let { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
   let bindingFormat = settings.httpBindings ? "string" == typeof httpPrefixHeaders || Boolean(httpHeader) ? 6 : Boolean(httpQuery) || Boolean(httpLabel) ? 5 : void 0 : void 0;
   return bindingFormat ?? settings.timestampFormat.default;
  }
 }),
 6856: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   o: ()=>escapeUri
  });
  let escapeUri = (uri)=>encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
  let hexEncode = (c)=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`;
 }),
 9115: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   ey: ()=>getRetryPlugin
  });
  var external_node_stream_ = __webpack_require__(7075);
  let isStreamingPayload = (request)=>request?.body instanceof external_node_stream_.Readable || "u" > typeof ReadableStream && request?.body instanceof ReadableStream;
  var NoOpLogger = __webpack_require__(7545);
  var httpRequest = __webpack_require__(9725);
  var serde = __webpack_require__(7297);
  var service_error_classification = __webpack_require__(6878);
  var constants = __webpack_require__(2814);
  var hasOwn1 = __webpack_require__(2990);
  var httpResponse = __webpack_require__(5401);
  var date_utils = __webpack_require__(5393);
  function parseRetryAfterHeader(response, logger) {
   if (!httpResponse.c.isInstance(response)) return;
   for(let header in response.headers){
    if (!(0, hasOwn1.$)(response.headers, header)) continue;
    let h = header.toLowerCase();
    if ("retry-after" === h) {
     let retryAfter = response.headers[header];
     let retryAfterSeconds = NaN;
     if (retryAfter.endsWith("GMT")) try {
      let date = (0, date_utils.xE)(retryAfter);
      retryAfterSeconds = (date.getTime() - Date.now()) / 1000;
     } catch (e) {
      logger?.trace?.("Failed to parse retry-after header");
      logger?.trace?.(e);
     }
     else if (retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/)) retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]);
     else if (retryAfter.match(/^((\d+)|(\d+\.\d+))$/)) retryAfterSeconds = Number(retryAfter);
     else if (Date.parse(retryAfter) >= Date.now()) retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1000;
     if (isNaN(retryAfterSeconds)) return;
     return new Date(Date.now() + 1000 * retryAfterSeconds);
    }
    if ("x-amz-retry-after" === h) {
     let v = response.headers[header];
     let backoffMilliseconds = Number(v);
     if (isNaN(backoffMilliseconds)) return void logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
     return new Date(Date.now() + backoffMilliseconds);
    }
   }
  }
  let asSdkError = (error)=>{
   if (error instanceof Error) return error;
   if (error instanceof Object) return Object.assign(new Error(), error);
   if ("string" == typeof error) return new Error(error);
   return new Error(`AWS SDK error wrapper for ${error}`);
  };
  function bindRetryMiddleware(isStreamingPayload) {
   return (options)=>(next, context)=>async (args)=>{
      let retryStrategy = await options.retryStrategy();
      let maxAttempts = await options.maxAttempts();
      if (isRetryStrategyV2(retryStrategy)) {
       let retryToken = await retryStrategy.acquireInitialRetryToken((context["partition_id"] ?? "") + (context.__retryLongPoll ? ":longpoll" : ""));
       let lastError = new Error();
       let attempts = 0;
       let totalRetryDelay = 0;
       let { request } = args;
       let isRequest = httpRequest.K.isInstance(request);
       if (isRequest) request.headers[constants.l5] = (0, serde.v4)();
       while(true)try {
        if (isRequest) request.headers[constants.ok] = `attempt=${attempts + 1}; max=${maxAttempts}`;
        let { response, output } = await next(args);
        retryStrategy.recordSuccess(retryToken);
        output.$metadata.attempts = attempts + 1;
        output.$metadata.totalRetryDelay = totalRetryDelay;
        return {
         response,
         output
        };
       } catch (e) {
        let retryErrorInfo = getRetryErrorInfo(e, options.logger);
        lastError = asSdkError(e);
        if (isRequest && isStreamingPayload(request)) {
         (context.logger instanceof NoOpLogger.N ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
         throw lastError;
        }
        try {
         retryToken = await retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo);
        } catch (ignoredRefreshError) {
         if (!lastError.$metadata) lastError.$metadata = {};
         lastError.$metadata.attempts = attempts + 1;
         lastError.$metadata.totalRetryDelay = totalRetryDelay;
         throw lastError;
        }
        attempts = retryToken.getRetryCount();
        let delay = retryToken.getRetryDelay();
        totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay;
        if (delay > 0) await cooldown(delay);
       }
      } else {
       if (retryStrategy?.mode) context.userAgent = [
        ...context.userAgent || [],
        [
         "cfg/retry-mode",
         retryStrategy.mode
        ]
       ];
       return retryStrategy.retry(next, args);
      }
     };
  }
  let cooldown = (ms)=>new Promise((resolve)=>setTimeout(resolve, ms));
  let isRetryStrategyV2 = (retryStrategy)=>void 0 !== retryStrategy.acquireInitialRetryToken && void 0 !== retryStrategy.refreshRetryTokenForRetry && void 0 !== retryStrategy.recordSuccess;
  let getRetryErrorInfo = (error, logger)=>{
   let errorInfo = {
    error,
    errorType: getRetryErrorType(error)
   };
   let retryAfterHint = parseRetryAfterHeader(error.$response, logger);
   if (retryAfterHint) errorInfo.retryAfterHint = retryAfterHint;
   return errorInfo;
  };
  let getRetryErrorType = (error)=>{
   if ((0, service_error_classification.Qb)(error)) return "THROTTLING";
   if ((0, service_error_classification.bV)(error)) return "TRANSIENT";
   if ((0, service_error_classification.GQ)(error)) return "SERVER_ERROR";
   return "CLIENT_ERROR";
  };
  let retryMiddlewareOptions = {
   name: "retryMiddleware",
   tags: [
    "RETRY"
   ],
   step: "finalizeRequest",
   priority: "high",
   override: true
  };
  function bindGetRetryPlugin(isStreamingPayload) {
   let retryMiddleware = bindRetryMiddleware(isStreamingPayload);
   return (options)=>({
     applyToStack: (clientStack)=>{
      clientStack.add(retryMiddleware(options), retryMiddlewareOptions);
     }
    });
  }
  bindRetryMiddleware(isStreamingPayload);
  let getRetryPlugin = bindGetRetryPlugin(isStreamingPayload);
 }),
 5808: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   qs: ()=>NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
   kN: ()=>NODE_RETRY_MODE_CONFIG_OPTIONS,
   $z: ()=>resolveRetryConfig
  });
  var normalizeProvider = __webpack_require__(9362);
  var service_error_classification = __webpack_require__(6878);
  class DefaultRateLimiter {
   static setTimeoutFn = (fn, delay)=>setTimeout(fn, delay);
   beta;
   minCapacity;
   minFillRate;
   scaleConstant;
   smooth;
   enabled = false;
   availableTokens = 0;
   lastMaxRate = 0;
   measuredTxRate = 0;
   requestCount = 0;
   fillRate;
   lastThrottleTime;
   lastTimestamp = 0;
   lastTxRateBucket;
   maxCapacity;
   timeWindow = 0;
   constructor(options){
    this.beta = options?.beta ?? 0.7;
    this.minCapacity = options?.minCapacity ?? 1;
    this.minFillRate = options?.minFillRate ?? 0.5;
    this.scaleConstant = options?.scaleConstant ?? 0.4;
    this.smooth = options?.smooth ?? 0.8;
    this.lastThrottleTime = this.getCurrentTimeInSeconds();
    this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
    this.fillRate = this.minFillRate;
    this.maxCapacity = this.minCapacity;
   }
   async getSendToken() {
    return this.acquireTokenBucket(1);
   }
   updateClientSendingRate(response) {
    let calculatedRate;
    this.updateMeasuredRate();
    let retryErrorInfo = response;
    let isThrottling = retryErrorInfo?.errorType === "THROTTLING" || (0, service_error_classification.Qb)(retryErrorInfo?.error ?? response);
    if (isThrottling) {
     let rateToUse = this.enabled ? Math.min(this.measuredTxRate, this.fillRate) : this.measuredTxRate;
     this.lastMaxRate = rateToUse;
     this.calculateTimeWindow();
     this.lastThrottleTime = this.getCurrentTimeInSeconds();
     calculatedRate = this.cubicThrottle(rateToUse);
     this.enableTokenBucket();
    } else {
     this.calculateTimeWindow();
     calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
    }
    let newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
    this.updateTokenBucketRate(newRate);
   }
   getCurrentTimeInSeconds() {
    return Date.now() / 1000;
   }
   async acquireTokenBucket(amount) {
    if (!this.enabled) return;
    this.refillTokenBucket();
    while(amount > this.availableTokens){
     let delay = (amount - this.availableTokens) / this.fillRate * 1000;
     await new Promise((resolve)=>DefaultRateLimiter.setTimeoutFn(resolve, delay));
     this.refillTokenBucket();
    }
    this.availableTokens = this.availableTokens - amount;
   }
   refillTokenBucket() {
    let timestamp = this.getCurrentTimeInSeconds();
    if (!this.lastTimestamp) {
     this.lastTimestamp = timestamp;
     return;
    }
    let fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
    this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount);
    this.lastTimestamp = timestamp;
   }
   calculateTimeWindow() {
    this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
   }
   cubicThrottle(rateToUse) {
    return this.getPrecise(rateToUse * this.beta);
   }
   cubicSuccess(timestamp) {
    return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
   }
   enableTokenBucket() {
    this.enabled = true;
   }
   updateTokenBucketRate(newRate) {
    this.refillTokenBucket();
    this.fillRate = Math.max(newRate, this.minFillRate);
    this.maxCapacity = Math.max(newRate, this.minCapacity);
    this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
   }
   updateMeasuredRate() {
    let t = this.getCurrentTimeInSeconds();
    let timeBucket = Math.floor(2 * t) / 2;
    this.requestCount++;
    if (timeBucket > this.lastTxRateBucket) {
     let currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
     this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
     this.requestCount = 0;
     this.lastTxRateBucket = timeBucket;
    }
   }
   getPrecise(num) {
    return parseFloat(num.toFixed(8));
   }
  }
  var constants = __webpack_require__(2814);
  var retries_2026_config = __webpack_require__(1683);
  class DefaultRetryBackoffStrategy {
   x = retries_2026_config.f.delay();
   computeNextBackoffDelay(i) {
    let b = Math.random();
    let r = 2;
    let t_i = b * Math.min(this.x * r ** i, constants.G8);
    return Math.floor(t_i);
   }
   setDelayBase(delay) {
    this.x = delay;
   }
  }
  class DefaultRetryToken {
   delay;
   count;
   cost;
   longPoll;
   $retryLog = {
    acquisitionDelay: 0
   };
   constructor(delay, count, cost, longPoll){
    this.delay = delay;
    this.count = count;
    this.cost = cost;
    this.longPoll = longPoll;
   }
   getRetryCount() {
    return this.count;
   }
   getRetryDelay() {
    return Math.min(constants.G8, this.delay);
   }
   getRetryCost() {
    return this.cost;
   }
   isLongPoll() {
    return this.longPoll;
   }
  }
  var config = __webpack_require__(4353);
  let refusal = {
   incompatible: 1,
   attempts: 2,
   capacity: 3
  };
  class StandardRetryStrategy {
   mode = config.cm.STANDARD;
   retryBackoffStrategy;
   capacity = constants.Df;
   maxAttemptsProvider;
   baseDelay;
   constructor(arg1){
    if ("number" == typeof arg1) this.maxAttemptsProvider = async ()=>arg1;
    else if ("function" == typeof arg1) this.maxAttemptsProvider = arg1;
    else if (arg1 && "object" == typeof arg1) {
     this.maxAttemptsProvider = async ()=>arg1.maxAttempts;
     this.baseDelay = arg1.baseDelay;
     this.retryBackoffStrategy = arg1.backoff;
    }
    this.maxAttemptsProvider ??= async ()=>config.Gz;
    this.baseDelay ??= retries_2026_config.f.delay();
    this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
   }
   async acquireInitialRetryToken(retryTokenScope) {
    return new DefaultRetryToken(retries_2026_config.f.delay(), 0, void 0, retries_2026_config.f.v2026 && retryTokenScope.includes(":longpoll"));
   }
   async refreshRetryTokenForRetry(token, errorInfo) {
    let maxAttempts = await this.getMaxAttempts();
    let retryCode = this.retryCode(token, errorInfo, maxAttempts);
    let shouldRetry = 0 === retryCode;
    let isLongPoll = token.isLongPoll?.();
    if (shouldRetry || isLongPoll) {
     let errorType = errorInfo.errorType;
     this.retryBackoffStrategy.setDelayBase("THROTTLING" === errorType ? retries_2026_config.f.throttlingDelay() : this.baseDelay);
     let delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
     let retryDelay = delayFromErrorType;
     if (errorInfo.retryAfterHint instanceof Date) retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5_000));
     if (shouldRetry) {
      let capacityCost = this.getCapacityCost(errorType);
      this.capacity -= capacityCost;
      let nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? false);
      await new Promise((r)=>setTimeout(r, retryDelay));
      nextToken.$retryLog.acquisitionDelay = retryDelay;
      return nextToken;
     }
     {
      let longPollBackoff = retries_2026_config.f.v2026 && retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
      if (longPollBackoff > 0) await new Promise((r)=>setTimeout(r, longPollBackoff));
     }
    }
    throw new Error("No retry token available");
   }
   recordSuccess(token) {
    this.capacity = Math.min(constants.Df, this.capacity + (token.getRetryCost() ?? constants.XP));
   }
   getCapacity() {
    return this.capacity;
   }
   async maxAttempts() {
    return this.maxAttemptsProvider();
   }
   async getMaxAttempts() {
    try {
     return await this.maxAttemptsProvider();
    } catch (ignored) {
     console.warn(`Max attempts provider could not resolve. Using default of ${config.Gz}`);
     return config.Gz;
    }
   }
   retryCode(tokenToRenew, errorInfo, maxAttempts) {
    let attempts = tokenToRenew.getRetryCount() + 1;
    let retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible;
    let attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts;
    let capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
    return retryableStatus || attemptStatus || capacityStatus;
   }
   getCapacityCost(errorType) {
    return errorType === retries_2026_config.f.modifiedCostType() ? retries_2026_config.f.throttlingCost() : retries_2026_config.f.cost();
   }
   isRetryableError(errorType) {
    return "THROTTLING" === errorType || "TRANSIENT" === errorType;
   }
  }
  class AdaptiveRetryStrategy {
   mode = config.cm.ADAPTIVE;
   rateLimiter;
   standardRetryStrategy;
   constructor(maxAttemptsProvider, options){
    const { rateLimiter } = options ?? {};
    this.rateLimiter = rateLimiter ?? new DefaultRateLimiter();
    this.standardRetryStrategy = options ? new StandardRetryStrategy({
     maxAttempts: "number" == typeof maxAttemptsProvider ? maxAttemptsProvider : 3,
     ...options
    }) : new StandardRetryStrategy(maxAttemptsProvider);
   }
   async acquireInitialRetryToken(retryTokenScope) {
    let token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
    await this.rateLimiter.getSendToken();
    return token;
   }
   async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
    this.rateLimiter.updateClientSendingRate(errorInfo);
    let token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
    await this.rateLimiter.getSendToken();
    return token;
   }
   recordSuccess(token) {
    this.rateLimiter.updateClientSendingRate({});
    this.standardRetryStrategy.recordSuccess(token);
   }
   async maxAttemptsProvider() {
    return this.standardRetryStrategy.maxAttempts();
   }
  }
  let ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS";
  let CONFIG_MAX_ATTEMPTS = "max_attempts";
  let NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
   environmentVariableSelector: (env)=>{
    let value = env[ENV_MAX_ATTEMPTS];
    if (!value) return;
    let maxAttempt = parseInt(value);
    if (Number.isNaN(maxAttempt)) throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
    return maxAttempt;
   },
   configFileSelector: (profile)=>{
    let value = profile[CONFIG_MAX_ATTEMPTS];
    if (!value) return;
    let maxAttempt = parseInt(value);
    if (Number.isNaN(maxAttempt)) throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
    return maxAttempt;
   },
   default: config.Gz
  };
  let resolveRetryConfig = (input, defaults)=>{
   let { retryStrategy, retryMode } = input;
   let { defaultMaxAttempts = config.Gz, defaultBaseDelay = retries_2026_config.f.delay() } = defaults ?? {};
   let maxAttemptsProvider = (0, normalizeProvider.t)(input.maxAttempts ?? defaultMaxAttempts);
   let controller = retryStrategy ? Promise.resolve(retryStrategy) : void 0;
   let getDefault = async ()=>{
    let maxAttempts = await maxAttemptsProvider();
    let adaptive = await (0, normalizeProvider.t)(retryMode)() === config.cm.ADAPTIVE;
    if (adaptive) return new AdaptiveRetryStrategy(maxAttemptsProvider, {
     maxAttempts,
     baseDelay: defaultBaseDelay
    });
    return new StandardRetryStrategy({
     maxAttempts,
     baseDelay: defaultBaseDelay
    });
   };
   return Object.assign(input, {
    maxAttempts: maxAttemptsProvider,
    retryStrategy: ()=>controller ??= getDefault()
   });
  };
  let ENV_RETRY_MODE = "AWS_RETRY_MODE";
  let CONFIG_RETRY_MODE = "retry_mode";
  let NODE_RETRY_MODE_CONFIG_OPTIONS = {
   environmentVariableSelector: (env)=>env[ENV_RETRY_MODE],
   configFileSelector: (profile)=>profile[CONFIG_RETRY_MODE],
   default: config.L0
  };
 }),
 6878: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   GQ: ()=>isServerError,
   Qb: ()=>isThrottlingError,
   bV: ()=>isTransientError
  });
  let THROTTLING_ERROR_CODES = [
   "BandwidthLimitExceeded",
   "EC2ThrottledException",
   "LimitExceededException",
   "PriorRequestNotComplete",
   "ProvisionedThroughputExceededException",
   "RequestLimitExceeded",
   "RequestThrottled",
   "RequestThrottledException",
   "SlowDown",
   "ThrottledException",
   "Throttling",
   "ThrottlingException",
   "TooManyRequestsException",
   "TransactionInProgressException"
  ];
  let TRANSIENT_ERROR_CODES = [
   "TimeoutError",
   "RequestTimeout",
   "RequestTimeoutException"
  ];
  let TRANSIENT_ERROR_STATUS_CODES = [
   500,
   502,
   503,
   504
  ];
  let NODEJS_TIMEOUT_ERROR_CODES = [
   "ECONNRESET",
   "ECONNREFUSED",
   "EPIPE",
   "ETIMEDOUT"
  ];
  let NODEJS_NETWORK_ERROR_CODES = [
   "EHOSTUNREACH",
   "ENETUNREACH",
   "ENOTFOUND",
   "EAI_AGAIN"
  ];
  let isRetryableByTrait = (error)=>error?.$retryable !== void 0;
  let isClockSkewCorrectedError = (error)=>error.$metadata?.clockSkewCorrected;
  let isBrowserNetworkError = (error)=>{
   let errorMessages = new Set([
    "Failed to fetch",
    "NetworkError when attempting to fetch resource",
    "The Internet connection appears to be offline",
    "Load failed",
    "Network request failed"
   ]);
   let isValid = error && error instanceof TypeError;
   if (!isValid) return false;
   return errorMessages.has(error.message);
  };
  let isThrottlingError = (error)=>error.$metadata?.httpStatusCode === 429 || THROTTLING_ERROR_CODES.includes(error.name) || error.$retryable?.throttling == true;
  let isTransientError = (error, depth = 0)=>error?.name !== "AbortError" && (isRetryableByTrait(error) || isClockSkewCorrectedError(error) || "InvalidSignatureException" === error.name && error.message?.includes("Signature expired") || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") || NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(error) || isNodeJsHttp2TransientError(error) || void 0 !== error.cause && depth <= 10 && isTransientError(error.cause, depth + 1));
  let isServerError = (error)=>{
   if (error.$metadata?.httpStatusCode !== void 0) {
    let statusCode = error.$metadata.httpStatusCode;
    if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) return true;
   }
   return false;
  };
  function isNodeJsHttp2TransientError(error) {
   return "ERR_HTTP2_STREAM_ERROR" === error.code && error.message.includes("NGHTTP2_REFUSED_STREAM");
  }
 }),
 4353: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Gz: ()=>DEFAULT_MAX_ATTEMPTS,
   L0: ()=>DEFAULT_RETRY_MODE,
   cm: ()=>RETRY_MODES
  });
  var RETRY_MODES;
  (function(RETRY_MODES) {
   RETRY_MODES["STANDARD"] = "standard";
   RETRY_MODES["ADAPTIVE"] = "adaptive";
  })(RETRY_MODES || (RETRY_MODES = {}));
  let DEFAULT_MAX_ATTEMPTS = 3;
  let DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;
 }),
 2814: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Df: ()=>INITIAL_RETRY_TOKENS,
   G8: ()=>MAXIMUM_RETRY_DELAY,
   XP: ()=>NO_RETRY_INCREMENT,
   l5: ()=>INVOCATION_ID_HEADER,
   ok: ()=>REQUEST_HEADER
  });
  let MAXIMUM_RETRY_DELAY = 20000;
  let INITIAL_RETRY_TOKENS = 500;
  let NO_RETRY_INCREMENT = 1;
  let INVOCATION_ID_HEADER = "amz-sdk-invocation-id";
  let REQUEST_HEADER = "amz-sdk-request";
 }),
 1683: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   f: ()=>Retry
  });
  class Retry {
   static v2026 = "u" > typeof process && process.env?.SMITHY_NEW_RETRIES_2026 === "true";
   static delay() {
    return Retry.v2026 ? 50 : 100;
   }
   static throttlingDelay() {
    return Retry.v2026 ? 1_000 : 500;
   }
   static cost() {
    return Retry.v2026 ? 14 : 5;
   }
   static throttlingCost() {
    return Retry.v2026 ? 5 : 10;
   }
   static modifiedCostType() {
    return Retry.v2026 ? "THROTTLING" : "TRANSIENT";
   }
  }
 }),
 5629: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   O: ()=>TypeRegistry
  });
  class TypeRegistry {
   namespace;
   schemas;
   exceptions;
   static registries = new Map();
   constructor(namespace, schemas = new Map(), exceptions = new Map()){
    this.namespace = namespace;
    this.schemas = schemas;
    this.exceptions = exceptions;
    if (!TypeRegistry.registries.has(namespace)) TypeRegistry.registries.set(namespace, this);
   }
   static for(namespace) {
    return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
   }
   copyFrom(other) {
    let { schemas, exceptions } = this;
    for (let [k, v] of other.schemas)if (!schemas.has(k)) schemas.set(k, v);
    for (let [k, v] of other.exceptions)if (!exceptions.has(k)) exceptions.set(k, v);
   }
   register(shapeId, schema) {
    let qualifiedName = this.normalizeShapeId(shapeId);
    for (let r of [
     this,
     TypeRegistry.for(qualifiedName.split("#")[0])
    ])if (!r.schemas.has(qualifiedName)) r.schemas.set(qualifiedName, schema);
   }
   getSchema(shapeId) {
    let id = this.normalizeShapeId(shapeId);
    if (!this.schemas.has(id)) {
     if (!shapeId.includes("#")) {
      let suffix = "#" + shapeId;
      let candidates = [];
      for (let [shapeId, schema] of this.schemas.entries())if (shapeId.endsWith(suffix)) candidates.push(schema);
      if (1 === candidates.length) return candidates[0];
     }
     throw new Error(`@smithy/core/schema - schema not found for ${id}`);
    }
    return this.schemas.get(id);
   }
   registerError(es, ctor) {
    let $error = es;
    let ns = $error[1];
    let qualifiedName = ns + "#" + $error[2];
    if (!ctor.hasOwnProperty?.("shapeId")) ctor.shapeId = qualifiedName;
    for (let r of [
     this,
     TypeRegistry.for(ns)
    ])if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
     r.schemas.set(qualifiedName, $error);
     r.exceptions.set($error, ctor);
    }
   }
   getErrorCtor(es) {
    let $error = es;
    if (this.exceptions.has($error)) return this.exceptions.get($error);
    let registry = TypeRegistry.for($error[1]);
    return registry.exceptions.get($error);
   }
   getBaseException() {
    for (let exceptionKey of this.exceptions.keys())if (Array.isArray(exceptionKey)) {
     let [, ns, name] = exceptionKey;
     let id = ns + "#" + name;
     if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) return exceptionKey;
    }
   }
   find(predicate) {
    for (let schema of this.schemas.values())if (predicate(schema)) return schema;
   }
   clear() {
    this.schemas.clear();
    this.exceptions.clear();
   }
   normalizeShapeId(shapeId) {
    if (shapeId.includes("#")) return shapeId;
    return this.namespace + "#" + shapeId;
   }
  }
 }),
 6204: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   L: ()=>deref
  });
  let deref = (schemaRef)=>{
   if ("function" == typeof schemaRef) return schemaRef();
   return schemaRef;
  };
 }),
 7849: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   wq: ()=>getSchemaSerdePlugin
  });
  var getSmithyContext = __webpack_require__(8743);
  var httpResponse = __webpack_require__(5401);
  let operation = (namespace, name, traits, input, output)=>({
    name,
    namespace,
    traits,
    input,
    output
   });
  let schemaDeserializationMiddleware = (config)=>(next, context)=>async (args)=>{
     let { response } = await next(args);
     let { operationSchema } = (0, getSmithyContext.u)(context);
     let [, ns, n, t, i, o] = operationSchema ?? [];
     try {
      let parsed = await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
       ...config,
       ...context
      }, response);
      return {
       response,
       output: parsed
      };
     } catch (error) {
      Object.defineProperty(error, "$response", {
       value: response,
       enumerable: false,
       writable: false,
       configurable: false
      });
      if (!("$metadata" in error)) {
       let hint = "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
       try {
        error.message += "\n  " + hint;
       } catch (ignored) {
        if (context.logger && context.logger?.constructor?.name !== "NoOpLogger") context.logger?.warn?.(hint);
        else console.warn(hint);
       }
       if (void 0 !== error.$responseBodyText) {
        if (error.$response) error.$response.body = error.$responseBodyText;
       }
       try {
        if (httpResponse.c.isInstance(response)) {
         let { headers = {}, statusCode } = response;
         let headerEntries = Object.entries(headers);
         error.$metadata = {
          httpStatusCode: statusCode,
          requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
          extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
          cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
         };
        }
       } catch (ignored) {}
      }
      throw error;
     }
    };
  let findHeader = (pattern, headers)=>(headers.find(([k])=>k.match(pattern)) || [
    void 0,
    void 0
   ])[1];
  var toEndpointV1 = __webpack_require__(3055);
  let schemaSerializationMiddleware = (config)=>(next, context)=>async (args)=>{
     let { operationSchema } = (0, getSmithyContext.u)(context);
     let [, ns, n, t, i, o] = operationSchema ?? [];
     let endpoint = context.endpointV2 ? async ()=>(0, toEndpointV1.a)(context.endpointV2) : config.endpoint;
     let request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
      ...config,
      ...context,
      endpoint
     });
     return next({
      ...args,
      request
     });
    };
  let deserializerMiddlewareOption = {
   name: "deserializerMiddleware",
   step: "deserialize",
   tags: [
    "DESERIALIZER"
   ],
   override: true
  };
  let serializerMiddlewareOption = {
   name: "serializerMiddleware",
   step: "serialize",
   tags: [
    "SERIALIZER"
   ],
   override: true
  };
  function getSchemaSerdePlugin(config) {
   return {
    applyToStack: (commandStack)=>{
     commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption);
     commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
     config.protocol.setSerdeContext(config);
    }
   };
  }
 }),
 5125: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l1: ()=>NormalizedSchema
  });
  var _deref__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6204);
  var _translateTraits__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4844);
  let anno = {
   it: Symbol.for("@smithy/nor-struct-it"),
   ns: Symbol.for("@smithy/ns")
  };
  let simpleSchemaCacheN = [];
  let simpleSchemaCacheS = {};
  class NormalizedSchema {
   ref;
   memberName;
   static symbol = Symbol.for("@smithy/nor");
   symbol = NormalizedSchema.symbol;
   name;
   schema;
   _isMemberSchema;
   traits;
   memberTraits;
   normalizedTraits;
   constructor(ref, memberName){
    this.ref = ref;
    this.memberName = memberName;
    const traitStack = [];
    let _ref = ref;
    let schema = ref;
    this._isMemberSchema = false;
    while(isMemberSchema(_ref)){
     traitStack.push(_ref[1]);
     _ref = _ref[0];
     schema = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(_ref);
     this._isMemberSchema = true;
    }
    if (traitStack.length > 0) {
     this.memberTraits = {};
     for(let i = traitStack.length - 1; i >= 0; --i){
      const traitSet = traitStack[i];
      Object.assign(this.memberTraits, (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(traitSet));
     }
    } else this.memberTraits = 0;
    if (schema instanceof NormalizedSchema) {
     const computedMemberTraits = this.memberTraits;
     Object.assign(this, schema);
     this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
     this.normalizedTraits = void 0;
     this.memberName = memberName ?? schema.memberName;
     return;
    }
    this.schema = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(schema);
    if (isStaticSchema(this.schema)) {
     this.name = `${this.schema[1]}#${this.schema[2]}`;
     this.traits = this.schema[3];
    } else {
     this.name = this.memberName ?? String(schema);
     this.traits = 0;
    }
    if (this._isMemberSchema && !memberName) throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
   }
   static [Symbol.hasInstance](lhs) {
    let isPrototype = this.prototype.isPrototypeOf(lhs);
    if (!isPrototype && "object" == typeof lhs && null !== lhs) {
     let ns = lhs;
     return ns.symbol === this.symbol;
    }
    return isPrototype;
   }
   static of(ref) {
    let keyAble = "function" == typeof ref || "object" == typeof ref && null !== ref;
    if ("number" == typeof ref) {
     if (simpleSchemaCacheN[ref]) return simpleSchemaCacheN[ref];
    } else if ("string" == typeof ref) {
     if (simpleSchemaCacheS[ref]) return simpleSchemaCacheS[ref];
    } else if (keyAble) {
     if (ref[anno.ns]) return ref[anno.ns];
    }
    let sc = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(ref);
    if (sc instanceof NormalizedSchema) return sc;
    if (isMemberSchema(sc)) {
     let [ns, traits] = sc;
     if (ns instanceof NormalizedSchema) {
      Object.assign(ns.getMergedTraits(), (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(traits));
      return ns;
     }
     throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
    }
    let ns = new NormalizedSchema(sc);
    if (keyAble) return ref[anno.ns] = ns;
    if ("string" == typeof sc) return simpleSchemaCacheS[sc] = ns;
    if ("number" == typeof sc) return simpleSchemaCacheN[sc] = ns;
    return ns;
   }
   getSchema() {
    let sc = this.schema;
    if (Array.isArray(sc) && 0 === sc[0]) return sc[4];
    return sc;
   }
   getName(withNamespace = false) {
    let { name } = this;
    let short = !withNamespace && name && name.includes("#");
    return short ? name.split("#")[1] : name || void 0;
   }
   getMemberName() {
    return this.memberName;
   }
   isMemberSchema() {
    return this._isMemberSchema;
   }
   isListSchema() {
    let sc = this.getSchema();
    return "number" == typeof sc ? sc >= 64 && sc < 128 : 1 === sc[0];
   }
   isMapSchema() {
    let sc = this.getSchema();
    return "number" == typeof sc ? sc >= 128 && sc <= 0b1111_1111 : 2 === sc[0];
   }
   isStructSchema() {
    let sc = this.getSchema();
    if ("object" != typeof sc) return false;
    let id = sc[0];
    return 3 === id || -3 === id || 4 === id;
   }
   isUnionSchema() {
    let sc = this.getSchema();
    if ("object" != typeof sc) return false;
    return 4 === sc[0];
   }
   isBlobSchema() {
    let sc = this.getSchema();
    return 21 === sc || 42 === sc;
   }
   isTimestampSchema() {
    let sc = this.getSchema();
    return "number" == typeof sc && sc >= 4 && sc <= 7;
   }
   isUnitSchema() {
    return "unit" === this.getSchema();
   }
   isDocumentSchema() {
    return 15 === this.getSchema();
   }
   isStringSchema() {
    return 0 === this.getSchema();
   }
   isBooleanSchema() {
    return 2 === this.getSchema();
   }
   isNumericSchema() {
    return 1 === this.getSchema();
   }
   isBigIntegerSchema() {
    return 17 === this.getSchema();
   }
   isBigDecimalSchema() {
    return 19 === this.getSchema();
   }
   isStreaming() {
    let { streaming } = this.getMergedTraits();
    return !!streaming || 42 === this.getSchema();
   }
   isIdempotencyToken() {
    return !!this.getMergedTraits().idempotencyToken;
   }
   getMergedTraits() {
    return this.normalizedTraits ?? (this.normalizedTraits = {
     ...this.getOwnTraits(),
     ...this.getMemberTraits()
    });
   }
   getMemberTraits() {
    return (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(this.memberTraits);
   }
   getOwnTraits() {
    return (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(this.traits);
   }
   getKeySchema() {
    let [isDoc, isMap] = [
     this.isDocumentSchema(),
     this.isMapSchema()
    ];
    if (!isDoc && !isMap) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
    let schema = this.getSchema();
    let memberSchema = isDoc ? 15 : schema[4] ?? 0;
    return member([
     memberSchema,
     0
    ], "key");
   }
   getValueSchema() {
    let sc = this.getSchema();
    let [isDoc, isMap, isList] = [
     this.isDocumentSchema(),
     this.isMapSchema(),
     this.isListSchema()
    ];
    let memberSchema = "number" == typeof sc ? 0b0011_1111 & sc : sc && "object" == typeof sc && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
    if (null != memberSchema) return member([
     memberSchema,
     0
    ], isMap ? "value" : "member");
    throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
   }
   getMemberSchema(memberName) {
    let struct = this.getSchema();
    if (this.isStructSchema() && struct[4].includes(memberName)) {
     let i = struct[4].indexOf(memberName);
     let memberSchema = struct[5][i];
     return member(isMemberSchema(memberSchema) ? memberSchema : [
      memberSchema,
      0
     ], memberName);
    }
    if (this.isDocumentSchema()) return member([
     15,
     0
    ], memberName);
    throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
   }
   getMemberSchemas() {
    let buffer = {};
    try {
     for (let [k, v] of this.structIterator())buffer[k] = v;
    } catch (ignored) {}
    return buffer;
   }
   getEventStreamMember() {
    if (this.isStructSchema()) {
     for (let [memberName, memberSchema] of this.structIterator())if (memberSchema.isStreaming() && memberSchema.isStructSchema()) return memberName;
    }
    return "";
   }
   *structIterator() {
    if (this.isUnitSchema()) return;
    if (!this.isStructSchema()) throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
    let struct = this.getSchema();
    let z = struct[4].length;
    let it = struct[anno.it];
    if (it && z === it.length) return void (yield* it);
    it = Array(z);
    for(let i = 0; i < z; ++i){
     let k = struct[4][i];
     let v = member([
      struct[5][i],
      0
     ], k);
     yield it[i] = [
      k,
      v
     ];
    }
    struct[anno.it] = it;
   }
  }
  function member(memberSchema, memberName) {
   if (memberSchema instanceof NormalizedSchema) return Object.assign(memberSchema, {
    memberName,
    _isMemberSchema: true
   });
   let internalCtorAccess = NormalizedSchema;
   return new internalCtorAccess(memberSchema, memberName);
  }
  let isMemberSchema = (sc)=>Array.isArray(sc) && 2 === sc.length;
  let isStaticSchema = (sc)=>Array.isArray(sc) && sc.length >= 5;
 }),
 4844: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   c: ()=>translateTraits
  });
  let traitsCache = [];
  function translateTraits(indicator) {
   if ("object" == typeof indicator) return indicator;
   indicator |= 0;
   if (traitsCache[indicator]) return traitsCache[indicator];
   let traits = {};
   let i = 0;
   for (let trait of [
    "httpLabel",
    "idempotent",
    "idempotencyToken",
    "sensitive",
    "httpPayload",
    "httpResponseCode",
    "httpQueryParams"
   ])if ((indicator >> i++ & 1) === 1) traits[trait] = 1;
   return traitsCache[indicator] = traits;
  }
 }),
 351: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   I: ()=>concatBytes
  });
  function concatBytes(arrays, length) {
   if (void 0 === length) {
    length = 0;
    for (let bytes of arrays)length += bytes.byteLength;
   }
   let result = new Uint8Array(length);
   let offset = 0;
   for (let buf of arrays){
    result.set(buf, offset);
    offset += buf.byteLength;
   }
   return result;
  }
 }),
 5393: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   JV: ()=>dateToUtcString,
   l3: ()=>parseEpochTimestamp,
   t_: ()=>parseRfc3339DateTimeWithOffset,
   xE: ()=>parseRfc7231DateTime
  });
  let expectNumber = (value)=>{
   if (null == value) return;
   if ("string" == typeof value) {
    let parsed = parseFloat(value);
    if (!Number.isNaN(parsed)) {
     if (String(parsed) !== String(value)) logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
     return parsed;
    }
   }
   if ("number" == typeof value) return value;
   throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
  };
  let MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
  let expectFloat32 = (value)=>{
   let expected = expectNumber(value);
   if (void 0 !== expected && !Number.isNaN(expected) && expected !== 1 / 0 && expected !== -1 / 0) {
    if (Math.abs(expected) > MAX_FLOAT) throw new TypeError(`Expected 32-bit float, got ${value}`);
   }
   return expected;
  };
  let expectLong = (value)=>{
   if (null == value) return;
   if (Number.isInteger(value) && !Number.isNaN(value)) return value;
   throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
  };
  let expectShort = (value)=>expectSizedInt(value, 16);
  let expectByte = (value)=>expectSizedInt(value, 8);
  let expectSizedInt = (value, size)=>{
   let expected = expectLong(value);
   if (void 0 !== expected && castInt(expected, size) !== expected) throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
   return expected;
  };
  let castInt = (value, size)=>{
   switch(size){
    case 32:
     return Int32Array.of(value)[0];
    case 16:
     return Int16Array.of(value)[0];
    case 8:
     return Int8Array.of(value)[0];
   }
  };
  let strictParseDouble = (value)=>{
   if ("string" == typeof value) return expectNumber(parseNumber(value));
   return expectNumber(value);
  };
  let strictParseFloat32 = (value)=>{
   if ("string" == typeof value) return expectFloat32(parseNumber(value));
   return expectFloat32(value);
  };
  let NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
  let parseNumber = (value)=>{
   let matches = value.match(NUMBER_REGEX);
   if (null === matches || matches[0].length !== value.length) throw new TypeError("Expected real number, got implicit NaN");
   return parseFloat(value);
  };
  let parse_utils_strictParseShort = (value)=>{
   if ("string" == typeof value) return expectShort(parseNumber(value));
   return expectShort(value);
  };
  let strictParseByte = (value)=>{
   if ("string" == typeof value) return expectByte(parseNumber(value));
   return expectByte(value);
  };
  let stackTraceWarning = (message)=>String(new TypeError(message).stack || message).split("\n").slice(0, 5).filter((s)=>!s.includes("stackTraceWarning")).join("\n");
  let logger = {
   warn: console.warn
  };
  let DAYS = [
   "Sun",
   "Mon",
   "Tue",
   "Wed",
   "Thu",
   "Fri",
   "Sat"
  ];
  let MONTHS = [
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
  function dateToUtcString(date) {
   let year = date.getUTCFullYear();
   let month = date.getUTCMonth();
   let dayOfWeek = date.getUTCDay();
   let dayOfMonthInt = date.getUTCDate();
   let hoursInt = date.getUTCHours();
   let minutesInt = date.getUTCMinutes();
   let secondsInt = date.getUTCSeconds();
   let dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`;
   let hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`;
   let minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`;
   let secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
   return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year} ${hoursString}:${minutesString}:${secondsString} GMT`;
  }
  let RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
  let parseRfc3339DateTimeWithOffset = (value)=>{
   if (null == value) return;
   if ("string" != typeof value) throw new TypeError("RFC-3339 date-times must be expressed as strings");
   let match = RFC3339_WITH_OFFSET.exec(value);
   if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
   let [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match;
   let year = parse_utils_strictParseShort(stripLeadingZeroes(yearStr));
   let month = parseDateValue(monthStr, "month", 1, 12);
   let day = parseDateValue(dayStr, "day", 1, 31);
   let date = buildDate(year, month, day, {
    hours,
    minutes,
    seconds,
    fractionalMilliseconds
   });
   if ("Z" != offsetStr.toUpperCase()) date.setTime(date.getTime() - parseOffsetToMilliseconds(offsetStr));
   return date;
  };
  let IMF_FIXDATE = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
  let RFC_850_DATE = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
  let ASC_TIME = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
  let parseRfc7231DateTime = (value)=>{
   if (null == value) return;
   if ("string" != typeof value) throw new TypeError("RFC-7231 date-times must be expressed as strings");
   let match = IMF_FIXDATE.exec(value);
   if (match) {
    let [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
    return buildDate(parse_utils_strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
     hours,
     minutes,
     seconds,
     fractionalMilliseconds
    });
   }
   match = RFC_850_DATE.exec(value);
   if (match) {
    let [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
    return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
     hours,
     minutes,
     seconds,
     fractionalMilliseconds
    }));
   }
   match = ASC_TIME.exec(value);
   if (match) {
    let [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
    return buildDate(parse_utils_strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), {
     hours,
     minutes,
     seconds,
     fractionalMilliseconds
    });
   }
   throw new TypeError("Invalid RFC-7231 date-time value");
  };
  let parseEpochTimestamp = (value)=>{
   if (null == value) return;
   let valueAsDouble;
   if ("number" == typeof value) valueAsDouble = value;
   else if ("string" == typeof value) valueAsDouble = strictParseDouble(value);
   else if ("object" == typeof value && 1 === value.tag) valueAsDouble = value.value;
   else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
   if (Number.isNaN(valueAsDouble) || valueAsDouble === 1 / 0 || valueAsDouble === -1 / 0) throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
   return new Date(Math.round(1000 * valueAsDouble));
  };
  let buildDate = (year, month, day, time)=>{
   let adjustedMonth = month - 1;
   validateDayOfMonth(year, adjustedMonth, day);
   return new Date(Date.UTC(year, adjustedMonth, day, parseDateValue(time.hours, "hour", 0, 23), parseDateValue(time.minutes, "minute", 0, 59), parseDateValue(time.seconds, "seconds", 0, 60), parseMilliseconds(time.fractionalMilliseconds)));
  };
  let parseTwoDigitYear = (value)=>{
   let thisYear = new Date().getUTCFullYear();
   let valueInThisCentury = 100 * Math.floor(thisYear / 100) + parse_utils_strictParseShort(stripLeadingZeroes(value));
   if (valueInThisCentury < thisYear) return valueInThisCentury + 100;
   return valueInThisCentury;
  };
  let FIFTY_YEARS_IN_MILLIS = 1576800000000;
  let adjustRfc850Year = (input)=>{
   if (input.getTime() - new Date().getTime() > FIFTY_YEARS_IN_MILLIS) return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
   return input;
  };
  let parseMonthByShortName = (value)=>{
   let monthIdx = MONTHS.indexOf(value);
   if (monthIdx < 0) throw new TypeError(`Invalid month: ${value}`);
   return monthIdx + 1;
  };
  let DAYS_IN_MONTH = [
   31,
   28,
   31,
   30,
   31,
   30,
   31,
   31,
   30,
   31,
   30,
   31
  ];
  let validateDayOfMonth = (year, month, day)=>{
   let maxDays = DAYS_IN_MONTH[month];
   if (1 === month && isLeapYear(year)) maxDays = 29;
   if (day > maxDays) throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year}: ${day}`);
  };
  let isLeapYear = (year)=>year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  let parseDateValue = (value, type, lower, upper)=>{
   let dateVal = strictParseByte(stripLeadingZeroes(value));
   if (dateVal < lower || dateVal > upper) throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
   return dateVal;
  };
  let parseMilliseconds = (value)=>{
   if (null == value) return 0;
   return 1000 * strictParseFloat32("0." + value);
  };
  let parseOffsetToMilliseconds = (value)=>{
   let directionStr = value[0];
   let direction = 1;
   if ("+" == directionStr) direction = 1;
   else if ("-" == directionStr) direction = -1;
   else throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
   let hour = Number(value.substring(1, 3));
   let minute = Number(value.substring(4, 6));
   return direction * (60 * hour + minute) * 60000;
  };
  let stripLeadingZeroes = (value)=>{
   let idx = 0;
   while(idx < value.length - 1 && "0" === value.charAt(idx))idx++;
   if (0 === idx) return value;
   return value.slice(idx);
  };
 }),
 7297: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Mu: ()=>Uint8ArrayBlobAdapter,
   ec: ()=>generateIdempotencyToken,
   v4: ()=>v4
  });
  var external_node_crypto_ = __webpack_require__(7598);
  var fromBase64 = __webpack_require__(9700);
  var toBase64 = __webpack_require__(7305);
  function bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
   return class Uint8ArrayBlobAdapter extends Uint8Array {
    static fromString(source, encoding = "utf-8") {
     if ("string" == typeof source) {
      if ("base64" === encoding) return Uint8ArrayBlobAdapter.mutate(fromBase64(source));
      return Uint8ArrayBlobAdapter.mutate(fromUtf8(source));
     }
     throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(source) {
     Object.setPrototypeOf(source, Uint8ArrayBlobAdapter.prototype);
     return source;
    }
    transformToString(encoding = "utf-8") {
     if ("base64" === encoding) return toBase64(this);
     return toUtf8(this);
    }
   };
  }
  var fromUtf8 = __webpack_require__(7332);
  var toUtf8 = __webpack_require__(9809);
  let decimalToHex = Array.from({
   length: 256
  }, (_, i)=>i.toString(16).padStart(2, "0"));
  function bindV4(getRandomValues) {
   if ("u" > typeof crypto && "function" == typeof crypto.randomUUID) return ()=>crypto.randomUUID();
   return ()=>{
    let rnds = new Uint8Array(16);
    getRandomValues(rnds);
    rnds[6] = 0x0f & rnds[6] | 0x40;
    rnds[8] = 0x3f & rnds[8] | 0x80;
    return decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
   };
  }
  class Uint8ArrayBlobAdapter extends bindUint8ArrayBlobAdapter(toUtf8.P, fromUtf8.a, toBase64.n, fromBase64.E) {
  }
  let _getRandomValues = external_node_crypto_.getRandomValues;
  let v4 = bindV4(_getRandomValues);
  let generateIdempotencyToken = v4;
 }),
 1719: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   m: ()=>isArrayBuffer
  });
  let isArrayBuffer = (arg)=>"function" == typeof ArrayBuffer && arg instanceof ArrayBuffer || "[object ArrayBuffer]" === Object.prototype.toString.call(arg);
 }),
 1899: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A: ()=>LazyJsonString
  });
  let LazyJsonString = function(val) {
   let str = Object.assign(new String(val), {
    deserializeJSON () {
     return JSON.parse(String(val));
    },
    toString () {
     return String(val);
    },
    toJSON () {
     return String(val);
    }
   });
   return str;
  };
  LazyJsonString.from = (object)=>{
   if (object && "object" == typeof object && (object instanceof LazyJsonString || "deserializeJSON" in object)) return object;
   if ("string" == typeof object || Object.getPrototypeOf(object) === String.prototype) return LazyJsonString(String(object));
   return LazyJsonString(JSON.stringify(object));
  };
  LazyJsonString.fromObject = LazyJsonString.from;
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
 }),
 9700: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>fromBase64
  });
  var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6664);
  let BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
  let fromBase64 = (input)=>{
   if (3 * input.length % 4 !== 0) throw new TypeError("Incorrect padding on base64 string.");
   if (!BASE64_REGEX.exec(input)) throw new TypeError("Invalid base64 string.");
   let buffer = (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.s)(input, "base64");
   return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  };
 }),
 7305: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   n: ()=>toBase64
  });
  var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6664);
  var _util_utf8_fromUtf8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7332);
  let toBase64 = (_input)=>{
   let input;
   input = "string" == typeof _input ? (0, _util_utf8_fromUtf8__WEBPACK_IMPORTED_MODULE_0__.a)(_input) : _input;
   if ("object" != typeof input || "number" != typeof input.byteOffset || "number" != typeof input.byteLength) throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
   return (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_1__.Q)(input.buffer, input.byteOffset, input.byteLength).toString("base64");
  };
 }),
 2127: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   n: ()=>calculateBodyLength
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  let calculateBodyLength = (body)=>{
   if (!body) return 0;
   if ("string" == typeof body) return Buffer.byteLength(body);
   if ("number" == typeof body.byteLength) return body.byteLength;
   if ("number" == typeof body.size) return body.size;
   if ("number" == typeof body.start && "number" == typeof body.end) return body.end + 1 - body.start;
   if (body instanceof node_fs__WEBPACK_IMPORTED_MODULE_0__.ReadStream) {
    if (null != body.path) return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(body.path).size;
    else if ("number" == typeof body.fd) return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(body.fd).size;
   }
   throw new Error(`Body Length computation failed for ${body}`);
  };
 }),
 6664: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Q: ()=>fromArrayBuffer,
   s: ()=>fromString
  });
  var _is_array_buffer_is_array_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1719);
  let fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset)=>{
   if (!(0, _is_array_buffer_is_array_buffer__WEBPACK_IMPORTED_MODULE_0__.m)(input)) throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
   return Buffer.from(input, offset, length);
  };
  let fromString = (input, encoding)=>{
   if ("string" != typeof input) throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
   return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
  };
 }),
 68: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   a: ()=>fromHex,
   n: ()=>toHex
  });
  let SHORT_TO_HEX = {};
  let HEX_TO_SHORT = {};
  for(let i = 0; i < 256; i++){
   let encodedByte = i.toString(16).toLowerCase();
   if (1 === encodedByte.length) encodedByte = `0${encodedByte}`;
   SHORT_TO_HEX[i] = encodedByte;
   HEX_TO_SHORT[encodedByte] = i;
  }
  function fromHex(encoded) {
   if (encoded.length % 2 !== 0) throw new Error("Hex encoded strings must have an even number length");
   let out = new Uint8Array(encoded.length / 2);
   for(let i = 0; i < encoded.length; i += 2){
    let encodedByte = encoded.slice(i, i + 2).toLowerCase();
    if (encodedByte in HEX_TO_SHORT) out[i / 2] = HEX_TO_SHORT[encodedByte];
    else throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
   }
   return out;
  }
  function toHex(bytes) {
   let out = "";
   for(let i = 0; i < bytes.byteLength; i++)out += SHORT_TO_HEX[bytes[i]];
   return out;
  }
 }),
 2522: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bq: ()=>collectReadableStream,
   kS: ()=>collectBlob,
   kv: ()=>streamCollector
  });
  var _concatBytes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(351);
  var _stream_type_check__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1658);
  let streamCollector = async (stream)=>{
   if ((0, _stream_type_check__WEBPACK_IMPORTED_MODULE_0__.q)(stream)) return collectBlob(stream);
   return collectReadableStream(stream);
  };
  async function collectBlob(blob) {
   return blob.arrayBuffer().then((ab)=>new Uint8Array(ab));
  }
  async function collectReadableStream(stream) {
   let chunks = [];
   let reader = stream.getReader();
   let length = 0;
   while(true){
    let { done, value } = await reader.read();
    if (value) {
     chunks.push(value);
     length += value.length;
    }
    if (done) break;
   }
   return (0, _concatBytes__WEBPACK_IMPORTED_MODULE_1__.I)(chunks, length);
  }
 }),
 6660: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   k: ()=>streamCollector
  });
  var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
  var _concatBytes__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(351);
  var _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2522);
  var _stream_type_check__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1658);
  let streamCollector = (stream)=>{
   if ((0, _stream_type_check__WEBPACK_IMPORTED_MODULE_1__.q)(stream)) return (0, _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__.kS)(stream);
   if ((0, _stream_type_check__WEBPACK_IMPORTED_MODULE_1__.H)(stream)) return (0, _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__.Bq)(stream);
   return new Promise((resolve, reject)=>{
    let collector = new Collector();
    let nodeStream = stream;
    nodeStream.pipe(collector);
    nodeStream.on("error", (err)=>{
     collector.end();
     reject(err);
    });
    collector.on("error", reject);
    collector.on("finish", function() {
     let bytes = (0, _concatBytes__WEBPACK_IMPORTED_MODULE_3__.I)(this.bufferedBytes);
     resolve(bytes);
    });
   });
  };
  class Collector extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable {
   bufferedBytes = [];
   _write(chunk, encoding, callback) {
    this.bufferedBytes.push(chunk);
    callback();
   }
  }
 }),
 1658: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H: ()=>isReadableStream,
   q: ()=>isBlob
  });
  let isReadableStream = (stream)=>"function" == typeof ReadableStream && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream);
  let isBlob = (blob)=>"function" == typeof Blob && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
 }),
 7332: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   a: ()=>fromUtf8
  });
  var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6664);
  let fromUtf8 = (input)=>{
   let buf = (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.s)(input, "utf8");
   return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
  };
 }),
 3243: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   F: ()=>toUint8Array
  });
  var _fromUtf8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7332);
  let toUint8Array = (data)=>{
   if (data instanceof Uint8Array) return data;
   if ("string" == typeof data) return (0, _fromUtf8__WEBPACK_IMPORTED_MODULE_0__.a)(data);
   if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
   return new Uint8Array(data);
  };
 }),
 9809: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   P: ()=>toUtf8
  });
  var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6664);
  let toUtf8 = (input)=>{
   if ("string" == typeof input) return input;
   if ("object" != typeof input || "number" != typeof input.byteOffset || "number" != typeof input.byteLength) throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
   return (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.Q)(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
  };
 }),
 7004: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>NumericValue
  });
  let format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
  class NumericValue {
   string;
   type;
   constructor(string, type){
    this.string = string;
    this.type = type;
    if (!format.test(string)) throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
   }
   toString() {
    return this.string;
   }
   static [Symbol.hasInstance](object) {
    if (!object || "object" != typeof object) return false;
    let _nv = object;
    return NumericValue.prototype.isPrototypeOf(object) || "bigDecimal" === _nv.type && format.test(_nv.string);
   }
  }
 }),
 8743: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   u: ()=>getSmithyContext
  });
  var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7418);
  let getSmithyContext = (context)=>context[_smithy_types__WEBPACK_IMPORTED_MODULE_0__.V] || (context[_smithy_types__WEBPACK_IMPORTED_MODULE_0__.V] = {});
 }),
 2990: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>hasOwn1
  });
  function hasOwn1(o, k) {
   return Object.prototype.hasOwnProperty.call(o, k);
  }
 }),
 9725: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   K: ()=>HttpRequest
  });
  class HttpRequest {
   method;
   protocol;
   hostname;
   port;
   path;
   query;
   headers;
   username;
   password;
   fragment;
   body;
   constructor(options){
    this.method = options.method || "GET";
    this.hostname = options.hostname || "localhost";
    this.port = options.port;
    this.query = options.query || {};
    this.headers = options.headers || {};
    this.body = options.body;
    this.protocol = options.protocol ? ":" !== options.protocol.slice(-1) ? `${options.protocol}:` : options.protocol : "https:";
    this.path = options.path ? "/" !== options.path.charAt(0) ? `/${options.path}` : options.path : "/";
    this.username = options.username;
    this.password = options.password;
    this.fragment = options.fragment;
   }
   static clone(request) {
    let cloned = new HttpRequest({
     ...request,
     headers: {
      ...request.headers
     }
    });
    if (cloned.query) cloned.query = cloneQuery(cloned.query);
    return cloned;
   }
   static isInstance(request) {
    if (!request) return false;
    let req = request;
    return "method" in req && "protocol" in req && "hostname" in req && "path" in req && "object" == typeof req["query"] && "object" == typeof req["headers"];
   }
   clone() {
    return HttpRequest.clone(this);
   }
  }
  function cloneQuery(query) {
   return Object.keys(query).reduce((carry, paramName)=>{
    let param = query[paramName];
    return {
     ...carry,
     [paramName]: Array.isArray(param) ? [
      ...param
     ] : param
    };
   }, {});
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
 4280: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   X: ()=>isValidHostLabel
  });
  let VALID_HOST_LABEL_REGEX = new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$");
  let isValidHostLabel = (value, allowSubDomains = false)=>{
   if (!allowSubDomains) return VALID_HOST_LABEL_REGEX.test(value);
   let labels = value.split(".");
   for (let label of labels)if (!isValidHostLabel(label)) return false;
   return true;
  };
 }),
 9362: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   t: ()=>normalizeProvider
  });
  let normalizeProvider = (input)=>{
   if ("function" == typeof input) return input;
   let promisified = Promise.resolve(input);
   return ()=>promisified;
  };
 }),
 8977: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>parseUrl
  });
  function parseQueryString(querystring) {
   let query = {};
   querystring = querystring.replace(/^\?/, "");
   if (querystring) for (let pair of querystring.split("&")){
    let [key, value = null] = pair.split("=");
    key = decodeURIComponent(key);
    if (value) value = decodeURIComponent(value);
    if (key in query) if (Array.isArray(query[key])) query[key].push(value);
    else query[key] = [
     query[key],
     value
    ];
    else query[key] = value;
   }
   return query;
  }
  let parseUrl = (url)=>{
   if ("string" == typeof url) return parseUrl(new URL(url));
   let { hostname, pathname, port, protocol, search } = url;
   let query;
   if (search) query = parseQueryString(search);
   return {
    hostname,
    port: port ? parseInt(port) : void 0,
    protocol,
    path: pathname,
    query
   };
  };
 }),
 3055: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   a: ()=>toEndpointV1
  });
  var _hasOwn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2990);
  var _parseUrl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8977);
  let toEndpointV1 = (endpoint)=>{
   if ("object" == typeof endpoint) {
    if ("url" in endpoint) {
     let v1Endpoint = (0, _parseUrl__WEBPACK_IMPORTED_MODULE_0__.D)(endpoint.url);
     if (endpoint.headers) {
      v1Endpoint.headers = {};
      for(let name in endpoint.headers)if ((0, _hasOwn__WEBPACK_IMPORTED_MODULE_1__.$)(endpoint.headers, name)) v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
     }
     return v1Endpoint;
    }
    return endpoint;
   }
   return (0, _parseUrl__WEBPACK_IMPORTED_MODULE_0__.D)(endpoint);
  };
 }),
 7695: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>NodeHttpHandler
  });
  var hasOwn1 = __webpack_require__(2990);
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
    if (!(0, hasOwn1.$)(headers, name)) continue;
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
     if (!(0, hasOwn1.$)(sockets, origin)) continue;
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
 7476: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   B: ()=>SignatureV4
  });
  var hex_encoding = __webpack_require__(68);
  var toUint8Array = __webpack_require__(3243);
  var transport_hasOwn = __webpack_require__(2990);
  var fromUtf8 = __webpack_require__(7332);
  class HeaderFormatter {
   format(headers) {
    let chunks = [];
    for(let headerName in headers){
     if (!(0, transport_hasOwn.$)(headers, headerName)) continue;
     let bytes = (0, fromUtf8.a)(headerName);
     chunks.push(Uint8Array.from([
      bytes.byteLength
     ]), bytes, this.formatHeaderValue(headers[headerName]));
    }
    let out = new Uint8Array(chunks.reduce((carry, bytes)=>carry + bytes.byteLength, 0));
    let position = 0;
    for (let chunk of chunks){
     out.set(chunk, position);
     position += chunk.byteLength;
    }
    return out;
   }
   formatHeaderValue(header) {
    switch(header.type){
     case "boolean":
      return Uint8Array.from([
       header.value ? 0 : 1
      ]);
     case "byte":
      return Uint8Array.from([
       2,
       header.value
      ]);
     case "short":
      let shortView = new DataView(new ArrayBuffer(3));
      shortView.setUint8(0, 3);
      shortView.setInt16(1, header.value, false);
      return new Uint8Array(shortView.buffer);
     case "integer":
      let intView = new DataView(new ArrayBuffer(5));
      intView.setUint8(0, 4);
      intView.setInt32(1, header.value, false);
      return new Uint8Array(intView.buffer);
     case "long":
      let longBytes = new Uint8Array(9);
      longBytes[0] = 5;
      longBytes.set(header.value.bytes, 1);
      return longBytes;
     case "binary":
      let binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
      binView.setUint8(0, 6);
      binView.setUint16(1, header.value.byteLength, false);
      let binBytes = new Uint8Array(binView.buffer);
      binBytes.set(header.value, 3);
      return binBytes;
     case "string":
      let utf8Bytes = (0, fromUtf8.a)(header.value);
      let strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
      strView.setUint8(0, 7);
      strView.setUint16(1, utf8Bytes.byteLength, false);
      let strBytes = new Uint8Array(strView.buffer);
      strBytes.set(utf8Bytes, 3);
      return strBytes;
     case "timestamp":
      let tsBytes = new Uint8Array(9);
      tsBytes[0] = 8;
      tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
      return tsBytes;
     case "uuid":
      if (!UUID_PATTERN.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
      let uuidBytes = new Uint8Array(17);
      uuidBytes[0] = 9;
      uuidBytes.set((0, hex_encoding.a)(header.value.replace(/-/g, "")), 1);
      return uuidBytes;
    }
   }
  }
  var HEADER_VALUE_TYPE;
  (function(HEADER_VALUE_TYPE) {
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolTrue"] = 0] = "boolTrue";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolFalse"] = 1] = "boolFalse";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byte"] = 2] = "byte";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["short"] = 3] = "short";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["integer"] = 4] = "integer";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["long"] = 5] = "long";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byteArray"] = 6] = "byteArray";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["string"] = 7] = "string";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["timestamp"] = 8] = "timestamp";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["uuid"] = 9] = "uuid";
  })(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
  let UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
  class Int64 {
   bytes;
   constructor(bytes){
    this.bytes = bytes;
    if (8 !== bytes.byteLength) throw new Error("Int64 buffers must be exactly 8 bytes");
   }
   static fromNumber(number) {
    if (number > 9_223_372_036_854_775_807 || number < -9223372036854776000) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
    let bytes = new Uint8Array(8);
    for(let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256)bytes[i] = remaining;
    if (number < 0) negate(bytes);
    return new Int64(bytes);
   }
   valueOf() {
    let bytes = this.bytes.slice(0);
    let negative = 0b10000000 & bytes[0];
    if (negative) negate(bytes);
    return parseInt((0, hex_encoding.n)(bytes), 16) * (negative ? -1 : 1);
   }
   toString() {
    return String(this.valueOf());
   }
  }
  function negate(bytes) {
   for(let i = 0; i < 8; i++)bytes[i] ^= 0xff;
   for(let i = 7; i > -1; i--){
    bytes[i]++;
    if (0 !== bytes[i]) break;
   }
  }
  var normalizeProvider = __webpack_require__(9362);
  var escape_uri = __webpack_require__(6856);
  let ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
  let CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
  let AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
  let SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
  let EXPIRES_QUERY_PARAM = "X-Amz-Expires";
  let SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
  let TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
  let AUTH_HEADER = "authorization";
  let AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase();
  let DATE_HEADER = "date";
  let GENERATED_HEADERS = [
   AUTH_HEADER,
   AMZ_DATE_HEADER,
   DATE_HEADER
  ];
  let SIGNATURE_HEADER = SIGNATURE_QUERY_PARAM.toLowerCase();
  let SHA256_HEADER = "x-amz-content-sha256";
  let TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase();
  let ALWAYS_UNSIGNABLE_HEADERS = {
   authorization: true,
   "cache-control": true,
   connection: true,
   expect: true,
   from: true,
   "keep-alive": true,
   "max-forwards": true,
   pragma: true,
   referer: true,
   te: true,
   trailer: true,
   "transfer-encoding": true,
   upgrade: true,
   "user-agent": true,
   "x-amzn-trace-id": true
  };
  let PROXY_HEADER_PATTERN = /^proxy-/;
  let SEC_HEADER_PATTERN = /^sec-/;
  let ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
  let EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
  let UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
  let MAX_CACHE_SIZE = 50;
  let KEY_TYPE_IDENTIFIER = "aws4_request";
  let MAX_PRESIGNED_TTL = 604800;
  let getCanonicalQuery = ({ query = {} })=>{
   let keys = [];
   let serialized = {};
   for(let key in query){
    if (!(0, transport_hasOwn.$)(query, key)) continue;
    if (key.toLowerCase() === SIGNATURE_HEADER) continue;
    let encodedKey = (0, escape_uri.o)(key);
    keys.push(encodedKey);
    let value = query[key];
    if ("string" == typeof value) serialized[encodedKey] = `${encodedKey}=${(0, escape_uri.o)(value)}`;
    else if (Array.isArray(value)) serialized[encodedKey] = value.slice(0).reduce((encoded, value)=>encoded.concat([
      `${encodedKey}=${(0, escape_uri.o)(value)}`
     ]), []).sort().join("&");
   }
   return keys.sort().map((key)=>serialized[key]).filter((serialized)=>serialized).join("&");
  };
  let iso8601 = (time)=>toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z");
  let toDate = (time)=>{
   if ("number" == typeof time) return new Date(1000 * time);
   if ("string" == typeof time) {
    if (Number(time)) return new Date(1000 * Number(time));
    return new Date(time);
   }
   return time;
  };
  class SignatureV4Base {
   service;
   regionProvider;
   credentialProvider;
   sha256;
   uriEscapePath;
   applyChecksum;
   constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }){
    this.service = service;
    this.sha256 = sha256;
    this.uriEscapePath = uriEscapePath;
    this.applyChecksum = "boolean" == typeof applyChecksum ? applyChecksum : true;
    this.regionProvider = (0, normalizeProvider.t)(region);
    this.credentialProvider = (0, normalizeProvider.t)(credentials);
   }
   createCanonicalRequest(request, canonicalHeaders, payloadHash) {
    let sortedHeaders = Object.keys(canonicalHeaders).sort();
    return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name)=>`${name}:${canonicalHeaders[name]}`).join("\n")}

${sortedHeaders.join(";")}
${payloadHash}`;
   }
   async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
    let hash = new this.sha256();
    hash.update((0, toUint8Array.F)(canonicalRequest));
    let hashedRequest = await hash.digest();
    return `${algorithmIdentifier}
${longDate}
${credentialScope}
${(0, hex_encoding.n)(hashedRequest)}`;
   }
   getCanonicalPath({ path }) {
    if (this.uriEscapePath) {
     let normalizedPathSegments = [];
     for (let pathSegment of path.split("/"))if (pathSegment?.length !== 0) {
      if ("." !== pathSegment) if (".." === pathSegment) normalizedPathSegments.pop();
      else normalizedPathSegments.push(pathSegment);
     }
     let normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
     let doubleEncoded = (0, escape_uri.o)(normalizedPath);
     return doubleEncoded.replace(/%2F/g, "/");
    }
    return path;
   }
   validateResolvedCredentials(credentials) {
    if ("object" != typeof credentials || "string" != typeof credentials.accessKeyId || "string" != typeof credentials.secretAccessKey) throw new Error("Resolved credential object is not valid");
   }
   formatDate(now) {
    let longDate = iso8601(now).replace(/[-:]/g, "");
    return {
     longDate,
     shortDate: longDate.slice(0, 8)
    };
   }
   getCanonicalHeaderList(headers) {
    return Object.keys(headers).sort().join(";");
   }
  }
  let signingKeyCache = {};
  let cacheQueue = [];
  let createScope = (shortDate, region, service)=>`${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
  let getSigningKey = async (sha256Constructor, credentials, shortDate, region, service)=>{
   let credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId);
   let cacheKey = `${shortDate}:${region}:${service}:${(0, hex_encoding.n)(credsHash)}:${credentials.sessionToken}`;
   if (cacheKey in signingKeyCache) return signingKeyCache[cacheKey];
   cacheQueue.push(cacheKey);
   while(cacheQueue.length > MAX_CACHE_SIZE)delete signingKeyCache[cacheQueue.shift()];
   let key = `AWS4${credentials.secretAccessKey}`;
   for (let signable of [
    shortDate,
    region,
    service,
    KEY_TYPE_IDENTIFIER
   ])key = await hmac(sha256Constructor, key, signable);
   return signingKeyCache[cacheKey] = key;
  };
  let hmac = (ctor, secret, data)=>{
   let hash = new ctor(secret);
   hash.update((0, toUint8Array.F)(data));
   return hash.digest();
  };
  let getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders)=>{
   let canonical = {};
   for (let headerName of Object.keys(headers).sort()){
    if (void 0 == headers[headerName]) continue;
    let canonicalHeaderName = headerName.toLowerCase();
    if (canonicalHeaderName in ALWAYS_UNSIGNABLE_HEADERS || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) {
     if (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) continue;
    }
    canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
   }
   return canonical;
  };
  var is_array_buffer = __webpack_require__(1719);
  let getPayloadHash = async ({ headers, body }, hashConstructor)=>{
   for(let headerName in headers)if ((0, transport_hasOwn.$)(headers, headerName)) {
    if (headerName.toLowerCase() === SHA256_HEADER) return headers[headerName];
   }
   if (void 0 == body) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
   if ("string" == typeof body || ArrayBuffer.isView(body) || (0, is_array_buffer.m)(body)) {
    let hashCtor = new hashConstructor();
    hashCtor.update((0, toUint8Array.F)(body));
    return (0, hex_encoding.n)(await hashCtor.digest());
   }
   return UNSIGNED_PAYLOAD;
  };
  let hasHeader = (soughtHeader, headers)=>{
   soughtHeader = soughtHeader.toLowerCase();
   for(let headerName in headers)if ((0, transport_hasOwn.$)(headers, headerName)) {
    if (soughtHeader === headerName.toLowerCase()) return true;
   }
   return false;
  };
  var httpRequest = __webpack_require__(9725);
  let moveHeadersToQuery = (request, options = {})=>{
   let { headers, query = {} } = httpRequest.K.clone(request);
   for(let name in headers){
    if (!(0, transport_hasOwn.$)(headers, name)) continue;
    let lname = name.toLowerCase();
    if ("x-amz-" === lname.slice(0, 6) && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) {
     query[name] = headers[name];
     delete headers[name];
    }
   }
   return {
    ...request,
    headers,
    query
   };
  };
  let prepareRequest = (request)=>{
   request = httpRequest.K.clone(request);
   for(let headerName in request.headers)if ((0, transport_hasOwn.$)(request.headers, headerName)) {
    if (GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1) delete request.headers[headerName];
   }
   return request;
  };
  class SignatureV4 extends SignatureV4Base {
   headerFormatter = new HeaderFormatter();
   constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }){
    super({
     applyChecksum,
     credentials,
     region,
     service,
     sha256,
     uriEscapePath
    });
   }
   async presign(originalRequest, options = {}) {
    let { signingDate = new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService } = options;
    let credentials = await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    let region = signingRegion ?? await this.regionProvider();
    let { longDate, shortDate } = this.formatDate(signingDate);
    if (expiresIn > MAX_PRESIGNED_TTL) return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
    let scope = createScope(shortDate, region, signingService ?? this.service);
    let request = moveHeadersToQuery(prepareRequest(originalRequest), {
     unhoistableHeaders,
     hoistableHeaders
    });
    if (credentials.sessionToken) request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken;
    request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER;
    request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`;
    request.query[AMZ_DATE_QUERY_PARAM] = longDate;
    request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
    let canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
    request.query[SIGNED_HEADERS_QUERY_PARAM] = this.getCanonicalHeaderList(canonicalHeaders);
    request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
    return request;
   }
   async sign(toSign, options) {
    if ("string" == typeof toSign) return this.signString(toSign, options);
    if (toSign.headers && toSign.payload) return this.signEvent(toSign, options);
    if (toSign.message) return this.signMessage(toSign, options);
    return this.signRequest(toSign, options);
   }
   async signEvent({ headers, payload }, { signingDate = new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials }) {
    let region = signingRegion ?? await this.regionProvider();
    let { shortDate, longDate } = this.formatDate(signingDate);
    let scope = createScope(shortDate, region, signingService ?? this.service);
    let hashedPayload = await getPayloadHash({
     headers: {},
     body: payload
    }, this.sha256);
    let hash = new this.sha256();
    hash.update(headers);
    let hashedHeaders = (0, hex_encoding.n)(await hash.digest());
    let stringToSign = [
     EVENT_ALGORITHM_IDENTIFIER,
     longDate,
     scope,
     priorSignature,
     hashedHeaders,
     hashedPayload
    ].join("\n");
    return this.signString(stringToSign, {
     signingDate,
     signingRegion: region,
     signingService,
     eventStreamCredentials
    });
   }
   async signMessage(signableMessage, { signingDate = new Date(), signingRegion, signingService, eventStreamCredentials }) {
    let promise = this.signEvent({
     headers: this.headerFormatter.format(signableMessage.message.headers),
     payload: signableMessage.message.body
    }, {
     signingDate,
     signingRegion,
     signingService,
     priorSignature: signableMessage.priorSignature,
     eventStreamCredentials
    });
    return promise.then((signature)=>({
      message: signableMessage.message,
      signature
     }));
   }
   async signString(stringToSign, { signingDate = new Date(), signingRegion, signingService, eventStreamCredentials } = {}) {
    let credentials = eventStreamCredentials ?? await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    let region = signingRegion ?? await this.regionProvider();
    let { shortDate } = this.formatDate(signingDate);
    let hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
    hash.update((0, toUint8Array.F)(stringToSign));
    return (0, hex_encoding.n)(await hash.digest());
   }
   async signRequest(requestToSign, { signingDate = new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService } = {}) {
    let credentials = await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    let region = signingRegion ?? await this.regionProvider();
    let request = prepareRequest(requestToSign);
    let { longDate, shortDate } = this.formatDate(signingDate);
    let scope = createScope(shortDate, region, signingService ?? this.service);
    request.headers[AMZ_DATE_HEADER] = longDate;
    if (credentials.sessionToken) request.headers[TOKEN_HEADER] = credentials.sessionToken;
    let payloadHash = await getPayloadHash(request, this.sha256);
    if (!hasHeader(SHA256_HEADER, request.headers) && this.applyChecksum) request.headers[SHA256_HEADER] = payloadHash;
    let canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
    let signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
    request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`;
    return request;
   }
   async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
    let stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER);
    let hash = new this.sha256(await keyPromise);
    hash.update((0, toUint8Array.F)(stringToSign));
    return (0, hex_encoding.n)(await hash.digest());
   }
   getSigningKey(credentials, region, shortDate, service) {
    return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
   }
  }
 }),
 7418: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   V: ()=>SMITHY_CONTEXT_KEY
  });
  let SMITHY_CONTEXT_KEY = "__smithy_context";
 }),
 8669: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   I: ()=>IniSectionType
  });
  var IniSectionType;
  (function(IniSectionType) {
   IniSectionType["PROFILE"] = "profile";
   IniSectionType["SSO_SESSION"] = "sso-session";
   IniSectionType["SERVICES"] = "services";
  })(IniSectionType || (IniSectionType = {}));
 })
};
