"use strict";
exports.id = 827;
exports.ids = [
 827,
 839
];
exports.modules = {
 1827: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   f: ()=>idToken,
   readTokenFile: ()=>readTokenFile
  });
  var _facts_iam_policies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8839);
  var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4728);
  var _small_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9574);
  function idToken(jwt, aws) {
   if (jwt) aws.mask(jwt);
   return {
    jwt,
    claims: claimsOf(jwt)
   };
  }
  async function readTokenFile(file, aws) {
   let text = await (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.wZ)('the web identity token file', (0, _small_file_js__WEBPACK_IMPORTED_MODULE_2__.E)(file), aws);
   return idToken(text.trim(), aws);
  }
  function claimsOf(jwt) {
   try {
    let payload = Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8');
    let claims = JSON.parse(payload);
    let { iss, sub, aud } = claims;
    if ('string' != typeof iss || 'string' != typeof sub) return;
    let more = _facts_iam_policies_js__WEBPACK_IMPORTED_MODULE_0__.ro.map((name)=>[
      name,
      claims[name]
     ]).filter(([, value])=>'string' == typeof value);
    return {
     iss,
     sub,
     aud: String(aud),
     ...more.length > 0 && {
      github: Object.fromEntries(more)
     }
    };
   } catch  {
    return;
   }
  }
 }),
 9574: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>readSmallFile
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8321);
  let sizeLimit = 1_000_000;
  async function readSmallFile(path) {
   let file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
   try {
    if (!(await file.stat()).isFile()) throw new Error(`${path} is not a regular file`);
    let content = await (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.text)(file.createReadStream({
     end: sizeLimit,
     autoClose: false
    }));
    if (Buffer.byteLength(content) > sizeLimit) throw new Error(`${path} is larger than ${sizeLimit} bytes`);
    return content;
   } finally{
    await file.close();
   }
  }
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
 })
};
