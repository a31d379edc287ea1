"use strict";
exports.id = 839;
exports.ids = [
 839
];
exports.modules = {
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
