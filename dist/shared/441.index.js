"use strict";
exports.id = 441;
exports.ids = [
    441
];
exports.modules = {
    6814: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Q: ()=>CONFIG_PREFIX_SEPARATOR
        });
        const CONFIG_PREFIX_SEPARATOR = ".";
    },
    6184: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            g: ()=>getConfigFilepath
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _getHomeDir__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3901);
        const ENV_CONFIG_PATH = "AWS_CONFIG_FILE";
        const getConfigFilepath = ()=>process.env[ENV_CONFIG_PATH] || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, _getHomeDir__WEBPACK_IMPORTED_MODULE_1__.R)(), ".aws", "config");
    },
    3901: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            R: ()=>getHomeDir
        });
        var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
        var node_os__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        const homeDirCache = {};
        const getHomeDirCacheKey = ()=>{
            if (process && process.geteuid) {
                return `${process.geteuid()}`;
            }
            return "DEFAULT";
        };
        const getHomeDir = ()=>{
            const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}` } = process.env;
            if (HOME) return HOME;
            if (USERPROFILE) return USERPROFILE;
            if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
            const homeDirCacheKey = getHomeDirCacheKey();
            if (!homeDirCache[homeDirCacheKey]) homeDirCache[homeDirCacheKey] = (0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
            return homeDirCache[homeDirCacheKey];
        };
    },
    3692: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            p: ()=>loadSharedConfigFiles
        });
        var external_node_path_ = __webpack_require__(6760);
        var profile = __webpack_require__(8669);
        var constants = __webpack_require__(6814);
        ;
        const getConfigData = (data)=>Object.entries(data).filter(([key])=>{
                const indexOfSeparator = key.indexOf(constants.Q);
                if (indexOfSeparator === -1) {
                    return false;
                }
                return Object.values(profile.I).includes(key.substring(0, indexOfSeparator));
            }).reduce((acc, [key, value])=>{
                const indexOfSeparator = key.indexOf(constants.Q);
                const updatedKey = key.substring(0, indexOfSeparator) === profile.I.PROFILE ? key.substring(indexOfSeparator + 1) : key;
                acc[updatedKey] = value;
                return acc;
            }, {
                ...data.default && {
                    default: data.default
                }
            });
        var getConfigFilepath = __webpack_require__(6184);
        var getHomeDir = __webpack_require__(3901);
        ;
        const ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE";
        const getCredentialsFilepath = ()=>process.env[ENV_CREDENTIALS_PATH] || (0, external_node_path_.join)((0, getHomeDir.R)(), ".aws", "credentials");
        var parseIni = __webpack_require__(6892);
        var readFile = __webpack_require__(2149);
        ;
        const swallowError = ()=>({});
        const loadSharedConfigFiles = async (init = {})=>{
            const { filepath = getCredentialsFilepath(), configFilepath = (0, getConfigFilepath.g)() } = init;
            const homeDir = (0, getHomeDir.R)();
            const relativeHomeDirPrefix = "~/";
            let resolvedFilepath = filepath;
            if (filepath.startsWith(relativeHomeDirPrefix)) {
                resolvedFilepath = (0, external_node_path_.join)(homeDir, filepath.slice(2));
            }
            let resolvedConfigFilepath = configFilepath;
            if (configFilepath.startsWith(relativeHomeDirPrefix)) {
                resolvedConfigFilepath = (0, external_node_path_.join)(homeDir, configFilepath.slice(2));
            }
            const parsedFiles = await Promise.all([
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
    },
    6892: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>parseIni
        });
        var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
        var _constants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6814);
        const prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
        const profileNameBlockList = [
            "__proto__",
            "profile __proto__"
        ];
        const parseIni = (iniData)=>{
            const map = {};
            let currentSection;
            let currentSubSection;
            for (const iniLine of iniData.split(/\r?\n/)){
                const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
                const isSection = trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]";
                if (isSection) {
                    currentSection = undefined;
                    currentSubSection = undefined;
                    const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
                    const matches = prefixKeyRegex.exec(sectionName);
                    if (matches) {
                        const [, prefix, , name] = matches;
                        if (Object.values(_smithy_types__WEBPACK_IMPORTED_MODULE_0__.I).includes(prefix)) {
                            currentSection = [
                                prefix,
                                name
                            ].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q);
                        }
                    } else {
                        currentSection = sectionName;
                    }
                    if (profileNameBlockList.includes(sectionName)) {
                        throw new Error(`Found invalid profile name "${sectionName}"`);
                    }
                } else if (currentSection) {
                    const indexOfEqualsSign = trimmedLine.indexOf("=");
                    if (![
                        0,
                        -1
                    ].includes(indexOfEqualsSign)) {
                        const [name, value] = [
                            trimmedLine.substring(0, indexOfEqualsSign).trim(),
                            trimmedLine.substring(indexOfEqualsSign + 1).trim()
                        ];
                        if (value === "") {
                            currentSubSection = name;
                        } else {
                            if (currentSubSection && iniLine.trimStart() === iniLine) {
                                currentSubSection = undefined;
                            }
                            map[currentSection] = map[currentSection] || {};
                            const key = currentSubSection ? [
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
    },
    2149: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Jj: ()=>fileIntercept,
            TA: ()=>readFile
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
        const filePromises = {};
        const fileIntercept = {};
        const readFile = (path, options)=>{
            if (fileIntercept[path] !== undefined) {
                return fileIntercept[path];
            }
            if (!filePromises[path] || options?.ignoreCache) {
                filePromises[path] = (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
            }
            return filePromises[path];
        };
    },
    8669: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            I: ()=>IniSectionType
        });
        var IniSectionType;
        (function(IniSectionType) {
            IniSectionType["PROFILE"] = "profile";
            IniSectionType["SSO_SESSION"] = "sso-session";
            IniSectionType["SERVICES"] = "services";
        })(IniSectionType || (IniSectionType = {}));
    },
    2208: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            D: ()=>parseRoleArn,
            o: ()=>isSessionOf
        });
        var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3607);
        function parseRoleArn(arn) {
            if (arn.length > 2048) return undefined;
            const match = /^arn:(aws[a-z-]*):iam::([0-9]{12}):role\/(?:[\x21-\x2e\x30-\x7e]+\/)*([A-Za-z0-9_+=,.@-]{1,64})$/.exec(arn);
            const [, partition = '', account = '', name = ''] = match ?? [];
            return match && (0, _partitions_js__WEBPACK_IMPORTED_MODULE_0__.fV)(partition) ? {
                partition,
                account,
                name
            } : undefined;
        }
        function isSessionOf(roleArn, sessionArn) {
            const role = parseRoleArn(roleArn);
            const match = /^arn:(aws[a-z-]*):sts::([0-9]{12}):assumed-role\/([^/]+)\/[A-Za-z0-9_+=,.@-]{2,64}$/.exec(sessionArn);
            const [, partition, account, name] = match ?? [];
            return role !== undefined && partition === role.partition && account === role.account && name === role.name;
        }
    },
    8839: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            x: ()=>assumeRolePolicy,
            ro: ()=>githubClaims,
            A3: ()=>oidcTrustPolicy,
            m4: ()=>permissionPolicy,
            Yk: ()=>publicPolicy,
            oT: ()=>repositoryActions,
            tN: ()=>repositoryPolicy,
            li: ()=>sessionPolicy,
            RZ: ()=>trustPolicy
        });
        ;
        const pull = [
            'ecr:BatchGetImage',
            'ecr:GetDownloadUrlForLayer'
        ];
        const repositoryActions = {
            pull,
            push: [
                'ecr:BatchCheckLayerAvailability',
                ...pull,
                'ecr:CompleteLayerUpload',
                'ecr:InitiateLayerUpload',
                'ecr:PutImage',
                'ecr:UploadLayerPart'
            ],
            'pull-through': [
                ...pull,
                'ecr:BatchImportUpstreamImage',
                'ecr:CreateRepository'
            ]
        };
        const publicPushActions = [
            'ecr-public:BatchCheckLayerAvailability',
            'ecr-public:CompleteLayerUpload',
            'ecr-public:InitiateLayerUpload',
            'ecr-public:PutImage',
            'ecr-public:UploadLayerPart'
        ];
        ;
        function permissionPolicy({ partition, accounts, regions, repositories, access, signing }) {
            const repositoryArns = accounts.flatMap((account)=>regions.flatMap((region)=>repositories.map((repository)=>`arn:${partition}:ecr:${region}:${account}:repository/${repository}`)));
            const signingProfiles = accounts.map((account)=>`arn:${partition}:signer:*:${account}:/signing-profiles/*`);
            const sign = {
                Effect: 'Allow',
                Action: 'signer:SignPayload',
                Resource: oneOrMore(signingProfiles)
            };
            return iam_policies_document({
                Effect: 'Allow',
                Action: 'ecr:GetAuthorizationToken',
                Resource: '*'
            }, {
                Effect: 'Allow',
                Action: repositoryActions[access],
                Resource: oneOrMore(repositoryArns)
            }, ...signing && access === 'push' ? [
                sign
            ] : []);
        }
        function sessionPolicy(grant) {
            return permissionPolicy({
                ...grant,
                signing: true
            });
        }
        function trustPolicy(trust) {
            const { principal, externalId, sessionTags } = trust;
            const condition = externalId ? {
                Condition: {
                    StringEquals: {
                        'sts:ExternalId': externalId
                    }
                }
            } : {};
            const assume = {
                Effect: 'Allow',
                Principal: {
                    AWS: principal
                },
                Action: 'sts:AssumeRole',
                ...condition
            };
            const tag = {
                Effect: 'Allow',
                Principal: {
                    AWS: principal
                },
                Action: 'sts:TagSession'
            };
            return sessionTags ? iam_policies_document(assume, tag) : iam_policies_document(assume);
        }
        function assumeRolePolicy(role) {
            const actions = role.sessionTags ? [
                'sts:AssumeRole',
                'sts:TagSession'
            ] : 'sts:AssumeRole';
            return iam_policies_document({
                Effect: 'Allow',
                Action: actions,
                Resource: role.arn
            });
        }
        function repositoryPolicy({ principals, access }) {
            const actions = repositoryActions[access].filter((action)=>action !== 'ecr:CreateRepository');
            return iam_policies_document({
                Effect: 'Allow',
                Principal: {
                    AWS: oneOrMore(principals)
                },
                Action: actions
            });
        }
        function oidcProvider(issuer) {
            return issuer.replace(/^https:\/\//, '').replace(/\/$/, '');
        }
        const githubClaims = [
            'repository',
            'repository_id',
            'ref',
            'environment',
            'workflow',
            'job_workflow_ref',
            'actor_id',
            'enterprise_id'
        ];
        function oidcTrustPolicy({ partition, account, claims, more = {} }) {
            const provider = oidcProvider(claims.iss);
            const known = githubClaims.flatMap((claim)=>more[claim] ? [
                    [
                        claim,
                        more[claim]
                    ]
                ] : []);
            const conditions = [
                [
                    'aud',
                    claims.aud
                ],
                [
                    'sub',
                    claims.sub
                ],
                ...known
            ];
            return iam_policies_document({
                Effect: 'Allow',
                Principal: {
                    Federated: `arn:${partition}:iam::${account}:oidc-provider/${provider}`
                },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: {
                    StringEquals: Object.fromEntries(conditions.map(([claim, value])=>[
                            `${provider}:${claim}`,
                            literal(value)
                        ]))
                }
            });
        }
        function publicPolicy({ accounts, repositories, access }) {
            const token = [
                'ecr-public:GetAuthorizationToken',
                'sts:GetServiceBearerToken'
            ];
            const arns = accounts.flatMap((account)=>repositories.map((repository)=>`arn:aws:ecr-public::${account}:repository/${repository}`));
            const tokens = {
                Effect: 'Allow',
                Action: token,
                Resource: '*'
            };
            return access !== 'push' ? iam_policies_document(tokens) : iam_policies_document(tokens, {
                Effect: 'Allow',
                Action: publicPushActions,
                Resource: oneOrMore(arns)
            });
        }
        function literal(value) {
            return value.replace(/\$(?=\{)/g, ()=>`\${$}`);
        }
        function oneOrMore(values) {
            const [only] = values;
            return values.length === 1 && only !== undefined ? only : values;
        }
        function iam_policies_document(...statements) {
            return {
                Version: '2012-10-17',
                Statement: statements
            };
        }
    },
    9441: (__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__)=>{
        var node_version = __webpack_require__(8744);
        ;
        const problem = (0, node_version.k)(process.versions.node);
        if (problem) {
            process.stdout.write(`${(0, node_version.E)('error', problem)}\n`);
            process.exit(1);
        }
        var core = __webpack_require__(7264);
        var partitions = __webpack_require__(3607);
        ;
        function apiPlaces({ who, where }, env) {
            return [
                ...gitHubPlaces(who, env),
                ...stsPlaces(who, where),
                ...ecrPlaces(where)
            ];
        }
        function gitHubPlaces({ base }, env) {
            return base.kind === 'oidc' ? placesIn(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') : [];
        }
        function stsPlaces({ base, role, stsRegion, stsEndpoint }, { fips, dualStack }) {
            const isCalled = role || base.kind === 'oidc' || base.kind === 'web-identity';
            if (!isCalled) return [];
            if (stsEndpoint) return placesIn(stsEndpoint);
            const { id, suffix, apiSuffix } = suffixesOf(stsRegion);
            const service = fips && (dualStack || id !== 'aws-us-gov') ? 'sts-fips' : 'sts';
            return [
                awsPlace(`${service}.${stsRegion}.${dualStack ? apiSuffix : suffix}`)
            ];
        }
        function ecrPlaces({ type, regions, fips, dualStack, endpoint }) {
            if (endpoint) return placesIn(endpoint);
            const service = type === 'public' ? 'ecr-public' : `ecr${fips ? '-fips' : ''}`;
            return regions.map((region)=>{
                const { suffix, apiSuffix } = suffixesOf(region);
                return awsPlace(dualStack ? `${service}.${region}.${apiSuffix}` : `api.${service}.${region}.${suffix}`);
            });
        }
        function placesIn(url) {
            const { protocol, hostname = '', port } = URL.parse(url) ?? {};
            const isNamed = /[a-z]$/i.test(hostname);
            return isNamed && protocol === 'https:' ? [
                {
                    host: hostname,
                    port: Number(port || 443)
                }
            ] : [];
        }
        const awsPlace = (host)=>({
                host,
                port: 443
            });
        function suffixesOf(region) {
            const { id, suffix, dualStackSuffix } = (0, partitions.iQ)(region) ?? {};
            return {
                id,
                suffix,
                apiSuffix: dualStackSuffix?.replace(/^on/, 'api')
            };
        }
        var external_node_http_ = __webpack_require__(7067);
        var external_node_https_ = __webpack_require__(4708);
        var external_node_tls_ = __webpack_require__(1692);
        var endpoints = __webpack_require__(5762);
        var external_node_net_ = __webpack_require__(7030);
        ;
        function bypassesProxy(place, noProxy) {
            const name = place.host.toLowerCase().replace(/^\[|\]$/g, '');
            if (isLoopback(name)) return true;
            const entries = noProxy.toLowerCase().split(/[\s,]+/);
            return entries.some((entry)=>entry !== '' && covers(entry, name, place.port));
        }
        function covers(entry, name, port) {
            if (entry === '*') return true;
            if (entry.includes('/')) return isInBlock(name, entry);
            const { host, port: onlyPort } = parseEntry(entry);
            if (onlyPort && Number(onlyPort) !== port) return false;
            if ((0, external_node_net_.isIP)(host)) return isInBlock(name, `${host}/${(0, external_node_net_.isIP)(host) === 4 ? 32 : 128}`);
            const domain = host.replace(/^\*?\./, '.');
            return domain.startsWith('.') ? name.endsWith(domain) : name === domain || name.endsWith(`.${domain}`);
        }
        function parseEntry(entry) {
            if ((0, external_node_net_.isIP)(entry)) return {
                host: entry
            };
            const [, bracketed, plain, port] = /^(?:\[([^\]]*)\]|([^:]*))(?::([0-9]+))?$/.exec(entry) ?? [];
            return {
                host: bracketed ?? plain ?? entry,
                port
            };
        }
        function isLoopback(name) {
            return name === 'localhost' || isInBlock(name, '127.0.0.0/8') || isInBlock(name, '::1/128');
        }
        function isInBlock(name, block) {
            const [network = '', prefix = ''] = block.split('/');
            const family = (0, external_node_net_.isIP)(network);
            if (!family || (0, external_node_net_.isIP)(name) !== family || !/^[0-9]{1,3}$/.test(prefix) || Number(prefix) > (family === 4 ? 32 : 128)) {
                return false;
            }
            const blocks = new external_node_net_.BlockList();
            blocks.addSubnet(network, Number(prefix), family === 4 ? 'ipv4' : 'ipv6');
            return blocks.check(name, family === 4 ? 'ipv4' : 'ipv6');
        }
        ;
        function openConnections(env) {
            const proxied = new external_node_https_.Agent({
                keepAlive: true,
                proxyEnv: {
                    HTTPS_PROXY: httpsProxy(env)?.href
                }
            });
            const direct = new external_node_https_.Agent({
                keepAlive: true
            });
            const httpAgent = new external_node_http_.Agent({
                keepAlive: true
            });
            const noProxy = env['no_proxy'] || env['NO_PROXY'] || '';
            const { createConnection } = external_node_https_.Agent.prototype;
            const connect = (request, callback)=>createConnection.call(bypassesProxy(placeOf(request), noProxy) ? direct : proxied, request, callback);
            const open = (place)=>whenSecured({
                    ...proxied.options,
                    ...place,
                    servername: place.host
                }, connect);
            const early = new Map();
            proxied.createConnection = (request, callback)=>{
                const place = placeOf(request);
                const waiting = early.get(keyOf(place));
                if (!waiting) return connect(request, callback);
                early.delete(keyOf(place));
                waiting.then((socket)=>{
                    if (isFresh(socket)) return socket;
                    socket.destroy();
                    return open(place);
                }).then((socket)=>callback?.(null, socket), (error)=>callback?.(error, undefined));
                return undefined;
            };
            return {
                httpsAgent: proxied,
                httpAgent,
                warmUp: (place)=>{
                    const socket = open(place);
                    socket.catch(()=>undefined);
                    early.set(keyOf(place), socket);
                },
                close: ()=>{
                    for (const socket of early.values())socket.then((unused)=>unused.destroy()).catch(()=>undefined);
                    for (const agent of [
                        proxied,
                        direct,
                        httpAgent
                    ])agent.destroy();
                }
            };
        }
        function httpsProxy(env) {
            return (0, endpoints.sd)(env['https_proxy'] || env['HTTPS_PROXY']);
        }
        function placeOf({ host, port }) {
            return {
                host: host ?? '',
                port: Number(port)
            };
        }
        function keyOf({ host, port }) {
            return `${host}:${port}`;
        }
        function whenSecured(request, connect) {
            return new Promise((resolve, reject)=>{
                const first = connect(request, (error, tunnelled)=>{
                    if (error) return reject(error);
                    tunnelled.on('error', reject);
                    resolve(tunnelled);
                });
                first?.on('error', reject);
                first?.on('secureConnect', ()=>{
                    if (first instanceof external_node_tls_.TLSSocket && first.servername === request.servername) resolve(first);
                });
            });
        }
        function isFresh(socket) {
            return !socket.destroyed && socket.writable && socket.readableLength === 0;
        }
        ;
        async function openAws(plan, { env, ...options }) {
            const { who, where, how } = plan;
            const connections = openConnections(env);
            for (const place of apiPlaces(plan, env))connections.warmUp(place);
            const { makeHandler, obtainIdentity, fetchTokens, credentialsFor, checkRepositories } = await loadAwsStages();
            const { maxAttempts } = how;
            const { fips, dualStack } = where;
            const aws = {
                ...options,
                maxAttempts,
                fips,
                dualStack,
                handler: makeHandler(connections)
            };
            return {
                obtainIdentity: ()=>obtainIdentity(who, env, aws),
                fetchTokens: (identity)=>fetchTokens(where, identity, aws),
                checkRepositories: (tokens, identity)=>checkRepositories(where, tokens, {
                        identity,
                        aws
                    }),
                credentialsFor: (tokens)=>credentialsFor(where, tokens)
            };
        }
        async function loadAwsStages() {
            const { makeHandler } = await andTurn(__webpack_require__.e(287).then(__webpack_require__.bind(__webpack_require__, 1287)));
            const { obtainIdentity } = await andTurn(Promise.all([
                __webpack_require__.e(437),
                __webpack_require__.e(508),
                __webpack_require__.e(674)
            ]).then(__webpack_require__.bind(__webpack_require__, 8674)));
            const { credentialsFor, fetchTokens } = await andTurn(Promise.all([
                __webpack_require__.e(772),
                __webpack_require__.e(437),
                __webpack_require__.e(375),
                __webpack_require__.e(906)
            ]).then(__webpack_require__.bind(__webpack_require__, 7906)));
            const { checkRepositories } = await andTurn(Promise.all([
                __webpack_require__.e(772),
                __webpack_require__.e(437),
                __webpack_require__.e(375),
                __webpack_require__.e(670)
            ]).then(__webpack_require__.bind(__webpack_require__, 2670)));
            return {
                makeHandler,
                obtainIdentity,
                fetchTokens,
                credentialsFor,
                checkRepositories
            };
        }
        async function andTurn(loading) {
            const loaded = await loading;
            await new Promise(setImmediate);
            return loaded;
        }
        var external_node_fs_ = __webpack_require__(3024);
        var external_node_path_ = __webpack_require__(6760);
        var find = __webpack_require__(3825);
        var docker_config_isolated = __webpack_require__(7017);
        var docker_config_obstacles = __webpack_require__(4810);
        var own_directory = __webpack_require__(6242);
        var read_file = __webpack_require__(3949);
        var record = __webpack_require__(5875);
        var lookup = __webpack_require__(164);
        ;
        function shadowsOf(settings, hosts) {
            if (settings.tool !== 'podman' || settings.registryAuthFile !== '') return [];
            const runtime = settings.xdgRuntimeDir === '' ? `/run/containers/${process.getuid?.()}` : `${settings.xdgRuntimeDir}/containers`;
            const home = (0, external_node_path_.join)(settings.xdgConfigHome || (0, external_node_path_.join)(settings.home, '.config'), 'containers');
            return [
                runtime,
                home
            ].map((directory)=>(0, external_node_path_.join)(directory, 'auth.json')).flatMap((file)=>(0, lookup.RP)(readIfAllowed(file), hosts).map((host)=>({
                        kind: 'shadow',
                        host,
                        file
                    })));
        }
        function readIfAllowed(file) {
            try {
                return (0, read_file.yR)(file) ?? '';
            } catch  {
                return '';
            }
        }
        ;
        function prepareDockerConfig(found, hosts) {
            const { settings, id } = found;
            const runnerTemp = (0, find.e6)(settings);
            const isolated = isJoined(found) || (0, find.PO)(found) && wantsIsolated(found, hosts);
            if (!isolated) (0, read_file.Bz)(found.file);
            const directory = isolated ? (0, docker_config_isolated.X7)(runnerTemp) : (0, external_node_path_.dirname)(found.file);
            const leftOut = [];
            const onLeftOut = (path)=>leftOut.push({
                    kind: 'left-out',
                    path
                });
            const madeDirectory = isolated ? (0, docker_config_isolated.IF)(found, {
                directory,
                onLeftOut
            }) : !(0, external_node_fs_.existsSync)(directory);
            const file = isolated ? (0, external_node_path_.join)(directory, 'config.json') : found.file;
            const exportDirectory = isolated && (settings.dockerConfig === '' || (0, external_node_path_.resolve)(settings.dockerConfig) !== directory);
            const formerDockerConfig = exportDirectory ? settings.dockerConfig : null;
            const target = {
                ...{
                    directory,
                    file,
                    tool: settings.tool,
                    isolated,
                    exportDirectory
                },
                identity: isolated ? (0, own_directory.cu)(directory) : undefined,
                inUse: exportDirectory && !madeDirectory && settings.dockerConfig !== '' ? found.config : undefined,
                obstacles: [
                    ...found.unread,
                    ...leftOut,
                    ...obstaclesOf({
                        found,
                        file
                    }, hosts)
                ],
                record: {
                    runnerTemp,
                    id
                },
                undo: {
                    file,
                    entries: [],
                    helpers: [],
                    before: 'object',
                    added: [],
                    isolated,
                    madeDirectory,
                    formerDockerConfig
                }
            };
            choose_directory_record(target);
            return target;
        }
        function choose_directory_record({ record: place, undo, directory }) {
            try {
                (0, record.rh)(place, undo);
            } catch (error) {
                if (undo.isolated && undo.madeDirectory) (0, docker_config_isolated._h)(directory, place.runnerTemp);
                throw error;
            }
        }
        function wantsIsolated({ settings, config }, hosts) {
            if ((0, find.O9)(settings)) return true;
            return (0, docker_config_obstacles.s)(config, {
                hosts,
                tool: settings.tool
            }).some(({ kind })=>kind === 'store' || kind === 'helper');
        }
        function isJoined({ settings, file }) {
            return file === (0, external_node_path_.join)((0, docker_config_isolated.X7)((0, find.e6)(settings)), 'config.json');
        }
        function obstaclesOf({ found: { settings }, file }, hosts) {
            const obstacles = (0, docker_config_obstacles.s)((0, read_file.Xg)(file), {
                hosts,
                tool: settings.tool
            });
            return [
                ...obstacles,
                ...shadowsOf(settings, hosts),
                ...readableByOthers(file)
            ];
        }
        function readableByOthers(file) {
            const stats = (0, external_node_fs_.statSync)(file, {
                throwIfNoEntry: false
            });
            if (stats === undefined || process.getgid === undefined) return [];
            const directory = (0, external_node_fs_.statSync)((0, external_node_path_.dirname)(file)).mode;
            const byAll = (stats.mode & 0o004) !== 0 && (directory & 0o001) !== 0;
            const byGroup = (stats.mode & 0o040) !== 0 && (directory & 0o010) !== 0 && stats.gid !== process.getgid();
            return byAll || byGroup ? [
                {
                    kind: 'readable',
                    file,
                    mode: (stats.mode & 0o777).toString(8)
                }
            ] : [];
        }
        var edit = __webpack_require__(7550);
        var parse = __webpack_require__(7671);
        var write_file = __webpack_require__(2363);
        ;
        async function installEntries(target, entries, signal) {
            const { file, tool, isolated, directory, identity } = target;
            const login = {
                entries,
                tool,
                isolated
            };
            let undo = target.undo;
            await (0, write_file._)({
                file,
                signal,
                change: (text)=>{
                    const installed = (0, edit.bA)(configFor(target, text ?? ''), login);
                    undo = {
                        ...target.undo,
                        ...installed.undo,
                        ...text === undefined ? {
                            before: 'missing'
                        } : {}
                    };
                    return installed.text;
                },
                beforeWrite: ()=>{
                    (0, record.rh)(target.record, undo);
                    if (identity !== undefined) (0, own_directory.ZQ)(directory, identity);
                },
                isDone: (text)=>{
                    const config = (0, parse.sk)(text ?? '');
                    return config !== undefined && (0, edit.j$)(config, login);
                }
            });
            return undo;
        }
        function configFor({ file, inUse }, text) {
            const config = (0, read_file.G5)(file, text);
            return inUse === undefined ? config : (0, read_file.G5)(file, (0, docker_config_isolated.PS)(config, inUse));
        }
        var failure = __webpack_require__(9870);
        var safe_text = __webpack_require__(2827);
        ;
        const denied = /User: (?<caller>\S+) is not authorized to perform: (?<action>[\w-]+:\w+)/;
        const notAuthorized = /Not authorized to perform (?<action>[\w-]+:\w+)/i;
        const missingAllow = /because no (?<name>[A-Za-z -]{1,60}?) allows? the/;
        const explicitDeny = /with an explicit deny in (?:an?|the) (?<name>[A-Za-z -]{0,60}?(?:policy|boundary))(?::? (?<arn>arn:[^\s.]\S*))?/;
        const kinds = [
            [
                /identity/i,
                'identity'
            ],
            [
                /session/i,
                'session'
            ],
            [
                /resource-based|trust/i,
                'resource'
            ]
        ];
        function parseDenial(message) {
            const { caller, action } = (denied.exec(message) ?? notAuthorized.exec(message))?.groups ?? {};
            const deny = explicitDeny.exec(message)?.groups;
            const { name, arn } = deny ?? missingAllow.exec(message)?.groups ?? {};
            const policy = kinds.find(([pattern])=>name && pattern.test(name))?.[1] ?? 'guardrail';
            return {
                ...caller && {
                    caller
                },
                ...action && {
                    action
                },
                ...name && {
                    reason: {
                        policy,
                        name,
                        explicit: deny !== undefined,
                        ...arn && {
                            arn
                        }
                    }
                }
            };
        }
        function principalOf(arn) {
            const [, partition, account = '', role] = /^arn:([\w-]+):sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/[\w+=,.@-]+$/.exec(arn) ?? [];
            if (role) return {
                arn: `arn:${partition}:iam::${account}:role/${role}`,
                account,
                derived: true
            };
            const isExact = /^arn:[\w-]+:(?:iam::\d{12}:(?:user|role)\/[\w+=,.@/-]+|sts::\d{12}:federated-user\/[\w+=,.@-]+)$/.test(arn);
            return isExact ? {
                arn,
                account: accountOf(arn),
                derived: false
            } : undefined;
        }
        function accountOf(arn) {
            return /^arn:[\w-]+:[\w-]*:[\w-]*:(\d{12}):/.exec(arn)?.[1] ?? '';
        }
        function partitionOfArn(arn) {
            return /^arn:([\w-]+):/.exec(arn)?.[1] ?? 'aws';
        }
        ;
        const plain = (value)=>value;
        function isOfGitHub({ claims }) {
            return /^https:\/\/token\.actions\.|\/_services\/token$/.test(claims?.iss ?? '');
        }
        const unknownCaller = {
            arn: '<ARN of the role or user that the job runs as>',
            account: '',
            derived: false
        };
        function callerOf({ call, denial, context }) {
            const session = call.service === 'STS' ? undefined : call.roleArn ?? context.roleArn ?? context.oidcRoleArn;
            const role = {
                base: undefined,
                none: undefined,
                oidc: context.oidcRoleArn,
                role: session
            }[call.signedBy];
            return principalOf(role ?? '') ?? {
                ...unknownCaller,
                answered: principalOf(denial.caller ?? '')
            };
        }
        function callerNote({ arn, answered }, quote) {
            if (!answered) return '';
            return `${quote(arn)} is the caller. AWS names it ${quote(answered.arn)}: use this ARN if you know it.${pathNote(answered)}`;
        }
        function pathNote({ derived, arn }) {
            if (!derived) return '';
            return arn.includes('role/AWSReservedSSO_') ? ' It is a role of IAM Identity Center. Its real ARN has the path aws-reserved/sso.amazonaws.com/<region>/ before the name (without the region in us-east-1).' : " It comes from a session, which does not show the role's path. If the role has a path, add it before the name.";
        }
        function accountName(account, otherwise) {
            return account ? `account ${account}` : otherwise;
        }
        const guardrailStep = {
            topic: 'organisation policies and permissions boundaries',
            blames: 'guardrail',
            text: ()=>'No service control policy, resource control policy, permissions boundary or VPC endpoint policy of either account denies it.'
        };
        function narrowed(steps, { reason, action = 'the action' }) {
            if (!reason) return steps;
            const { name, arn, explicit } = reason;
            const blamed = steps.filter((step)=>step.blames === reason.policy);
            if (!explicit && blamed.length > 0 && reason.policy !== 'guardrail') return blamed;
            const where = (quote)=>`the ${name}${arn ? ` ${quote(arn)}` : ''}`;
            const text = explicit ? (quote)=>`Remove the Deny of ${quote(action)} from ${where(quote)}. No Allow elsewhere overrides it.` : (quote)=>`Allow ${quote(action)} in ${where(quote)}. It limits what the other policies allow.`;
            return [
                {
                    topic: `the ${name}`,
                    text,
                    blames: reason.policy
                }
            ];
        }
        function roleOf({ call, context }) {
            const arn = call.roleArn ?? context.roleArn ?? '<ARN of the role>';
            return {
                arn,
                account: accountOf(arn)
            };
        }
        var iam_policies = __webpack_require__(8839);
        ;
        function tokenAdvice(denied) {
            const { context, denial, call } = denied;
            const isPublic = call.service === 'ECR Public';
            const actions = isPublic ? [
                'ecr-public:GetAuthorizationToken',
                'sts:GetServiceBearerToken'
            ] : [
                'ecr:GetAuthorizationToken'
            ];
            const caller = callerOf(denied);
            const owner = accountName(caller.account, "the caller's account");
            const identity = {
                topic: `${actions.join(' and ')} in the caller's identity policy`,
                blames: 'identity',
                text: (quote)=>`In ${owner}, the identity policy of ${quote(caller.arn)} allows ${actions.map(quote).join(' and ')} with ${quote('"Resource": "*"')}. A repository policy cannot allow it.`
            };
            const steps = narrowed([
                identity,
                sessionStep,
                guardrailStep
            ], denial);
            const grant = grantOf(context, caller);
            const document = isPublic ? (0, iam_policies.Yk)(grant) : (0, iam_policies.m4)(grant);
            const paste = {
                place: (quote)=>`In ${owner}: identity policy of ${quote(caller.arn)}`,
                document
            };
            return {
                steps,
                policies: steps.includes(identity) ? [
                    paste
                ] : []
            };
        }
        function repositoryAdvice(repositories, context) {
            const byAccount = [
                ...Map.groupBy(repositories, ({ account })=>account).values()
            ];
            const advice = byAccount.map((denied)=>accountAdvice(denied, context));
            const steps = advice.flatMap((account)=>account.steps);
            const isShared = (step)=>step === sessionStep || step === guardrailStep;
            const inOrder = [
                ...steps.filter((step)=>!isShared(step)),
                ...steps.filter(isShared)
            ];
            const unique = new Map(inOrder.map((step)=>[
                    step.text(plain),
                    step
                ]));
            return {
                steps: [
                    ...unique.values()
                ],
                policies: advice.flatMap(({ policies })=>policies)
            };
        }
        function accountAdvice(repositories, context) {
            const [first] = repositories;
            if (!first) return {
                steps: [],
                policies: []
            };
            const { account, access } = first;
            const denial = parseDenial(first.message);
            const signedBy = context.roleArn || context.oidcRoleArn ? 'role' : 'base';
            const call = {
                service: 'ECR',
                operation: 'the repository check',
                region: first.region,
                signedBy
            };
            const caller = callerOf({
                call,
                denial,
                context
            });
            const grant = {
                partition: context.partition ?? partitionOfArn(caller.arn),
                accounts: [
                    account
                ],
                regions: [
                    ...new Set(repositories.map(({ region })=>region))
                ],
                repositories: [
                    ...new Set(repositories.map(({ repository })=>repository))
                ],
                access
            };
            const identity = identityStep(grant, caller);
            const isOwn = (caller.answered?.account ?? caller.account) === account;
            const needed = isOwn ? [
                identity
            ] : [
                repositoryStep(grant, caller),
                identity
            ];
            const steps = narrowed([
                ...needed.map(({ step })=>step),
                sessionStep,
                guardrailStep
            ], denial);
            return {
                steps,
                policies: needed.filter(({ step })=>steps.includes(step)).map(({ paste })=>paste)
            };
        }
        function repositoryStep({ accounts: [account = ''], repositories, access }, caller) {
            const names = repositories.join(', ');
            return {
                step: {
                    topic: `the repository policy in account ${account}`,
                    blames: 'resource',
                    text: (quote)=>`In account ${account}, the policy of each repository (${quote(names)}) lets ${quote(caller.arn)} ${access}: ${actionList(access, quote)}. ECR gives the same answer for a repository that does not exist there. Compare name and region.`
                },
                paste: {
                    place: (quote)=>`In account ${account}: repository policy of ${quote(names)}`,
                    document: (0, iam_policies.tN)({
                        principals: [
                            caller.arn
                        ],
                        access
                    })
                }
            };
        }
        function identityStep(grant, caller) {
            const owner = accountName(caller.account, "the caller's account");
            return {
                step: {
                    topic: `the permission policy of the caller in ${owner}`,
                    blames: 'identity',
                    text: (quote)=>`In ${owner}, the permission policy of ${quote(caller.arn)} allows to ${grant.access}: ${actionList(grant.access, quote)}.`
                },
                paste: {
                    place: (quote)=>`In ${owner}: permission policy of ${quote(caller.arn)}`,
                    document: (0, iam_policies.m4)(grant)
                }
            };
        }
        function actionList(access, quote) {
            return iam_policies.oT[access].map(quote).join(', ');
        }
        const sessionStep = {
            topic: 'the session policy',
            blames: 'session',
            text: (quote)=>`Nothing limits the session further: ${quote('session-policy')}, ${quote('session-policy-arns')}, ${quote('repositories')}, or the step that made the session.`
        };
        function grantOf(context, caller) {
            const { accounts = [], regions = [], repositories = [], access = 'push' } = context;
            const known = (values, otherwise)=>values.length > 0 ? values : [
                    otherwise
                ];
            return {
                partition: context.partition ?? partitionOfArn(caller.arn),
                accounts: known(accounts, caller.account || '<account of the registry>'),
                regions: known(regions, '<region>'),
                repositories: known(repositories, '<repository>'),
                access
            };
        }
        ;
        function causeOf(error) {
            const links = chain(error);
            const telling = links.find((link)=>'$fault' in link) ?? links.find((link)=>cause_text(link['code'])) ?? links.find((link)=>'$metadata' in link) ?? links.at(-1);
            return telling ? described(telling) : {
                name: 'Error',
                message: (0, safe_text.Yj)(String(error)),
                code: '',
                fromAws: false
            };
        }
        function causeLines(error) {
            return chain(error).map((link)=>{
                const { name, code, message, status, requestId, contentType } = described(link);
                const attempts = fields(link['$metadata'])['attempts'];
                const facts = [
                    status !== undefined && `HTTP ${status}`,
                    contentType,
                    requestId && `request ID ${requestId}`,
                    typeof attempts === 'number' && `attempts ${attempts}`
                ].filter(Boolean);
                return `${name}${code && ` (${code})`}: ${message}${facts.length > 0 ? ` [${facts.join(', ')}]` : ''}`;
            });
        }
        function chain(error, depth = 0) {
            if (typeof error !== 'object' || error === null || depth > 8) return [];
            const link = fields(error);
            const tried = Array.isArray(link['errors']) ? link['errors'].slice(0, 8) : [];
            return [
                link,
                ...[
                    link['cause'],
                    ...tried
                ].flatMap((cause)=>chain(cause, depth + 1))
            ];
        }
        function described(link) {
            const metadata = fields(link['$metadata']);
            const headers = fields(fields(link['$response'])['headers']);
            const name = cause_text(link['name']) || 'Error';
            const status = metadata['httpStatusCode'] ?? link['statusCode'];
            return {
                name: name.replace(/(?<=.)Exception$/, ''),
                message: withoutQuotes(cause_text(link['message'])),
                code: cause_text(link['code']),
                fromAws: '$fault' in link && name !== 'Unknown',
                status: typeof status === 'number' ? status : undefined,
                requestId: cause_text(metadata['requestId']) || undefined,
                date: cause_text(headers['date']) || undefined,
                contentType: cause_text(headers['content-type']) || undefined
            };
        }
        function withoutQuotes(message) {
            if (/^Command failed\b/.test(message)) return 'Command failed';
            const end = message.lastIndexOf(' is not valid JSON');
            const start = message.indexOf('"');
            if (start < 0 || !/"(?:\.{3})?$/.test(message.slice(start + 1, Math.max(end, start)))) return message;
            return `${message.slice(0, start).replace(/\.{3}$/, '')}it${message.slice(end)}`;
        }
        function fields(value) {
            return typeof value === 'object' && value !== null ? value : {};
        }
        function cause_text(value) {
            return typeof value === 'string' ? (0, safe_text.Yj)(value) : '';
        }
        ;
        const setUps = null && [
            'role-with-external-id',
            'oidc-then-role',
            'repository-policy',
            'oidc-direct'
        ];
        const setupNames = [
            'set-up',
            'runners',
            'registry-account',
            'build-account',
            'region',
            'repositories',
            'access',
            'registry-role',
            'build-role',
            'external-id',
            'session-tags',
            'github',
            'ref',
            'environment',
            'repository_id',
            'job_workflow_ref',
            'workflow',
            'actor_id',
            'enterprise_id',
            'tab'
        ];
        const longest = 2448;
        function setupFragment(values) {
            const parameters = new URLSearchParams();
            for (const name of setupNames)if (values[name]) parameters.append(name, values[name]);
            return `#${parameters}`;
        }
        function parseSetupFragment(fragment) {
            const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
            const given = setupNames.flatMap((name)=>{
                const value = parameters.get(name)?.trim() ?? '';
                return value && value.length <= longest ? [
                    [
                        name,
                        value
                    ]
                ] : [];
            });
            return Object.fromEntries(given);
        }
        function setupPage(repository) {
            const [, owner] = /^([a-z\d](?:[a-z\d-]{0,37}[a-z\d])?)\/ecr-cross-account-login$/i.exec(repository) ?? [];
            return owner && `https://${owner.toLowerCase()}.github.io/ecr-cross-account-login/`;
        }
        ;
        const longestValue = 2048;
        const longestPolicy = 65_536;
        function markdownWithout(secrets) {
            const withoutSecrets = {
                secrets,
                replacement: '<a secret value>'
            };
            return {
                code (text) {
                    const line = (0, safe_text.g$)(text, {
                        secrets,
                        limit: 500
                    }) || ' ';
                    const ticks = '`'.repeat(longestTicks(line) + 1);
                    const pad = /^`|`$/.test(line) ? ' ' : '';
                    return `${ticks}${pad}${line}${pad}${ticks}`;
                },
                label (...lines) {
                    const safe = lines.map((line)=>(0, safe_text.g$)(line, {
                            secrets,
                            limit: 100
                        }).replace(/[^\w +=,.@/:*-]/g, '_'));
                    return `"${safe.join('<br/>')}"`;
                },
                json (value) {
                    const safe = (_, text)=>{
                        if (typeof text !== 'string') return text;
                        return text.length > longestValue ? '<a value that is too long>' : (0, safe_text.rA)(text, withoutSecrets);
                    };
                    const text = ascii(JSON.stringify(value, safe, 2));
                    return text.length > longestPolicy ? 'This policy is longer than IAM accepts. Combine repositories with `*` (`team/*`), or use fewer in one step.' : codeBlock(text, 'json');
                }
            };
        }
        function codeBlock(content, language) {
            const fence = '`'.repeat(Math.max(3, longestTicks(content) + 1));
            return `${fence}${language}\n${content}\n${fence}`;
        }
        function ascii(json) {
            return json.replace(/[^\n\x20-\x7e]/g, (unit)=>`\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
        }
        function longestTicks(text) {
            return Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks)=>ticks.length));
        }
        ;
        function accessDeniedSummary(denied, { steps, policies }) {
            const { context } = denied;
            const write = markdownWithout(context.secrets ?? []);
            const caller = callerOf(denied);
            const checks = steps.map(({ text }, index)=>`${index + 1}. ${text(write.code)}`).join('\n');
            const toPaste = policies.flatMap(({ place, document })=>[
                    `#### ${place(write.code)}`,
                    write.json(document)
                ]);
            const isOpen = [
                checks,
                ...toPaste
            ].some((text)=>text.includes(caller.arn));
            const link = setupLink(context);
            const sections = [
                `### ${denied.title}`,
                `${denied.what(write.code)}. AWS says: ${write.code(denied.message)}`,
                codeBlock(picture(denied, write), 'mermaid'),
                steps.length > 1 ? '#### Check, the likeliest first' : '#### To do',
                checks,
                isOpen && callerNote(caller, write.code),
                ...toPaste,
                link && `[The setup page](${link}) shows the policies of both accounts and the workflow, with these values.`
            ];
            return `${sections.filter(Boolean).join('\n\n')}\n`;
        }
        function picture(denied, write) {
            const { call, context } = denied;
            const asked = call.service === 'STS' ? call.roleArn : undefined;
            const roles = [
                ...new Set([
                    context.oidcRoleArn,
                    asked,
                    context.roleArn,
                    call.roleArn
                ])
            ].filter((arn)=>arn !== undefined);
            const withToken = Boolean(context.oidcRoleArn) || call.operation === 'AssumeRoleWithWebIdentity';
            const calls = roles.map((_, hop)=>withToken && hop === 0 ? 'AssumeRoleWithWebIdentity' : 'AssumeRole');
            const toRole = call.service === 'STS' ? roles.indexOf(call.roleArn ?? context.roleArn ?? '') : -1;
            const deniedHop = toRole < 0 ? roles.length : toRole;
            const roleNames = roles.map((arn)=>[
                    `account ${accountOf(arn)}`,
                    nameIn(arn)
                ]);
            const names = [
                start(denied, withToken),
                ...roleNames,
                registryName(denied)
            ].map((lines)=>write.label(...lines));
            const edges = [
                ...calls,
                call.service === 'STS' ? 'GetAuthorizationToken' : call.operation
            ].map((action, hop)=>{
                const arrow = hop < deniedHop ? '-->' : hop === deniedHop ? '--x' : '-.->';
                return `  n${hop} ${arrow}|${write.label(hop === deniedHop ? `${action}: denied` : action)}| n${hop + 1}`;
            });
            return [
                'flowchart LR',
                ...names.map((name, node)=>`  n${node}[${name}]`),
                ...edges
            ].join('\n');
        }
        function start({ call, denial, context }, withToken) {
            if (withToken) return context.oidcRoleArn ? [
                'GitHub Actions job',
                'OIDC token'
            ] : [
                'this job',
                'web identity token'
            ];
            const caller = call.service === 'STS' || !call.roleArn ? principalOf(denial.caller ?? '') : undefined;
            return caller ? [
                `account ${caller.account}`,
                nameIn(caller.arn)
            ] : [
                'this job',
                'base identity'
            ];
        }
        function registryName({ context: { accounts = [], registryType }, call }) {
            if (registryType === 'public' || call.service === 'ECR Public') return [
                'ECR Public'
            ];
            return [
                accounts.length > 0 ? `account ${accounts.join(', ')}` : 'registry account',
                'ECR'
            ];
        }
        function nameIn(arn) {
            return arn.split(':').slice(5).join(':');
        }
        function setupLink({ github = {}, registryType, ...context }) {
            const { actionRepository = '', serverUrl, repository, ref } = github;
            const page = serverUrl === 'https://github.com' && registryType !== 'public' ? setupPage(actionRepository) : undefined;
            if (!page) return undefined;
            const { accounts = [], regions = [], repositories = [], access, roleArn = '', oidcRoleArn = '', secrets } = context;
            const buildRole = roleArn ? oidcRoleArn : '';
            const values = {
                'set-up': setUpOf(roleArn, oidcRoleArn),
                'registry-account': accounts.join(' '),
                'build-account': accountOf(buildRole),
                region: regions.join(' '),
                repositories: repositories.join(' '),
                access,
                'registry-role': roleName(roleArn || oidcRoleArn),
                'build-role': roleName(buildRole),
                ...oidcRoleArn && {
                    github: repository,
                    ref
                }
            };
            const isSafe = (value)=>value && (0, safe_text.E$)(value, secrets) === value;
            return `${page}${setupFragment(Object.fromEntries(Object.entries(values).filter(([, value])=>isSafe(value))))}`;
        }
        function setUpOf(roleArn, oidcRoleArn) {
            if (oidcRoleArn) return roleArn ? 'oidc-then-role' : 'oidc-direct';
            return roleArn ? 'role-with-external-id' : 'repository-policy';
        }
        function roleName(arn) {
            return nameIn(arn).replace(/^role\//, '');
        }
        ;
        function lessonFor(failed, rows, otherwise) {
            const { cause, call } = failed;
            const row = rows.find(({ name, message, code, operation, when })=>(name?.test(cause.name) ?? true) && (message?.test(cause.message) ?? true) && (code?.test(cause.code) ?? true) && (operation?.test(call.operation) ?? true) && (when?.(failed) ?? true));
            if (!row) return otherwise;
            const written = (sentence)=>typeof sentence === 'string' ? sentence : sentence(failed);
            const advice = row.advice?.(failed);
            const remedy = [
                advice && checklist(advice),
                written(row.remedy)
            ].filter(Boolean).join(' ');
            return {
                title: row.title,
                why: written(row.why),
                remedy,
                advice
            };
        }
        function checklist({ steps, policies }) {
            const topics = steps.map(({ topic }, index)=>steps.length > 1 ? `(${index + 1}) ${topic}` : topic);
            const summary = policies.length > 0 ? 'The job summary has the policies to paste.' : 'The job summary has the details.';
            return `Check ${topics.join(', ')}. ${summary}`;
        }
        const accessDenied = /^(?:AccessDenied|UnauthorizedOperation|NotAuthorized)$/;
        function theRole({ call }) {
            return call.roleArn ?? 'the role';
        }
        function theClaim({ claims }, name) {
            return claims?.[name] ?? `the token's ${name}`;
        }
        function awsSays(message) {
            return message ? `AWS says: "${withoutFullStop(message)}".` : 'AWS gives no reason.';
        }
        function withoutFullStop(text) {
            return text.replace(/(?<![.\s])[.\s]+$/, '');
        }
        function signer(failed, quote = plain) {
            const { call, context } = failed;
            const { oidcRoleArn } = context;
            const role = call.service === 'STS' ? oidcRoleArn : call.roleArn;
            return ({
                base: 'the base credentials',
                oidc: `the session of ${oidcRoleArn ? quote(oidcRoleArn) : 'oidc-role-arn'}`,
                role: `the session of ${role ? quote(role) : "the profile's role"}`,
                none: isOfGitHub(failed) ? "the job's OIDC token" : 'a web identity token'
            })[call.signedBy];
        }
        const purposes = {
            AssumeRole: 'Could not assume the role',
            AssumeRoleWithWebIdentity: 'Could not assume the role',
            GetAuthorizationToken: 'Could not get an ECR token',
            BatchCheckLayerAvailability: 'Could not check the repositories',
            GetDownloadUrlForLayer: 'Could not check the repositories'
        };
        function callPhrase(failed, attempts) {
            const { service, operation, region, roleArn } = failed.call;
            const isGitHub = service === 'GitHub OIDC';
            const purpose = isGitHub ? "Could not get the job's OIDC token" : purposes[operation] ?? 'A call failed';
            const tries = attempts > 1 ? `, ${attempts} attempts` : '';
            return (quote)=>{
                const role = service === 'STS' && roleArn ? ` ${quote(roleArn)}` : '';
                const place = region && ` in ${quote(region)}`;
                const by = isGitHub ? '' : ` with ${signer(failed, quote)}`;
                return `${purpose}${role} (${service} ${operation}${place}${by}${tries})`;
            };
        }
        ;
        const externalIdPlaceholder = '<the external ID that both accounts agreed on>';
        function assumeRoleAdvice(denied) {
            const { roleArn, sessionTags = false } = denied.context;
            const role = roleOf(denied);
            const fromProfile = role.arn !== roleArn;
            const tagging = denied.denial.action === 'sts:TagSession';
            const tagged = tagging || sessionTags && !(fromProfile && roleArn);
            const known = {
                ...denied,
                caller: callerOf(denied),
                role,
                fromProfile,
                tagged
            };
            const steps = tagging ? [
                tagStep(known)
            ] : [
                ...roleSteps(known),
                ...tagged ? [
                    tagStep(known)
                ] : []
            ];
            const left = narrowed(steps, denied.denial);
            return {
                steps: left,
                policies: rolePolicies(known, left)
            };
        }
        function roleSteps(known) {
            const { caller, role } = known;
            const trusting = accountName(role.account, "the role's account");
            return [
                {
                    topic: "the role's name and account",
                    blames: 'resource',
                    text: (quote)=>`A role with exactly the ARN ${quote(role.arn)} exists. Account, path and letter case must match. STS gives the same answer for a role that does not exist.`
                },
                {
                    topic: 'Principal in its trust policy',
                    blames: 'resource',
                    text: (quote)=>`In ${trusting}, the role's trust policy names the caller as Principal: ${quote(caller.arn)}. If the caller's role was deleted and created again, save the trust policy again: IAM still points to the old role.`
                },
                {
                    topic: 'its sts:ExternalId condition',
                    blames: 'resource',
                    text: externalIdCheck(known)
                },
                {
                    topic: 'sts:AssumeRole in the identity policy of the build account',
                    blames: 'identity',
                    text: (quote)=>`In ${accountName(caller.account, "the caller's account")}, the identity policy of ${quote(caller.arn)} allows ${quote('sts:AssumeRole')} on ${quote(role.arn)}. Across accounts, both policies must allow it.`
                },
                guardrailStep
            ];
        }
        function externalIdCheck({ fromProfile, context }) {
            const condition = (quote)=>`the trust policy has a condition ${quote('sts:ExternalId')}`;
            if (fromProfile) {
                return (quote)=>`If ${condition(quote)}, its value equals ${quote('external_id')} in the profile. Letter case must match.`;
            }
            return context.externalIdGiven ? (quote)=>`The condition ${quote('sts:ExternalId')} in the trust policy equals the input ${quote('external-id')}, which was sent. Letter case must match.` : (quote)=>`If ${condition(quote)}, give its value as ${quote('external-id')}. None was sent.`;
        }
        function tagStep({ caller, role, context }) {
            const sent = context.sessionTags ? (quote)=>`The step sends ${quote('session-tags')}` : ()=>'The job has no session-tags, but its base session passes on its own tags';
            return {
                topic: 'sts:TagSession in both accounts',
                blames: 'resource',
                text: (quote)=>`${sent(quote)}, so both policies must allow ${quote('sts:TagSession')}: the trust policy of ${quote(role.arn)} and the identity policy of ${quote(caller.arn)}. ${tagRemedy(context.sessionTags)}`
            };
        }
        function tagRemedy(given) {
            return given ? 'Or remove session-tags.' : 'Or send no tags: for EKS Pod Identity, disable session tags in the pod identity association.';
        }
        function rolePolicies(known, steps) {
            const { caller, role, fromProfile, tagged: sessionTags, context, denial } = known;
            if (denial.reason?.explicit) return [];
            const blamed = new Set(sessionTags && !denial.reason ? [
                'resource',
                'identity'
            ] : steps.map(({ blames })=>blames));
            const externalId = fromProfile || context.externalIdGiven ? externalIdPlaceholder : undefined;
            const trust = {
                place: (quote)=>`In ${accountName(role.account, "the role's account")}: trust policy of the role ${quote(role.arn)}`,
                document: (0, iam_policies.RZ)({
                    principal: caller.arn,
                    externalId,
                    sessionTags
                })
            };
            const identity = {
                place: (quote)=>`In ${accountName(caller.account, "the caller's account")}: identity policy of ${quote(caller.arn)}`,
                document: (0, iam_policies.x)({
                    arn: role.arn,
                    sessionTags
                })
            };
            return [
                ...blamed.has('resource') ? [
                    trust
                ] : [],
                ...blamed.has('identity') ? [
                    identity
                ] : []
            ];
        }
        ;
        function webIdentityAdvice(denied) {
            const { denial } = denied;
            const { subject, audience, provider, name } = webIdentitySteps(denied);
            const steps = narrowed([
                subject,
                audience,
                provider,
                name
            ], denial);
            const helps = !denial.reason?.explicit && steps.some(({ blames })=>blames === 'resource');
            return {
                steps,
                policies: helps ? trustPolicies(denied) : []
            };
        }
        function providerAdvice(denied) {
            const { provider, name } = webIdentitySteps(denied);
            return {
                steps: [
                    provider,
                    name
                ],
                policies: trustPolicies(denied)
            };
        }
        function trustPolicies(denied) {
            const { claims } = denied;
            if (!claims) return [];
            const { arn, account } = roleOf(denied);
            const partition = partitionOfArn(arn);
            const iss = isKnownIssuer(denied) ? claims.iss : 'https://<issuer of the token>';
            const trust = {
                partition,
                account: account || '<account of the role>',
                claims: {
                    ...claims,
                    iss
                }
            };
            const policy = {
                place: (quote)=>`In ${accountName(account, "the role's account")}: trust policy of the role ${quote(arn)}`,
                document: (0, iam_policies.A3)(trust)
            };
            const takesMore = partition === 'aws' && iss === 'https://token.actions.githubusercontent.com';
            const conditions = takesMore ? moreConditions(trust, claims) : [];
            const more = {
                place: ()=>"Optional: more conditions for this trust policy, with this job's values. Add those that fit your jobs",
                document: {
                    Condition: {
                        StringEquals: Object.fromEntries(conditions)
                    }
                }
            };
            return conditions.length > 0 ? [
                policy,
                more
            ] : [
                policy
            ];
        }
        function moreConditions(trust, { github }) {
            const [statement] = (0, iam_policies.A3)({
                ...trust,
                more: github
            }).Statement;
            return Object.entries(statement?.Condition?.StringEquals ?? {}).filter(([key])=>!/:(?:aud|sub)$/.test(key));
        }
        function isKnownIssuer({ claims, context: { github } }) {
            const iss = claims?.iss ?? '';
            const { host = '', origin = '' } = URL.parse(github?.serverUrl ?? 'https://github.com') ?? {};
            const issuer = host === 'github.com' ? 'https://token.actions.githubusercontent.com' : `https://token.actions.${host}`;
            if (iss === issuer || iss === `${origin}/_services/token`) return true;
            if (iss.startsWith(`${issuer}/`) && /^\/[\w-]+$/.test(iss.slice(issuer.length))) return true;
            return /^https:\/\/oidc(?:\.eks\.[a-z\d-]+\.amazonaws\.com(?:\.cn)?|-eks\.[a-z\d-]+\.api\.aws)\/id\/[A-Z\d]+$/.test(iss);
        }
        function webIdentitySteps(denied) {
            const { claims } = denied;
            const fromGitHub = isOfGitHub(denied);
            const { arn, account } = roleOf(denied);
            const owner = accountName(account, "the role's account");
            const value = (claim, quote)=>claims ? ` ${quote(claims[claim])}` : " of the machine's token";
            const step = (topic, text)=>({
                    topic,
                    text,
                    blames: 'resource'
                });
            return {
                subject: step("the sub condition of the role's trust policy", (quote)=>`In ${owner}, the trust policy of ${quote(arn)} has a condition on ${quote('sub')} that matches the subject${value('sub', quote)}. ${fromGitHub ? githubNote(claims) : eksNote(quote)}${claims ? ' The policy below accepts exactly this subject.' : ''}`),
                audience: step('its aud condition', (quote)=>`Its condition on ${quote('aud')} is the audience${value('aud', quote)}${fromGitHub ? `, which ${quote('oidc-audience')} sets` : ''}.`),
                provider: step('the OIDC provider of its account', (quote)=>`${owner[0]?.toUpperCase()}${owner.slice(1)} has an OIDC provider with the URL${value('iss', quote)} and the audience${value('aud', quote)}. The trust policy names this provider as its Federated principal.`),
                name: step("the role's name and account", (quote)=>`A role with exactly the ARN ${quote(arn)} exists. Account, path and letter case must match.`)
            };
        }
        const eksNote = (quote)=>`On EKS, it is ${quote('system:serviceaccount:<namespace>:<service account>')}.`;
        function githubNote(claims) {
            const { sub = '' } = claims ?? {};
            if (sub.endsWith(':pull_request')) {
                return 'All pull requests of the repository have this subject, before any review. A role for it should only pull.';
            }
            return /^repo:[^/:]+@\d+\/[^/:]+@\d+:/.test(sub) ? "It is GitHub's immutable subject, owner@ID/repository@ID. A condition with only the names does not match it." : 'Branches, tags, environments and pull requests have different subjects, and letter case must match.';
        }
        ;
        const webIdentity = /^AssumeRoleWithWebIdentity$/;
        const oidcLessons = [
            {
                name: /^(?:ExpiredToken|ExpiredTradeInToken)$/,
                operation: webIdentity,
                title: 'OIDC token expired',
                why: ({ cause })=>`The OIDC token has expired. ${awsSays(cause.message)}`,
                remedy: "Run the job again. If it fails again, set the runner's clock (NTP, chrony)."
            },
            {
                name: /^InvalidIdentityToken$/,
                message: /No OpenIDConnect provider/i,
                title: 'OIDC provider missing',
                why: (failed)=>`The account of ${theRole(failed)} has no OIDC provider for ${theClaim(failed, 'iss')}.`,
                remedy: '',
                advice: providerAdvice
            },
            {
                name: /^InvalidIdentityToken$/,
                message: /retrieve verification key/i,
                title: 'OIDC signing key not available',
                why: (failed)=>`STS could not get the signing key of ${theClaim(failed, 'iss')}. This is usually a temporary error of the issuer or of AWS.`,
                remedy: 'Run the job again. If it fails again, check that the internet reaches the issuer and its keys (/.well-known/openid-configuration).'
            },
            {
                name: /^InvalidIdentityToken$/,
                message: /audience/i,
                title: 'OIDC audience not accepted',
                why: (failed)=>`The OIDC provider in the role's account does not have the audience ${theClaim(failed, 'aud')}.`,
                remedy: "Add it to the provider's audiences, or give one of these as oidc-audience.",
                advice: providerAdvice
            },
            {
                name: /^(?:InvalidIdentityToken|IDPRejectedClaim)$/,
                title: 'OIDC token not accepted',
                why: ({ cause })=>`STS does not accept the token. ${awsSays(cause.message)}`,
                remedy: "Check that the provider's URL in the role's account is the token's issuer. Check the runner's clock. Then run the job again."
            },
            {
                name: /^IDPCommunicationError$/,
                title: 'OIDC issuer not reachable for AWS',
                why: (failed)=>`STS could not fetch the keys of ${theClaim(failed, 'iss')}.`,
                remedy: 'Run the job again. AWS must reach the issuer over the internet, also that of a GitHub Enterprise Server.'
            },
            {
                name: accessDenied,
                operation: webIdentity,
                title: 'Role denies the OIDC token',
                why: (failed)=>`The trust policy of ${theRole(failed)} does not match the token (sub: ${theClaim(failed, 'sub')}, aud: ${theClaim(failed, 'aud')}), or the role does not exist.`,
                remedy: '',
                advice: webIdentityAdvice
            }
        ];
        ;
        const awsLessons = [
            ...oidcLessons,
            {
                message: /1 hour session limit|role chaining/i,
                title: 'Session too long for role chaining',
                why: 'A role that another role assumes (role chaining) gets a session of at most one hour.',
                remedy: 'Leave role-duration-seconds at 3600, the default. The step needs its session for seconds only.'
            },
            {
                message: /exceeds the MaxSessionDuration/i,
                title: 'Session too long for the role',
                why: (failed)=>`role-duration-seconds exceeds the maximum session duration of ${theRole(failed)}.`,
                remedy: 'Leave role-duration-seconds at 3600, which every role allows. The step needs its session for seconds only.'
            },
            {
                name: accessDenied,
                message: /sts:TagSession/,
                title: 'Session tags not allowed',
                why: (failed)=>`The caller may assume ${theRole(failed)}, but not with session tags.`,
                remedy: ({ context })=>tagRemedy(context.sessionTags),
                advice: assumeRoleAdvice
            },
            {
                when: ({ cause: { name, message } })=>/^Request(?:Expired|InTheFuture|TimeTooSkewed)$/.test(name) || /Signature (?:expired|not yet current)/i.test(message),
                title: 'Clock skew',
                why: (failed)=>`The clock of this machine differs too much from AWS's: ${clocks(failed)}.`,
                remedy: "Set the machine's clock (NTP, chrony). Signatures and tokens are valid for minutes only."
            },
            {
                name: /^(?:InvalidSignature|SignatureDoesNotMatch|IncompleteSignature)$/,
                title: 'Wrong secret access key',
                why: (failed)=>`AWS knows the access key of ${signer(failed)}, but its secret key did not make the signature.`,
                remedy: 'Copy the secret access key again, without spaces or line breaks. If it is right, a proxy changes requests: let requests to AWS through unchanged.'
            },
            {
                name: /^ExpiredToken$/,
                when: ({ call })=>call.signedBy === 'base',
                title: 'Base credentials expired',
                why: 'The credentials of the job (environment, profile or machine) have expired. The role is not the reason.',
                remedy: 'Get new credentials in a step right before this one, or use oidc-role-arn, which gets new ones for each job.'
            },
            {
                name: /^ExpiredToken$/,
                title: 'Session expired',
                why: (failed)=>`AWS says that ${signer(failed)} has expired, although it is new.`,
                remedy: "Run the job again. If it fails again, set the runner's clock (NTP, chrony)."
            },
            {
                name: /^(?:InvalidClientTokenId|UnrecognizedClient|InvalidAccessKeyId|AuthFailure|MissingAuthenticationToken)$/,
                title: 'Unknown credentials',
                why: (failed)=>`AWS does not know ${signer(failed)}${failed.call.region && ` in ${failed.call.region}`}.`,
                remedy: ({ call })=>call.signedBy === 'base' ? 'Check AWS_ACCESS_KEY_ID (deleted, disabled, from another partition?), that AWS_SESSION_TOKEN belongs to it, and that the region is enabled in the account.' : "Enable the region in the role's account, or choose another one with region or sts-region."
            },
            {
                name: /^(?:RegionDisabled|OptInRequired)$/,
                title: 'Region not enabled',
                why: ({ call })=>`Region ${call.region} is not enabled in one of the accounts.`,
                remedy: "An opt-in region must be enabled in the caller's and in the role's account (AWS Regions in the account settings). If only STS is missing there, give another sts-region."
            },
            {
                name: /^PackedPolicyTooLarge$/,
                title: 'Session policy too large',
                why: ({ cause })=>`Session policies and tags together exceed the limit of STS. ${awsSays(cause.message)}`,
                remedy: 'Name fewer repositories, combine them with * (team/*), split the step, or move session-policy to a managed policy (session-policy-arns).'
            },
            {
                name: /^MalformedPolicyDocument$/,
                title: 'Malformed session policy',
                why: ({ cause })=>`STS cannot read the session policy. ${awsSays(cause.message)}`,
                remedy: 'Correct session-policy: "Version": "2012-10-17", and Effect, Action and Resource in every statement.'
            },
            {
                name: accessDenied,
                operation: /^AssumeRole$/,
                title: 'AssumeRole denied',
                why: ({ cause, denial })=>`${awsSays(cause.message)}${denial.reason ? '' : ' STS does not say which account denied it.'}`,
                remedy: '',
                advice: assumeRoleAdvice
            },
            {
                name: accessDenied,
                operation: /^GetAuthorizationToken$/,
                title: 'ECR token denied',
                why: ({ cause })=>awsSays(cause.message),
                remedy: '',
                advice: tokenAdvice
            },
            {
                name: accessDenied,
                title: 'Denied by AWS',
                why: ({ cause })=>awsSays(cause.message),
                remedy: (failed)=>`Allow it for ${signer(failed)}.`
            },
            {
                name: /^(?:Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|LimitExceeded)/,
                title: 'Throttled by AWS',
                why: ({ call })=>`${call.service} gets more calls at once than AWS allows.`,
                remedy: 'Run the job again. For a large matrix, increase timeout-seconds, or start fewer jobs at once (max-parallel).'
            },
            {
                name: /^ValidationError$|^InvalidParameter/,
                title: 'Invalid request',
                why: ({ cause })=>awsSays(cause.message),
                remedy: 'Correct the input that AWS names.'
            },
            {
                when: ({ cause })=>cause.fromAws && (cause.status ?? 0) >= 500,
                title: 'AWS server error',
                why: ({ cause, call })=>`${call.service} answers with HTTP ${cause.status} (${cause.name}).`,
                remedy: 'Run the job again later. health.aws.amazon.com shows whether the region has a known problem.'
            },
            {
                when: ({ cause })=>cause.fromAws,
                title: 'Rejected by AWS',
                why: ({ cause })=>`${cause.name}. ${awsSays(cause.message)}`,
                remedy: "The API reference explains this code. Debug logging shows AWS's request ID."
            }
        ];
        function clocks({ cause, context }) {
            const [sent, , server] = cause.message.match(/\d{8}T\d{6}Z/g) ?? [];
            const iso = (time)=>time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
            const date = Date.parse(cause.date ?? '');
            const here = sent ? iso(sent) : context.now?.toISOString() ?? 'unknown';
            const aws = server ? iso(server) : Number.isNaN(date) ? 'unknown' : new Date(date).toISOString();
            return `this machine's time is ${here}, AWS's is ${aws}`;
        }
        ;
        const useOidc = 'or use oidc-role-arn, with "permissions: id-token: write" in the job';
        const credentialLessons = [
            {
                message: /Could not resolve credentials using profile|could not be found in shared credentials|Profile \S+ was not found/,
                title: 'Profile has no credentials',
                why: 'The profile does not exist in the AWS config files of this machine, or has no credentials.',
                remedy: `Check the name in profile (or AWS_PROFILE), AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE, ${useOidc}.`
            },
            {
                message: /cycle attempting to resolve/i,
                title: 'Profile refers to itself',
                why: 'The source_profile lines of the AWS config files form a circle.',
                remedy: 'Give the last profile of the chain keys, a credential_source or a credential_process.'
            },
            {
                message: /multi-factor authentication|mfa/i,
                title: 'Profile needs MFA',
                why: 'The profile has an mfa_serial, and a job cannot type a code.',
                remedy: `Use a role whose trust policy requires no MFA from this caller, ${useOidc}.`
            },
            {
                message: /Unsupported credential source/i,
                title: 'Unknown credential_source',
                why: ({ cause })=>sentence(cause.message),
                remedy: 'AWS knows Environment, Ec2InstanceMetadata and EcsContainer.'
            },
            {
                message: /^Command failed/,
                title: 'credential_process fails',
                why: 'The credential_process of the profile ended with an error. Its command line and output are not shown, because they can hold secrets.',
                remedy: "Run the command by hand on this machine, as the runner's user."
            },
            {
                message: /\bSSO\b|aws login|login_session/i,
                title: 'Profile needs a sign-in',
                why: 'The profile gets its credentials from a sign-in in the browser (aws sso login, aws login). The sign-in has expired or never happened.',
                remedy: `Jobs need credentials that renew themselves. Use a role of the machine, ${useOidc}.`
            },
            {
                message: /instance metadata|EC2 Metadata|169\.254\.169\.254/i,
                title: 'No role on this machine',
                why: 'The environment has no credentials, and the instance metadata service gives none.',
                remedy: `Give the instance a role (in containers, also a hop limit of 2 for the metadata service), set credentials before this step, ${useOidc}.`
            },
            {
                message: /container metadata|HTTP credential provider|Server responded with status/i,
                title: 'No credentials from the container service',
                why: ({ cause })=>sentence(cause.message),
                remedy: 'Check the task role or the pod identity association, and AWS_CONTAINER_CREDENTIALS_* in the environment.'
            },
            {
                code: /^(?:ENOENT|EACCES)$/,
                title: 'Credential file not readable',
                why: ({ cause })=>sentence(cause.message),
                remedy: 'Check AWS_WEB_IDENTITY_TOKEN_FILE, AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE, and the files that the profile names.'
            },
            {
                message: /Could not load credentials from any providers/,
                title: 'No credentials',
                why: 'Nothing can sign the first call: the environment has no keys, and there is no profile, no web identity and no role of the machine.',
                remedy: `Set AWS credentials in a step before this one, give profile, ${useOidc}.`
            }
        ];
        function otherCredentialLesson({ message }) {
            return {
                title: 'No credentials',
                why: sentence(message),
                remedy: `Set AWS credentials in a step before this one, give profile, ${useOidc}.`
            };
        }
        function sentence(message) {
            return message ? `${withoutFullStop(message)}.` : 'The AWS SDK gives no reason.';
        }
        var config_problem = __webpack_require__(5706);
        ;
        function wrongConfig({ path, problem, error }, cause) {
            const { title, why, remedy } = config_problem.r[problem];
            const reason = error ?? (problem === 'not-an-object' ? causeOf(cause).message : '');
            const isOwn = problem === 'no-runner-temp' || /[\\/]ecr-login-(?:undo|docker-config)\b/.test(path);
            const what = (quote)=>path ? `${isOwn ? 'The path' : 'The Docker config'} ${quote(path)} cannot be used` : 'There is no Docker config to use';
            return {
                ...{
                    title,
                    what
                },
                why: reason ? `${why} Reason: ${withoutFullStop(reason)}.` : why,
                remedy: isOwn ? remedy.replace(/, or use docker-config: isolated/, '') : remedy
            };
        }
        ;
        const rejected = 'Registry rejects the token';
        const loginLessons = [
            {
                says: /daemon socket|Cannot connect to the Docker daemon|Is the docker daemon running/i,
                title: 'Docker daemon not reachable',
                why: 'The tool could not reach the Docker daemon.',
                remedy: 'Start the daemon and allow this user its socket (group docker), or use login-with: none.'
            },
            {
                says: /open \S+: permission denied|read-only file system|no space left|file too large/i,
                title: 'Tool cannot write',
                why: 'The tool could not write its login.',
                remedy: 'Check the disk and RUNNER_TEMP, the only place where the tool writes in this step.'
            },
            {
                says: /docker-credential-(?![\w.])/,
                title: 'docker is podman',
                why: 'The docker on the PATH is podman under another name (podman-docker).',
                remedy: 'Use login-with: podman.'
            },
            {
                says: /storing credentials|saving credentials|docker-credential-|credentials? (?:store|helper)|keychain|keyring|not implemented/i,
                title: 'Credential store fails',
                why: 'The tool could not save the login in a credential store of this machine.',
                remedy: 'Use login-with: none, which writes the entry without the tool.'
            },
            {
                says: /proxyconnect|proxy authentication|": (?:Forbidden|Bad Gateway|Service Unavailable|Gateway Timeout|Method Not Allowed)$/i,
                title: 'Proxy rejects the connection',
                why: 'The proxy rejected the connection.',
                remedy: "With a Docker daemon, the daemon's proxy counts (in its service settings), not HTTPS_PROXY of the job."
            },
            {
                says: /\b400 Bad Request|status(?: ?code)?:? 400/i,
                title: rejected,
                why: 'The registry answers 400: it does not know the token. The token may be for another region or partition.',
                remedy: 'If AWS_ENDPOINT_URL_ECR or a proxy is set, check that it leads to ECR in the same region.'
            },
            {
                says: /\b401 Unauthorized|status(?: ?code)?:? 401|unauthorized|invalid username\/password|incorrect username or password/i,
                title: rejected,
                why: 'The registry answers 401: it does not accept the token.',
                remedy: 'Check that no proxy or mirror on the way removes the Authorization header, and run the job again.'
            },
            {
                says: /\b403 Forbidden|status(?: ?code)?:? 403|(?<!permission )denied/i,
                title: rejected,
                why: 'The registry answers 403: the token is valid, but the access is denied.',
                remedy: 'Check the policy of the VPC endpoint (ecr.dkr) and the proxy. Repository policies only count at push and pull.'
            },
            {
                says: /\b429 Too Many|status(?: ?code)?:? 429|toomanyrequests/i,
                title: 'Registry throttles',
                why: 'The registry gets too many logins at once.',
                remedy: 'Run the job again. Start fewer jobs at once (max-parallel), or increase timeout-seconds.'
            },
            {
                says: /\b5\d\d (?:Internal|Bad Gateway|Service|Gateway)|status(?: ?code)?:? (?:from registry )?5\d\d/i,
                title: 'Registry server error',
                why: 'The registry answers with a server error (5xx).',
                remedy: 'Run the job again later. health.aws.amazon.com shows whether the region has a known problem.'
            },
            {
                says: /no such host|name resolution|dial tcp: lookup /i,
                title: 'Host name not found',
                why: 'The tool could not look up the host name of the registry.',
                remedy: 'Check region, the DNS server of the machine and of its Docker daemon, and in a VPC the endpoint for ecr.dkr with private DNS.'
            },
            {
                says: /TLS handshake timeout|i\/o timeout|deadline exceeded|Client\.Timeout|connection timed out|request canceled/i,
                title: 'Registry does not answer',
                why: 'The registry did not answer in time.',
                remedy: 'Check the network of this machine and of its Docker daemon: firewall, proxy, and in a VPC the endpoints for ecr.dkr and S3.'
            },
            {
                says: /does not look like a TLS handshake|HTTP response to HTTPS client|tls: (?:handshake failure|protocol version|unrecognized name)/i,
                title: 'No TLS',
                why: 'The server that answers instead of the registry does not use TLS.',
                remedy: 'Check the proxy and DNS: another server answers under the name of ECR.'
            },
            {
                says: /x509|certificate/i,
                title: 'Certificate not trusted',
                why: 'The tool does not trust the TLS certificate. Usually a proxy inspects TLS.',
                remedy: "Add the proxy's CA. A Docker daemon reads the machine's CA store or /etc/docker/certs.d/<host>/ca.crt (restart it afterwards). Without a daemon, set SSL_CERT_FILE."
            },
            {
                says: /connection refused|no route to host|unreachable/i,
                title: 'Registry not reachable',
                why: 'The tool cannot connect to the registry.',
                remedy: 'Check firewall and proxy, of this machine and of its Docker daemon.'
            },
            {
                says: /connection reset|broken pipe|unexpected EOF|: EOF\b/i,
                title: 'Connection broken',
                why: 'The connection to the registry was closed.',
                remedy: 'Run the job again. If it fails again, look for a firewall or proxy that cuts connections.'
            }
        ];
        function failedLogins({ tool, logins, accepted = [] }) {
            const lessons = logins.map((login)=>({
                    host: login.host,
                    ...loginLesson(tool, login)
                }));
            const kinds = [
                ...Map.groupBy(lessons, ({ title, remedy })=>`${title} ${remedy}`).values()
            ].flatMap((kind)=>kind.slice(0, 1).map((first)=>({
                        ...first,
                        hosts: kind.map(({ host })=>host).join(', ')
                    })));
            const titles = [
                ...new Set(kinds.map(({ title })=>title))
            ];
            const reasons = kinds.map(({ hosts, why })=>kinds.length > 1 ? `${hosts}: ${why}` : why);
            const dropped = `The logins to ${accepted.join(', ')} succeeded, but are not kept: all or none.`;
            return {
                title: titles.length === 1 ? titles.join() : 'Login failed',
                what: (quote)=>`${tool} could not log in to ${logins.map(({ host })=>quote(host)).join(', ')}`,
                why: [
                    ...reasons,
                    ...accepted.length > 0 ? [
                        dropped
                    ] : []
                ].join(' '),
                remedy: kinds.map(({ remedy })=>remedy).join(' ')
            };
        }
        function loginLesson(tool, { exitCode, signal, stderr }) {
            const text = relevantLines(stderr);
            const said = text && `${tool} says: "${withoutFullStop(text)}".`;
            if (signal) {
                return {
                    title: 'Tool was killed',
                    why: `${tool} was ended by ${signal}. ${said}`.trim(),
                    remedy: 'Check whether the machine ran out of memory, or whether something stops processes there.'
                };
            }
            if (exitCode === 0) {
                return {
                    title: 'Tool wrote no login',
                    why: `${tool} reports success, but did not save the login. ${said}`.trim(),
                    remedy: `Check that the ${tool} on the PATH is the real one, or use login-with: none, which writes the entry without it.`
                };
            }
            const row = loginLessons.find(({ says })=>says.test(text));
            if (row) return {
                title: row.title,
                why: `${row.why} ${said}`,
                remedy: row.remedy
            };
            return {
                title: 'Login failed',
                why: `${tool} ended with exit code ${exitCode}. ${said || 'It printed no error.'}`,
                remedy: `Run the job again with debug logging, or use login-with: none, which writes the entry without ${tool}.`
            };
        }
        function relevantLines(stderr) {
            const lines = (0, safe_text.Yj)(stderr).split(/\r?\n/).map((line)=>/^time=.* error="((?:[^"\\]|\\.)*)"/.exec(line)?.[1]?.replaceAll('\\"', '"') ?? line.trim()).filter((line)=>line !== '' && !/^WARNING|docs\.docker\.com/i.test(line));
            const https = lines.filter((line)=>line.includes('https://'));
            return [
                ...new Set(https.length > 0 ? https : lines)
            ].join(' ');
        }
        ;
        const networkLessons = [
            {
                code: /^ERR_PROXY_TUNNEL$/,
                when: ({ cause })=>cause.status === 407 || / 407 /.test(cause.message),
                title: 'Proxy needs a login',
                why: ({ cause })=>`The proxy rejected the connection (${cause.message}).`,
                remedy: 'Put user and password before the host in HTTPS_PROXY, from a secret, with special characters URL-encoded.'
            },
            {
                code: /^ERR_PROXY_/,
                when: ({ cause })=>cause.code !== 'ERR_PROXY_TUNNEL' || cause.status !== undefined,
                title: 'Proxy rejects the connection',
                why: ({ cause })=>`The proxy rejected the connection (${cause.message}).`,
                remedy: (failed)=>`${(failed.cause.status ?? 0) >= 500 ? 'Proxies also answer like this for unknown hosts. Check region and sts-region for a typo first, then allow' : 'Allow'} ${host(failed)} in the proxy, or let this machine connect directly (NO_PROXY).`
            },
            {
                code: /^ENOTFOUND$/,
                title: 'Host name not found',
                why: (failed)=>`The name ${host(failed)} does not exist for this machine.`,
                remedy: 'Check region and sts-region for a typo, HTTPS_PROXY for a wrong host, and in a VPC its endpoints and DNS server.'
            },
            {
                code: /^EAI_/,
                title: 'DNS server does not answer',
                why: (failed)=>`This machine could not look up the name ${host(failed)}.`,
                remedy: "Run the job again. If it fails again, check the machine's DNS server (/etc/resolv.conf)."
            },
            {
                code: /^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,
                title: 'Certificate out of date',
                why: (failed)=>`The TLS certificate of ${host(failed)} is not valid at this machine's time.`,
                remedy: "Check the machine's clock. If it is right, a proxy uses a certificate that is out of date."
            },
            {
                code: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
                title: 'Certificate of another host',
                why: ({ cause })=>`The TLS certificate is for another host: ${cause.message}`,
                remedy: 'Another server answers instead of AWS. Check DNS, /etc/hosts, the proxy and AWS_ENDPOINT_URL*.'
            },
            {
                code: /^(?:SELF_SIGNED_|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_|CERT_|INVALID_CA|PATH_LENGTH_EXCEEDED|CRL_|ERROR_IN_CERT)/,
                title: 'Certificate not trusted',
                why: (failed)=>`This machine does not trust the issuer of the TLS certificate of ${host(failed)} (${failed.cause.code}). Usually a proxy inspects TLS.`,
                remedy: "Set the environment variable NODE_EXTRA_CA_CERTS of the job or runner to a PEM file with the proxy's CA certificate."
            },
            {
                code: /^(?:EPROTO|ERR_SSL_|ERR_TLS_)/,
                title: 'No TLS',
                why: (failed)=>`${host(failed)} did not answer with TLS (${failed.cause.code}).`,
                remedy: 'Check that HTTPS_PROXY starts with http:// if the proxy itself uses no TLS, and AWS_ENDPOINT_URL* for a wrong port.'
            },
            {
                code: /^ECONNREFUSED$/,
                title: 'Connection refused',
                why: (failed)=>`No server listens at the address of ${host(failed)} (${failed.cause.message || failed.cause.code}).`,
                remedy: 'Check HTTPS_PROXY, AWS_ENDPOINT_URL*, and the firewalls on the way.'
            },
            {
                code: /^(?:ENETUNREACH|EHOSTUNREACH|ENETDOWN|EADDRNOTAVAIL)$/,
                title: 'Network unreachable',
                why: (failed)=>`This machine has no route to ${host(failed)} (${failed.cause.code}).`,
                remedy: 'Check its routes, or HTTPS_PROXY if it must use a proxy. A VPC without internet access needs endpoints for STS, ECR and S3.'
            },
            {
                code: /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|ERR_PROXY_TUNNEL)$/,
                title: 'Connection broken',
                why: (failed)=>`The connection to ${host(failed)} was closed before the answer came.`,
                remedy: 'Run the job again. If it fails again, look for a firewall or proxy that cuts connections.'
            },
            {
                when: ({ cause })=>/^(?:ETIMEDOUT|ESOCKETTIMEDOUT)$/.test(cause.code) || cause.name === 'TimeoutError',
                title: 'No answer in time',
                why: (failed)=>`${host(failed)} did not answer.`,
                remedy: 'Look for a firewall that drops packets, or set HTTPS_PROXY. A VPC without internet access needs endpoints for STS, ECR and S3.'
            },
            {
                when: ({ call, cause })=>call.service === 'GitHub OIDC' && (cause.status ?? 0) >= 500,
                title: 'GitHub server error',
                why: ({ cause })=>`GitHub's OIDC issuer answers with HTTP ${cause.status}.`,
                remedy: 'Run the job again later. githubstatus.com shows whether there is a known problem.'
            },
            {
                when: ({ call, cause })=>call.service === 'GitHub OIDC' && cause.status !== undefined,
                title: 'GitHub denies the OIDC token',
                why: ({ cause })=>`GitHub's OIDC issuer answers with HTTP ${cause.status}: ${cause.message}`,
                remedy: 'Check oidc-audience and "permissions: id-token: write" of the job, and run the job again.'
            },
            {
                when: ({ cause })=>cause.status !== undefined || /XML parse error|is not valid JSON|Deserialization error/.test(cause.message),
                title: 'Not an answer from AWS',
                why: (failed)=>`${host(failed)} answered with ${answer(failed)}, which is not in AWS's format.`,
                remedy: ()=>notFromAws
            }
        ];
        const notFromAws = 'A proxy, a sign-in page of the network or an AWS_ENDPOINT_URL* answers instead of AWS. Let requests to AWS through (HTTPS_PROXY, NO_PROXY), or correct the variable.';
        function host({ call, cause }) {
            const inMessage = /(?:ENOTFOUND|EAI_[A-Z]{1,20}) ([\w.-]+)/.exec(cause.message)?.[1];
            return inMessage ?? call.host ?? (call.region ? `${call.service} in ${call.region}` : call.service);
        }
        function answer({ cause }) {
            const type = cause.contentType ? ` (${cause.contentType})` : '';
            return cause.status === undefined ? `something${type}` : `HTTP ${cause.status}${type}`;
        }
        ;
        function wrongInputs({ problems }) {
            const several = problems.length > 1;
            return {
                title: 'Wrong input',
                what: ()=>several ? `${problems.length} inputs or settings are wrong` : 'An input or setting is wrong',
                why: problems.map((problem, index)=>`${several ? `(${index + 1}) ` : ''}${problem}${/[.?!]$/.test(problem) ? '' : '.'}`).join(' '),
                remedy: 'Nothing was called or started.'
            };
        }
        const cancelled = {
            title: 'Cancelled',
            what: ()=>'The login was stopped',
            why: 'The job was cancelled.',
            remedy: 'The post step removes what this step wrote.'
        };
        function noIdToken({ fork }) {
            const what = ()=>'The job has no OIDC token for oidc-role-arn';
            if (fork) {
                return {
                    title: 'No OIDC token for forks',
                    what,
                    why: 'GitHub gives no token to pull requests from forks, regardless of the permissions of the job.',
                    remedy: 'Skip the step there (if: github.event.pull_request.head.repo.full_name == github.repository), and push after the merge.'
                };
            }
            return {
                title: 'No OIDC token',
                what,
                why: 'The runner offers no token. The job, or the workflow that calls it, lacks the permission id-token: write.',
                remedy: 'Add "permissions: id-token: write" to the job (and contents: read for a checkout). With a reusable workflow, add it to the calling job as well.'
            };
        }
        function wrongAnswer({ call, problem }) {
            const sender = call.service === 'GitHub OIDC' ? 'GitHub' : 'AWS';
            return {
                title: `Not an answer from ${sender}`,
                what: ()=>`${call.service} ${call.operation}${call.region && ` in ${call.region}`} gave an answer that cannot be used`,
                why: `${sender} does not answer like this: ${withoutFullStop(problem)}.`,
                remedy: sender === 'AWS' ? notFromAws : 'Run the job again. If it fails again, look for a proxy that changes answers.'
            };
        }
        const hints = [
            [
                /^(?:docker|podman) login to /,
                'The tool hangs. Check its daemon, its credential helpers and the network to the registry, or use login-with: none, which starts no tool.'
            ],
            [
                /base credentials|AWS config files/,
                'Check the source of the credentials: the AWS config files, the credential_process of a profile, or the metadata service.'
            ],
            [
                /lock|config/i,
                'Look for another job on this machine that locks the Docker config, or use docker-config: isolated.'
            ],
            [
                /./,
                'Look for a firewall that drops packets, check the proxy (HTTPS_PROXY), and in a VPC check its endpoints.'
            ]
        ];
        function tooSlow({ seconds, during }) {
            const hint = hints.find(([pattern])=>pattern.test(during))?.[1] ?? 'Run the job again with debug logging.';
            return {
                title: 'Out of time',
                what: ()=>'The login took too long',
                why: `timeout-seconds (${seconds}) ran out${during && ` during: ${during}`}.`,
                remedy: `${hint} If it is only slow, increase timeout-seconds.`
            };
        }
        function toolMissing({ tool }) {
            return {
                title: 'Tool not found',
                what: ()=>`There is no ${tool} on this machine`,
                why: `No directory of the PATH has an executable ${tool}. AWS was not called.`,
                remedy: `Install ${tool}, or use login-with: none, which writes the login for every tool that reads Docker's config${tool === 'docker' ? ' (or podman)' : ''}.`
            };
        }
        ;
        function explain(error, context) {
            const known = {
                ...context,
                roleArn: context.roleArn || undefined,
                oidcRoleArn: context.oidcRoleArn || undefined
            };
            const { title, what, why, remedy, summary } = explained(error, known);
            const safe = (text)=>(0, safe_text.g$)(text, {
                    secrets: context.secrets ?? [],
                    limit: 20_000
                });
            return {
                title: safe(title),
                what: safe(what(plain)),
                why: safe(/[.!?"]$/.test(why) ? why : `${why}.`),
                remedy: safe(remedy),
                details: detailLines(error).map(safe),
                ...summary && {
                    summary
                }
            };
        }
        function explained(error, context) {
            if (!(error instanceof failure.H)) return unexpected(error, context);
            const { fault } = error;
            switch(fault.code){
                case 'inputs':
                    return wrongInputs(fault);
                case 'no-credentials':
                    return noCredentials(fault, error, context);
                case 'no-id-token':
                    return noIdToken(fault);
                case 'call':
                    return failedCall({
                        ...about(fault.call, error, context),
                        claims: fault.claims
                    }, fault.attempts);
                case 'answer':
                    return wrongAnswer(fault);
                case 'deadline':
                    return tooSlow(fault);
                case 'cancelled':
                    return cancelled;
                case 'tool-missing':
                    return toolMissing(fault);
                case 'login':
                    return failedLogins(fault);
                case 'config':
                    return wrongConfig(fault, error.cause);
                case 'repository-denied':
                    return deniedRepositories(fault.denied, context);
            }
        }
        const unknownCall = {
            service: "AWS's credential service",
            operation: '',
            region: '',
            signedBy: 'base'
        };
        function about(call, error, context) {
            const cause = causeOf(error instanceof failure.H ? error.cause : error);
            return {
                call,
                cause,
                denial: parseDenial(cause.message),
                context
            };
        }
        const callLessons = [
            ...awsLessons,
            ...networkLessons
        ];
        function failedCall(failed, attempts) {
            const lesson = lessonFor(failed, callLessons, {
                title: 'Call failed',
                why: named(failed.cause),
                remedy: 'Run the job again. If it fails again, enable debug logging.'
            });
            const what = callPhrase(failed, attempts);
            if (!lesson.advice) return {
                ...lesson,
                what
            };
            const denied = {
                ...failed,
                title: lesson.title,
                what,
                message: failed.cause.message
            };
            return {
                ...lesson,
                what,
                summary: accessDeniedSummary(denied, lesson.advice)
            };
        }
        function noCredentials({ source }, error, context) {
            const failed = about(unknownCall, error, context);
            const lesson = lessonFor(failed, [
                ...credentialLessons,
                ...callLessons
            ], otherCredentialLesson(failed.cause));
            return {
                ...lesson,
                what: (quote)=>`No base credentials from ${quote(source)}`
            };
        }
        function deniedRepositories(repositories, context) {
            const [first] = repositories;
            const names = repositories.map(({ account, region, repository })=>`${repository} (${account}, ${region})`);
            const { access = 'pull', region = '', message: said = '' } = first ?? {};
            const verb = access === 'push' ? 'push to' : 'pull from';
            const message = (0, safe_text.Yj)(said);
            const roleArn = context.roleArn ?? context.oidcRoleArn;
            const call = {
                service: 'ECR',
                operation: access,
                region,
                signedBy: 'role',
                ...roleArn && {
                    roleArn
                }
            };
            const title = 'Repository denied';
            const what = (quote)=>`Not allowed to ${verb} ${names.map(quote).join(', ')}`;
            const advice = repositoryAdvice(repositories, context);
            const denied = {
                call,
                denial: parseDenial(message),
                context,
                title,
                what,
                message
            };
            return {
                ...{
                    title,
                    what,
                    why: awsSays(message),
                    remedy: checklist(advice)
                },
                summary: accessDeniedSummary(denied, advice)
            };
        }
        function unexpected(error, context) {
            const failed = about(unknownCall, error, context);
            const isKnown = failed.cause.fromAws || failed.cause.code !== '';
            const lesson = lessonFor(failed, isKnown ? callLessons : [], {
                title: 'Unexpected error',
                why: named(failed.cause),
                remedy: 'This is a bug in the action. Please report it, with the log of a run with debug logging.'
            });
            return {
                ...lesson,
                what: ()=>'The login failed'
            };
        }
        function named({ name, code, message }) {
            return `${name}${code && ` (${code})`}: ${message}`;
        }
        function detailLines(error) {
            if (!(error instanceof failure.H)) return [
                ...causeLines(error),
                ...stackLines(error)
            ];
            return [
                ...factLines(error.fault),
                ...causeLines(error.cause)
            ];
        }
        function factLines(fault) {
            if (fault.code === 'call') return [
                `${fault.call.service} ${fault.call.operation}: attempts ${fault.attempts}`
            ];
            if (fault.code === 'repository-denied') {
                return fault.denied.map(({ repository, message })=>`${repository}: ${(0, safe_text.Yj)(message)}`);
            }
            if (fault.code !== 'login') return [];
            return fault.logins.map(({ host, exitCode, signal, stderr })=>{
                return `${host}: exit code ${exitCode}, signal ${signal ?? 'none'}: ${(0, safe_text.Yj)(stderr)}`;
            });
        }
        function stackLines(error) {
            return error instanceof Error ? (0, safe_text.Yj)(error.stack ?? '').split('\n').slice(1, 10) : [];
        }
        var external_node_crypto_ = __webpack_require__(7598);
        var filled_directory = __webpack_require__(680);
        ;
        function plaintextDaemon({ settings, directory, config }, env) {
            if (settings.tool !== 'docker') return undefined;
            const host = env['DOCKER_HOST'];
            if (host) {
                const hasTls = Boolean(env['DOCKER_TLS_VERIFY'] || env['DOCKER_TLS']);
                return hasTls || !isPlaintext(host) ? undefined : {
                    address: host,
                    source: 'DOCKER_HOST'
                };
            }
            try {
                const name = env['DOCKER_CONTEXT'] || String(JSON.parse(config.text || '{}').currentContext ?? '');
                const address = plaintextContext((0, external_node_path_.join)(directory ?? '', 'contexts'), name);
                return address === undefined ? undefined : {
                    address,
                    source: `the Docker context ${name}`
                };
            } catch  {
                return undefined;
            }
        }
        function isPlaintext(address) {
            const [, scheme = 'tcp', host = ''] = /^(?:(\w+):\/\/)?(\[[^\]]*\]|[^:/]*)/.exec(address) ?? [];
            const isLocal = /^(?:|localhost|127(?:\.\d+){3}|\[::1\])$/i.test(host);
            return /^(?:tcp|http)$/i.test(scheme) && !isLocal;
        }
        function plaintextContext(contexts, name) {
            if (name === '' || name === 'default') return undefined;
            const id = (0, external_node_crypto_.createHash)('sha256').update(name).digest('hex');
            const meta = JSON.parse((0, read_file.yR)((0, external_node_path_.join)(contexts, 'meta', id, 'meta.json')) ?? '{}');
            const { Host: address, SkipTLSVerify: isTls } = meta.Endpoints.docker;
            const hasCertificates = (0, filled_directory.wX)((0, external_node_path_.join)(contexts, 'tls', id, 'docker')).length > 0;
            return isTls || hasCertificates || !isPlaintext(String(address)) ? undefined : String(address);
        }
        ;
        function findTool(name, env) {
            if (name !== 'docker' && name !== 'podman') return undefined;
            const isWindows = process.platform === 'win32';
            const executable = isWindows ? `${name}.exe` : name;
            const list = env['PATH'] ?? env['Path'] ?? '';
            const entries = isWindows ? windowsEntries(list) : list.split(':');
            const directories = entries.filter((entry)=>external_node_path_.isAbsolute(entry));
            const file = directories.map((directory)=>external_node_path_.join(directory, executable)).find(isExecutable);
            if (!file) throw new failure.H({
                code: 'tool-missing',
                tool: name
            });
            return {
                name,
                file
            };
        }
        function windowsEntries(list) {
            return (list.match(/(?:"[^"]*"?|[^;"])+/g) ?? []).map((entry)=>entry.replaceAll('"', ''));
        }
        function isExecutable(file) {
            try {
                (0, external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
                return (0, external_node_fs_.statSync)(file).isFile();
            } catch  {
                return false;
            }
        }
        var docker_config_scratch = __webpack_require__(4474);
        var retry = __webpack_require__(4038);
        ;
        const pieceLength = 12;
        function hidePassword(message, secrets) {
            const redacted = (0, safe_text.E$)(message, secrets);
            if (!containsPiece(redacted, secrets)) return message;
            return 'The message is not shown, because it contains parts of the password.';
        }
        function containsPiece(text, secrets) {
            const compact = text.replace(/[^\w+/=-]/g, '');
            const pieces = new Set(piecesOf(compact));
            return secrets.some((secret)=>piecesOf(secret).some((piece)=>pieces.has(piece)));
        }
        function piecesOf(text) {
            return Array.from({
                length: Math.max(0, text.length - pieceLength + 1)
            }, (_, at)=>text.slice(at, at + pieceLength));
        }
        ;
        class LoginError extends Error {
            login;
            constructor(login){
                super(`login to ${login.host} failed`);
                this.login = login;
            }
        }
        const patterns = [
            [
                'never',
                /\b(?:400 Bad Request|403 Forbidden)\b|x509:|tls: failed to verify/i
            ],
            [
                'once',
                /\b401 Unauthorized\b/i
            ],
            [
                'untilDeadline',
                /\b(?:500|502|503|504) (?:Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out)/i
            ],
            [
                'untilDeadline',
                /received unexpected HTTP status: 5[0-9][0-9]|failed with status: 5[0-9][0-9]|invalid status code from registry 5[0-9][0-9]/i
            ],
            [
                'untilDeadline',
                /TLS handshake timeout|i\/o timeout|Client\.Timeout exceeded|context deadline exceeded|net\/http: request canceled/i
            ],
            [
                'untilDeadline',
                /connection reset by peer|broken pipe|unexpected EOF|(?<=: )EOF\b|server misbehaving/i
            ],
            [
                'untilDeadline',
                /Temporary failure in name resolution|try again|toomanyrequests|429 Too Many Requests/i
            ],
            [
                'briefly',
                /no such host|connection refused|network is unreachable|no route to host/i
            ],
            [
                'briefly',
                /(?<=": )(?:Bad Gateway|Service Unavailable|Gateway Time-?out)$/im
            ]
        ];
        function judgeLogin(error) {
            const stderr = error instanceof LoginError ? error.login.stderr : '';
            for (const [retryability, pattern] of patterns){
                const [reason] = pattern.exec(stderr) ?? [];
                if (reason) return {
                    retryability,
                    reason
                };
            }
            return {
                retryability: 'never',
                reason: ''
            };
        }
        var exec = __webpack_require__(1260);
        var guard_child = __webpack_require__(3190);
        ;
        const allowed = new Set([
            ...[
                'PATH',
                'PATHEXT',
                'HOME',
                'USERPROFILE',
                'USER',
                'LOGNAME',
                'TMPDIR',
                'TEMP',
                'TMP',
                'LANG',
                'LC_ALL'
            ],
            ...[
                'SYSTEMROOT',
                'SYSTEMDRIVE',
                'WINDIR',
                'COMSPEC',
                'APPDATA',
                'LOCALAPPDATA',
                'PROGRAMDATA',
                'PROGRAMFILES'
            ],
            ...[
                'DOCKER_HOST',
                'DOCKER_CONTEXT',
                'DOCKER_CERT_PATH',
                'DOCKER_TLS',
                'DOCKER_TLS_VERIFY',
                'DOCKER_API_VERSION'
            ],
            ...[
                'CONTAINER_HOST',
                'CONTAINER_SSHKEY',
                'CONTAINERS_CONF',
                'CONTAINERS_REGISTRIES_CONF',
                'SSH_AUTH_SOCK'
            ],
            ...[
                'XDG_RUNTIME_DIR',
                'XDG_CONFIG_HOME',
                'XDG_DATA_HOME',
                'DBUS_SESSION_BUS_ADDRESS'
            ],
            ...[
                'HTTPS_PROXY',
                'HTTP_PROXY',
                'ALL_PROXY',
                'NO_PROXY',
                'SSL_CERT_FILE',
                'SSL_CERT_DIR'
            ],
            'RUNNER_TRACKING_ID'
        ].map((name)=>name.toUpperCase()));
        function childEnvironment(env) {
            const entries = Object.entries(env).filter(([name, value])=>value !== undefined && allowed.has(name.toUpperCase()));
            return Object.fromEntries(entries);
        }
        const stderrLimit = 16_384;
        async function runTool(tool, options) {
            const { args, env, config, input, deadline } = options;
            let stderr = Buffer.alloc(0);
            const guard = (0, guard_child.W)((given)=>args.every((argument)=>given.includes(argument)), deadline);
            try {
                const ended = (0, exec.m)(quoted(tool.file), [
                    ...args
                ], {
                    env: {
                        ...childEnvironment(env),
                        DOCKER_CONFIG: config
                    },
                    input: Buffer.from(input),
                    silent: true,
                    ignoreReturnCode: true,
                    listeners: {
                        stderr: (chunk)=>{
                            stderr = Buffer.concat([
                                stderr,
                                chunk
                            ]).subarray(0, stderrLimit);
                        }
                    }
                });
                const exitCode = await Promise.race([
                    ended,
                    guard.killed
                ]);
                const signal = guard.signal();
                return {
                    exitCode,
                    stderr: stderr.toString('utf8').trim(),
                    ...signal && {
                        signal
                    }
                };
            } catch (error) {
                return {
                    exitCode: null,
                    stderr: error instanceof Error ? error.message : String(error)
                };
            } finally{
                guard.release();
            }
        }
        function quoted(file) {
            return `"${file.replace(/(\\*)"/g, '"$1"\\"')}"`;
        }
        ;
        const loginsAtOnce = 16;
        async function logIn(credentials, options) {
            const failures = new Map();
            const waiting = [
                ...credentials
            ];
            const worker = async ()=>{
                for(let next = waiting.shift(); next; next = waiting.shift()){
                    const failure = await logInTo(next, options);
                    if (failure) failures.set(next.host, failure);
                }
            };
            const workers = Array.from({
                length: Math.min(loginsAtOnce, credentials.length)
            }, worker);
            const ended = await Promise.allSettled(workers);
            for (const end of ended)if (end.status === 'rejected') throw end.reason;
            if (failures.size === 0) return;
            const hosts = credentials.map(({ host })=>host);
            const logins = hosts.flatMap((host)=>failures.get(host) ?? []);
            const accepted = hosts.filter((host)=>!failures.has(host));
            throw new failure.H({
                code: 'login',
                tool: options.tool.name,
                logins,
                accepted
            });
        }
        async function logInTo(credential, options) {
            const { deadline, maxAttempts, tool, logRetry } = options;
            const what = `${tool.name} login to ${credential.host}`;
            try {
                await (0, retry.L)(()=>logInOnce(credential, options), {
                    deadline,
                    maxAttempts,
                    what,
                    retryability: (error)=>judgeLogin(error).retryability,
                    onRetry: ({ error, ...failed })=>logRetry({
                            what,
                            reason: judgeLogin(error).reason,
                            ...failed
                        })
                });
                return undefined;
            } catch (error) {
                const cause = error instanceof retry.w ? error.cause : error;
                if (cause instanceof LoginError) return cause.login;
                throw cause;
            }
        }
        async function logInOnce({ host, password, auth }, options) {
            const { tool, env, deadline, dockerConfig } = options;
            deadline.signal.throwIfAborted();
            const scratch = (0, docker_config_scratch.lP)(dockerConfig, host);
            try {
                const args = [
                    ...loginArguments(tool, scratch),
                    host
                ];
                const ended = await runTool(tool, {
                    args,
                    env,
                    config: scratch.directory,
                    input: password,
                    deadline
                });
                const outcome = {
                    ...ended,
                    stderr: hidePassword(ended.stderr, [
                        password,
                        auth
                    ])
                };
                if (outcome.exitCode !== 0 || entryIn(scratch, host) !== auth) throw new LoginError({
                    host,
                    ...outcome
                });
            } finally{
                (0, docker_config_scratch.ZU)(scratch);
            }
        }
        function entryIn(scratch, host) {
            try {
                return (0, docker_config_scratch.hB)(scratch, host);
            } catch  {
                return undefined;
            }
        }
        function loginArguments(tool, scratch) {
            const fixed = [
                'login',
                '--username',
                'AWS',
                '--password-stdin'
            ];
            return tool.name === 'podman' ? [
                ...fixed,
                '--authfile',
                scratch.file
            ] : fixed;
        }
        var loadSharedConfigFiles = __webpack_require__(3692);
        var getHomeDir = __webpack_require__(3901);
        var input_rules = __webpack_require__(8136);
        ;
        const credentialSettings = [
            ...[
                'aws_access_key_id',
                'aws_secret_access_key',
                'role_arn',
                'credential_source',
                'credential_process'
            ],
            ...[
                'web_identity_token_file',
                'sso_session',
                'sso_start_url',
                'login_session'
            ]
        ];
        function describeProfile(name, sections) {
            const settings = sections(name);
            const chain = followSources(name, sections);
            const problem = chain.map(linkProblem).find((found)=>found !== undefined);
            return {
                name,
                exists: settings !== undefined,
                hasCredentials: credentialSettings.some((setting)=>settings?.[setting]),
                ...settings?.['region'] && {
                    region: settings['region']
                },
                roles: chain.flatMap(assumedRole).reverse(),
                ...problem && {
                    problem
                }
            };
        }
        function followSources(name, sections) {
            const chain = [
                {
                    name,
                    settings: sections(name)
                }
            ];
            for(let link = chain[0]; link; link = chain.at(-1)){
                const source = sourceOf(link);
                if (!source || chain.some((known)=>known.usedBy && known.name === source)) break;
                chain.push({
                    name: source,
                    settings: sections(source),
                    usedBy: link.name
                });
            }
            return chain;
        }
        function sourceOf(link) {
            const { role_arn: role, source_profile: source, credential_source: other } = link.settings ?? {};
            return role && !other && !endsWithKeys(link) ? source : undefined;
        }
        function endsWithKeys({ settings, usedBy }) {
            return usedBy !== undefined && Boolean(settings?.['aws_access_key_id'] && settings['aws_secret_access_key']);
        }
        function assumedRole(link) {
            const role = link.settings?.['role_arn'];
            return role && !endsWithKeys(link) ? [
                {
                    value: role,
                    origin: `role_arn of profile ${link.name}`
                }
            ] : [];
        }
        function linkProblem({ name, settings, usedBy }) {
            if (!settings) return missingProblem(name, usedBy);
            const problem = settingsProblem(settings, usedBy !== undefined);
            return problem && usedBy ? `leads to the profile ${(0, input_rules.Hx)(name)}, which ${problem}` : problem;
        }
        function missingProblem(name, usedBy) {
            const nowhere = 'not in the shared AWS config files';
            if (usedBy) {
                const quoted = (0, input_rules.Hx)(usedBy);
                return `leads to ${quoted}, whose source_profile ${(0, input_rules.Hx)(name)} is ${nowhere}. Correct source_profile`;
            }
            const isReadable = /^[\w@+.%:/-]+$/.test(name);
            const reason = isReadable ? '' : ', where the AWS SDK finds only names of letters, digits and -_@+.%:/';
            return `is ${nowhere}${reason}. ${isReadable ? 'Correct the name' : 'Rename it'}`;
        }
        function settingsProblem(settings, isSource) {
            const has = (...names)=>names.every((name)=>settings[name]);
            if (isSource && has('aws_access_key_id', 'aws_secret_access_key')) return undefined;
            if (has('role_arn')) return roleProblem(has);
            if (has('web_identity_token_file')) return 'has web_identity_token_file, but no role_arn. Add the role';
            if (has('credential_source')) return isSource ? undefined : 'has credential_source, but no role_arn. Add the role';
            if (has('credential_process') || has('sso_session') || has('sso_start_url') || has('login_session')) return undefined;
            return keyProblem(has);
        }
        function roleProblem(has) {
            if (has('source_profile', 'credential_source')) return 'has both source_profile and credential_source. Keep one of them';
            const hasSource = has('source_profile') || has('credential_source') || has('web_identity_token_file');
            return hasSource ? undefined : 'has role_arn, but no source_profile or credential_source. Add the one that may assume it';
        }
        function keyProblem(has) {
            const [id, secret] = [
                'aws_access_key_id',
                'aws_secret_access_key'
            ];
            if (has(id, secret)) return undefined;
            if (has(id)) return `has ${id}, but no ${secret}. Add it`;
            if (has(secret)) return `has ${secret}, but no ${id}. Add it`;
            return 'has no credentials. Add keys, role_arn with source_profile, credential_process or sso_session';
        }
        ;
        async function readProfile(name, env) {
            const config = {
                origin: 'AWS_CONFIG_FILE',
                value: pathOf('config', env['AWS_CONFIG_FILE'])
            };
            const credentials = {
                origin: 'AWS_SHARED_CREDENTIALS_FILE',
                value: pathOf('credentials', env['AWS_SHARED_CREDENTIALS_FILE'])
            };
            const problems = [
                config,
                credentials
            ].flatMap(fileProblems);
            if (problems.length > 0) throw new failure.H({
                code: 'inputs',
                problems
            });
            const files = await (0, loadSharedConfigFiles.p)({
                configFilepath: config.value,
                filepath: credentials.value
            });
            const sections = [
                files.configFile,
                files.credentialsFile
            ];
            return describeProfile(name, (profile)=>{
                const found = sections.filter((section)=>Object.hasOwn(section, profile));
                return found.length > 0 ? Object.assign({}, ...found.map((section)=>section[profile])) : undefined;
            });
        }
        function pathOf(file, variable = '') {
            if (variable === '') return (0, external_node_path_.join)((0, getHomeDir.R)(), '.aws', file);
            return variable.startsWith('~/') ? (0, external_node_path_.join)((0, getHomeDir.R)(), variable.slice(2)) : variable;
        }
        const mostBytes = 10 * 2 ** 20;
        function fileProblems(file) {
            const stats = (0, external_node_fs_.statSync)(file.value, {
                throwIfNoEntry: false
            });
            if (!stats || stats.isDirectory()) return [];
            if (!stats.isFile()) return [
                (0, input_rules.CO)(file, 'is not a regular file. Name a file, or unset the variable')
            ];
            return stats.size > mostBytes ? [
                (0, input_rules.CO)(file, 'is larger than 10 MB. Name an AWS config file')
            ] : [];
        }
        ;
        const mostReported = 10;
        function makeInputReader(read, defaults) {
            const problems = [];
            const given = new Map();
            const text = (name, rule)=>{
                const value = read(name).trim();
                if (value === '') return defaults[name];
                given.set(name, value);
                const problem = rule?.(value);
                if (problem) problems.push((0, input_rules.CO)({
                    origin: name,
                    value
                }, problem));
                return value;
            };
            const list = (name, listRule)=>{
                const whole = text(name);
                const parts = whole.split(listRule.separator ?? /[\s,]+/).map((part)=>part.trim());
                const values = [
                    ...new Set(parts.filter(Boolean))
                ];
                problems.push(...listProblems({
                    origin: name,
                    value: whole
                }, {
                    values,
                    ...listRule
                }));
                return values;
            };
            const choice = (name, choices)=>{
                const value = text(name, (0, input_rules.yo)(choices));
                return choices.find((known)=>known === value) ?? defaults[name];
            };
            const flag = (name)=>text(name, input_rules.pU).toLowerCase() === 'true';
            const seconds = (name, rule)=>Number(text(name, rule));
            return {
                text,
                list,
                choice,
                flag,
                seconds,
                given,
                problems
            };
        }
        function listProblems(list, { values, rule, most }) {
            if (list.value !== '' && values.length === 0) {
                return [
                    (0, input_rules.CO)(list, 'holds no value. Give one, or leave the input out')
                ];
            }
            if (most !== undefined && values.length > most) {
                return [
                    (0, input_rules.CO)(list, `has ${values.length} values, but STS takes at most ${most}. Leave some out`)
                ];
            }
            const problems = [];
            for (const value of values){
                const problem = rule(value);
                if (problem && problems.length === mostReported) {
                    return [
                        ...problems,
                        (0, input_rules.CO)(list, `holds more wrong values than these ${mostReported}. Correct them all`)
                    ];
                }
                if (problem) problems.push((0, input_rules.CO)({
                    origin: list.origin,
                    value
                }, problem));
            }
            return problems;
        }
        ;
        function parseTag(line) {
            const [key = ''] = line.split('=', 1);
            return {
                key: key.trim(),
                value: line.slice(key.length + 1).trim()
            };
        }
        function tagRule() {
            const seen = new Set();
            return (line)=>{
                const { key, value } = parseTag(line);
                const repeats = seen.has(key.toLowerCase());
                seen.add(key.toLowerCase());
                if (!line.includes('=')) return 'is not KEY=VALUE. Write one tag on each line';
                if (!/^[\p{L}\p{Z}\p{N}_.:/+\-@]{1,128}$/u.test(key)) {
                    return 'has no valid key. Use 1 to 128 letters, digits, spaces or _.:/+-@';
                }
                if (/^aws:/i.test(key)) return 'has a key that starts with aws:, which AWS reserves. Rename it';
                if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(value)) {
                    return 'has no valid value. Use up to 256 letters, digits, spaces or _.:/=+-@';
                }
                return repeats ? 'repeats the key of another tag (upper and lower case count as the same). Leave one out' : undefined;
            };
        }
        ;
        const defaults = {
            'role-arn': '',
            'external-id': '',
            'oidc-role-arn': '',
            'oidc-audience': '',
            profile: '',
            'role-session-name': '',
            'role-duration-seconds': '3600',
            'session-tags': '',
            'session-policy': '',
            'session-policy-arns': '',
            repositories: '',
            access: 'push',
            'registry-account': '',
            region: '',
            'sts-region': '',
            'registry-type': 'private',
            fips: 'false',
            'dual-stack': 'false',
            'login-with': 'docker',
            'docker-config': 'auto',
            logout: 'true',
            'output-credentials': 'false',
            'mask-password': 'true',
            'timeout-seconds': '120'
        };
        function parseInputs(read) {
            const { text, list, choice, flag, seconds, given, problems } = makeInputReader(read, defaults);
            const inputs = {
                roleArn: text('role-arn', input_rules.Kz),
                externalId: text('external-id', input_rules.bp),
                oidcRoleArn: text('oidc-role-arn', input_rules.Kz),
                oidcAudience: text('oidc-audience', input_rules.xq),
                profile: text('profile', input_rules.VR),
                roleSessionName: text('role-session-name', input_rules.yX),
                roleDurationSeconds: seconds('role-duration-seconds', (0, input_rules.gT)(900, 43200)),
                sessionTags: list('session-tags', {
                    rule: tagRule(),
                    separator: /[\r\n]+/,
                    most: 50
                }).map(parseTag),
                sessionPolicy: (0, input_rules.Ef)(text('session-policy', input_rules.GZ)) ?? '',
                sessionPolicyArns: list('session-policy-arns', {
                    rule: input_rules.iU,
                    most: 10
                }),
                repositories: list('repositories', {
                    rule: input_rules.jG
                }),
                access: choice('access', [
                    'pull',
                    'push',
                    'pull-through'
                ]),
                registryAccounts: list('registry-account', {
                    rule: input_rules.GX
                }),
                regions: list('region', {
                    rule: input_rules.l5
                }),
                stsRegion: text('sts-region', input_rules.l5),
                registryType: choice('registry-type', [
                    'private',
                    'public'
                ]),
                fips: flag('fips'),
                dualStack: flag('dual-stack'),
                loginWith: choice('login-with', [
                    'docker',
                    'podman',
                    'none'
                ]),
                dockerConfig: choice('docker-config', [
                    'auto',
                    'shared',
                    'isolated'
                ]),
                logout: flag('logout'),
                outputCredentials: flag('output-credentials'),
                maskPassword: flag('mask-password'),
                timeoutSeconds: seconds('timeout-seconds', (0, input_rules.gT)(1, 3600)),
                given
            };
            return {
                inputs,
                problems
            };
        }
        var arns = __webpack_require__(2208);
        ;
        function chooseBaseIdentity({ inputs, env, profile }) {
            if (inputs.oidcRoleArn) {
                const partition = (0, partitions.fV)((0, arns.D)(inputs.oidcRoleArn)?.partition ?? 'aws');
                return {
                    kind: 'oidc',
                    roleArn: inputs.oidcRoleArn,
                    audience: inputs.oidcAudience || (partition?.audience ?? '')
                };
            }
            if (isProfileChosen({
                inputs,
                env,
                profile
            })) return {
                kind: 'profile',
                name: profile.name
            };
            if (isSet(env, 'AWS_ACCESS_KEY_ID') && isSet(env, 'AWS_SECRET_ACCESS_KEY')) return {
                kind: 'environment'
            };
            if (profile.hasCredentials) return {
                kind: 'profile',
                name: profile.name
            };
            const { AWS_WEB_IDENTITY_TOKEN_FILE: file = '', AWS_ROLE_ARN: role = '' } = env;
            if (file.trim() && role.trim()) return {
                kind: 'web-identity',
                file,
                roleArn: role.trim()
            };
            return {
                kind: containerVariables.some((name)=>env[name]) ? 'container' : 'instance'
            };
        }
        function isProfileChosen({ inputs, env, profile }) {
            return Boolean(inputs.profile || env['AWS_PROFILE'] && (profile.hasCredentials || !profile.exists));
        }
        const containerVariables = [
            'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
            'AWS_CONTAINER_CREDENTIALS_FULL_URI'
        ];
        function isSet(env, name) {
            return Boolean(env[name]?.trim());
        }
        function baseIdentityProblems(sources, base) {
            const { inputs, env, profile } = sources;
            switch(base.kind){
                case 'oidc':
                    return [
                        ...tokenUrlProblems(env),
                        ...secretProblems(env, [
                            'ACTIONS_ID_TOKEN_REQUEST_TOKEN'
                        ])
                    ];
                case 'profile':
                    {
                        const origin = inputs.profile ? 'profile' : env['AWS_PROFILE'] ? 'AWS_PROFILE' : 'AWS config files';
                        const problem = profile.problem && (0, input_rules.CO)({
                            origin,
                            value: base.name
                        }, profile.problem);
                        return [
                            ...problem ? [
                                problem
                            ] : [],
                            ...isProfileChosen(sources) ? [] : halfProblems(env, keyHalves)
                        ];
                    }
                case 'environment':
                    return secretProblems(env, [
                        'AWS_ACCESS_KEY_ID',
                        'AWS_SECRET_ACCESS_KEY',
                        'AWS_SESSION_TOKEN'
                    ]);
                default:
                    return halfProblems(env, [
                        ...keyHalves,
                        [
                            'AWS_WEB_IDENTITY_TOKEN_FILE',
                            'AWS_ROLE_ARN'
                        ]
                    ]);
            }
        }
        const keyHalves = [
            [
                'AWS_ACCESS_KEY_ID',
                'AWS_SECRET_ACCESS_KEY'
            ],
            [
                'AWS_SECRET_ACCESS_KEY',
                'AWS_ACCESS_KEY_ID'
            ]
        ];
        function halfProblems(env, halves) {
            return halves.filter(([given, missing])=>isSet(env, given) && !isSet(env, missing)).map(([given, missing])=>`${missing}: is empty or not set, but ${given} is set. Set both or neither`);
        }
        function secretProblems(env, names) {
            return names.filter((name)=>/[^\t\x20-\x7e\x80-\xff]/.test(env[name]?.trim() ?? '')).map((name)=>`${name}: is broken by a line break, or by a character that no key has. Set it to the value alone`);
        }
        function tokenUrlProblems(env) {
            const url = {
                origin: 'ACTIONS_ID_TOKEN_REQUEST_URL',
                value: env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? ''
            };
            if (!URL.canParse(url.value) || (0, endpoints.lG)(url.value)) return [];
            const problem = 'is not an https URL. The runner sets this variable; look for a step that changes it';
            return [
                (0, input_rules.CO)({
                    ...url,
                    value: (0, endpoints.cT)(url.value)
                }, problem)
            ];
        }
        function baseIdentityNotices({ inputs, env, profile }, base) {
            const isUnexpected = base.kind === 'profile' && !inputs.profile && env['AWS_PROFILE'] && isSet(env, 'AWS_ACCESS_KEY_ID');
            return isUnexpected ? [
                `AWS_PROFILE is set: the profile ${profile.name} has credentials and is used, not the keys of AWS_ACCESS_KEY_ID`
            ] : [];
        }
        ;
        const sessionInputs = [
            'role-session-name',
            'role-duration-seconds',
            'session-tags',
            'session-policy',
            'session-policy-arns'
        ];
        function sessionProblems(inputs, assumed) {
            const { given, roleDurationSeconds } = inputs;
            const problems = [];
            const add = (name, problem)=>problems.push((0, input_rules.CO)({
                    origin: name,
                    value: given.get(name) ?? ''
                }, problem));
            for (const name of assumed.length > 0 ? [] : sessionInputs.filter((input)=>isMeant(input, inputs))){
                add(name, 'has no effect, because no role is assumed. Give role-arn or oidc-role-arn, or leave it out');
            }
            if (assumed.length > 1 && roleDurationSeconds > 3600) {
                add('role-duration-seconds', 'is more than AWS allows where one role assumes another. Use 3600 or less');
            }
            if (given.has('session-tags') && [
                'oidc-role-arn',
                'AWS_ROLE_ARN'
            ].includes(assumed.at(-1)?.origin ?? '')) {
                add('session-tags', 'has no effect, because AssumeRoleWithWebIdentity takes no tags. Give a second role as role-arn, or leave it out');
            }
            if (given.has('session-policy') && given.has('repositories')) {
                add('session-policy', 'and repositories are two session policies. Give one of them');
            }
            return problems;
        }
        function isMeant(name, { given }) {
            return given.has(name) && !(name === 'role-duration-seconds' && given.get(name) === defaults[name]);
        }
        function makeSession({ inputs, env }, where) {
            const policy = where && where.repositories.length > 0 ? JSON.stringify((0, iam_policies.li)(where)) : inputs.sessionPolicy;
            return {
                name: inputs.roleSessionName || defaultSessionName(env),
                tags: inputs.sessionTags,
                ...policy && {
                    policy
                },
                policyArns: inputs.sessionPolicyArns
            };
        }
        function defaultSessionName(env) {
            const clean = (text)=>text.replace(/[^A-Za-z0-9_+=,.@-]/g, '-');
            const [owner = '', repository = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/').map(clean);
            const run = clean(env['GITHUB_RUN_ID'] ?? '').slice(-20);
            const room = 64 - [
                'ecr-login',
                '',
                '',
                run
            ].join('-').length;
            const shortRepository = repository.slice(0, Math.max(room - owner.length, Math.floor(room / 2)));
            const shortOwner = owner.slice(0, room - shortRepository.length);
            return [
                'ecr-login',
                shortOwner,
                shortRepository,
                run
            ].filter(Boolean).join('-');
        }
        const [documentedPolicySize, mostPolicySize] = [
            2048,
            10_240
        ];
        function sessionPolicyProblems({ sessionPolicy: given }, where) {
            const limit = `${mostPolicySize} characters, the most that STS takes`;
            if (given.length > mostPolicySize) return [
                `session-policy: is longer than ${limit}. Shorten it`
            ];
            const count = where?.repositories.length ?? 0;
            const fitting = where ? repositoriesThatFit(where) : 0;
            if (!where || fitting === count) return [];
            const places = where.accounts.length * where.regions.length;
            const inPlaces = places > 1 ? ` in ${places} registries` : '';
            return [
                `repositories: the session policy for ${count} repositories${inPlaces} is longer than ${limit}. ${fitting} of them fit. ` + 'Write a name such as team/* for several, or use one step for each account'
            ];
        }
        function repositoriesThatFit(where) {
            const fits = (count)=>{
                const repositories = where.repositories.slice(0, count);
                return JSON.stringify((0, iam_policies.li)({
                    ...where,
                    repositories
                })).length <= mostPolicySize;
            };
            let count = 0;
            while(count < where.repositories.length && fits(count + 1))count += 1;
            return count;
        }
        function sessionPolicyWarnings({ policy = '' }) {
            if (policy.length <= documentedPolicySize) return [];
            return [
                `The session policy has ${policy.length} characters. AWS documents a limit of ${documentedPolicySize} and may reject it. ` + 'Use fewer accounts, regions or repositories in one step, or a name such as team/* for several repositories'
            ];
        }
        ;
        function chooseRoles(sources) {
            const { inputs, profile } = sources;
            const base = chooseBaseIdentity(sources);
            const roles = [
                {
                    value: inputs.oidcRoleArn,
                    origin: 'oidc-role-arn'
                },
                ...base.kind === 'profile' ? profile.roles : [],
                {
                    value: base.kind === 'web-identity' ? base.roleArn : '',
                    origin: 'AWS_ROLE_ARN'
                },
                {
                    value: inputs.roleArn,
                    origin: 'role-arn'
                }
            ];
            return {
                base,
                assumed: roles.filter(({ value })=>value !== '')
            };
        }
        function identityProblems(sources, { base, assumed }) {
            const { inputs } = sources;
            return [
                ...lostInputs(inputs),
                ...baseIdentityProblems(sources, base),
                ...assumed.flatMap(roleProblems),
                ...sessionProblems(inputs, assumed)
            ];
        }
        function lostInputs({ given }) {
            const problems = [];
            const add = (name, problem)=>problems.push((0, input_rules.CO)({
                    origin: name,
                    value: given.get(name) ?? ''
                }, problem));
            if (given.has('external-id') && !given.has('role-arn')) {
                const fix = given.has('oidc-role-arn') ? 'AssumeRoleWithWebIdentity takes no external ID. Give the second role as role-arn' : 'Give role-arn, or leave it out';
                add('external-id', `has no effect without role-arn. ${fix}`);
            }
            if (given.has('oidc-role-arn') && given.has('profile')) {
                add('profile', 'and oidc-role-arn are two identities. Give one of them');
            }
            if (given.has('oidc-audience') && !given.has('oidc-role-arn')) {
                add('oidc-audience', 'has no effect without oidc-role-arn. Give that, or leave it out');
            }
            return problems;
        }
        function roleProblems(role) {
            const isInput = role.origin === 'role-arn' || role.origin === 'oidc-role-arn';
            const problem = isInput ? undefined : (0, input_rules.Kz)(role.value);
            return problem ? [
                (0, input_rules.CO)(role, problem)
            ] : [];
        }
        function makeWho(sources, { roles, regions, where }) {
            const { inputs, env } = sources;
            const lastRoleArn = roles.assumed.at(-1)?.value;
            const externalId = inputs.externalId ? {
                externalId: inputs.externalId
            } : {};
            const stsEndpoint = (0, endpoints.X5)('STS', sources);
            return {
                base: roles.base,
                ...inputs.roleArn && {
                    role: {
                        arn: inputs.roleArn,
                        ...externalId
                    }
                },
                ...lastRoleArn && {
                    lastRoleArn
                },
                session: makeSession(sources, lastRoleArn ? where : undefined),
                hopSessionName: defaultSessionName(env),
                durationSeconds: inputs.roleDurationSeconds,
                stsRegion: regions.sts.value,
                ...stsEndpoint && {
                    stsEndpoint
                }
            };
        }
        ;
        function loginProblems({ loginWith, dockerConfig }, env) {
            if (loginWith !== 'podman' || !env['REGISTRY_AUTH_FILE'] || dockerConfig !== 'isolated') return [];
            const problem = 'has no effect here, because podman reads only REGISTRY_AUTH_FILE. Unset that variable, or use docker-config: shared';
            return [
                (0, input_rules.CO)({
                    origin: 'docker-config',
                    value: dockerConfig
                }, problem)
            ];
        }
        function loginWarnings({ outputCredentials, maskPassword }, env) {
            const warnings = [];
            if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
                warnings.push('NODE_TLS_REJECT_UNAUTHORIZED=0 is set: anyone on the network can pose as AWS and take your credentials. Trust your proxy with NODE_EXTRA_CA_CERTS instead');
            }
            const attempts = env['AWS_MAX_ATTEMPTS'];
            if (attempts && !isCount(attempts)) {
                warnings.push(`AWS_MAX_ATTEMPTS: ${(0, input_rules.Hx)(attempts)} is not a whole number from 1 to 9999 and is ignored`);
            }
            if (outputCredentials && !maskPassword) {
                warnings.push('mask-password is false: the registry password can appear in logs, and everyone who reads them can use it for 12 hours');
            }
            return warnings;
        }
        function isCount(attempts) {
            return /^[1-9][0-9]{0,3}$/.test(attempts);
        }
        function makeHow(inputs, env) {
            const { loginWith, logout, outputCredentials, maskPassword, timeoutSeconds } = inputs;
            const attempts = env['AWS_MAX_ATTEMPTS'] ?? '';
            return {
                loginWith,
                config: configSettings(inputs, env),
                logout,
                outputCredentials,
                maskPassword,
                timeoutSeconds,
                maxAttempts: isCount(attempts) ? Number(attempts) : Number.POSITIVE_INFINITY
            };
        }
        function configSettings(inputs, env) {
            return {
                mode: inputs.dockerConfig,
                tool: inputs.loginWith,
                selfHosted: env['RUNNER_ENVIRONMENT'] === 'self-hosted',
                runnerTemp: env['RUNNER_TEMP'] ?? '',
                home: (process.platform === 'win32' ? env['USERPROFILE'] || env['HOME'] : env['HOME']) ?? '',
                dockerConfig: env['DOCKER_CONFIG'] ?? '',
                registryAuthFile: env['REGISTRY_AUTH_FILE'] ?? '',
                xdgRuntimeDir: env['XDG_RUNTIME_DIR'] ?? '',
                xdgConfigHome: env['XDG_CONFIG_HOME'] ?? ''
            };
        }
        var registry_host = __webpack_require__(1018);
        ;
        function chooseRegions({ inputs, env, profile }) {
            const found = [
                {
                    value: env['AWS_REGION']?.trim(),
                    origin: 'AWS_REGION'
                },
                {
                    value: env['AWS_DEFAULT_REGION']?.trim(),
                    origin: 'AWS_DEFAULT_REGION'
                },
                {
                    value: profile.region?.trim(),
                    origin: `region of profile ${profile.name}`
                }
            ].find(({ value })=>value);
            const isGiven = inputs.given.has('region');
            const origin = isGiven || !found ? 'region' : found.origin;
            const chosen = isGiven ? inputs.regions : [
                found?.value ?? ''
            ].filter(Boolean);
            const names = inputs.registryType === 'public' ? [
                registry_host.td.region
            ] : chosen;
            const sts = inputs.stsRegion ? {
                value: inputs.stsRegion,
                origin: 'sts-region'
            } : {
                value: chosen[0] ?? names[0] ?? '',
                origin
            };
            return {
                names,
                origin,
                sts
            };
        }
        function registryProblems(inputs, { roles, regions, variants }) {
            const { names, origin, sts } = regions;
            const [first] = names;
            if (!first) {
                const missing = 'region: is not given, and AWS_REGION, AWS_DEFAULT_REGION and the profile name none either';
                return inputs.given.has('region') ? [] : [
                    `${missing}. Give one such as eu-west-1`
                ];
            }
            if (!(0, partitions.iQ)(first)) return unknownRegion({
                value: first,
                origin
            });
            const isPublic = inputs.registryType === 'public';
            const policies = inputs.sessionPolicyArns.map((value)=>({
                    value,
                    origin: 'session-policy-arns'
                }));
            return [
                ...names.flatMap((value)=>regionProblems({
                        value,
                        origin
                    }, first)),
                ...regionProblems(sts, first),
                ...[
                    ...roles.assumed,
                    ...policies
                ].flatMap((arn)=>arnProblems(arn, first)),
                ...isPublic ? publicProblems(inputs, variants) : (0, endpoints.up)(variants, regions)
            ];
        }
        function regionProblems(region, first) {
            const partition = (0, partitions.iQ)(region.value);
            return partition ? partitionProblems(region, {
                partition,
                first
            }) : unknownRegion(region);
        }
        function unknownRegion(region) {
            const isInput = region.origin === 'region' || region.origin === 'sts-region';
            return isInput ? [] : [
                (0, input_rules.CO)(region, (0, input_rules.l5)(region.value) ?? '')
            ];
        }
        function arnProblems(arn, first) {
            const partition = (0, partitions.fV)(arn.value.split(':', 2)[1] ?? '');
            return partition ? partitionProblems(arn, {
                partition,
                first
            }) : [];
        }
        function partitionProblems(place, { partition, first }) {
            const home = (0, partitions.iQ)(first);
            if (partition === home) return [];
            const clash = `is in the partition ${partition.id}, but ${first} is in ${home?.id}`;
            return [
                (0, input_rules.CO)(place, `${clash}. Credentials work in one partition only: use one step for each`)
            ];
        }
        function publicProblems({ given }, { fips }) {
            const privateInputs = [
                'registry-account',
                'repositories'
            ].filter((name)=>given.has(name));
            return [
                ...privateInputs.map((name)=>(0, input_rules.CO)({
                        origin: name,
                        value: given.get(name) ?? ''
                    }, 'is only for private registries. Leave it out with registry-type: public')),
                ...fips ? [
                    `${fips}: "true" is not possible, because ECR Public has no FIPS registry. Leave it out`
                ] : []
            ];
        }
        function makeWhere(sources, { roles, regions, variants }) {
            const { inputs } = sources;
            const endpoint = (0, endpoints.X5)('ECR', sources);
            const roleAccount = (0, arns.D)(roles.assumed.at(-1)?.value ?? '')?.account;
            return {
                type: inputs.registryType,
                partition: (0, partitions.iQ)(regions.names[0] ?? '')?.id ?? 'aws',
                accounts: inputs.registryAccounts.length > 0 || !roleAccount ? inputs.registryAccounts : [
                    roleAccount
                ],
                regions: regions.names,
                fips: variants.fips !== '',
                dualStack: variants.dualStack !== '',
                ...endpoint && {
                    endpoint
                },
                repositories: inputs.repositories,
                access: inputs.access
            };
        }
        ;
        function profileInUse(inputs, env) {
            return inputs.profile || env['AWS_PROFILE'] || 'default';
        }
        function makePlan(sources) {
            const { inputs, env } = sources;
            const decisions = {
                roles: chooseRoles(sources),
                regions: chooseRegions(sources),
                variants: (0, endpoints.aJ)(inputs, env)
            };
            rejectProblems([
                ...sources.problems,
                ...identityProblems(sources, decisions.roles),
                ...registryProblems(inputs, decisions),
                ...(0, endpoints.sj)(sources, decisions),
                ...loginProblems(inputs, env)
            ]);
            const where = makeWhere(sources, decisions);
            const session = decisions.roles.assumed.length > 0 ? where : undefined;
            rejectProblems(sessionPolicyProblems(inputs, session));
            const who = makeWho(sources, {
                ...decisions,
                where
            });
            return {
                who,
                where,
                how: makeHow(inputs, env),
                notices: [
                    ...baseIdentityNotices(sources, who.base),
                    ...(0, endpoints.Tz)(sources)
                ],
                warnings: [
                    ...loginWarnings(inputs, env),
                    ...sessionPolicyWarnings(who.session)
                ]
            };
        }
        function rejectProblems(problems) {
            if (problems.length > 0) throw new failure.H({
                code: 'inputs',
                problems
            });
        }
        var run_deadline = __webpack_require__(6650);
        var promises_ = __webpack_require__(8500);
        ;
        const signals = [
            'SIGINT',
            'SIGTERM'
        ];
        function cancelOnSignals(deadline) {
            let isCancelled = false;
            const cancel = ()=>{
                isCancelled = true;
                deadline.cancel();
            };
            for (const signal of signals)process.on(signal, cancel);
            return {
                release: async ()=>{
                    for(let turn = 0; turn < 2; turn++)await new Promise(setImmediate);
                    if (isCancelled) return deadline.signal.reason;
                    for (const signal of signals)process.off(signal, cancel);
                    return undefined;
                }
            };
        }
        const pauses = [
            0,
            5,
            20,
            80,
            400
        ];
        const threads = [
            'GetAddrInfoReqWrap',
            'FSReqCallback',
            'FSReqPromise'
        ];
        async function endProcess(exitCode) {
            await new Promise((resolve)=>process.stdout.write('', resolve));
            for (const pause of exitCode === 0 ? [] : pauses)if (isStuck()) await (0, promises_.setTimeout)(pause);
            if (exitCode !== 0 && isStuck()) process.kill(process.pid, 'SIGKILL');
            process.exit(exitCode);
        }
        function isStuck() {
            return process.getActiveResourcesInfo().some((resource)=>threads.includes(resource));
        }
        ;
        function explainContext(inputs, { plan, masks, env }) {
            return {
                partition: plan?.where.partition,
                accounts: plan?.where.accounts ?? inputs.registryAccounts,
                regions: plan?.where.regions ?? inputs.regions,
                repositories: inputs.repositories,
                access: inputs.access,
                registryType: inputs.registryType,
                roleArn: inputs.roleArn,
                oidcRoleArn: inputs.oidcRoleArn,
                externalIdGiven: inputs.externalId !== '',
                sessionTags: inputs.sessionTags.length > 0,
                secrets: [
                    ...masks.secrets
                ],
                now: new Date(),
                github: {
                    actionRepository: env['GITHUB_ACTION_REPOSITORY'],
                    serverUrl: env['GITHUB_SERVER_URL'],
                    repository: env['GITHUB_REPOSITORY'],
                    ref: env['GITHUB_REF']
                }
            };
        }
        ;
        const say = (text)=>(0, core.pq)((0, safe_text.$0)(text));
        const warn = (text)=>(0, core.$e)((0, safe_text.$0)(text));
        function logPlan({ notices, warnings }) {
            for (const text of notices)(0, core.lm)((0, safe_text.$0)(text));
            for (const text of warnings)warn(text);
        }
        function logIdentity({ session }, base) {
            say(session ? `Assumed ${session.sessionArn}` : `Used the AWS credentials of ${log_sourceOf(base)}, without a role`);
        }
        function log_sourceOf(base) {
            if (base.kind === 'profile') return `profile ${base.name}`;
            return base.kind === 'environment' ? 'the environment' : `this ${base.kind}`;
        }
        function logTool(tool, daemon) {
            if (tool) (0, core.Yz)((0, safe_text.$0)(`${tool.name} is ${tool.file}`));
            if (!daemon) return;
            const found = `docker sends the registry password unencrypted to its daemon ${daemon.address} (${daemon.source}).`;
            (0, core.$e)((0, safe_text.g$)(`${found} Enable TLS for the daemon, or use login-with: none.`));
        }
        function logRetry({ what, reason, attempt, delay }) {
            say(`${what}: ${reason}, attempt ${attempt} failed, next in ${(delay / 1000).toFixed(1)} s`);
        }
        function logRepositories({ denied, missing }, secrets) {
            for (const { message, ...wanted } of denied){
                const expected = `This is expected if the push creates the repository. Otherwise, the repository policy in account ${wanted.account} must allow it.`;
                const text = `${log_placeOf(wanted)}: ${wanted.access} is denied. ${expected} AWS says: ${message}`;
                (0, core.$e)((0, safe_text.g$)(text, {
                    secrets: [
                        ...secrets
                    ]
                }));
            }
            for (const wanted of missing)warn(`${log_placeOf(wanted)} does not exist. ${remedyFor(wanted)}`);
        }
        function log_placeOf({ repository, account, region }) {
            return `${repository} in account ${account}, ${region}`;
        }
        function remedyFor({ access }) {
            return access === 'push' ? 'This is expected if the push creates it (create on push). Otherwise, create it first.' : 'A pull-through cache creates it at the first pull, which needs access: pull-through.';
        }
        function logObstacles({ obstacles, file }, { env, hosts }) {
            for (const obstacle of obstacles)logObstacle(obstacle, file);
            for (const host of (0, lookup.RP)(env['DOCKER_AUTH_CONFIG'] ?? '', hosts)){
                warn(`DOCKER_AUTH_CONFIG has another login of ${host}, and docker uses that. Unset it, or remove the host from it.`);
            }
        }
        function logObstacle(obstacle, file) {
            if (obstacle.kind === 'store') logStore(obstacle.name);
            if (obstacle.kind === 'helper') say(`Bypassed the credential helper ${obstacle.name} for ${obstacle.host}`);
            if (obstacle.kind === 'shadow') {
                const found = `podman reads ${obstacle.file} first and finds another login of ${obstacle.host} there.`;
                warn(`${found} Remove that login, or set REGISTRY_AUTH_FILE to ${file}.`);
            }
            if (obstacle.kind === 'unread') {
                const path = obstacle.path ? `: ${obstacle.path} is left out` : '';
                warn(`The Docker config of this job starts empty${path}. ${config_problem.r[obstacle.problem].why}`);
            }
            if (obstacle.kind === 'left-out') (0, core.Yz)((0, safe_text.$0)(`${obstacle.path} cannot be copied, and is left out`));
            if (obstacle.kind === 'readable') {
                warn(`Other users of this machine can read the login in ${obstacle.file} (mode ${obstacle.mode}). Run chmod 600 on it.`);
            }
        }
        function logStore(name) {
            const asking = 'crane, cosign, oras, ko, kaniko, helm, podman and skopeo ask';
            const remedy = 'If a later step uses one of them, use login-with: podman (podman, skopeo), or a Docker config without credsStore.';
            const bypassed = `Bypassed the credential store ${name} for docker.`;
            if (name === docker_config_isolated.cs) {
                warn(`${bypassed} ${asking} it first, and use the machine's own AWS identity. ${remedy}`);
            } else (0, core.lm)((0, safe_text.$0)(`${bypassed} ${asking} it first, and may find no login. ${remedy}`));
        }
        function logLogins(credentials, { target, identity, logout }) {
            const [first, ...more] = credentials.map(({ host })=>host);
            const until = utc(Math.min(...credentials.map(({ expiresAt })=>expiresAt.getTime())));
            if (more.length === 0) say(`Logged in to ${first} until ${until}`);
            else {
                (0, core.Oh)(`Logged in to ${credentials.length} registries until ${until}`);
                for (const { host } of credentials)say(host);
                (0, core.N4)();
            }
            const stays = target.isolated ? 'logout is false, so it stays until the job ends' : 'logout is false, so it stays';
            say(`Saved the login to ${target.file} (${logout ? 'the post step removes it' : stays})`);
            if (!logout && !target.isolated) logHelpersThatStayOff(target);
            const [, , , , account, name] = identity.session?.sessionArn.split(':') ?? [];
            if (name) say(`CloudTrail in account ${account} shows the session as ${name.split('/').at(-1)}`);
        }
        function logHelpersThatStayOff({ obstacles, file }) {
            for (const obstacle of obstacles){
                if (obstacle.kind !== 'helper') continue;
                const { name, host } = obstacle;
                warn(`logout is false, so the credential helper ${name} stays switched off for ${host} after this job. ` + `Use docker-config: isolated, or set credHelpers."${host}" in ${file} back to "${name}" afterwards.`);
            }
        }
        function utc(milliseconds) {
            return `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
        }
        async function logFailure(report, env) {
            const { title, what, why, remedy, details, summary: page } = report;
            (0, core.z3)(`${what}: ${why} ${remedy}`, {
                title
            });
            for (const line of details)(0, core.Yz)(line);
            if (page && env['GITHUB_STEP_SUMMARY']) await core.z.addRaw(page, true).write().catch(noSummary);
        }
        function noSummary(cause) {
            (0, core.Yz)((0, safe_text.$0)(`The job summary cannot be written: ${String(cause)}`));
        }
        ;
        const shortestSecret = 8;
        function makeMasks() {
            const secrets = new Set();
            const isNew = (secret)=>secret.length >= shortestSecret && !secrets.has(secret);
            return {
                secrets,
                mask: (secret)=>{
                    if (isNew(secret)) (0, core.Pq)(secret);
                    if (isNew(secret)) secrets.add(secret);
                },
                keep: (secret)=>{
                    if (isNew(secret)) secrets.add(secret);
                }
            };
        }
        const proxyVariables = [
            'HTTPS_PROXY',
            'HTTP_PROXY',
            'ALL_PROXY'
        ].flatMap((name)=>[
                name,
                name.toLowerCase()
            ]);
        function maskProxies(env, { mask }) {
            for (const name of proxyVariables)for (const form of passwordForms(env[name] ?? ''))mask(form);
        }
        function passwordForms(proxy) {
            const { username = '', password = '' } = URL.parse(proxy.includes('://') ? proxy : `http://${proxy}`) ?? {};
            const [, userInfo = ''] = /^(?:[^/]*:\/\/)?(.*)@/s.exec(proxy) ?? [];
            const [user = '', given = ''] = userInfo.split(/:(.*)/s);
            const pairs = [
                [
                    username,
                    password
                ],
                [
                    user,
                    given
                ]
            ];
            return pairs.filter(([, secret])=>secret !== '').flatMap((pair)=>[
                    ...formsOf(pair),
                    ...formsOf(pair.map(decoded))
                ]);
        }
        function formsOf([user = '', password = '']) {
            const both = `${user}:${password}`;
            return [
                password,
                both,
                Buffer.from(both).toString('base64')
            ];
        }
        function decoded(text) {
            try {
                return decodeURIComponent(text);
            } catch  {
                return text;
            }
        }
        function maskOfPassword({ outputCredentials, maskPassword }, { mask, keep }) {
            return outputCredentials && !maskPassword ? keep : mask;
        }
        ;
        function setOutputs({ credentials, identity, directory }, how) {
            const hosts = credentials.map(({ host })=>host);
            const earliest = Math.min(...credentials.map(({ expiresAt })=>expiresAt.getTime()));
            (0, core.uH)('registry', hosts[0]);
            (0, core.uH)('registries', JSON.stringify(hosts));
            (0, core.uH)('expires-at', new Date(earliest).toISOString());
            (0, core.uH)('role-session-arn', identity.session?.sessionArn ?? '');
            (0, core.uH)('docker-config', directory);
            if (how.outputCredentials) {
                (0, core.uH)('username', 'AWS');
                (0, core.uH)('password', credentials[0]?.password);
            }
        }
        function exportDockerConfig(directory) {
            (0, core.dN)('DOCKER_CONFIG', directory);
        }
        var state = __webpack_require__(316);
        ;
        const { env } = process;
        const masks = makeMasks();
        maskProxies(env, masks);
        const { inputs, problems } = parseInputs(core.V4);
        void run();
        async function run() {
            const deadline = (0, run_deadline.db)(problems.length > 0 ? Number(defaults['timeout-seconds']) : inputs.timeoutSeconds);
            const signals = cancelOnSignals(deadline);
            let plan;
            try {
                const profile = await (0, run_deadline.NE)(deadline, 'reading the AWS config files', readProfile(profileInUse(inputs, env), env));
                plan = makePlan({
                    inputs,
                    problems,
                    env,
                    profile
                });
                logPlan(plan);
                await logInAcrossAccounts(plan, deadline);
                await endProcess(0);
            } catch (error) {
                const cancelled = await signals.release();
                await logFailure(explain(cancelled ?? error, explainContext(inputs, {
                    plan,
                    masks,
                    env
                })), env);
                await endProcess(1);
            }
        }
        async function logInAcrossAccounts(plan, deadline) {
            const { who, how } = plan;
            const found = (0, find.kv)(how.config);
            const tool = findTool(how.loginWith, env);
            logTool(tool, plaintextDaemon(found, env));
            const { mask } = masks;
            const maskPassword = maskOfPassword(how, masks);
            const aws = await openAws(plan, {
                env,
                deadline,
                mask,
                maskPassword,
                debug: core.Yz,
                logRetry: logRetry
            });
            const identity = await aws.obtainIdentity();
            logIdentity(identity, who.base);
            const tokens = await aws.fetchTokens(identity);
            logRepositories(await aws.checkRepositories(tokens, identity), masks.secrets);
            const credentials = aws.credentialsFor(tokens);
            const hosts = credentials.map(({ host })=>host);
            const target = prepareDockerConfig(found, hosts);
            (0, state.Kf)(target.record.id);
            const { maxAttempts } = how;
            if (tool) await logIn(credentials, {
                tool,
                env,
                deadline,
                maxAttempts,
                dockerConfig: found,
                logRetry: logRetry
            });
            const installed = installEntries(target, credentials, deadline.signal);
            await (0, run_deadline.NE)(deadline, 'waiting for the lock of the Docker config', installed);
            if (target.exportDirectory) exportDockerConfig(target.directory);
            setOutputs({
                credentials,
                identity,
                directory: target.directory
            }, how);
            logObstacles(target, {
                env,
                hosts
            });
            logLogins(credentials, {
                target,
                identity,
                logout: how.logout
            });
            if (!how.logout) (0, state.cA)();
        }
    },
    5762: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Tz: ()=>endpointNotices,
            X5: ()=>endpointOf,
            aJ: ()=>chooseVariants,
            cT: ()=>withoutSecrets,
            lG: ()=>isSafeEndpoint,
            sd: ()=>proxyUrl,
            sj: ()=>endpointProblems,
            up: ()=>variantProblems
        });
        var _facts_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3607);
        var _input_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
        function chooseVariants(inputs, env) {
            const variable = (name)=>env[name]?.toLowerCase() === 'true' ? name : '';
            return {
                fips: inputs.fips ? 'fips' : variable('AWS_USE_FIPS_ENDPOINT'),
                dualStack: inputs.dualStack ? 'dual-stack' : variable('AWS_USE_DUALSTACK_ENDPOINT')
            };
        }
        function variantProblems({ fips, dualStack }, { names, sts }) {
            const places = sts.origin === 'sts-region' ? [
                ...names,
                sts.value
            ] : names;
            return [
                ...new Set(places)
            ].flatMap((region)=>{
                const partition = (0, _facts_partitions_js__WEBPACK_IMPORTED_MODULE_0__.iQ)(region);
                if (!partition) return [];
                const problems = [];
                if (fips && !partition.fipsRegions.includes(region)) {
                    const others = partition.fipsRegions.length > 0 ? `Use one of ${partition.fipsRegions.join(', ')}, or leave` : 'Leave';
                    problems.push(`${fips}: "true" is not possible, because ${region} has no FIPS endpoints. ${others} it out`);
                }
                if (dualStack && !partition.dualStackSuffix) {
                    const reason = `because AWS documents no dual-stack registry in ${region}`;
                    problems.push(`${dualStack}: "true" is not possible, ${reason}. Leave it out`);
                }
                return problems;
            });
        }
        function customEndpoints({ inputs, env }) {
            if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true') return [];
            const service = inputs.registryType === 'public' ? 'ECR_PUBLIC' : 'ECR';
            return [
                'AWS_ENDPOINT_URL',
                'AWS_ENDPOINT_URL_STS',
                `AWS_ENDPOINT_URL_${service}`
            ].flatMap((origin)=>{
                const value = env[origin];
                return value ? [
                    {
                        origin,
                        value
                    }
                ] : [];
            });
        }
        function endpointOf(service, sources) {
            const found = customEndpoints(sources);
            const own = found.find(({ origin })=>origin !== 'AWS_ENDPOINT_URL' && origin.endsWith('_STS') === (service === 'STS'));
            return (own ?? found.find(({ origin })=>origin === 'AWS_ENDPOINT_URL'))?.value;
        }
        function endpointProblems(sources, { variants }) {
            const { env } = sources;
            const variant = variants.fips || variants.dualStack;
            const urls = customEndpoints(sources).flatMap(({ origin, value })=>{
                const shown = {
                    origin,
                    value: withoutSecrets(value)
                };
                if (!isSafeEndpoint(value)) {
                    return [
                        (0, _input_rules_js__WEBPACK_IMPORTED_MODULE_1__.CO)(shown, 'is not an https URL. Plain http is only allowed to a loopback address')
                    ];
                }
                return variant ? [
                    (0, _input_rules_js__WEBPACK_IMPORTED_MODULE_1__.CO)(shown, `and ${variant} exclude each other in the AWS SDK. Leave one of them out`)
                ] : [];
            });
            const booleans = [
                'AWS_USE_FIPS_ENDPOINT',
                'AWS_USE_DUALSTACK_ENDPOINT'
            ].flatMap((origin)=>{
                const value = env[origin];
                const problem = value && (0, _input_rules_js__WEBPACK_IMPORTED_MODULE_1__.pU)(value);
                return problem ? [
                    (0, _input_rules_js__WEBPACK_IMPORTED_MODULE_1__.CO)({
                        origin,
                        value
                    }, problem)
                ] : [];
            });
            return [
                ...urls,
                ...booleans,
                ...proxyProblems(env)
            ];
        }
        function proxyProblems(env) {
            const name = env['https_proxy'] ? 'https_proxy' : 'HTTPS_PROXY';
            if (!env[name] || /^https?:$/.test(proxyUrl(env[name])?.protocol ?? '')) return [];
            const problem = 'is not the URL of an HTTP proxy. Write it like http://proxy.example.com:3128';
            return [
                `${name}: ${problem}, with special characters of user name and password as in a URL (%2F for /)`
            ];
        }
        function proxyUrl(value = '') {
            const url = value.includes('://') ? value : `http://${value}`;
            return URL.canParse(url) ? new URL(url) : undefined;
        }
        function isSafeEndpoint(value) {
            if (!URL.canParse(value)) return false;
            const { protocol, hostname } = new URL(value);
            return protocol === 'https:' || protocol === 'http:' && /^(?:localhost|127(?:\.[0-9]+){3}|\[::1\])$/.test(hostname);
        }
        function withoutSecrets(value) {
            const { origin } = URL.canParse(value) ? new URL(value) : {
                origin: 'null'
            };
            if (origin !== 'null') return origin;
            return /[@?#]/.test(value) ? '***' : value;
        }
        function endpointNotices(sources) {
            const { fips, dualStack } = chooseVariants(sources.inputs, sources.env);
            const variables = [
                fips,
                dualStack
            ].filter((name)=>name.startsWith('AWS_'));
            return [
                ...customEndpoints(sources).map(({ origin, value })=>`${origin} is set: the action calls AWS at ${withoutSecrets(value)}`),
                ...variables.map((name)=>`${name} is set: it applies to the calls to AWS and to the registry's host name`)
            ];
        }
    },
    8136: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            GX: ()=>accountRule,
            xq: ()=>audienceRule,
            pU: ()=>booleanRule,
            bp: ()=>externalIdRule,
            GZ: ()=>jsonObjectRule,
            Ef: ()=>minifyObject,
            yo: ()=>oneOfRule,
            iU: ()=>policyArnRule,
            CO: ()=>problemWith,
            VR: ()=>profileNameRule,
            Hx: ()=>quoteForMessage,
            l5: ()=>regionRule,
            jG: ()=>repositoryRule,
            Kz: ()=>roleArnRule,
            gT: ()=>secondsRule,
            yX: ()=>sessionNameRule
        });
        ;
        const peq = new Uint32Array(0x10000);
        const myers_32 = (a, b)=>{
            const n = a.length;
            const m = b.length;
            const lst = 1 << n - 1;
            let pv = -1;
            let mv = 0;
            let sc = n;
            let i = n;
            while(i--){
                peq[a.charCodeAt(i)] |= 1 << i;
            }
            for(i = 0; i < m; i++){
                let eq = peq[b.charCodeAt(i)];
                const xv = eq | mv;
                eq |= (eq & pv) + pv ^ pv;
                mv |= ~(eq | pv);
                pv &= eq;
                if (mv & lst) {
                    sc++;
                }
                if (pv & lst) {
                    sc--;
                }
                mv = mv << 1 | 1;
                pv = pv << 1 | ~(xv | mv);
                mv &= xv;
            }
            i = n;
            while(i--){
                peq[a.charCodeAt(i)] = 0;
            }
            return sc;
        };
        const myers_x = (b, a)=>{
            const n = a.length;
            const m = b.length;
            const mhc = [];
            const phc = [];
            const hsize = Math.ceil(n / 32);
            const vsize = Math.ceil(m / 32);
            for(let i = 0; i < hsize; i++){
                phc[i] = -1;
                mhc[i] = 0;
            }
            let j = 0;
            for(; j < vsize - 1; j++){
                let mv = 0;
                let pv = -1;
                const start = j * 32;
                const vlen = Math.min(32, m) + start;
                for(let k = start; k < vlen; k++){
                    peq[b.charCodeAt(k)] |= 1 << k;
                }
                for(let i = 0; i < n; i++){
                    const eq = peq[a.charCodeAt(i)];
                    const pb = phc[i / 32 | 0] >>> i & 1;
                    const mb = mhc[i / 32 | 0] >>> i & 1;
                    const xv = eq | mv;
                    const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
                    let ph = mv | ~(xh | pv);
                    let mh = pv & xh;
                    if (ph >>> 31 ^ pb) {
                        phc[i / 32 | 0] ^= 1 << i;
                    }
                    if (mh >>> 31 ^ mb) {
                        mhc[i / 32 | 0] ^= 1 << i;
                    }
                    ph = ph << 1 | pb;
                    mh = mh << 1 | mb;
                    pv = mh | ~(xv | ph);
                    mv = ph & xv;
                }
                for(let k = start; k < vlen; k++){
                    peq[b.charCodeAt(k)] = 0;
                }
            }
            let mv = 0;
            let pv = -1;
            const start = j * 32;
            const vlen = Math.min(32, m - start) + start;
            for(let k = start; k < vlen; k++){
                peq[b.charCodeAt(k)] |= 1 << k;
            }
            let score = m;
            for(let i = 0; i < n; i++){
                const eq = peq[a.charCodeAt(i)];
                const pb = phc[i / 32 | 0] >>> i & 1;
                const mb = mhc[i / 32 | 0] >>> i & 1;
                const xv = eq | mv;
                const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
                let ph = mv | ~(xh | pv);
                let mh = pv & xh;
                score += ph >>> m - 1 & 1;
                score -= mh >>> m - 1 & 1;
                if (ph >>> 31 ^ pb) {
                    phc[i / 32 | 0] ^= 1 << i;
                }
                if (mh >>> 31 ^ mb) {
                    mhc[i / 32 | 0] ^= 1 << i;
                }
                ph = ph << 1 | pb;
                mh = mh << 1 | mb;
                pv = mh | ~(xv | ph);
                mv = ph & xv;
            }
            for(let k = start; k < vlen; k++){
                peq[b.charCodeAt(k)] = 0;
            }
            return score;
        };
        const distance = (a, b)=>{
            if (a.length < b.length) {
                const tmp = b;
                b = a;
                a = tmp;
            }
            if (b.length === 0) {
                return a.length;
            }
            if (a.length <= 32) {
                return myers_32(a, b);
            }
            return myers_x(a, b);
        };
        const closest = (str, arr)=>{
            let min_distance = Infinity;
            let min_index = 0;
            for(let i = 0; i < arr.length; i++){
                const dist = distance(str, arr[i]);
                if (dist < min_distance) {
                    min_distance = dist;
                    min_index = i;
                }
            }
            return arr[min_index];
        };
        var arns = __webpack_require__(2208);
        var partitions = __webpack_require__(3607);
        ;
        function problemWith({ value, origin }, problem) {
            return `${origin}: ${quoteForMessage(value)} ${problem}`;
        }
        function quoteForMessage(value) {
            return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value);
        }
        function textRule(pattern, problem) {
            return (value)=>pattern.test(value) ? undefined : problem;
        }
        function oneOfRule(choices) {
            return (value)=>choices.includes(value) ? undefined : `is not one of ${choices.join(', ')}`;
        }
        const booleanRule = textRule(/^(?:true|True|TRUE|false|False|FALSE)$/, 'is not a boolean. Write true or false');
        function secondsRule(least, most) {
            return (value)=>{
                const fits = /^[1-9][0-9]{0,5}$/.test(value) && Number(value) >= least && Number(value) <= most;
                return fits ? undefined : `is not a whole number of seconds from ${least} to ${most}`;
            };
        }
        const roleArnRule = (value)=>(0, arns.D)(value) ? undefined : 'is not the ARN of an IAM role. Write arn:aws:iam::<12 digits>:role/<name>';
        const externalIdRule = textRule(/^[A-Za-z0-9_+=,.@:/-]{2,1224}$/, 'is not an external ID. Use 2 to 1224 letters, digits or _+=,.@:/-');
        const sessionNameRule = textRule(/^[A-Za-z0-9_+=,.@-]{2,64}$/, 'is not a session name. Use 2 to 64 letters, digits or _+=,.@-');
        const audienceRule = textRule(/^[\x21-\x7e]{1,255}$/, 'is not an audience. Use 1 to 255 printable ASCII characters without spaces');
        const profileNameRule = textRule(/^[^\p{Cc}[\]]{1,128}$/u, 'is not a profile name. Use 1 to 128 characters on one line, without brackets');
        const policyArnRule = (value)=>{
            const [, partition = ''] = /^arn:(aws[a-z-]*):iam::(?:aws|[0-9]{12}):policy\/[\x21-\x7e]{1,512}$/.exec(value) ?? [];
            return (0, partitions.fV)(partition) ? undefined : 'is not the ARN of an IAM policy. Write arn:aws:iam::<12 digits or aws>:policy/<name>';
        };
        function minifyObject(value) {
            try {
                const parsed = JSON.parse(value);
                const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
                return isObject ? JSON.stringify(parsed) : undefined;
            } catch  {
                return undefined;
            }
        }
        const jsonObjectRule = (value)=>minifyObject(value) === undefined ? 'is not a JSON object. An IAM policy starts with { "Version": "2012-10-17", "Statement": ...' : undefined;
        const accountRule = (value)=>{
            if (/^[0-9]{12}$/.test(value)) return undefined;
            const lostZero = /^[0-9]{1,11}$/.test(value) || /^[0-9.]+[eE]\+?[0-9]+$/.test(value);
            return lostZero ? 'is not an account ID of 12 digits. If YAML dropped a leading zero, quote the ID: "012345678901"' : 'is not an account ID. Write 12 digits without dashes';
        };
        const regionRule = (value)=>{
            if ((0, partitions.iQ)(value)) return undefined;
            const likely = similarRegions(value);
            return `is not an AWS region. ${likely.length > 0 ? `Did you mean ${likely.join(' or ')}?` : 'Write one such as eu-west-1'}`;
        };
        function similarRegions(value) {
            if (value.length > 32) return [];
            return partitions.Mo.flatMap(({ regions })=>regions).map((name)=>({
                    name,
                    edits: distance(name, value.toLowerCase())
                })).filter(({ edits })=>edits <= 2).sort((one, other)=>one.edits - other.edits).slice(0, 3).map(({ name })=>name);
        }
        const repositoryRule = (value)=>{
            if (/^[0-9]{12}\.dkr[.-]|^public\.ecr\.aws\//.test(value)) {
                return 'is not a repository name. Leave out the registry host';
            }
            if (/^[^:@]+[:@]/.test(value)) return 'is not a repository name. Leave out the tag or digest';
            const fits = value.length <= 256 && (value.length >= 2 || value === '*');
            const isName = /^[a-z0-9*]+(?:(?:\.|_|__|-+)[a-z0-9*]+)*(?:\/[a-z0-9*]+(?:(?:\.|_|__|-+)[a-z0-9*]+)*)*$/;
            return fits && isName.test(value) ? undefined : 'is not a repository name. Use 2 to 256 lower-case letters, digits or ._-/ (and *)';
        };
    },
    3190: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            W: ()=>guardChild
        });
        var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
        var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3053);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
        const killGrace = 300;
        const taskkillGrace = 1_000;
        function guardChild(isOurs, { signal }) {
            let child;
            let systemRoot;
            const killed = Promise.withResolvers();
            const kill = async ()=>{
                if (child) await killTree(child, systemRoot);
                setTimeout(killed.resolve, killGrace, null);
            };
            const onChild = (message)=>{
                const { process: announced } = message;
                const { spawn: start } = announced;
                announced.spawn = (options)=>{
                    if (child || !isOurs(options.args ?? [])) return start.call(announced, options);
                    child = announced;
                    systemRoot = options.envPairs?.find((pair)=>/^systemroot=/i.test(pair))?.slice('systemroot='.length);
                    const started = start.call(announced, {
                        ...options,
                        detached: !isWindows()
                    });
                    announced.stdin?.on('error', ()=>undefined);
                    if (signal.aborted) void kill();
                    return started;
                };
            };
            (0, node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.subscribe)('child_process', onChild);
            signal.addEventListener('abort', kill);
            return {
                killed: killed.promise,
                signal: ()=>child?.signalCode ?? undefined,
                release: ()=>{
                    (0, node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.unsubscribe)('child_process', onChild);
                    signal.removeEventListener('abort', kill);
                }
            };
        }
        function isWindows() {
            return process.platform === 'win32';
        }
        async function killTree(child, systemRoot) {
            if (child.pid === undefined) return;
            if (isWindows()) return killWindowsTree(child, systemRoot);
            try {
                process.kill(-child.pid, 'SIGKILL');
            } catch  {}
        }
        async function killWindowsTree(child, systemRoot = 'C:\\Windows') {
            const program = node_path__WEBPACK_IMPORTED_MODULE_2__.join(systemRoot, 'System32', 'taskkill.exe');
            const args = [
                '/PID',
                String(child.pid),
                '/T',
                '/F'
            ];
            const taskkill = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
                env: {
                    SYSTEMROOT: systemRoot
                },
                stdio: 'ignore',
                windowsHide: true
            });
            await new Promise((resolve)=>{
                for (const event of [
                    'exit',
                    'error'
                ])taskkill.on(event, resolve);
                setTimeout(resolve, taskkillGrace);
            });
            child.kill('SIGKILL');
        }
    },
    4038: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            L: ()=>retry,
            w: ()=>RetriesExhausted
        });
        var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
        var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6650);
        const briefAttempts = 4;
        const firstDelay = 200;
        const longestDelay = 8000;
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
            const { deadline, what } = options;
            let last;
            for(let attempt = 1;; attempt++){
                try {
                    return await action();
                } catch (error) {
                    if (deadline.signal.aborted) throw endOfTime(options, attempt - 1, last);
                    last = error;
                    const delay = Math.random() * Math.min(longestDelay, firstDelay * 2 ** (attempt - 1));
                    if (attempt >= mostAttempts(options, error) || Date.now() + delay >= deadline.endsAt) {
                        throw new RetriesExhausted(attempt, error);
                    }
                    options.onRetry?.({
                        error,
                        attempt,
                        delay
                    });
                    await (0, _deadline_js__WEBPACK_IMPORTED_MODULE_1__.NE)(deadline, what, (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(delay));
                }
            }
        }
        function mostAttempts({ maxAttempts, retryability }, error) {
            const most = {
                never: 1,
                once: 2,
                briefly: briefAttempts,
                untilDeadline: maxAttempts
            };
            return Math.min(maxAttempts, most[retryability(error)]);
        }
        function endOfTime({ deadline, what }, failedAttempts, last) {
            const stop = (0, _deadline_js__WEBPACK_IMPORTED_MODULE_1__.A5)(deadline, what);
            return failedAttempts > 0 && stop.fault.code === 'deadline' ? new RetriesExhausted(failedAttempts, last) : stop;
        }
    }
};
;
