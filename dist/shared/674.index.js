"use strict";
exports.id = 674;
exports.ids = [
    674
];
exports.modules = {
    9066: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            xN: ()=>assumeRole,
            zr: ()=>assumeRoleWithWebIdentity,
            w: ()=>sessionFor
        });
        var configurations = __webpack_require__(846);
        var hostHeaderMiddleware = __webpack_require__(9007);
        var user_agent_middleware = __webpack_require__(8486);
        var loggerMiddleware = __webpack_require__(5180);
        var getRecursionDetectionPlugin = __webpack_require__(7591);
        var dist_cjs = __webpack_require__(402);
        var client = __webpack_require__(8702);
        var resolveRegionConfig = __webpack_require__(7503);
        var endpoints = __webpack_require__(4172);
        var contentLengthMiddleware = __webpack_require__(7041);
        var middleware_retry_configurations = __webpack_require__(5808);
        var retry = __webpack_require__(9115);
        var getSchemaSerdePlugin = __webpack_require__(7849);
        var httpAuthSchemes = __webpack_require__(3912);
        var resolveAwsSdkSigV4AConfig = __webpack_require__(6839);
        var SignatureV4MultiRegion = __webpack_require__(2915);
        var getSmithyContext = __webpack_require__(8743);
        var normalizeProvider = __webpack_require__(9362);
        var getEndpointFromInstructions = __webpack_require__(7436);
        var aws = __webpack_require__(6180);
        var EndpointCache = __webpack_require__(8479);
        var decideEndpoint = __webpack_require__(5679);
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
            let config_1 = (0, resolveAwsSdkSigV4AConfig.O)(config_0);
            return Object.assign(config_1, {
                authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? [])
            });
        };
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
        let package_namespaceObject = {
            rE: "3.1152.0"
        };
        var emitWarningIfUnsupportedVersion = __webpack_require__(5477);
        var defaultUserAgent = __webpack_require__(7532);
        var nodeAppIdConfigOptions = __webpack_require__(7652);
        var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(2628);
        var AwsSdkSigV4Signer = __webpack_require__(2526);
        var AwsSdkSigV4ASigner = __webpack_require__(4881);
        var defaultProvider = __webpack_require__(9882);
        var smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(1034);
        var defaults_mode = __webpack_require__(479);
        var resolveDefaultsModeConfig = __webpack_require__(8234);
        var configLoader = __webpack_require__(3945);
        var regionConfig_config = __webpack_require__(6152);
        var NodeUseDualstackEndpointConfigOptions = __webpack_require__(7580);
        var NodeUseFipsEndpointConfigOptions = __webpack_require__(4254);
        var util_retry_config = __webpack_require__(4353);
        var calculateBodyLength = __webpack_require__(2127);
        var node_http_handler = __webpack_require__(6878);
        var stream_collector = __webpack_require__(6660);
        var AwsQueryProtocol = __webpack_require__(3672);
        var Sha256Node = __webpack_require__(910);
        var NoOpLogger = __webpack_require__(7545);
        var parseUrl = __webpack_require__(3934);
        var fromBase64 = __webpack_require__(9700);
        var toBase64 = __webpack_require__(7305);
        var fromUtf8 = __webpack_require__(7332);
        var toUtf8 = __webpack_require__(9809);
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
                        signer: new dist_cjs.mR()
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
                credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider.v6,
                defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({
                    serviceId: clientSharedValues.serviceId,
                    clientVersion: package_namespaceObject.rE
                }),
                httpAuthSchemes: config?.httpAuthSchemes ?? [
                    {
                        schemeId: "aws.auth#sigv4",
                        identityProvider: (ipc)=>ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps)=>await (0, defaultProvider.v6)(idProps?.__config || {})()),
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
                        signer: new dist_cjs.mR()
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
        var defaultExtensionConfiguration = __webpack_require__(8242);
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
                this.middlewareStack.use((0, dist_cjs.wB)(this.config, {
                    httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
                    identityProviderConfigProvider: async (config)=>new dist_cjs.h$({
                            "aws.auth#sigv4": config.credentials,
                            "aws.auth#sigv4a": config.credentials
                        })
                }));
                this.middlewareStack.use((0, dist_cjs.lW)(this.config));
            }
            destroy() {
                super.destroy();
            }
        }
        var client_command_builder = __webpack_require__(6801);
        let command = (0, client_command_builder.k)(commonParams, "AWSSecurityTokenServiceV20110615", "STSClient", endpoints.rD);
        let _ep0 = {};
        let _mw0 = (Command, cs, config, o)=>[];
        class AssumeRoleCommand extends command(_ep0, _mw0, "AssumeRole", AssumeRole$) {
        }
        class AssumeRoleWithWebIdentityCommand extends command(_ep0, _mw0, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$) {
        }
        var arns = __webpack_require__(2208);
        var failure = __webpack_require__(9870);
        var aws_client = __webpack_require__(1287);
        var identity = __webpack_require__(4728);
        function sessionFor(who, roleArn) {
            let isLast = !who.role && who.lastRoleArn === roleArn;
            return isLast ? who.session : {
                name: who.hopSessionName,
                tags: [],
                policyArns: []
            };
        }
        async function assumeRole(role, { who, aws, caller }) {
            let { externalId, session } = role;
            let call = callOf('AssumeRole', {
                who,
                roleArn: role.arn,
                signedBy: caller.signedBy
            });
            let client = new STSClient(stsSettings({
                who,
                aws
            }, caller.credentials));
            let command = new AssumeRoleCommand({
                ...sessionParameters(who, role),
                ...externalId && {
                    ExternalId: externalId
                },
                ...session.tags.length > 0 && {
                    Tags: session.tags.map(({ key, value })=>({
                            Key: key,
                            Value: value
                        }))
                }
            });
            let answer = await (0, aws_client.p1)(aws, call, (options)=>client.send(command, options));
            return identityIn(answer, call, aws);
        }
        async function assumeRoleWithWebIdentity(role, { who, aws, token }) {
            let call = callOf('AssumeRoleWithWebIdentity', {
                who,
                roleArn: role.arn,
                signedBy: 'none'
            });
            if (role.session.tags.length > 0) throw new failure.H({
                code: 'inputs',
                problems: [
                    `session-tags: ${call.operation} takes no tags`
                ]
            });
            let client = new STSClient(stsSettings({
                who,
                aws
            }));
            let command = new AssumeRoleWithWebIdentityCommand({
                ...sessionParameters(who, role),
                WebIdentityToken: token.jwt
            });
            let answer = await (0, aws_client.p1)(aws, call, (options)=>client.send(command, options)).catch((error)=>{
                if (!(error instanceof failure.H && 'call' === error.fault.code && token.claims)) throw error;
                throw new failure.H({
                    ...error.fault,
                    claims: token.claims
                }, error.cause);
            });
            return identityIn(answer, call, aws);
        }
        function callOf(operation, { who, roleArn, signedBy }) {
            return {
                service: 'STS',
                operation,
                region: who.stsRegion,
                roleArn,
                signedBy
            };
        }
        function stsSettings({ who, aws }, credentials) {
            let { stsRegion: region, stsEndpoint: endpoint } = who;
            return (0, aws_client.ry)(aws, {
                region,
                endpoint,
                ...credentials && {
                    credentials
                }
            });
        }
        function sessionParameters(who, { arn, session: { name, policy, policyArns } }) {
            return {
                RoleArn: arn,
                RoleSessionName: name,
                DurationSeconds: who.durationSeconds,
                ...policy && {
                    Policy: policy
                },
                ...policyArns.length > 0 && {
                    PolicyArns: policyArns.map((managed)=>({
                            arn: managed
                        }))
                }
            };
        }
        function identityIn({ Credentials, AssumedRoleUser }, call, aws) {
            let { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = Credentials ?? {};
            (0, identity.B)(aws, {
                ...secretAccessKey && {
                    secretAccessKey
                },
                ...sessionToken && {
                    sessionToken
                }
            });
            if (!accessKeyId || !secretAccessKey || !sessionToken) throw new failure.H({
                code: 'answer',
                call,
                problem: 'it holds no credentials'
            });
            let roleArn = call.roleArn ?? '';
            let sessionArn = AssumedRoleUser?.Arn ?? '';
            if (!(0, arns.o)(roleArn, sessionArn)) {
                let problem = `the session ${sessionArn || '(none)'} is not one of the role ${roleArn}`;
                throw new failure.H({
                    code: 'answer',
                    call,
                    problem
                });
            }
            return {
                credentials: {
                    accessKeyId,
                    secretAccessKey,
                    sessionToken
                },
                signedBy: 'role',
                session: {
                    roleArn,
                    sessionArn
                }
            };
        }
    },
    1287: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            ry: ()=>clientSettings,
            p1: ()=>makeCall,
            makeHandler: ()=>makeHandler
        });
        var external_node_stream_ = __webpack_require__(7075);
        var node_http_handler = __webpack_require__(6878);
        var run_deadline = __webpack_require__(6650);
        var failure = __webpack_require__(9870);
        var retry = __webpack_require__(4038);
        let throttled = /^(?:Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|BandwidthLimitExceeded|PriorRequestNotComplete)/;
        let temporary = /^(?:ECONNRESET|EPIPE|ETIMEDOUT|ESOCKETTIMEDOUT|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|UND_ERR_SOCKET)$/;
        let skewed = /^(?:AuthFailure|InvalidSignature|RequestExpired|RequestInTheFuture|RequestTimeTooSkewed|SignatureDoesNotMatch)/;
        let proxyRefused = /^ERR_PROXY_TUNNEL$/;
        let rarelyTemporary = /^(?:ENOTFOUND|ECONNREFUSED)$/;
        let unknownSession = /^(?:UnrecognizedClient|InvalidClientTokenId)/;
        function retryability(error, { signedBy }) {
            let { name, code, message, status, clockSkewCorrected } = errorFacts(error);
            if (throttled.test(name) || 'TimeoutError' === name || 'IDPCommunicationErrorException' === name) return 'untilDeadline';
            if (proxyRefused.test(code)) return status >= 500 || 0 === status ? 'briefly' : 'never';
            if (408 === status || 429 === status || status >= 500 && status <= 599) return 'untilDeadline';
            if (temporary.test(code)) return 'untilDeadline';
            if (clockSkewCorrected && skewed.test(name)) return 'briefly';
            if (rarelyTemporary.test(code)) return 'briefly';
            if (/^InvalidIdentityToken/.test(name) && /retrieve verification key/i.test(message)) return 'briefly';
            let signedBySession = 'oidc' === signedBy || 'role' === signedBy;
            return signedBySession && unknownSession.test(name) ? 'briefly' : 'never';
        }
        function reasonOf(error) {
            let { name, code, status } = errorFacts(error);
            if (throttled.test(name)) return 'throttled';
            if ('TimeoutError' === name) return 'timed out';
            if (status >= 500 || 408 === status || 429 === status) return `HTTP ${status}`;
            return code || name;
        }
        function errorFacts(error) {
            let { name, code, message, statusCode, $metadata } = error ?? {};
            let { httpStatusCode, clockSkewCorrected } = $metadata ?? {};
            return {
                name: String(name ?? ''),
                code: String(code ?? ''),
                message: String(message ?? '').slice(0, 1000),
                status: Number(httpStatusCode ?? statusCode ?? 0),
                clockSkewCorrected: true === clockSkewCorrected
            };
        }
        let timeouts = {
            connectionTimeout: 10_000,
            socketTimeout: 20_000,
            requestTimeout: 30_000,
            throwOnRequestTimeout: true
        };
        let answerLimit = 1_000_000;
        class AnswerTooLarge extends Error {
        }
        function makeHandler({ httpsAgent, httpAgent }) {
            let handler = new node_http_handler.$({
                httpsAgent,
                httpAgent,
                ...timeouts
            });
            let handle = handler.handle.bind(handler);
            handler.handle = async (request, options)=>{
                let { response } = await handle(request, options);
                response.body = bounded(response.body);
                return {
                    response
                };
            };
            return handler;
        }
        function bounded(body) {
            let size = 0;
            let limit = new external_node_stream_.Transform({
                transform: (chunk, _, pass)=>{
                    size += chunk.length;
                    pass(size > answerLimit ? new AnswerTooLarge() : null, chunk);
                }
            });
            return (0, external_node_stream_.pipeline)(body, limit, ()=>void 0);
        }
        function clientSettings(aws, { region, endpoint, credentials }) {
            return {
                region,
                requestHandler: aws.handler,
                maxAttempts: 1,
                retryMode: 'standard',
                defaultsMode: 'standard',
                useFipsEndpoint: aws.fips,
                useDualstackEndpoint: aws.dualStack,
                customUserAgent: [
                    [
                        'ecr-cross-account-login',
                        '1'
                    ]
                ],
                ...endpoint ? {
                    endpoint
                } : {
                    ignoreConfiguredEndpointUrls: true
                },
                ...credentials && {
                    credentials
                }
            };
        }
        function callName({ service, operation, region }) {
            return `${service} ${operation}${region ? ` in ${region}` : ''}`;
        }
        async function makeCall(aws, call, send) {
            let { deadline, maxAttempts } = aws;
            let what = callName(call);
            let started = Date.now();
            try {
                let answer = await (0, retry.L)(()=>(0, run_deadline.NE)(deadline, what, send({
                        abortSignal: deadline.signal
                    })), {
                    deadline,
                    maxAttempts,
                    what,
                    retryability: (error)=>error instanceof AnswerTooLarge ? 'never' : retryability(error, call),
                    onRetry: ({ error, ...failed })=>announceRetry(aws, {
                            ...failed,
                            what,
                            reason: reasonOf(error)
                        })
                });
                aws.debug(`${what}: ${Date.now() - started} ms`);
                return answer;
            } catch (error) {
                if (!(error instanceof retry.w)) throw error;
                let { cause, attempts } = error;
                if (cause instanceof AnswerTooLarge) throw new failure.H({
                    code: 'answer',
                    call,
                    problem: 'it is larger than 1 MB'
                });
                throw new failure.H({
                    code: 'call',
                    call,
                    attempts
                }, cause);
            }
        }
        function announceRetry(aws, retried) {
            if (retried.attempt > 2) aws.logRetry(retried);
        }
    },
    4728: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B: ()=>maskCredentials
        });
        function maskCredentials(aws, { secretAccessKey, sessionToken }) {
            for (let secret of [
                secretAccessKey,
                sessionToken
            ])if (secret) aws.mask(secret);
        }
    },
    8674: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            obtainIdentity: ()=>obtainIdentity
        });
        var _assume_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9066);
        var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4728);
        async function obtainIdentity(who, env, aws) {
            let caller = await baseIdentity(who, env, aws);
            if (!who.role) return caller;
            return (0, _assume_role_js__WEBPACK_IMPORTED_MODULE_0__.xN)({
                ...who.role,
                session: who.session
            }, {
                who,
                aws,
                caller
            });
        }
        async function baseIdentity(who, env, aws) {
            let { base } = who;
            switch(base.kind){
                case 'environment':
                    return environmentIdentity(env, aws);
                case 'oidc':
                    return gitHubIdentity(who, base, {
                        env,
                        aws
                    });
                case 'web-identity':
                    return webIdentity(who, base, aws);
                case 'profile':
                    {
                        let { profileIdentity } = await __webpack_require__.e(316).then(__webpack_require__.bind(__webpack_require__, 3316));
                        return profileIdentity(who, base.name, aws);
                    }
                default:
                    {
                        let { machineIdentity } = await __webpack_require__.e(446).then(__webpack_require__.bind(__webpack_require__, 5446));
                        return machineIdentity(base.kind, env, aws);
                    }
            }
        }
        function environmentIdentity(env, aws) {
            let [accessKeyId = '', secretAccessKey = '', sessionToken = ''] = [
                ...[
                    'AWS_ACCESS_KEY_ID',
                    'AWS_SECRET_ACCESS_KEY',
                    'AWS_SESSION_TOKEN'
                ].map((name)=>env[name]?.trim())
            ];
            let credentials = {
                accessKeyId,
                secretAccessKey,
                ...sessionToken && {
                    sessionToken
                }
            };
            (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.B)(aws, credentials);
            return {
                credentials,
                signedBy: 'base'
            };
        }
        async function gitHubIdentity(who, { audience, roleArn: arn }, { env, aws }) {
            let { fetchGitHubToken } = await __webpack_require__.e(541).then(__webpack_require__.bind(__webpack_require__, 541));
            let token = await fetchGitHubToken(audience, env, aws);
            let identity = await (0, _assume_role_js__WEBPACK_IMPORTED_MODULE_0__.zr)({
                arn,
                session: (0, _assume_role_js__WEBPACK_IMPORTED_MODULE_0__.w)(who, arn)
            }, {
                who,
                aws,
                token
            });
            return {
                ...identity,
                signedBy: 'oidc'
            };
        }
        async function webIdentity(who, { file, roleArn: arn }, aws) {
            let { readTokenFile } = await __webpack_require__.e(827).then(__webpack_require__.bind(__webpack_require__, 1827));
            let token = await readTokenFile(file, aws);
            return (0, _assume_role_js__WEBPACK_IMPORTED_MODULE_0__.zr)({
                arn,
                session: (0, _assume_role_js__WEBPACK_IMPORTED_MODULE_0__.w)(who, arn)
            }, {
                who,
                aws,
                token
            });
        }
    },
    4038: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            L: ()=>retry,
            w: ()=>RetriesExhausted
        });
        var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
        var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6650);
        let briefAttempts = 4;
        let firstDelay = 200;
        let longestDelay = 8000;
        class RetriesExhausted extends Error {
            attempts;
            constructor(attempts, cause){
                super(`gave up after ${attempts} attempts`, {
                    cause
                });
                this.name = 'RetriesExhausted';
                this.attempts = attempts;
            }
        }
        async function retry(action, options) {
            let { deadline, what } = options;
            let last;
            for(let attempt = 1;; attempt++)try {
                return await action();
            } catch (error) {
                if (deadline.signal.aborted) throw endOfTime(options, attempt - 1, last);
                last = error;
                let delay = Math.random() * Math.min(longestDelay, firstDelay * 2 ** (attempt - 1));
                if (attempt >= mostAttempts(options, error) || Date.now() + delay >= deadline.endsAt) throw new RetriesExhausted(attempt, error);
                options.onRetry?.({
                    error,
                    attempt,
                    delay
                });
                await (0, _deadline_js__WEBPACK_IMPORTED_MODULE_1__.NE)(deadline, what, (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(delay));
            }
        }
        function mostAttempts({ maxAttempts, retryability }, error) {
            let most = {
                never: 1,
                once: 2,
                briefly: briefAttempts,
                untilDeadline: maxAttempts
            };
            return Math.min(maxAttempts, most[retryability(error)]);
        }
        function endOfTime({ deadline, what }, failedAttempts, last) {
            let stop = (0, _deadline_js__WEBPACK_IMPORTED_MODULE_1__.A5)(deadline, what);
            return failedAttempts > 0 && 'deadline' === stop.fault.code ? new RetriesExhausted(failedAttempts, last) : stop;
        }
    }
};
