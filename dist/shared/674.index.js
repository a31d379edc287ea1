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
        ;
        const q = "ref";
        const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "stringEquals", g = "getAttr", h = "us-east-1", i = "sigv4", j = "sts", k = "https://sts.{Region}.{PartitionResult#dnsSuffix}", l = {
            [q]: "Endpoint"
        }, m = {
            [q]: "Region"
        }, n = {
            [q]: d
        }, o = {}, p = [
            m
        ];
        const _data = {
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
        const root = 2;
        const r = 100_000_000;
        const nodes = new Int32Array([
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
        const bdd = BinaryDecisionDiagram.d.from(nodes, root, _data.conditions, _data.results);
        ;
        const cache = new EndpointCache.k({
            size: 50,
            params: [
                "Endpoint",
                "Region",
                "UseDualStack",
                "UseFIPS",
                "UseGlobalEndpoint"
            ]
        });
        const defaultEndpointResolver = (endpointParams, context = {})=>{
            return cache.get(endpointParams, ()=>(0, decideEndpoint.c)(bdd, {
                    endpointParams: endpointParams,
                    logger: context.logger
                }));
        };
        customEndpointFunctions.m.aws = aws.U;
        ;
        const createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider)=>async (config, context, input)=>{
                if (!input) {
                    throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
                }
                const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
                const instructionsFn = (0, getSmithyContext.u)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
                if (!instructionsFn) {
                    throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
                }
                const endpointParameters = await (0, getEndpointFromInstructions.x)(input, {
                    getEndpointParameterInstructions: instructionsFn
                }, config);
                return Object.assign(defaultParameters, endpointParameters);
            };
        const _defaultSTSHttpAuthSchemeParametersProvider = async (config, context, input)=>{
            return {
                operation: (0, getSmithyContext.u)(context).operation,
                region: await (0, normalizeProvider.t)(config.region)() || (()=>{
                    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
                })()
            };
        };
        const defaultSTSHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
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
        const createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions)=>{
            const endpointRuleSetHttpAuthSchemeProvider = (authParameters)=>{
                const endpoint = defaultEndpointResolver(authParameters);
                const authSchemes = endpoint.properties?.authSchemes;
                if (!authSchemes) {
                    return defaultHttpAuthSchemeResolver(authParameters);
                }
                const options = [];
                for (const scheme of authSchemes){
                    const { name: resolvedName, properties = {}, ...rest } = scheme;
                    const name = resolvedName.toLowerCase();
                    if (resolvedName !== name) {
                        console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
                    }
                    let schemeId;
                    if (name === "sigv4a") {
                        schemeId = "aws.auth#sigv4a";
                        const sigv4Present = authSchemes.find((s)=>{
                            const name = s.name.toLowerCase();
                            return name !== "sigv4a" && name.startsWith("sigv4");
                        });
                        if (SignatureV4MultiRegion.W.sigv4aDependency() === "none" && sigv4Present) {
                            continue;
                        }
                    } else if (name.startsWith("sigv4")) {
                        schemeId = "aws.auth#sigv4";
                    } else {
                        throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
                    }
                    const createOption = createHttpAuthOptionFunctions[schemeId];
                    if (!createOption) {
                        throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
                    }
                    const option = createOption(authParameters);
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
        const _defaultSTSHttpAuthSchemeProvider = (authParameters)=>{
            const options = [];
            switch(authParameters.operation){
                case "AssumeRoleWithSAML":
                    {
                        options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
                        options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
                        break;
                    }
                case "AssumeRoleWithWebIdentity":
                    {
                        options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
                        options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
                        break;
                    }
                default:
                    {
                        options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
                        options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
                    }
            }
            return options;
        };
        const defaultSTSHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSTSHttpAuthSchemeProvider, {
            "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
            "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
            "smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
        });
        const resolveHttpAuthSchemeConfig = (config)=>{
            const config_0 = (0, httpAuthSchemes.ho)(config);
            const config_1 = (0, resolveAwsSdkSigV4AConfig.O)(config_0);
            return Object.assign(config_1, {
                authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? [])
            });
        };
        ;
        const resolveClientEndpointParameters = (options)=>{
            return Object.assign(options, {
                useDualstackEndpoint: options.useDualstackEndpoint ?? false,
                useFipsEndpoint: options.useFipsEndpoint ?? false,
                useGlobalEndpoint: options.useGlobalEndpoint ?? false,
                defaultSigningName: "sts"
            });
        };
        const commonParams = {
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
        ;
        const package_namespaceObject = {
            "rE": "3.1152.0"
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
        ;
        class STSServiceException extends exceptions.T {
            static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
            constructor(options){
                super(options);
                Object.setPrototypeOf(this, STSServiceException.prototype);
            }
        }
        ;
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
        ;
        const _A = "Arn";
        const _AKI = "AccessKeyId";
        const _AP = "AssumedPrincipal";
        const _AR = "AssumeRole";
        const _ARI = "AssumedRoleId";
        const _ARR = "AssumeRoleRequest";
        const _ARRs = "AssumeRoleResponse";
        const _ARRss = "AssumeRootRequest";
        const _ARRssu = "AssumeRootResponse";
        const _ARU = "AssumedRoleUser";
        const _ARWSAML = "AssumeRoleWithSAML";
        const _ARWSAMLR = "AssumeRoleWithSAMLRequest";
        const _ARWSAMLRs = "AssumeRoleWithSAMLResponse";
        const _ARWWI = "AssumeRoleWithWebIdentity";
        const _ARWWIR = "AssumeRoleWithWebIdentityRequest";
        const _ARWWIRs = "AssumeRoleWithWebIdentityResponse";
        const _ARs = "AssumeRoot";
        const _Ac = "Account";
        const _Au = "Audience";
        const _C = "Credentials";
        const _CA = "ContextAssertion";
        const _DAM = "DecodeAuthorizationMessage";
        const _DAMR = "DecodeAuthorizationMessageRequest";
        const _DAMRe = "DecodeAuthorizationMessageResponse";
        const _DM = "DecodedMessage";
        const _DS = "DurationSeconds";
        const _E = "Expiration";
        const _EI = "ExternalId";
        const _EM = "EncodedMessage";
        const _ETE = "ExpiredTokenException";
        const _ETITE = "ExpiredTradeInTokenException";
        const _FU = "FederatedUser";
        const _FUI = "FederatedUserId";
        const _GAKI = "GetAccessKeyInfo";
        const _GAKIR = "GetAccessKeyInfoRequest";
        const _GAKIRe = "GetAccessKeyInfoResponse";
        const _GCI = "GetCallerIdentity";
        const _GCIR = "GetCallerIdentityRequest";
        const _GCIRe = "GetCallerIdentityResponse";
        const _GDAT = "GetDelegatedAccessToken";
        const _GDATR = "GetDelegatedAccessTokenRequest";
        const _GDATRe = "GetDelegatedAccessTokenResponse";
        const _GFT = "GetFederationToken";
        const _GFTR = "GetFederationTokenRequest";
        const _GFTRe = "GetFederationTokenResponse";
        const _GST = "GetSessionToken";
        const _GSTR = "GetSessionTokenRequest";
        const _GSTRe = "GetSessionTokenResponse";
        const _GWIT = "GetWebIdentityToken";
        const _GWITR = "GetWebIdentityTokenRequest";
        const _GWITRe = "GetWebIdentityTokenResponse";
        const _I = "Issuer";
        const _IAME = "InvalidAuthorizationMessageException";
        const _IDPCEE = "IDPCommunicationErrorException";
        const _IDPRCE = "IDPRejectedClaimException";
        const _IITE = "InvalidIdentityTokenException";
        const _JWTPSEE = "JWTPayloadSizeExceededException";
        const _K = "Key";
        const _MPDE = "MalformedPolicyDocumentException";
        const _MSTS = "MinimumSessionTokenSize";
        const _N = "Name";
        const _NQ = "NameQualifier";
        const _OWIFDE = "OutboundWebIdentityFederationDisabledException";
        const _P = "Policy";
        const _PA = "PolicyArns";
        const _PAr = "PrincipalArn";
        const _PAro = "ProviderArn";
        const _PC = "ProvidedContexts";
        const _PCLT = "ProvidedContextsListType";
        const _PCr = "ProvidedContext";
        const _PDT = "PolicyDescriptorType";
        const _PI = "ProviderId";
        const _PPS = "PackedPolicySize";
        const _PPTLE = "PackedPolicyTooLargeException";
        const _Pr = "Provider";
        const _RA = "RoleArn";
        const _RDE = "RegionDisabledException";
        const _RSN = "RoleSessionName";
        const _S = "Subject";
        const _SA = "SigningAlgorithm";
        const _SAK = "SecretAccessKey";
        const _SAMLA = "SAMLAssertion";
        const _SAMLAT = "SAMLAssertionType";
        const _SDEE = "SessionDurationEscalationException";
        const _SFWIT = "SubjectFromWebIdentityToken";
        const _SI = "SourceIdentity";
        const _SN = "SerialNumber";
        const _ST = "SubjectType";
        const _STS = "SessionTokenSize";
        const _STU = "SessionTokenUtilization";
        const _STe = "SessionToken";
        const _T = "Tags";
        const _TC = "TokenCode";
        const _TIT = "TradeInToken";
        const _TP = "TargetPrincipal";
        const _TPA = "TaskPolicyArn";
        const _TTK = "TransitiveTagKeys";
        const _Ta = "Tag";
        const _UI = "UserId";
        const _V = "Value";
        const _WIT = "WebIdentityToken";
        const _a = "arn";
        const _aKST = "accessKeySecretType";
        const _aQE = "awsQueryError";
        const _c = "client";
        const _cTT = "clientTokenType";
        const _e = "error";
        const _hE = "httpError";
        const _m = "message";
        const _pDLT = "policyDescriptorListType";
        const _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
        const _tITT = "tradeInTokenType";
        const _tLT = "tagListType";
        const _wITT = "webIdentityTokenType";
        const n0 = "com.amazonaws.sts";
        const _s_registry = new TypeRegistry.O(_s);
        var STSServiceException$ = [
            -3,
            _s,
            "STSServiceException",
            0,
            [],
            []
        ];
        _s_registry.registerError(STSServiceException$, STSServiceException);
        const n0_registry = new TypeRegistry.O(n0);
        var ExpiredTokenException$ = [
            -3,
            n0,
            _ETE,
            {
                [_aQE]: [
                    `ExpiredTokenException`,
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
                    `ExpiredTradeInTokenException`,
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
                    `IDPCommunicationError`,
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
                    `IDPRejectedClaim`,
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
                    `InvalidAuthorizationMessageException`,
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
                    `InvalidIdentityToken`,
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
                    `JWTPayloadSizeExceededException`,
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
                    `MalformedPolicyDocument`,
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
                    `OutboundWebIdentityFederationDisabledException`,
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
                    `PackedPolicyTooLarge`,
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
                    `RegionDisabledException`,
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
                    `SessionDurationEscalationException`,
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
        const errorTypeRegistries = [
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
        var SAMLAssertionType = [
            0,
            n0,
            _SAMLAT,
            8,
            0
        ];
        var tradeInTokenType = [
            0,
            n0,
            _tITT,
            8,
            0
        ];
        var webIdentityTokenType = [
            0,
            n0,
            _wITT,
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
                64 | 0,
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
        var AssumeRoleWithSAMLRequest$ = [
            3,
            n0,
            _ARWSAMLR,
            0,
            [
                _RA,
                _PAr,
                _SAMLA,
                _PA,
                _P,
                _DS,
                _MSTS
            ],
            [
                0,
                0,
                [
                    ()=>SAMLAssertionType,
                    0
                ],
                ()=>policyDescriptorListType,
                0,
                1,
                1
            ],
            3
        ];
        var AssumeRoleWithSAMLResponse$ = [
            3,
            n0,
            _ARWSAMLRs,
            0,
            [
                _C,
                _ARU,
                _PPS,
                _S,
                _ST,
                _I,
                _Au,
                _NQ,
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
                0,
                0,
                0,
                0,
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
        var AssumeRootRequest$ = [
            3,
            n0,
            _ARRss,
            0,
            [
                _TP,
                _TPA,
                _DS,
                _MSTS
            ],
            [
                0,
                ()=>PolicyDescriptorType$,
                1,
                1
            ],
            2
        ];
        var AssumeRootResponse$ = [
            3,
            n0,
            _ARRssu,
            0,
            [
                _C,
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
        var DecodeAuthorizationMessageRequest$ = [
            3,
            n0,
            _DAMR,
            0,
            [
                _EM
            ],
            [
                0
            ],
            1
        ];
        var DecodeAuthorizationMessageResponse$ = [
            3,
            n0,
            _DAMRe,
            0,
            [
                _DM
            ],
            [
                0
            ]
        ];
        var FederatedUser$ = [
            3,
            n0,
            _FU,
            0,
            [
                _FUI,
                _A
            ],
            [
                0,
                0
            ],
            2
        ];
        var GetAccessKeyInfoRequest$ = [
            3,
            n0,
            _GAKIR,
            0,
            [
                _AKI
            ],
            [
                0
            ],
            1
        ];
        var GetAccessKeyInfoResponse$ = [
            3,
            n0,
            _GAKIRe,
            0,
            [
                _Ac
            ],
            [
                0
            ]
        ];
        var GetCallerIdentityRequest$ = [
            3,
            n0,
            _GCIR,
            0,
            [],
            []
        ];
        var GetCallerIdentityResponse$ = [
            3,
            n0,
            _GCIRe,
            0,
            [
                _UI,
                _Ac,
                _A
            ],
            [
                0,
                0,
                0
            ]
        ];
        var GetDelegatedAccessTokenRequest$ = [
            3,
            n0,
            _GDATR,
            0,
            [
                _TIT
            ],
            [
                [
                    ()=>tradeInTokenType,
                    0
                ]
            ],
            1
        ];
        var GetDelegatedAccessTokenResponse$ = [
            3,
            n0,
            _GDATRe,
            0,
            [
                _C,
                _PPS,
                _AP
            ],
            [
                [
                    ()=>Credentials$,
                    0
                ],
                1,
                0
            ]
        ];
        var GetFederationTokenRequest$ = [
            3,
            n0,
            _GFTR,
            0,
            [
                _N,
                _P,
                _PA,
                _DS,
                _T,
                _MSTS
            ],
            [
                0,
                0,
                ()=>policyDescriptorListType,
                1,
                ()=>tagListType,
                1
            ],
            1
        ];
        var GetFederationTokenResponse$ = [
            3,
            n0,
            _GFTRe,
            0,
            [
                _C,
                _FU,
                _PPS,
                _STU,
                _STS
            ],
            [
                [
                    ()=>Credentials$,
                    0
                ],
                ()=>FederatedUser$,
                1,
                1,
                1
            ]
        ];
        var GetSessionTokenRequest$ = [
            3,
            n0,
            _GSTR,
            0,
            [
                _DS,
                _SN,
                _TC,
                _MSTS
            ],
            [
                1,
                0,
                0,
                1
            ]
        ];
        var GetSessionTokenResponse$ = [
            3,
            n0,
            _GSTRe,
            0,
            [
                _C,
                _STU,
                _STS
            ],
            [
                [
                    ()=>Credentials$,
                    0
                ],
                1,
                1
            ]
        ];
        var GetWebIdentityTokenRequest$ = [
            3,
            n0,
            _GWITR,
            0,
            [
                _Au,
                _SA,
                _DS,
                _T
            ],
            [
                64 | 0,
                0,
                1,
                ()=>tagListType
            ],
            2
        ];
        var GetWebIdentityTokenResponse$ = [
            3,
            n0,
            _GWITRe,
            0,
            [
                _WIT,
                _E
            ],
            [
                [
                    ()=>webIdentityTokenType,
                    0
                ],
                4
            ]
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
        var tagKeyListType = null && 64 | 0;
        var tagListType = [
            1,
            n0,
            _tLT,
            0,
            ()=>Tag$
        ];
        var webIdentityTokenAudienceListType = null && 64 | 0;
        var AssumeRole$ = [
            9,
            n0,
            _AR,
            0,
            ()=>AssumeRoleRequest$,
            ()=>AssumeRoleResponse$
        ];
        var AssumeRoleWithSAML$ = [
            9,
            n0,
            _ARWSAML,
            0,
            ()=>AssumeRoleWithSAMLRequest$,
            ()=>AssumeRoleWithSAMLResponse$
        ];
        var AssumeRoleWithWebIdentity$ = [
            9,
            n0,
            _ARWWI,
            0,
            ()=>AssumeRoleWithWebIdentityRequest$,
            ()=>AssumeRoleWithWebIdentityResponse$
        ];
        var AssumeRoot$ = [
            9,
            n0,
            _ARs,
            0,
            ()=>AssumeRootRequest$,
            ()=>AssumeRootResponse$
        ];
        var DecodeAuthorizationMessage$ = [
            9,
            n0,
            _DAM,
            0,
            ()=>DecodeAuthorizationMessageRequest$,
            ()=>DecodeAuthorizationMessageResponse$
        ];
        var GetAccessKeyInfo$ = [
            9,
            n0,
            _GAKI,
            0,
            ()=>GetAccessKeyInfoRequest$,
            ()=>GetAccessKeyInfoResponse$
        ];
        var GetCallerIdentity$ = [
            9,
            n0,
            _GCI,
            0,
            ()=>GetCallerIdentityRequest$,
            ()=>GetCallerIdentityResponse$
        ];
        var GetDelegatedAccessToken$ = [
            9,
            n0,
            _GDAT,
            0,
            ()=>GetDelegatedAccessTokenRequest$,
            ()=>GetDelegatedAccessTokenResponse$
        ];
        var GetFederationToken$ = [
            9,
            n0,
            _GFT,
            0,
            ()=>GetFederationTokenRequest$,
            ()=>GetFederationTokenResponse$
        ];
        var GetSessionToken$ = [
            9,
            n0,
            _GST,
            0,
            ()=>GetSessionTokenRequest$,
            ()=>GetSessionTokenResponse$
        ];
        var GetWebIdentityToken$ = [
            9,
            n0,
            _GWIT,
            0,
            ()=>GetWebIdentityTokenRequest$,
            ()=>GetWebIdentityTokenResponse$
        ];
        ;
        const getRuntimeConfig = (config)=>{
            return {
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
            };
        };
        ;
        const runtimeConfig_getRuntimeConfig = (config)=>{
            (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version);
            const defaultsMode = (0, resolveDefaultsModeConfig.I)(config);
            const defaultConfigProvider = ()=>defaultsMode().then(defaults_mode.l);
            const clientSharedValues = getRuntimeConfig(config);
            (0, emitWarningIfUnsupportedVersion.I)(process.version);
            const loaderConfig = {
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
        ;
        const getHttpAuthExtensionConfiguration = (runtimeConfig)=>{
            const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
            let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
            let _credentials = runtimeConfig.credentials;
            return {
                setHttpAuthScheme (httpAuthScheme) {
                    const index = _httpAuthSchemes.findIndex((scheme)=>scheme.schemeId === httpAuthScheme.schemeId);
                    if (index === -1) {
                        _httpAuthSchemes.push(httpAuthScheme);
                    } else {
                        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
                    }
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
        const resolveHttpAuthRuntimeConfig = (config)=>{
            return {
                httpAuthSchemes: config.httpAuthSchemes(),
                httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
                credentials: config.credentials()
            };
        };
        ;
        const resolveRuntimeExtensions = (runtimeConfig, extensions)=>{
            const extensionConfiguration = Object.assign((0, region_config_resolver_extensions.R)(runtimeConfig), (0, defaultExtensionConfiguration.xA)(runtimeConfig), (0, httpExtensionConfiguration.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
            extensions.forEach((extension)=>extension.configure(extensionConfiguration));
            return Object.assign(runtimeConfig, (0, region_config_resolver_extensions.$)(extensionConfiguration), (0, defaultExtensionConfiguration.uv)(extensionConfiguration), (0, httpExtensionConfiguration.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
        };
        ;
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
        ;
        const command = (0, client_command_builder.k)(commonParams, "AWSSecurityTokenServiceV20110615", "STSClient", endpoints.rD);
        const _ep0 = {};
        const _mw0 = (Command, cs, config, o)=>[];
        ;
        class AssumeRoleCommand extends command(_ep0, _mw0, "AssumeRole", AssumeRole$) {
        }
        ;
        class AssumeRoleWithWebIdentityCommand extends command(_ep0, _mw0, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$) {
        }
        var arns = __webpack_require__(2208);
        var failure = __webpack_require__(9870);
        var aws_client = __webpack_require__(1287);
        var identity = __webpack_require__(4728);
        ;
        function sessionFor(who, roleArn) {
            const isLast = !who.role && who.lastRoleArn === roleArn;
            return isLast ? who.session : {
                name: who.hopSessionName,
                tags: [],
                policyArns: []
            };
        }
        async function assumeRole(role, { who, aws, caller }) {
            const { externalId, session } = role;
            const call = callOf('AssumeRole', {
                who,
                roleArn: role.arn,
                signedBy: caller.signedBy
            });
            const client = new STSClient(stsSettings({
                who,
                aws
            }, caller.credentials));
            const command = new AssumeRoleCommand({
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
            const answer = await (0, aws_client.makeCall)(aws, call, (options)=>client.send(command, options));
            return identityIn(answer, call, aws);
        }
        async function assumeRoleWithWebIdentity(role, { who, aws, token }) {
            const call = callOf('AssumeRoleWithWebIdentity', {
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
            const client = new STSClient(stsSettings({
                who,
                aws
            }));
            const command = new AssumeRoleWithWebIdentityCommand({
                ...sessionParameters(who, role),
                WebIdentityToken: token.jwt
            });
            const answer = await (0, aws_client.makeCall)(aws, call, (options)=>client.send(command, options)).catch((error)=>{
                if (!(error instanceof failure.H && error.fault.code === 'call' && token.claims)) throw error;
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
            const { stsRegion: region, stsEndpoint: endpoint } = who;
            return (0, aws_client.clientSettings)(aws, {
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
            const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = Credentials ?? {};
            (0, identity.B)(aws, {
                ...secretAccessKey && {
                    secretAccessKey
                },
                ...sessionToken && {
                    sessionToken
                }
            });
            if (!accessKeyId || !secretAccessKey || !sessionToken) {
                throw new failure.H({
                    code: 'answer',
                    call,
                    problem: 'it holds no credentials'
                });
            }
            const roleArn = call.roleArn ?? '';
            const sessionArn = AssumedRoleUser?.Arn ?? '';
            if (!(0, arns.o)(roleArn, sessionArn)) {
                const problem = `the session ${sessionArn || '(none)'} is not one of the role ${roleArn}`;
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
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            callName: ()=>callName,
            clientSettings: ()=>clientSettings,
            makeCall: ()=>makeCall,
            makeHandler: ()=>makeHandler
        });
        var external_node_stream_ = __webpack_require__(7075);
        var node_http_handler = __webpack_require__(6878);
        var run_deadline = __webpack_require__(6650);
        var failure = __webpack_require__(9870);
        var retry = __webpack_require__(4038);
        ;
        const throttled = /^(?:Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|BandwidthLimitExceeded|PriorRequestNotComplete)/;
        const temporary = /^(?:ECONNRESET|EPIPE|ETIMEDOUT|ESOCKETTIMEDOUT|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|UND_ERR_SOCKET)$/;
        const skewed = /^(?:AuthFailure|InvalidSignature|RequestExpired|RequestInTheFuture|RequestTimeTooSkewed|SignatureDoesNotMatch)/;
        const proxyRefused = /^ERR_PROXY_TUNNEL$/;
        const rarelyTemporary = /^(?:ENOTFOUND|ECONNREFUSED)$/;
        const unknownSession = /^(?:UnrecognizedClient|InvalidClientTokenId)/;
        function retryability(error, { signedBy }) {
            const { name, code, message, status, clockSkewCorrected } = errorFacts(error);
            if (throttled.test(name) || name === 'TimeoutError' || name === 'IDPCommunicationErrorException') return 'untilDeadline';
            if (proxyRefused.test(code)) return status >= 500 || status === 0 ? 'briefly' : 'never';
            if (status === 408 || status === 429 || status >= 500 && status <= 599) return 'untilDeadline';
            if (temporary.test(code)) return 'untilDeadline';
            if (clockSkewCorrected && skewed.test(name)) return 'briefly';
            if (rarelyTemporary.test(code)) return 'briefly';
            if (/^InvalidIdentityToken/.test(name) && /retrieve verification key/i.test(message)) return 'briefly';
            const signedBySession = signedBy === 'oidc' || signedBy === 'role';
            return signedBySession && unknownSession.test(name) ? 'briefly' : 'never';
        }
        function reasonOf(error) {
            const { name, code, status } = errorFacts(error);
            if (throttled.test(name)) return 'throttled';
            if (name === 'TimeoutError') return 'timed out';
            if (status >= 500 || status === 408 || status === 429) return `HTTP ${status}`;
            return code || name;
        }
        function errorFacts(error) {
            const { name, code, message, statusCode, $metadata } = error ?? {};
            const { httpStatusCode, clockSkewCorrected } = $metadata ?? {};
            return {
                name: String(name ?? ''),
                code: String(code ?? ''),
                message: String(message ?? '').slice(0, 1000),
                status: Number(httpStatusCode ?? statusCode ?? 0),
                clockSkewCorrected: clockSkewCorrected === true
            };
        }
        ;
        const timeouts = {
            connectionTimeout: 10_000,
            socketTimeout: 20_000,
            requestTimeout: 30_000,
            throwOnRequestTimeout: true
        };
        const answerLimit = 1_000_000;
        class AnswerTooLarge extends Error {
        }
        function makeHandler({ httpsAgent, httpAgent }) {
            const handler = new node_http_handler.$({
                httpsAgent,
                httpAgent,
                ...timeouts
            });
            const handle = handler.handle.bind(handler);
            handler.handle = async (request, options)=>{
                const { response } = await handle(request, options);
                response.body = bounded(response.body);
                return {
                    response
                };
            };
            return handler;
        }
        function bounded(body) {
            let size = 0;
            const limit = new external_node_stream_.Transform({
                transform: (chunk, _, pass)=>{
                    size += chunk.length;
                    pass(size > answerLimit ? new AnswerTooLarge() : null, chunk);
                }
            });
            return (0, external_node_stream_.pipeline)(body, limit, ()=>undefined);
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
            const { deadline, maxAttempts } = aws;
            const what = callName(call);
            const started = Date.now();
            try {
                const answer = await (0, retry.L)(()=>(0, run_deadline.NE)(deadline, what, send({
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
                const { cause, attempts } = error;
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
            for (const secret of [
                secretAccessKey,
                sessionToken
            ])if (secret) aws.mask(secret);
        }
    },
    8674: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            obtainIdentity: ()=>obtainIdentity
        });
        var _assume_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9066);
        var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4728);
        async function obtainIdentity(who, env, aws) {
            const caller = await baseIdentity(who, env, aws);
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
            const { base } = who;
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
                        const { profileIdentity } = await __webpack_require__.e(316).then(__webpack_require__.bind(__webpack_require__, 3316));
                        return profileIdentity(who, base.name, aws);
                    }
                default:
                    {
                        const { machineIdentity } = await __webpack_require__.e(446).then(__webpack_require__.bind(__webpack_require__, 5446));
                        return machineIdentity(base.kind, env, aws);
                    }
            }
        }
        function environmentIdentity(env, aws) {
            const [accessKeyId = '', secretAccessKey = '', sessionToken = ''] = [
                ...[
                    'AWS_ACCESS_KEY_ID',
                    'AWS_SECRET_ACCESS_KEY',
                    'AWS_SESSION_TOKEN'
                ].map((name)=>env[name]?.trim())
            ];
            const credentials = {
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
            const { fetchGitHubToken } = await __webpack_require__.e(541).then(__webpack_require__.bind(__webpack_require__, 541));
            const token = await fetchGitHubToken(audience, env, aws);
            const identity = await (0, _assume_role_js__WEBPACK_IMPORTED_MODULE_0__.zr)({
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
            const { readTokenFile } = await __webpack_require__.e(827).then(__webpack_require__.bind(__webpack_require__, 1827));
            const token = await readTokenFile(file, aws);
            return (0, _assume_role_js__WEBPACK_IMPORTED_MODULE_0__.zr)({
                arn,
                session: (0, _assume_role_js__WEBPACK_IMPORTED_MODULE_0__.w)(who, arn)
            }, {
                who,
                aws,
                token
            });
        }
    }
};
;
