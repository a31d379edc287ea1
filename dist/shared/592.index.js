"use strict";
exports.id = 592;
exports.ids = [
 592,
 901,
 839
];
exports.modules = {
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
 3592: ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__)=>{
  __webpack_require__(9674);
  var core = __webpack_require__(9567);
  var connect = __webpack_require__(4076);
  var external_node_crypto_ = __webpack_require__(7598);
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_os_ = __webpack_require__(8161);
  var external_node_path_ = __webpack_require__(6760);
  var getHomeDir = __webpack_require__(3901);
  var getSSOTokenFilepath = __webpack_require__(8474);
  var failure = __webpack_require__(9870);
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
    ...settings?.['sdk_ua_app_id'] && {
     appId: settings['sdk_ua_app_id']
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
   let sections = [
    config,
    credentials
   ].some(({ value })=>(0, external_node_fs_.existsSync)(value)) ? await sectionsIn({
    configFilepath: config.value,
    filepath: credentials.value
   }) : [];
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
  async function sectionsIn(paths) {
   let { loadSharedConfigFiles } = await __webpack_require__.e(257).then(__webpack_require__.bind(__webpack_require__, 257));
   let { configFile, credentialsFile } = await loadSharedConfigFiles(paths);
   return [
    configFile,
    credentialsFile
   ];
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
   let { login_session: login, sso_session: session, sso_start_url: start } = settings;
   let sso = session || start;
   let { AWS_LOGIN_CACHE_DIRECTORY: logins = (0, external_node_path_.join)((0, external_node_os_.homedir)(), '.aws', 'login', 'cache') } = env;
   let files = {
    'its SSO token': sso && (0, getSSOTokenFilepath.C)(sso),
    'its sign-in': login && (0, external_node_path_.join)(logins, `${(0, external_node_crypto_.hash)('sha256', login)}.json`)
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
  let noRole = 'has no effect, because no role is assumed. Give role-arn or oidc-role-arn, or leave it out';
  let onlyPrivate = 'is only for private registries. Leave it out with registry-type: public';
  let isPublic = ({ inputs })=>'public' === inputs['registry-type'];
  let sessionInputs = [
   'role-session-name',
   'role-duration-seconds',
   'session-tags',
   'session-policy',
   'session-policy-arns'
  ];
  let between_inputs_rows = [
   [
    'external-id',
    ({ has })=>!has('role-arn') && has('oidc-role-arn'),
    'has no effect without role-arn. AssumeRoleWithWebIdentity takes no external ID. Give the second role as role-arn'
   ],
   [
    'external-id',
    ({ has })=>!has('role-arn') && !has('oidc-role-arn'),
    'has no effect without role-arn. Give role-arn, or leave it out'
   ],
   [
    'profile',
    ({ has })=>has('oidc-role-arn'),
    'and oidc-role-arn are two identities. Give one of them'
   ],
   [
    'oidc-audience',
    ({ has })=>!has('oidc-role-arn'),
    'has no effect without oidc-role-arn. Give that, or leave it out'
   ],
   ...sessionInputs.map((name)=>{
    let isLost = ({ assumed, inputs })=>0 === assumed.length && inputs.given.get(name) !== plan_inputs.NT[name];
    return [
     name,
     isLost,
     noRole
    ];
   }),
   [
    'role-duration-seconds',
    ({ assumed, inputs })=>assumed.length > 1 && inputs['role-duration-seconds'] > 3600,
    'is more than AWS allows where one role assumes another. Use 3600 or less'
   ],
   [
    'session-tags',
    ({ assumed })=>[
      'oidc-role-arn',
      'AWS_ROLE_ARN'
     ].includes(assumed.at(-1)?.origin ?? ''),
    'has no effect, because AssumeRoleWithWebIdentity takes no tags. Give a second role as role-arn, or leave it out'
   ],
   [
    'session-policy',
    ({ has })=>has('repositories'),
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
    ({ inputs })=>'helper' === inputs['login-with'] && inputs['output-credentials'],
    'leaves the password that login-with: helper avoids. Leave it out, or use another login-with'
   ],
   [
    'docker-config',
    ({ inputs, env })=>'podman' === inputs['login-with'] && 'isolated' === inputs['docker-config'] && Boolean(env['REGISTRY_AUTH_FILE']),
    'has no effect here, because podman reads only REGISTRY_AUTH_FILE. Unset that variable, or use docker-config: shared'
   ]
  ];
  function problemsBetween({ inputs, env }, { roles: { assumed } }) {
   let scene = {
    inputs,
    env,
    assumed,
    has: (name)=>inputs.given.has(name)
   };
   return between_inputs_rows.flatMap(([origin, isWrong, problem])=>{
    let value = inputs.given.get(origin);
    return void 0 !== value && isWrong(scene) ? [
     (0, input_rules.CO)({
      origin,
      value
     }, problem)
    ] : [];
   });
  }
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
   let { inputs, env, profile } = sources;
   let appId = env['AWS_SDK_UA_APP_ID'] || profile.appId;
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
    },
    ...appId && {
     appId
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
  function pathProblems(env) {
   let paths = [
    'DOCKER_CONFIG',
    'RUNNER_TEMP'
   ].map((origin)=>({
     origin,
     value: env[origin] ?? ''
    }));
   let broken = paths.filter(({ value })=>/[\r\n]/.test(value));
   return broken.map((path)=>(0, input_rules.CO)(path, 'has a line break. Give a path of one line'));
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
    ...(0, endpoints.sj)(sources, decisions),
    ...pathProblems(env)
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
  var end_process = __webpack_require__(3008);
  var explain_context = __webpack_require__(5884);
  var masks = __webpack_require__(9560);
  var say = __webpack_require__(6366);
  let { env } = process;
  let main_masks = (0, masks.y4)();
  (0, masks.ro)(env, main_masks);
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
    (0, say.uH)(plan);
    let connections = (0, connect.p)(plan, {
     env,
     debug: core.Yz
    });
    let { logInAcrossAccounts } = await Promise.all([
     __webpack_require__.e(370),
     __webpack_require__.e(366),
     __webpack_require__.e(185),
     __webpack_require__.e(962),
     __webpack_require__.e(173)
    ]).then(__webpack_require__.bind(__webpack_require__, 6173));
    await logInAcrossAccounts(plan, {
     connections,
     deadline,
     masks: main_masks
    });
    await (0, end_process.J)(0);
   } catch (error) {
    let { explain } = await Promise.all([
     __webpack_require__.e(425),
     __webpack_require__.e(706)
    ]).then(__webpack_require__.bind(__webpack_require__, 2425));
    let { logFailure } = await Promise.all([
     __webpack_require__.e(370),
     __webpack_require__.e(185),
     __webpack_require__.e(868)
    ]).then(__webpack_require__.bind(__webpack_require__, 8868));
    let cancelled = await signals.release();
    logFailure(explain(cancelled ?? error, (0, explain_context.D)(plan, {
     secrets: main_masks.secrets,
     env
    })), env);
    await (0, end_process.J)(1);
   }
  }
 }),
 2827: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $0: ()=>neutralise1,
   E$: ()=>redact,
   Yj: ()=>firstPart,
   g$: ()=>printable,
   rA: ()=>redactKnown
  });
  let escapeSequences = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[ -/]*[0-~]/g;
  let invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
  let mask = '***';
  let longestText = 8192;
  function printable(text, { secrets = [], limit = 1000 } = {}) {
   return neutralise1(redact(visible(firstPart(text, Math.max(longestText, limit))), secrets), limit);
  }
  function neutralise1(text, limit = 1000) {
   let line = visible(text).replace(/##(?=\[)/g, '# #').replace(/^:+/, (colons)=>[
     ...colons
    ].join(' '));
   let characters = [
    ...line
   ];
   return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}\u{2026}` : line;
  }
  function visible(text) {
   let spaced = text.replace(escapeSequences, '').replace(/[\s\x85]/g, ' ');
   return spaced.replace(invisible, '').replace(/ +/g, ' ').trim();
  }
  function firstPart(text, longest = longestText) {
   if (text.length <= longest) return text;
   let part = text.slice(0, longest);
   return `${part.slice(0, part.search(/(?<!\S)\S*$/))}\u{2026}`;
  }
  function redact(text, secrets = []) {
   return patterns.reduce((rest, [pattern, replacement])=>rest.replace(pattern, replacement), redactKnown(text, {
    secrets
   }));
  }
  function redactKnown(text, { secrets = [], replacement = mask }) {
   let forms = new Set(secrets.filter((secret)=>secret.trim().length <= text.length).flatMap(formsOf));
   let longestFirst = [
    ...forms
   ].sort((a, b)=>b.length - a.length);
   return longestFirst.reduce((rest, form)=>rest.replaceAll(form, ()=>replacement), text);
  }
  function formsOf(given) {
   let secret = given.trim();
   if (secret.length < 4) return [];
   let encoded = [
    secret,
    `AWS:${secret}`
   ].map(base64).flatMap((text)=>[
     text,
     text.replace(/=+$/, ''),
     urlSafe(text)
    ]);
   let plain = [
    secret,
    ...encoded,
    ...[
     0,
     1,
     2
    ].flatMap((offset)=>base64Within(secret, offset))
   ];
   let escaped = plain.flatMap((form)=>[
     form,
     JSON.stringify(form).slice(1, -1),
     form.replaceAll('/', '\\/')
    ]);
   return escaped.flatMap((form)=>{
    let uri = encodeURIComponent(form.toWellFormed());
    return [
     form,
     uri,
     uri.replace(/%[0-9A-F]{2}/g, (octet)=>octet.toLowerCase())
    ];
   });
  }
  function base64Within(secret, offset) {
   if (secret.length < 8) return [];
   let bytes = new TextEncoder().encode(secret).length + offset;
   let inner = base64(`${'\0'.repeat(offset)}${secret}`).slice(Math.ceil(8 * offset / 6), Math.floor(8 * bytes / 6));
   return [
    inner,
    urlSafe(inner)
   ];
  }
  function base64(text) {
   return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
  }
  function urlSafe(text) {
   return text.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_');
  }
  let patterns = [
   [
    /(?<![\w-])(?=[\w-]+\.[\w-]{8})([\w-]*?)eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
    `$1${mask}`
   ],
   [
    /\b(?:gh[a-z]_|github_pat_)\w{20,}/g,
    mask
   ],
   [
    /(\/\/)[^\s/@"']+@/g,
    `$1${mask}@`
   ],
   [
    /(\bauthorization["']?\s*[:=]\s*["']?(?:basic|bearer)\s+)[^\s"',;]+/gi,
    `$1${mask}`
   ],
   [
    /(\bX-Amz-(?:Signature|Credential|Security-Token)["']?[:=]\s*)[^\s&"']+/gi,
    `$1${mask}`
   ],
   [
    /((?:secret_?access_?key|(?<!\bGet)(?:session|security|authorization)_?token|password)["']?\s*[:=>]\s*["']?)[^\s"',;&<]{4,}/gi,
    `$1${mask}`
   ]
  ];
 }),
 9560: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   fZ: ()=>maskOfPassword,
   ro: ()=>maskProxies,
   y4: ()=>makeMasks
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9567);
  let shortestSecret = 8;
  function makeMasks() {
   let secrets = new Set();
   let isNew = (secret)=>secret.length >= shortestSecret && !secrets.has(secret);
   let keep = (secret)=>{
    if (isNew(secret)) secrets.add(secret);
   };
   let mask = (secret)=>{
    if (isNew(secret)) (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.Pq)(secret);
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
   cv: ()=>say,
   uH: ()=>logPlan
  });
  __webpack_require__(3024);
  __webpack_require__(8161);
  var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9567);
  var _run_safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2827);
  let say = (text)=>(0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.pq)((0, _run_safe_text_js__WEBPACK_IMPORTED_MODULE_3__.$0)(text));
  let note = (text)=>(0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.lm)((0, _run_safe_text_js__WEBPACK_IMPORTED_MODULE_3__.$0)(text));
  let warn = (text)=>(0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.$e)((0, _run_safe_text_js__WEBPACK_IMPORTED_MODULE_3__.$0)(text));
  function logPlan({ notices, warnings }) {
   for (let text of notices)note(text);
   for (let text of warnings)warn(text);
  }
 })
};
