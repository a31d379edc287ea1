"use strict";
exports.id = 472;
exports.ids = [
 472,
 839
];
exports.modules = {
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
 3901: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   R: ()=>getHomeDir
  });
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  let homeDirCache = {};
  let getHomeDirCacheKey = ()=>{
   if (process && process.geteuid) return `${process.geteuid()}`;
   return "DEFAULT";
  };
  let getHomeDir = ()=>{
   let { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}` } = process.env;
   if (HOME) return HOME;
   if (USERPROFILE) return USERPROFILE;
   if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
   let homeDirCacheKey = getHomeDirCacheKey();
   if (!homeDirCache[homeDirCacheKey]) homeDirCache[homeDirCacheKey] = (0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
   return homeDirCache[homeDirCacheKey];
  };
 }),
 8474: ((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   C: ()=>getSSOTokenFilepath
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _getHomeDir__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3901);
  let getSSOTokenFilepath = (id)=>{
   let hasher = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1");
   let cacheName = hasher.update(id).digest("hex");
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, _getHomeDir__WEBPACK_IMPORTED_MODULE_2__.R)(), ".aws", "sso", "cache", `${cacheName}.json`);
  };
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
 }),
 8839: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
  let pull = [
   'ecr:BatchGetImage',
   'ecr:GetDownloadUrlForLayer'
  ];
  let repositoryActions = {
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
  let publicPushActions = [
   'ecr-public:BatchCheckLayerAvailability',
   'ecr-public:CompleteLayerUpload',
   'ecr-public:InitiateLayerUpload',
   'ecr-public:PutImage',
   'ecr-public:UploadLayerPart'
  ];
  function permissionPolicy(grant) {
   let { partition, accounts, regions, repositories, access, signing } = grant;
   let repositoryArns = accounts.flatMap((account)=>regions.flatMap((region)=>repositories.map((repository)=>`arn:${partition}:ecr:${region}:${account}:repository/${repository}`)));
   let signingProfiles = accounts.map((account)=>`arn:${partition}:signer:*:${account}:/signing-profiles/*`);
   let sign = {
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
   }, ...signing && 'push' === access ? [
    sign
   ] : []);
  }
  function sessionPolicy(grant) {
   return permissionPolicy({
    ...grant,
    signing: true
   });
  }
  function trustPolicy({ principal, externalId, sessionTags }) {
   let condition = externalId ? {
    Condition: {
     StringEquals: {
      'sts:ExternalId': externalId
     }
    }
   } : {};
   let assume = {
    Effect: 'Allow',
    Principal: {
     AWS: principal
    },
    Action: 'sts:AssumeRole',
    ...condition
   };
   let tag = {
    Effect: 'Allow',
    Principal: {
     AWS: principal
    },
    Action: 'sts:TagSession'
   };
   return sessionTags ? iam_policies_document(assume, tag) : iam_policies_document(assume);
  }
  function assumeRolePolicy({ arn, sessionTags }) {
   let actions = sessionTags ? [
    'sts:AssumeRole',
    'sts:TagSession'
   ] : 'sts:AssumeRole';
   return iam_policies_document({
    Effect: 'Allow',
    Action: actions,
    Resource: arn
   });
  }
  function repositoryPolicy({ principals, access }) {
   let actions = repositoryActions[access].filter((action)=>'ecr:CreateRepository' !== action);
   return iam_policies_document({
    Effect: 'Allow',
    Principal: {
     AWS: oneOrMore(principals)
    },
    Action: actions
   });
  }
  let githubClaims = [
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
   let provider = claims.iss.replace(/^https:\/\//, '').replace(/\/$/, '');
   let known = githubClaims.flatMap((claim)=>more[claim] ? [
     [
      claim,
      more[claim]
     ]
    ] : []);
   let conditions = [
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
   let arns = accounts.flatMap((account)=>repositories.map((repository)=>`arn:aws:ecr-public::${account}:repository/${repository}`));
   let push = {
    Effect: 'Allow',
    Action: publicPushActions,
    Resource: oneOrMore(arns)
   };
   let token = [
    'ecr-public:GetAuthorizationToken',
    'sts:GetServiceBearerToken'
   ];
   return iam_policies_document({
    Effect: 'Allow',
    Action: token,
    Resource: '*'
   }, ...'push' === access ? [
    push
   ] : []);
  }
  function literal(value) {
   return value.replace(/\$(?=\{)/g, ()=>"${$}");
  }
  function oneOrMore(values) {
   let [only] = values;
   return 1 === values.length && void 0 !== only ? only : values;
  }
  function iam_policies_document(...statements) {
   return {
    Version: '2012-10-17',
    Statement: statements
   };
  }
 }),
 6472: ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__)=>{
  __webpack_require__(9674);
  var core = __webpack_require__(3838);
  var stages = __webpack_require__(5520);
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_path_ = __webpack_require__(6760);
  var failure = __webpack_require__(9870);
  var choose = __webpack_require__(6947);
  var read_file = __webpack_require__(7689);
  var record = __webpack_require__(5462);
  var parse = __webpack_require__(9125);
  function findDockerConfig(settings) {
   let use = (0, record.U$)(usableRunnerTemp(settings));
   let unread = [];
   let readIfNeeded = (read, instead)=>{
    try {
     return read();
    } catch (error) {
     unread.push(dispensable(error, settings));
     return instead;
    }
   };
   let { file, config } = readIfNeeded(()=>readInUse(settings), {
    file: '',
    config: (0, parse.o4)('')
   });
   if (!(0, choose.PO)(settings, config)) (0, read_file.Bz)(file);
   let isLinked = 'docker' === settings.loginWith || (0, choose.PO)(settings);
   let directory = readIfNeeded(()=>{
    if ('' !== file && isLinked) (0, read_file.wX)((0, external_node_path_.dirname)(file));
    return '' === file ? void 0 : (0, external_node_path_.dirname)(file);
   }, void 0);
   return {
    use,
    settings,
    file,
    directory,
    config,
    unread
   };
  }
  function readInUse(settings) {
   let file = (0, choose.R1)(settings);
   return {
    file,
    config: (0, read_file.Xg)(file)
   };
  }
  function dispensable(error, settings) {
   let fault = error instanceof failure.H && 'config' === error.fault.code ? error.fault : void 0;
   if (!(0, choose.xM)(settings) || void 0 === fault || 'not-an-object' === fault.problem) throw error;
   return {
    kind: 'unread',
    path: fault.path,
    problem: fault.problem
   };
  }
  function usableRunnerTemp({ runnerTemp }) {
   if ('' === runnerTemp) throw new failure.H({
    code: 'config',
    path: '',
    problem: 'no-runner-temp'
   });
   let directory = (0, external_node_path_.resolve)(runnerTemp);
   try {
    (0, external_node_fs_.accessSync)(directory, external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
    return directory;
   } catch (error) {
    throw (0, read_file.dx)({
     path: directory,
     problem: 'no-runner-temp'
    }, error);
   }
  }
  var helper_files = __webpack_require__(3680);
  var private_directory = __webpack_require__(2197);
  var write_file = __webpack_require__(8482);
  var links = __webpack_require__(2681);
  var docker_config_isolated = __webpack_require__(7017);
  var docker_config_obstacles = __webpack_require__(4810);
  function prepareDockerConfig(found, hosts) {
   let { settings, use, unread } = found;
   let { loginWith, dockerConfig } = settings;
   let place = isIsolated(found, hosts) ? makePrivatePlace(found) : sharedPlace(found);
   let { file, isolated, madeDirectory, exportDirectory } = place;
   try {
    if (isolated && void 0 !== found.directory) (0, links.w)(found.directory, (0, external_node_path_.dirname)(file));
    let obstacles = (0, docker_config_obstacles.sS)(configToFill(place, (0, read_file.yR)(file)), {
     hosts,
     loginWith
    });
    let undo = {
     kind: 'helper' === loginWith ? 'helper' : 'login',
     file,
     entries: [],
     before: 'object',
     added: [],
     isolated,
     madeDirectory,
     formerDockerConfig: exportDirectory ? dockerConfig : null
    };
    (0, record.rh)(use, undo);
    let readable = 'helper' === loginWith ? [] : (0, docker_config_obstacles.V9)(file);
    let all = [
     ...unread,
     ...obstacles,
     ...(0, docker_config_obstacles.Bh)(settings, hosts),
     ...readable
    ];
    return {
     ...place,
     use,
     loginWith,
     directory: (0, external_node_path_.dirname)(file),
     obstacles: all,
     undo
    };
   } catch (error) {
    if (isolated && madeDirectory) (0, docker_config_isolated._h)((0, external_node_path_.dirname)(file), use.runnerTemp);
    throw (0, read_file.dx)({
     path: file,
     problem: 'unwritable'
    }, error);
   }
  }
  function configToFill({ file, inUse }, text = '') {
   let config = (0, read_file.G5)(file, text);
   return void 0 === inUse ? config : (0, read_file.G5)(file, (0, docker_config_isolated.PS)(config, inUse));
  }
  function isIsolated(found, hosts) {
   let { settings, config } = found;
   if (isJoined(found) || (0, choose.xM)(settings)) return true;
   return (0, choose.PO)(settings, config) && (0, docker_config_obstacles.sS)(config, {
    hosts,
    loginWith: settings.loginWith
   }).length > 0;
  }
  function isJoined({ file, use }) {
   return file === (0, external_node_path_.join)((0, docker_config_isolated.X7)(use.runnerTemp), 'config.json');
  }
  function sharedPlace({ file }) {
   (0, read_file.Bz)(file);
   return {
    file,
    isolated: false,
    madeDirectory: !(0, external_node_fs_.existsSync)((0, external_node_path_.dirname)(file)),
    exportDirectory: false
   };
  }
  function makePrivatePlace(found) {
   let { settings, use } = found;
   let isCopied = '' !== found.file && !isJoined(found);
   let inUse = isCopied ? {
    inUse: (0, read_file.Xg)(found.file)
   } : {};
   let directory = (0, docker_config_isolated.X7)(use.runnerTemp);
   let { identity, isMade } = (0, private_directory.EA)(directory);
   let exportDirectory = '' === settings.dockerConfig || (0, external_node_path_.resolve)(settings.dockerConfig) !== directory;
   return {
    file: (0, external_node_path_.join)(directory, 'config.json'),
    isolated: true,
    madeDirectory: isMade,
    identity,
    ...inUse,
    exportDirectory
   };
  }
  var edit = __webpack_require__(7424);
  async function installEntries(target, entries, signal) {
   let { file, use, directory, identity } = target;
   let { undo } = target;
   await (0, write_file._R)({
    file,
    signal,
    change: (text)=>{
     let installed = (0, edit.bA)(configToFill(target, text), {
      ...target,
      entries
     });
     undo = {
      ...undo,
      ...installed.undo,
      ...void 0 === text && {
       before: 'missing'
      }
     };
     return installed.text;
    },
    beforeWrite: ()=>{
     (0, record.rh)(use, undo);
     if (void 0 !== identity) (0, private_directory.ZQ)(directory, identity);
    }
   });
  }
  var external_node_crypto_ = __webpack_require__(7598);
  function plaintextDaemon({ settings, directory, config }, env) {
   if ('docker' !== settings.loginWith) return;
   let host = env['DOCKER_HOST'];
   if (host) {
    let hasTls = Boolean(env['DOCKER_TLS_VERIFY'] || env['DOCKER_TLS']);
    return hasTls || !isPlaintext(host) ? void 0 : {
     address: host,
     source: 'DOCKER_HOST'
    };
   }
   try {
    let name = env['DOCKER_CONTEXT'] || String(JSON.parse(config.text || '{}').currentContext ?? '');
    let address = plaintextContext((0, external_node_path_.join)(directory ?? '', 'contexts'), name);
    return void 0 === address ? void 0 : {
     address,
     source: `the Docker context ${name}`
    };
   } catch  {
    return;
   }
  }
  function isPlaintext(address) {
   let [, scheme = 'tcp', host = ''] = /^(?:(\w+):\/\/)?(\[[^\]]*\]|[^:/]*)/.exec(address) ?? [];
   let isLocal = /^(?:|localhost|127(?:\.\d+){3}|\[::1\])$/i.test(host);
   return /^(?:tcp|http)$/i.test(scheme) && !isLocal;
  }
  function plaintextContext(contexts, name) {
   if ('' === name || 'default' === name) return;
   let id = (0, external_node_crypto_.createHash)('sha256').update(name).digest('hex');
   let meta = JSON.parse((0, read_file.yR)((0, external_node_path_.join)(contexts, 'meta', id, 'meta.json')) ?? '{}');
   let { Host: address, SkipTLSVerify: isTls } = meta.Endpoints.docker;
   let hasCertificates = (0, read_file.wX)((0, external_node_path_.join)(contexts, 'tls', id, 'docker')).length > 0;
   return isTls || hasCertificates || !isPlaintext(String(address)) ? void 0 : String(address);
  }
  function findTool(name, env) {
   if ('docker' !== name && 'podman' !== name) return;
   let isWindows = 'win32' === process.platform;
   let executable = isWindows ? `${name}.exe` : name;
   let list = env['PATH'] ?? env['Path'] ?? '';
   let entries = isWindows ? windowsEntries(list) : list.split(':');
   let directories = entries.filter((entry)=>external_node_path_.isAbsolute(entry));
   let file = directories.map((directory)=>external_node_path_.join(directory, executable)).find(isExecutable);
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
  var in_pool = __webpack_require__(3008);
  var retry = __webpack_require__(4038);
  class LoginError extends Error {
   login;
   constructor(login){
    super(`login to ${login.host} failed`);
    this.login = login;
   }
  }
  let patterns = [
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
    /\b50[0234] (?:Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out)/i
   ],
   [
    'untilDeadline',
    /(?:HTTP status:|with status:|code from registry) 5\d\d/i
   ],
   [
    'untilDeadline',
    /(?:TLS handshake|i\/o) timeout|Client\.Timeout exceeded|deadline exceeded|request canceled/i
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
   let stderr = error instanceof LoginError ? error.login.stderr : '';
   for (let [retryability, pattern] of patterns){
    let [reason] = pattern.exec(stderr) ?? [];
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
  let load = ()=>__webpack_require__.e(260).then(__webpack_require__.bind(__webpack_require__, 1260));
  let exec = async (...args)=>(await load()).exec(...args);
  var guard_child = __webpack_require__(3190);
  var safe_text = __webpack_require__(2827);
  let allowed = new Set([
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
   'LC_ALL',
   'SYSTEMROOT',
   'SYSTEMDRIVE',
   'WINDIR',
   'COMSPEC',
   'APPDATA',
   'LOCALAPPDATA',
   'PROGRAMDATA',
   'PROGRAMFILES',
   'DOCKER_HOST',
   'DOCKER_CONTEXT',
   'DOCKER_CERT_PATH',
   'DOCKER_TLS',
   'DOCKER_TLS_VERIFY',
   'DOCKER_API_VERSION',
   'CONTAINER_HOST',
   'CONTAINER_SSHKEY',
   'CONTAINERS_CONF',
   'CONTAINERS_REGISTRIES_CONF',
   'SSH_AUTH_SOCK',
   'XDG_RUNTIME_DIR',
   'XDG_CONFIG_HOME',
   'XDG_DATA_HOME',
   'DBUS_SESSION_BUS_ADDRESS',
   'HTTPS_PROXY',
   'HTTP_PROXY',
   'ALL_PROXY',
   'NO_PROXY',
   'SSL_CERT_FILE',
   'SSL_CERT_DIR',
   'RUNNER_TRACKING_ID'
  ].map((name)=>name.toUpperCase()));
  function childEnvironment(env) {
   let entries = Object.entries(env).filter(([name, value])=>void 0 !== value && allowed.has(name.toUpperCase()));
   return Object.fromEntries(entries);
  }
  let stderrLimit = 16_384;
  async function runTool(tool, options) {
   let { args, env, config, input, secrets, deadline } = options;
   let stderr = Buffer.alloc(0);
   let guard = (0, guard_child.W)((given)=>args.every((argument)=>given.includes(argument)), deadline);
   try {
    let ended = exec(quoted(tool.file), [
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
    let exitCode = await Promise.race([
     ended,
     guard.killed
    ]);
    let signal = guard.signal();
    return {
     exitCode,
     stderr: hidePassword(stderr.toString('utf8').trim(), secrets),
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
  let pieceLength = 12;
  function hidePassword(message, secrets) {
   let redacted = (0, safe_text.E$)(message, secrets);
   if (!containsPiece(redacted, secrets)) return message;
   return 'The message is not shown, because it contains parts of the password.';
  }
  function containsPiece(text, secrets) {
   let pieces = new Set(piecesOf(text));
   return secrets.some((secret)=>piecesOf(secret).some((piece)=>pieces.has(piece)));
  }
  function piecesOf(text) {
   let compact = text.replace(/[^a-z0-9]/gi, '');
   let count = Math.max(0, compact.length - pieceLength + 1);
   return Array.from({
    length: count
   }, (_, at)=>compact.slice(at, at + pieceLength));
  }
  let loginsAtOnce = 16;
  async function logIn(credentials, options) {
   let work = (credential)=>Promise.allSettled([
     logInTo(credential, options)
    ]);
   let ended = (await (0, in_pool.Q)(credentials, {
    atOnce: loginsAtOnce,
    work
   })).flat();
   let logins = ended.flatMap((end)=>{
    if ('rejected' === end.status) throw end.reason;
    return end.value ?? [];
   });
   if (0 === logins.length) return;
   let hosts = credentials.map(({ host })=>host);
   let accepted = hosts.filter((host)=>!logins.some((login)=>login.host === host));
   throw new failure.H({
    code: 'login',
    tool: options.tool.name,
    logins,
    accepted
   });
  }
  async function logInTo(credential, options) {
   let { deadline, maxAttempts, tool, logRetry } = options;
   let what = `${tool.name} login to ${credential.host}`;
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
    return;
   } catch (error) {
    let cause = error instanceof retry.w ? error.cause : error;
    if (cause instanceof LoginError) return cause.login;
    throw cause;
   }
  }
  async function logInOnce({ host, password, auth }, options) {
   let { tool, env, deadline, dockerConfig } = options;
   deadline.signal.throwIfAborted();
   let scratch = (0, docker_config_scratch.lP)(dockerConfig, host);
   try {
    let authfile = 'podman' === tool.name ? [
     '--authfile',
     scratch.file
    ] : [];
    let args = [
     'login',
     '--username',
     'AWS',
     '--password-stdin',
     ...authfile,
     host
    ];
    let secrets = [
     password,
     auth
    ];
    let end = await runTool(tool, {
     args,
     env,
     config: scratch.directory,
     input: password,
     secrets,
     deadline
    });
    if (0 !== end.exitCode || (0, docker_config_scratch.hB)(scratch, host) !== auth) throw new LoginError({
     host,
     ...end
    });
   } finally{
    (0, docker_config_scratch.ZU)(scratch);
   }
  }
  var external_node_os_ = __webpack_require__(8161);
  var loadSharedConfigFiles = __webpack_require__(3692);
  var getHomeDir = __webpack_require__(3901);
  var getSSOTokenFilepath = __webpack_require__(8474);
  var input_rules = __webpack_require__(8136);
  let [keyId, secretKey] = [
   'aws_access_key_id',
   'aws_secret_access_key'
  ];
  let noCode = 'has mfa_serial, but a job cannot type a code. Use a role that needs no MFA';
  let noCredentials = 'has no credentials. Add keys, role_arn with source_profile, credential_process or sso_session';
  let onlySource = [
   'has credential_source, but no role_arn. Add the role',
   'credential_source'
  ];
  let rows = [
   [
    'has both source_profile and credential_source. Keep one of them',
    'role_arn',
    'source_profile',
    'credential_source'
   ],
   [
    '',
    'role_arn',
    'web_identity_token_file'
   ],
   [
    noCode,
    'role_arn',
    'source_profile',
    'mfa_serial'
   ],
   [
    noCode,
    'role_arn',
    'credential_source',
    'mfa_serial'
   ],
   [
    '',
    'role_arn',
    'source_profile'
   ],
   [
    '',
    'role_arn',
    'credential_source'
   ],
   [
    'has role_arn, but no source_profile or credential_source. Add the one that may assume it',
    'role_arn'
   ],
   [
    'has web_identity_token_file, but no role_arn. Add the role',
    'web_identity_token_file'
   ],
   onlySource,
   ...[
    'credential_process',
    'sso_session',
    'sso_start_url',
    'login_session'
   ].map((way)=>[
     '',
     way
    ]),
   [
    '',
    keyId,
    secretKey
   ],
   [
    `has ${keyId}, but no ${secretKey}. Add it`,
    keyId
   ],
   [
    `has ${secretKey}, but no ${keyId}. Add it`,
    secretKey
   ]
  ];
  function rowOf(settings = {}) {
   return rows.find(([, ...names])=>names.every((name)=>settings[name]));
  }
  function describeProfile([profile, ...sources]) {
   let { name, settings } = profile;
   let chain = [
    profile,
    ...sources
   ];
   let problem = chain.map(linkProblem).find((found)=>void 0 !== found);
   let source = sourceAtEnd(chain.at(-1) ?? profile);
   return {
    name,
    exists: void 0 !== settings,
    hasCredentials: void 0 !== rowOf(settings),
    ...settings?.['region'] && {
     region: settings['region']
    },
    ...source && {
     source
    },
    roles: chain.flatMap(assumedRole).reverse(),
    ...problem && {
     problem
    }
   };
  }
  function followSources(name, sections) {
   let chain = [
    {
     name,
     settings: sections(name)
    }
   ];
   for(let link = chain[0]; link; link = chain.at(-1)){
    let source = sourceOf(link);
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
   let { role_arn: role, source_profile: source, credential_source: other } = link.settings ?? {};
   return !role || other || endsWithKeys(link) ? void 0 : source;
  }
  function endsWithKeys({ settings, usedBy }) {
   return void 0 !== usedBy && Boolean(settings?.['aws_access_key_id'] && settings['aws_secret_access_key']);
  }
  function assumedRole(link) {
   let { role_arn: role, external_id: externalId } = link.settings ?? {};
   if (!role || endsWithKeys(link)) return [];
   return [
    {
     value: role,
     origin: `role_arn of profile ${link.name}`,
     ...externalId && {
      externalId
     }
    }
   ];
  }
  function sourceAtEnd(link) {
   let { role_arn: role, source_profile: profile, credential_source: source } = link.settings ?? {};
   if (endsWithKeys(link) || profile) return;
   if ('EcsContainer' === source) return {
    kind: 'container'
   };
   if ('Ec2InstanceMetadata' === source) return {
    kind: 'instance'
   };
   let file = link.settings?.['web_identity_token_file'];
   return role && file && !source ? {
    kind: 'web-identity',
    file,
    roleArn: role
   } : void 0;
  }
  function linkProblem(link) {
   let { name, settings, usedBy } = link;
   if (!settings) return missingProblem(name, usedBy);
   let row = rowOf(settings) ?? [
    noCredentials
   ];
   if (!usedBy) return row[0] || void 0;
   let isFine = endsWithKeys(link) || row === onlySource || '' === row[0];
   return isFine ? void 0 : `leads to the profile ${(0, input_rules.Hx)(name)}, which ${row[0]}`;
  }
  function missingProblem(name, usedBy) {
   let nowhere = 'not in the shared AWS config files';
   if (usedBy) {
    let quoted = (0, input_rules.Hx)(usedBy);
    return `leads to ${quoted}, whose source_profile ${(0, input_rules.Hx)(name)} is ${nowhere}. Correct source_profile`;
   }
   let isReadable = /^[\w@+.%:/-]+$/.test(name);
   let reason = isReadable ? '' : ', where the AWS SDK finds only names of letters, digits and -_@+.%:/';
   return `is ${nowhere}${reason}. ${isReadable ? 'Correct the name' : 'Rename it'}`;
  }
  async function readProfile(name, env) {
   let config = {
    origin: 'AWS_CONFIG_FILE',
    value: pathOf('config', env['AWS_CONFIG_FILE'])
   };
   let credentials = {
    origin: 'AWS_SHARED_CREDENTIALS_FILE',
    value: pathOf('credentials', env['AWS_SHARED_CREDENTIALS_FILE'])
   };
   let problems = [
    config,
    credentials
   ].flatMap(fileProblems);
   if (problems.length > 0) throw new failure.H({
    code: 'inputs',
    problems
   });
   let files = await (0, loadSharedConfigFiles.p)({
    configFilepath: config.value,
    filepath: credentials.value
   });
   let sections = [
    files.configFile,
    files.credentialsFile
   ];
   let chain = followSources(name, (profile)=>{
    let found = sections.filter((section)=>Object.hasOwn(section, profile));
    return found.length > 0 ? Object.assign({}, ...found.map((section)=>section[profile])) : void 0;
   });
   let profile = describeProfile(chain);
   let problem = profile.problem ?? chain.flatMap((link)=>credentialFileProblems(link, env))[0];
   return {
    ...profile,
    ...problem && {
     problem
    }
   };
  }
  function pathOf(file, variable = '') {
   if ('' === variable) return (0, external_node_path_.join)((0, getHomeDir.R)(), '.aws', file);
   return variable.startsWith('~/') ? (0, external_node_path_.join)((0, getHomeDir.R)(), variable.slice(2)) : variable;
  }
  function fileProblems(file) {
   let problem = problemAt(file.value);
   return void 0 === problem ? [] : [
    (0, input_rules.CO)(file, `${problem}. Name an AWS config file, or unset the variable`)
   ];
  }
  function credentialFileProblems(link, env) {
   return credentialFiles(link, env).flatMap(({ origin, value })=>{
    let problem = problemAt(value);
    return void 0 === problem ? [] : [
     `takes ${origin} from ${(0, input_rules.Hx)(value)}, which ${problem}. Replace it`
    ];
   });
  }
  function credentialFiles({ settings = {} }, env) {
   let { web_identity_token_file: token, login_session: login, credential_source: source } = settings;
   let sso = settings['sso_session'] || settings['sso_start_url'];
   let { AWS_LOGIN_CACHE_DIRECTORY: logins = (0, external_node_path_.join)((0, external_node_os_.homedir)(), '.aws', 'login', 'cache') } = env;
   let files = {
    'its web identity token': token,
    'its SSO token': sso && (0, getSSOTokenFilepath.C)(sso),
    'its sign-in': login && (0, external_node_path_.join)(logins, `${(0, external_node_crypto_.createHash)('sha256').update(login).digest('hex')}.json`),
    'the token for the container endpoint': 'EcsContainer' === source && env['AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE']
   };
   return Object.entries(files).flatMap(([origin, value])=>value ? [
     {
      origin,
      value
     }
    ] : []);
  }
  let mostBytes = 10 * 2 ** 20;
  function problemAt(path) {
   let stats = (0, external_node_fs_.statSync)(path, {
    throwIfNoEntry: false
   });
   if (!stats || stats.isDirectory()) return;
   if (!stats.isFile()) return 'is not a regular file';
   return stats.size > mostBytes ? 'is larger than 10 MB' : void 0;
  }
  var helper_plan = __webpack_require__(3532);
  var plan_inputs = __webpack_require__(4687);
  var arns = __webpack_require__(2208);
  var partitions = __webpack_require__(3607);
  function chooseBaseIdentity({ inputs, env, profile }) {
   if (inputs['oidc-role-arn']) {
    let partition = (0, partitions.fV)((0, arns.D)(inputs['oidc-role-arn'])?.partition ?? 'aws');
    return {
     kind: 'oidc',
     roleArn: inputs['oidc-role-arn'],
     audience: inputs['oidc-audience'] || (partition?.audience ?? '')
    };
   }
   if (isProfileChosen({
    inputs,
    env,
    profile
   })) return profileIdentity(profile);
   if (isSet(env, 'AWS_ACCESS_KEY_ID') && isSet(env, 'AWS_SECRET_ACCESS_KEY')) return {
    kind: 'environment'
   };
   if (profile.hasCredentials) return profileIdentity(profile);
   let { AWS_WEB_IDENTITY_TOKEN_FILE: file = '', AWS_ROLE_ARN: role = '' } = env;
   if (file.trim() && role.trim()) return {
    kind: 'web-identity',
    file,
    roleArn: role.trim()
   };
   return {
    kind: containerVariables.some((name)=>env[name]) ? 'container' : 'instance'
   };
  }
  function profileIdentity({ name, source, roles }) {
   let assumed = roles.slice(source?.kind === 'web-identity' ? 1 : 0);
   return {
    kind: 'profile',
    name,
    ...source && {
     source
    },
    ...assumed.length > 0 && {
     roles: assumed.map(({ value, externalId })=>({
       arn: value,
       ...externalId && {
        externalId
       }
      }))
    }
   };
  }
  function isProfileChosen({ inputs, env, profile }) {
   return Boolean(inputs.profile || env['AWS_PROFILE'] && (profile.hasCredentials || !profile.exists));
  }
  let containerVariables = [
   'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
   'AWS_CONTAINER_CREDENTIALS_FULL_URI'
  ];
  function isSet(env, name) {
   return Boolean(env[name]?.trim());
  }
  function baseIdentityProblems(sources, base) {
   let { inputs, env, profile } = sources;
   switch(base.kind){
    case 'oidc':
     return secretProblems(env, [
      'ACTIONS_ID_TOKEN_REQUEST_TOKEN'
     ]);
    case 'profile':
     {
      let origin = inputs.profile ? 'profile' : env['AWS_PROFILE'] ? 'AWS_PROFILE' : 'AWS config files';
      let problem = profile.problem && (0, input_rules.CO)({
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
  let keyHalves = [
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
  function baseIdentityNotices({ inputs, env, profile }, base) {
   let isUnexpected = 'profile' === base.kind && !inputs.profile && env['AWS_PROFILE'] && isSet(env, 'AWS_ACCESS_KEY_ID');
   return isUnexpected ? [
    `AWS_PROFILE is set: the profile ${profile.name} has credentials and is used, not the keys of AWS_ACCESS_KEY_ID`
   ] : [];
  }
  function problemsBetween({ inputs, env }, { roles: { assumed } }) {
   let { given } = inputs;
   let has = (name)=>given.has(name);
   let isPublic = 'public' === inputs['registry-type'];
   let isChained = assumed.length > 1;
   let takesNoTags = [
    'oidc-role-arn',
    'AWS_ROLE_ARN'
   ].includes(assumed.at(-1)?.origin ?? '');
   let isHelper = 'helper' === inputs['login-with'];
   let isAuthFile = 'podman' === inputs['login-with'] && Boolean(env['REGISTRY_AUTH_FILE']);
   let secondRole = has('oidc-role-arn') ? 'AssumeRoleWithWebIdentity takes no external ID. Give the second role as role-arn' : 'Give role-arn, or leave it out';
   let noRole = 'has no effect, because no role is assumed. Give role-arn or oidc-role-arn, or leave it out';
   let onlyPrivate = 'is only for private registries. Leave it out with registry-type: public';
   let isMeant = (name)=>given.get(name) !== plan_inputs.NT[name];
   let rows = [
    [
     'external-id',
     !has('role-arn'),
     `has no effect without role-arn. ${secondRole}`
    ],
    [
     'profile',
     has('oidc-role-arn'),
     'and oidc-role-arn are two identities. Give one of them'
    ],
    [
     'oidc-audience',
     !has('oidc-role-arn'),
     'has no effect without oidc-role-arn. Give that, or leave it out'
    ],
    ...sessionInputs.map((name)=>[
      name,
      0 === assumed.length && isMeant(name),
      noRole
     ]),
    [
     'role-duration-seconds',
     isChained && inputs['role-duration-seconds'] > 3600,
     'is more than AWS allows where one role assumes another. Use 3600 or less'
    ],
    [
     'session-tags',
     takesNoTags,
     'has no effect, because AssumeRoleWithWebIdentity takes no tags. Give a second role as role-arn, or leave it out'
    ],
    [
     'session-policy',
     has('repositories'),
     'and repositories are two session policies. Give one of them'
    ],
    [
     'registry-account',
     isPublic,
     onlyPrivate
    ],
    [
     'repositories',
     isPublic,
     onlyPrivate
    ],
    [
     'output-credentials',
     isHelper && inputs['output-credentials'],
     'leaves the password that login-with: helper avoids. Leave it out, or use another login-with'
    ],
    [
     'docker-config',
     isAuthFile && 'isolated' === inputs['docker-config'],
     'has no effect here, because podman reads only REGISTRY_AUTH_FILE. Unset that variable, or use docker-config: shared'
    ]
   ];
   return rows.flatMap(([origin, isWrong, problem])=>{
    let value = given.get(origin);
    return isWrong && void 0 !== value ? [
     (0, input_rules.CO)({
      origin,
      value
     }, problem)
    ] : [];
   });
  }
  let sessionInputs = [
   'role-session-name',
   'role-duration-seconds',
   'session-tags',
   'session-policy',
   'session-policy-arns'
  ];
  var endpoints = __webpack_require__(5762);
  var iam_policies = __webpack_require__(8839);
  function makeSession({ inputs, env }, where) {
   let policy = where && where.repositories.length > 0 ? JSON.stringify((0, iam_policies.li)(where)) : inputs['session-policy'];
   return {
    name: inputs['role-session-name'] || defaultSessionName(env),
    tags: inputs['session-tags'],
    ...policy && {
     policy
    },
    policyArns: inputs['session-policy-arns']
   };
  }
  function defaultSessionName(env) {
   let clean = (text)=>text.replace(/[^A-Za-z0-9_+=,.@-]/g, '-');
   let [owner = '', repository = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/').map(clean);
   let run = clean(env['GITHUB_RUN_ID'] ?? '').slice(-20);
   let room = 64 - [
    'ecr-login',
    '',
    '',
    run
   ].join('-').length;
   let shortRepository = repository.slice(0, Math.max(room - owner.length, Math.floor(room / 2)));
   let shortOwner = owner.slice(0, room - shortRepository.length);
   return [
    'ecr-login',
    shortOwner,
    shortRepository,
    run
   ].filter(Boolean).join('-');
  }
  let [documentedPolicySize, mostPolicySize] = [
   2048,
   10_240
  ];
  function sessionPolicyProblems(inputs, where) {
   let limit = `${mostPolicySize} characters, the most that STS takes`;
   if (inputs['session-policy'].length > mostPolicySize) return [
    `session-policy: is longer than ${limit}. Shorten it`
   ];
   if (!where) return [];
   let { accounts, regions, repositories } = where;
   let isTooLong = (count)=>{
    let policy = (0, iam_policies.li)({
     ...where,
     repositories: repositories.slice(0, count)
    });
    return JSON.stringify(policy).length > mostPolicySize;
   };
   let fitting = repositories.findIndex((_, index)=>isTooLong(index + 1));
   if (-1 === fitting) return [];
   let places = accounts.length * regions.length;
   let inPlaces = places > 1 ? ` in ${places} registries` : '';
   return [
    `repositories: the session policy for ${repositories.length} repositories${inPlaces} is longer than ${limit}. ${fitting} of them fit. Write a name such as team/* for several, or use one step for each account`
   ];
  }
  function sessionPolicyWarnings({ policy = '' }) {
   if (policy.length <= documentedPolicySize) return [];
   return [
    `The session policy has ${policy.length} characters. AWS documents a limit of ${documentedPolicySize} and may reject it. Use fewer accounts, regions or repositories in one step, or a name such as team/* for several repositories`
   ];
  }
  function chooseRoles(sources) {
   let { inputs, profile } = sources;
   let base = chooseBaseIdentity(sources);
   let roles = [
    {
     value: inputs['oidc-role-arn'],
     origin: 'oidc-role-arn'
    },
    ...'profile' === base.kind ? profile.roles : [],
    {
     value: 'web-identity' === base.kind ? base.roleArn : '',
     origin: 'AWS_ROLE_ARN'
    },
    {
     value: inputs['role-arn'],
     origin: 'role-arn'
    }
   ];
   return {
    base,
    assumed: roles.filter(({ value })=>'' !== value)
   };
  }
  function makeWho(sources, { roles, regions, where }) {
   let { inputs, env } = sources;
   let lastRoleArn = roles.assumed.at(-1)?.value;
   let externalId = inputs['external-id'] ? {
    externalId: inputs['external-id']
   } : {};
   let stsEndpoint = (0, endpoints.X5)('STS', sources);
   return {
    base: roles.base,
    ...inputs['role-arn'] && {
     role: {
      arn: inputs['role-arn'],
      ...externalId
     }
    },
    ...lastRoleArn && {
     lastRoleArn
    },
    session: makeSession(sources, lastRoleArn ? where : void 0),
    hopSessionName: defaultSessionName(env),
    durationSeconds: inputs['role-duration-seconds'],
    stsRegion: regions.sts.value,
    ...stsEndpoint && {
     stsEndpoint
    }
   };
  }
  function makeHow(inputs, env) {
   let attempts = env['AWS_MAX_ATTEMPTS'] ?? '';
   let loginWith = inputs['login-with'];
   return {
    loginWith,
    config: {
     mode: inputs['docker-config'],
     loginWith,
     selfHosted: 'self-hosted' === env['RUNNER_ENVIRONMENT'],
     runnerTemp: env['RUNNER_TEMP'] ?? '',
     home: ('win32' === process.platform ? env['USERPROFILE'] || env['HOME'] : env['HOME']) ?? '',
     dockerConfig: env['DOCKER_CONFIG'] ?? '',
     registryAuthFile: env['REGISTRY_AUTH_FILE'] ?? '',
     xdgRuntimeDir: env['XDG_RUNTIME_DIR'] ?? '',
     xdgConfigHome: env['XDG_CONFIG_HOME'] ?? ''
    },
    logout: inputs.logout,
    outputCredentials: inputs['output-credentials'],
    maskPassword: inputs['mask-password'],
    timeoutSeconds: inputs['timeout-seconds'],
    maxAttempts: isCount(attempts) ? Number(attempts) : Number.MAX_SAFE_INTEGER
   };
  }
  function loginWarnings({ outputCredentials, maskPassword }, env) {
   let { NODE_TLS_REJECT_UNAUTHORIZED: tls, AWS_MAX_ATTEMPTS: attempts = '' } = env;
   let rows = [
    [
     '0' === tls,
     'NODE_TLS_REJECT_UNAUTHORIZED=0 is set: anyone on the network can pose as AWS and take your credentials. Trust your proxy with NODE_EXTRA_CA_CERTS instead'
    ],
    [
     '' !== attempts && !isCount(attempts),
     `AWS_MAX_ATTEMPTS: ${(0, input_rules.Hx)(attempts)} is not a whole number from 1 to 9999 and is ignored`
    ],
    [
     outputCredentials && !maskPassword,
     'mask-password is false: the registry password can appear in logs, and everyone who reads them can use it for 12 hours'
    ]
   ];
   return rows.flatMap(([isSo, warning])=>isSo ? [
     warning
    ] : []);
  }
  function isCount(attempts) {
   return /^[1-9][0-9]{0,3}$/.test(attempts);
  }
  var registry_host = __webpack_require__(1018);
  function chooseRegions({ inputs, env, profile }) {
   let found = [
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
   let isGiven = inputs.given.has('region');
   let origin = isGiven || !found ? 'region' : found.origin;
   let chosen = isGiven ? inputs.region : [
    found?.value ?? ''
   ].filter(Boolean);
   let names = 'public' === inputs['registry-type'] ? [
    registry_host.td.region
   ] : chosen;
   let sts = inputs['sts-region'] ? {
    value: inputs['sts-region'],
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
  function placeProblems(inputs, { roles, regions }) {
   let { names, origin, sts } = regions;
   let wrongRoles = roles.assumed.flatMap((role)=>(0, plan_inputs.a)(role, input_rules.Kz));
   let [first] = names;
   if (!first) {
    let missing = 'region: is not given, and AWS_REGION, AWS_DEFAULT_REGION and the profile name none either';
    return inputs.given.has('region') ? wrongRoles : [
     ...wrongRoles,
     `${missing}. Give one such as eu-west-1`
    ];
   }
   let home = (0, partitions.iQ)(first);
   if (!home) return [
    ...wrongRoles,
    ...(0, plan_inputs.a)({
     value: first,
     origin
    }, input_rules.l5)
   ];
   let places = [
    ...names.map((value)=>({
      value,
      origin
     })),
    sts
   ];
   let policies = inputs['session-policy-arns'].map((value)=>({
     value,
     origin: 'session-policy-arns'
    }));
   let arns = [
    ...roles.assumed,
    ...policies
   ];
   let located = [
    ...places.map((place)=>({
      place,
      partition: (0, partitions.iQ)(place.value)
     })),
    ...arns.map((place)=>({
      place,
      partition: (0, partitions.fV)(place.value.split(':', 2)[1] ?? '')
     }))
   ];
   let away = located.flatMap(({ place, partition = home })=>{
    let clash = `is in the partition ${partition.id}, but ${first} is in ${home.id}`;
    let remedy = 'Credentials work in one partition only: use one step for each';
    return partition === home ? [] : [
     (0, input_rules.CO)(place, `${clash}. ${remedy}`)
    ];
   });
   return [
    ...wrongRoles,
    ...places.flatMap((place)=>(0, plan_inputs.a)(place, input_rules.l5)),
    ...away
   ];
  }
  function makeWhere(sources, { roles, regions, variants }) {
   let { inputs } = sources;
   let endpoint = (0, endpoints.X5)('ECR', sources);
   let roleAccount = (0, arns.D)(roles.assumed.at(-1)?.value ?? '')?.account;
   let accounts = inputs['registry-account'];
   return {
    type: inputs['registry-type'],
    partition: (0, partitions.iQ)(regions.names[0] ?? '')?.id ?? 'aws',
    accounts: accounts.length > 0 || !roleAccount ? accounts : [
     roleAccount
    ],
    regions: regions.names,
    fips: '' !== variants.fips,
    dualStack: '' !== variants.dualStack,
    ...endpoint && {
     endpoint
    },
    repositories: inputs.repositories,
    access: inputs.access
   };
  }
  function profileInUse(inputs, env) {
   return inputs.profile || env['AWS_PROFILE'] || 'default';
  }
  function makePlan(sources) {
   let { inputs, env } = sources;
   let decisions = {
    roles: chooseRoles(sources),
    regions: chooseRegions(sources),
    variants: (0, endpoints.aJ)(inputs, env)
   };
   rejectProblems([
    ...sources.problems,
    ...problemsBetween(sources, decisions),
    ...baseIdentityProblems(sources, decisions.roles.base),
    ...placeProblems(inputs, decisions),
    ...(0, endpoints.sj)(sources, decisions)
   ]);
   let where = makeWhere(sources, decisions);
   let session = decisions.roles.assumed.length > 0 ? where : void 0;
   rejectProblems(sessionPolicyProblems(inputs, session));
   let who = makeWho(sources, {
    ...decisions,
    where
   });
   let how = makeHow(inputs, env);
   return {
    ...{
     who,
     where,
     how
    },
    notices: [
     ...baseIdentityNotices(sources, who.base),
     ...(0, endpoints.Tz)(sources, decisions)
    ],
    warnings: [
     ...loginWarnings(how, env),
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
  var end_process = __webpack_require__(627);
  var explain_context = __webpack_require__(5884);
  var lookup = __webpack_require__(18);
  var config_problem = __webpack_require__(5706);
  var say = __webpack_require__(6366);
  function logObstacles({ obstacles, file, loginWith }, { env, hosts }) {
   for (let obstacle of obstacles){
    let [log, text] = lineAbout(obstacle, {
     file,
     loginWith
    });
    log(text);
   }
   for (let host of (0, lookup.RP)(env['DOCKER_AUTH_CONFIG'] ?? '', hosts))(0, say.R8)(`DOCKER_AUTH_CONFIG has another login of ${host}, and docker uses that. Unset it, or remove the host from it.`);
  }
  function lineAbout(obstacle, { file, loginWith }) {
   switch(obstacle.kind){
    case 'store':
     return lineAboutStore(obstacle.name, loginWith);
    case 'helper':
     return [
      say.cv,
      `Bypassed the credential helper ${obstacle.name} for ${obstacle.host}`
     ];
    case 'shadow':
     {
      let found = `podman reads ${obstacle.file} first and finds another login of ${obstacle.host} there.`;
      return [
       say.R8,
       `${found} Remove that login, or set REGISTRY_AUTH_FILE to ${file}.`
      ];
     }
    case 'auth-file':
     {
      let read = `podman, skopeo and buildah read ${obstacle.file} and not the credential helper.`;
      return [
       say.R8,
       `REGISTRY_AUTH_FILE is set, so ${read} Unset it, or use login-with: podman for them.`
      ];
     }
    case 'unread':
     {
      let path = obstacle.path ? `: ${obstacle.path} is left out` : '';
      return [
       say.R8,
       `The Docker config of this job starts empty${path}. ${config_problem.r[obstacle.problem].why}`
      ];
     }
    case 'readable':
     {
      let found = `Other users of this machine can read the login in ${obstacle.file} (mode ${obstacle.mode}).`;
      return [
       say.R8,
       `${found} Run chmod 600 on it.`
      ];
     }
   }
  }
  function lineAboutStore(name, loginWith) {
   let otherIdentity = "use the machine's own AWS identity. Use docker-config: isolated, which leaves the store out.";
   if ('helper' === loginWith) return [
    say.R8,
    `crane, cosign and kaniko ask the credential store ${name} before the helper, and ${otherIdentity}`
   ];
   let asking = `Bypassed the credential store ${name} for docker. crane, cosign, oras, ko, kaniko, helm, podman and skopeo ask it first, and`;
   if (name === docker_config_obstacles.cs) return [
    say.R8,
    `${asking} ${otherIdentity}`
   ];
   let remedy = 'If a later step uses one of them, use login-with: helper (podman and skopeo: or login-with: podman), or a Docker config without credsStore.';
   return [
    say.N4,
    `${asking} may find no login. ${remedy}`
   ];
  }
  function logWhatStays({ obstacles, file, loginWith }) {
   if ('helper' === loginWith) {
    let stays = `logout is false, so ${file} still names the credential helper after this job.`;
    (0, say.R8)(`${stays} The runner removes the helper, and docker then fails for its registries. Use docker-config: isolated.`);
   }
   for (let obstacle of obstacles){
    if ('helper' !== obstacle.kind) continue;
    let { name, host } = obstacle;
    let stays = `logout is false, so the credential helper ${name} stays switched off for ${host} after this job.`;
    (0, say.R8)(`${stays} Use docker-config: isolated, or set credHelpers."${host}" in ${file} back to "${name}" afterwards.`);
   }
  }
  function logPlan({ notices, warnings }) {
   for (let text of notices)(0, say.N4)(text);
   for (let text of warnings)(0, say.R8)(text);
  }
  function logIdentity({ session }, base) {
   (0, say.cv)(session ? `Assumed ${session.sessionArn}` : `Used the AWS credentials of ${log_sourceOf(base)}, without a role`);
  }
  function log_sourceOf(base) {
   if ('profile' === base.kind) return `profile ${base.name}`;
   return 'environment' === base.kind ? 'the environment' : `this ${base.kind}`;
  }
  function logTool(tool, daemon) {
   if (tool) (0, core.Yz)((0, safe_text.$0)(`${tool.name} is ${tool.file}`));
   if (!daemon) return;
   let found = `docker sends the registry password unencrypted to its daemon ${daemon.address} (${daemon.source}).`;
   (0, core.$e)((0, safe_text.g$)(`${found} Enable TLS for the daemon, or use login-with: none.`));
  }
  function logRetry({ what, reason, attempt, delay }) {
   (0, say.cv)(`${what}: ${reason}, attempt ${attempt} failed, next in ${(delay / 1000).toFixed(1)} s`);
  }
  function logRepositories({ denied, missing }, secrets) {
   for (let { message, ...wanted } of denied){
    let expected = `This is expected if the push creates the repository. Otherwise, the repository policy in account ${wanted.account} must allow it.`;
    let text = `${placeOf(wanted)}: ${wanted.access} is denied. ${expected} AWS says: ${message}`;
    (0, core.$e)((0, safe_text.g$)(text, {
     secrets: [
      ...secrets
     ]
    }));
   }
   for (let wanted of missing){
    let remedy = 'push' === wanted.access ? 'This is expected if the push creates it (create on push). Otherwise, create it first.' : 'A pull-through cache creates it at the first pull, which needs access: pull-through.';
    (0, say.R8)(`${placeOf(wanted)} does not exist. ${remedy}`);
   }
  }
  function placeOf({ repository, account, region }) {
   return `${repository} in account ${account}, ${region}`;
  }
  function logLogins(credentials, { target, identity, base, how }) {
   let { logout, loginWith } = how;
   let isHelper = 'helper' === loginWith;
   let until = utc(Math.min(...credentials.map(({ expiresAt })=>expiresAt.getTime())));
   logHosts(credentials, (hosts)=>isHelper ? `Set up the credential helper for ${hosts}` : `Logged in to ${hosts} until ${until}`);
   let stays = target.isolated ? 'logout is false, so it stays until the job ends' : 'logout is false, so it stays';
   let saved = `${isHelper ? 'Named the helper in' : 'Saved the login to'} ${target.file}`;
   (0, say.cv)(`${saved} (${logout ? 'the post step removes it' : stays})`);
   if (isHelper && 'environment' === base.kind) {
    let needed = 'Steps that use the registry need AWS_ACCESS_KEY_ID and its companions, too.';
    (0, say.N4)(`The credential helper keeps no keys. ${needed}`);
   }
   if (!logout && !target.isolated) logWhatStays(target);
   let [, , , , account, name] = identity.session?.sessionArn.split(':') ?? [];
   if (name) (0, say.cv)(`CloudTrail in account ${account} shows the session as ${name.split('/').at(-1)}`);
  }
  function logHosts(credentials, sentence) {
   let hosts = credentials.map(({ host })=>host);
   if (1 === hosts.length) (0, say.cv)(sentence(hosts.join()));
   else {
    (0, core.Oh)(sentence(`${hosts.length} registries`));
    for (let host of hosts)(0, say.cv)(host);
    (0, core.N4)();
   }
  }
  function utc(milliseconds) {
   return `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  }
  async function logFailure(report, env) {
   let { title, what, why, remedy, details, summary: page } = report;
   (0, core.z3)(`${what}: ${why} ${remedy}`, {
    title
   });
   for (let line of details)(0, core.Yz)(line);
   if (page && env['GITHUB_STEP_SUMMARY']) await core.z.addRaw(page, true).write().catch(noSummary);
  }
  function noSummary(cause) {
   (0, core.Yz)((0, safe_text.$0)(`The job summary cannot be written: ${String(cause)}`));
  }
  let shortestSecret = 8;
  function makeMasks() {
   let secrets = new Set();
   let isNew = (secret)=>secret.length >= shortestSecret && !secrets.has(secret);
   let keep = (secret)=>{
    if (isNew(secret)) secrets.add(secret);
   };
   let mask = (secret)=>{
    if (isNew(secret)) (0, core.Pq)(secret);
    keep(secret);
   };
   return {
    secrets,
    mask,
    keep
   };
  }
  let proxyVariables = [
   'HTTPS_PROXY',
   'HTTP_PROXY',
   'ALL_PROXY'
  ].flatMap((name)=>[
    name,
    name.toLowerCase()
   ]);
  function maskProxies(env, { mask }) {
   for (let name of proxyVariables)for (let form of passwordForms(env[name] ?? ''))mask(form);
  }
  function passwordForms(proxy) {
   let { username = '', password = '' } = URL.parse(proxy.includes('://') ? proxy : `http://${proxy}`) ?? {};
   let [, userInfo = ''] = /^(?:[^/]*:\/\/)?(.*)@/s.exec(proxy) ?? [];
   let [user = '', given = ''] = userInfo.split(/:(.*)/s);
   let pairs = [
    [
     username,
     password
    ],
    [
     user,
     given
    ]
   ];
   return pairs.filter(([, secret])=>'' !== secret).flatMap((pair)=>[
     ...formsOf(pair),
     ...formsOf(pair.map(decoded))
    ]);
  }
  function formsOf([user = '', password = '']) {
   let both = `${user}:${password}`;
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
  var outputs = __webpack_require__(2023);
  let { env } = process;
  let masks = makeMasks();
  maskProxies(env, masks);
  let { inputs, problems } = (0, plan_inputs.TL)(core.V4);
  run();
  async function run() {
   let deadline = (0, run_deadline.db)(problems.length > 0 ? Number(plan_inputs.NT['timeout-seconds']) : inputs['timeout-seconds']);
   let signals = (0, end_process.d)(deadline);
   let plan;
   try {
    let profile = await (0, run_deadline.NE)(deadline, 'reading the AWS config files', readProfile(profileInUse(inputs, env), env));
    plan = makePlan({
     inputs,
     problems,
     env,
     profile
    });
    logPlan(plan);
    await logInAcrossAccounts(plan, deadline);
    await (0, end_process.J)(0);
   } catch (error) {
    let { explain } = await __webpack_require__.e(425).then(__webpack_require__.bind(__webpack_require__, 2425));
    let cancelled = await signals.release();
    await logFailure(explain(cancelled ?? error, (0, explain_context.D)(plan, {
     secrets: masks.secrets,
     env
    })), env);
    await (0, end_process.J)(1);
   }
  }
  async function logInAcrossAccounts(plan, deadline) {
   let { who, how } = plan;
   let { mask } = masks;
   let maskPassword = maskOfPassword(how, masks);
   let aws = (0, stages.e)(plan, {
    env,
    deadline,
    mask,
    maskPassword,
    debug: core.Yz,
    logRetry: logRetry
   });
   let found = findDockerConfig(how.config);
   let tool = findTool(how.loginWith, env);
   logTool(tool, plaintextDaemon(found, env));
   let identity = await aws.obtainIdentity();
   logIdentity(identity, who.base);
   let tokens = await aws.fetchTokens(identity);
   logRepositories(await aws.checkRepositories(tokens, identity), masks.secrets);
   let credentials = aws.credentialsFor(tokens);
   let hosts = credentials.map(({ host })=>host);
   let target = prepareDockerConfig(found, hosts);
   (0, outputs.Kf)(target.use.id);
   let { maxAttempts } = how;
   if (tool) await logIn(credentials, {
    tool,
    env,
    deadline,
    maxAttempts,
    dockerConfig: found,
    logRetry: logRetry
   });
   if ('helper' === how.loginWith) {
    let helperPlan = (0, helper_plan.MX)(plan, {
     hosts,
     account: tokens[0]?.account ?? '',
     env
    });
    (0, core.fM)(await (0, helper_files.iu)(target.use, {
     plan: helperPlan,
     program: helperProgram(),
     signal: deadline.signal
    }));
   }
   let installed = installEntries(target, credentials, deadline.signal);
   await (0, run_deadline.NE)(deadline, 'waiting for the lock of the Docker config', installed);
   if (target.exportDirectory) (0, core.dN)('DOCKER_CONFIG', target.directory);
   (0, outputs.n0)({
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
    how,
    base: who.base
   });
   if (!how.logout) (0, outputs.cA)();
  }
  function helperProgram() {
   let [node = '', main = ''] = process.argv;
   return {
    node,
    entry: main.replace(/main(?=(?:[\\/]index)?\.js$)/, 'helper')
   };
  }
 }),
 3190: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   W: ()=>guardChild
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
  var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3053);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
  let killGrace = 300;
  let taskkillGrace = 1_000;
  function guardChild(isOurs, { signal }) {
   let child;
   let systemRoot;
   let killed = Promise.withResolvers();
   let kill = async ()=>{
    if (child) await killTree(child, systemRoot);
    setTimeout(killed.resolve, killGrace, null);
   };
   let onChild = (message)=>{
    let { process: announced } = message;
    let { spawn: start } = announced;
    announced.spawn = (options)=>{
     if (child || !isOurs(options.args ?? [])) return start.call(announced, options);
     child = announced;
     systemRoot = options.envPairs?.find((pair)=>/^systemroot=/i.test(pair))?.slice('systemroot='.length);
     let started = start.call(announced, {
      ...options,
      detached: !isWindows()
     });
     announced.stdin?.on('error', ()=>void 0);
     if (signal.aborted) kill();
     return started;
    };
   };
   (0, node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.subscribe)('child_process', onChild);
   signal.addEventListener('abort', kill);
   return {
    killed: killed.promise,
    signal: ()=>child?.signalCode ?? void 0,
    release: ()=>{
     (0, node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.unsubscribe)('child_process', onChild);
     signal.removeEventListener('abort', kill);
    }
   };
  }
  function isWindows() {
   return 'win32' === process.platform;
  }
  async function killTree(child, systemRoot) {
   if (void 0 === child.pid) return;
   if (isWindows()) return killWindowsTree(child, systemRoot);
   try {
    process.kill(-child.pid, 'SIGKILL');
   } catch  {}
  }
  async function killWindowsTree(child, systemRoot = 'C:\\Windows') {
   let program = node_path__WEBPACK_IMPORTED_MODULE_2__.join(systemRoot, 'System32', 'taskkill.exe');
   let args = [
    '/PID',
    String(child.pid),
    '/T',
    '/F'
   ];
   let taskkill = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
    env: {
     SYSTEMROOT: systemRoot
    },
    stdio: 'ignore',
    windowsHide: true
   });
   await new Promise((resolve)=>{
    for (let event of [
     'exit',
     'error'
    ])taskkill.on(event, resolve);
    setTimeout(resolve, taskkillGrace);
   });
   child.kill('SIGKILL');
  }
 }),
 3008: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Q: ()=>inPool
  });
  async function inPool(items, { atOnce, work }) {
   let results = [];
   let waiting = items.entries();
   let failed = false;
   let worker = async ()=>{
    for (let [index, item] of waiting){
     if (failed) return;
     results[index] = await work(item).catch((error)=>{
      failed = true;
      throw error;
     });
    }
   };
   await Promise.all(Array.from({
    length: Math.min(atOnce, items.length)
   }, worker));
   return results;
  }
 }),
 4038: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
 }),
 2023: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Kf: ()=>saveUndo,
   cA: ()=>forgetUndo,
   ln: ()=>loadUndo,
   n0: ()=>setOutputs
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);
  var _docker_config_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5462);
  function setOutputs({ credentials, identity, directory }, how) {
   let hosts = credentials.map(({ host })=>host);
   let earliest = Math.min(...credentials.map(({ expiresAt })=>expiresAt.getTime()));
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH)('registry', hosts[0]);
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH)('registries', JSON.stringify(hosts));
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH)('expires-at', 'helper' === how.loginWith ? '' : new Date(earliest).toISOString());
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH)('role-session-arn', identity.session?.sessionArn ?? '');
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH)('docker-config', directory);
   if (how.outputCredentials) {
    (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH)('username', 'AWS');
    (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH)('password', credentials[0]?.password);
   }
  }
  function saveUndo(id) {
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ)('undo', JSON.stringify({
    record: id
   }));
  }
  function forgetUndo() {
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ)('undo', '');
  }
  function loadUndo() {
   try {
    let { record } = JSON.parse((0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu)('undo'));
    return (0, _docker_config_record_js__WEBPACK_IMPORTED_MODULE_1__.p2)(record) ? record : void 0;
   } catch  {
    return;
   }
  }
 }),
 9674: ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__)=>{
  var _node_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8744);
  let problem = (0, _node_version_js__WEBPACK_IMPORTED_MODULE_0__.k)(process.versions.node);
  if (problem) {
   process.stdout.write(`${(0, _node_version_js__WEBPACK_IMPORTED_MODULE_0__.E)('error', problem)}\n`);
   process.exit(1);
  }
 }),
 6366: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N4: ()=>note,
   R8: ()=>warn,
   cv: ()=>say
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);
  var _run_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2827);
  let say = (text)=>(0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq)((0, _run_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.$0)(text));
  let note = (text)=>(0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.lm)((0, _run_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.$0)(text));
  let warn = (text)=>(0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e)((0, _run_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.$0)(text));
 })
};
